// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `CheckoutSession.phone_number_collection`, `PaymentLink.phone_number_collection`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberCollection {
    pub enabled: bool,
}

crate::record!(
    PhoneNumberCollection, "", false,
    ["enabled"],
    [enabled],
);
