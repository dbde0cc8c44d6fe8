// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentLinkCustomFields.type`, `CheckoutSessionCustomFields.type`, `PaymentLinkCustomFieldParams.type`.
    pub enum PaymentLinkCustomFieldsType {
        Dropdown = "dropdown",
        Numeric = "numeric",
        Text = "text",
    }
}
