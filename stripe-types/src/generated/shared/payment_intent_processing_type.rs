// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `AmazonPayUnderlyingPaymentMethodFundingDetails.type`, `PaymentEvaluationMoneyMovementDetails.money_movement_type`, `PaymentIntentProcessing.type` and 2 more.
    pub enum PaymentIntentProcessingType {
        Card = "card",
    }
}
