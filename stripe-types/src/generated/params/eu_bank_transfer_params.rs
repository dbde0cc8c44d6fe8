// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CustomerBalanceBankTransferParams.eu_bank_transfer`, `FundingInstructionsBankTransferParams.eu_bank_transfer`, `PaymentMethodOptionsCustomerBalanceBankTransferParams.eu_bank_transfer`.
    pub struct EuBankTransferParams {
        required {
            country: String,
        }
    }
}
