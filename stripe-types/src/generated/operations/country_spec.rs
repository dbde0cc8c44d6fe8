// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CountrySpec, CountrySpecId, Expand, List};

crate::operation! {
    /// Lists country specs.
    ///
    /// `GET /v1/country_specs`, by the cargo feature `country_spec`.
    /// [Reference](https://docs.stripe.com/api/country_specs/list)
    pub struct ListCountrySpecs: Get "/v1/country_specs" Form => List<CountrySpec> {
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<CountrySpec>>,
        }
    }
}

crate::operation! {
    /// Retrieves a country spec.
    ///
    /// `GET /v1/country_specs/{country}`, by the cargo feature `country_spec`.
    /// [Reference](https://docs.stripe.com/api/country_specs/retrieve)
    pub struct RetrieveCountrySpec: Get "/v1/country_specs/{country}" Form => CountrySpec {
        path {
            /// Country: the id of a `country_spec`.
            country: CountrySpecId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CountrySpec>,
        }
    }
}
