// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AutomaticTaxParams, BillingThresholdsParams, Clearable, CollectionMethod, Decimal,
    DefaultSettingsInvoiceSettingsParams, DiscountParams, Map, PendingInvoiceItemIntervalParams,
    ProrationBehavior, SubscriptionItemParams, SubscriptionScheduleDefaultSettingsBillingCycleAnchor,
    SubscriptionSchedulePhaseAddInvoiceItemParams, TransferDataParams, TrialEnd,
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
            collection_method: CollectionMethod,
            default_payment_method: String,
            default_tax_rates: Clearable<Vec<String>>,
            description: Clearable<String>,
            discounts: Clearable<Vec<DiscountParams>>,
            end_date: TrialEnd,
            metadata: Map<Clearable<String>>,
            on_behalf_of: String,
            proration_behavior: ProrationBehavior,
            start_date: TrialEnd,
            trial: bool,
            trial_end: TrialEnd,
        }
        boxed {
            automatic_tax: AutomaticTaxParams,
            billing_thresholds: Clearable<BillingThresholdsParams>,
            duration: PendingInvoiceItemIntervalParams,
            invoice_settings: DefaultSettingsInvoiceSettingsParams,
            transfer_data: TransferDataParams,
        }
        lists {
            add_invoice_items: SubscriptionSchedulePhaseAddInvoiceItemParams,
        }
    }
}
