// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentIntentProcessingType;

/// Held by `PaymentWalletPay.funding`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AmazonPayUnderlyingPaymentMethodFundingDetails {
    pub card: Option<Box<PaymentDetailsCard>>,
    pub type_: Option<PaymentIntentProcessingType>,
}

crate::record!(
    AmazonPayUnderlyingPaymentMethodFundingDetails, "", false,
    ["card", "type"],
    [card, type_],
);

/// Held by `AmazonPayUnderlyingPaymentMethodFundingDetails.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentDetailsCard {
    pub brand: Option<String>,
    pub country: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub funding: Option<String>,
    pub last4: Option<String>,
}

crate::record!(
    PaymentDetailsCard, "", false,
    ["brand", "country", "exp_month", "exp_year", "funding", "last4"],
    [brand, country, exp_month, exp_year, funding, last4],
);

/// Held by `PaymentMethodDetails.amazon_pay`, `PaymentMethodDetails.revolut_pay`, `PaymentRecordDetails.amazon_pay` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentWalletPay {
    pub funding: Option<Box<AmazonPayUnderlyingPaymentMethodFundingDetails>>,
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentWalletPay, "", false,
    ["funding", "transaction_id"],
    [funding, transaction_id],
);
