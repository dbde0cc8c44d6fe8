// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CardNetworks, ChargeId, Expandable, PaymentMethodCardChecks, PaymentMethodCardWallet,
    PaymentMethodDetailsCardPresent, RegulatedStatus, SetupAttemptId,
};

/// Held by `PaymentMethodCardGeneratedCard.payment_method_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardGeneratedFromPaymentMethodDetails {
    pub card_present: Option<Box<PaymentMethodDetailsCardPresent>>,
    pub type_: String,
}

crate::record!(
    CardGeneratedFromPaymentMethodDetails, "", false,
    ["card_present", "type"],
    [card_present, type_],
);

/// Held by `ConfirmationTokenPaymentMethodPreview.card`, `PaymentMethod.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodCard {
    pub brand: String,
    pub checks: Option<Box<PaymentMethodCardChecks>>,
    pub country: Option<String>,
    pub display_brand: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub fingerprint: Option<String>,
    pub funding: String,
    pub generated_from: Option<Box<PaymentMethodCardGeneratedCard>>,
    pub last4: String,
    pub networks: Option<Box<CardNetworks>>,
    pub regulated_status: Option<RegulatedStatus>,
    pub three_d_secure_usage: Option<Box<ThreeDSecureUsage>>,
    pub wallet: Option<Box<PaymentMethodCardWallet>>,
}

crate::record!(
    PaymentMethodCard, "", false,
    [
        "brand", "checks", "country", "display_brand", "exp_month", "exp_year", "fingerprint", "funding",
        "generated_from", "last4", "networks", "regulated_status", "three_d_secure_usage", "wallet",
    ],
    [
        brand, checks, country, display_brand, exp_month, exp_year, fingerprint, funding, generated_from,
        last4, networks, regulated_status, three_d_secure_usage, wallet,
    ],
);

/// Held by `PaymentMethodCard.generated_from`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodCardGeneratedCard {
    pub charge: Option<ChargeId>,
    pub payment_method_details: Option<Box<CardGeneratedFromPaymentMethodDetails>>,
    pub setup_attempt: Option<Expandable<SetupAttemptId>>,
}

crate::record!(
    PaymentMethodCardGeneratedCard, "", false,
    ["charge", "payment_method_details", "setup_attempt"],
    [charge, payment_method_details, setup_attempt],
);

/// Held by `PaymentMethodCard.three_d_secure_usage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreeDSecureUsage {
    pub supported: bool,
}

crate::record!(
    ThreeDSecureUsage, "", false,
    ["supported"],
    [supported],
);
