// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ExchangeRate, ExchangeRateId, Expand, List};

crate::operation! {
    /// Lists exchange rates.
    ///
    /// `GET /v1/exchange_rates`, by the cargo feature `exchange_rate`.
    /// [Reference](https://docs.stripe.com/api/exchange_rates/list)
    pub struct ListExchangeRates: Get "/v1/exchange_rates" Form => List<ExchangeRate> {
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
            expand: Expand<List<ExchangeRate>>,
        }
    }
}

crate::operation! {
    /// Retrieves an exchange rate.
    ///
    /// `GET /v1/exchange_rates/{rate_id}`, by the cargo feature `exchange_rate`.
    /// [Reference](https://docs.stripe.com/api/exchange_rates/retrieve)
    pub struct RetrieveExchangeRate: Get "/v1/exchange_rates/{rate_id}" Form => ExchangeRate {
        path {
            /// Rate id: the id of an `exchange_rate`.
            rate_id: ExchangeRateId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ExchangeRate>,
        }
    }
}
