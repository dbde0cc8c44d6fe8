// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentEvaluationSignalV2.risk_level`, `IssuingAuthorizationRiskAssessmentCardTestingRiskParams.level`, `IssuingAuthorizationRiskAssessmentFraudRiskParams.level` and 1 more.
    pub enum PaymentEvaluationSignalV2RiskLevel {
        Elevated = "elevated",
        Highest = "highest",
        Low = "low",
        Normal = "normal",
        NotAssessed = "not_assessed",
        Unknown = "unknown",
    }
}
