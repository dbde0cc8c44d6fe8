// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{IssuingCardholderId, IssuingCardholderStatus, IssuingCardholderType, RawJson, Timestamp};

/// Rows of objects `issuing.cardholder`, from `/v1/issuing/cardholders`.
///
/// See <https://docs.stripe.com/api/issuing/cardholders/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::IssuingCardholder, table = "issuing_cardholders", account, absent = null)]
pub struct IssuingCardholder {
    pub id: IssuingCardholderId,
    pub billing: Option<RawJson>,
    pub company: Option<RawJson>,
    pub created: Timestamp,
    pub email: Option<String>,
    pub individual: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub name: String,
    pub phone_number: Option<String>,
    pub preferred_locales: Option<RawJson>,
    pub requirements: Option<RawJson>,
    pub spending_controls: Option<RawJson>,
    pub status: IssuingCardholderStatus,
    #[stripe(path = type, column = "type")]
    pub kind: IssuingCardholderType,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
