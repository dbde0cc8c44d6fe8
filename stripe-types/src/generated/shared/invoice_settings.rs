// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ConnectAccountReference, Expandable, InvoiceCustom, InvoiceSettingRenderingOptions, Metadata, TaxIdId,
};

/// Held by `PaymentLinkInvoiceCreation.invoice_data`, `CheckoutSessionInvoiceCreation.invoice_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceSettings {
    pub account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    pub custom_fields: Option<Vec<InvoiceCustom>>,
    pub description: Option<String>,
    pub footer: Option<String>,
    pub issuer: Option<Box<ConnectAccountReference>>,
    pub metadata: Option<Metadata>,
    pub rendering_options: Option<Box<InvoiceSettingRenderingOptions>>,
}

crate::record!(
    InvoiceSettings, "", false,
    ["account_tax_ids", "custom_fields", "description", "footer", "issuer", "metadata", "rendering_options"],
    [account_tax_ids, custom_fields, description, footer, issuer, metadata, rendering_options],
);
