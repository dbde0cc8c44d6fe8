// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::MandateId;

/// Held by `PaymentMethodDetails.payto`, `PaymentRecordDetails.payto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentPayto {
    pub bsb_number: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<MandateId>,
    pub pay_id: Option<String>,
}

crate::record!(
    PaymentPayto, "", false,
    ["bsb_number", "last4", "mandate", "pay_id"],
    [bsb_number, last4, mandate, pay_id],
);
