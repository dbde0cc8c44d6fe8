// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `AmazonPayUnderlyingPaymentMethodFundingDetails.type`, `PaymentEvaluationMoneyMovementDetails.money_movement_type`, `PaymentIntentProcessing.type`.
    pub enum PaymentIntentProcessingType {
        Card = "card",
    }
}
