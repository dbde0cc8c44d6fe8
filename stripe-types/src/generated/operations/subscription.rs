// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AcssDebitParams, AmountIncludesIof, AmountType, AppliesToParams, AutomaticTaxParams, BancontactParams,
    BillUntilParams, BillingCycleAnchor, BillingModeParams, BillingScheduleParams, BillingThresholdsParams,
    CancelAt, CancellationDetailsFeedback, Clearable, CollectionMethod, Currency, CustomerId, Decimal,
    DiscountParams, EmptyObject, Expand, FlexibleParams, InvoiceIssuerParams,
    InvoicesPaymentSettingsPaymentMethodType, List, MandatePixPaymentSchedule, Map, PaymentBehavior,
    PaymentMethodUpiParams, PaymentSettingsPaymentMethodOptionsCustomerBalanceParams,
    PaymentSettingsPaymentMethodOptionsPaytoParams, PaymentSettingsPaymentMethodOptionsUsBankAccountParams,
    PendingInvoiceItemIntervalParams, PhoneNumberCollectionParams, PriceDataParams, PriceId,
    ProrationBehavior, Range, RequestThreeDSecure, SearchResult, SetupIntentPaymentMethodOptionsCardNetwork,
    Subscription, SubscriptionId, SubscriptionItemParams, SubscriptionPauseCollectionBehavior,
    SubscriptionPaymentSettingsSaveDefaultPaymentMethod, Timestamp, TransferDataParams, TrialEnd,
    TrialSettingsParams, UpdateSubscriptionItemParams,
};

crate::params! {
    /// Held by `CreateCustomerSubscription.add_invoice_items`, `UpdateCustomerSubscription.add_invoice_items`, `CreateSubscription.add_invoice_items` and 1 more.
    pub struct AddInvoiceItemParams {
        optional {
            discountable: bool,
            metadata: Map<Clearable<String>>,
            price: PriceId,
            quantity: i64,
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            period: AddInvoiceItemPeriodParams,
            price_data: PriceDataParams,
        }
        lists {
            discounts: DiscountParams,
        }
    }
}

crate::params! {
    /// Held by `AddInvoiceItemPeriodParams.end`.
    pub struct AddInvoiceItemPeriodEndParams {
        required {
            type_ = "type": AddInvoiceItemPeriodEndType,
        }
        optional {
            timestamp: Timestamp,
        }
    }
}

crate::open_enum! {
    /// Values of `AddInvoiceItemPeriodEndParams.type`.
    pub enum AddInvoiceItemPeriodEndType {
        MinItemPeriodEnd = "min_item_period_end",
        Timestamp = "timestamp",
    }
}

crate::params! {
    /// Held by `AddInvoiceItemParams.period`.
    pub struct AddInvoiceItemPeriodParams {
        required {
            end: AddInvoiceItemPeriodEndParams,
            start: AddInvoiceItemPeriodStartParams,
        }
    }
}

crate::params! {
    /// Held by `AddInvoiceItemPeriodParams.start`.
    pub struct AddInvoiceItemPeriodStartParams {
        required {
            type_ = "type": AddInvoiceItemPeriodStartType,
        }
        optional {
            timestamp: Timestamp,
        }
    }
}

crate::open_enum! {
    /// Values of `AddInvoiceItemPeriodStartParams.type`.
    pub enum AddInvoiceItemPeriodStartType {
        MaxItemPeriodStart = "max_item_period_start",
        Now = "now",
        Timestamp = "timestamp",
    }
}

crate::operation! {
    /// `DELETE /v1/subscriptions/{subscription_exposed_id}`
    pub struct CancelSubscription: Delete "/v1/subscriptions/{subscription_exposed_id}" Form => Subscription {
        path {
            subscription_exposed_id: SubscriptionId,
        }
        optional {
            invoice_now: bool,
            prorate: bool,
        }
        boxed {
            cancellation_details: CancellationDetailsParams,
        }
        lists {
            expand: Expand<Subscription>,
        }
    }
}

crate::params! {
    /// Held by `UpdateCustomerSubscription.cancellation_details`, `CancelSubscription.cancellation_details`, `UpdateSubscription.cancellation_details`.
    pub struct CancellationDetailsParams {
        optional {
            comment: Clearable<String>,
            feedback: Clearable<CancellationDetailsFeedback>,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers/{customer}/subscriptions`
    pub struct CreateCustomerSubscription: Post "/v1/customers/{customer}/subscriptions" Form => Subscription {
        path {
            customer: CustomerId,
        }
        optional {
            application_fee_percent: Clearable<Decimal>,
            backdate_start_date: Timestamp,
            billing_cycle_anchor: Timestamp,
            cancel_at: CancelAt,
            cancel_at_period_end: bool,
            collection_method: CollectionMethod,
            currency: Currency,
            days_until_due: i64,
            default_payment_method: String,
            default_source: String,
            default_tax_rates: Clearable<Vec<String>>,
            discounts: Clearable<Vec<DiscountParams>>,
            metadata: Clearable<Map<Clearable<String>>>,
            off_session: bool,
            payment_behavior: PaymentBehavior,
            proration_behavior: ProrationBehavior,
            trial_end: TrialEnd,
            trial_from_plan: bool,
            trial_period_days: i64,
        }
        boxed {
            automatic_tax: AutomaticTaxParams,
            billing_thresholds: Clearable<BillingThresholdsParams>,
            invoice_settings: InvoiceSettingsParams,
            payment_settings: PaymentSettingsParams,
            pending_invoice_item_interval: Clearable<PendingInvoiceItemIntervalParams>,
            transfer_data: TransferDataParams,
            trial_settings: TrialSettingsParams,
        }
        lists {
            add_invoice_items: AddInvoiceItemParams,
            expand: Expand<Subscription>,
            items: SubscriptionItemParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/subscriptions`
    pub struct CreateSubscription: Post "/v1/subscriptions" Form => Subscription {
        optional {
            application_fee_percent: Clearable<Decimal>,
            backdate_start_date: Timestamp,
            billing_cycle_anchor: Timestamp,
            cancel_at: CancelAt,
            cancel_at_period_end: bool,
            collection_method: CollectionMethod,
            currency: Currency,
            customer: CustomerId,
            customer_account: String,
            days_until_due: i64,
            default_payment_method: String,
            default_source: String,
            default_tax_rates: Clearable<Vec<String>>,
            description: String,
            discounts: Clearable<Vec<DiscountParams>>,
            metadata: Clearable<Map<Clearable<String>>>,
            off_session: bool,
            on_behalf_of: Clearable<String>,
            payment_behavior: PaymentBehavior,
            proration_behavior: ProrationBehavior,
            trial_end: TrialEnd,
            trial_from_plan: bool,
            trial_period_days: i64,
        }
        boxed {
            automatic_tax: AutomaticTaxParams,
            billing_cycle_anchor_config: SubscriptionBillingCycleAnchorConfigParams,
            billing_mode: BillingModeParams,
            billing_thresholds: Clearable<BillingThresholdsParams>,
            invoice_settings: InvoiceSettingsParams,
            payment_settings: PaymentSettingsParams,
            pending_invoice_item_interval: Clearable<PendingInvoiceItemIntervalParams>,
            transfer_data: TransferDataParams,
            trial_settings: TrialSettingsParams,
        }
        lists {
            add_invoice_items: AddInvoiceItemParams,
            billing_schedules: SubscriptionBillingScheduleParams,
            expand: Expand<Subscription>,
            items: SubscriptionItemParams,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`
    pub struct DeleteCustomerSubscription: Delete "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}" Form => Subscription {
        path {
            customer: CustomerId,
            subscription_exposed_id: String,
        }
        optional {
            invoice_now: bool,
            prorate: bool,
        }
        lists {
            expand: Expand<Subscription>,
        }
    }
}

crate::params! {
    /// Held by `CreateCustomerSubscription.invoice_settings`, `UpdateCustomerSubscription.invoice_settings`, `CreateSubscription.invoice_settings` and 1 more.
    pub struct InvoiceSettingsParams {
        optional {
            account_tax_ids: Clearable<Vec<String>>,
        }
        boxed {
            issuer: InvoiceIssuerParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/subscriptions`
    pub struct ListCustomerSubscriptions: Get "/v1/customers/{customer}/subscriptions" Form => List<Subscription> {
        path {
            customer: CustomerId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Subscription>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/subscriptions`
    pub struct ListSubscriptions: Get "/v1/subscriptions" Form => List<Subscription> {
        optional {
            collection_method: CollectionMethod,
            created: Range<Timestamp>,
            current_period_end: Range<Timestamp>,
            current_period_start: Range<Timestamp>,
            customer: CustomerId,
            customer_account: String,
            ending_before: String,
            limit: i64,
            price: PriceId,
            starting_after: String,
            status: ListSubscriptionsStatus,
            test_clock: String,
        }
        boxed {
            automatic_tax: PhoneNumberCollectionParams,
        }
        lists {
            expand: Expand<List<Subscription>>,
        }
    }
}

crate::open_enum! {
    /// Values of `ListSubscriptions.status`.
    pub enum ListSubscriptionsStatus {
        Active = "active",
        All = "all",
        Canceled = "canceled",
        Ended = "ended",
        Incomplete = "incomplete",
        IncompleteExpired = "incomplete_expired",
        PastDue = "past_due",
        Paused = "paused",
        Trialing = "trialing",
        Unpaid = "unpaid",
    }
}

crate::operation! {
    /// `POST /v1/subscriptions/{subscription}/migrate`
    pub struct MigrateSubscription: Post "/v1/subscriptions/{subscription}/migrate" Form => Subscription {
        path {
            subscription: SubscriptionId,
        }
        required {
            billing_mode: SubscriptionBillingModeParams,
        }
        lists {
            expand: Expand<Subscription>,
        }
    }
}

crate::params! {
    /// Held by `UpdateCustomerSubscription.pause_collection`, `UpdateSubscription.pause_collection`.
    pub struct PauseCollectionParams {
        required {
            behavior: SubscriptionPauseCollectionBehavior,
        }
        optional {
            resumes_at: Timestamp,
        }
    }
}

crate::params! {
    /// Held by `CreateCustomerSubscription.payment_settings`, `UpdateCustomerSubscription.payment_settings`, `CreateSubscription.payment_settings` and 1 more.
    pub struct PaymentSettingsParams {
        optional {
            payment_method_types: Clearable<Vec<InvoicesPaymentSettingsPaymentMethodType>>,
            save_default_payment_method: SubscriptionPaymentSettingsSaveDefaultPaymentMethod,
        }
        boxed {
            payment_method_options: PaymentSettingsPaymentMethodOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsCardParams.mandate_options`.
    pub struct PaymentSettingsPaymentMethodOptionsCardMandateOptionsParams {
        optional {
            amount: i64,
            amount_type: AmountType,
            description: String,
        }
    }
}

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsParams.card`.
    pub struct PaymentSettingsPaymentMethodOptionsCardParams {
        optional {
            network: SetupIntentPaymentMethodOptionsCardNetwork,
            request_three_d_secure: RequestThreeDSecure,
        }
        boxed {
            mandate_options: PaymentSettingsPaymentMethodOptionsCardMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentSettingsParams.payment_method_options`.
    pub struct PaymentSettingsPaymentMethodOptionsParams {
        optional {
            konbini: Clearable<EmptyObject>,
            sepa_debit: Clearable<EmptyObject>,
        }
        boxed {
            acss_debit: Clearable<AcssDebitParams>,
            bancontact: Clearable<BancontactParams>,
            card: Clearable<PaymentSettingsPaymentMethodOptionsCardParams>,
            customer_balance: Clearable<PaymentSettingsPaymentMethodOptionsCustomerBalanceParams>,
            payto: Clearable<PaymentSettingsPaymentMethodOptionsPaytoParams>,
            pix: Clearable<PaymentSettingsPaymentMethodOptionsPixParams>,
            upi: Clearable<PaymentMethodUpiParams>,
            us_bank_account: Clearable<PaymentSettingsPaymentMethodOptionsUsBankAccountParams>,
        }
    }
}

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsPixParams.mandate_options`.
    pub struct PaymentSettingsPaymentMethodOptionsPixMandateOptionsParams {
        optional {
            amount: i64,
            amount_includes_iof: AmountIncludesIof,
            end_date: String,
            payment_schedule: MandatePixPaymentSchedule,
        }
    }
}

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsParams.pix`.
    pub struct PaymentSettingsPaymentMethodOptionsPixParams {
        optional {
            expires_after_seconds: i64,
        }
        boxed {
            mandate_options: PaymentSettingsPaymentMethodOptionsPixMandateOptionsParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/subscriptions/{subscription}/resume`
    pub struct ResumeSubscription: Post "/v1/subscriptions/{subscription}/resume" Form => Subscription {
        path {
            subscription: SubscriptionId,
        }
        optional {
            billing_cycle_anchor: BillingCycleAnchor,
            proration_behavior: ProrationBehavior,
            proration_date: Timestamp,
        }
        lists {
            expand: Expand<Subscription>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`
    pub struct RetrieveCustomerSubscription: Get "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}" Form => Subscription {
        path {
            customer: CustomerId,
            subscription_exposed_id: String,
        }
        lists {
            expand: Expand<Subscription>,
        }
    }
}

crate::operation! {
    /// `GET /v1/subscriptions/{subscription_exposed_id}`
    pub struct RetrieveSubscription: Get "/v1/subscriptions/{subscription_exposed_id}" Form => Subscription {
        path {
            subscription_exposed_id: SubscriptionId,
        }
        lists {
            expand: Expand<Subscription>,
        }
    }
}

crate::operation! {
    /// `GET /v1/subscriptions/search`
    pub struct SearchSubscriptions: Get "/v1/subscriptions/search" Form => SearchResult<Subscription> {
        required {
            query: String,
        }
        optional {
            limit: i64,
            page: String,
        }
        lists {
            expand: Expand<SearchResult<Subscription>>,
        }
    }
}

crate::params! {
    /// Held by `CreateSubscription.billing_cycle_anchor_config`.
    pub struct SubscriptionBillingCycleAnchorConfigParams {
        required {
            day_of_month: i64,
        }
        optional {
            hour: i64,
            minute: i64,
            month: i64,
            second: i64,
        }
    }
}

crate::params! {
    /// Held by `MigrateSubscription.billing_mode`.
    pub struct SubscriptionBillingModeParams {
        required {
            type_ = "type": SubscriptionBillingModeTypeOption,
        }
        boxed {
            flexible: FlexibleParams,
        }
    }
}

crate::open_enum! {
    /// Values of `SubscriptionBillingModeParams.type`.
    pub enum SubscriptionBillingModeTypeOption {
        Flexible = "flexible",
    }
}

crate::params! {
    /// Held by `CreateSubscription.billing_schedules`.
    pub struct SubscriptionBillingScheduleParams {
        required {
            bill_until: BillUntilParams,
        }
        optional {
            key: String,
        }
        lists {
            applies_to: AppliesToParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers/{customer}/subscriptions/{subscription_exposed_id}`
    pub struct UpdateCustomerSubscription: Post "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}" Form => Subscription {
        path {
            customer: CustomerId,
            subscription_exposed_id: String,
        }
        optional {
            application_fee_percent: Clearable<Decimal>,
            billing_cycle_anchor: BillingCycleAnchor,
            cancel_at: Clearable<CancelAt>,
            cancel_at_period_end: bool,
            collection_method: CollectionMethod,
            days_until_due: i64,
            default_payment_method: String,
            default_source: Clearable<String>,
            default_tax_rates: Clearable<Vec<String>>,
            discounts: Clearable<Vec<DiscountParams>>,
            metadata: Clearable<Map<Clearable<String>>>,
            off_session: bool,
            payment_behavior: PaymentBehavior,
            proration_behavior: ProrationBehavior,
            proration_date: Timestamp,
            trial_end: TrialEnd,
            trial_from_plan: bool,
        }
        boxed {
            automatic_tax: AutomaticTaxParams,
            billing_thresholds: Clearable<BillingThresholdsParams>,
            cancellation_details: CancellationDetailsParams,
            invoice_settings: InvoiceSettingsParams,
            pause_collection: Clearable<PauseCollectionParams>,
            payment_settings: PaymentSettingsParams,
            pending_invoice_item_interval: Clearable<PendingInvoiceItemIntervalParams>,
            transfer_data: Clearable<TransferDataParams>,
            trial_settings: TrialSettingsParams,
        }
        lists {
            add_invoice_items: AddInvoiceItemParams,
            expand: Expand<Subscription>,
            items: UpdateSubscriptionItemParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/subscriptions/{subscription_exposed_id}`
    pub struct UpdateSubscription: Post "/v1/subscriptions/{subscription_exposed_id}" Form => Subscription {
        path {
            subscription_exposed_id: SubscriptionId,
        }
        optional {
            application_fee_percent: Clearable<Decimal>,
            billing_cycle_anchor: BillingCycleAnchor,
            billing_schedules: Clearable<Vec<BillingScheduleParams>>,
            cancel_at: Clearable<CancelAt>,
            cancel_at_period_end: bool,
            collection_method: CollectionMethod,
            days_until_due: i64,
            default_payment_method: String,
            default_source: Clearable<String>,
            default_tax_rates: Clearable<Vec<String>>,
            description: Clearable<String>,
            discounts: Clearable<Vec<DiscountParams>>,
            metadata: Clearable<Map<Clearable<String>>>,
            off_session: bool,
            on_behalf_of: Clearable<String>,
            payment_behavior: PaymentBehavior,
            proration_behavior: ProrationBehavior,
            proration_date: Timestamp,
            trial_end: TrialEnd,
            trial_from_plan: bool,
        }
        boxed {
            automatic_tax: AutomaticTaxParams,
            billing_thresholds: Clearable<BillingThresholdsParams>,
            cancellation_details: CancellationDetailsParams,
            invoice_settings: InvoiceSettingsParams,
            pause_collection: Clearable<PauseCollectionParams>,
            payment_settings: PaymentSettingsParams,
            pending_invoice_item_interval: Clearable<PendingInvoiceItemIntervalParams>,
            transfer_data: Clearable<TransferDataParams>,
            trial_settings: TrialSettingsParams,
        }
        lists {
            add_invoice_items: AddInvoiceItemParams,
            expand: Expand<Subscription>,
            items: UpdateSubscriptionItemParams,
        }
    }
}
