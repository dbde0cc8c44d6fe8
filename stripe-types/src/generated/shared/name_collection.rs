// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `CheckoutSession.name_collection`, `PaymentLink.name_collection`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NameCollection {
    pub business: Option<Box<PaymentLinkBusinessName>>,
    pub individual: Option<Box<PaymentLinkBusinessName>>,
}

crate::record!(
    NameCollection, "", false,
    ["business", "individual"],
    [business, individual],
);

/// Held by `NameCollection.business`, `NameCollection.individual`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkBusinessName {
    pub enabled: bool,
    pub optional: bool,
}

crate::record!(
    PaymentLinkBusinessName, "", false,
    ["enabled", "optional"],
    [enabled, optional],
);
