// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetailsCard.network_token`, `PaymentRecordCardDetails.network_token`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentCardNetworkToken {
    pub used: bool,
}

crate::record!(
    PaymentCardNetworkToken, "", false,
    ["used"],
    [used],
);
