// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CheckoutSessionInvoiceCreationInvoiceDataParams.custom_fields`, `CustomerInvoiceSettingsParams.custom_fields`, `ForwardingRequestRequestParams.headers` and 4 more.
    pub struct CustomFieldParams {
        required {
            name: String,
            value: String,
        }
    }
}
