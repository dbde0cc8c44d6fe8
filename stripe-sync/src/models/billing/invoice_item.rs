// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::{Customer, Invoice};
use crate::types::{
    Currency, CustomerId, Decimal, InvoiceId, InvoiceitemId, RawJson, TestHelpersTestClockId, Timestamp,
};

/// Rows of objects `invoiceitem`, from `/v1/invoiceitems`.
///
/// See <https://docs.stripe.com/api/invoiceitems/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Invoiceitem, table = "invoice_items", account, absent = null)]
pub struct InvoiceItem {
    pub id: InvoiceitemId,
    pub amount: i64,
    pub currency: Currency,
    #[stripe(references = Customer)]
    pub customer: CustomerId,
    pub customer_account: Option<String>,
    pub date: Timestamp,
    pub description: Option<String>,
    pub discountable: bool,
    pub discounts: Option<RawJson>,
    #[stripe(references = Invoice)]
    pub invoice: Option<InvoiceId>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub net_amount: Option<i64>,
    pub parent: Option<RawJson>,
    pub period: Option<RawJson>,
    pub pricing: Option<RawJson>,
    pub proration: bool,
    pub proration_details: Option<RawJson>,
    pub quantity: i64,
    pub quantity_decimal: Decimal,
    pub tax_rates: Option<RawJson>,
    pub test_clock: Option<TestHelpersTestClockId>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
