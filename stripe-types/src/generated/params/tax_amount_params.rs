// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Decimal, TaxRateJurisdictionLevel, TaxType, TaxabilityReason};

crate::params! {
    /// Held by `InvoiceLineParams.tax_amounts`, `UpdateInvoiceLine.tax_amounts`, `UpdateInvoiceLinesLineParams.tax_amounts`.
    pub struct TaxAmountParams {
        required {
            amount: i64,
            tax_rate_data: TaxAmountTaxRateDataParams,
            taxable_amount: i64,
        }
        optional {
            taxability_reason: TaxabilityReason,
        }
    }
}

crate::params! {
    /// Held by `TaxAmountParams.tax_rate_data`.
    pub struct TaxAmountTaxRateDataParams {
        required {
            display_name: String,
            inclusive: bool,
            percentage: Decimal,
        }
        optional {
            country: String,
            description: String,
            jurisdiction: String,
            jurisdiction_level: TaxRateJurisdictionLevel,
            state: String,
            tax_type: TaxType,
        }
    }
}
