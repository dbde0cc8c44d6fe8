// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `CheckoutSession.adaptive_pricing`, `CheckoutSession.managed_payments`, `CheckoutSession.phone_number_collection` and 9 more.
#[derive(Clone, Default)]
pub struct BillingPortalInvoiceList {
    pub enabled: bool,
}
crate::record!(
    BillingPortalInvoiceList, "", false,
    ["enabled"],
    [enabled],
);
