// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Currency, Decimal, Map};

crate::params! {
    /// Held by
    /// [`ProductDefaultPriceDataParams::currency_options`](crate::ProductDefaultPriceDataParams::currency_options).
    pub struct ProductDefaultPriceDataCurrencyOptionParams {
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: ProductTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
        boxed {
            /// Custom unit amount.
            custom_unit_amount: ProductDefaultPriceDataCustomUnitAmountParams,
        }
        lists {
            /// Tiers.
            tiers: ProductDefaultPriceDataCurrencyOptionTierParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ProductDefaultPriceDataCurrencyOptionParams::tiers`](crate::ProductDefaultPriceDataCurrencyOptionParams::tiers).
    pub struct ProductDefaultPriceDataCurrencyOptionTierParams {
        required {
            /// Up to.
            up_to: ProductUpTo,
        }
        optional {
            /// Flat amount: in minor units of the currency.
            flat_amount: i64,
            /// Flat amount decimal: an exact decimal.
            flat_amount_decimal: Decimal,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ProductDefaultPriceDataParams::custom_unit_amount`](crate::ProductDefaultPriceDataParams::custom_unit_amount),
    /// [`ProductDefaultPriceDataCurrencyOptionParams::custom_unit_amount`](crate::ProductDefaultPriceDataCurrencyOptionParams::custom_unit_amount).
    pub struct ProductDefaultPriceDataCustomUnitAmountParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Maximum.
            maximum: i64,
            /// Minimum.
            minimum: i64,
            /// Preset.
            preset: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateProduct::default_price_data`](crate::CreateProduct::default_price_data).
    pub struct ProductDefaultPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
        }
        optional {
            /// Currency options.
            currency_options: Map<ProductDefaultPriceDataCurrencyOptionParams>,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: ProductTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
        boxed {
            /// Custom unit amount.
            custom_unit_amount: ProductDefaultPriceDataCustomUnitAmountParams,
            /// Recurring.
            recurring: ProductDefaultPriceDataRecurringParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`ProductDefaultPriceDataRecurringParams::interval`](crate::ProductDefaultPriceDataRecurringParams::interval).
    pub enum ProductDefaultPriceDataRecurringInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

crate::params! {
    /// Held by [`ProductDefaultPriceDataParams::recurring`](crate::ProductDefaultPriceDataParams::recurring).
    pub struct ProductDefaultPriceDataRecurringParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: ProductDefaultPriceDataRecurringInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateProduct::marketing_features`](crate::CreateProduct::marketing_features),
    /// [`UpdateProduct::marketing_features`](crate::UpdateProduct::marketing_features).
    pub struct ProductMarketingFeatureParams {
        required {
            /// Name.
            name: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateProduct::package_dimensions`](crate::CreateProduct::package_dimensions),
    /// [`UpdateProduct::package_dimensions`](crate::UpdateProduct::package_dimensions).
    pub struct ProductPackageDimensionsParams {
        required {
            /// Height: an exact decimal.
            height: Decimal,
            /// Length: an exact decimal.
            length: Decimal,
            /// Weight: an exact decimal.
            weight: Decimal,
            /// Width: an exact decimal.
            width: Decimal,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`ProductDefaultPriceDataParams::tax_behavior`](crate::ProductDefaultPriceDataParams::tax_behavior),
    /// [`ProductDefaultPriceDataCurrencyOptionParams::tax_behavior`](crate::ProductDefaultPriceDataCurrencyOptionParams::tax_behavior).
    pub enum ProductTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

crate::keyword! {
    /// Held by
    /// [`ProductDefaultPriceDataCurrencyOptionTierParams::up_to`](crate::ProductDefaultPriceDataCurrencyOptionTierParams::up_to).
    pub enum ProductUpTo(i64) {
        Inf = "inf",
    }
}
