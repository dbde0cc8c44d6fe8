// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`InvoiceSettings::rendering_options`](crate::InvoiceSettings::rendering_options),
/// [`InvoiceSettingCustomerSetting::rendering_options`](crate::InvoiceSettingCustomerSetting::rendering_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettingRenderingOptions {
    /// Amount tax display: may be null or absent.
    pub amount_tax_display: Option<String>,
    /// Template: may be null or absent.
    pub template: Option<String>,
}

crate::record!(
    InvoiceSettingRenderingOptions, "", false,
    ["amount_tax_display", "template"],
    [amount_tax_display, template],
);
