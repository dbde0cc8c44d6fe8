// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Decimal, Expand, List, Map, Range, TaxRate, TaxRateId, TaxRateTaxType, Timestamp};

crate::operation! {
    /// Creates a tax rate.
    ///
    /// `POST /v1/tax_rates`, by the cargo feature `tax_rate`.
    /// [Reference](https://docs.stripe.com/api/tax_rates/create)
    pub struct CreateTaxRate: Post "/v1/tax_rates" Form => TaxRate {
        required {
            /// The name that customers see, such as `VAT`. At most 50 characters.
            display_name: String,
            /// True if amounts include the tax.
            inclusive: bool,
            /// The rate, in percent.
            percentage: Decimal,
        }
        optional {
            /// True if it can be used for new objects; those that have it keep it.
            active: bool,
            /// The country, as two letters.
            country: String,
            /// A text of your own, never shown to customers.
            description: String,
            /// The jurisdiction, printed on invoices. At most 50 characters.
            jurisdiction: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// The state or province, by its ISO 3166-2 code without the country.
            state: String,
            /// The kind of tax, such as `vat` or `sales_tax`. One of 14 values.
            tax_type: TaxRateTaxType,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxRate>,
        }
    }
}

crate::operation! {
    /// Lists tax rates.
    ///
    /// `GET /v1/tax_rates`, by the cargo feature `tax_rate`.
    /// [Reference](https://docs.stripe.com/api/tax_rates/list)
    pub struct ListTaxRates: Get "/v1/tax_rates" Form => List<TaxRate> {
        optional {
            /// Only objects with this `active`.
            active: bool,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// Only objects with this `inclusive`.
            inclusive: bool,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TaxRate>>,
        }
    }
}

crate::operation! {
    /// Retrieves a tax rate.
    ///
    /// `GET /v1/tax_rates/{tax_rate}`, by the cargo feature `tax_rate`.
    /// [Reference](https://docs.stripe.com/api/tax_rates/retrieve)
    pub struct RetrieveTaxRate: Get "/v1/tax_rates/{tax_rate}" Form => TaxRate {
        path {
            /// Tax rate: the id of a `tax_rate`.
            tax_rate: TaxRateId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxRate>,
        }
    }
}

crate::operation! {
    /// Updates a tax rate.
    ///
    /// `POST /v1/tax_rates/{tax_rate}`, by the cargo feature `tax_rate`.
    /// [Reference](https://docs.stripe.com/api/tax_rates/update)
    pub struct UpdateTaxRate: Post "/v1/tax_rates/{tax_rate}" Form => TaxRate {
        path {
            /// Tax rate: the id of a `tax_rate`.
            tax_rate: TaxRateId,
        }
        optional {
            /// True if it can be used for new objects; those that have it keep it.
            active: bool,
            /// The country, as two letters. Can be cleared.
            country: Clearable<String>,
            /// A text of your own, never shown to customers. Can be cleared.
            description: Clearable<String>,
            /// The name that customers see, such as `VAT`. At most 50 characters.
            display_name: String,
            /// The jurisdiction, printed on invoices. At most 50 characters; can be cleared.
            jurisdiction: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The state or province, by its ISO 3166-2 code without the country. Can be cleared.
            state: Clearable<String>,
            /// The kind of tax, such as `vat` or `sales_tax`. One of 14 values.
            tax_type: TaxRateTaxType,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxRate>,
        }
    }
}
