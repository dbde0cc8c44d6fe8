// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMobilepay.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternalCard {
    pub brand: Option<String>,
    pub country: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub last4: Option<String>,
}

crate::record!(
    InternalCard, "", false,
    ["brand", "country", "exp_month", "exp_year", "last4"],
    [brand, country, exp_month, exp_year, last4],
);

/// Held by `PaymentMethodDetails.mobilepay`, `PaymentRecordDetails.mobilepay`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMobilepay {
    pub card: Option<Box<InternalCard>>,
}

crate::record!(
    PaymentMobilepay, "", false,
    ["card"],
    [card],
);
