// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ApplePayDomain, ApplePayDomainId, Deleted, Expand, List};

crate::operation! {
    /// Creates an apple pay domain.
    ///
    /// `POST /v1/apple_pay/domains`, by the cargo feature `apple_pay_domain`.
    /// [Reference](https://docs.stripe.com/api/apple_pay/domains/create)
    pub struct CreateApplePayDomain: Post "/v1/apple_pay/domains" Form => ApplePayDomain {
        required {
            /// Domain name.
            domain_name: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ApplePayDomain>,
        }
    }
}

crate::operation! {
    /// Deletes an apple pay domain.
    ///
    /// `DELETE /v1/apple_pay/domains/{domain}`, by the cargo feature `apple_pay_domain`.
    /// [Reference](https://docs.stripe.com/api/apple_pay/domains/delete)
    pub struct DeleteApplePayDomain: Delete "/v1/apple_pay/domains/{domain}" Form => Deleted<ApplePayDomainId> {
        path {
            /// Domain: the id of an `apple_pay_domain`.
            domain: ApplePayDomainId,
        }
    }
}

crate::operation! {
    /// Lists apple pay domains.
    ///
    /// `GET /v1/apple_pay/domains`, by the cargo feature `apple_pay_domain`.
    /// [Reference](https://docs.stripe.com/api/apple_pay/domains/list)
    pub struct ListApplePayDomains: Get "/v1/apple_pay/domains" Form => List<ApplePayDomain> {
        optional {
            /// Only objects with this `domain_name`.
            domain_name: String,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<ApplePayDomain>>,
        }
    }
}

crate::operation! {
    /// Retrieves an apple pay domain.
    ///
    /// `GET /v1/apple_pay/domains/{domain}`, by the cargo feature `apple_pay_domain`.
    /// [Reference](https://docs.stripe.com/api/apple_pay/domains/retrieve)
    pub struct RetrieveApplePayDomain: Get "/v1/apple_pay/domains/{domain}" Form => ApplePayDomain {
        path {
            /// Domain: the id of an `apple_pay_domain`.
            domain: ApplePayDomainId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ApplePayDomain>,
        }
    }
}
