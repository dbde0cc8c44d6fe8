// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CancellationDetailsFeedback, Clearable, ConnectAccountReferenceType, CouponId, Currency, Decimal,
    EmptyObject, InvoiceFinancialConnectionPermission, InvoiceFinancialConnectionPrefetch,
    InvoiceMandateOptionsPaytoPurpose, InvoicePaymentMethodOptionsAcssDebitVerificationMethod,
    InvoicePaymentMethodOptionsBancontactPreferredLanguage, InvoiceTransactionType,
    InvoiceVerificationMethod, LinkedAccountOptionsFiltersAccountSubcategory, MandateOptionsUpiAmountType,
    Map, PriceId, ProductId, PromotionCodeId, SubscriptionAmountIncludesIof, SubscriptionAmountType,
    SubscriptionBillingModeFlexibleProrationDiscounts, SubscriptionBillingModeType,
    SubscriptionBillingSchedulesAppliesToType, SubscriptionBillingSchedulesBillUntilType,
    SubscriptionPauseCollectionBehavior, SubscriptionPaymentMethodOptionsCardNetwork,
    SubscriptionPaymentMethodType, SubscriptionPaymentSchedule,
    SubscriptionPendingInvoiceItemIntervalInterval, SubscriptionRequestThreeDSecure,
    SubscriptionSaveDefaultPaymentMethod, SubscriptionTrialEndBehaviorMissingPaymentMethod, Timestamp,
};

crate::params! {
    /// Held by [`ListSubscriptions::automatic_tax`](crate::ListSubscriptions::automatic_tax).
    pub struct ListSubscriptionsAutomaticTaxParams {
        required {
            /// Enabled.
            enabled: bool,
        }
    }
}

crate::params! {
    /// Held by [`CreateSubscription::add_invoice_items`](crate::CreateSubscription::add_invoice_items),
    /// [`UpdateSubscription::add_invoice_items`](crate::UpdateSubscription::add_invoice_items),
    /// [`CreateCustomerSubscription::add_invoice_items`](crate::CreateCustomerSubscription::add_invoice_items)
    /// and 1 more.
    pub struct SubscriptionAddInvoiceItemParams {
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
            period: SubscriptionAddInvoiceItemPeriodParams,
            /// Price data.
            price_data: SubscriptionAddInvoiceItemPriceDataParams,
        }
        lists {
            /// Discounts.
            discounts: SubscriptionDiscountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionAddInvoiceItemPeriodParams::end`](crate::SubscriptionAddInvoiceItemPeriodParams::end).
    pub struct SubscriptionAddInvoiceItemPeriodEndParams {
        required {
            /// Type: one of `min_item_period_end`, `timestamp`.
            type_ = "type": SubscriptionAddInvoiceItemPeriodEndType,
        }
        optional {
            /// Timestamp: a time in seconds since 1970.
            timestamp: Timestamp,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SubscriptionAddInvoiceItemPeriodEndParams::type_`](crate::SubscriptionAddInvoiceItemPeriodEndParams::type_).
    pub enum SubscriptionAddInvoiceItemPeriodEndType {
        MinItemPeriodEnd = "min_item_period_end",
        Timestamp = "timestamp",
    }
}

crate::params! {
    /// Held by [`SubscriptionAddInvoiceItemParams::period`](crate::SubscriptionAddInvoiceItemParams::period).
    pub struct SubscriptionAddInvoiceItemPeriodParams {
        required {
            /// End.
            end: SubscriptionAddInvoiceItemPeriodEndParams,
            /// Start.
            start: SubscriptionAddInvoiceItemPeriodStartParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionAddInvoiceItemPeriodParams::start`](crate::SubscriptionAddInvoiceItemPeriodParams::start).
    pub struct SubscriptionAddInvoiceItemPeriodStartParams {
        required {
            /// Type: one of `max_item_period_start`, `now`, `timestamp`.
            type_ = "type": SubscriptionAddInvoiceItemPeriodStartType,
        }
        optional {
            /// Timestamp: a time in seconds since 1970.
            timestamp: Timestamp,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`SubscriptionAddInvoiceItemPeriodStartParams::type_`](crate::SubscriptionAddInvoiceItemPeriodStartParams::type_).
    pub enum SubscriptionAddInvoiceItemPeriodStartType {
        MaxItemPeriodStart = "max_item_period_start",
        Now = "now",
        Timestamp = "timestamp",
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionAddInvoiceItemParams::price_data`](crate::SubscriptionAddInvoiceItemParams::price_data).
    pub struct SubscriptionAddInvoiceItemPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
            /// Product: the id of a `product`.
            product: ProductId,
        }
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: SubscriptionTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionAutomaticTaxParams::liability`](crate::SubscriptionAutomaticTaxParams::liability).
    pub struct SubscriptionAutomaticTaxLiabilityParams {
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
    /// Held by [`CreateSubscription::automatic_tax`](crate::CreateSubscription::automatic_tax),
    /// [`UpdateSubscription::automatic_tax`](crate::UpdateSubscription::automatic_tax),
    /// [`CreateCustomerSubscription::automatic_tax`](crate::CreateCustomerSubscription::automatic_tax) and 1
    /// more.
    pub struct SubscriptionAutomaticTaxParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Liability.
            liability: SubscriptionAutomaticTaxLiabilityParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`ResumeSubscription::billing_cycle_anchor`](crate::ResumeSubscription::billing_cycle_anchor),
    /// [`UpdateSubscription::billing_cycle_anchor`](crate::UpdateSubscription::billing_cycle_anchor),
    /// [`UpdateCustomerSubscription::billing_cycle_anchor`](crate::UpdateCustomerSubscription::billing_cycle_anchor).
    pub enum SubscriptionBillingCycleAnchor {
        Now = "now",
        Unchanged = "unchanged",
    }
}

crate::params! {
    /// Held by
    /// [`CreateSubscription::billing_cycle_anchor_config`](crate::CreateSubscription::billing_cycle_anchor_config).
    pub struct SubscriptionBillingCycleAnchorConfigParams {
        required {
            /// Day of month.
            day_of_month: i64,
        }
        optional {
            /// Hour.
            hour: i64,
            /// Minute.
            minute: i64,
            /// Month.
            month: i64,
            /// Second.
            second: i64,
        }
    }
}

crate::params! {
    /// Held by [`SubscriptionBillingModeParams::flexible`](crate::SubscriptionBillingModeParams::flexible).
    pub struct SubscriptionBillingModeFlexibleParams {
        optional {
            /// Proration discounts: one of `included`, `itemized`.
            proration_discounts: SubscriptionBillingModeFlexibleProrationDiscounts,
        }
    }
}

crate::params! {
    /// Held by [`CreateSubscription::billing_mode`](crate::CreateSubscription::billing_mode),
    /// [`MigrateSubscription::billing_mode`](crate::MigrateSubscription::billing_mode).
    pub struct SubscriptionBillingModeParams {
        required {
            /// Type: one of `classic`, `flexible`.
            type_ = "type": SubscriptionBillingModeType,
        }
        boxed {
            /// Flexible.
            flexible: SubscriptionBillingModeFlexibleParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionBillingScheduleParams::applies_to`](crate::SubscriptionBillingScheduleParams::applies_to),
    /// [`UpdateSubscriptionBillingScheduleParams::applies_to`](crate::UpdateSubscriptionBillingScheduleParams::applies_to).
    pub struct SubscriptionBillingScheduleAppliesToParams {
        required {
            /// Type: one of `price`.
            type_ = "type": SubscriptionBillingSchedulesAppliesToType,
        }
        optional {
            /// Price: the id of a `price`.
            price: PriceId,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionBillingScheduleBillUntilParams::duration`](crate::SubscriptionBillingScheduleBillUntilParams::duration).
    pub struct SubscriptionBillingScheduleBillUntilDurationParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: SubscriptionPendingInvoiceItemIntervalInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionBillingScheduleParams::bill_until`](crate::SubscriptionBillingScheduleParams::bill_until),
    /// [`UpdateSubscriptionBillingScheduleParams::bill_until`](crate::UpdateSubscriptionBillingScheduleParams::bill_until).
    pub struct SubscriptionBillingScheduleBillUntilParams {
        required {
            /// Type: one of `duration`, `timestamp`.
            type_ = "type": SubscriptionBillingSchedulesBillUntilType,
        }
        optional {
            /// Timestamp: a time in seconds since 1970.
            timestamp: Timestamp,
        }
        boxed {
            /// Duration.
            duration: SubscriptionBillingScheduleBillUntilDurationParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateSubscription::billing_schedules`](crate::CreateSubscription::billing_schedules).
    pub struct SubscriptionBillingScheduleParams {
        required {
            /// Bill until.
            bill_until: SubscriptionBillingScheduleBillUntilParams,
        }
        optional {
            /// Key: at most 200 characters.
            key: String,
        }
        lists {
            /// Applies to.
            applies_to: SubscriptionBillingScheduleAppliesToParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateSubscription::billing_thresholds`](crate::CreateSubscription::billing_thresholds),
    /// [`UpdateSubscription::billing_thresholds`](crate::UpdateSubscription::billing_thresholds),
    /// [`CreateCustomerSubscription::billing_thresholds`](crate::CreateCustomerSubscription::billing_thresholds)
    /// and 1 more.
    pub struct SubscriptionBillingThresholdsParams {
        optional {
            /// Amount gte: in minor units of the currency.
            amount_gte: i64,
            /// Reset billing cycle anchor.
            reset_billing_cycle_anchor: bool,
        }
    }
}

crate::keyword! {
    /// Held by [`CreateSubscription::cancel_at`](crate::CreateSubscription::cancel_at),
    /// [`UpdateSubscription::cancel_at`](crate::UpdateSubscription::cancel_at),
    /// [`CreateCustomerSubscription::cancel_at`](crate::CreateCustomerSubscription::cancel_at) and 1 more.
    pub enum SubscriptionCancelAt(Timestamp) {
        MaxBilledUntil = "max_billed_until",
        MaxPeriodEnd = "max_period_end",
        MinPeriodEnd = "min_period_end",
    }
}

crate::params! {
    /// Held by [`CancelSubscription::cancellation_details`](crate::CancelSubscription::cancellation_details),
    /// [`UpdateSubscription::cancellation_details`](crate::UpdateSubscription::cancellation_details),
    /// [`UpdateCustomerSubscription::cancellation_details`](crate::UpdateCustomerSubscription::cancellation_details).
    pub struct SubscriptionCancellationDetailsParams {
        optional {
            /// Comment: can be cleared.
            comment: Clearable<String>,
            /// Feedback: one of 8 values; can be cleared.
            feedback: Clearable<CancellationDetailsFeedback>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsCardParams::mandate_options`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsCardParams::mandate_options).
    pub struct SubscriptionCardMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount type: one of `fixed`, `maximum`.
            amount_type: SubscriptionAmountType,
            /// Description: at most 200 characters.
            description: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionCustomerBalanceBankTransferParams::eu_bank_transfer`](crate::SubscriptionCustomerBalanceBankTransferParams::eu_bank_transfer).
    pub struct SubscriptionCustomerBalanceBankTransferEuBankTransferParams {
        required {
            /// Country.
            country: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentMethodOptionCustomerBalanceParams::bank_transfer`](crate::SubscriptionPaymentMethodOptionCustomerBalanceParams::bank_transfer).
    pub struct SubscriptionCustomerBalanceBankTransferParams {
        optional {
            /// Type.
            type_ = "type": String,
        }
        boxed {
            /// Eu bank transfer.
            eu_bank_transfer: SubscriptionCustomerBalanceBankTransferEuBankTransferParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateSubscription::discounts`](crate::CreateSubscription::discounts),
    /// [`UpdateSubscription::discounts`](crate::UpdateSubscription::discounts),
    /// [`SubscriptionItemParams::discounts`](crate::SubscriptionItemParams::discounts) and 4 more.
    pub struct SubscriptionDiscountParams {
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

crate::params! {
    /// Held by
    /// [`SubscriptionInvoiceSettingsParams::issuer`](crate::SubscriptionInvoiceSettingsParams::issuer).
    pub struct SubscriptionInvoiceSettingsIssuerParams {
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
    /// Held by [`CreateSubscription::invoice_settings`](crate::CreateSubscription::invoice_settings),
    /// [`UpdateSubscription::invoice_settings`](crate::UpdateSubscription::invoice_settings),
    /// [`CreateCustomerSubscription::invoice_settings`](crate::CreateCustomerSubscription::invoice_settings)
    /// and 1 more.
    pub struct SubscriptionInvoiceSettingsParams {
        optional {
            /// Account tax ids: can be cleared.
            account_tax_ids: Clearable<Vec<String>>,
        }
        boxed {
            /// Issuer.
            issuer: SubscriptionInvoiceSettingsIssuerParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateSubscription::items`](crate::CreateSubscription::items),
    /// [`CreateCustomerSubscription::items`](crate::CreateCustomerSubscription::items).
    pub struct SubscriptionItemParams {
        optional {
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<SubscriptionDiscountParams>>,
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
            billing_thresholds: Clearable<UpdateSubscriptionItemBillingThresholdsParams>,
            /// Price data.
            price_data: UpdateSubscriptionItemPriceDataParams,
        }
    }
}

crate::params! {
    /// Held by [`UpdateSubscription::pause_collection`](crate::UpdateSubscription::pause_collection),
    /// [`UpdateCustomerSubscription::pause_collection`](crate::UpdateCustomerSubscription::pause_collection).
    pub struct SubscriptionPauseCollectionParams {
        required {
            /// Behavior: one of `keep_as_draft`, `mark_uncollectible`, `void`.
            behavior: SubscriptionPauseCollectionBehavior,
        }
        optional {
            /// Resumes at: a time in seconds since 1970.
            resumes_at: Timestamp,
        }
    }
}

crate::open_enum! {
    /// Values of [`CreateSubscription::payment_behavior`](crate::CreateSubscription::payment_behavior),
    /// [`UpdateSubscription::payment_behavior`](crate::UpdateSubscription::payment_behavior),
    /// [`CreateCustomerSubscription::payment_behavior`](crate::CreateCustomerSubscription::payment_behavior)
    /// and 1 more.
    pub enum SubscriptionPaymentBehavior {
        AllowIncomplete = "allow_incomplete",
        DefaultIncomplete = "default_incomplete",
        ErrorIfIncomplete = "error_if_incomplete",
        PendingIfIncomplete = "pending_if_incomplete",
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentMethodOptionAcssDebitParams::mandate_options`](crate::SubscriptionPaymentMethodOptionAcssDebitParams::mandate_options).
    pub struct SubscriptionPaymentMethodOptionAcssDebitMandateOptionsParams {
        optional {
            /// Transaction type: one of `business`, `personal`.
            transaction_type: InvoiceTransactionType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsParams::acss_debit`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsParams::acss_debit).
    pub struct SubscriptionPaymentMethodOptionAcssDebitParams {
        optional {
            /// Verification method: one of `automatic`, `instant`, `microdeposits`.
            verification_method: InvoicePaymentMethodOptionsAcssDebitVerificationMethod,
        }
        boxed {
            /// Mandate options.
            mandate_options: SubscriptionPaymentMethodOptionAcssDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsParams::bancontact`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsParams::bancontact).
    pub struct SubscriptionPaymentMethodOptionBancontactParams {
        optional {
            /// Preferred language: one of `de`, `en`, `fr`, `nl`.
            preferred_language: InvoicePaymentMethodOptionsBancontactPreferredLanguage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsParams::customer_balance`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsParams::customer_balance).
    pub struct SubscriptionPaymentMethodOptionCustomerBalanceParams {
        optional {
            /// Funding type.
            funding_type: String,
        }
        boxed {
            /// Bank transfer.
            bank_transfer: SubscriptionCustomerBalanceBankTransferParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsParams::us_bank_account`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsParams::us_bank_account).
    pub struct SubscriptionPaymentMethodOptionUsBankAccountParams {
        optional {
            /// Verification method: one of `automatic`, `instant`, `microdeposits`.
            verification_method: InvoiceVerificationMethod,
        }
        boxed {
            /// Financial connections.
            financial_connections: SubscriptionUsBankAccountFinancialConnectionsParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateSubscription::payment_settings`](crate::CreateSubscription::payment_settings),
    /// [`UpdateSubscription::payment_settings`](crate::UpdateSubscription::payment_settings),
    /// [`CreateCustomerSubscription::payment_settings`](crate::CreateCustomerSubscription::payment_settings)
    /// and 1 more.
    pub struct SubscriptionPaymentSettingsParams {
        optional {
            /// Payment method types: one of 45 values; can be cleared.
            payment_method_types: Clearable<Vec<SubscriptionPaymentMethodType>>,
            /// Save default payment method: one of `off`, `on_subscription`.
            save_default_payment_method: SubscriptionSaveDefaultPaymentMethod,
        }
        boxed {
            /// Payment method options.
            payment_method_options: SubscriptionPaymentSettingsPaymentMethodOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsParams::card`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsParams::card).
    pub struct SubscriptionPaymentSettingsPaymentMethodOptionsCardParams {
        optional {
            /// Network: one of 13 values.
            network: SubscriptionPaymentMethodOptionsCardNetwork,
            /// Request three d secure: one of `any`, `automatic`, `challenge`.
            request_three_d_secure: SubscriptionRequestThreeDSecure,
        }
        boxed {
            /// Mandate options.
            mandate_options: SubscriptionCardMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentSettingsParams::payment_method_options`](crate::SubscriptionPaymentSettingsParams::payment_method_options).
    pub struct SubscriptionPaymentSettingsPaymentMethodOptionsParams {
        optional {
            /// Konbini: can be cleared.
            konbini: Clearable<EmptyObject>,
            /// Sepa debit: can be cleared.
            sepa_debit: Clearable<EmptyObject>,
        }
        boxed {
            /// Acss debit: can be cleared.
            acss_debit: Clearable<SubscriptionPaymentMethodOptionAcssDebitParams>,
            /// Bancontact: can be cleared.
            bancontact: Clearable<SubscriptionPaymentMethodOptionBancontactParams>,
            /// Card: can be cleared.
            card: Clearable<SubscriptionPaymentSettingsPaymentMethodOptionsCardParams>,
            /// Customer balance: can be cleared.
            customer_balance: Clearable<SubscriptionPaymentMethodOptionCustomerBalanceParams>,
            /// Payto: can be cleared.
            payto: Clearable<SubscriptionPaymentSettingsPaymentMethodOptionsPaytoParams>,
            /// Pix: can be cleared.
            pix: Clearable<SubscriptionPaymentSettingsPaymentMethodOptionsPixParams>,
            /// Upi: can be cleared.
            upi: Clearable<SubscriptionPaymentSettingsPaymentMethodOptionsUpiParams>,
            /// Us bank account: can be cleared.
            us_bank_account: Clearable<SubscriptionPaymentMethodOptionUsBankAccountParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsParams::payto`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsParams::payto).
    pub struct SubscriptionPaymentSettingsPaymentMethodOptionsPaytoParams {
        boxed {
            /// Mandate options.
            mandate_options: SubscriptionPaytoMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsParams::pix`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsParams::pix).
    pub struct SubscriptionPaymentSettingsPaymentMethodOptionsPixParams {
        optional {
            /// Expires after seconds.
            expires_after_seconds: i64,
        }
        boxed {
            /// Mandate options.
            mandate_options: SubscriptionPixMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsParams::upi`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsParams::upi).
    pub struct SubscriptionPaymentSettingsPaymentMethodOptionsUpiParams {
        boxed {
            /// Mandate options.
            mandate_options: SubscriptionUpiMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsPaytoParams::mandate_options`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsPaytoParams::mandate_options).
    pub struct SubscriptionPaytoMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Purpose: one of 11 values.
            purpose: InvoiceMandateOptionsPaytoPurpose,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateSubscription::pending_invoice_item_interval`](crate::CreateSubscription::pending_invoice_item_interval),
    /// [`UpdateSubscription::pending_invoice_item_interval`](crate::UpdateSubscription::pending_invoice_item_interval),
    /// [`CreateCustomerSubscription::pending_invoice_item_interval`](crate::CreateCustomerSubscription::pending_invoice_item_interval)
    /// and 1 more.
    pub struct SubscriptionPendingInvoiceItemIntervalParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: SubscriptionPendingInvoiceItemIntervalInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsPixParams::mandate_options`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsPixParams::mandate_options).
    pub struct SubscriptionPixMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount includes iof: one of `always`, `never`.
            amount_includes_iof: SubscriptionAmountIncludesIof,
            /// End date.
            end_date: String,
            /// Payment schedule: one of `halfyearly`, `monthly`, `quarterly`, `weekly`, `yearly`.
            payment_schedule: SubscriptionPaymentSchedule,
        }
    }
}

crate::open_enum! {
    /// Values of [`CreateSubscription::proration_behavior`](crate::CreateSubscription::proration_behavior),
    /// [`ResumeSubscription::proration_behavior`](crate::ResumeSubscription::proration_behavior),
    /// [`UpdateSubscription::proration_behavior`](crate::UpdateSubscription::proration_behavior) and 2 more.
    pub enum SubscriptionProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of
    /// [`UpdateSubscriptionItemPriceDataParams::tax_behavior`](crate::UpdateSubscriptionItemPriceDataParams::tax_behavior),
    /// [`SubscriptionAddInvoiceItemPriceDataParams::tax_behavior`](crate::SubscriptionAddInvoiceItemPriceDataParams::tax_behavior).
    pub enum SubscriptionTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

crate::params! {
    /// Held by [`CreateSubscription::transfer_data`](crate::CreateSubscription::transfer_data),
    /// [`UpdateSubscription::transfer_data`](crate::UpdateSubscription::transfer_data),
    /// [`CreateCustomerSubscription::transfer_data`](crate::CreateCustomerSubscription::transfer_data) and 1
    /// more.
    pub struct SubscriptionTransferDataParams {
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
    /// Held by [`CreateSubscription::trial_end`](crate::CreateSubscription::trial_end),
    /// [`UpdateSubscription::trial_end`](crate::UpdateSubscription::trial_end),
    /// [`CreateCustomerSubscription::trial_end`](crate::CreateCustomerSubscription::trial_end) and 1 more.
    pub enum SubscriptionTrialEnd(Timestamp) {
        Now = "now",
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionTrialSettingsParams::end_behavior`](crate::SubscriptionTrialSettingsParams::end_behavior).
    pub struct SubscriptionTrialSettingsEndBehaviorParams {
        required {
            /// Missing payment method: one of `cancel`, `create_invoice`, `pause`.
            missing_payment_method: SubscriptionTrialEndBehaviorMissingPaymentMethod,
        }
    }
}

crate::params! {
    /// Held by [`CreateSubscription::trial_settings`](crate::CreateSubscription::trial_settings),
    /// [`UpdateSubscription::trial_settings`](crate::UpdateSubscription::trial_settings),
    /// [`CreateCustomerSubscription::trial_settings`](crate::CreateCustomerSubscription::trial_settings) and
    /// 1 more.
    pub struct SubscriptionTrialSettingsParams {
        required {
            /// End behavior.
            end_behavior: SubscriptionTrialSettingsEndBehaviorParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentSettingsPaymentMethodOptionsUpiParams::mandate_options`](crate::SubscriptionPaymentSettingsPaymentMethodOptionsUpiParams::mandate_options).
    pub struct SubscriptionUpiMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount type: one of `fixed`, `maximum`.
            amount_type: MandateOptionsUpiAmountType,
            /// Description: at most 20 characters.
            description: String,
            /// End date: a time in seconds since 1970.
            end_date: Timestamp,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionUsBankAccountFinancialConnectionsParams::filters`](crate::SubscriptionUsBankAccountFinancialConnectionsParams::filters).
    pub struct SubscriptionUsBankAccountFinancialConnectionsFiltersParams {
        lists {
            /// Account subcategories: one of `checking`, `savings`.
            account_subcategories: LinkedAccountOptionsFiltersAccountSubcategory,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionPaymentMethodOptionUsBankAccountParams::financial_connections`](crate::SubscriptionPaymentMethodOptionUsBankAccountParams::financial_connections).
    pub struct SubscriptionUsBankAccountFinancialConnectionsParams {
        boxed {
            /// Filters.
            filters: SubscriptionUsBankAccountFinancialConnectionsFiltersParams,
        }
        lists {
            /// Permissions: one of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: InvoiceFinancialConnectionPermission,
            /// Prefetch: one of `balances`, `ownership`, `transactions`.
            prefetch: InvoiceFinancialConnectionPrefetch,
        }
    }
}

crate::params! {
    /// Held by [`UpdateSubscription::billing_schedules`](crate::UpdateSubscription::billing_schedules).
    pub struct UpdateSubscriptionBillingScheduleParams {
        optional {
            /// Key: at most 200 characters.
            key: String,
        }
        boxed {
            /// Bill until.
            bill_until: SubscriptionBillingScheduleBillUntilParams,
        }
        lists {
            /// Applies to.
            applies_to: SubscriptionBillingScheduleAppliesToParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`SubscriptionItemParams::billing_thresholds`](crate::SubscriptionItemParams::billing_thresholds),
    /// [`UpdateSubscriptionItemParams::billing_thresholds`](crate::UpdateSubscriptionItemParams::billing_thresholds).
    pub struct UpdateSubscriptionItemBillingThresholdsParams {
        required {
            /// Usage gte.
            usage_gte: i64,
        }
    }
}

crate::params! {
    /// Held by [`UpdateSubscription::items`](crate::UpdateSubscription::items),
    /// [`UpdateCustomerSubscription::items`](crate::UpdateCustomerSubscription::items).
    pub struct UpdateSubscriptionItemParams {
        optional {
            /// Clear usage.
            clear_usage: bool,
            /// Deleted.
            deleted: bool,
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<SubscriptionDiscountParams>>,
            /// Id.
            id: String,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// Billing thresholds: can be cleared.
            billing_thresholds: Clearable<UpdateSubscriptionItemBillingThresholdsParams>,
            /// Price data.
            price_data: UpdateSubscriptionItemPriceDataParams,
        }
    }
}

crate::params! {
    /// Held by [`SubscriptionItemParams::price_data`](crate::SubscriptionItemParams::price_data),
    /// [`UpdateSubscriptionItemParams::price_data`](crate::UpdateSubscriptionItemParams::price_data).
    pub struct UpdateSubscriptionItemPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
            /// Product: the id of a `product`.
            product: ProductId,
            /// Recurring.
            recurring: UpdateSubscriptionItemPriceDataRecurringParams,
        }
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: SubscriptionTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateSubscriptionItemPriceDataParams::recurring`](crate::UpdateSubscriptionItemPriceDataParams::recurring).
    pub struct UpdateSubscriptionItemPriceDataRecurringParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: SubscriptionPendingInvoiceItemIntervalInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
        }
    }
}
