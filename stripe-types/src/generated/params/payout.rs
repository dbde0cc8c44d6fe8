// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of [`CreatePayout::method`](crate::CreatePayout::method).
    pub enum PayoutMethod {
        Instant = "instant",
        Standard = "standard",
    }
}

crate::open_enum! {
    /// Values of [`CreatePayout::source_type`](crate::CreatePayout::source_type).
    pub enum PayoutSourceType {
        BankAccount = "bank_account",
        Card = "card",
        Fpx = "fpx",
    }
}
