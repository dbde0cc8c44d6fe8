// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CardNetworks, ReadMethod};

/// Held by `ConfirmationTokenPaymentMethodPreview.interac_present`, `PaymentMethod.interac_present`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodInteracPresent {
    pub brand: Option<String>,
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
    pub preferred_locales: Option<Vec<String>>,
    pub read_method: Option<ReadMethod>,
}

crate::record!(
    PaymentMethodInteracPresent, "", false,
    [
        "brand", "cardholder_name", "country", "description", "exp_month", "exp_year", "fingerprint",
        "funding", "issuer", "last4", "networks", "preferred_locales", "read_method",
    ],
    [
        brand, cardholder_name, country, description, exp_month, exp_year, fingerprint, funding, issuer,
        last4, networks, preferred_locales, read_method,
    ],
);
