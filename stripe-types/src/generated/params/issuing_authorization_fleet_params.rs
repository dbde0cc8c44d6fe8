// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Decimal, IssuingAuthorizationFleetDataPurchaseType, IssuingAuthorizationFleetDataServiceType};

crate::params! {
    /// Held by `IssuingAuthorizationFleetParams.cardholder_prompt_data`.
    pub struct IssuingAuthorizationFleetCardholderPromptDataParams {
        optional {
            driver_id: String,
            odometer: i64,
            unspecified_id: String,
            user_id: String,
            vehicle_number: String,
        }
    }
}

crate::params! {
    /// Held by `CreateTestIssuingAuthorization.fleet`, `PurchaseDetailsParams.fleet`, `FinalizeTestIssuingAuthorizationAmount.fleet`.
    pub struct IssuingAuthorizationFleetParams {
        optional {
            purchase_type: IssuingAuthorizationFleetDataPurchaseType,
            service_type: IssuingAuthorizationFleetDataServiceType,
        }
        boxed {
            cardholder_prompt_data: IssuingAuthorizationFleetCardholderPromptDataParams,
            reported_breakdown: IssuingAuthorizationFleetReportedBreakdownParams,
        }
    }
}

crate::params! {
    /// Held by `IssuingAuthorizationFleetReportedBreakdownParams.fuel`, `IssuingAuthorizationFleetReportedBreakdownParams.non_fuel`.
    pub struct IssuingAuthorizationFleetReportedBreakdownFuelParams {
        optional {
            gross_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by `IssuingAuthorizationFleetParams.reported_breakdown`.
    pub struct IssuingAuthorizationFleetReportedBreakdownParams {
        boxed {
            fuel: IssuingAuthorizationFleetReportedBreakdownFuelParams,
            non_fuel: IssuingAuthorizationFleetReportedBreakdownFuelParams,
            tax: IssuingAuthorizationFleetReportedBreakdownTaxParams,
        }
    }
}

crate::params! {
    /// Held by `IssuingAuthorizationFleetReportedBreakdownParams.tax`.
    pub struct IssuingAuthorizationFleetReportedBreakdownTaxParams {
        optional {
            local_amount_decimal: Decimal,
            national_amount_decimal: Decimal,
        }
    }
}
