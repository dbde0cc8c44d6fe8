// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransactionId, Boxed, Currency, CustomerCashBalanceTransactionId, CustomerId, Expand, Expandable,
    Expansion, ListInfo, ListStyle, Object, ObjectInfo, PaymentIntentId, RefundId, Timestamp,
};

/// The object `customer_cash_balance_transaction`.
///
/// See <https://docs.stripe.com/api/customers/cash_balance_transactions/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerCashBalanceTransaction {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-id)
    pub id: CustomerCashBalanceTransactionId,
    /// Details where `type` is `adjusted_for_overdraft`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-adjusted_for_overdraft)
    pub adjusted_for_overdraft: Option<Boxed<CashBalanceTransactionAdjustedForOverdraft>>,
    /// Details where `type` is `applied_to_payment`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-applied_to_payment)
    pub applied_to_payment: Option<Boxed<CashBalanceTransactionAppliedToPaymentTransaction>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-currency)
    pub currency: Currency,
    /// Customer: the id of a `customer`; expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER).
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-customer)
    pub customer: Expandable<CustomerId>,
    /// Customer account: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-customer_account)
    pub customer_account: Option<String>,
    /// Ending balance: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-ending_balance)
    pub ending_balance: i64,
    /// Details where `type` is `funded`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded)
    pub funded: Option<Boxed<CashBalanceTransactionFundedTransaction>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-livemode)
    pub livemode: bool,
    /// Net amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-net_amount)
    pub net_amount: i64,
    /// Details where `type` is `refunded_from_payment`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-refunded_from_payment)
    pub refunded_from_payment: Option<Boxed<CashBalanceTransactionRefundedFromPaymentTransaction>>,
    /// Details where `type` is `transferred_to_balance`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-transferred_to_balance)
    pub transferred_to_balance: Option<Boxed<CashBalanceTransactionTransferredToBalance>>,
    /// Type: one of 9 values.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-type)
    pub type_: CustomerCashBalanceTransactionType,
    /// Details where `type` is `unapplied_from_payment`. May be absent.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance_transactions/object#customer_cash_balance_transaction_object-unapplied_from_payment)
    pub unapplied_from_payment: Option<Boxed<CashBalanceTransactionUnappliedFromPaymentTransaction>>,
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["customer_cash_balance_transaction.created"],
    };
}

impl CustomerCashBalanceTransaction {
    pub const EXPAND_ADJUSTED_FOR_OVERDRAFT_BALANCE_TRANSACTION: Expand<Self> = Expand::field("adjusted_for_overdraft.balance_transaction");
    pub const EXPAND_ADJUSTED_FOR_OVERDRAFT_LINKED_TRANSACTION: Expand<Self> = Expand::field("adjusted_for_overdraft.linked_transaction");
    pub const EXPAND_APPLIED_TO_PAYMENT_PAYMENT_INTENT: Expand<Self> = Expand::field("applied_to_payment.payment_intent");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_REFUNDED_FROM_PAYMENT_REFUND: Expand<Self> = Expand::field("refunded_from_payment.refund");
    pub const EXPAND_TRANSFERRED_TO_BALANCE_BALANCE_TRANSACTION: Expand<Self> = Expand::field("transferred_to_balance.balance_transaction");
    pub const EXPAND_UNAPPLIED_FROM_PAYMENT_PAYMENT_INTENT: Expand<Self> = Expand::field("unapplied_from_payment.payment_intent");
}

/// Held by
/// [`CustomerCashBalanceTransaction::adjusted_for_overdraft`](crate::CustomerCashBalanceTransaction::adjusted_for_overdraft).
#[derive(Clone)]
#[non_exhaustive]
pub struct CashBalanceTransactionAdjustedForOverdraft {
    /// Balance transaction: the id of a `balance_transaction`; expandable.
    pub balance_transaction: Expandable<BalanceTransactionId>,
    /// Linked transaction: the id of a `customer_cash_balance_transaction`; expandable.
    pub linked_transaction: Expandable<CustomerCashBalanceTransactionId>,
}

crate::record!(
    CashBalanceTransactionAdjustedForOverdraft, "", false,
    ["balance_transaction", "linked_transaction"],
    [balance_transaction, linked_transaction],
);

/// Held by
/// [`CustomerCashBalanceTransaction::applied_to_payment`](crate::CustomerCashBalanceTransaction::applied_to_payment).
#[derive(Clone)]
#[non_exhaustive]
pub struct CashBalanceTransactionAppliedToPaymentTransaction {
    /// Payment intent: the id of a `payment_intent`; expandable.
    pub payment_intent: Expandable<PaymentIntentId>,
}

crate::record!(
    CashBalanceTransactionAppliedToPaymentTransaction, "", false,
    ["payment_intent"],
    [payment_intent],
);

/// Held by [`CustomerCashBalanceTransaction::funded`](crate::CustomerCashBalanceTransaction::funded).
#[derive(Clone)]
#[non_exhaustive]
pub struct CashBalanceTransactionFundedTransaction {
    /// Bank transfer.
    pub bank_transfer: CashBalanceTransactionFundedTransactionBankTransfer,
}

crate::record!(
    CashBalanceTransactionFundedTransaction, "", false,
    ["bank_transfer"],
    [bank_transfer],
);

/// Held by
/// [`CashBalanceTransactionFundedTransaction::bank_transfer`](crate::CashBalanceTransactionFundedTransaction::bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct CashBalanceTransactionFundedTransactionBankTransfer {
    /// Details where `type` is `eu_bank_transfer`. May be absent.
    pub eu_bank_transfer: Option<Boxed<TransactionFundedTransactionBankTransferEuBankTransfer>>,
    /// Details where `type` is `gb_bank_transfer`. May be absent.
    pub gb_bank_transfer: Option<Boxed<TransactionFundedTransactionBankTransferGbBankTransfer>>,
    /// Details where `type` is `jp_bank_transfer`. May be absent.
    pub jp_bank_transfer: Option<Boxed<TransactionFundedTransactionBankTransferJpBankTransfer>>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Type: one of `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`,
    /// `us_bank_transfer`.
    pub type_: CashBalanceTransactionFundedTransactionBankTransferType,
    /// Details where `type` is `us_bank_transfer`. May be absent.
    pub us_bank_transfer: Option<Boxed<TransactionFundedTransactionBankTransferUsBankTransfer>>,
}

crate::record!(
    CashBalanceTransactionFundedTransactionBankTransfer, "", false,
    ["eu_bank_transfer", "gb_bank_transfer", "jp_bank_transfer", "reference", "type", "us_bank_transfer"],
    [eu_bank_transfer, gb_bank_transfer, jp_bank_transfer, reference, type_, us_bank_transfer],
);

crate::open_enum! {
    /// Values of
    /// [`CashBalanceTransactionFundedTransactionBankTransfer::type_`](crate::CashBalanceTransactionFundedTransactionBankTransfer::type_).
    pub enum CashBalanceTransactionFundedTransactionBankTransferType {
        EuBankTransfer = "eu_bank_transfer",
        GbBankTransfer = "gb_bank_transfer",
        JpBankTransfer = "jp_bank_transfer",
        MxBankTransfer = "mx_bank_transfer",
        UsBankTransfer = "us_bank_transfer",
    }
}

/// Held by
/// [`CustomerCashBalanceTransaction::refunded_from_payment`](crate::CustomerCashBalanceTransaction::refunded_from_payment).
#[derive(Clone)]
#[non_exhaustive]
pub struct CashBalanceTransactionRefundedFromPaymentTransaction {
    /// Refund: the id of a `refund`; expandable.
    pub refund: Expandable<RefundId>,
}

crate::record!(
    CashBalanceTransactionRefundedFromPaymentTransaction, "", false,
    ["refund"],
    [refund],
);

/// Held by
/// [`CustomerCashBalanceTransaction::transferred_to_balance`](crate::CustomerCashBalanceTransaction::transferred_to_balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct CashBalanceTransactionTransferredToBalance {
    /// Balance transaction: the id of a `balance_transaction`; expandable.
    pub balance_transaction: Expandable<BalanceTransactionId>,
}

crate::record!(
    CashBalanceTransactionTransferredToBalance, "", false,
    ["balance_transaction"],
    [balance_transaction],
);

/// Held by
/// [`CustomerCashBalanceTransaction::unapplied_from_payment`](crate::CustomerCashBalanceTransaction::unapplied_from_payment).
#[derive(Clone)]
#[non_exhaustive]
pub struct CashBalanceTransactionUnappliedFromPaymentTransaction {
    /// Payment intent: the id of a `payment_intent`; expandable.
    pub payment_intent: Expandable<PaymentIntentId>,
}

crate::record!(
    CashBalanceTransactionUnappliedFromPaymentTransaction, "", false,
    ["payment_intent"],
    [payment_intent],
);

crate::open_enum! {
    /// Values of [`CustomerCashBalanceTransaction::type_`](crate::CustomerCashBalanceTransaction::type_).
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
    /// Values of
    /// [`TransactionFundedTransactionBankTransferUsBankTransfer::network`](crate::TransactionFundedTransactionBankTransferUsBankTransfer::network).
    pub enum FundedTransactionBankTransferUsBankTransferNetwork {
        Ach = "ach",
        DomesticWireUs = "domestic_wire_us",
        Swift = "swift",
    }
}

/// Held by
/// [`CashBalanceTransactionFundedTransactionBankTransfer::eu_bank_transfer`](crate::CashBalanceTransactionFundedTransactionBankTransfer::eu_bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionFundedTransactionBankTransferEuBankTransfer {
    /// Bic: may be null or absent.
    pub bic: Option<String>,
    /// Iban last4: may be null or absent.
    pub iban_last4: Option<String>,
    /// Sender name: may be null or absent.
    pub sender_name: Option<String>,
}

crate::record!(
    TransactionFundedTransactionBankTransferEuBankTransfer, "", false,
    ["bic", "iban_last4", "sender_name"],
    [bic, iban_last4, sender_name],
);

/// Held by
/// [`CashBalanceTransactionFundedTransactionBankTransfer::gb_bank_transfer`](crate::CashBalanceTransactionFundedTransactionBankTransfer::gb_bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionFundedTransactionBankTransferGbBankTransfer {
    /// Account number last4: may be null or absent.
    pub account_number_last4: Option<String>,
    /// Sender name: may be null or absent.
    pub sender_name: Option<String>,
    /// Sort code: may be null or absent.
    pub sort_code: Option<String>,
}

crate::record!(
    TransactionFundedTransactionBankTransferGbBankTransfer, "", false,
    ["account_number_last4", "sender_name", "sort_code"],
    [account_number_last4, sender_name, sort_code],
);

/// Held by
/// [`CashBalanceTransactionFundedTransactionBankTransfer::jp_bank_transfer`](crate::CashBalanceTransactionFundedTransactionBankTransfer::jp_bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionFundedTransactionBankTransferJpBankTransfer {
    /// Sender bank: may be null or absent.
    pub sender_bank: Option<String>,
    /// Sender branch: may be null or absent.
    pub sender_branch: Option<String>,
    /// Sender name: may be null or absent.
    pub sender_name: Option<String>,
}

crate::record!(
    TransactionFundedTransactionBankTransferJpBankTransfer, "", false,
    ["sender_bank", "sender_branch", "sender_name"],
    [sender_bank, sender_branch, sender_name],
);

/// Held by
/// [`CashBalanceTransactionFundedTransactionBankTransfer::us_bank_transfer`](crate::CashBalanceTransactionFundedTransactionBankTransfer::us_bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionFundedTransactionBankTransferUsBankTransfer {
    /// Network: one of `ach`, `domestic_wire_us`, `swift`; may be absent.
    pub network: Option<FundedTransactionBankTransferUsBankTransferNetwork>,
    /// Sender name: may be null or absent.
    pub sender_name: Option<String>,
}

crate::record!(
    TransactionFundedTransactionBankTransferUsBankTransfer, "", false,
    ["network", "sender_name"],
    [network, sender_name],
);
