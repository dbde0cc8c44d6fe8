// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::SigmaScheduledQueryRunError;

/// Held by `CheckoutSession.custom_text`, `PaymentLink.custom_text`.
#[derive(Clone, Default)]
pub struct CustomText {
    pub after_submit: Option<Box<SigmaScheduledQueryRunError>>,
    pub shipping_address: Option<Box<SigmaScheduledQueryRunError>>,
    pub submit: Option<Box<SigmaScheduledQueryRunError>>,
    pub terms_of_service_acceptance: Option<Box<SigmaScheduledQueryRunError>>,
}
crate::record!(
    CustomText, "", false,
    ["after_submit", "shipping_address", "submit", "terms_of_service_acceptance"],
    [after_submit, shipping_address, submit, terms_of_service_acceptance],
);
