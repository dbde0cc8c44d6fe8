// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `IssuingToken.wallet_provider`, `IssuingTransaction.wallet`, `CreateTestIssuingAuthorization.wallet`.
    pub enum IssuingTransactionWallet {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
    }
}
