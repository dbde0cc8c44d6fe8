// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AmountType, Timestamp};

/// Held by `CheckoutUpiPaymentMethodOptions.mandate_options`, `InvoicePaymentMethodOptionsUpi.mandate_options`, `MandatePaymentMethodDetails.upi`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandateUpi {
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub description: Option<String>,
    pub end_date: Option<Timestamp>,
}

crate::record!(
    MandateUpi, "", false,
    ["amount", "amount_type", "description", "end_date"],
    [amount, amount_type, description, end_date],
);
