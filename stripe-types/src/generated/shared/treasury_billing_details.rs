// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Address;

/// Held by `InboundTransfers.billing_details`, `OutboundPaymentMethodDetails.billing_details`, `TreasuryInitiatingPaymentMethodDetails.billing_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryBillingDetails {
    pub address: Address,
    pub email: Option<String>,
    pub name: Option<String>,
}

crate::record!(
    TreasuryBillingDetails, "", false,
    ["address", "email", "name"],
    [address, email, name],
);
