// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{TreasuryFinancialAccount, TreasuryTransaction};
use crate::types::{
    Currency, RawJson, Timestamp, TreasuryFinancialAccountId, TreasuryOutboundTransferId,
    TreasuryOutboundTransferStatus, TreasuryTransactionId,
};

/// Rows of objects `treasury.outbound_transfer`, from `/v1/treasury/outbound_transfers`.
///
/// See <https://docs.stripe.com/api/treasury/outbound_transfers/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TreasuryOutboundTransfer, table = "treasury_outbound_transfers", account, absent = null)]
pub struct TreasuryOutboundTransfer {
    pub id: TreasuryOutboundTransferId,
    pub amount: i64,
    pub cancelable: bool,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub destination_payment_method: Option<String>,
    pub destination_payment_method_details: Option<RawJson>,
    pub expected_arrival_date: Timestamp,
    #[stripe(references = TreasuryFinancialAccount)]
    pub financial_account: TreasuryFinancialAccountId,
    pub hosted_regulatory_receipt_url: Option<String>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub returned_details: Option<RawJson>,
    pub statement_descriptor: String,
    pub status: TreasuryOutboundTransferStatus,
    pub status_transitions: Option<RawJson>,
    pub tracking_details: Option<RawJson>,
    #[stripe(references = TreasuryTransaction)]
    pub transaction: TreasuryTransactionId,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
