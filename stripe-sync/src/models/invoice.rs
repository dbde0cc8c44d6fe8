//! Invoices, and their lines.

use crate::models::Customer;
use crate::types::{
    Currency, CustomerId, InvoiceId, InvoiceStatus, LineItemId, RawJson, SubscriptionId, Timestamp,
};
use crate::{Children, StripeSync};

/// An invoice.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::Invoice, table = "invoices")]
pub struct Invoice {
    /// The id.
    pub id: InvoiceId,
    /// Who has to pay.
    #[stripe(references = Customer)]
    pub customer: Option<CustomerId>,
    /// The subscription it is for.
    #[stripe(path = parent.subscription_details.subscription)]
    pub subscription: Option<SubscriptionId>,
    /// The number on the paper.
    pub number: Option<String>,
    /// How it stands.
    pub status: Option<InvoiceStatus>,
    /// The currency of the amounts.
    pub currency: Currency,
    /// What is to be paid, in minor units.
    pub amount_due: i64,
    /// What was paid, in minor units.
    pub amount_paid: i64,
    /// What is left to pay, in minor units.
    pub amount_remaining: i64,
    /// The sum of the lines before discounts and taxes, in minor units.
    pub subtotal: i64,
    /// The sum, in minor units.
    pub total: i64,
    /// Until when it is to be paid.
    pub due_date: Option<Timestamp>,
    /// The page on which it can be paid.
    pub hosted_invoice_url: Option<String>,
    /// Its lines.
    #[stripe(children = InvoiceLine)]
    pub lines: Children<InvoiceLine>,
    /// When it was created.
    pub created: Timestamp,
    /// Whether it is live, not a test.
    pub livemode: bool,
    /// The object as Stripe has it.
    #[stripe(raw)]
    pub raw: RawJson,
}

/// A line of an invoice.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::LineItem, table = "invoice_lines")]
pub struct InvoiceLine {
    /// The id.
    pub id: LineItemId,
    /// The invoice.
    #[stripe(parent = Invoice)]
    pub invoice: InvoiceId,
    /// What it is for.
    pub description: Option<String>,
    /// The amount, in minor units.
    pub amount: i64,
    /// The currency of the amounts.
    pub currency: Currency,
    /// How many.
    pub quantity: Option<i64>,
    /// When the time it is for begins.
    #[stripe(path = period.start)]
    pub period_start: Timestamp,
    /// When the time it is for ends.
    #[stripe(path = period.end)]
    pub period_end: Timestamp,
}
