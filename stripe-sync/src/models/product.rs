//! Products: what is sold.

use crate::StripeSync;
use crate::types::{PriceId, ProductId, RawJson, Timestamp};

/// A product.
#[derive(Debug, Clone, StripeSync)]
#[stripe(object = crate::types::Product, table = "products")]
pub struct Product {
    /// The id.
    pub id: ProductId,
    /// Its name.
    pub name: String,
    /// Whether it can be bought.
    pub active: bool,
    /// Its description.
    pub description: Option<String>,
    /// The price it has unless another is named.
    pub default_price: Option<PriceId>,
    /// When it last changed.
    pub updated: Timestamp,
    /// When it was created.
    pub created: Timestamp,
    /// Whether it is live, not a test.
    pub livemode: bool,
    /// The object as Stripe has it.
    #[stripe(raw)]
    pub raw: RawJson,
}
