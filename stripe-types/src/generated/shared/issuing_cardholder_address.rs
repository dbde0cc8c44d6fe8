// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Address;

/// Held by `IssuingCardholder.billing`, `TaxSettings.head_office`.
#[derive(Clone, Default)]
pub struct IssuingCardholderAddress {
    pub address: Address,
}
crate::record!(
    IssuingCardholderAddress, "", false,
    ["address"],
    [address],
);
