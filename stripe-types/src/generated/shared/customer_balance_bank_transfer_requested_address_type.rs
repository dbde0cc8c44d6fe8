// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CustomerBalanceBankTransfer.requested_address_types`, `CustomerBalanceBankTransferParams.requested_address_types`.
    pub enum CustomerBalanceBankTransferRequestedAddressType {
        Aba = "aba",
        Iban = "iban",
        Sepa = "sepa",
        SortCode = "sort_code",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
}
