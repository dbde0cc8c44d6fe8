// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::MandateId;

/// Held by `PaymentMethodDetails.twint`, `PaymentRecordDetails.twint`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentTwint {
    pub mandate: Option<MandateId>,
}

crate::record!(
    PaymentTwint, "", false,
    ["mandate"],
    [mandate],
);
