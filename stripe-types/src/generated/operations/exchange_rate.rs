// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ExchangeRate, ExchangeRateId, Expand, List};

crate::operation! {
    /// `GET /v1/exchange_rates`
    pub struct ListExchangeRates: Get "/v1/exchange_rates" Form => List<ExchangeRate> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<ExchangeRate>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/exchange_rates/{rate_id}`
    pub struct RetrieveExchangeRate: Get "/v1/exchange_rates/{rate_id}" Form => ExchangeRate {
        path {
            rate_id: ExchangeRateId,
        }
        lists {
            expand: Expand<ExchangeRate>,
        }
    }
}
