// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, PaymentMethodDomain, PaymentMethodDomainId};

crate::operation! {
    /// Creates a payment method domain.
    ///
    /// `POST /v1/payment_method_domains`, by the cargo feature `payment_method_domain`.
    /// [Reference](https://docs.stripe.com/api/payment_method_domains/create)
    pub struct CreatePaymentMethodDomain: Post "/v1/payment_method_domains" Form => PaymentMethodDomain {
        required {
            /// Domain name.
            domain_name: String,
        }
        optional {
            /// Enabled.
            enabled: bool,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentMethodDomain>,
        }
    }
}

crate::operation! {
    /// Lists payment method domains.
    ///
    /// `GET /v1/payment_method_domains`, by the cargo feature `payment_method_domain`.
    /// [Reference](https://docs.stripe.com/api/payment_method_domains/list)
    pub struct ListPaymentMethodDomains: Get "/v1/payment_method_domains" Form => List<PaymentMethodDomain> {
        optional {
            /// Only objects with this `domain_name`.
            domain_name: String,
            /// Only objects with this `enabled`.
            enabled: bool,
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
            expand: Expand<List<PaymentMethodDomain>>,
        }
    }
}

crate::operation! {
    /// Retrieves a payment method domain.
    ///
    /// `GET /v1/payment_method_domains/{payment_method_domain}`, by the cargo feature
    /// `payment_method_domain`. [Reference](https://docs.stripe.com/api/payment_method_domains/retrieve)
    pub struct RetrievePaymentMethodDomain: Get "/v1/payment_method_domains/{payment_method_domain}" Form => PaymentMethodDomain {
        path {
            /// Payment method domain: the id of a `payment_method_domain`.
            payment_method_domain: PaymentMethodDomainId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentMethodDomain>,
        }
    }
}

crate::operation! {
    /// Updates a payment method domain.
    ///
    /// `POST /v1/payment_method_domains/{payment_method_domain}`, by the cargo feature
    /// `payment_method_domain`. [Reference](https://docs.stripe.com/api/payment_method_domains/update)
    pub struct UpdatePaymentMethodDomain: Post "/v1/payment_method_domains/{payment_method_domain}" Form => PaymentMethodDomain {
        path {
            /// Payment method domain: the id of a `payment_method_domain`.
            payment_method_domain: PaymentMethodDomainId,
        }
        optional {
            /// Enabled.
            enabled: bool,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentMethodDomain>,
        }
    }
}

crate::operation! {
    /// Validates a payment method domain.
    ///
    /// `POST /v1/payment_method_domains/{payment_method_domain}/validate`, by the cargo feature
    /// `payment_method_domain`. [Reference](https://docs.stripe.com/api/payment_method_domains/validate)
    pub struct ValidatePaymentMethodDomain: Post "/v1/payment_method_domains/{payment_method_domain}/validate" Form => PaymentMethodDomain {
        path {
            /// Payment method domain: the id of a `payment_method_domain`.
            payment_method_domain: PaymentMethodDomainId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentMethodDomain>,
        }
    }
}
