// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PlanInterval;

crate::params! {
    /// Held by `PaymentLinkLineItemPriceDataParams.recurring`, `CheckoutSessionSubscriptionDataParams.pending_invoice_item_interval`, `SubscriptionItemPriceDataParams.recurring` and 9 more.
    pub struct PendingInvoiceItemIntervalParams {
        required {
            interval: PlanInterval,
        }
        optional {
            interval_count: i64,
        }
    }
}
