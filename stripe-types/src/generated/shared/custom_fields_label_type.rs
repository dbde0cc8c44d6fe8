// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CustomFieldsLabel.type`, `PaymentRecordProcessorDetails.type`, `PaymentLinkCustomFieldLabelParams.type` and 3 more.
    pub enum CustomFieldsLabelType {
        Custom = "custom",
    }
}
