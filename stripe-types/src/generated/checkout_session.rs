// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, Address, AllowRedisplay, AmountIncludesIof, BillingAddressCollection, BrandsBlocked,
    CaptureMethod, CheckoutAcssDebitPaymentMethodOptionsCurrency,
    CheckoutCardPaymentMethodOptionsRequestOvercapture, CheckoutSessionId, ConsentCollection, CouponId,
    Currency, CustomFieldsLabel, CustomFieldsOption, CustomText, CustomerId, CustomerTaxExempt, Decimal,
    ExpandTo, Expandable, Expansion, InvoiceId, InvoiceSettings, InvoiceTaxId, Item,
    LinkedAccountOptionsCommon, List, ListInfo, ListStyle, ManagedPayments, MandateOptionsAcssDebit,
    MandateOptionsPayto, MandateUpi, Metadata, NameCollection, NestedList, Object, ObjectInfo, OptionalItem,
    PaymentIntentId, PaymentIntentPresentmentDetails, PaymentLinkCustomFieldsType,
    PaymentLinkCustomerCreation, PaymentLinkId, PaymentMethodConfigBizPaymentMethodConfigurationDetails,
    PaymentMethodOptions, PaymentMethodOptionsAlma, PaymentMethodOptionsBoleto, PaymentMethodOptionsCashapp,
    PaymentMethodOptionsCustomerBalance, PaymentMethodOptionsFpx, PaymentMethodOptionsFpxSetupFutureUsage,
    PaymentMethodOptionsIdeal, PaymentMethodOptionsKrCard, PaymentMethodOptionsMandateOptionsPix,
    PaymentMethodOptionsManualCapture, PaymentMethodOptionsOxxo, PaymentMethodOptionsPaypal,
    PaymentMethodOptionsPixSetupFutureUsage, PaymentMethodRemove, PhoneNumberCollection, PromotionCodeId,
    QuoteAutomaticTax, RequestThreeDSecure, SessionPricing, SetupFutureUsage, SetupIntentId,
    ShippingAddressCollection, ShippingCost, ShippingOption, ShippingRateId, SubmitType, SubscriptionId,
    TaxIdCollection, TaxIdId, Timestamp, TotalDetails, VerificationMethod,
};

/// The object `checkout.session`.
///
/// See <https://docs.stripe.com/api/checkout/sessions/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSession {
    pub id: CheckoutSessionId,
    pub adaptive_pricing: Option<Box<SessionPricing>>,
    pub after_expiration: Option<Box<CheckoutSessionAfterExpiration>>,
    pub allow_promotion_codes: Option<bool>,
    pub amount_subtotal: Option<i64>,
    pub amount_total: Option<i64>,
    pub automatic_tax: QuoteAutomaticTax,
    pub billing_address_collection: Option<BillingAddressCollection>,
    pub branding_settings: Option<Box<CheckoutSessionBrandingSettings>>,
    pub cancel_url: Option<String>,
    pub client_reference_id: Option<String>,
    pub client_secret: Option<String>,
    pub collected_information: Option<Box<CheckoutSessionCollectedInformation>>,
    pub consent: Option<Box<CheckoutSessionConsent>>,
    pub consent_collection: Option<Box<ConsentCollection>>,
    pub created: Timestamp,
    pub currency: Option<Currency>,
    pub currency_conversion: Option<Box<CheckoutSessionCurrencyConversion>>,
    pub custom_fields: Vec<CheckoutSessionCustomFields>,
    pub custom_text: CustomText,
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub customer_creation: Option<PaymentLinkCustomerCreation>,
    pub customer_details: Option<Box<CheckoutSessionCustomerDetails>>,
    pub customer_email: Option<String>,
    pub discounts: Option<Vec<CheckoutSessionDiscount>>,
    pub excluded_payment_method_types: Option<Vec<String>>,
    pub expires_at: Timestamp,
    pub integration_identifier: Option<String>,
    pub invoice: Option<Expandable<InvoiceId>>,
    pub invoice_creation: Option<Box<CheckoutSessionInvoiceCreation>>,
    pub line_items: Option<List<Item>>,
    pub livemode: bool,
    pub locale: Option<CheckoutSessionLocale>,
    pub managed_payments: Option<Box<ManagedPayments>>,
    pub metadata: Option<Metadata>,
    pub mode: CheckoutSessionMode,
    pub name_collection: Option<Box<NameCollection>>,
    pub optional_items: Option<Vec<OptionalItem>>,
    pub origin_context: Option<CheckoutSessionOriginContext>,
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    pub payment_link: Option<Expandable<PaymentLinkId>>,
    pub payment_method_collection: Option<PaymentLinkCustomerCreation>,
    pub payment_method_configuration_details: Option<Box<PaymentMethodConfigBizPaymentMethodConfigurationDetails>>,
    pub payment_method_options: Option<Box<CheckoutSessionPaymentMethodOptions>>,
    pub payment_method_types: Vec<String>,
    pub payment_status: CheckoutSessionPaymentStatus,
    pub permissions: Option<Box<CheckoutSessionPermissions>>,
    pub phone_number_collection: Option<Box<PhoneNumberCollection>>,
    pub presentment_details: Option<Box<PaymentIntentPresentmentDetails>>,
    pub recovered_from: Option<String>,
    pub redirect_on_completion: Option<CheckoutSessionRedirectOnCompletion>,
    pub return_url: Option<String>,
    pub saved_payment_method_options: Option<Box<CheckoutSessionSavedPaymentMethodOptions>>,
    pub setup_intent: Option<Expandable<SetupIntentId>>,
    pub shipping_address_collection: Option<Box<ShippingAddressCollection>>,
    pub shipping_cost: Option<Box<ShippingCost>>,
    pub shipping_options: Vec<ShippingOption>,
    pub status: Option<CheckoutSessionStatus>,
    pub submit_type: Option<SubmitType>,
    pub subscription: Option<Expandable<SubscriptionId>>,
    pub success_url: Option<String>,
    pub tax_id_collection: Option<Box<TaxIdCollection>>,
    pub total_details: Option<Box<TotalDetails>>,
    pub ui_mode: Option<CheckoutSessionUiMode>,
    pub url: Option<String>,
    pub wallet_options: Option<Box<CheckoutSessionWalletOptions>>,
}

crate::record!(
    CheckoutSession, "checkout.session", true,
    [
        "id", "adaptive_pricing", "after_expiration", "allow_promotion_codes", "amount_subtotal",
        "amount_total", "automatic_tax", "billing_address_collection", "branding_settings", "cancel_url",
        "client_reference_id", "client_secret", "collected_information", "consent", "consent_collection",
        "created", "currency", "currency_conversion", "custom_fields", "custom_text", "customer",
        "customer_account", "customer_creation", "customer_details", "customer_email", "discounts",
        "excluded_payment_method_types", "expires_at", "integration_identifier", "invoice",
        "invoice_creation", "line_items", "livemode", "locale", "managed_payments", "metadata", "mode",
        "name_collection", "optional_items", "origin_context", "payment_intent", "payment_link",
        "payment_method_collection", "payment_method_configuration_details", "payment_method_options",
        "payment_method_types", "payment_status", "permissions", "phone_number_collection",
        "presentment_details", "recovered_from", "redirect_on_completion", "return_url",
        "saved_payment_method_options", "setup_intent", "shipping_address_collection", "shipping_cost",
        "shipping_options", "status", "submit_type", "subscription", "success_url", "tax_id_collection",
        "total_details", "ui_mode", "url", "wallet_options",
    ],
    [
        id, adaptive_pricing, after_expiration, allow_promotion_codes, amount_subtotal, amount_total,
        automatic_tax, billing_address_collection, branding_settings, cancel_url, client_reference_id,
        client_secret, collected_information, consent, consent_collection, created, currency,
        currency_conversion, custom_fields, custom_text, customer, customer_account, customer_creation,
        customer_details, customer_email, discounts, excluded_payment_method_types, expires_at,
        integration_identifier, invoice, invoice_creation, line_items, livemode, locale, managed_payments,
        metadata, mode, name_collection, optional_items, origin_context, payment_intent, payment_link,
        payment_method_collection, payment_method_configuration_details, payment_method_options,
        payment_method_types, payment_status, permissions, phone_number_collection, presentment_details,
        recovered_from, redirect_on_completion, return_url, saved_payment_method_options, setup_intent,
        shipping_address_collection, shipping_cost, shipping_options, status, submit_type, subscription,
        success_url, tax_id_collection, total_details, ui_mode, url, wallet_options,
    ],
);

impl Object for CheckoutSession {
    type Id = CheckoutSessionId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "checkout.session",
        type_name: "CheckoutSession",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/checkout/sessions/{session}"),
        list: Some(&ListInfo { path: "/v1/checkout/sessions", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "customer", "customer_account", "customer_details", "payment_intent", "payment_link", "status", "subscription"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "automatic_tax.liability.account", targets: &["account"], array: false },
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "invoice", targets: &["invoice"], array: false },
            Expansion { path: "invoice_creation.invoice_data.account_tax_ids", targets: &["tax_id"], array: true },
            Expansion { path: "invoice_creation.invoice_data.issuer.account", targets: &["account"], array: false },
            Expansion { path: "payment_intent", targets: &["payment_intent"], array: false },
            Expansion { path: "payment_link", targets: &["payment_link"], array: false },
            Expansion { path: "setup_intent", targets: &["setup_intent"], array: false },
            Expansion { path: "shipping_cost.shipping_rate", targets: &["shipping_rate"], array: false },
            Expansion { path: "subscription", targets: &["subscription"], array: false },
        ],
        nested_lists: &[
            NestedList { path: "line_items", items: &["item"], always: false },
        ],
        events: &[
            "checkout.session.async_payment_failed", "checkout.session.async_payment_succeeded",
            "checkout.session.completed", "checkout.session.expired",
        ],
    };
}

impl CheckoutSession {
    pub const EXPAND_AUTOMATIC_TAX_LIABILITY_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("automatic_tax.liability.account");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_INVOICE: ExpandTo<Self, InvoiceId> = ExpandTo::new("invoice");
    pub const EXPAND_INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS: ExpandTo<Self, TaxIdId> = ExpandTo::new("invoice_creation.invoice_data.account_tax_ids");
    pub const EXPAND_INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("invoice_creation.invoice_data.issuer.account");
    pub const EXPAND_PAYMENT_INTENT: ExpandTo<Self, PaymentIntentId> = ExpandTo::new("payment_intent");
    pub const EXPAND_PAYMENT_LINK: ExpandTo<Self, PaymentLinkId> = ExpandTo::new("payment_link");
    pub const EXPAND_SETUP_INTENT: ExpandTo<Self, SetupIntentId> = ExpandTo::new("setup_intent");
    pub const EXPAND_SHIPPING_COST_SHIPPING_RATE: ExpandTo<Self, ShippingRateId> = ExpandTo::new("shipping_cost.shipping_rate");
    pub const EXPAND_SUBSCRIPTION: ExpandTo<Self, SubscriptionId> = ExpandTo::new("subscription");
}

/// Held by `CheckoutSessionPaymentMethodOptions.acss_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutAcssDebitPaymentMethodOptions {
    pub currency: Option<CheckoutAcssDebitPaymentMethodOptionsCurrency>,
    pub mandate_options: Option<Box<MandateOptionsAcssDebit>>,
    pub setup_future_usage: Option<SetupFutureUsage>,
    pub target_date: Option<String>,
    pub verification_method: Option<VerificationMethod>,
}

crate::record!(
    CheckoutAcssDebitPaymentMethodOptions, "", false,
    ["currency", "mandate_options", "setup_future_usage", "target_date", "verification_method"],
    [currency, mandate_options, setup_future_usage, target_date, verification_method],
);

/// Held by `CheckoutSessionPaymentMethodOptions.au_becs_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutAuBecsDebitPaymentMethodOptions {
    pub setup_future_usage: Option<PaymentMethodOptionsFpxSetupFutureUsage>,
    pub target_date: Option<String>,
}

crate::record!(
    CheckoutAuBecsDebitPaymentMethodOptions, "", false,
    ["setup_future_usage", "target_date"],
    [setup_future_usage, target_date],
);

/// Held by `CheckoutCardPaymentMethodOptions.installments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutCardInstallmentsOptions {
    pub enabled: Option<bool>,
}

crate::record!(
    CheckoutCardInstallmentsOptions, "", false,
    ["enabled"],
    [enabled],
);

/// Held by `CheckoutSessionPaymentMethodOptions.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutCardPaymentMethodOptions {
    pub capture_method: Option<CaptureMethod>,
    pub installments: Option<Box<CheckoutCardInstallmentsOptions>>,
    pub request_extended_authorization: Option<CheckoutCardPaymentMethodOptionsRequestOvercapture>,
    pub request_incremental_authorization: Option<CheckoutCardPaymentMethodOptionsRequestOvercapture>,
    pub request_multicapture: Option<CheckoutCardPaymentMethodOptionsRequestOvercapture>,
    pub request_overcapture: Option<CheckoutCardPaymentMethodOptionsRequestOvercapture>,
    pub request_three_d_secure: RequestThreeDSecure,
    pub restrictions: Option<Box<CheckoutSessionCardPaymentMethodOptionsRestrictions>>,
    pub setup_future_usage: Option<SetupFutureUsage>,
    pub statement_descriptor_suffix_kana: Option<String>,
    pub statement_descriptor_suffix_kanji: Option<String>,
}

crate::record!(
    CheckoutCardPaymentMethodOptions, "", false,
    [
        "capture_method", "installments", "request_extended_authorization",
        "request_incremental_authorization", "request_multicapture", "request_overcapture",
        "request_three_d_secure", "restrictions", "setup_future_usage", "statement_descriptor_suffix_kana",
        "statement_descriptor_suffix_kanji",
    ],
    [
        capture_method, installments, request_extended_authorization, request_incremental_authorization,
        request_multicapture, request_overcapture, request_three_d_secure, restrictions, setup_future_usage,
        statement_descriptor_suffix_kana, statement_descriptor_suffix_kanji,
    ],
);

/// Held by `CheckoutSessionPaymentMethodOptions.konbini`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutKonbiniPaymentMethodOptions {
    pub expires_after_days: Option<i64>,
    pub setup_future_usage: Option<PaymentMethodOptionsFpxSetupFutureUsage>,
}

crate::record!(
    CheckoutKonbiniPaymentMethodOptions, "", false,
    ["expires_after_days", "setup_future_usage"],
    [expires_after_days, setup_future_usage],
);

/// Held by `CheckoutSessionWalletOptions.link`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutLinkWalletOptions {
    pub display: Option<CheckoutLinkWalletOptionsDisplay>,
}

crate::record!(
    CheckoutLinkWalletOptions, "", false,
    ["display"],
    [display],
);

crate::open_enum! {
    /// Values of `CheckoutLinkWalletOptions.display`, `CheckoutSessionCustomerUpdateParams.address`, `CheckoutSessionCustomerUpdateParams.name` and 2 more.
    pub enum CheckoutLinkWalletOptionsDisplay {
        Auto = "auto",
        Never = "never",
    }
}

/// Held by `CheckoutSessionPaymentMethodOptions.payto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutPaytoPaymentMethodOptions {
    pub mandate_options: Option<Box<MandateOptionsPayto>>,
    pub setup_future_usage: Option<PaymentMethodOptionsPixSetupFutureUsage>,
}

crate::record!(
    CheckoutPaytoPaymentMethodOptions, "", false,
    ["mandate_options", "setup_future_usage"],
    [mandate_options, setup_future_usage],
);

/// Held by `CheckoutSessionPaymentMethodOptions.pix`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutPixPaymentMethodOptions {
    pub amount_includes_iof: Option<AmountIncludesIof>,
    pub expires_after_seconds: Option<i64>,
    pub mandate_options: Option<Box<PaymentMethodOptionsMandateOptionsPix>>,
    pub setup_future_usage: Option<PaymentMethodOptionsPixSetupFutureUsage>,
}

crate::record!(
    CheckoutPixPaymentMethodOptions, "", false,
    ["amount_includes_iof", "expires_after_seconds", "mandate_options", "setup_future_usage"],
    [amount_includes_iof, expires_after_seconds, mandate_options, setup_future_usage],
);

/// Held by `CheckoutSession.after_expiration`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionAfterExpiration {
    pub recovery: Option<Box<CheckoutSessionAfterExpirationRecovery>>,
}

crate::record!(
    CheckoutSessionAfterExpiration, "", false,
    ["recovery"],
    [recovery],
);

/// Held by `CheckoutSessionAfterExpiration.recovery`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionAfterExpirationRecovery {
    pub allow_promotion_codes: bool,
    pub enabled: bool,
    pub expires_at: Option<Timestamp>,
    pub url: Option<String>,
}

crate::record!(
    CheckoutSessionAfterExpirationRecovery, "", false,
    ["allow_promotion_codes", "enabled", "expires_at", "url"],
    [allow_promotion_codes, enabled, expires_at, url],
);

/// Held by `CheckoutSession.branding_settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionBrandingSettings {
    pub background_color: String,
    pub border_style: CheckoutSessionBrandingSettingsBorderStyle,
    pub button_color: String,
    pub display_name: String,
    pub font_family: String,
    pub icon: Option<Box<CheckoutSessionBrandingSettingsIcon>>,
    pub logo: Option<Box<CheckoutSessionBrandingSettingsIcon>>,
}

crate::record!(
    CheckoutSessionBrandingSettings, "", false,
    ["background_color", "border_style", "button_color", "display_name", "font_family", "icon", "logo"],
    [background_color, border_style, button_color, display_name, font_family, icon, logo],
);

crate::open_enum! {
    /// Values of `CheckoutSessionBrandingSettings.border_style`, `CheckoutSessionBrandingSettingsParams.border_style`.
    pub enum CheckoutSessionBrandingSettingsBorderStyle {
        Pill = "pill",
        Rectangular = "rectangular",
        Rounded = "rounded",
    }
}

/// Held by `CheckoutSessionBrandingSettings.icon`, `CheckoutSessionBrandingSettings.logo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionBrandingSettingsIcon {
    pub file: Option<String>,
    pub type_: CheckoutSessionBrandingSettingsIconType,
    pub url: Option<String>,
}

crate::record!(
    CheckoutSessionBrandingSettingsIcon, "", false,
    ["file", "type", "url"],
    [file, type_, url],
);

crate::open_enum! {
    /// Values of `CheckoutSessionBrandingSettingsIcon.type`, `CheckoutSessionBrandingSettingsIconParams.type`.
    pub enum CheckoutSessionBrandingSettingsIconType {
        File = "file",
        Url = "url",
    }
}

/// Held by `CheckoutCardPaymentMethodOptions.restrictions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionCardPaymentMethodOptionsRestrictions {
    pub brands_blocked: Option<Vec<BrandsBlocked>>,
}

crate::record!(
    CheckoutSessionCardPaymentMethodOptionsRestrictions, "", false,
    ["brands_blocked"],
    [brands_blocked],
);

/// Held by `CheckoutSessionCollectedInformation.shipping_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionCheckoutAddressDetails {
    pub address: Address,
    pub name: String,
}

crate::record!(
    CheckoutSessionCheckoutAddressDetails, "", false,
    ["address", "name"],
    [address, name],
);

/// Held by `CheckoutSession.collected_information`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionCollectedInformation {
    pub business_name: Option<String>,
    pub individual_name: Option<String>,
    pub shipping_details: Option<Box<CheckoutSessionCheckoutAddressDetails>>,
}

crate::record!(
    CheckoutSessionCollectedInformation, "", false,
    ["business_name", "individual_name", "shipping_details"],
    [business_name, individual_name, shipping_details],
);

/// Held by `CheckoutSession.consent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionConsent {
    pub promotions: Option<CheckoutSessionConsentPromotion>,
    pub terms_of_service: Option<CheckoutSessionConsentTermsOfService>,
}

crate::record!(
    CheckoutSessionConsent, "", false,
    ["promotions", "terms_of_service"],
    [promotions, terms_of_service],
);

crate::open_enum! {
    /// Values of `CheckoutSessionConsent.promotions`.
    pub enum CheckoutSessionConsentPromotion {
        OptIn = "opt_in",
        OptOut = "opt_out",
    }
}

crate::open_enum! {
    /// Values of `CheckoutSessionConsent.terms_of_service`.
    pub enum CheckoutSessionConsentTermsOfService {
        Accepted = "accepted",
    }
}

/// Held by `CheckoutSession.currency_conversion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionCurrencyConversion {
    pub amount_subtotal: i64,
    pub amount_total: i64,
    pub fx_rate: Decimal,
    pub source_currency: Currency,
}

crate::record!(
    CheckoutSessionCurrencyConversion, "", false,
    ["amount_subtotal", "amount_total", "fx_rate", "source_currency"],
    [amount_subtotal, amount_total, fx_rate, source_currency],
);

/// Held by `CheckoutSession.custom_fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionCustomFields {
    pub dropdown: Option<Box<CheckoutSessionCustomFieldsDropdown>>,
    pub key: String,
    pub label: CustomFieldsLabel,
    pub numeric: Option<Box<CheckoutSessionCustomFieldsText>>,
    pub optional: bool,
    pub text: Option<Box<CheckoutSessionCustomFieldsText>>,
    pub type_: PaymentLinkCustomFieldsType,
}

crate::record!(
    CheckoutSessionCustomFields, "", false,
    ["dropdown", "key", "label", "numeric", "optional", "text", "type"],
    [dropdown, key, label, numeric, optional, text, type_],
);

/// Held by `CheckoutSessionCustomFields.dropdown`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionCustomFieldsDropdown {
    pub default_value: Option<String>,
    pub options: Vec<CustomFieldsOption>,
    pub value: Option<String>,
}

crate::record!(
    CheckoutSessionCustomFieldsDropdown, "", false,
    ["default_value", "options", "value"],
    [default_value, options, value],
);

/// Held by `CheckoutSessionCustomFields.numeric`, `CheckoutSessionCustomFields.text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionCustomFieldsText {
    pub default_value: Option<String>,
    pub maximum_length: Option<i64>,
    pub minimum_length: Option<i64>,
    pub value: Option<String>,
}

crate::record!(
    CheckoutSessionCustomFieldsText, "", false,
    ["default_value", "maximum_length", "minimum_length", "value"],
    [default_value, maximum_length, minimum_length, value],
);

/// Held by `CheckoutSession.customer_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionCustomerDetails {
    pub address: Option<Box<Address>>,
    pub business_name: Option<String>,
    pub email: Option<String>,
    pub individual_name: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub tax_exempt: Option<CustomerTaxExempt>,
    pub tax_ids: Option<Vec<InvoiceTaxId>>,
}

crate::record!(
    CheckoutSessionCustomerDetails, "", false,
    ["address", "business_name", "email", "individual_name", "name", "phone", "tax_exempt", "tax_ids"],
    [address, business_name, email, individual_name, name, phone, tax_exempt, tax_ids],
);

/// Held by `CheckoutSession.discounts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionDiscount {
    pub coupon: Option<Expandable<CouponId>>,
    pub promotion_code: Option<Expandable<PromotionCodeId>>,
}

crate::record!(
    CheckoutSessionDiscount, "", false,
    ["coupon", "promotion_code"],
    [coupon, promotion_code],
);

/// Held by `CheckoutSession.invoice_creation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionInvoiceCreation {
    pub enabled: bool,
    pub invoice_data: InvoiceSettings,
}

crate::record!(
    CheckoutSessionInvoiceCreation, "", false,
    ["enabled", "invoice_data"],
    [enabled, invoice_data],
);

crate::open_enum! {
    /// Values of `CheckoutSession.locale`, `CreateCheckoutSession.locale`.
    pub enum CheckoutSessionLocale {
        Auto = "auto",
        Bg = "bg",
        Cs = "cs",
        Da = "da",
        De = "de",
        El = "el",
        En = "en",
        EnGb = "en-GB",
        Es = "es",
        Es419 = "es-419",
        Et = "et",
        Fi = "fi",
        Fil = "fil",
        Fr = "fr",
        FrCa = "fr-CA",
        Hr = "hr",
        Hu = "hu",
        Id = "id",
        It = "it",
        Ja = "ja",
        Ko = "ko",
        Lt = "lt",
        Lv = "lv",
        Ms = "ms",
        Mt = "mt",
        Nb = "nb",
        Nl = "nl",
        Pl = "pl",
        Pt = "pt",
        PtBr = "pt-BR",
        Ro = "ro",
        Ru = "ru",
        Sk = "sk",
        Sl = "sl",
        Sv = "sv",
        Th = "th",
        Tr = "tr",
        Vi = "vi",
        Zh = "zh",
        ZhHk = "zh-HK",
        ZhTw = "zh-TW",
    }
}

crate::open_enum! {
    /// Values of `CheckoutSession.mode`, `CreateCheckoutSession.mode`.
    pub enum CheckoutSessionMode {
        Payment = "payment",
        Setup = "setup",
        Subscription = "subscription",
    }
}

crate::open_enum! {
    /// Values of `CheckoutSession.origin_context`, `CreateCheckoutSession.origin_context`.
    pub enum CheckoutSessionOriginContext {
        MobileApp = "mobile_app",
        Web = "web",
    }
}

/// Held by `CheckoutSession.payment_method_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionPaymentMethodOptions {
    pub acss_debit: Option<Box<CheckoutAcssDebitPaymentMethodOptions>>,
    pub affirm: Option<Box<PaymentMethodOptionsManualCapture>>,
    pub afterpay_clearpay: Option<Box<PaymentMethodOptionsManualCapture>>,
    pub alipay: Option<Box<PaymentMethodOptionsFpx>>,
    pub alma: Option<Box<PaymentMethodOptionsAlma>>,
    pub amazon_pay: Option<Box<PaymentMethodOptionsKrCard>>,
    pub au_becs_debit: Option<Box<CheckoutAuBecsDebitPaymentMethodOptions>>,
    pub bacs_debit: Option<Box<PaymentMethodOptions>>,
    pub bancontact: Option<Box<PaymentMethodOptionsFpx>>,
    pub billie: Option<Box<PaymentMethodOptionsAlma>>,
    pub boleto: Option<Box<PaymentMethodOptionsBoleto>>,
    pub card: Option<Box<CheckoutCardPaymentMethodOptions>>,
    pub cashapp: Option<Box<PaymentMethodOptionsManualCapture>>,
    pub customer_balance: Option<Box<PaymentMethodOptionsCustomerBalance>>,
    pub eps: Option<Box<PaymentMethodOptionsFpx>>,
    pub fpx: Option<Box<PaymentMethodOptionsFpx>>,
    pub giropay: Option<Box<PaymentMethodOptionsFpx>>,
    pub grabpay: Option<Box<PaymentMethodOptionsFpx>>,
    pub ideal: Option<Box<PaymentMethodOptionsFpx>>,
    pub kakao_pay: Option<Box<PaymentMethodOptionsKrCard>>,
    pub klarna: Option<Box<PaymentMethodOptionsCashapp>>,
    pub konbini: Option<Box<CheckoutKonbiniPaymentMethodOptions>>,
    pub kr_card: Option<Box<PaymentMethodOptionsKrCard>>,
    pub link: Option<Box<PaymentMethodOptionsKrCard>>,
    pub mobilepay: Option<Box<PaymentMethodOptionsManualCapture>>,
    pub multibanco: Option<Box<PaymentMethodOptionsFpx>>,
    pub naver_pay: Option<Box<PaymentMethodOptionsKrCard>>,
    pub oxxo: Option<Box<PaymentMethodOptionsOxxo>>,
    pub p24: Option<Box<PaymentMethodOptionsFpx>>,
    pub payco: Option<Box<PaymentMethodOptionsAlma>>,
    pub paynow: Option<Box<PaymentMethodOptionsFpx>>,
    pub paypal: Option<Box<PaymentMethodOptionsPaypal>>,
    pub payto: Option<Box<CheckoutPaytoPaymentMethodOptions>>,
    pub pix: Option<Box<CheckoutPixPaymentMethodOptions>>,
    pub revolut_pay: Option<Box<PaymentMethodOptionsKrCard>>,
    pub samsung_pay: Option<Box<PaymentMethodOptionsAlma>>,
    pub satispay: Option<Box<PaymentMethodOptionsAlma>>,
    pub scalapay: Option<Box<PaymentMethodOptionsAlma>>,
    pub sepa_debit: Option<Box<PaymentMethodOptions>>,
    pub sofort: Option<Box<PaymentMethodOptionsFpx>>,
    pub swish: Option<Box<CheckoutSwishPaymentMethodOptions>>,
    pub twint: Option<Box<PaymentMethodOptionsIdeal>>,
    pub upi: Option<Box<CheckoutUpiPaymentMethodOptions>>,
    pub us_bank_account: Option<Box<CheckoutUsBankAccountPaymentMethodOptions>>,
}

crate::record!(
    CheckoutSessionPaymentMethodOptions, "", false,
    [
        "acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay", "au_becs_debit",
        "bacs_debit", "bancontact", "billie", "boleto", "card", "cashapp", "customer_balance", "eps", "fpx",
        "giropay", "grabpay", "ideal", "kakao_pay", "klarna", "konbini", "kr_card", "link", "mobilepay",
        "multibanco", "naver_pay", "oxxo", "p24", "payco", "paynow", "paypal", "payto", "pix", "revolut_pay",
        "samsung_pay", "satispay", "scalapay", "sepa_debit", "sofort", "swish", "twint", "upi",
        "us_bank_account",
    ],
    [
        acss_debit, affirm, afterpay_clearpay, alipay, alma, amazon_pay, au_becs_debit, bacs_debit,
        bancontact, billie, boleto, card, cashapp, customer_balance, eps, fpx, giropay, grabpay, ideal,
        kakao_pay, klarna, konbini, kr_card, link, mobilepay, multibanco, naver_pay, oxxo, p24, payco,
        paynow, paypal, payto, pix, revolut_pay, samsung_pay, satispay, scalapay, sepa_debit, sofort, swish,
        twint, upi, us_bank_account,
    ],
);

crate::open_enum! {
    /// Values of `CheckoutSession.payment_status`.
    pub enum CheckoutSessionPaymentStatus {
        NoPaymentRequired = "no_payment_required",
        Paid = "paid",
        Unpaid = "unpaid",
    }
}

/// Held by `CheckoutSession.permissions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionPermissions {
    pub update_shipping_details: Option<CheckoutSessionPermissionsUpdateShippingDetail>,
}

crate::record!(
    CheckoutSessionPermissions, "", false,
    ["update_shipping_details"],
    [update_shipping_details],
);

crate::open_enum! {
    /// Values of `CheckoutSessionPermissions.update_shipping_details`, `CheckoutSessionPermissionsParams.update_shipping_details`.
    pub enum CheckoutSessionPermissionsUpdateShippingDetail {
        ClientOnly = "client_only",
        ServerOnly = "server_only",
    }
}

crate::open_enum! {
    /// Values of `CheckoutSession.redirect_on_completion`, `CreateCheckoutSession.redirect_on_completion`.
    pub enum CheckoutSessionRedirectOnCompletion {
        Always = "always",
        IfRequired = "if_required",
        Never = "never",
    }
}

/// Held by `CheckoutSession.saved_payment_method_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionSavedPaymentMethodOptions {
    pub allow_redisplay_filters: Option<Vec<AllowRedisplay>>,
    pub payment_method_remove: Option<PaymentMethodRemove>,
    pub payment_method_save: Option<PaymentMethodRemove>,
}

crate::record!(
    CheckoutSessionSavedPaymentMethodOptions, "", false,
    ["allow_redisplay_filters", "payment_method_remove", "payment_method_save"],
    [allow_redisplay_filters, payment_method_remove, payment_method_save],
);

crate::open_enum! {
    /// Values of `CheckoutSession.status`, `ListCheckoutSessions.status`.
    pub enum CheckoutSessionStatus {
        Complete = "complete",
        Expired = "expired",
        Open = "open",
    }
}

crate::open_enum! {
    /// Values of `CheckoutSession.ui_mode`, `CreateCheckoutSession.ui_mode`.
    pub enum CheckoutSessionUiMode {
        Elements = "elements",
        EmbeddedPage = "embedded_page",
        HostedPage = "hosted_page",
    }
}

/// Held by `CheckoutSession.wallet_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSessionWalletOptions {
    pub link: Option<Box<CheckoutLinkWalletOptions>>,
}

crate::record!(
    CheckoutSessionWalletOptions, "", false,
    ["link"],
    [link],
);

/// Held by `CheckoutSessionPaymentMethodOptions.swish`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutSwishPaymentMethodOptions {
    pub reference: Option<String>,
}

crate::record!(
    CheckoutSwishPaymentMethodOptions, "", false,
    ["reference"],
    [reference],
);

/// Held by `CheckoutSessionPaymentMethodOptions.upi`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutUpiPaymentMethodOptions {
    pub mandate_options: Option<Box<MandateUpi>>,
    pub setup_future_usage: Option<SetupFutureUsage>,
}

crate::record!(
    CheckoutUpiPaymentMethodOptions, "", false,
    ["mandate_options", "setup_future_usage"],
    [mandate_options, setup_future_usage],
);

/// Held by `CheckoutSessionPaymentMethodOptions.us_bank_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckoutUsBankAccountPaymentMethodOptions {
    pub financial_connections: Option<Box<LinkedAccountOptionsCommon>>,
    pub setup_future_usage: Option<SetupFutureUsage>,
    pub target_date: Option<String>,
    pub verification_method: Option<CheckoutUsBankAccountPaymentMethodOptionsVerificationMethod>,
}

crate::record!(
    CheckoutUsBankAccountPaymentMethodOptions, "", false,
    ["financial_connections", "setup_future_usage", "target_date", "verification_method"],
    [financial_connections, setup_future_usage, target_date, verification_method],
);

crate::open_enum! {
    /// Values of `CheckoutUsBankAccountPaymentMethodOptions.verification_method`, `CheckoutSessionPaymentMethodOptionsUsBankAccountParams.verification_method`.
    pub enum CheckoutUsBankAccountPaymentMethodOptionsVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
    }
}
