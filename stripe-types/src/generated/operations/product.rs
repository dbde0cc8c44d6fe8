// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Deleted, Expand, List, Map, Product, ProductDefaultPriceDataParams, ProductId,
    ProductMarketingFeatureParams, ProductPackageDimensionsParams, Range, SearchResult, Timestamp,
};

crate::operation! {
    /// Creates a product.
    ///
    /// `POST /v1/products`, by the cargo feature `product`.
    /// [Reference](https://docs.stripe.com/api/products/create)
    pub struct CreateProduct: Post "/v1/products" Form => Product {
        required {
            /// The name that customers see, also the default description of invoice lines.
            name: String,
        }
        optional {
            /// True if the product can be bought. Archived products keep their prices and existing
            /// subscriptions.
            active: bool,
            /// A text for customers, shown in Checkout and on hosted pages. At most 40000 characters.
            description: String,
            /// The id, unique within the account.
            id: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// True if the product is a physical good.
            shippable: bool,
            /// The text on the statement for subscriptions of this product, where it is the only one of a
            /// charge. At most 22 characters.
            statement_descriptor: String,
            /// The tax category; the default of the account applies where it is null.
            tax_code: String,
            /// The name of one unit, such as `seat`, printed behind quantities. At most 12 characters.
            unit_label: String,
            /// The product's page on your own site, if it has one.
            url: String,
        }
        boxed {
            /// Default price data.
            default_price_data: ProductDefaultPriceDataParams,
            /// The size and weight of the shipped goods, in inches and ounces.
            package_dimensions: ProductPackageDimensionsParams,
        }
        lists {
            /// URLs of up to eight images; the first is shown in Checkout.
            images: String,
            /// Up to fifteen short features for pricing tables. Not entitlements: those are product features.
            marketing_features: ProductMarketingFeatureParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Product>,
        }
    }
}

crate::operation! {
    /// Deletes a product.
    ///
    /// `DELETE /v1/products/{id}`, by the cargo feature `product`.
    /// [Reference](https://docs.stripe.com/api/products/delete)
    pub struct DeleteProduct: Delete "/v1/products/{id}" Form => Deleted<ProductId> {
        path {
            /// Id.
            id: ProductId,
        }
    }
}

crate::operation! {
    /// Lists products.
    ///
    /// `GET /v1/products`, by the cargo feature `product`.
    /// [Reference](https://docs.stripe.com/api/products/list)
    pub struct ListProducts: Get "/v1/products" Form => List<Product> {
        optional {
            /// Only objects with this `active`.
            active: bool,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `shippable`.
            shippable: bool,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `url`.
            url: String,
        }
        lists {
            /// Ids.
            ids: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Product>>,
        }
    }
}

crate::operation! {
    /// Retrieves a product.
    ///
    /// `GET /v1/products/{id}`, by the cargo feature `product`.
    /// [Reference](https://docs.stripe.com/api/products/retrieve)
    pub struct RetrieveProduct: Get "/v1/products/{id}" Form => Product {
        path {
            /// Id.
            id: ProductId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Product>,
        }
    }
}

crate::operation! {
    /// Searches products.
    ///
    /// `GET /v1/products/search`, by the cargo feature `product`.
    /// [Reference](https://docs.stripe.com/api/products/search)
    pub struct SearchProducts: Get "/v1/products/search" Form => SearchResult<Product> {
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
            expand: Expand<SearchResult<Product>>,
        }
    }
}

crate::operation! {
    /// Updates a product.
    ///
    /// `POST /v1/products/{id}`, by the cargo feature `product`.
    /// [Reference](https://docs.stripe.com/api/products/update)
    pub struct UpdateProduct: Post "/v1/products/{id}" Form => Product {
        path {
            /// Id.
            id: ProductId,
        }
        optional {
            /// True if the product can be bought. Archived products keep their prices and existing
            /// subscriptions.
            active: bool,
            /// The price shown first where a product is offered, as in payment links and the Dashboard.
            default_price: String,
            /// A text for customers, shown in Checkout and on hosted pages. Can be cleared.
            description: Clearable<String>,
            /// URLs of up to eight images; the first is shown in Checkout. Can be cleared.
            images: Clearable<Vec<String>>,
            /// Up to fifteen short features for pricing tables. Not entitlements: those are product features.
            /// Can be cleared.
            marketing_features: Clearable<Vec<ProductMarketingFeatureParams>>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The name that customers see, also the default description of invoice lines.
            name: String,
            /// True if the product is a physical good.
            shippable: bool,
            /// The text on the statement for subscriptions of this product, where it is the only one of a
            /// charge. At most 22 characters; can be cleared.
            statement_descriptor: Clearable<String>,
            /// The tax category; the default of the account applies where it is null. Can be cleared.
            tax_code: Clearable<String>,
            /// The name of one unit, such as `seat`, printed behind quantities. Can be cleared.
            unit_label: Clearable<String>,
            /// The product's page on your own site, if it has one. Can be cleared.
            url: Clearable<String>,
        }
        boxed {
            /// The size and weight of the shipped goods, in inches and ounces. Can be cleared.
            package_dimensions: Clearable<ProductPackageDimensionsParams>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Product>,
        }
    }
}
