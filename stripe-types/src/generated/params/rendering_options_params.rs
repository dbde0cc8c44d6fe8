// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay};

crate::params! {
    /// Held by `CheckoutSessionInvoiceCreationInvoiceDataParams.rendering_options`, `CustomerInvoiceSettingsParams.rendering_options`, `InvoiceCreationInvoiceDataParams.rendering_options`.
    pub struct RenderingOptionsParams {
        optional {
            amount_tax_display: Clearable<ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay>,
            template: String,
        }
    }
}
