// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Address;

/// Held by [`InboundTransfers::billing_details`](crate::InboundTransfers::billing_details),
/// [`OutboundPaymentMethodDetails::billing_details`](crate::OutboundPaymentMethodDetails::billing_details),
/// [`TreasuryInitiatingPaymentMethodDetails::billing_details`](crate::TreasuryInitiatingPaymentMethodDetails::billing_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryBillingDetails {
    /// Address.
    pub address: Address,
    /// Email: may be null or absent.
    pub email: Option<String>,
    /// Name: may be null or absent.
    pub name: Option<String>,
}

crate::record!(
    TreasuryBillingDetails, "", false,
    ["address", "email", "name"],
    [address, email, name],
);
