// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Decimal, DefaultSettingsInvoiceSettingsParams, FileLinkExpiresAt, Map, ProrationBehavior,
    QuoteAutomaticTaxParams, QuoteCollectionMethod, QuoteDiscountParams, SubscriptionBillingThresholdsParams,
    SubscriptionItemParams, SubscriptionPendingInvoiceItemIntervalParams,
    SubscriptionScheduleDefaultSettingsBillingCycleAnchor, SubscriptionSchedulePhaseAddInvoiceItemParams,
    SubscriptionTransferDataParams,
};

crate::params! {
    /// Held by `InvoiceScheduleDetailsParams.phases`, `UpdateSubscriptionSchedule.phases`.
    pub struct SubscriptionSchedulePhaseParams {
        required_lists {
            items: SubscriptionItemParams,
        }
        optional {
            application_fee_percent: Decimal,
            billing_cycle_anchor: SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
            collection_method: QuoteCollectionMethod,
            default_payment_method: String,
            default_tax_rates: Clearable<Vec<String>>,
            description: Clearable<String>,
            discounts: Clearable<Vec<QuoteDiscountParams>>,
            end_date: FileLinkExpiresAt,
            metadata: Map<Clearable<String>>,
            on_behalf_of: String,
            proration_behavior: ProrationBehavior,
            start_date: FileLinkExpiresAt,
            trial: bool,
            trial_end: FileLinkExpiresAt,
        }
        boxed {
            automatic_tax: QuoteAutomaticTaxParams,
            billing_thresholds: Clearable<SubscriptionBillingThresholdsParams>,
            duration: SubscriptionPendingInvoiceItemIntervalParams,
            invoice_settings: DefaultSettingsInvoiceSettingsParams,
            transfer_data: SubscriptionTransferDataParams,
        }
        lists {
            add_invoice_items: SubscriptionSchedulePhaseAddInvoiceItemParams,
        }
    }
}
