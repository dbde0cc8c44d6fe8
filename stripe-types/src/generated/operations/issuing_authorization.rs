// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Decimal, Expand, IssuingAuthorization,
    IssuingAuthorizationAuthenticationExemptionClaimedBy, IssuingAuthorizationAuthenticationExemptionType,
    IssuingAuthorizationAuthorizationMethod, IssuingAuthorizationFleetParams, IssuingAuthorizationFuelParams,
    IssuingAuthorizationId, IssuingAuthorizationStatus, IssuingAuthorizationThreeDSecureResult,
    IssuingAuthorizationVerificationDataCvcCheck, IssuingTransactionWallet, List, Map, MerchantDataParams,
    PaymentEvaluationSignalV2RiskLevel, PurchaseDetailsParams, Range, Timestamp,
};

crate::operation! {
    /// `POST /v1/issuing/authorizations/{authorization}/approve`
    ///
    /// Deprecated by Stripe.
    pub struct ApproveIssuingAuthorization: Post "/v1/issuing/authorizations/{authorization}/approve" Form => IssuingAuthorization {
        path {
            authorization: IssuingAuthorizationId,
        }
        optional {
            amount: i64,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::params! {
    /// Held by `IssuingAuthorizationVerificationDataParams.authentication_exemption`.
    pub struct AuthorizationVerificationDataAuthenticationExemptionParams {
        required {
            claimed_by: IssuingAuthorizationAuthenticationExemptionClaimedBy,
            type_ = "type": IssuingAuthorizationAuthenticationExemptionType,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/authorizations/{authorization}/capture`
    pub struct CaptureTestIssuingAuthorization: Post "/v1/test_helpers/issuing/authorizations/{authorization}/capture" Form => IssuingAuthorization {
        path {
            authorization: String,
        }
        optional {
            capture_amount: i64,
            close_authorization: bool,
        }
        boxed {
            purchase_details: PurchaseDetailsParams,
        }
        lists {
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/authorizations`
    pub struct CreateTestIssuingAuthorization: Post "/v1/test_helpers/issuing/authorizations" Form => IssuingAuthorization {
        required {
            card: String,
        }
        optional {
            amount: i64,
            authorization_method: IssuingAuthorizationAuthorizationMethod,
            currency: Currency,
            fraud_disputability_likelihood: IssuingAuthorizationFraudDisputabilityLikelihood,
            is_amount_controllable: bool,
            merchant_amount: i64,
            merchant_currency: Currency,
            wallet: IssuingTransactionWallet,
        }
        boxed {
            amount_details: IssuingAuthorizationAmountDetailsParams,
            fleet: IssuingAuthorizationFleetParams,
            fuel: IssuingAuthorizationFuelParams,
            merchant_data: MerchantDataParams,
            network_data: IssuingAuthorizationNetworkDataParams,
            risk_assessment: IssuingAuthorizationRiskAssessmentParams,
            verification_data: IssuingAuthorizationVerificationDataParams,
        }
        lists {
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// `POST /v1/issuing/authorizations/{authorization}/decline`
    ///
    /// Deprecated by Stripe.
    pub struct DeclineIssuingAuthorization: Post "/v1/issuing/authorizations/{authorization}/decline" Form => IssuingAuthorization {
        path {
            authorization: IssuingAuthorizationId,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/authorizations/{authorization}/expire`
    pub struct ExpireTestIssuingAuthorization: Post "/v1/test_helpers/issuing/authorizations/{authorization}/expire" Form => IssuingAuthorization {
        path {
            authorization: String,
        }
        lists {
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount`
    pub struct FinalizeTestIssuingAuthorizationAmount: Post "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount" Form => IssuingAuthorization {
        path {
            authorization: String,
        }
        required {
            final_amount: i64,
        }
        boxed {
            fleet: IssuingAuthorizationFleetParams,
            fuel: IssuingAuthorizationFuelParams,
        }
        lists {
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/authorizations/{authorization}/increment`
    pub struct IncrementTestIssuingAuthorization: Post "/v1/test_helpers/issuing/authorizations/{authorization}/increment" Form => IssuingAuthorization {
        path {
            authorization: String,
        }
        required {
            increment_amount: i64,
        }
        optional {
            is_amount_controllable: bool,
        }
        lists {
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::params! {
    /// Held by `CreateTestIssuingAuthorization.amount_details`.
    pub struct IssuingAuthorizationAmountDetailsParams {
        optional {
            atm_fee: i64,
            cashback_amount: i64,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateTestIssuingAuthorization.fraud_disputability_likelihood`.
    pub enum IssuingAuthorizationFraudDisputabilityLikelihood {
        Neutral = "neutral",
        Unknown = "unknown",
        VeryLikely = "very_likely",
        VeryUnlikely = "very_unlikely",
    }
}

crate::params! {
    /// Held by `CreateTestIssuingAuthorization.network_data`.
    pub struct IssuingAuthorizationNetworkDataParams {
        optional {
            acquiring_institution_id: String,
        }
    }
}

crate::params! {
    /// Held by `IssuingAuthorizationRiskAssessmentParams.card_testing_risk`.
    pub struct IssuingAuthorizationRiskAssessmentCardTestingRiskParams {
        required {
            level: PaymentEvaluationSignalV2RiskLevel,
        }
        optional {
            invalid_account_number_decline_rate_past_hour: i64,
            invalid_credentials_decline_rate_past_hour: i64,
        }
    }
}

crate::params! {
    /// Held by `IssuingAuthorizationRiskAssessmentParams.fraud_risk`.
    pub struct IssuingAuthorizationRiskAssessmentFraudRiskParams {
        required {
            level: PaymentEvaluationSignalV2RiskLevel,
        }
        optional {
            score: Decimal,
        }
    }
}

crate::params! {
    /// Held by `IssuingAuthorizationRiskAssessmentParams.merchant_dispute_risk`.
    pub struct IssuingAuthorizationRiskAssessmentMerchantDisputeRiskParams {
        required {
            level: PaymentEvaluationSignalV2RiskLevel,
        }
        optional {
            dispute_rate: i64,
        }
    }
}

crate::params! {
    /// Held by `CreateTestIssuingAuthorization.risk_assessment`.
    pub struct IssuingAuthorizationRiskAssessmentParams {
        boxed {
            card_testing_risk: IssuingAuthorizationRiskAssessmentCardTestingRiskParams,
            fraud_risk: IssuingAuthorizationRiskAssessmentFraudRiskParams,
            merchant_dispute_risk: IssuingAuthorizationRiskAssessmentMerchantDisputeRiskParams,
        }
    }
}

crate::params! {
    /// Held by `CreateTestIssuingAuthorization.verification_data`.
    pub struct IssuingAuthorizationVerificationDataParams {
        optional {
            address_line1_check: IssuingAuthorizationVerificationDataCvcCheck,
            address_postal_code_check: IssuingAuthorizationVerificationDataCvcCheck,
            cvc_check: IssuingAuthorizationVerificationDataCvcCheck,
            expiry_check: IssuingAuthorizationVerificationDataCvcCheck,
        }
        boxed {
            authentication_exemption: AuthorizationVerificationDataAuthenticationExemptionParams,
            three_d_secure: IssuingAuthorizationVerificationDataThreeDSecureParams,
        }
    }
}

crate::params! {
    /// Held by `IssuingAuthorizationVerificationDataParams.three_d_secure`.
    pub struct IssuingAuthorizationVerificationDataThreeDSecureParams {
        required {
            result: IssuingAuthorizationThreeDSecureResult,
        }
    }
}

crate::operation! {
    /// `GET /v1/issuing/authorizations`
    pub struct ListIssuingAuthorizations: Get "/v1/issuing/authorizations" Form => List<IssuingAuthorization> {
        optional {
            card: String,
            cardholder: String,
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: IssuingAuthorizationStatus,
        }
        lists {
            expand: Expand<List<IssuingAuthorization>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond`
    pub struct RespondTestIssuingAuthorizationFraudChallenge: Post "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond" Form => IssuingAuthorization {
        path {
            authorization: String,
        }
        required {
            confirmed: bool,
        }
        lists {
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// `GET /v1/issuing/authorizations/{authorization}`
    pub struct RetrieveIssuingAuthorization: Get "/v1/issuing/authorizations/{authorization}" Form => IssuingAuthorization {
        path {
            authorization: IssuingAuthorizationId,
        }
        lists {
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse`
    pub struct ReverseTestIssuingAuthorization: Post "/v1/test_helpers/issuing/authorizations/{authorization}/reverse" Form => IssuingAuthorization {
        path {
            authorization: String,
        }
        optional {
            reverse_amount: i64,
        }
        lists {
            expand: Expand<IssuingAuthorization>,
        }
    }
}

crate::operation! {
    /// `POST /v1/issuing/authorizations/{authorization}`
    pub struct UpdateIssuingAuthorization: Post "/v1/issuing/authorizations/{authorization}" Form => IssuingAuthorization {
        path {
            authorization: IssuingAuthorizationId,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<IssuingAuthorization>,
        }
    }
}
