// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::Product;
use crate::types::{
    Currency, Decimal, PriceBillingScheme, PriceId, PriceTaxBehavior, PriceTiersMode, PriceType, ProductId,
    RawJson, RecurringInterval, Timestamp,
};

/// Rows of objects `price`, from `/v1/prices`.
///
/// See <https://docs.stripe.com/api/prices/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Price, table = "prices", account, absent = null)]
pub struct Price {
    pub id: PriceId,
    pub active: bool,
    pub billing_scheme: PriceBillingScheme,
    pub created: Timestamp,
    pub currency: Currency,
    pub currency_options: Option<RawJson>,
    pub custom_unit_amount: Option<RawJson>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub lookup_key: Option<String>,
    pub metadata: Option<RawJson>,
    pub nickname: Option<String>,
    #[stripe(references = Product)]
    pub product: ProductId,
    pub recurring: Option<RawJson>,
    #[stripe(path = recurring.interval)]
    pub interval: Option<RecurringInterval>,
    #[stripe(path = recurring.interval_count)]
    pub interval_count: Option<i64>,
    pub tax_behavior: Option<PriceTaxBehavior>,
    pub tiers: Option<RawJson>,
    pub tiers_mode: Option<PriceTiersMode>,
    pub transform_quantity: Option<RawJson>,
    #[stripe(path = type, column = "type")]
    pub kind: PriceType,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<Decimal>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
