// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ApplePayDomain, ApplePayDomainId, Deleted, Expand, List};

crate::operation! {
    /// `POST /v1/apple_pay/domains`
    pub struct CreateApplePayDomain: Post "/v1/apple_pay/domains" Form => ApplePayDomain {
        required {
            domain_name: String,
        }
        lists {
            expand: Expand<ApplePayDomain>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/apple_pay/domains/{domain}`
    pub struct DeleteApplePayDomain: Delete "/v1/apple_pay/domains/{domain}" Form => Deleted<ApplePayDomainId> {
        path {
            domain: ApplePayDomainId,
        }
    }
}

crate::operation! {
    /// `GET /v1/apple_pay/domains`
    pub struct ListApplePayDomains: Get "/v1/apple_pay/domains" Form => List<ApplePayDomain> {
        optional {
            domain_name: String,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<ApplePayDomain>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/apple_pay/domains/{domain}`
    pub struct RetrieveApplePayDomain: Get "/v1/apple_pay/domains/{domain}" Form => ApplePayDomain {
        path {
            domain: ApplePayDomainId,
        }
        lists {
            expand: Expand<ApplePayDomain>,
        }
    }
}
