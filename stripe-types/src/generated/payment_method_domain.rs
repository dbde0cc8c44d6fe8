// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, ListInfo, ListStyle, Object, ObjectInfo, PaymentMethodDomainId, Timestamp};

/// The object `payment_method_domain`.
///
/// See <https://docs.stripe.com/api/payment_method_domains/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDomain {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-id)
    pub id: PaymentMethodDomainId,
    /// Amazon pay.
    /// [Reference](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-amazon_pay)
    pub amazon_pay: PaymentMethodDomainPaymentMethodStatus,
    /// Apple pay.
    /// [Reference](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-apple_pay)
    pub apple_pay: PaymentMethodDomainPaymentMethodStatus,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-created)
    pub created: Timestamp,
    /// Domain name.
    /// [Reference](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-domain_name)
    pub domain_name: String,
    /// Enabled.
    /// [Reference](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-enabled)
    pub enabled: bool,
    /// Google pay.
    /// [Reference](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-google_pay)
    pub google_pay: PaymentMethodDomainPaymentMethodStatus,
    /// Klarna.
    /// [Reference](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-klarna)
    pub klarna: PaymentMethodDomainPaymentMethodStatus,
    /// Link.
    /// [Reference](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-link)
    pub link: PaymentMethodDomainPaymentMethodStatus,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-livemode)
    pub livemode: bool,
    /// Paypal.
    /// [Reference](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-paypal)
    pub paypal: PaymentMethodDomainPaymentMethodStatus,
}

crate::record!(
    PaymentMethodDomain, "payment_method_domain", true,
    [
        "id", "amazon_pay", "apple_pay", "created", "domain_name", "enabled", "google_pay", "klarna", "link",
        "livemode", "paypal",
    ],
    [id, amazon_pay, apple_pay, created, domain_name, enabled, google_pay, klarna, link, livemode, paypal],
);

impl Object for PaymentMethodDomain {
    type Id = PaymentMethodDomainId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "payment_method_domain",
        type_name: "PaymentMethodDomain",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/payment_method_domains/{payment_method_domain}"),
        list: Some(&ListInfo { path: "/v1/payment_method_domains", parent: None, style: ListStyle::Cursor, required: &[], filters: &["domain_name", "enabled"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by [`PaymentMethodDomain::link`](crate::PaymentMethodDomain::link),
/// [`PaymentMethodDomain::klarna`](crate::PaymentMethodDomain::klarna),
/// [`PaymentMethodDomain::paypal`](crate::PaymentMethodDomain::paypal) and 3 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDomainPaymentMethodStatus {
    /// Status: one of `active`, `inactive`.
    pub status: PaymentMethodDomainPaymentMethodStatusStatus,
    /// Status details: may be absent.
    pub status_details: Option<Boxed<PaymentMethodDomainPaymentMethodStatusDetails>>,
}

crate::record!(
    PaymentMethodDomainPaymentMethodStatus, "", false,
    ["status", "status_details"],
    [status, status_details],
);

/// Held by
/// [`PaymentMethodDomainPaymentMethodStatus::status_details`](crate::PaymentMethodDomainPaymentMethodStatus::status_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDomainPaymentMethodStatusDetails {
    /// Error message.
    pub error_message: String,
}

crate::record!(
    PaymentMethodDomainPaymentMethodStatusDetails, "", false,
    ["error_message"],
    [error_message],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodDomainPaymentMethodStatus::status`](crate::PaymentMethodDomainPaymentMethodStatus::status).
    pub enum PaymentMethodDomainPaymentMethodStatusStatus {
        Active = "active",
        Inactive = "inactive",
    }
}
