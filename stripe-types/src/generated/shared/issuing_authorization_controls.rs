// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, IssuingAuthorizationCardPresence, IssuingSpendingLimitCategory, IssuingSpendingLimitInterval,
};

/// Held by `IssuingCard.spending_controls`, `IssuingCardholder.spending_controls`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingAuthorizationControls {
    pub allowed_card_presences: Option<Vec<IssuingAuthorizationCardPresence>>,
    pub allowed_categories: Option<Vec<IssuingSpendingLimitCategory>>,
    pub allowed_merchant_countries: Option<Vec<String>>,
    pub blocked_card_presences: Option<Vec<IssuingAuthorizationCardPresence>>,
    pub blocked_categories: Option<Vec<IssuingSpendingLimitCategory>>,
    pub blocked_merchant_countries: Option<Vec<String>>,
    pub spending_limits: Option<Vec<IssuingSpendingLimit>>,
    pub spending_limits_currency: Option<Currency>,
}

crate::record!(
    IssuingAuthorizationControls, "", false,
    [
        "allowed_card_presences", "allowed_categories", "allowed_merchant_countries",
        "blocked_card_presences", "blocked_categories", "blocked_merchant_countries", "spending_limits",
        "spending_limits_currency",
    ],
    [
        allowed_card_presences, allowed_categories, allowed_merchant_countries, blocked_card_presences,
        blocked_categories, blocked_merchant_countries, spending_limits, spending_limits_currency,
    ],
);

/// Held by `IssuingAuthorizationControls.spending_limits`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingSpendingLimit {
    pub amount: i64,
    pub categories: Option<Vec<IssuingSpendingLimitCategory>>,
    pub interval: IssuingSpendingLimitInterval,
}

crate::record!(
    IssuingSpendingLimit, "", false,
    ["amount", "categories", "interval"],
    [amount, categories, interval],
);
