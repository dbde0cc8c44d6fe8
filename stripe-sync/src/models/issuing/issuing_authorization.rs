// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{IssuingCardholder, IssuingToken};
use crate::types::{
    Currency, IssuingAuthorizationAuthorizationMethod, IssuingAuthorizationCardPresence,
    IssuingAuthorizationId, IssuingAuthorizationStatus, IssuingCardholderId, IssuingTokenId, RawJson,
    Timestamp,
};

/// Rows of objects `issuing.authorization`, from `/v1/issuing/authorizations`.
///
/// See <https://docs.stripe.com/api/issuing/authorizations/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::IssuingAuthorization, table = "issuing_authorizations", account, absent = null)]
pub struct IssuingAuthorization {
    pub id: IssuingAuthorizationId,
    pub amount: i64,
    pub amount_details: Option<RawJson>,
    pub approved: bool,
    pub authorization_method: IssuingAuthorizationAuthorizationMethod,
    pub balance_transactions: Option<RawJson>,
    pub card: Option<RawJson>,
    pub card_presence: Option<IssuingAuthorizationCardPresence>,
    #[stripe(references = IssuingCardholder)]
    pub cardholder: Option<IssuingCardholderId>,
    pub created: Timestamp,
    pub currency: Currency,
    pub fleet: Option<RawJson>,
    pub fraud_challenges: Option<RawJson>,
    pub fuel: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub merchant_amount: i64,
    pub merchant_currency: Currency,
    pub merchant_data: Option<RawJson>,
    pub metadata: Option<RawJson>,
    pub network_data: Option<RawJson>,
    pub pending_request: Option<RawJson>,
    pub request_history: Option<RawJson>,
    pub status: IssuingAuthorizationStatus,
    #[stripe(references = IssuingToken)]
    pub token: Option<IssuingTokenId>,
    pub transactions: Option<RawJson>,
    pub treasury: Option<RawJson>,
    pub verification_data: Option<RawJson>,
    pub verified_by_fraud_challenge: Option<bool>,
    pub wallet: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
