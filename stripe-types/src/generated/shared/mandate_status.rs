// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `AccountCapabilities.acss_debit_payments`, `AccountCapabilities.affirm_payments`, `AccountCapabilities.afterpay_clearpay_payments` and 64 more.
    pub enum MandateStatus {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
}
