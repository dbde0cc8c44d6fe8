// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `BalanceSettingsPayouts.status`, `CustomerSessionCustomerSheetFeatures.payment_method_remove`, `CustomerSessionMobilePaymentElementFeatures.payment_method_redisplay` and 21 more.
    pub enum PaymentMethodRemove {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}
