// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CustomFieldsLabel.type`, `PaymentRecordProcessorDetails.type`.
    pub enum CustomFieldsLabelType {
        Custom = "custom",
    }
}
