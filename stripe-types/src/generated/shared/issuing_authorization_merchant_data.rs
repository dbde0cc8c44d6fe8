// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `IssuingAuthorization.merchant_data`, `IssuingTransaction.merchant_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorizationMerchantData {
    pub category: String,
    pub category_code: String,
    pub city: Option<String>,
    pub country: Option<String>,
    pub name: Option<String>,
    pub network_id: String,
    pub postal_code: Option<String>,
    pub state: Option<String>,
    pub tax_id: Option<String>,
    pub terminal_id: Option<String>,
    pub url: Option<String>,
}

crate::record!(
    IssuingAuthorizationMerchantData, "", false,
    [
        "category", "category_code", "city", "country", "name", "network_id", "postal_code", "state",
        "tax_id", "terminal_id", "url",
    ],
    [category, category_code, city, country, name, network_id, postal_code, state, tax_id, terminal_id, url],
);
