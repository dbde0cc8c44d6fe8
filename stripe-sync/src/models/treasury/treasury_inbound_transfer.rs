// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{TreasuryFinancialAccount, TreasuryTransaction};
use crate::types::{
    Currency, RawJson, Timestamp, TreasuryFinancialAccountId, TreasuryInboundTransferId,
    TreasuryInboundTransferStatus, TreasuryTransactionId,
};

/// Rows of objects `treasury.inbound_transfer`, from `/v1/treasury/inbound_transfers`.
///
/// See <https://docs.stripe.com/api/treasury/inbound_transfers/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TreasuryInboundTransfer, table = "treasury_inbound_transfers", account, absent = null)]
pub struct TreasuryInboundTransfer {
    pub id: TreasuryInboundTransferId,
    pub amount: i64,
    pub cancelable: bool,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub failure_details: Option<RawJson>,
    #[stripe(references = TreasuryFinancialAccount)]
    pub financial_account: TreasuryFinancialAccountId,
    pub hosted_regulatory_receipt_url: Option<String>,
    pub linked_flows: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub origin_payment_method: Option<String>,
    pub origin_payment_method_details: Option<RawJson>,
    pub returned: Option<bool>,
    pub statement_descriptor: String,
    pub status: TreasuryInboundTransferStatus,
    pub status_transitions: Option<RawJson>,
    #[stripe(references = TreasuryTransaction)]
    pub transaction: Option<TreasuryTransactionId>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
