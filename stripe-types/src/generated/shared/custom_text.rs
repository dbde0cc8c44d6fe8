// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `CheckoutSession.custom_text`, `PaymentLink.custom_text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomText {
    pub after_submit: Option<Box<CustomTextPosition>>,
    pub shipping_address: Option<Box<CustomTextPosition>>,
    pub submit: Option<Box<CustomTextPosition>>,
    pub terms_of_service_acceptance: Option<Box<CustomTextPosition>>,
}

crate::record!(
    CustomText, "", false,
    ["after_submit", "shipping_address", "submit", "terms_of_service_acceptance"],
    [after_submit, shipping_address, submit, terms_of_service_acceptance],
);

/// Held by `CustomText.after_submit`, `CustomText.shipping_address`, `CustomText.submit` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomTextPosition {
    pub message: String,
}

crate::record!(
    CustomTextPosition, "", false,
    ["message"],
    [message],
);
