// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`Invoice::custom_fields`](crate::Invoice::custom_fields),
/// [`InvoiceSettings::custom_fields`](crate::InvoiceSettings::custom_fields),
/// [`InvoiceSettingCustomerSetting::custom_fields`](crate::InvoiceSettingCustomerSetting::custom_fields).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettingCustomField {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}

crate::record!(
    InvoiceSettingCustomField, "", false,
    ["name", "value"],
    [name, value],
);
