// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by
/// [`OutboundPaymentMethodDetails::financial_account`](crate::OutboundPaymentMethodDetails::financial_account),
/// [`TreasuryInitiatingPaymentMethodDetails::financial_account`](crate::TreasuryInitiatingPaymentMethodDetails::financial_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsFinancialAccount {
    /// Id.
    pub id: String,
    /// Network: one of `stripe`.
    pub network: PaymentMethodDetailsFinancialAccountNetwork,
}

crate::record!(
    PaymentMethodDetailsFinancialAccount, "", false,
    ["id", "network"],
    [id, network],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodDetailsFinancialAccount::network`](crate::PaymentMethodDetailsFinancialAccount::network).
    pub enum PaymentMethodDetailsFinancialAccountNetwork {
        Stripe = "stripe",
    }
}
