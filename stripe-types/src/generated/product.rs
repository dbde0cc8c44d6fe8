// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Decimal, Expand, Expandable, Expansion, ListInfo, ListStyle, MaybeDeleted, Metadata, Object,
    ObjectInfo, PriceId, ProductId, TaxCodeId, Timestamp,
};

/// The object `product`.
///
/// See <https://docs.stripe.com/api/products/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Product {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-id)
    pub id: ProductId,
    /// True if the product can be bought. Archived products keep their prices and existing subscriptions.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-active)
    pub active: bool,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-created)
    pub created: Timestamp,
    /// The price shown first where a product is offered, as in payment links and the Dashboard. The id of a
    /// `price`; expandable; expand it by [`EXPAND_DEFAULT_PRICE`](Self::EXPAND_DEFAULT_PRICE); may be null or
    /// absent. [Reference](https://docs.stripe.com/api/products/object#product_object-default_price)
    pub default_price: Option<Expandable<PriceId>>,
    /// A text for customers, shown in Checkout and on hosted pages. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-description)
    pub description: Option<String>,
    /// URLs of up to eight images; the first is shown in Checkout.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-images)
    pub images: Vec<String>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-livemode)
    pub livemode: bool,
    /// Up to fifteen short features for pricing tables. Not entitlements: those are product features.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-marketing_features)
    pub marketing_features: Vec<ProductMarketingFeature>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-metadata)
    pub metadata: Metadata,
    /// The name that customers see, also the default description of invoice lines.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-name)
    pub name: String,
    /// The size and weight of the shipped goods, in inches and ounces. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-package_dimensions)
    pub package_dimensions: Option<Boxed<PackageDimensions>>,
    /// True if the product is a physical good. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-shippable)
    pub shippable: Option<bool>,
    /// The text on the statement for subscriptions of this product, where it is the only one of a charge. May
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-statement_descriptor)
    pub statement_descriptor: Option<String>,
    /// The tax category; the default of the account applies where it is null. The id of a `tax_code`;
    /// expandable; expand it by [`EXPAND_TAX_CODE`](Self::EXPAND_TAX_CODE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-tax_code)
    pub tax_code: Option<Expandable<TaxCodeId>>,
    /// The name of one unit, such as `seat`, printed behind quantities. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-unit_label)
    pub unit_label: Option<String>,
    /// The time of the last change of the product. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-updated)
    pub updated: Timestamp,
    /// The product's page on your own site, if it has one. At most 2048 characters; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/products/object#product_object-url)
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
    type Expanded = MaybeDeleted<Self, ProductId>;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["product.created", "product.deleted", "product.updated"],
    };
}

impl Product {
    pub const EXPAND_DEFAULT_PRICE: Expand<Self> = Expand::field("default_price");
    pub const EXPAND_TAX_CODE: Expand<Self> = Expand::field("tax_code");
}

/// Held by [`Product::package_dimensions`](crate::Product::package_dimensions).
#[derive(Clone)]
#[non_exhaustive]
pub struct PackageDimensions {
    /// Height: an exact decimal.
    pub height: Decimal,
    /// Length: an exact decimal.
    pub length: Decimal,
    /// Weight: an exact decimal.
    pub weight: Decimal,
    /// Width: an exact decimal.
    pub width: Decimal,
}

crate::record!(
    PackageDimensions, "", false,
    ["height", "length", "weight", "width"],
    [height, length, weight, width],
);

/// Held by [`Product::marketing_features`](crate::Product::marketing_features).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductMarketingFeature {
    /// Name: may be absent.
    pub name: Option<String>,
}

crate::record!(
    ProductMarketingFeature, "", false,
    ["name"],
    [name],
);
