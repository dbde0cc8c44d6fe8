// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentEvaluationUserInterventionRaised.custom`, `PaymentRecordCardDetailsWallet.apple_pay`.
#[derive(Clone, Default)]
pub struct PaymentEvaluationUserInterventionRaisedCustom {
    pub type_: String,
}
crate::record!(
    PaymentEvaluationUserInterventionRaisedCustom, "", false,
    ["type"],
    [type_],
);
