// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::CustomFieldsLabelType;

/// Held by `PaymentAttemptRecord.processor_details`, `PaymentRecord.processor_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRecordProcessorDetails {
    pub custom: Option<Box<PaymentRecordProcessorDetailsCustomDetails>>,
    pub type_: CustomFieldsLabelType,
}

crate::record!(
    PaymentRecordProcessorDetails, "", false,
    ["custom", "type"],
    [custom, type_],
);

/// Held by `PaymentRecordProcessorDetails.custom`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRecordProcessorDetailsCustomDetails {
    pub payment_reference: Option<String>,
}

crate::record!(
    PaymentRecordProcessorDetailsCustomDetails, "", false,
    ["payment_reference"],
    [payment_reference],
);
