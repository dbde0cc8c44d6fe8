// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CountrySpec, CountrySpecId, Expand, List};

crate::operation! {
    /// `GET /v1/country_specs`
    pub struct ListCountrySpecs: Get "/v1/country_specs" Form => List<CountrySpec> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<CountrySpec>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/country_specs/{country}`
    pub struct RetrieveCountrySpec: Get "/v1/country_specs/{country}" Form => CountrySpec {
        path {
            country: CountrySpecId,
        }
        lists {
            expand: Expand<CountrySpec>,
        }
    }
}
