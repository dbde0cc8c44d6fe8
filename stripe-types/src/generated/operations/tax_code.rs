// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, TaxCode, TaxCodeId};

crate::operation! {
    /// Lists tax codes.
    ///
    /// `GET /v1/tax_codes`, by the cargo feature `tax_code`.
    /// [Reference](https://docs.stripe.com/api/tax_codes/list)
    pub struct ListTaxCodes: Get "/v1/tax_codes" Form => List<TaxCode> {
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
            expand: Expand<List<TaxCode>>,
        }
    }
}

crate::operation! {
    /// Retrieves a tax code.
    ///
    /// `GET /v1/tax_codes/{id}`, by the cargo feature `tax_code`.
    /// [Reference](https://docs.stripe.com/api/tax_codes/retrieve)
    pub struct RetrieveTaxCode: Get "/v1/tax_codes/{id}" Form => TaxCode {
        path {
            /// Id.
            id: TaxCodeId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxCode>,
        }
    }
}
