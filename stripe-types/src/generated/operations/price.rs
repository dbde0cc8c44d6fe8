// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CreatePriceRecurringParams, Currency, Decimal, Expand, List, Map, Price, PriceBillingScheme,
    PriceCurrencyOptionParams, PriceCustomUnitAmountParams, PriceId, PriceProductDataParams,
    PriceRecurringParams, PriceTaxBehavior, PriceTierParams, PriceTiersMode, PriceTransformQuantityParams,
    PriceType, ProductId, Range, SearchResult, Timestamp,
};

crate::operation! {
    /// Creates a price.
    ///
    /// `POST /v1/prices`, by the cargo feature `price`.
    /// [Reference](https://docs.stripe.com/api/prices/create)
    pub struct CreatePrice: Post "/v1/prices" Form => Price {
        required {
            /// The currency of `unit_amount`; others are in `currency_options`.
            currency: Currency,
        }
        optional {
            /// True if the price can be used for new purchases. Existing subscriptions keep an inactive
            /// price.
            active: bool,
            /// The computation of the price: the same for each unit (`per_unit`), or by tiers of the quantity
            /// (`tiered`). One of `per_unit`, `tiered`.
            billing_scheme: PriceBillingScheme,
            /// The price in other currencies, by their three letters.
            currency_options: Map<PriceCurrencyOptionParams>,
            /// A key of your own by which to find the price; it can move to another price of the account. At
            /// most 200 characters.
            lookup_key: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// A name for your own use, never shown to customers.
            nickname: String,
            /// The product that the price is of. The id of a `product`.
            product: ProductId,
            /// The tax behavior: the amount includes tax, or tax is added. Once it is `inclusive` or
            /// `exclusive`, it cannot be changed. One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: PriceTaxBehavior,
            /// The use of tiers: one tier counts for all units (`volume`), or each tier for its own units
            /// (`graduated`). One of `graduated`, `volume`.
            tiers_mode: PriceTiersMode,
            /// Transfer lookup key.
            transfer_lookup_key: bool,
            /// The price of a unit; null for tiers, custom amounts, and amounts with a fraction of a minor
            /// unit. In minor units of the currency.
            unit_amount: i64,
            /// The price of a unit with up to twelve decimal places; the same as `unit_amount` where that is
            /// whole. An exact decimal.
            unit_amount_decimal: Decimal,
        }
        boxed {
            /// The bounds of an amount that the customer chooses, as for donations; then `unit_amount` is
            /// null.
            custom_unit_amount: PriceCustomUnitAmountParams,
            /// Product data.
            product_data: PriceProductDataParams,
            /// The billing interval and usage type; null where the price is paid once.
            recurring: CreatePriceRecurringParams,
            /// A division of the quantity before it is charged, as for packages of ten; not together with
            /// tiers.
            transform_quantity: PriceTransformQuantityParams,
        }
        lists {
            /// The amounts by quantity, the lowest tier first; the last one has no upper bound.
            tiers: PriceTierParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Price>,
        }
    }
}

crate::operation! {
    /// Lists prices.
    ///
    /// `GET /v1/prices`, by the cargo feature `price`. [Reference](https://docs.stripe.com/api/prices/list)
    pub struct ListPrices: Get "/v1/prices" Form => List<Price> {
        optional {
            /// Only objects with this `active`.
            active: bool,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects with this `currency`.
            currency: Currency,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `product`. The id of a `product`.
            product: ProductId,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `type`. One of `one_time`, `recurring`.
            type_ = "type": PriceType,
        }
        boxed {
            /// Only objects with this `recurring`.
            recurring: PriceRecurringParams,
        }
        lists {
            /// Lookup keys.
            lookup_keys: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Price>>,
        }
    }
}

crate::operation! {
    /// Retrieves a price.
    ///
    /// `GET /v1/prices/{price}`, by the cargo feature `price`.
    /// [Reference](https://docs.stripe.com/api/prices/retrieve)
    pub struct RetrievePrice: Get "/v1/prices/{price}" Form => Price {
        path {
            /// Price: the id of a `price`.
            price: PriceId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Price>,
        }
    }
}

crate::operation! {
    /// Searches prices.
    ///
    /// `GET /v1/prices/search`, by the cargo feature `price`.
    /// [Reference](https://docs.stripe.com/api/prices/search)
    pub struct SearchPrices: Get "/v1/prices/search" Form => SearchResult<Price> {
        required {
            /// The search, as in Stripe's search query language.
            query: String,
        }
        optional {
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// The cursor that the page before named as the next.
            page: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SearchResult<Price>>,
        }
    }
}

crate::operation! {
    /// Updates a price.
    ///
    /// `POST /v1/prices/{price}`, by the cargo feature `price`.
    /// [Reference](https://docs.stripe.com/api/prices/update)
    pub struct UpdatePrice: Post "/v1/prices/{price}" Form => Price {
        path {
            /// Price: the id of a `price`.
            price: PriceId,
        }
        optional {
            /// True if the price can be used for new purchases. Existing subscriptions keep an inactive
            /// price.
            active: bool,
            /// The price in other currencies, by their three letters. Can be cleared.
            currency_options: Clearable<Map<PriceCurrencyOptionParams>>,
            /// A key of your own by which to find the price; it can move to another price of the account. At
            /// most 200 characters; can be cleared.
            lookup_key: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// A name for your own use, never shown to customers. Can be cleared.
            nickname: Clearable<String>,
            /// The tax behavior: the amount includes tax, or tax is added. Once it is `inclusive` or
            /// `exclusive`, it cannot be changed. One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: PriceTaxBehavior,
            /// Transfer lookup key.
            transfer_lookup_key: bool,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Price>,
        }
    }
}
