// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Decimal, Map, PriceTaxBehavior, PriceUsageType, RecurringInterval, TransformQuantityRound,
};

crate::params! {
    /// Held by [`CreatePrice::recurring`](crate::CreatePrice::recurring).
    pub struct CreatePriceRecurringParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: RecurringInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
            /// Meter.
            meter: String,
            /// Usage type: one of `licensed`, `metered`.
            usage_type: PriceUsageType,
        }
    }
}

crate::params! {
    /// Held by [`CreatePrice::currency_options`](crate::CreatePrice::currency_options),
    /// [`UpdatePrice::currency_options`](crate::UpdatePrice::currency_options).
    pub struct PriceCurrencyOptionParams {
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: PriceTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
        boxed {
            /// Custom unit amount.
            custom_unit_amount: PriceCustomUnitAmountParams,
        }
        lists {
            /// Tiers.
            tiers: PriceCurrencyOptionTierParams,
        }
    }
}

crate::params! {
    /// Held by [`PriceCurrencyOptionParams::tiers`](crate::PriceCurrencyOptionParams::tiers).
    pub struct PriceCurrencyOptionTierParams {
        required {
            /// Up to.
            up_to: PriceUpTo,
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
    /// Held by [`CreatePrice::custom_unit_amount`](crate::CreatePrice::custom_unit_amount),
    /// [`PriceCurrencyOptionParams::custom_unit_amount`](crate::PriceCurrencyOptionParams::custom_unit_amount).
    pub struct PriceCustomUnitAmountParams {
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
    /// Held by [`CreatePrice::product_data`](crate::CreatePrice::product_data).
    pub struct PriceProductDataParams {
        required {
            /// Name.
            name: String,
        }
        optional {
            /// Active.
            active: bool,
            /// Id: deprecated by Stripe.
            id: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Statement descriptor: at most 22 characters.
            statement_descriptor: String,
            /// Tax code.
            tax_code: String,
            /// Unit label: at most 12 characters.
            unit_label: String,
        }
    }
}

crate::params! {
    /// Held by [`ListPrices::recurring`](crate::ListPrices::recurring).
    pub struct PriceRecurringParams {
        optional {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: RecurringInterval,
            /// Meter.
            meter: String,
            /// Usage type: one of `licensed`, `metered`.
            usage_type: PriceUsageType,
        }
    }
}

crate::params! {
    /// Held by [`CreatePrice::tiers`](crate::CreatePrice::tiers).
    pub struct PriceTierParams {
        required {
            /// Up to.
            up_to: PriceUpTo,
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
    /// Held by [`CreatePrice::transform_quantity`](crate::CreatePrice::transform_quantity).
    pub struct PriceTransformQuantityParams {
        required {
            /// Divide by.
            divide_by: i64,
            /// Round: one of `down`, `up`.
            round: TransformQuantityRound,
        }
    }
}

crate::keyword! {
    /// Held by [`PriceTierParams::up_to`](crate::PriceTierParams::up_to),
    /// [`PriceCurrencyOptionTierParams::up_to`](crate::PriceCurrencyOptionTierParams::up_to).
    pub enum PriceUpTo(i64) {
        Inf = "inf",
    }
}
