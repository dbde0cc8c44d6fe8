// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `KlarnaPayerDetails.address`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KlarnaAddress {
    pub country: Option<String>,
}

crate::record!(
    KlarnaAddress, "", false,
    ["country"],
    [country],
);

/// Held by `PaymentKlarna.payer_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KlarnaPayerDetails {
    pub address: Option<Box<KlarnaAddress>>,
}

crate::record!(
    KlarnaPayerDetails, "", false,
    ["address"],
    [address],
);

/// Held by `PaymentMethodDetails.klarna`, `PaymentRecordDetails.klarna`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentKlarna {
    pub location: Option<String>,
    pub payer_details: Option<Box<KlarnaPayerDetails>>,
    pub payment_method_category: Option<String>,
    pub preferred_locale: Option<String>,
    pub reader: Option<String>,
}

crate::record!(
    PaymentKlarna, "", false,
    ["location", "payer_details", "payment_method_category", "preferred_locale", "reader"],
    [location, payer_details, payment_method_category, preferred_locale, reader],
);
