// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountId, Capability, Expand, List};

crate::operation! {
    /// Lists account capabilities.
    ///
    /// `GET /v1/accounts/{account}/capabilities`, by the cargo feature `capability`.
    /// [Reference](https://docs.stripe.com/api/accounts/capabilities/list)
    pub struct ListAccountCapabilities: Get "/v1/accounts/{account}/capabilities" Form => List<Capability> {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Capability>>,
        }
    }
}

crate::operation! {
    /// Retrieves an account capability.
    ///
    /// `GET /v1/accounts/{account}/capabilities/{capability}`, by the cargo feature `capability`.
    /// [Reference](https://docs.stripe.com/api/accounts/capabilities/retrieve)
    pub struct RetrieveAccountCapability: Get "/v1/accounts/{account}/capabilities/{capability}" Form => Capability {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Capability.
            capability: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Capability>,
        }
    }
}

crate::operation! {
    /// Updates an account capability.
    ///
    /// `POST /v1/accounts/{account}/capabilities/{capability}`, by the cargo feature `capability`.
    /// [Reference](https://docs.stripe.com/api/accounts/capabilities/update)
    pub struct UpdateAccountCapability: Post "/v1/accounts/{account}/capabilities/{capability}" Form => Capability {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Capability.
            capability: String,
        }
        optional {
            /// Requested.
            requested: bool,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Capability>,
        }
    }
}
