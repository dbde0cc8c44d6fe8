//! The features of products, from their metadata.

use stripe_sync::types::{Product, ProductId};
use stripe_sync::{Children, StripeSync};

/// A product with the features of its metadata.
#[derive(StripeSync)]
#[stripe(object = Product, table = "featured_products", account)]
#[expect(dead_code, reason = "applications read its rows")]
pub(super) struct FeaturedProduct {
    id: ProductId,
    /// True if the product can be bought.
    active: bool,
    /// The features, separated by spaces or commas. Without the metadata entry the rows are kept.
    #[stripe(metadata = "features", split(FeatureOfProduct, absent = keep))]
    features: Children<FeatureOfProduct>,
}

/// A feature in the metadata of a product.
#[derive(StripeSync)]
#[stripe(table = "features_of_products", key = value, account)]
#[expect(dead_code, reason = "applications read its rows")]
pub(super) struct FeatureOfProduct {
    #[stripe(parent = FeaturedProduct)]
    product: ProductId,
    #[stripe(value)]
    feature: String,
}
