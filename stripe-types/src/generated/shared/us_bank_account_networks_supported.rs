// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `OutboundPaymentMethodDetailsUsBankAccount.network`, `TreasuryFinancialAccountFinancialAddress.supported_networks`, `TreasuryOutboundTrackingDetails.type` and 5 more.
    pub enum UsBankAccountNetworksSupported {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}
