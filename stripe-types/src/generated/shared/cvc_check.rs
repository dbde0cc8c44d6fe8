// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentEvaluationRejectedCard.address_line1_check`, `PaymentEvaluationRejectedCard.address_postal_code_check`, `PaymentEvaluationRejectedCard.cvc_check` and 6 more.
    pub enum CvcCheck {
        Fail = "fail",
        Pass = "pass",
        Unavailable = "unavailable",
        Unchecked = "unchecked",
    }
}
