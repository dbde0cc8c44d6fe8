// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CheckoutSessionId, CreditNoteId, Currency, CustomerBalanceTransactionId, CustomerId, Expand, Expandable,
    Expansion, InvoiceId, ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `customer_balance_transaction`.
///
/// See <https://docs.stripe.com/api/customers/balance_transactions/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalanceTransaction {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-id)
    pub id: CustomerBalanceTransactionId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-amount)
    pub amount: i64,
    /// Checkout session: the id of a `checkout.session`; expandable; expand it by
    /// [`EXPAND_CHECKOUT_SESSION`](Self::EXPAND_CHECKOUT_SESSION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-checkout_session)
    pub checkout_session: Option<Expandable<CheckoutSessionId>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-created)
    pub created: Timestamp,
    /// Details where `type` is `credit_note`. The id of a `credit_note`; expandable; expand it by
    /// [`EXPAND_CREDIT_NOTE`](Self::EXPAND_CREDIT_NOTE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-credit_note)
    pub credit_note: Option<Expandable<CreditNoteId>>,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-currency)
    pub currency: Currency,
    /// Customer: the id of a `customer`; expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER).
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-customer)
    pub customer: Expandable<CustomerId>,
    /// Customer account: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-customer_account)
    pub customer_account: Option<String>,
    /// Description: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-description)
    pub description: Option<String>,
    /// Ending balance: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-ending_balance)
    pub ending_balance: i64,
    /// Invoice: the id of an `invoice`; expandable; expand it by [`EXPAND_INVOICE`](Self::EXPAND_INVOICE);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-invoice)
    pub invoice: Option<Expandable<InvoiceId>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-metadata)
    pub metadata: Option<Metadata>,
    /// Type: one of 12 values.
    /// [Reference](https://docs.stripe.com/api/customers/balance_transactions/object#customer_balance_transaction_object-type)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl CustomerBalanceTransaction {
    pub const EXPAND_CHECKOUT_SESSION: Expand<Self> = Expand::field("checkout_session");
    pub const EXPAND_CREDIT_NOTE: Expand<Self> = Expand::field("credit_note");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_INVOICE: Expand<Self> = Expand::field("invoice");
}

crate::open_enum! {
    /// Values of [`CustomerBalanceTransaction::type_`](crate::CustomerBalanceTransaction::type_).
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
