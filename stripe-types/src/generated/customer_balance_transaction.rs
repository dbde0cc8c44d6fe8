// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CheckoutSessionId, CreditNoteId, Currency, CustomerBalanceTransactionId, CustomerId, ExpandTo,
    Expandable, Expansion, InvoiceId, ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `customer_balance_transaction`.
///
/// See <https://docs.stripe.com/api/customers/balance_transactions/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerBalanceTransaction {
    pub id: CustomerBalanceTransactionId,
    pub amount: i64,
    pub checkout_session: Option<Expandable<CheckoutSessionId>>,
    pub created: Timestamp,
    pub credit_note: Option<Expandable<CreditNoteId>>,
    pub currency: Currency,
    pub customer: Expandable<CustomerId>,
    pub customer_account: Option<String>,
    pub description: Option<String>,
    pub ending_balance: i64,
    pub invoice: Option<Expandable<InvoiceId>>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub type_: CustomerBalanceTransactionType,
}

crate::record!(
    CustomerBalanceTransaction, "customer_balance_transaction", true,
    [
        "id", "amount", "checkout_session", "created", "credit_note", "currency", "customer",
        "customer_account", "description", "ending_balance", "invoice", "livemode", "metadata", "type",
    ],
    [
        id, amount, checkout_session, created, credit_note, currency, customer, customer_account,
        description, ending_balance, invoice, livemode, metadata, type_,
    ],
);

impl Object for CustomerBalanceTransaction {
    type Id = CustomerBalanceTransactionId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "customer_balance_transaction",
        type_name: "CustomerBalanceTransaction",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/customers/{customer}/balance_transactions", parent: Some("customer"), style: ListStyle::Cursor, required: &[], filters: &["created", "invoice"], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "checkout_session", targets: &["checkout.session"], array: false },
            Expansion { path: "credit_note", targets: &["credit_note"], array: false },
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "invoice", targets: &["invoice"], array: false },
        ],
        nested_lists: &[],
        events: &[],
    };
}

impl CustomerBalanceTransaction {
    pub const EXPAND_CHECKOUT_SESSION: ExpandTo<Self, CheckoutSessionId> = ExpandTo::new("checkout_session");
    pub const EXPAND_CREDIT_NOTE: ExpandTo<Self, CreditNoteId> = ExpandTo::new("credit_note");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_INVOICE: ExpandTo<Self, InvoiceId> = ExpandTo::new("invoice");
}

crate::open_enum! {
    /// Values of `CustomerBalanceTransaction.type`.
    pub enum CustomerBalanceTransactionType {
        Adjustment = "adjustment",
        AppliedToInvoice = "applied_to_invoice",
        CheckoutSessionSubscriptionPayment = "checkout_session_subscription_payment",
        CheckoutSessionSubscriptionPaymentCanceled = "checkout_session_subscription_payment_canceled",
        CreditNote = "credit_note",
        Initial = "initial",
        InvoiceOverpaid = "invoice_overpaid",
        InvoiceTooLarge = "invoice_too_large",
        InvoiceTooSmall = "invoice_too_small",
        Migration = "migration",
        UnappliedFromInvoice = "unapplied_from_invoice",
        UnspentReceiverCredit = "unspent_receiver_credit",
    }
}
