// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BillingScheme, Clearable, Currency, CurrencyOptionParams, CustomUnitAmountParams, Decimal, Expand, List,
    Map, PlanInterval, PlanProductParams, PlanTierParams, PlanTransformUsageParams, Price, PriceId,
    PriceTaxBehavior, PriceType, ProductId, Range, SearchResult, TiersMode, Timestamp, UsageType,
};

crate::operation! {
    /// `POST /v1/prices`
    pub struct CreatePrice: Post "/v1/prices" Form => Price {
        required {
            currency: Currency,
        }
        optional {
            active: bool,
            billing_scheme: BillingScheme,
            currency_options: Map<CurrencyOptionParams>,
            lookup_key: String,
            metadata: Map<Clearable<String>>,
            nickname: String,
            product: ProductId,
            tax_behavior: PriceTaxBehavior,
            tiers_mode: TiersMode,
            transfer_lookup_key: bool,
            unit_amount: i64,
            unit_amount_decimal: Decimal,
        }
        boxed {
            custom_unit_amount: CustomUnitAmountParams,
            product_data: PlanProductParams,
            recurring: CreatePriceRecurringParams,
            transform_quantity: PlanTransformUsageParams,
        }
        lists {
            expand: Expand<Price>,
            tiers: PlanTierParams,
        }
    }
}

crate::params! {
    /// Held by `CreatePrice.recurring`.
    pub struct CreatePriceRecurringParams {
        required {
            interval: PlanInterval,
        }
        optional {
            interval_count: i64,
            meter: String,
            usage_type: UsageType,
        }
    }
}

crate::operation! {
    /// `GET /v1/prices`
    pub struct ListPrices: Get "/v1/prices" Form => List<Price> {
        optional {
            active: bool,
            created: Range<Timestamp>,
            currency: Currency,
            ending_before: String,
            limit: i64,
            product: ProductId,
            starting_after: String,
            type_ = "type": PriceType,
        }
        boxed {
            recurring: PriceRecurringParams,
        }
        lists {
            expand: Expand<List<Price>>,
            lookup_keys: String,
        }
    }
}

crate::params! {
    /// Held by `ListPrices.recurring`.
    pub struct PriceRecurringParams {
        optional {
            interval: PlanInterval,
            meter: String,
            usage_type: UsageType,
        }
    }
}

crate::operation! {
    /// `GET /v1/prices/{price}`
    pub struct RetrievePrice: Get "/v1/prices/{price}" Form => Price {
        path {
            price: PriceId,
        }
        lists {
            expand: Expand<Price>,
        }
    }
}

crate::operation! {
    /// `GET /v1/prices/search`
    pub struct SearchPrices: Get "/v1/prices/search" Form => SearchResult<Price> {
        required {
            query: String,
        }
        optional {
            limit: i64,
            page: String,
        }
        lists {
            expand: Expand<SearchResult<Price>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/prices/{price}`
    pub struct UpdatePrice: Post "/v1/prices/{price}" Form => Price {
        path {
            price: PriceId,
        }
        optional {
            active: bool,
            currency_options: Clearable<Map<CurrencyOptionParams>>,
            lookup_key: String,
            metadata: Clearable<Map<Clearable<String>>>,
            nickname: String,
            tax_behavior: PriceTaxBehavior,
            transfer_lookup_key: bool,
        }
        lists {
            expand: Expand<Price>,
        }
    }
}
