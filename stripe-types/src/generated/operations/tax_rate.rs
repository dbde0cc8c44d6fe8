// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Decimal, Expand, List, Map, Range, TaxRate, TaxRateId, TaxType, Timestamp};

crate::operation! {
    /// `POST /v1/tax_rates`
    pub struct CreateTaxRate: Post "/v1/tax_rates" Form => TaxRate {
        required {
            display_name: String,
            inclusive: bool,
            percentage: Decimal,
        }
        optional {
            active: bool,
            country: String,
            description: String,
            jurisdiction: String,
            metadata: Map<Clearable<String>>,
            state: String,
            tax_type: TaxType,
        }
        lists {
            expand: Expand<TaxRate>,
        }
    }
}

crate::operation! {
    /// `GET /v1/tax_rates`
    pub struct ListTaxRates: Get "/v1/tax_rates" Form => List<TaxRate> {
        optional {
            active: bool,
            created: Range<Timestamp>,
            ending_before: String,
            inclusive: bool,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<TaxRate>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/tax_rates/{tax_rate}`
    pub struct RetrieveTaxRate: Get "/v1/tax_rates/{tax_rate}" Form => TaxRate {
        path {
            tax_rate: TaxRateId,
        }
        lists {
            expand: Expand<TaxRate>,
        }
    }
}

crate::operation! {
    /// `POST /v1/tax_rates/{tax_rate}`
    pub struct UpdateTaxRate: Post "/v1/tax_rates/{tax_rate}" Form => TaxRate {
        path {
            tax_rate: TaxRateId,
        }
        optional {
            active: bool,
            country: String,
            description: String,
            display_name: String,
            jurisdiction: String,
            metadata: Clearable<Map<Clearable<String>>>,
            state: String,
            tax_type: TaxType,
        }
        lists {
            expand: Expand<TaxRate>,
        }
    }
}
