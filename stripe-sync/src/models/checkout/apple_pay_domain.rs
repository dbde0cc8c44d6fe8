// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{ApplePayDomainId, Timestamp};

/// Rows of objects `apple_pay_domain`, from `/v1/apple_pay/domains`.
///
/// See <https://docs.stripe.com/api/apple_pay/domains/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::ApplePayDomain, table = "apple_pay_domains", account, absent = null)]
pub struct ApplePayDomain {
    pub id: ApplePayDomainId,
    pub created: Timestamp,
    pub domain_name: String,
    #[stripe(livemode)]
    pub livemode: bool,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
