// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{MandateOptionsPayto, VerificationMethod};

/// Held by no other object.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetupIntentTypeSpecificPaymentMethodOptionsClient {
    pub mandate_options: Option<Box<MandateOptionsPayto>>,
    pub verification_method: Option<VerificationMethod>,
}

crate::record!(
    SetupIntentTypeSpecificPaymentMethodOptionsClient, "", false,
    ["mandate_options", "verification_method"],
    [mandate_options, verification_method],
);
