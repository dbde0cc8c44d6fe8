// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Decimal, ExchangeRateId, ListInfo, ListStyle, Map, Object, ObjectInfo};

/// The object `exchange_rate`.
///
/// See <https://docs.stripe.com/api/exchange_rates/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/exchange_rates/object#exchange_rate_object-id)
    pub id: ExchangeRateId,
    /// Rates. [Reference](https://docs.stripe.com/api/exchange_rates/object#exchange_rate_object-rates)
    pub rates: Map<Decimal>,
}

crate::record!(
    ExchangeRate, "exchange_rate", true,
    ["id", "rates"],
    [id, rates],
);

impl Object for ExchangeRate {
    type Id = ExchangeRateId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "exchange_rate",
        type_name: "ExchangeRate",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/exchange_rates/{rate_id}"),
        list: Some(&ListInfo { path: "/v1/exchange_rates", parent: None, style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
