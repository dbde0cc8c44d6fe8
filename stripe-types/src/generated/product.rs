// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Decimal, ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo, PriceId,
    ProductId, TaxCodeId, Timestamp,
};

/// The object `product`.
///
/// See <https://docs.stripe.com/api/products/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    pub id: ProductId,
    pub active: bool,
    pub created: Timestamp,
    pub default_price: Option<Expandable<PriceId>>,
    pub description: Option<String>,
    pub images: Vec<String>,
    pub livemode: bool,
    pub marketing_features: Vec<ProductMarketingFeature>,
    pub metadata: Metadata,
    pub name: String,
    pub package_dimensions: Option<Box<PackageDimensions>>,
    pub shippable: Option<bool>,
    pub statement_descriptor: Option<String>,
    pub tax_code: Option<Expandable<TaxCodeId>>,
    pub unit_label: Option<String>,
    pub updated: Timestamp,
    pub url: Option<String>,
}

crate::record!(
    Product, "product", true,
    [
        "id", "active", "created", "default_price", "description", "images", "livemode",
        "marketing_features", "metadata", "name", "package_dimensions", "shippable", "statement_descriptor",
        "tax_code", "unit_label", "updated", "url",
    ],
    [
        id, active, created, default_price, description, images, livemode, marketing_features, metadata,
        name, package_dimensions, shippable, statement_descriptor, tax_code, unit_label, updated, url,
    ],
);

impl Object for Product {
    type Id = ProductId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "product",
        type_name: "Product",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/products/{id}"),
        list: Some(&ListInfo { path: "/v1/products", parent: None, style: ListStyle::Cursor, required: &[], filters: &["active", "created", "ids", "shippable", "url"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "default_price", targets: &["price"], array: false },
            Expansion { path: "tax_code", targets: &["tax_code"], array: false },
        ],
        nested_lists: &[],
        events: &["product.created", "product.deleted", "product.updated"],
    };
}

impl Product {
    pub const EXPAND_DEFAULT_PRICE: ExpandTo<Self, PriceId> = ExpandTo::new("default_price");
    pub const EXPAND_TAX_CODE: ExpandTo<Self, TaxCodeId> = ExpandTo::new("tax_code");
}

/// Held by `Product.package_dimensions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageDimensions {
    pub height: Decimal,
    pub length: Decimal,
    pub weight: Decimal,
    pub width: Decimal,
}

crate::record!(
    PackageDimensions, "", false,
    ["height", "length", "weight", "width"],
    [height, length, weight, width],
);

/// Held by `Product.marketing_features`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductMarketingFeature {
    pub name: Option<String>,
}

crate::record!(
    ProductMarketingFeature, "", false,
    ["name"],
    [name],
);
