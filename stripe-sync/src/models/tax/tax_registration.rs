// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{RawJson, TaxRegistrationId, TaxRegistrationStatus, Timestamp};

/// Rows of objects `tax.registration`, from `/v1/tax/registrations`.
///
/// See <https://docs.stripe.com/api/tax/registrations/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TaxRegistration, table = "tax_registrations", account, absent = null)]
pub struct TaxRegistration {
    pub id: TaxRegistrationId,
    pub active_from: Timestamp,
    pub country: String,
    pub country_options: Option<RawJson>,
    pub created: Timestamp,
    pub expires_at: Option<Timestamp>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub status: TaxRegistrationStatus,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
