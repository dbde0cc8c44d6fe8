// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Decimal, IssuingAuthorizationFuelDataType, IssuingAuthorizationFuelDataUnit};

crate::params! {
    /// Held by `CreateTestIssuingAuthorization.fuel`, `PurchaseDetailsParams.fuel`, `FinalizeTestIssuingAuthorizationAmount.fuel`.
    pub struct IssuingAuthorizationFuelParams {
        optional {
            industry_product_code: String,
            quantity_decimal: Decimal,
            type_ = "type": IssuingAuthorizationFuelDataType,
            unit: IssuingAuthorizationFuelDataUnit,
            unit_cost_decimal: Decimal,
        }
    }
}
