// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CardNetworks, CardPresentCommonWallet, PaymentMethodDetailsCardPresentOffline, ReadMethod};

/// Held by `ConfirmationTokenPaymentMethodPreview.card_present`, `PaymentMethod.card_present`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodCardPresent {
    pub brand: Option<String>,
    pub brand_product: Option<String>,
    pub cardholder_name: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub issuer: Option<String>,
    pub last4: Option<String>,
    pub networks: Option<Box<CardNetworks>>,
    pub offline: Option<Box<PaymentMethodDetailsCardPresentOffline>>,
    pub preferred_locales: Option<Vec<String>>,
    pub read_method: Option<ReadMethod>,
    pub wallet: Option<Box<CardPresentCommonWallet>>,
}

crate::record!(
    PaymentMethodCardPresent, "", false,
    [
        "brand", "brand_product", "cardholder_name", "country", "description", "exp_month", "exp_year",
        "fingerprint", "funding", "issuer", "last4", "networks", "offline", "preferred_locales",
        "read_method", "wallet",
    ],
    [
        brand, brand_product, cardholder_name, country, description, exp_month, exp_year, fingerprint,
        funding, issuer, last4, networks, offline, preferred_locales, read_method, wallet,
    ],
);
