// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, PaymentMethodDomain, PaymentMethodDomainId};

crate::operation! {
    /// `POST /v1/payment_method_domains`
    pub struct CreatePaymentMethodDomain: Post "/v1/payment_method_domains" Form => PaymentMethodDomain {
        required {
            domain_name: String,
        }
        optional {
            enabled: bool,
        }
        lists {
            expand: Expand<PaymentMethodDomain>,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_method_domains`
    pub struct ListPaymentMethodDomains: Get "/v1/payment_method_domains" Form => List<PaymentMethodDomain> {
        optional {
            domain_name: String,
            enabled: bool,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<PaymentMethodDomain>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_method_domains/{payment_method_domain}`
    pub struct RetrievePaymentMethodDomain: Get "/v1/payment_method_domains/{payment_method_domain}" Form => PaymentMethodDomain {
        path {
            payment_method_domain: PaymentMethodDomainId,
        }
        lists {
            expand: Expand<PaymentMethodDomain>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_method_domains/{payment_method_domain}`
    pub struct UpdatePaymentMethodDomain: Post "/v1/payment_method_domains/{payment_method_domain}" Form => PaymentMethodDomain {
        path {
            payment_method_domain: PaymentMethodDomainId,
        }
        optional {
            enabled: bool,
        }
        lists {
            expand: Expand<PaymentMethodDomain>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_method_domains/{payment_method_domain}/validate`
    pub struct ValidatePaymentMethodDomain: Post "/v1/payment_method_domains/{payment_method_domain}/validate" Form => PaymentMethodDomain {
        path {
            payment_method_domain: PaymentMethodDomainId,
        }
        lists {
            expand: Expand<PaymentMethodDomain>,
        }
    }
}
