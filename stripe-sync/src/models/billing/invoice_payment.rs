// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::Invoice;
use crate::types::{Currency, InvoiceId, InvoicePaymentId, RawJson, Timestamp};

/// Rows of objects `invoice_payment`, from `/v1/invoice_payments`.
///
/// See <https://docs.stripe.com/api/invoice_payments/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::InvoicePayment, table = "invoice_payments", account, absent = null)]
pub struct InvoicePayment {
    pub id: InvoicePaymentId,
    pub amount_paid: Option<i64>,
    pub amount_requested: i64,
    pub created: Timestamp,
    pub currency: Currency,
    #[stripe(references = Invoice)]
    pub invoice: InvoiceId,
    pub is_default: bool,
    #[stripe(livemode)]
    pub livemode: bool,
    pub payment: Option<RawJson>,
    pub status: String,
    pub status_transitions: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
