// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `Invoice.custom_fields`, `InvoiceSettingCustomerSetting.custom_fields`, `InvoiceSettings.custom_fields` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceCustom {
    pub name: String,
    pub value: String,
}

crate::record!(
    InvoiceCustom, "", false,
    ["name", "value"],
    [name, value],
);
