// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingCreditBalanceTransactionId, BillingCreditGrantId, Boxed, CreditGrantAmount, Expand, Expandable,
    Expansion, InvoiceId, ListInfo, ListStyle, Object, ObjectInfo, TestHelpersTestClockId, Timestamp,
};

/// The object `billing.credit_balance_transaction`.
///
/// See <https://docs.stripe.com/api/billing/credit_balance_transactions/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditBalanceTransaction {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-id)
    pub id: BillingCreditBalanceTransactionId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-created)
    pub created: Timestamp,
    /// Details where `type` is `credit`. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-credit)
    pub credit: Option<Boxed<CreditGrantBalanceCredit>>,
    /// Credit grant: the id of a `billing.credit_grant`; expandable; expand it by
    /// [`EXPAND_CREDIT_GRANT`](Self::EXPAND_CREDIT_GRANT).
    /// [Reference](https://docs.stripe.com/api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-credit_grant)
    pub credit_grant: Expandable<BillingCreditGrantId>,
    /// Details where `type` is `debit`. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-debit)
    pub debit: Option<Boxed<CreditGrantBalanceDebit>>,
    /// Effective at: a time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-effective_at)
    pub effective_at: Timestamp,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-livemode)
    pub livemode: bool,
    /// Test clock: the id of a `test_helpers.test_clock`; expandable; expand it by
    /// [`EXPAND_TEST_CLOCK`](Self::EXPAND_TEST_CLOCK); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-test_clock)
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    /// Type: one of `credit`, `debit`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-type)
    pub type_: Option<BillingCreditBalanceTransactionType>,
}

crate::record!(
    BillingCreditBalanceTransaction, "billing.credit_balance_transaction", true,
    ["id", "created", "credit", "credit_grant", "debit", "effective_at", "livemode", "test_clock", "type"],
    [id, created, credit, credit_grant, debit, effective_at, livemode, test_clock, type_],
);

impl Object for BillingCreditBalanceTransaction {
    type Id = BillingCreditBalanceTransactionId;
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["billing.credit_balance_transaction.created"],
    };
}

impl BillingCreditBalanceTransaction {
    pub const EXPAND_CREDIT_CREDITS_APPLICATION_INVOICE_VOIDED_INVOICE: Expand<Self> = Expand::field("credit.credits_application_invoice_voided.invoice");
    pub const EXPAND_CREDIT_GRANT: Expand<Self> = Expand::field("credit_grant");
    pub const EXPAND_DEBIT_CREDITS_APPLIED_INVOICE: Expand<Self> = Expand::field("debit.credits_applied.invoice");
    pub const EXPAND_TEST_CLOCK: Expand<Self> = Expand::field("test_clock");
}

crate::open_enum! {
    /// Values of [`BillingCreditBalanceTransaction::type_`](crate::BillingCreditBalanceTransaction::type_).
    pub enum BillingCreditBalanceTransactionType {
        Credit = "credit",
        Debit = "debit",
    }
}

/// Held by [`BillingCreditBalanceTransaction::credit`](crate::BillingCreditBalanceTransaction::credit).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditGrantBalanceCredit {
    /// Amount.
    pub amount: CreditGrantAmount,
    /// Details where `type` is `credits_application_invoice_voided`. May be null or absent.
    pub credits_application_invoice_voided: Option<Boxed<CreditGrantBalanceCreditsApplicationInvoiceVoided>>,
    /// Type: one of `credits_application_invoice_voided`, `credits_granted`.
    pub type_: CreditGrantBalanceCreditType,
}

crate::record!(
    CreditGrantBalanceCredit, "", false,
    ["amount", "credits_application_invoice_voided", "type"],
    [amount, credits_application_invoice_voided, type_],
);

crate::open_enum! {
    /// Values of [`CreditGrantBalanceCredit::type_`](crate::CreditGrantBalanceCredit::type_).
    pub enum CreditGrantBalanceCreditType {
        CreditsApplicationInvoiceVoided = "credits_application_invoice_voided",
        CreditsGranted = "credits_granted",
    }
}

/// Held by
/// [`CreditGrantBalanceCredit::credits_application_invoice_voided`](crate::CreditGrantBalanceCredit::credits_application_invoice_voided).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditGrantBalanceCreditsApplicationInvoiceVoided {
    /// Invoice: the id of an `invoice`; expandable.
    pub invoice: Expandable<InvoiceId>,
    /// Invoice line item.
    pub invoice_line_item: String,
}

crate::record!(
    CreditGrantBalanceCreditsApplicationInvoiceVoided, "", false,
    ["invoice", "invoice_line_item"],
    [invoice, invoice_line_item],
);

/// Held by [`CreditGrantBalanceDebit::credits_applied`](crate::CreditGrantBalanceDebit::credits_applied).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditGrantBalanceCreditsApplied {
    /// Invoice: the id of an `invoice`; expandable.
    pub invoice: Expandable<InvoiceId>,
    /// Invoice line item.
    pub invoice_line_item: String,
}

crate::record!(
    CreditGrantBalanceCreditsApplied, "", false,
    ["invoice", "invoice_line_item"],
    [invoice, invoice_line_item],
);

/// Held by [`BillingCreditBalanceTransaction::debit`](crate::BillingCreditBalanceTransaction::debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditGrantBalanceDebit {
    /// Amount.
    pub amount: CreditGrantAmount,
    /// Details where `type` is `credits_applied`. May be null or absent.
    pub credits_applied: Option<Boxed<CreditGrantBalanceCreditsApplied>>,
    /// Type: one of `credits_applied`, `credits_expired`, `credits_voided`.
    pub type_: CreditGrantBalanceDebitType,
}

crate::record!(
    CreditGrantBalanceDebit, "", false,
    ["amount", "credits_applied", "type"],
    [amount, credits_applied, type_],
);

crate::open_enum! {
    /// Values of [`CreditGrantBalanceDebit::type_`](crate::CreditGrantBalanceDebit::type_).
    pub enum CreditGrantBalanceDebitType {
        CreditsApplied = "credits_applied",
        CreditsExpired = "credits_expired",
        CreditsVoided = "credits_voided",
    }
}
