// Written by `stripe-codegen generate`; change `codegen/` instead.

//! Financial accounts and the money on them.

mod treasury_credit_reversal;
mod treasury_debit_reversal;
mod treasury_financial_account;
mod treasury_inbound_transfer;
mod treasury_outbound_payment;
mod treasury_outbound_transfer;
mod treasury_received_credit;
mod treasury_received_debit;
mod treasury_transaction;
mod treasury_transaction_entry;

pub use treasury_credit_reversal::TreasuryCreditReversal;
pub use treasury_debit_reversal::TreasuryDebitReversal;
pub use treasury_financial_account::TreasuryFinancialAccount;
pub use treasury_inbound_transfer::TreasuryInboundTransfer;
pub use treasury_outbound_payment::TreasuryOutboundPayment;
pub use treasury_outbound_transfer::TreasuryOutboundTransfer;
pub use treasury_received_credit::TreasuryReceivedCredit;
pub use treasury_received_debit::TreasuryReceivedDebit;
pub use treasury_transaction::TreasuryTransaction;
pub use treasury_transaction_entry::TreasuryTransactionEntry;

use crate::Model;
use crate::runtime::Link;

/// The models that have a list, parents first.
pub(super) const MODELS: &[Link] = &[
    Link::to(TreasuryFinancialAccount::table),
    Link::to(TreasuryTransaction::table),
    Link::to(TreasuryTransactionEntry::table),
    Link::to(TreasuryReceivedCredit::table),
    Link::to(TreasuryReceivedDebit::table),
    Link::to(TreasuryCreditReversal::table),
    Link::to(TreasuryDebitReversal::table),
    Link::to(TreasuryInboundTransfer::table),
    Link::to(TreasuryOutboundPayment::table),
    Link::to(TreasuryOutboundTransfer::table),
];
