// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `InvoiceSettingCustomerSetting.rendering_options`, `InvoiceSettings.rendering_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceSettingRenderingOptions {
    pub amount_tax_display: Option<String>,
    pub template: Option<String>,
}

crate::record!(
    InvoiceSettingRenderingOptions, "", false,
    ["amount_tax_display", "template"],
    [amount_tax_display, template],
);
