//! The features of products, as their metadata names them.

use stripe_sync::types::{Product, ProductId};
use stripe_sync::{Children, StripeSync};

/// A product, by the features that its metadata names.
#[derive(StripeSync)]
#[stripe(object = Product, table = "featured_products", account)]
#[expect(dead_code, reason = "its rows are for applications")]
pub(super) struct FeaturedProduct {
    id: ProductId,
    /// Whether it can be bought.
    active: bool,
    /// With spaces or commas between them. Without the entry the rows stay.
    #[stripe(metadata = "features", split(FeatureOfProduct, absent = keep))]
    features: Children<FeatureOfProduct>,
}

/// A feature that the metadata of a product names.
#[derive(StripeSync)]
#[stripe(table = "features_of_products", key = value, account)]
#[expect(dead_code, reason = "its rows are for applications")]
pub(super) struct FeatureOfProduct {
    #[stripe(parent = FeaturedProduct)]
    product: ProductId,
    #[stripe(value)]
    feature: String,
}
