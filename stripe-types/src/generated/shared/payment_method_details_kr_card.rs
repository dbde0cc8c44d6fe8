// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodKrCardBrand;

/// Held by `PaymentMethodDetails.kr_card`, `PaymentRecordDetails.kr_card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsKrCard {
    pub brand: Option<PaymentMethodKrCardBrand>,
    pub buyer_id: Option<String>,
    pub last4: Option<String>,
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentMethodDetailsKrCard, "", false,
    ["brand", "buyer_id", "last4", "transaction_id"],
    [brand, buyer_id, last4, transaction_id],
);
