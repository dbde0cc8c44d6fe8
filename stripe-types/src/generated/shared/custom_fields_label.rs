// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::CustomFieldsLabelType;

/// Held by `PaymentLinkCustomFields.label`, `CheckoutSessionCustomFields.label`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldsLabel {
    pub custom: Option<String>,
    pub type_: CustomFieldsLabelType,
}

crate::record!(
    CustomFieldsLabel, "", false,
    ["custom", "type"],
    [custom, type_],
);
