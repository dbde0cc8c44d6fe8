// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `ConnectAccountReference.type`, `InvoiceIssuerParams.type`.
    pub enum ConnectAccountReferenceType {
        Account = "account",
        Self_ = "self",
    }
}
