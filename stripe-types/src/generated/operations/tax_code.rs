// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, TaxCode, TaxCodeId};

crate::operation! {
    /// `GET /v1/tax_codes`
    pub struct ListTaxCodes: Get "/v1/tax_codes" Form => List<TaxCode> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<TaxCode>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/tax_codes/{id}`
    pub struct RetrieveTaxCode: Get "/v1/tax_codes/{id}" Form => TaxCode {
        path {
            id: TaxCodeId,
        }
        lists {
            expand: Expand<TaxCode>,
        }
    }
}
