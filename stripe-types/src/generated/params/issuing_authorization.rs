// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Decimal, IssuingAuthorizationAuthenticationExemptionType, IssuingAuthorizationCheck,
    IssuingAuthorizationClaimedBy, IssuingAuthorizationFuelDataType, IssuingAuthorizationFuelDataUnit,
    IssuingAuthorizationPurchaseType, IssuingAuthorizationServiceType,
    IssuingAuthorizationThreeDSecureResult, IssuingTransactionMerchantDataCategory, Timestamp,
};

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationVerificationDataParams::authentication_exemption`](crate::IssuingAuthorizationVerificationDataParams::authentication_exemption).
    pub struct AuthorizationVerificationDataAuthenticationExemptionParams {
        required {
            /// Claimed by: one of `acquirer`, `issuer`.
            claimed_by: IssuingAuthorizationClaimedBy,
            /// Type: one of `low_value_transaction`, `transaction_risk_analysis`, `unknown`.
            type_ = "type": IssuingAuthorizationAuthenticationExemptionType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationPurchaseDetailsFleetParams::reported_breakdown`](crate::IssuingAuthorizationPurchaseDetailsFleetParams::reported_breakdown).
    pub struct CaptureTestIssuingAuthorizationFleetReportedBreakdownParams {
        boxed {
            /// Fuel.
            fuel: IssuingAuthorizationFleetReportedBreakdownFuelParams,
            /// Non fuel.
            non_fuel: IssuingAuthorizationFleetReportedBreakdownNonFuelParams,
            /// Tax.
            tax: IssuingAuthorizationFleetReportedBreakdownTaxParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTestIssuingAuthorization::amount_details`](crate::CreateTestIssuingAuthorization::amount_details).
    pub struct IssuingAuthorizationAmountDetailsParams {
        optional {
            /// Atm fee: in minor units of the currency.
            atm_fee: i64,
            /// Cashback amount: in minor units of the currency.
            cashback_amount: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationFleetParams::cardholder_prompt_data`](crate::IssuingAuthorizationFleetParams::cardholder_prompt_data),
    /// [`IssuingAuthorizationPurchaseDetailsFleetParams::cardholder_prompt_data`](crate::IssuingAuthorizationPurchaseDetailsFleetParams::cardholder_prompt_data).
    pub struct IssuingAuthorizationFleetCardholderPromptDataParams {
        optional {
            /// Driver id.
            driver_id: String,
            /// Odometer.
            odometer: i64,
            /// Unspecified id.
            unspecified_id: String,
            /// User id.
            user_id: String,
            /// Vehicle number.
            vehicle_number: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateTestIssuingAuthorization::fleet`](crate::CreateTestIssuingAuthorization::fleet),
    /// [`FinalizeTestIssuingAuthorizationAmount::fleet`](crate::FinalizeTestIssuingAuthorizationAmount::fleet).
    pub struct IssuingAuthorizationFleetParams {
        optional {
            /// Purchase type: one of `fuel_and_non_fuel_purchase`, `fuel_purchase`, `non_fuel_purchase`.
            purchase_type: IssuingAuthorizationPurchaseType,
            /// Service type: one of `full_service`, `non_fuel_transaction`, `self_service`.
            service_type: IssuingAuthorizationServiceType,
        }
        boxed {
            /// Cardholder prompt data.
            cardholder_prompt_data: IssuingAuthorizationFleetCardholderPromptDataParams,
            /// Reported breakdown.
            reported_breakdown: IssuingAuthorizationFleetReportedBreakdownParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationFleetReportedBreakdownParams::fuel`](crate::IssuingAuthorizationFleetReportedBreakdownParams::fuel),
    /// [`CaptureTestIssuingAuthorizationFleetReportedBreakdownParams::fuel`](crate::CaptureTestIssuingAuthorizationFleetReportedBreakdownParams::fuel).
    pub struct IssuingAuthorizationFleetReportedBreakdownFuelParams {
        optional {
            /// Gross amount decimal: an exact decimal.
            gross_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationFleetReportedBreakdownParams::non_fuel`](crate::IssuingAuthorizationFleetReportedBreakdownParams::non_fuel),
    /// [`CaptureTestIssuingAuthorizationFleetReportedBreakdownParams::non_fuel`](crate::CaptureTestIssuingAuthorizationFleetReportedBreakdownParams::non_fuel).
    pub struct IssuingAuthorizationFleetReportedBreakdownNonFuelParams {
        optional {
            /// Gross amount decimal: an exact decimal.
            gross_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationFleetParams::reported_breakdown`](crate::IssuingAuthorizationFleetParams::reported_breakdown).
    pub struct IssuingAuthorizationFleetReportedBreakdownParams {
        boxed {
            /// Fuel.
            fuel: IssuingAuthorizationFleetReportedBreakdownFuelParams,
            /// Non fuel.
            non_fuel: IssuingAuthorizationFleetReportedBreakdownNonFuelParams,
            /// Tax.
            tax: IssuingAuthorizationFleetReportedBreakdownTaxParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationFleetReportedBreakdownParams::tax`](crate::IssuingAuthorizationFleetReportedBreakdownParams::tax),
    /// [`CaptureTestIssuingAuthorizationFleetReportedBreakdownParams::tax`](crate::CaptureTestIssuingAuthorizationFleetReportedBreakdownParams::tax).
    pub struct IssuingAuthorizationFleetReportedBreakdownTaxParams {
        optional {
            /// Local amount decimal: an exact decimal.
            local_amount_decimal: Decimal,
            /// National amount decimal: an exact decimal.
            national_amount_decimal: Decimal,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CreateTestIssuingAuthorization::fraud_disputability_likelihood`](crate::CreateTestIssuingAuthorization::fraud_disputability_likelihood).
    pub enum IssuingAuthorizationFraudDisputabilityLikelihood {
        Neutral = "neutral",
        Unknown = "unknown",
        VeryLikely = "very_likely",
        VeryUnlikely = "very_unlikely",
    }
}

crate::params! {
    /// Held by [`CreateTestIssuingAuthorization::fuel`](crate::CreateTestIssuingAuthorization::fuel),
    /// [`FinalizeTestIssuingAuthorizationAmount::fuel`](crate::FinalizeTestIssuingAuthorizationAmount::fuel),
    /// [`IssuingAuthorizationPurchaseDetailsParams::fuel`](crate::IssuingAuthorizationPurchaseDetailsParams::fuel).
    pub struct IssuingAuthorizationFuelParams {
        optional {
            /// Industry product code.
            industry_product_code: String,
            /// Quantity decimal: an exact decimal.
            quantity_decimal: Decimal,
            /// Type: one of `diesel`, `other`, `unleaded_plus`, `unleaded_regular`, `unleaded_super`.
            type_ = "type": IssuingAuthorizationFuelDataType,
            /// Unit: one of 8 values.
            unit: IssuingAuthorizationFuelDataUnit,
            /// Unit cost decimal: an exact decimal.
            unit_cost_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTestIssuingAuthorization::merchant_data`](crate::CreateTestIssuingAuthorization::merchant_data).
    pub struct IssuingAuthorizationMerchantDataParams {
        optional {
            /// Category: one of 294 values.
            category: IssuingTransactionMerchantDataCategory,
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Name.
            name: String,
            /// Network id.
            network_id: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
            /// Terminal id.
            terminal_id: String,
            /// Url.
            url: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTestIssuingAuthorization::network_data`](crate::CreateTestIssuingAuthorization::network_data).
    pub struct IssuingAuthorizationNetworkDataParams {
        optional {
            /// Acquiring institution id.
            acquiring_institution_id: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationPurchaseDetailsParams::fleet`](crate::IssuingAuthorizationPurchaseDetailsParams::fleet).
    pub struct IssuingAuthorizationPurchaseDetailsFleetParams {
        optional {
            /// Purchase type: one of `fuel_and_non_fuel_purchase`, `fuel_purchase`, `non_fuel_purchase`.
            purchase_type: IssuingAuthorizationPurchaseType,
            /// Service type: one of `full_service`, `non_fuel_transaction`, `self_service`.
            service_type: IssuingAuthorizationServiceType,
        }
        boxed {
            /// Cardholder prompt data.
            cardholder_prompt_data: IssuingAuthorizationFleetCardholderPromptDataParams,
            /// Reported breakdown.
            reported_breakdown: CaptureTestIssuingAuthorizationFleetReportedBreakdownParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationPurchaseDetailsParams::flight`](crate::IssuingAuthorizationPurchaseDetailsParams::flight).
    pub struct IssuingAuthorizationPurchaseDetailsFlightParams {
        optional {
            /// Departure at: a time in seconds since 1970.
            departure_at: Timestamp,
            /// Passenger name.
            passenger_name: String,
            /// Refundable.
            refundable: bool,
            /// Travel agency.
            travel_agency: String,
        }
        lists {
            /// Segments.
            segments: IssuingAuthorizationPurchaseDetailsFlightSegmentParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationPurchaseDetailsFlightParams::segments`](crate::IssuingAuthorizationPurchaseDetailsFlightParams::segments).
    pub struct IssuingAuthorizationPurchaseDetailsFlightSegmentParams {
        optional {
            /// Arrival airport code: at most 3 characters.
            arrival_airport_code: String,
            /// Carrier.
            carrier: String,
            /// Departure airport code: at most 3 characters.
            departure_airport_code: String,
            /// Flight number.
            flight_number: String,
            /// Service class.
            service_class: String,
            /// Stopover allowed.
            stopover_allowed: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationPurchaseDetailsParams::lodging`](crate::IssuingAuthorizationPurchaseDetailsParams::lodging).
    pub struct IssuingAuthorizationPurchaseDetailsLodgingParams {
        optional {
            /// Check in at: a time in seconds since 1970.
            check_in_at: Timestamp,
            /// Nights.
            nights: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CaptureTestIssuingAuthorization::purchase_details`](crate::CaptureTestIssuingAuthorization::purchase_details).
    pub struct IssuingAuthorizationPurchaseDetailsParams {
        optional {
            /// Reference.
            reference: String,
        }
        boxed {
            /// Fleet.
            fleet: IssuingAuthorizationPurchaseDetailsFleetParams,
            /// Flight.
            flight: IssuingAuthorizationPurchaseDetailsFlightParams,
            /// Fuel.
            fuel: IssuingAuthorizationFuelParams,
            /// Lodging.
            lodging: IssuingAuthorizationPurchaseDetailsLodgingParams,
        }
        lists {
            /// Receipt.
            receipt: IssuingAuthorizationPurchaseDetailsReceiptParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationPurchaseDetailsParams::receipt`](crate::IssuingAuthorizationPurchaseDetailsParams::receipt).
    pub struct IssuingAuthorizationPurchaseDetailsReceiptParams {
        optional {
            /// Description: at most 26 characters.
            description: String,
            /// Quantity: an exact decimal.
            quantity: Decimal,
            /// Total: in minor units of the currency.
            total: i64,
            /// Unit cost.
            unit_cost: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationRiskAssessmentParams::card_testing_risk`](crate::IssuingAuthorizationRiskAssessmentParams::card_testing_risk).
    pub struct IssuingAuthorizationRiskAssessmentCardTestingRiskParams {
        required {
            /// Level: one of `elevated`, `highest`, `low`, `normal`, `not_assessed`, `unknown`.
            level: IssuingAuthorizationRiskAssessmentFraudRiskLevel,
        }
        optional {
            /// Invalid account number decline rate past hour.
            invalid_account_number_decline_rate_past_hour: i64,
            /// Invalid credentials decline rate past hour.
            invalid_credentials_decline_rate_past_hour: i64,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingAuthorizationRiskAssessmentFraudRiskParams::level`](crate::IssuingAuthorizationRiskAssessmentFraudRiskParams::level),
    /// [`IssuingAuthorizationRiskAssessmentCardTestingRiskParams::level`](crate::IssuingAuthorizationRiskAssessmentCardTestingRiskParams::level),
    /// [`IssuingAuthorizationRiskAssessmentMerchantDisputeRiskParams::level`](crate::IssuingAuthorizationRiskAssessmentMerchantDisputeRiskParams::level).
    pub enum IssuingAuthorizationRiskAssessmentFraudRiskLevel {
        Elevated = "elevated",
        Highest = "highest",
        Low = "low",
        Normal = "normal",
        NotAssessed = "not_assessed",
        Unknown = "unknown",
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationRiskAssessmentParams::fraud_risk`](crate::IssuingAuthorizationRiskAssessmentParams::fraud_risk).
    pub struct IssuingAuthorizationRiskAssessmentFraudRiskParams {
        required {
            /// Level: one of `elevated`, `highest`, `low`, `normal`, `not_assessed`, `unknown`.
            level: IssuingAuthorizationRiskAssessmentFraudRiskLevel,
        }
        optional {
            /// Score: an exact decimal.
            score: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationRiskAssessmentParams::merchant_dispute_risk`](crate::IssuingAuthorizationRiskAssessmentParams::merchant_dispute_risk).
    pub struct IssuingAuthorizationRiskAssessmentMerchantDisputeRiskParams {
        required {
            /// Level: one of `elevated`, `highest`, `low`, `normal`, `not_assessed`, `unknown`.
            level: IssuingAuthorizationRiskAssessmentFraudRiskLevel,
        }
        optional {
            /// Dispute rate.
            dispute_rate: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTestIssuingAuthorization::risk_assessment`](crate::CreateTestIssuingAuthorization::risk_assessment).
    pub struct IssuingAuthorizationRiskAssessmentParams {
        boxed {
            /// Card testing risk.
            card_testing_risk: IssuingAuthorizationRiskAssessmentCardTestingRiskParams,
            /// Fraud risk.
            fraud_risk: IssuingAuthorizationRiskAssessmentFraudRiskParams,
            /// Merchant dispute risk.
            merchant_dispute_risk: IssuingAuthorizationRiskAssessmentMerchantDisputeRiskParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTestIssuingAuthorization::verification_data`](crate::CreateTestIssuingAuthorization::verification_data).
    pub struct IssuingAuthorizationVerificationDataParams {
        optional {
            /// Address line1 check: one of `match`, `mismatch`, `not_provided`.
            address_line1_check: IssuingAuthorizationCheck,
            /// Address postal code check: one of `match`, `mismatch`, `not_provided`.
            address_postal_code_check: IssuingAuthorizationCheck,
            /// Cvc check: one of `match`, `mismatch`, `not_provided`.
            cvc_check: IssuingAuthorizationCheck,
            /// Expiry check: one of `match`, `mismatch`, `not_provided`.
            expiry_check: IssuingAuthorizationCheck,
        }
        boxed {
            /// Authentication exemption.
            authentication_exemption: AuthorizationVerificationDataAuthenticationExemptionParams,
            /// Three d secure.
            three_d_secure: IssuingAuthorizationVerificationDataThreeDSecureParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingAuthorizationVerificationDataParams::three_d_secure`](crate::IssuingAuthorizationVerificationDataParams::three_d_secure).
    pub struct IssuingAuthorizationVerificationDataThreeDSecureParams {
        required {
            /// Result: one of `attempt_acknowledged`, `authenticated`, `failed`, `required`.
            result: IssuingAuthorizationThreeDSecureResult,
        }
    }
}

crate::open_enum! {
    /// Values of [`CreateTestIssuingAuthorization::wallet`](crate::CreateTestIssuingAuthorization::wallet).
    pub enum IssuingAuthorizationWallet {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
    }
}
