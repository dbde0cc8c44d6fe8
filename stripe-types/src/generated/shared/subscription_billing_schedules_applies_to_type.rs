// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `SubscriptionBillingSchedulesAppliesTo.type`, `AppliesToParams.type`.
    pub enum SubscriptionBillingSchedulesAppliesToType {
        Price = "price",
    }
}
