// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `BillingMeter.status`, `PaymentMethodDomainPaymentMethodStatus.status`, `ListBillingMeters.status` and 3 more.
    pub enum BillingMeterStatus {
        Active = "active",
        Inactive = "inactive",
    }
}
