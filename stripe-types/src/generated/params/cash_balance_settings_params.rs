// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CashBalanceParams.settings`, `UpdateCustomerCashBalance.settings`.
    pub struct CashBalanceSettingsParams {
        optional {
            reconciliation_mode: CashBalanceSettingsReconciliationMode,
        }
    }
}

crate::open_enum! {
    /// Values of `CashBalanceSettingsParams.reconciliation_mode`.
    pub enum CashBalanceSettingsReconciliationMode {
        Automatic = "automatic",
        Manual = "manual",
        MerchantDefault = "merchant_default",
    }
}
