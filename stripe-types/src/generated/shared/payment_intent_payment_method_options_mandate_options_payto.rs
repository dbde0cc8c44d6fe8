// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AmountType, MandatePaytoPaymentSchedule, MandatePaytoPurpose};

/// Held by `PaymentIntentPaymentMethodOptionsPayto.mandate_options`, `PaymentIntentTypeSpecificPaymentMethodOptionsClient.mandate_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentIntentPaymentMethodOptionsMandateOptionsPayto {
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandatePaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaytoPurpose>,
}

crate::record!(
    PaymentIntentPaymentMethodOptionsMandateOptionsPayto, "", false,
    ["amount", "amount_type", "end_date", "payment_schedule", "payments_per_period", "purpose"],
    [amount, amount_type, end_date, payment_schedule, payments_per_period, purpose],
);
