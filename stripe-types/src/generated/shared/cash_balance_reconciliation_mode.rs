// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of
    /// [`CustomerBalanceSettings::reconciliation_mode`](crate::CustomerBalanceSettings::reconciliation_mode),
    /// [`CashBalanceSettingsParams::reconciliation_mode`](crate::CashBalanceSettingsParams::reconciliation_mode),
    /// [`CustomerCashBalanceSettingsParams::reconciliation_mode`](crate::CustomerCashBalanceSettingsParams::reconciliation_mode).
    pub enum CashBalanceReconciliationMode {
        Automatic = "automatic",
        Manual = "manual",
        MerchantDefault = "merchant_default",
    }
}
