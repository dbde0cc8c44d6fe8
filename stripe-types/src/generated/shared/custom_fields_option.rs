// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentLinkCustomFieldsDropdown.options`, `CheckoutSessionCustomFieldsDropdown.options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldsOption {
    pub label: String,
    pub value: String,
}

crate::record!(
    CustomFieldsOption, "", false,
    ["label", "value"],
    [label, value],
);
