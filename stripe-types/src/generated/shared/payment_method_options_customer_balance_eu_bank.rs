// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `InvoicePaymentMethodOptionsCustomerBalanceBankTransfer.eu_bank_transfer`, `CustomerBalanceBankTransfer.eu_bank_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCustomerBalanceEuBank {
    pub country: PaymentMethodOptionsCustomerBalanceEuBankCountry,
}

crate::record!(
    PaymentMethodOptionsCustomerBalanceEuBank, "", false,
    ["country"],
    [country],
);

crate::open_enum! {
    /// Values of `PaymentMethodOptionsCustomerBalanceEuBank.country`.
    pub enum PaymentMethodOptionsCustomerBalanceEuBankCountry {
        Be = "BE",
        De = "DE",
        Es = "ES",
        Fr = "FR",
        Ie = "IE",
        Nl = "NL",
    }
}
