// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.konbini`, `PaymentRecordDetails.konbini`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentKonbini {
    pub store: Option<Box<PaymentKonbiniStore>>,
}

crate::record!(
    PaymentKonbini, "", false,
    ["store"],
    [store],
);

/// Held by `PaymentKonbini.store`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentKonbiniStore {
    pub chain: Option<PaymentKonbiniStoreChain>,
}

crate::record!(
    PaymentKonbiniStore, "", false,
    ["chain"],
    [chain],
);

crate::open_enum! {
    /// Values of `PaymentKonbiniStore.chain`.
    pub enum PaymentKonbiniStoreChain {
        Familymart = "familymart",
        Lawson = "lawson",
        Ministop = "ministop",
        Seicomart = "seicomart",
    }
}
