//! Prices: what products cost.

use crate::StripeSync;
use crate::models::Product;
use crate::types::{Currency, Decimal, PlanInterval, PriceId, PriceType, ProductId, RawJson, Timestamp};

/// A price.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::Price, table = "prices")]
pub struct Price {
    /// The id.
    pub id: PriceId,
    /// What it is the price of.
    #[stripe(references = Product)]
    pub product: ProductId,
    /// Whether it can be used.
    pub active: bool,
    /// The currency of the amounts.
    pub currency: Currency,
    /// The amount for a unit, in minor units.
    pub unit_amount: Option<i64>,
    /// The same, with fractions of a minor unit.
    pub unit_amount_decimal: Option<Decimal>,
    /// Whether it is paid once or again and again.
    #[stripe(path = type, column = "type")]
    pub kind: PriceType,
    /// How long a period is.
    #[stripe(path = recurring.interval)]
    pub interval: Option<PlanInterval>,
    /// How many intervals a period has.
    #[stripe(path = recurring.interval_count)]
    pub interval_count: Option<i64>,
    /// The key by which an application finds it.
    pub lookup_key: Option<String>,
    /// When it was created.
    pub created: Timestamp,
    /// Whether it is live, not a test.
    pub livemode: bool,
    /// The object as Stripe has it.
    #[stripe(raw)]
    pub raw: RawJson,
}
