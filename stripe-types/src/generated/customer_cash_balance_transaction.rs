// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransactionId, Currency, CustomerBalanceBankTransferType, CustomerCashBalanceTransactionId,
    CustomerId, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Object, ObjectInfo, PaymentIntentId,
    RefundId, Timestamp,
};

/// The object `customer_cash_balance_transaction`.
///
/// See <https://docs.stripe.com/api/customers/cash_balance_transactions/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerCashBalanceTransaction {
    pub id: CustomerCashBalanceTransactionId,
    pub adjusted_for_overdraft: Option<Box<CashBalanceTransactionAdjustedForOverdraft>>,
    pub applied_to_payment: Option<Box<CashBalanceTransactionPaymentTransaction>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub customer: Expandable<CustomerId>,
    pub customer_account: Option<String>,
    pub ending_balance: i64,
    pub funded: Option<Box<CashBalanceTransactionFundedTransaction>>,
    pub livemode: bool,
    pub net_amount: i64,
    pub refunded_from_payment: Option<Box<CashBalanceTransactionRefundedFromPaymentTransaction>>,
    pub transferred_to_balance: Option<Box<CashBalanceTransactionTransferredToBalance>>,
    pub type_: CustomerCashBalanceTransactionType,
    pub unapplied_from_payment: Option<Box<CashBalanceTransactionPaymentTransaction>>,
}

crate::record!(
    CustomerCashBalanceTransaction, "customer_cash_balance_transaction", true,
    [
        "id", "adjusted_for_overdraft", "applied_to_payment", "created", "currency", "customer",
        "customer_account", "ending_balance", "funded", "livemode", "net_amount", "refunded_from_payment",
        "transferred_to_balance", "type", "unapplied_from_payment",
    ],
    [
        id, adjusted_for_overdraft, applied_to_payment, created, currency, customer, customer_account,
        ending_balance, funded, livemode, net_amount, refunded_from_payment, transferred_to_balance, type_,
        unapplied_from_payment,
    ],
);

impl Object for CustomerCashBalanceTransaction {
    type Id = CustomerCashBalanceTransactionId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "customer_cash_balance_transaction",
        type_name: "CustomerCashBalanceTransaction",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/customers/{customer}/cash_balance_transactions", parent: Some("customer"), style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "adjusted_for_overdraft.balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "adjusted_for_overdraft.linked_transaction", targets: &["customer_cash_balance_transaction"], array: false },
            Expansion { path: "applied_to_payment.payment_intent", targets: &["payment_intent"], array: false },
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "refunded_from_payment.refund", targets: &["refund"], array: false },
            Expansion { path: "transferred_to_balance.balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "unapplied_from_payment.payment_intent", targets: &["payment_intent"], array: false },
        ],
        nested_lists: &[],
        events: &["customer_cash_balance_transaction.created"],
    };
}

impl CustomerCashBalanceTransaction {
    pub const EXPAND_ADJUSTED_FOR_OVERDRAFT_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("adjusted_for_overdraft.balance_transaction");
    pub const EXPAND_ADJUSTED_FOR_OVERDRAFT_LINKED_TRANSACTION: ExpandTo<Self, CustomerCashBalanceTransactionId> = ExpandTo::new("adjusted_for_overdraft.linked_transaction");
    pub const EXPAND_APPLIED_TO_PAYMENT_PAYMENT_INTENT: ExpandTo<Self, PaymentIntentId> = ExpandTo::new("applied_to_payment.payment_intent");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_REFUNDED_FROM_PAYMENT_REFUND: ExpandTo<Self, RefundId> = ExpandTo::new("refunded_from_payment.refund");
    pub const EXPAND_TRANSFERRED_TO_BALANCE_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("transferred_to_balance.balance_transaction");
    pub const EXPAND_UNAPPLIED_FROM_PAYMENT_PAYMENT_INTENT: ExpandTo<Self, PaymentIntentId> = ExpandTo::new("unapplied_from_payment.payment_intent");
}

/// Held by `CustomerCashBalanceTransaction.adjusted_for_overdraft`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashBalanceTransactionAdjustedForOverdraft {
    pub balance_transaction: Expandable<BalanceTransactionId>,
    pub linked_transaction: Expandable<CustomerCashBalanceTransactionId>,
}

crate::record!(
    CashBalanceTransactionAdjustedForOverdraft, "", false,
    ["balance_transaction", "linked_transaction"],
    [balance_transaction, linked_transaction],
);

/// Held by `CustomerCashBalanceTransaction.funded`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashBalanceTransactionFundedTransaction {
    pub bank_transfer: CashBalanceTransactionFundedTransactionBankTransfer,
}

crate::record!(
    CashBalanceTransactionFundedTransaction, "", false,
    ["bank_transfer"],
    [bank_transfer],
);

/// Held by `CashBalanceTransactionFundedTransaction.bank_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashBalanceTransactionFundedTransactionBankTransfer {
    pub eu_bank_transfer: Option<Box<TransactionFundedTransactionBankTransferEuBankTransfer>>,
    pub gb_bank_transfer: Option<Box<TransactionFundedTransactionBankTransferGbBankTransfer>>,
    pub jp_bank_transfer: Option<Box<TransactionFundedTransactionBankTransferJpBankTransfer>>,
    pub reference: Option<String>,
    pub type_: CustomerBalanceBankTransferType,
    pub us_bank_transfer: Option<Box<TransactionFundedTransactionBankTransferUsBankTransfer>>,
}

crate::record!(
    CashBalanceTransactionFundedTransactionBankTransfer, "", false,
    ["eu_bank_transfer", "gb_bank_transfer", "jp_bank_transfer", "reference", "type", "us_bank_transfer"],
    [eu_bank_transfer, gb_bank_transfer, jp_bank_transfer, reference, type_, us_bank_transfer],
);

/// Held by `CustomerCashBalanceTransaction.applied_to_payment`, `CustomerCashBalanceTransaction.unapplied_from_payment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashBalanceTransactionPaymentTransaction {
    pub payment_intent: Expandable<PaymentIntentId>,
}

crate::record!(
    CashBalanceTransactionPaymentTransaction, "", false,
    ["payment_intent"],
    [payment_intent],
);

/// Held by `CustomerCashBalanceTransaction.refunded_from_payment`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashBalanceTransactionRefundedFromPaymentTransaction {
    pub refund: Expandable<RefundId>,
}

crate::record!(
    CashBalanceTransactionRefundedFromPaymentTransaction, "", false,
    ["refund"],
    [refund],
);

/// Held by `CustomerCashBalanceTransaction.transferred_to_balance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashBalanceTransactionTransferredToBalance {
    pub balance_transaction: Expandable<BalanceTransactionId>,
}

crate::record!(
    CashBalanceTransactionTransferredToBalance, "", false,
    ["balance_transaction"],
    [balance_transaction],
);

crate::open_enum! {
    /// Values of `CustomerCashBalanceTransaction.type`.
    pub enum CustomerCashBalanceTransactionType {
        AdjustedForOverdraft = "adjusted_for_overdraft",
        AppliedToPayment = "applied_to_payment",
        Funded = "funded",
        FundingReversed = "funding_reversed",
        RefundedFromPayment = "refunded_from_payment",
        ReturnCanceled = "return_canceled",
        ReturnInitiated = "return_initiated",
        TransferredToBalance = "transferred_to_balance",
        UnappliedFromPayment = "unapplied_from_payment",
    }
}

crate::open_enum! {
    /// Values of `TransactionFundedTransactionBankTransferUsBankTransfer.network`.
    pub enum FundedTransactionBankTransferUsBankTransferNetwork {
        Ach = "ach",
        DomesticWireUs = "domestic_wire_us",
        Swift = "swift",
    }
}

/// Held by `CashBalanceTransactionFundedTransactionBankTransfer.eu_bank_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionFundedTransactionBankTransferEuBankTransfer {
    pub bic: Option<String>,
    pub iban_last4: Option<String>,
    pub sender_name: Option<String>,
}

crate::record!(
    TransactionFundedTransactionBankTransferEuBankTransfer, "", false,
    ["bic", "iban_last4", "sender_name"],
    [bic, iban_last4, sender_name],
);

/// Held by `CashBalanceTransactionFundedTransactionBankTransfer.gb_bank_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionFundedTransactionBankTransferGbBankTransfer {
    pub account_number_last4: Option<String>,
    pub sender_name: Option<String>,
    pub sort_code: Option<String>,
}

crate::record!(
    TransactionFundedTransactionBankTransferGbBankTransfer, "", false,
    ["account_number_last4", "sender_name", "sort_code"],
    [account_number_last4, sender_name, sort_code],
);

/// Held by `CashBalanceTransactionFundedTransactionBankTransfer.jp_bank_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionFundedTransactionBankTransferJpBankTransfer {
    pub sender_bank: Option<String>,
    pub sender_branch: Option<String>,
    pub sender_name: Option<String>,
}

crate::record!(
    TransactionFundedTransactionBankTransferJpBankTransfer, "", false,
    ["sender_bank", "sender_branch", "sender_name"],
    [sender_bank, sender_branch, sender_name],
);

/// Held by `CashBalanceTransactionFundedTransactionBankTransfer.us_bank_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionFundedTransactionBankTransferUsBankTransfer {
    pub network: Option<FundedTransactionBankTransferUsBankTransferNetwork>,
    pub sender_name: Option<String>,
}

crate::record!(
    TransactionFundedTransactionBankTransferUsBankTransfer, "", false,
    ["network", "sender_name"],
    [network, sender_name],
);
