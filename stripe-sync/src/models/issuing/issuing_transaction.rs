// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{IssuingAuthorization, IssuingCard, IssuingCardholder, IssuingToken};
use crate::types::{
    BalanceTransactionId, Currency, IssuingAuthorizationId, IssuingCardId, IssuingCardholderId,
    IssuingDisputeId, IssuingTokenId, IssuingTransactionId, IssuingTransactionType, IssuingTransactionWallet,
    RawJson, Timestamp,
};

/// Rows of objects `issuing.transaction`, from `/v1/issuing/transactions`.
///
/// See <https://docs.stripe.com/api/issuing/transactions/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::IssuingTransaction, table = "issuing_transactions", account, absent = null)]
pub struct IssuingTransaction {
    pub id: IssuingTransactionId,
    pub amount: i64,
    pub amount_details: Option<RawJson>,
    #[stripe(references = IssuingAuthorization)]
    pub authorization: Option<IssuingAuthorizationId>,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::BalanceTransaction))]
    pub balance_transaction: Option<BalanceTransactionId>,
    #[stripe(references = IssuingCard)]
    pub card: IssuingCardId,
    #[stripe(references = IssuingCardholder)]
    pub cardholder: Option<IssuingCardholderId>,
    pub created: Timestamp,
    pub currency: Currency,
    pub dispute: Option<IssuingDisputeId>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub merchant_amount: i64,
    pub merchant_currency: Currency,
    pub merchant_data: Option<RawJson>,
    pub metadata: Option<RawJson>,
    pub network_data: Option<RawJson>,
    pub purchase_details: Option<RawJson>,
    #[stripe(references = IssuingToken)]
    pub token: Option<IssuingTokenId>,
    pub treasury: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: IssuingTransactionType,
    pub wallet: Option<IssuingTransactionWallet>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
