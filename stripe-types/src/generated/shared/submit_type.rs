// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CheckoutSession.submit_type`, `PaymentLink.submit_type`, `CreateCheckoutSession.submit_type` and 2 more.
    pub enum SubmitType {
        Auto = "auto",
        Book = "book",
        Donate = "donate",
        Pay = "pay",
        Subscribe = "subscribe",
    }
}
