// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AmountIncludesIof, AmountType, Currency, MandatePixPaymentSchedule};

/// Held by `CheckoutPixPaymentMethodOptions.mandate_options`, `PaymentMethodOptionsPix.mandate_options`, `SetupIntentPaymentMethodOptionsPix.mandate_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsMandateOptionsPix {
    pub amount: Option<i64>,
    pub amount_includes_iof: Option<AmountIncludesIof>,
    pub amount_type: Option<AmountType>,
    pub currency: Option<Currency>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandatePixPaymentSchedule>,
    pub reference: Option<String>,
    pub start_date: Option<String>,
}

crate::record!(
    PaymentMethodOptionsMandateOptionsPix, "", false,
    [
        "amount", "amount_includes_iof", "amount_type", "currency", "end_date", "payment_schedule",
        "reference", "start_date",
    ],
    [amount, amount_includes_iof, amount_type, currency, end_date, payment_schedule, reference, start_date],
);
