// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodNaverPay.funding`, `NaverPayParams.funding`.
    pub enum PaymentMethodNaverPayFunding {
        Card = "card",
        Points = "points",
    }
}
