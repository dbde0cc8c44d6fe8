// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.paypal`, `PaymentRecordDetails.paypal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaypal {
    pub country: Option<String>,
    pub payer_email: Option<String>,
    pub payer_id: Option<String>,
    pub payer_name: Option<String>,
    pub seller_protection: Option<Box<PaypalSellerProtection>>,
    pub transaction_id: Option<String>,
}

crate::record!(
    PaymentMethodDetailsPaypal, "", false,
    ["country", "payer_email", "payer_id", "payer_name", "seller_protection", "transaction_id"],
    [country, payer_email, payer_id, payer_name, seller_protection, transaction_id],
);

/// Held by `PaymentMethodDetailsPaypal.seller_protection`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaypalSellerProtection {
    pub dispute_categories: Option<Vec<PaypalSellerProtectionDisputeCategory>>,
    pub status: PaypalSellerProtectionStatus,
}

crate::record!(
    PaypalSellerProtection, "", false,
    ["dispute_categories", "status"],
    [dispute_categories, status],
);

crate::open_enum! {
    /// Values of `PaypalSellerProtection.dispute_categories`.
    pub enum PaypalSellerProtectionDisputeCategory {
        Fraudulent = "fraudulent",
        ProductNotReceived = "product_not_received",
    }
}

crate::open_enum! {
    /// Values of `PaypalSellerProtection.status`.
    pub enum PaypalSellerProtectionStatus {
        Eligible = "eligible",
        NotEligible = "not_eligible",
        PartiallyEligible = "partially_eligible",
    }
}
