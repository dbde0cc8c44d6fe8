// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AmountType, MandatePaytoPurpose};

/// Held by `InvoicePaymentMethodOptionsPayto.mandate_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceMandateOptionsPayto {
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub purpose: Option<MandatePaytoPurpose>,
}

crate::record!(
    InvoiceMandateOptionsPayto, "", false,
    ["amount", "amount_type", "purpose"],
    [amount, amount_type, purpose],
);

/// Held by `InvoicesPaymentMethodOptions.payto`, `SubscriptionPaymentMethodOptions.payto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsPayto {
    pub mandate_options: Option<Box<InvoiceMandateOptionsPayto>>,
}

crate::record!(
    InvoicePaymentMethodOptionsPayto, "", false,
    ["mandate_options"],
    [mandate_options],
);
