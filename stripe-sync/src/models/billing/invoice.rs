// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::models::{Customer, Subscription};
use crate::types::{
    AccountId, ApplicationId, Currency, CustomerId, CustomerSourceId, Decimal, InvoiceBillingReason,
    InvoiceCollectionMethod, InvoiceCustomerTaxExempt, InvoiceId, InvoiceStatus, LineItemId, PaymentMethodId,
    RawJson, SubscriptionId, TestHelpersTestClockId, Timestamp,
};
use crate::{Children, StripeSync};

/// Rows of objects `invoice`, from `/v1/invoices`.
///
/// See <https://docs.stripe.com/api/invoices/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Invoice, table = "invoices", account, absent = null)]
pub struct Invoice {
    pub id: InvoiceId,
    pub account_country: Option<String>,
    pub account_name: Option<String>,
    pub account_tax_ids: Option<RawJson>,
    pub amount_due: i64,
    pub amount_overpaid: i64,
    pub amount_paid: i64,
    pub amount_paid_off_stripe: Option<i64>,
    pub amount_remaining: i64,
    pub amount_shipping: i64,
    pub application: Option<ApplicationId>,
    pub attempt_count: i64,
    pub attempted: bool,
    pub auto_advance: Option<bool>,
    pub automatic_tax: Option<RawJson>,
    pub automatically_finalizes_at: Option<Timestamp>,
    pub billing_reason: Option<InvoiceBillingReason>,
    pub collection_method: InvoiceCollectionMethod,
    pub created: Timestamp,
    pub currency: Currency,
    pub custom_fields: Option<RawJson>,
    #[stripe(references = Customer)]
    pub customer: Option<CustomerId>,
    pub customer_account: Option<String>,
    pub customer_address: Option<RawJson>,
    pub customer_email: Option<String>,
    pub customer_name: Option<String>,
    pub customer_phone: Option<String>,
    pub customer_shipping: Option<RawJson>,
    pub customer_tax_exempt: Option<InvoiceCustomerTaxExempt>,
    pub customer_tax_ids: Option<RawJson>,
    pub default_payment_method: Option<PaymentMethodId>,
    pub default_source: Option<CustomerSourceId>,
    pub default_tax_rates: Option<RawJson>,
    pub description: Option<String>,
    pub discounts: Option<RawJson>,
    pub due_date: Option<Timestamp>,
    pub effective_at: Option<Timestamp>,
    pub ending_balance: Option<i64>,
    pub footer: Option<String>,
    pub from_invoice: Option<RawJson>,
    pub hosted_invoice_url: Option<String>,
    pub invoice_pdf: Option<String>,
    pub issuer: Option<RawJson>,
    pub last_finalization_error: Option<RawJson>,
    pub latest_revision: Option<InvoiceId>,
    #[stripe(children = InvoiceLine)]
    pub lines: Children<InvoiceLine>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub next_payment_attempt: Option<Timestamp>,
    pub number: Option<String>,
    pub on_behalf_of: Option<AccountId>,
    pub parent: Option<RawJson>,
    #[stripe(path = parent.subscription_details.subscription, references = Subscription)]
    pub subscription: Option<SubscriptionId>,
    pub payment_settings: Option<RawJson>,
    pub period_end: Timestamp,
    pub period_start: Timestamp,
    pub post_payment_credit_notes_amount: i64,
    pub pre_payment_credit_notes_amount: i64,
    pub receipt_number: Option<String>,
    pub rendering: Option<RawJson>,
    pub shipping_cost: Option<RawJson>,
    pub shipping_details: Option<RawJson>,
    pub starting_balance: i64,
    pub statement_descriptor: Option<String>,
    pub status: Option<InvoiceStatus>,
    pub status_transitions: Option<RawJson>,
    pub subtotal: i64,
    pub subtotal_excluding_tax: Option<i64>,
    pub test_clock: Option<TestHelpersTestClockId>,
    pub threshold_reason: Option<RawJson>,
    pub total: i64,
    pub total_discount_amounts: Option<RawJson>,
    pub total_excluding_tax: Option<i64>,
    pub total_pretax_credit_amounts: Option<RawJson>,
    pub total_taxes: Option<RawJson>,
    pub webhooks_delivered_at: Option<Timestamp>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}

/// Rows of objects `line_item` that are embedded in others.
///
/// See <https://docs.stripe.com/api/invoices/lines/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::LineItem, table = "invoice_lines", account, absent = null)]
pub struct InvoiceLine {
    pub id: LineItemId,
    #[stripe(parent = Invoice)]
    pub invoice: InvoiceId,
    pub amount: i64,
    pub currency: Currency,
    pub description: Option<String>,
    pub discount_amounts: Option<RawJson>,
    pub discountable: bool,
    pub discounts: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub parent: Option<RawJson>,
    pub period: Option<RawJson>,
    #[stripe(path = period.end)]
    pub period_end: Timestamp,
    #[stripe(path = period.start)]
    pub period_start: Timestamp,
    pub pretax_credit_amounts: Option<RawJson>,
    pub pricing: Option<RawJson>,
    pub quantity: Option<i64>,
    pub quantity_decimal: Option<Decimal>,
    #[stripe(references = Subscription)]
    pub subscription: Option<SubscriptionId>,
    pub subtotal: i64,
    pub taxes: Option<RawJson>,
}
