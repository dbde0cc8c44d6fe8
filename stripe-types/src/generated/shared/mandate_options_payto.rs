// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, Currency, LinkedAccountOptionsFilters};

/// Held by
/// [`PaymentIntentPaymentMethodOptions::kakao_pay`](crate::PaymentIntentPaymentMethodOptions::kakao_pay),
/// [`CheckoutSessionPaymentMethodOptions::kakao_pay`](crate::CheckoutSessionPaymentMethodOptions::kakao_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutKakaoPayPaymentMethodOptions {
    /// Capture method: one of `manual`; may be absent.
    pub capture_method: Option<CheckoutLinkPaymentMethodOptionsCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`; may be absent.
    pub setup_future_usage: Option<CheckoutLinkPaymentMethodOptionsSetupFutureUsage>,
}

crate::record!(
    CheckoutKakaoPayPaymentMethodOptions, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

crate::open_enum! {
    /// Values of
    /// [`CheckoutLinkPaymentMethodOptions::capture_method`](crate::CheckoutLinkPaymentMethodOptions::capture_method),
    /// [`CheckoutKrCardPaymentMethodOptions::capture_method`](crate::CheckoutKrCardPaymentMethodOptions::capture_method),
    /// [`CheckoutKakaoPayPaymentMethodOptions::capture_method`](crate::CheckoutKakaoPayPaymentMethodOptions::capture_method)
    /// and 11 more.
    pub enum CheckoutLinkPaymentMethodOptionsCaptureMethod {
        Manual = "manual",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutLinkPaymentMethodOptions::setup_future_usage`](crate::CheckoutLinkPaymentMethodOptions::setup_future_usage),
    /// [`CheckoutKrCardPaymentMethodOptions::setup_future_usage`](crate::CheckoutKrCardPaymentMethodOptions::setup_future_usage),
    /// [`CheckoutKakaoPayPaymentMethodOptions::setup_future_usage`](crate::CheckoutKakaoPayPaymentMethodOptions::setup_future_usage)
    /// and 11 more.
    pub enum CheckoutLinkPaymentMethodOptionsSetupFutureUsage {
        None = "none",
        OffSession = "off_session",
    }
}

/// Held by
/// [`PaymentIntentPaymentMethodOptions::naver_pay`](crate::PaymentIntentPaymentMethodOptions::naver_pay),
/// [`CheckoutSessionPaymentMethodOptions::naver_pay`](crate::CheckoutSessionPaymentMethodOptions::naver_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutNaverPayPaymentMethodOptions {
    /// Capture method: one of `manual`; may be absent.
    pub capture_method: Option<CheckoutLinkPaymentMethodOptionsCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`; may be absent.
    pub setup_future_usage: Option<CheckoutLinkPaymentMethodOptionsSetupFutureUsage>,
}

crate::record!(
    CheckoutNaverPayPaymentMethodOptions, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by [`PaymentIntentPaymentMethodOptions::payco`](crate::PaymentIntentPaymentMethodOptions::payco),
/// [`CheckoutSessionPaymentMethodOptions::payco`](crate::CheckoutSessionPaymentMethodOptions::payco).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutPaycoPaymentMethodOptions {
    /// Capture method: one of `manual`; may be absent.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
}

crate::record!(
    CheckoutPaycoPaymentMethodOptions, "", false,
    ["capture_method"],
    [capture_method],
);

/// Held by
/// [`PaymentIntentPaymentMethodOptions::samsung_pay`](crate::PaymentIntentPaymentMethodOptions::samsung_pay),
/// [`CheckoutSessionPaymentMethodOptions::samsung_pay`](crate::CheckoutSessionPaymentMethodOptions::samsung_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSamsungPayPaymentMethodOptions {
    /// Capture method: one of `manual`; may be absent.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
}

crate::record!(
    CheckoutSamsungPayPaymentMethodOptions, "", false,
    ["capture_method"],
    [capture_method],
);

/// Held by
/// [`CheckoutUsBankAccountPaymentMethodOptions::financial_connections`](crate::CheckoutUsBankAccountPaymentMethodOptions::financial_connections),
/// [`SetupIntentPaymentMethodOptionsUsBankAccount::financial_connections`](crate::SetupIntentPaymentMethodOptionsUsBankAccount::financial_connections),
/// [`PaymentIntentPaymentMethodOptionsUsBankAccount::financial_connections`](crate::PaymentIntentPaymentMethodOptionsUsBankAccount::financial_connections).
#[derive(Clone)]
#[non_exhaustive]
pub struct LinkedAccountOptionsCommon {
    /// Filters: may be absent.
    pub filters: Option<Boxed<LinkedAccountOptionsFilters>>,
    /// Permissions: one of `balances`, `ownership`, `payment_method`, `transactions`; may be absent.
    pub permissions: Option<Vec<LinkedAccountOptionsCommonPermission>>,
    /// Prefetch: one of `balances`, `ownership`, `transactions`; may be null or absent.
    pub prefetch: Option<Vec<LinkedAccountOptionsCommonPrefetch>>,
    /// Return url: may be absent.
    pub return_url: Option<String>,
}

crate::record!(
    LinkedAccountOptionsCommon, "", false,
    ["filters", "permissions", "prefetch", "return_url"],
    [filters, permissions, prefetch, return_url],
);

crate::open_enum! {
    /// Values of [`LinkedAccountOptionsCommon::permissions`](crate::LinkedAccountOptionsCommon::permissions),
    /// [`SetupIntentUsBankAccountFinancialConnectionsParams::permissions`](crate::SetupIntentUsBankAccountFinancialConnectionsParams::permissions),
    /// [`PaymentIntentUsBankAccountFinancialConnectionsParams::permissions`](crate::PaymentIntentUsBankAccountFinancialConnectionsParams::permissions)
    /// and 1 more.
    pub enum LinkedAccountOptionsCommonPermission {
        Balances = "balances",
        Ownership = "ownership",
        PaymentMethod = "payment_method",
        Transactions = "transactions",
    }
}

crate::open_enum! {
    /// Values of [`LinkedAccountOptionsCommon::prefetch`](crate::LinkedAccountOptionsCommon::prefetch),
    /// [`SetupIntentUsBankAccountFinancialConnectionsParams::prefetch`](crate::SetupIntentUsBankAccountFinancialConnectionsParams::prefetch),
    /// [`PaymentIntentUsBankAccountFinancialConnectionsParams::prefetch`](crate::PaymentIntentUsBankAccountFinancialConnectionsParams::prefetch)
    /// and 1 more.
    pub enum LinkedAccountOptionsCommonPrefetch {
        Balances = "balances",
        Ownership = "ownership",
        Transactions = "transactions",
    }
}

/// Held by
/// [`CheckoutPaytoPaymentMethodOptions::mandate_options`](crate::CheckoutPaytoPaymentMethodOptions::mandate_options),
/// [`SetupIntentPaymentMethodOptionsPayto::mandate_options`](crate::SetupIntentPaymentMethodOptionsPayto::mandate_options),
/// [`SetupIntentTypeSpecificPaymentMethodOptionsClient::mandate_options`](crate::SetupIntentTypeSpecificPaymentMethodOptionsClient::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptionsPayto {
    /// Amount: in minor units of the currency; may be null or absent.
    pub amount: Option<i64>,
    /// Amount type: one of `fixed`, `maximum`; may be null or absent.
    pub amount_type: Option<MandateOptionsPaytoAmountType>,
    /// End date: may be null or absent.
    pub end_date: Option<String>,
    /// Payment schedule: one of 8 values; may be null or absent.
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
    /// Payments per period: may be null or absent.
    pub payments_per_period: Option<i64>,
    /// Purpose: one of 11 values; may be null or absent.
    pub purpose: Option<MandateOptionsPaytoPurpose>,
    /// Start date: may be null or absent.
    pub start_date: Option<String>,
}

crate::record!(
    MandateOptionsPayto, "", false,
    ["amount", "amount_type", "end_date", "payment_schedule", "payments_per_period", "purpose", "start_date"],
    [amount, amount_type, end_date, payment_schedule, payments_per_period, purpose, start_date],
);

crate::open_enum! {
    /// Values of [`MandateOptionsPayto::amount_type`](crate::MandateOptionsPayto::amount_type),
    /// [`SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams::amount_type`](crate::SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams::amount_type),
    /// [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsParams::amount_type`](crate::CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsParams::amount_type).
    pub enum MandateOptionsPaytoAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

crate::open_enum! {
    /// Values of [`MandateOptionsPayto::payment_schedule`](crate::MandateOptionsPayto::payment_schedule),
    /// [`SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams::payment_schedule`](crate::SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams::payment_schedule),
    /// [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsParams::payment_schedule`](crate::CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsParams::payment_schedule).
    pub enum MandateOptionsPaytoPaymentSchedule {
        Adhoc = "adhoc",
        Annual = "annual",
        Daily = "daily",
        Fortnightly = "fortnightly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        SemiAnnual = "semi_annual",
        Weekly = "weekly",
    }
}

crate::open_enum! {
    /// Values of [`MandateOptionsPayto::purpose`](crate::MandateOptionsPayto::purpose),
    /// [`SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams::purpose`](crate::SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams::purpose),
    /// [`CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsParams::purpose`](crate::CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsParams::purpose).
    pub enum MandateOptionsPaytoPurpose {
        DependantSupport = "dependant_support",
        Government = "government",
        Loan = "loan",
        Mortgage = "mortgage",
        Other = "other",
        Pension = "pension",
        Personal = "personal",
        Retail = "retail",
        Salary = "salary",
        Tax = "tax",
        Utility = "utility",
    }
}

/// Held by
/// [`SetupIntent::payment_method_configuration_details`](crate::SetupIntent::payment_method_configuration_details),
/// [`PaymentIntent::payment_method_configuration_details`](crate::PaymentIntent::payment_method_configuration_details),
/// [`CheckoutSession::payment_method_configuration_details`](crate::CheckoutSession::payment_method_configuration_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodConfigBizPaymentMethodConfigurationDetails {
    /// Id.
    pub id: String,
    /// Parent: may be null or absent.
    pub parent: Option<String>,
}

crate::record!(
    PaymentMethodConfigBizPaymentMethodConfigurationDetails, "", false,
    ["id", "parent"],
    [id, parent],
);

crate::open_enum! {
    /// Values of
    /// [`CheckoutAlmaPaymentMethodOptions::capture_method`](crate::CheckoutAlmaPaymentMethodOptions::capture_method),
    /// [`CheckoutPaycoPaymentMethodOptions::capture_method`](crate::CheckoutPaycoPaymentMethodOptions::capture_method),
    /// [`CheckoutBilliePaymentMethodOptions::capture_method`](crate::CheckoutBilliePaymentMethodOptions::capture_method)
    /// and 11 more.
    pub enum PaymentMethodOptionsCaptureMethod {
        Manual = "manual",
    }
}

/// Held by
/// [`PaymentMethodOptionsCustomerBalanceBankTransfer::eu_bank_transfer`](crate::PaymentMethodOptionsCustomerBalanceBankTransfer::eu_bank_transfer),
/// [`CheckoutCustomerBalanceBankTransferPaymentMethodOptions::eu_bank_transfer`](crate::CheckoutCustomerBalanceBankTransferPaymentMethodOptions::eu_bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCustomerBalanceEuBankAccount {
    /// Country: one of `BE`, `DE`, `ES`, `FR`, `IE`, `NL`.
    pub country: PaymentMethodOptionsCustomerBalanceEuBankAccountCountry,
}

crate::record!(
    PaymentMethodOptionsCustomerBalanceEuBankAccount, "", false,
    ["country"],
    [country],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodOptionsCustomerBalanceEuBankAccount::country`](crate::PaymentMethodOptionsCustomerBalanceEuBankAccount::country).
    pub enum PaymentMethodOptionsCustomerBalanceEuBankAccountCountry {
        Be = "BE",
        De = "DE",
        Es = "ES",
        Fr = "FR",
        Ie = "IE",
        Nl = "NL",
    }
}

/// Held by
/// [`CheckoutBacsDebitPaymentMethodOptions::mandate_options`](crate::CheckoutBacsDebitPaymentMethodOptions::mandate_options),
/// [`CheckoutSepaDebitPaymentMethodOptions::mandate_options`](crate::CheckoutSepaDebitPaymentMethodOptions::mandate_options),
/// [`SetupIntentPaymentMethodOptionsBacsDebit::mandate_options`](crate::SetupIntentPaymentMethodOptionsBacsDebit::mandate_options)
/// and 3 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsMandateOptionsDebit {
    /// Reference prefix: may be absent.
    pub reference_prefix: Option<String>,
}

crate::record!(
    PaymentMethodOptionsMandateOptionsDebit, "", false,
    ["reference_prefix"],
    [reference_prefix],
);

/// Held by [`PaymentMethodOptionsPix::mandate_options`](crate::PaymentMethodOptionsPix::mandate_options),
/// [`CheckoutPixPaymentMethodOptions::mandate_options`](crate::CheckoutPixPaymentMethodOptions::mandate_options),
/// [`SetupIntentPaymentMethodOptionsPix::mandate_options`](crate::SetupIntentPaymentMethodOptionsPix::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptionsMandateOptionsPix {
    /// Amount: in minor units of `currency`; may be absent.
    pub amount: Option<i64>,
    /// Amount includes iof: one of `always`, `never`; may be absent.
    pub amount_includes_iof: Option<PaymentMethodOptionsMandateOptionsPixAmountIncludesIof>,
    /// Amount type: one of `fixed`, `maximum`; may be absent.
    pub amount_type: Option<PaymentMethodOptionsMandateOptionsPixAmountType>,
    /// Currency: may be absent.
    pub currency: Option<Currency>,
    /// End date: may be absent.
    pub end_date: Option<String>,
    /// Payment schedule: one of `halfyearly`, `monthly`, `quarterly`, `weekly`, `yearly`; may be absent.
    pub payment_schedule: Option<PaymentMethodOptionsMandateOptionsPixPaymentSchedule>,
    /// Reference: may be absent.
    pub reference: Option<String>,
    /// Start date: may be absent.
    pub start_date: Option<String>,
}

crate::record!(
    PaymentMethodOptionsMandateOptionsPix, "", false,
    [
        "amount", "amount_includes_iof", "amount_type", "currency", "end_date", "payment_schedule",
        "reference", "start_date",
    ],
    [amount, amount_includes_iof, amount_type, currency, end_date, payment_schedule, reference, start_date],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodOptionsMandateOptionsPix::amount_includes_iof`](crate::PaymentMethodOptionsMandateOptionsPix::amount_includes_iof),
    /// [`SetupIntentPaymentMethodOptionsPixMandateOptionsParams::amount_includes_iof`](crate::SetupIntentPaymentMethodOptionsPixMandateOptionsParams::amount_includes_iof),
    /// [`PaymentIntentPaymentMethodOptionsPixMandateOptionsParams::amount_includes_iof`](crate::PaymentIntentPaymentMethodOptionsPixMandateOptionsParams::amount_includes_iof)
    /// and 1 more.
    pub enum PaymentMethodOptionsMandateOptionsPixAmountIncludesIof {
        Always = "always",
        Never = "never",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodOptionsMandateOptionsPix::amount_type`](crate::PaymentMethodOptionsMandateOptionsPix::amount_type),
    /// [`SetupIntentPaymentMethodOptionsPixMandateOptionsParams::amount_type`](crate::SetupIntentPaymentMethodOptionsPixMandateOptionsParams::amount_type),
    /// [`PaymentIntentPaymentMethodOptionsPixMandateOptionsParams::amount_type`](crate::PaymentIntentPaymentMethodOptionsPixMandateOptionsParams::amount_type)
    /// and 1 more.
    pub enum PaymentMethodOptionsMandateOptionsPixAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentMethodOptionsMandateOptionsPix::payment_schedule`](crate::PaymentMethodOptionsMandateOptionsPix::payment_schedule),
    /// [`SetupIntentPaymentMethodOptionsPixMandateOptionsParams::payment_schedule`](crate::SetupIntentPaymentMethodOptionsPixMandateOptionsParams::payment_schedule),
    /// [`PaymentIntentPaymentMethodOptionsPixMandateOptionsParams::payment_schedule`](crate::PaymentIntentPaymentMethodOptionsPixMandateOptionsParams::payment_schedule)
    /// and 1 more.
    pub enum PaymentMethodOptionsMandateOptionsPixPaymentSchedule {
        Halfyearly = "halfyearly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        Weekly = "weekly",
        Yearly = "yearly",
    }
}
