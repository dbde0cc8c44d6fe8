// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{PaymentMethodDomainId, RawJson, Timestamp};

/// Rows of objects `payment_method_domain`, from `/v1/payment_method_domains`.
///
/// See <https://docs.stripe.com/api/payment_method_domains/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::PaymentMethodDomain, table = "payment_method_domains", account, absent = null)]
pub struct PaymentMethodDomain {
    pub id: PaymentMethodDomainId,
    pub amazon_pay: Option<RawJson>,
    pub apple_pay: Option<RawJson>,
    pub created: Timestamp,
    pub domain_name: String,
    pub enabled: bool,
    pub google_pay: Option<RawJson>,
    pub klarna: Option<RawJson>,
    pub link: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub paypal: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
