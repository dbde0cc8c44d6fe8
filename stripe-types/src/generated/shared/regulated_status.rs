// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `Card.regulated_status`, `PaymentMethodCard.regulated_status`, `PaymentMethodDetailsCard.regulated_status`.
    pub enum RegulatedStatus {
        Regulated = "regulated",
        Unregulated = "unregulated",
    }
}
