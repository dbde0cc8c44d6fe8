// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Timestamp;

/// Held by `PaymentMethodCardPresent.offline`, `PaymentMethodDetailsCardPresent.offline`, `SetupAttemptPaymentMethodDetailsCardPresent.offline`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardPresentOffline {
    pub stored_at: Option<Timestamp>,
    pub type_: Option<PaymentMethodDetailsCardPresentOfflineType>,
}

crate::record!(
    PaymentMethodDetailsCardPresentOffline, "", false,
    ["stored_at", "type"],
    [stored_at, type_],
);

crate::open_enum! {
    /// Values of `PaymentMethodDetailsCardPresentOffline.type`.
    pub enum PaymentMethodDetailsCardPresentOfflineType {
        Deferred = "deferred",
    }
}
