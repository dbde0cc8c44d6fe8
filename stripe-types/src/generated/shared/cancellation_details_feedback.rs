// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CancellationDetails.feedback`, `BillingPortalSubscriptionCancellationReason.options`, `FeaturesSubscriptionCancelCancellationReasonParams.options` and 2 more.
    pub enum CancellationDetailsFeedback {
        CustomerService = "customer_service",
        LowQuality = "low_quality",
        MissingFeatures = "missing_features",
        Other = "other",
        SwitchedService = "switched_service",
        TooComplex = "too_complex",
        TooExpensive = "too_expensive",
        Unused = "unused",
    }
}
