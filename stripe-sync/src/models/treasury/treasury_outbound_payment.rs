// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{TreasuryFinancialAccount, TreasuryTransaction};
use crate::types::{
    Currency, CustomerId, RawJson, Timestamp, TreasuryFinancialAccountId, TreasuryOutboundPaymentId,
    TreasuryOutboundPaymentStatus, TreasuryTransactionId,
};

/// Rows of objects `treasury.outbound_payment`, from `/v1/treasury/outbound_payments`.
///
/// See <https://docs.stripe.com/api/treasury/outbound_payments/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TreasuryOutboundPayment, table = "treasury_outbound_payments", account, absent = null)]
pub struct TreasuryOutboundPayment {
    pub id: TreasuryOutboundPaymentId,
    pub amount: i64,
    pub cancelable: bool,
    pub created: Timestamp,
    pub currency: Currency,
    #[cfg_attr(feature = "billing", stripe(references = crate::models::Customer))]
    pub customer: Option<CustomerId>,
    pub description: Option<String>,
    pub destination_payment_method: Option<String>,
    pub destination_payment_method_details: Option<RawJson>,
    pub end_user_details: Option<RawJson>,
    pub expected_arrival_date: Timestamp,
    #[stripe(references = TreasuryFinancialAccount)]
    pub financial_account: TreasuryFinancialAccountId,
    pub hosted_regulatory_receipt_url: Option<String>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub returned_details: Option<RawJson>,
    pub statement_descriptor: String,
    pub status: TreasuryOutboundPaymentStatus,
    pub status_transitions: Option<RawJson>,
    pub tracking_details: Option<RawJson>,
    #[stripe(references = TreasuryTransaction)]
    pub transaction: TreasuryTransactionId,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
