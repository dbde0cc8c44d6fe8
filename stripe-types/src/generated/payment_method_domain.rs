// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BillingMeterStatus, ListInfo, ListStyle, Object, ObjectInfo, PaymentMethodDomainId, Timestamp};

/// The object `payment_method_domain`.
///
/// See <https://docs.stripe.com/api/payment_method_domains/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDomain {
    pub id: PaymentMethodDomainId,
    pub amazon_pay: PaymentMethodDomainPaymentMethodStatus,
    pub apple_pay: PaymentMethodDomainPaymentMethodStatus,
    pub created: Timestamp,
    pub domain_name: String,
    pub enabled: bool,
    pub google_pay: PaymentMethodDomainPaymentMethodStatus,
    pub klarna: PaymentMethodDomainPaymentMethodStatus,
    pub link: PaymentMethodDomainPaymentMethodStatus,
    pub livemode: bool,
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
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `PaymentMethodDomain.amazon_pay`, `PaymentMethodDomain.apple_pay`, `PaymentMethodDomain.google_pay` and 3 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDomainPaymentMethodStatus {
    pub status: BillingMeterStatus,
    pub status_details: Option<Box<PaymentMethodDomainPaymentMethodStatusDetails>>,
}

crate::record!(
    PaymentMethodDomainPaymentMethodStatus, "", false,
    ["status", "status_details"],
    [status, status_details],
);

/// Held by `PaymentMethodDomainPaymentMethodStatus.status_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDomainPaymentMethodStatusDetails {
    pub error_message: String,
}

crate::record!(
    PaymentMethodDomainPaymentMethodStatusDetails, "", false,
    ["error_message"],
    [error_message],
);
