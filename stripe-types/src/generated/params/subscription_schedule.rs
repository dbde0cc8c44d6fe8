// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, ConnectAccountReferenceType, CouponId, Currency, Decimal, Map, PriceId, ProductId,
    PromotionCodeId, SubscriptionBillingModeFlexibleProrationDiscounts, SubscriptionBillingModeType,
    SubscriptionScheduleBillingCycleAnchor, SubscriptionScheduleCollectionMethod,
    SubscriptionScheduleInvoiceItemPeriodEndType, SubscriptionScheduleInvoiceItemPeriodStartType,
    SubscriptionScheduleProrationBehavior, Timestamp,
};

crate::params! {
    /// Held by
    /// [`SubscriptionScheduleBillingModeParams::flexible`](crate::SubscriptionScheduleBillingModeParams::flexible).
    pub struct SubscriptionScheduleBillingModeFlexibleParams {
        optional {
            /// Proration discounts: one of `included`, `itemized`.
            proration_discounts: SubscriptionBillingModeFlexibleProrationDiscounts,
        }
    }
}

crate::params! {
    /// Held by [`CreateSubscriptionSchedule::billing_mode`](crate::CreateSubscriptionSchedule::billing_mode).
    pub struct SubscriptionScheduleBillingModeParams {
        required {
            /// Type: one of `classic`, `flexible`.
            type_ = "type": SubscriptionBillingModeType,
        }
        boxed {
            /// Flexible.
            flexible: SubscriptionScheduleBillingModeFlexibleParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateSubscriptionSchedule::default_settings`](crate::CreateSubscriptionSchedule::default_settings),
    /// [`UpdateSubscriptionSchedule::default_settings`](crate::UpdateSubscriptionSchedule::default_settings).
    pub struct SubscriptionScheduleDefaultSettingsParams {
        optional {
            /// Application fee percent: in percent.
            application_fee_percent: Decimal,
            /// Billing cycle anchor: one of `automatic`, `phase_start`.
            billing_cycle_anchor: SubscriptionScheduleBillingCycleAnchor,
            /// Collection method: one of `charge_automatically`, `send_invoice`.
            collection_method: SubscriptionScheduleCollectionMethod,
            /// Default payment method.
            default_payment_method: String,
            /// Description: can be cleared.
            description: Clearable<String>,
            /// On behalf of: can be cleared.
            on_behalf_of: Clearable<String>,
        }
        boxed {
            /// Automatic tax.
            automatic_tax: SubscriptionSchedulePhaseAutomaticTaxParams,
            /// Billing thresholds: can be cleared.
            billing_thresholds: Clearable<SubscriptionSchedulePhaseBillingThresholdsParams>,
            /// Invoice settings.
            invoice_settings: SubscriptionSchedulePhaseInvoiceSettingsParams,
            /// Transfer data: can be cleared.
            transfer_data: Clearable<SubscriptionSchedulePhaseTransferDataParams>,
        }
    }
}

crate::keyword! {
    /// Held by
    /// [`UpdateSubscriptionSchedulePhaseParams::end_date`](crate::UpdateSubscriptionSchedulePhaseParams::end_date).
    pub enum SubscriptionScheduleEndDate(Timestamp) {
        Now = "now",
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseParams::add_invoice_items`](crate::SubscriptionSchedulePhaseParams::add_invoice_items),
    /// [`UpdateSubscriptionSchedulePhaseParams::add_invoice_items`](crate::UpdateSubscriptionSchedulePhaseParams::add_invoice_items).
    pub struct SubscriptionSchedulePhaseAddInvoiceItemParams {
        optional {
            /// Discountable.
            discountable: bool,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// Period.
            period: SubscriptionSchedulePhaseAddInvoiceItemPeriodParams,
            /// Price data.
            price_data: SubscriptionSchedulePhaseAddInvoiceItemPriceDataParams,
        }
        lists {
            /// Discounts.
            discounts: SubscriptionSchedulePhaseDiscountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseAddInvoiceItemPeriodParams::end`](crate::SubscriptionSchedulePhaseAddInvoiceItemPeriodParams::end).
    pub struct SubscriptionSchedulePhaseAddInvoiceItemPeriodEndParams {
        required {
            /// Type: one of `min_item_period_end`, `phase_end`, `timestamp`.
            type_ = "type": SubscriptionScheduleInvoiceItemPeriodEndType,
        }
        optional {
            /// Timestamp: a time in seconds since 1970.
            timestamp: Timestamp,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseAddInvoiceItemParams::period`](crate::SubscriptionSchedulePhaseAddInvoiceItemParams::period).
    pub struct SubscriptionSchedulePhaseAddInvoiceItemPeriodParams {
        required {
            /// End.
            end: SubscriptionSchedulePhaseAddInvoiceItemPeriodEndParams,
            /// Start.
            start: SubscriptionSchedulePhaseAddInvoiceItemPeriodStartParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseAddInvoiceItemPeriodParams::start`](crate::SubscriptionSchedulePhaseAddInvoiceItemPeriodParams::start).
    pub struct SubscriptionSchedulePhaseAddInvoiceItemPeriodStartParams {
        required {
            /// Type: one of `max_item_period_start`, `phase_start`, `timestamp`.
            type_ = "type": SubscriptionScheduleInvoiceItemPeriodStartType,
        }
        optional {
            /// Timestamp: a time in seconds since 1970.
            timestamp: Timestamp,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseAddInvoiceItemParams::price_data`](crate::SubscriptionSchedulePhaseAddInvoiceItemParams::price_data).
    pub struct SubscriptionSchedulePhaseAddInvoiceItemPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
            /// Product: the id of a `product`.
            product: ProductId,
        }
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: SubscriptionScheduleTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseAutomaticTaxParams::liability`](crate::SubscriptionSchedulePhaseAutomaticTaxParams::liability).
    pub struct SubscriptionSchedulePhaseAutomaticTaxLiabilityParams {
        required {
            /// Type: one of `account`, `self`.
            type_ = "type": ConnectAccountReferenceType,
        }
        optional {
            /// Account.
            account: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseParams::automatic_tax`](crate::SubscriptionSchedulePhaseParams::automatic_tax),
    /// [`UpdateSubscriptionSchedulePhaseParams::automatic_tax`](crate::UpdateSubscriptionSchedulePhaseParams::automatic_tax),
    /// [`SubscriptionScheduleDefaultSettingsParams::automatic_tax`](crate::SubscriptionScheduleDefaultSettingsParams::automatic_tax).
    pub struct SubscriptionSchedulePhaseAutomaticTaxParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Liability.
            liability: SubscriptionSchedulePhaseAutomaticTaxLiabilityParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseParams::billing_thresholds`](crate::SubscriptionSchedulePhaseParams::billing_thresholds),
    /// [`UpdateSubscriptionSchedulePhaseParams::billing_thresholds`](crate::UpdateSubscriptionSchedulePhaseParams::billing_thresholds),
    /// [`SubscriptionScheduleDefaultSettingsParams::billing_thresholds`](crate::SubscriptionScheduleDefaultSettingsParams::billing_thresholds).
    pub struct SubscriptionSchedulePhaseBillingThresholdsParams {
        optional {
            /// Amount gte: in minor units of the currency.
            amount_gte: i64,
            /// Reset billing cycle anchor.
            reset_billing_cycle_anchor: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseParams::discounts`](crate::SubscriptionSchedulePhaseParams::discounts),
    /// [`SubscriptionSchedulePhaseItemParams::discounts`](crate::SubscriptionSchedulePhaseItemParams::discounts),
    /// [`UpdateSubscriptionSchedulePhaseParams::discounts`](crate::UpdateSubscriptionSchedulePhaseParams::discounts)
    /// and 1 more.
    pub struct SubscriptionSchedulePhaseDiscountParams {
        optional {
            /// Coupon: the id of a `coupon`.
            coupon: CouponId,
            /// Discount.
            discount: String,
            /// Promotion code: the id of a `promotion_code`.
            promotion_code: PromotionCodeId,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SubscriptionSchedulePhaseDurationParams::interval`](crate::SubscriptionSchedulePhaseDurationParams::interval),
    /// [`SubscriptionSchedulePhaseItemPriceDataRecurringParams::interval`](crate::SubscriptionSchedulePhaseItemPriceDataRecurringParams::interval).
    pub enum SubscriptionSchedulePhaseDurationInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseParams::duration`](crate::SubscriptionSchedulePhaseParams::duration),
    /// [`UpdateSubscriptionSchedulePhaseParams::duration`](crate::UpdateSubscriptionSchedulePhaseParams::duration).
    pub struct SubscriptionSchedulePhaseDurationParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: SubscriptionSchedulePhaseDurationInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseInvoiceSettingsParams::issuer`](crate::SubscriptionSchedulePhaseInvoiceSettingsParams::issuer).
    pub struct SubscriptionSchedulePhaseInvoiceSettingsIssuerParams {
        required {
            /// Type: one of `account`, `self`.
            type_ = "type": ConnectAccountReferenceType,
        }
        optional {
            /// Account.
            account: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseParams::invoice_settings`](crate::SubscriptionSchedulePhaseParams::invoice_settings),
    /// [`UpdateSubscriptionSchedulePhaseParams::invoice_settings`](crate::UpdateSubscriptionSchedulePhaseParams::invoice_settings),
    /// [`SubscriptionScheduleDefaultSettingsParams::invoice_settings`](crate::SubscriptionScheduleDefaultSettingsParams::invoice_settings).
    pub struct SubscriptionSchedulePhaseInvoiceSettingsParams {
        optional {
            /// Account tax ids: can be cleared.
            account_tax_ids: Clearable<Vec<String>>,
            /// Days until due.
            days_until_due: i64,
        }
        boxed {
            /// Issuer.
            issuer: SubscriptionSchedulePhaseInvoiceSettingsIssuerParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseItemParams::billing_thresholds`](crate::SubscriptionSchedulePhaseItemParams::billing_thresholds).
    pub struct SubscriptionSchedulePhaseItemBillingThresholdsParams {
        required {
            /// Usage gte.
            usage_gte: i64,
        }
    }
}

crate::params! {
    /// Held by [`SubscriptionSchedulePhaseParams::items`](crate::SubscriptionSchedulePhaseParams::items),
    /// [`UpdateSubscriptionSchedulePhaseParams::items`](crate::UpdateSubscriptionSchedulePhaseParams::items).
    pub struct SubscriptionSchedulePhaseItemParams {
        optional {
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<SubscriptionSchedulePhaseDiscountParams>>,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// Billing thresholds: can be cleared.
            billing_thresholds: Clearable<SubscriptionSchedulePhaseItemBillingThresholdsParams>,
            /// Price data.
            price_data: SubscriptionSchedulePhaseItemPriceDataParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseItemParams::price_data`](crate::SubscriptionSchedulePhaseItemParams::price_data).
    pub struct SubscriptionSchedulePhaseItemPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
            /// Product: the id of a `product`.
            product: ProductId,
            /// Recurring.
            recurring: SubscriptionSchedulePhaseItemPriceDataRecurringParams,
        }
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: SubscriptionScheduleTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseItemPriceDataParams::recurring`](crate::SubscriptionSchedulePhaseItemPriceDataParams::recurring).
    pub struct SubscriptionSchedulePhaseItemPriceDataRecurringParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: SubscriptionSchedulePhaseDurationInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateSubscriptionSchedule::phases`](crate::CreateSubscriptionSchedule::phases).
    pub struct SubscriptionSchedulePhaseParams {
        required_lists {
            /// Items.
            items: SubscriptionSchedulePhaseItemParams,
        }
        optional {
            /// Application fee percent: in percent.
            application_fee_percent: Decimal,
            /// Billing cycle anchor: one of `automatic`, `phase_start`.
            billing_cycle_anchor: SubscriptionScheduleBillingCycleAnchor,
            /// Collection method: one of `charge_automatically`, `send_invoice`.
            collection_method: SubscriptionScheduleCollectionMethod,
            /// Currency.
            currency: Currency,
            /// Default payment method.
            default_payment_method: String,
            /// Default tax rates: can be cleared.
            default_tax_rates: Clearable<Vec<String>>,
            /// Description: can be cleared.
            description: Clearable<String>,
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<SubscriptionSchedulePhaseDiscountParams>>,
            /// End date: a time in seconds since 1970.
            end_date: Timestamp,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// On behalf of.
            on_behalf_of: String,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: SubscriptionScheduleProrationBehavior,
            /// Trial.
            trial: bool,
            /// Trial end: a time in seconds since 1970.
            trial_end: Timestamp,
        }
        boxed {
            /// Automatic tax.
            automatic_tax: SubscriptionSchedulePhaseAutomaticTaxParams,
            /// Billing thresholds: can be cleared.
            billing_thresholds: Clearable<SubscriptionSchedulePhaseBillingThresholdsParams>,
            /// Duration.
            duration: SubscriptionSchedulePhaseDurationParams,
            /// Invoice settings.
            invoice_settings: SubscriptionSchedulePhaseInvoiceSettingsParams,
            /// Transfer data.
            transfer_data: SubscriptionSchedulePhaseTransferDataParams,
        }
        lists {
            /// Add invoice items.
            add_invoice_items: SubscriptionSchedulePhaseAddInvoiceItemParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionSchedulePhaseParams::transfer_data`](crate::SubscriptionSchedulePhaseParams::transfer_data),
    /// [`UpdateSubscriptionSchedulePhaseParams::transfer_data`](crate::UpdateSubscriptionSchedulePhaseParams::transfer_data),
    /// [`SubscriptionScheduleDefaultSettingsParams::transfer_data`](crate::SubscriptionScheduleDefaultSettingsParams::transfer_data).
    pub struct SubscriptionSchedulePhaseTransferDataParams {
        required {
            /// Destination.
            destination: String,
        }
        optional {
            /// Amount percent: in percent.
            amount_percent: Decimal,
        }
    }
}

crate::keyword! {
    /// Held by [`CreateSubscriptionSchedule::start_date`](crate::CreateSubscriptionSchedule::start_date),
    /// [`UpdateSubscriptionSchedulePhaseParams::start_date`](crate::UpdateSubscriptionSchedulePhaseParams::start_date).
    pub enum SubscriptionScheduleStartDate(Timestamp) {
        Now = "now",
    }
}

crate::open_enum! {
    /// Values of
    /// [`SubscriptionSchedulePhaseItemPriceDataParams::tax_behavior`](crate::SubscriptionSchedulePhaseItemPriceDataParams::tax_behavior),
    /// [`SubscriptionSchedulePhaseAddInvoiceItemPriceDataParams::tax_behavior`](crate::SubscriptionSchedulePhaseAddInvoiceItemPriceDataParams::tax_behavior).
    pub enum SubscriptionScheduleTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

crate::keyword! {
    /// Held by
    /// [`UpdateSubscriptionSchedulePhaseParams::trial_end`](crate::UpdateSubscriptionSchedulePhaseParams::trial_end).
    pub enum SubscriptionScheduleTrialEnd(Timestamp) {
        Now = "now",
    }
}

crate::params! {
    /// Held by [`UpdateSubscriptionSchedule::phases`](crate::UpdateSubscriptionSchedule::phases).
    pub struct UpdateSubscriptionSchedulePhaseParams {
        required_lists {
            /// Items.
            items: SubscriptionSchedulePhaseItemParams,
        }
        optional {
            /// Application fee percent: in percent.
            application_fee_percent: Decimal,
            /// Billing cycle anchor: one of `automatic`, `phase_start`.
            billing_cycle_anchor: SubscriptionScheduleBillingCycleAnchor,
            /// Collection method: one of `charge_automatically`, `send_invoice`.
            collection_method: SubscriptionScheduleCollectionMethod,
            /// Default payment method.
            default_payment_method: String,
            /// Default tax rates: can be cleared.
            default_tax_rates: Clearable<Vec<String>>,
            /// Description: can be cleared.
            description: Clearable<String>,
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<SubscriptionSchedulePhaseDiscountParams>>,
            /// End date.
            end_date: SubscriptionScheduleEndDate,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// On behalf of.
            on_behalf_of: String,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: SubscriptionScheduleProrationBehavior,
            /// Start date.
            start_date: SubscriptionScheduleStartDate,
            /// Trial.
            trial: bool,
            /// Trial end.
            trial_end: SubscriptionScheduleTrialEnd,
        }
        boxed {
            /// Automatic tax.
            automatic_tax: SubscriptionSchedulePhaseAutomaticTaxParams,
            /// Billing thresholds: can be cleared.
            billing_thresholds: Clearable<SubscriptionSchedulePhaseBillingThresholdsParams>,
            /// Duration.
            duration: SubscriptionSchedulePhaseDurationParams,
            /// Invoice settings.
            invoice_settings: SubscriptionSchedulePhaseInvoiceSettingsParams,
            /// Transfer data.
            transfer_data: SubscriptionSchedulePhaseTransferDataParams,
        }
        lists {
            /// Add invoice items.
            add_invoice_items: SubscriptionSchedulePhaseAddInvoiceItemParams,
        }
    }
}
