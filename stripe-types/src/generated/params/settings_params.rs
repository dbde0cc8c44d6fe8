// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CashBalanceParams.settings`, `UpdateCustomerCashBalance.settings`.
    pub struct SettingsParams {
        optional {
            reconciliation_mode: SettingsReconciliationMode,
        }
    }
}

crate::open_enum! {
    /// Values of `SettingsParams.reconciliation_mode`.
    pub enum SettingsReconciliationMode {
        Automatic = "automatic",
        Manual = "manual",
        MerchantDefault = "merchant_default",
    }
}
