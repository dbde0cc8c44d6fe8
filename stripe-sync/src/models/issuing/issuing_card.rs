// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::IssuingPersonalizationDesign;
use crate::types::{
    Currency, IssuingCardCancellationReason, IssuingCardId, IssuingCardReplacementReason, IssuingCardStatus,
    IssuingCardType, IssuingPersonalizationDesignId, RawJson, Timestamp,
};

/// Rows of objects `issuing.card`, from `/v1/issuing/cards`.
///
/// See <https://docs.stripe.com/api/issuing/cards/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::IssuingCard, table = "issuing_cards", account, absent = null)]
pub struct IssuingCard {
    pub id: IssuingCardId,
    pub brand: String,
    pub cancellation_reason: Option<IssuingCardCancellationReason>,
    pub cardholder: Option<RawJson>,
    pub created: Timestamp,
    pub currency: Currency,
    pub exp_month: i64,
    pub exp_year: i64,
    pub financial_account: Option<String>,
    pub last4: String,
    pub latest_fraud_warning: Option<RawJson>,
    pub lifecycle_controls: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    #[stripe(references = IssuingPersonalizationDesign)]
    pub personalization_design: Option<IssuingPersonalizationDesignId>,
    pub replaced_by: Option<IssuingCardId>,
    pub replacement_for: Option<IssuingCardId>,
    pub replacement_reason: Option<IssuingCardReplacementReason>,
    pub second_line: Option<String>,
    pub shipping: Option<RawJson>,
    pub spending_controls: Option<RawJson>,
    pub status: IssuingCardStatus,
    #[stripe(path = type, column = "type")]
    pub kind: IssuingCardType,
    pub wallets: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
