// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountId, Capability, Expand, List};

crate::operation! {
    /// `GET /v1/accounts/{account}/capabilities`
    pub struct ListAccountCapabilities: Get "/v1/accounts/{account}/capabilities" Form => List<Capability> {
        path {
            account: AccountId,
        }
        lists {
            expand: Expand<List<Capability>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/accounts/{account}/capabilities/{capability}`
    pub struct RetrieveAccountCapability: Get "/v1/accounts/{account}/capabilities/{capability}" Form => Capability {
        path {
            account: AccountId,
            capability: String,
        }
        lists {
            expand: Expand<Capability>,
        }
    }
}

crate::operation! {
    /// `POST /v1/accounts/{account}/capabilities/{capability}`
    pub struct UpdateAccountCapability: Post "/v1/accounts/{account}/capabilities/{capability}" Form => Capability {
        path {
            account: AccountId,
            capability: String,
        }
        optional {
            requested: bool,
        }
        lists {
            expand: Expand<Capability>,
        }
    }
}
