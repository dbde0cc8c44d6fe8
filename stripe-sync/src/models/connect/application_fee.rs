// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::types::{
    AccountId, ApplicationFeeId, ApplicationId, BalanceTransactionId, ChargeId, Currency, FeeRefundId,
    RawJson, Timestamp,
};
use crate::{Children, StripeSync};

/// Rows of objects `application_fee`, from `/v1/application_fees`.
///
/// See <https://docs.stripe.com/api/application_fees/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::ApplicationFee, table = "application_fees", account, absent = null)]
pub struct ApplicationFee {
    pub id: ApplicationFeeId,
    pub account: AccountId,
    pub amount: i64,
    pub amount_refunded: i64,
    pub application: ApplicationId,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::BalanceTransaction))]
    pub balance_transaction: Option<BalanceTransactionId>,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::Charge))]
    pub charge: ChargeId,
    pub created: Timestamp,
    pub currency: Currency,
    pub fee_source: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::Charge))]
    pub originating_transaction: Option<ChargeId>,
    pub refunded: bool,
    #[stripe(children = FeeRefund)]
    pub refunds: Children<FeeRefund>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

/// Rows of objects `fee_refund` that are embedded in others.
///
/// See <https://docs.stripe.com/api/application_fees/refunds/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::FeeRefund, table = "fee_refunds", account, absent = null)]
pub struct FeeRefund {
    pub id: FeeRefundId,
    #[stripe(parent = ApplicationFee)]
    pub fee: ApplicationFeeId,
    pub amount: i64,
    #[cfg_attr(feature = "payments", stripe(references = crate::models::BalanceTransaction))]
    pub balance_transaction: Option<BalanceTransactionId>,
    pub created: Timestamp,
    pub currency: Currency,
    pub metadata: Option<RawJson>,
}
