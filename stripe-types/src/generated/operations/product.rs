// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, CurrencyOptionParams, CustomUnitAmountParams, Decimal, Deleted, Expand, List, Map,
    PendingInvoiceItemIntervalParams, PriceTaxBehavior, Product, ProductId, Range, SearchResult, Timestamp,
};

crate::operation! {
    /// `POST /v1/products`
    pub struct CreateProduct: Post "/v1/products" Form => Product {
        required {
            name: String,
        }
        optional {
            active: bool,
            description: String,
            id: String,
            metadata: Map<Clearable<String>>,
            shippable: bool,
            statement_descriptor: String,
            tax_code: String,
            unit_label: String,
            url: String,
        }
        boxed {
            default_price_data: ProductDefaultPriceDataParams,
            package_dimensions: PackageDimensionsParams,
        }
        lists {
            expand: Expand<Product>,
            images: String,
            marketing_features: MarketingFeatureParams,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/products/{id}`
    pub struct DeleteProduct: Delete "/v1/products/{id}" Form => Deleted<ProductId> {
        path {
            id: ProductId,
        }
    }
}

crate::operation! {
    /// `GET /v1/products`
    pub struct ListProducts: Get "/v1/products" Form => List<Product> {
        optional {
            active: bool,
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            shippable: bool,
            starting_after: String,
            url: String,
        }
        lists {
            expand: Expand<List<Product>>,
            ids: String,
        }
    }
}

crate::params! {
    /// Held by `CreateProduct.marketing_features`, `UpdateProduct.marketing_features`.
    pub struct MarketingFeatureParams {
        required {
            name: String,
        }
    }
}

crate::params! {
    /// Held by `CreateProduct.package_dimensions`, `UpdateProduct.package_dimensions`.
    pub struct PackageDimensionsParams {
        required {
            height: Decimal,
            length: Decimal,
            weight: Decimal,
            width: Decimal,
        }
    }
}

crate::params! {
    /// Held by `CreateProduct.default_price_data`.
    pub struct ProductDefaultPriceDataParams {
        required {
            currency: Currency,
        }
        optional {
            currency_options: Map<CurrencyOptionParams>,
            metadata: Map<Clearable<String>>,
            tax_behavior: PriceTaxBehavior,
            unit_amount: i64,
            unit_amount_decimal: Decimal,
        }
        boxed {
            custom_unit_amount: CustomUnitAmountParams,
            recurring: PendingInvoiceItemIntervalParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/products/{id}`
    pub struct RetrieveProduct: Get "/v1/products/{id}" Form => Product {
        path {
            id: ProductId,
        }
        lists {
            expand: Expand<Product>,
        }
    }
}

crate::operation! {
    /// `GET /v1/products/search`
    pub struct SearchProducts: Get "/v1/products/search" Form => SearchResult<Product> {
        required {
            query: String,
        }
        optional {
            limit: i64,
            page: String,
        }
        lists {
            expand: Expand<SearchResult<Product>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/products/{id}`
    pub struct UpdateProduct: Post "/v1/products/{id}" Form => Product {
        path {
            id: ProductId,
        }
        optional {
            active: bool,
            default_price: String,
            description: Clearable<String>,
            images: Clearable<Vec<String>>,
            marketing_features: Clearable<Vec<MarketingFeatureParams>>,
            metadata: Clearable<Map<Clearable<String>>>,
            name: String,
            shippable: bool,
            statement_descriptor: String,
            tax_code: Clearable<String>,
            unit_label: Clearable<String>,
            url: Clearable<String>,
        }
        boxed {
            package_dimensions: Clearable<PackageDimensionsParams>,
        }
        lists {
            expand: Expand<Product>,
        }
    }
}
