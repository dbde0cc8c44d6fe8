// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AmountType, MandatePaytoPaymentSchedule, MandatePaytoPurpose};

/// Held by `CheckoutPaytoPaymentMethodOptions.mandate_options`, `SetupIntentPaymentMethodOptionsPayto.mandate_options`, `SetupIntentTypeSpecificPaymentMethodOptionsClient.mandate_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandateOptionsPayto {
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandatePaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaytoPurpose>,
    pub start_date: Option<String>,
}

crate::record!(
    MandateOptionsPayto, "", false,
    ["amount", "amount_type", "end_date", "payment_schedule", "payments_per_period", "purpose", "start_date"],
    [amount, amount_type, end_date, payment_schedule, payments_per_period, purpose, start_date],
);
