// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingCreditBalanceTransactionId, BillingCreditGrantId, CreditGrantAmount, ExpandTo, Expandable,
    Expansion, InvoiceId, ListInfo, ListStyle, Object, ObjectInfo, TestHelpersTestClockId, Timestamp,
};

/// The object `billing.credit_balance_transaction`.
///
/// See <https://docs.stripe.com/api/billing/credit_balance_transactions/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BillingCreditBalanceTransaction {
    pub id: BillingCreditBalanceTransactionId,
    pub created: Timestamp,
    pub credit: Option<Box<CreditGrantBalanceCredit>>,
    pub credit_grant: Expandable<BillingCreditGrantId>,
    pub debit: Option<Box<CreditGrantBalanceDebit>>,
    pub effective_at: Timestamp,
    pub livemode: bool,
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    pub type_: Option<BillingCreditBalanceTransactionType>,
}

crate::record!(
    BillingCreditBalanceTransaction, "billing.credit_balance_transaction", true,
    ["id", "created", "credit", "credit_grant", "debit", "effective_at", "livemode", "test_clock", "type"],
    [id, created, credit, credit_grant, debit, effective_at, livemode, test_clock, type_],
);

impl Object for BillingCreditBalanceTransaction {
    type Id = BillingCreditBalanceTransactionId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "billing.credit_balance_transaction",
        type_name: "BillingCreditBalanceTransaction",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/billing/credit_balance_transactions/{id}"),
        list: Some(&ListInfo { path: "/v1/billing/credit_balance_transactions", parent: None, style: ListStyle::Cursor, required: &[], filters: &["credit_grant", "customer", "customer_account"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "credit.credits_application_invoice_voided.invoice", targets: &["invoice"], array: false },
            Expansion { path: "credit_grant", targets: &["billing.credit_grant"], array: false },
            Expansion { path: "debit.credits_applied.invoice", targets: &["invoice"], array: false },
            Expansion { path: "test_clock", targets: &["test_helpers.test_clock"], array: false },
        ],
        nested_lists: &[],
        events: &["billing.credit_balance_transaction.created"],
    };
}

impl BillingCreditBalanceTransaction {
    pub const EXPAND_CREDIT_CREDITS_APPLICATION_INVOICE_VOIDED_INVOICE: ExpandTo<Self, InvoiceId> = ExpandTo::new("credit.credits_application_invoice_voided.invoice");
    pub const EXPAND_CREDIT_GRANT: ExpandTo<Self, BillingCreditGrantId> = ExpandTo::new("credit_grant");
    pub const EXPAND_DEBIT_CREDITS_APPLIED_INVOICE: ExpandTo<Self, InvoiceId> = ExpandTo::new("debit.credits_applied.invoice");
    pub const EXPAND_TEST_CLOCK: ExpandTo<Self, TestHelpersTestClockId> = ExpandTo::new("test_clock");
}

crate::open_enum! {
    /// Values of `BillingCreditBalanceTransaction.type`.
    pub enum BillingCreditBalanceTransactionType {
        Credit = "credit",
        Debit = "debit",
    }
}

/// Held by `BillingCreditBalanceTransaction.credit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditGrantBalanceCredit {
    pub amount: CreditGrantAmount,
    pub credits_application_invoice_voided: Option<Box<CreditGrantBalanceCredits>>,
    pub type_: CreditGrantBalanceCreditType,
}

crate::record!(
    CreditGrantBalanceCredit, "", false,
    ["amount", "credits_application_invoice_voided", "type"],
    [amount, credits_application_invoice_voided, type_],
);

crate::open_enum! {
    /// Values of `CreditGrantBalanceCredit.type`.
    pub enum CreditGrantBalanceCreditType {
        CreditsApplicationInvoiceVoided = "credits_application_invoice_voided",
        CreditsGranted = "credits_granted",
    }
}

/// Held by `CreditGrantBalanceCredit.credits_application_invoice_voided`, `CreditGrantBalanceDebit.credits_applied`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditGrantBalanceCredits {
    pub invoice: Expandable<InvoiceId>,
    pub invoice_line_item: String,
}

crate::record!(
    CreditGrantBalanceCredits, "", false,
    ["invoice", "invoice_line_item"],
    [invoice, invoice_line_item],
);

/// Held by `BillingCreditBalanceTransaction.debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditGrantBalanceDebit {
    pub amount: CreditGrantAmount,
    pub credits_applied: Option<Box<CreditGrantBalanceCredits>>,
    pub type_: CreditGrantBalanceDebitType,
}

crate::record!(
    CreditGrantBalanceDebit, "", false,
    ["amount", "credits_applied", "type"],
    [amount, credits_applied, type_],
);

crate::open_enum! {
    /// Values of `CreditGrantBalanceDebit.type`.
    pub enum CreditGrantBalanceDebitType {
        CreditsApplied = "credits_applied",
        CreditsExpired = "credits_expired",
        CreditsVoided = "credits_voided",
    }
}
