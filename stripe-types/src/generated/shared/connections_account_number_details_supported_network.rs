// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `FinancialConnectionsAccountNumberDetails.supported_networks`, `InboundTransfersPaymentMethodDetailsUsBankAccount.network`, `CreateTestTreasuryReceivedDebit.network`.
    pub enum FinancialConnectionsAccountNumberDetailsSupportedNetwork {
        Ach = "ach",
    }
}
