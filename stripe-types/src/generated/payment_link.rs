// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApplicationId, Boxed, ChargeTransferData, ConnectAccountReference, ConsentCollection,
    Currency, CustomFieldsLabel, CustomFieldsOption, CustomText, Decimal, Expand, Expandable, Expansion,
    InvoiceSettings, Item, List, ListInfo, ListStyle, ManagedPayments, Metadata, NameCollection, NestedList,
    Object, ObjectInfo, OptionalItem, PaymentLinkId, PhoneNumberCollection, ShippingAddressCollection,
    ShippingOption, SubscriptionTrialSettings, TaxIdCollection,
};

/// The object `payment_link`.
///
/// See <https://docs.stripe.com/api/payment_links/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLink {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-id)
    pub id: PaymentLinkId,
    /// Active. [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-active)
    pub active: bool,
    /// After completion.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-after_completion)
    pub after_completion: PaymentLinkAfterCompletion,
    /// Allow promotion codes.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-allow_promotion_codes)
    pub allow_promotion_codes: bool,
    /// Application: the id of an `application`; expandable; expand it by
    /// [`EXPAND_APPLICATION`](Self::EXPAND_APPLICATION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-application)
    pub application: Option<Expandable<ApplicationId>>,
    /// Application fee amount: in minor units of `currency`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-application_fee_amount)
    pub application_fee_amount: Option<i64>,
    /// Application fee percent: in percent; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-application_fee_percent)
    pub application_fee_percent: Option<Decimal>,
    /// Automatic tax.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-automatic_tax)
    pub automatic_tax: PaymentLinkAutomaticTax,
    /// Billing address collection: one of `auto`, `required`.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-billing_address_collection)
    pub billing_address_collection: PaymentLinkBillingAddressCollection,
    /// Consent collection: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-consent_collection)
    pub consent_collection: Option<Boxed<ConsentCollection>>,
    /// Currency. [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-currency)
    pub currency: Currency,
    /// Custom fields.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-custom_fields)
    pub custom_fields: Vec<PaymentLinkCustomFields>,
    /// Custom text.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-custom_text)
    pub custom_text: CustomText,
    /// Customer creation: one of `always`, `if_required`.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-customer_creation)
    pub customer_creation: PaymentLinkCustomerCreation,
    /// Inactive message: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-inactive_message)
    pub inactive_message: Option<String>,
    /// Invoice creation: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-invoice_creation)
    pub invoice_creation: Option<Boxed<PaymentLinkInvoiceCreation>>,
    /// Line items: expand it by [`EXPAND_LINE_ITEMS`](Self::EXPAND_LINE_ITEMS); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-line_items)
    pub line_items: Option<List<Item>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-livemode)
    pub livemode: bool,
    /// Managed payments: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-managed_payments)
    pub managed_payments: Option<Boxed<ManagedPayments>>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-metadata)
    pub metadata: Metadata,
    /// Name collection: may be absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-name_collection)
    pub name_collection: Option<Boxed<NameCollection>>,
    /// On behalf of: the id of an `account`; expandable; expand it by
    /// [`EXPAND_ON_BEHALF_OF`](Self::EXPAND_ON_BEHALF_OF); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-on_behalf_of)
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// Optional items: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-optional_items)
    pub optional_items: Option<Vec<OptionalItem>>,
    /// Payment intent data: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-payment_intent_data)
    pub payment_intent_data: Option<Boxed<PaymentLinkPaymentIntentData>>,
    /// Payment method collection: one of `always`, `if_required`.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-payment_method_collection)
    pub payment_method_collection: PaymentLinkPaymentMethodCollection,
    /// Payment method options: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-payment_method_options)
    pub payment_method_options: Option<Boxed<PaymentLinkPaymentMethodOptions>>,
    /// Payment method types: one of 42 values; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-payment_method_types)
    pub payment_method_types: Option<Vec<PaymentLinkPaymentMethodType>>,
    /// Phone number collection.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-phone_number_collection)
    pub phone_number_collection: PhoneNumberCollection,
    /// Restrictions: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-restrictions)
    pub restrictions: Option<Boxed<PaymentLinkRestrictions>>,
    /// Shipping address collection: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-shipping_address_collection)
    pub shipping_address_collection: Option<Boxed<ShippingAddressCollection>>,
    /// Shipping options.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-shipping_options)
    pub shipping_options: Vec<ShippingOption>,
    /// Submit type: one of `auto`, `book`, `donate`, `pay`, `subscribe`.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-submit_type)
    pub submit_type: PaymentLinkSubmitType,
    /// Subscription data: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-subscription_data)
    pub subscription_data: Option<Boxed<PaymentLinkSubscriptionData>>,
    /// Tax id collection.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-tax_id_collection)
    pub tax_id_collection: TaxIdCollection,
    /// Transfer data: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-transfer_data)
    pub transfer_data: Option<Boxed<ChargeTransferData>>,
    /// Url. [Reference](https://docs.stripe.com/api/payment_links/object#payment_link_object-url)
    pub url: String,
}

crate::record!(
    PaymentLink, "payment_link", true,
    [
        "id", "active", "after_completion", "allow_promotion_codes", "application", "application_fee_amount",
        "application_fee_percent", "automatic_tax", "billing_address_collection", "consent_collection",
        "currency", "custom_fields", "custom_text", "customer_creation", "inactive_message",
        "invoice_creation", "line_items", "livemode", "managed_payments", "metadata", "name_collection",
        "on_behalf_of", "optional_items", "payment_intent_data", "payment_method_collection",
        "payment_method_options", "payment_method_types", "phone_number_collection", "restrictions",
        "shipping_address_collection", "shipping_options", "submit_type", "subscription_data",
        "tax_id_collection", "transfer_data", "url",
    ],
    [
        id, active, after_completion, allow_promotion_codes, application, application_fee_amount,
        application_fee_percent, automatic_tax, billing_address_collection, consent_collection, currency,
        custom_fields, custom_text, customer_creation, inactive_message, invoice_creation, line_items,
        livemode, managed_payments, metadata, name_collection, on_behalf_of, optional_items,
        payment_intent_data, payment_method_collection, payment_method_options, payment_method_types,
        phone_number_collection, restrictions, shipping_address_collection, shipping_options, submit_type,
        subscription_data, tax_id_collection, transfer_data, url,
    ],
);

impl Object for PaymentLink {
    type Id = PaymentLinkId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "payment_link",
        type_name: "PaymentLink",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/payment_links/{payment_link}"),
        list: Some(&ListInfo { path: "/v1/payment_links", parent: None, style: ListStyle::Cursor, required: &[], filters: &["active"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "application", targets: &["application"], array: false },
            Expansion { path: "automatic_tax.liability.account", targets: &["account"], array: false },
            Expansion { path: "invoice_creation.invoice_data.account_tax_ids", targets: &["tax_id"], array: true },
            Expansion { path: "invoice_creation.invoice_data.issuer.account", targets: &["account"], array: false },
            Expansion { path: "on_behalf_of", targets: &["account"], array: false },
            Expansion { path: "subscription_data.invoice_settings.issuer.account", targets: &["account"], array: false },
            Expansion { path: "transfer_data.destination", targets: &["account"], array: false },
        ],
        only_expanded: &["line_items"],
        nested_lists: &[
            NestedList { path: "line_items", items: &["item"], always: false },
        ],
        events: &["payment_link.created", "payment_link.updated"],
    };
}

impl PaymentLink {
    pub const EXPAND_APPLICATION: Expand<Self> = Expand::field("application");
    pub const EXPAND_AUTOMATIC_TAX_LIABILITY_ACCOUNT: Expand<Self> = Expand::field("automatic_tax.liability.account");
    pub const EXPAND_INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS: Expand<Self> = Expand::field("invoice_creation.invoice_data.account_tax_ids");
    pub const EXPAND_INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT: Expand<Self> = Expand::field("invoice_creation.invoice_data.issuer.account");
    pub const EXPAND_LINE_ITEMS: Expand<Self> = Expand::list("line_items");
    pub const EXPAND_ON_BEHALF_OF: Expand<Self> = Expand::field("on_behalf_of");
    pub const EXPAND_SUBSCRIPTION_DATA_INVOICE_SETTINGS_ISSUER_ACCOUNT: Expand<Self> = Expand::field("subscription_data.invoice_settings.issuer.account");
    pub const EXPAND_TRANSFER_DATA_DESTINATION: Expand<Self> = Expand::field("transfer_data.destination");
}

/// Held by [`PaymentLink::after_completion`](crate::PaymentLink::after_completion).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkAfterCompletion {
    /// Details where `type` is `hosted_confirmation`. May be absent.
    pub hosted_confirmation: Option<Boxed<PaymentLinkCompletionBehaviorConfirmationPage>>,
    /// Details where `type` is `redirect`. May be absent.
    pub redirect: Option<Boxed<PaymentLinkCompletionBehaviorRedirect>>,
    /// Type: one of `hosted_confirmation`, `redirect`.
    pub type_: PaymentLinkAfterCompletionType,
}

crate::record!(
    PaymentLinkAfterCompletion, "", false,
    ["hosted_confirmation", "redirect", "type"],
    [hosted_confirmation, redirect, type_],
);

crate::open_enum! {
    /// Values of [`PaymentLinkAfterCompletion::type_`](crate::PaymentLinkAfterCompletion::type_),
    /// [`PaymentLinkAfterCompletionParams::type_`](crate::PaymentLinkAfterCompletionParams::type_).
    pub enum PaymentLinkAfterCompletionType {
        HostedConfirmation = "hosted_confirmation",
        Redirect = "redirect",
    }
}

/// Held by [`PaymentLink::automatic_tax`](crate::PaymentLink::automatic_tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkAutomaticTax {
    /// Enabled.
    pub enabled: bool,
    /// Liability: may be null or absent.
    pub liability: Option<Boxed<ConnectAccountReference>>,
}

crate::record!(
    PaymentLinkAutomaticTax, "", false,
    ["enabled", "liability"],
    [enabled, liability],
);

crate::open_enum! {
    /// Values of [`PaymentLink::billing_address_collection`](crate::PaymentLink::billing_address_collection),
    /// [`CreatePaymentLink::billing_address_collection`](crate::CreatePaymentLink::billing_address_collection),
    /// [`UpdatePaymentLink::billing_address_collection`](crate::UpdatePaymentLink::billing_address_collection).
    pub enum PaymentLinkBillingAddressCollection {
        Auto = "auto",
        Required = "required",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentLinkCardRestrictions::brands_blocked`](crate::PaymentLinkCardRestrictions::brands_blocked),
    /// [`PaymentLinkPaymentMethodOptionsCardRestrictionsParams::brands_blocked`](crate::PaymentLinkPaymentMethodOptionsCardRestrictionsParams::brands_blocked),
    /// [`UpdatePaymentLinkPaymentMethodOptionsCardRestrictionsParams::brands_blocked`](crate::UpdatePaymentLinkPaymentMethodOptionsCardRestrictionsParams::brands_blocked).
    pub enum PaymentLinkBrandsBlocked {
        AmericanExpress = "american_express",
        DiscoverGlobalNetwork = "discover_global_network",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentLinkPaymentIntentData::capture_method`](crate::PaymentLinkPaymentIntentData::capture_method),
    /// [`PaymentLinkPaymentIntentDataParams::capture_method`](crate::PaymentLinkPaymentIntentDataParams::capture_method).
    pub enum PaymentLinkCaptureMethod {
        Automatic = "automatic",
        AutomaticAsync = "automatic_async",
        Manual = "manual",
    }
}

/// Held by [`PaymentLinkPaymentMethodOptions::card`](crate::PaymentLinkPaymentMethodOptions::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkCardPaymentMethodOptions {
    /// Restrictions: may be null or absent.
    pub restrictions: Option<Boxed<PaymentLinkCardRestrictions>>,
}

crate::record!(
    PaymentLinkCardPaymentMethodOptions, "", false,
    ["restrictions"],
    [restrictions],
);

/// Held by
/// [`PaymentLinkCardPaymentMethodOptions::restrictions`](crate::PaymentLinkCardPaymentMethodOptions::restrictions).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkCardRestrictions {
    /// Brands blocked: one of `american_express`, `discover_global_network`, `mastercard`, `visa`.
    pub brands_blocked: Vec<PaymentLinkBrandsBlocked>,
}

crate::record!(
    PaymentLinkCardRestrictions, "", false,
    ["brands_blocked"],
    [brands_blocked],
);

/// Held by
/// [`PaymentLinkRestrictions::completed_sessions`](crate::PaymentLinkRestrictions::completed_sessions).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkCompletedSessions {
    /// Count.
    pub count: i64,
    /// Limit.
    pub limit: i64,
}

crate::record!(
    PaymentLinkCompletedSessions, "", false,
    ["count", "limit"],
    [count, limit],
);

/// Held by
/// [`PaymentLinkAfterCompletion::hosted_confirmation`](crate::PaymentLinkAfterCompletion::hosted_confirmation).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkCompletionBehaviorConfirmationPage {
    /// Custom message: may be null or absent.
    pub custom_message: Option<String>,
}

crate::record!(
    PaymentLinkCompletionBehaviorConfirmationPage, "", false,
    ["custom_message"],
    [custom_message],
);

/// Held by [`PaymentLinkAfterCompletion::redirect`](crate::PaymentLinkAfterCompletion::redirect).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkCompletionBehaviorRedirect {
    /// Url.
    pub url: String,
}

crate::record!(
    PaymentLinkCompletionBehaviorRedirect, "", false,
    ["url"],
    [url],
);

/// Held by [`PaymentLink::custom_fields`](crate::PaymentLink::custom_fields).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkCustomFields {
    /// Details where `type` is `dropdown`. May be absent.
    pub dropdown: Option<Boxed<PaymentLinkCustomFieldsDropdown>>,
    /// Key.
    pub key: String,
    /// Label.
    pub label: CustomFieldsLabel,
    /// Details where `type` is `numeric`. May be absent.
    pub numeric: Option<Boxed<PaymentLinkCustomFieldsNumeric>>,
    /// Optional.
    pub optional: bool,
    /// Details where `type` is `text`. May be absent.
    pub text: Option<Boxed<PaymentLinkCustomFieldsText>>,
    /// Type: one of `dropdown`, `numeric`, `text`.
    pub type_: PaymentLinkCustomFieldsType,
}

crate::record!(
    PaymentLinkCustomFields, "", false,
    ["dropdown", "key", "label", "numeric", "optional", "text", "type"],
    [dropdown, key, label, numeric, optional, text, type_],
);

/// Held by [`PaymentLinkCustomFields::dropdown`](crate::PaymentLinkCustomFields::dropdown).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsDropdown {
    /// Default value: may be null or absent.
    pub default_value: Option<String>,
    /// Options.
    pub options: Vec<CustomFieldsOption>,
}

crate::record!(
    PaymentLinkCustomFieldsDropdown, "", false,
    ["default_value", "options"],
    [default_value, options],
);

/// Held by [`PaymentLinkCustomFields::numeric`](crate::PaymentLinkCustomFields::numeric).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsNumeric {
    /// Default value: may be null or absent.
    pub default_value: Option<String>,
    /// Maximum length: may be null or absent.
    pub maximum_length: Option<i64>,
    /// Minimum length: may be null or absent.
    pub minimum_length: Option<i64>,
}

crate::record!(
    PaymentLinkCustomFieldsNumeric, "", false,
    ["default_value", "maximum_length", "minimum_length"],
    [default_value, maximum_length, minimum_length],
);

/// Held by [`PaymentLinkCustomFields::text`](crate::PaymentLinkCustomFields::text).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsText {
    /// Default value: may be null or absent.
    pub default_value: Option<String>,
    /// Maximum length: may be null or absent.
    pub maximum_length: Option<i64>,
    /// Minimum length: may be null or absent.
    pub minimum_length: Option<i64>,
}

crate::record!(
    PaymentLinkCustomFieldsText, "", false,
    ["default_value", "maximum_length", "minimum_length"],
    [default_value, maximum_length, minimum_length],
);

crate::open_enum! {
    /// Values of [`PaymentLinkCustomFields::type_`](crate::PaymentLinkCustomFields::type_),
    /// [`PaymentLinkCustomFieldParams::type_`](crate::PaymentLinkCustomFieldParams::type_).
    pub enum PaymentLinkCustomFieldsType {
        Dropdown = "dropdown",
        Numeric = "numeric",
        Text = "text",
    }
}

crate::open_enum! {
    /// Values of [`PaymentLink::customer_creation`](crate::PaymentLink::customer_creation),
    /// [`CreatePaymentLink::customer_creation`](crate::CreatePaymentLink::customer_creation),
    /// [`UpdatePaymentLink::customer_creation`](crate::UpdatePaymentLink::customer_creation).
    pub enum PaymentLinkCustomerCreation {
        Always = "always",
        IfRequired = "if_required",
    }
}

/// Held by [`PaymentLink::invoice_creation`](crate::PaymentLink::invoice_creation).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkInvoiceCreation {
    /// Enabled.
    pub enabled: bool,
    /// Invoice data: may be null or absent.
    pub invoice_data: Option<Boxed<InvoiceSettings>>,
}

crate::record!(
    PaymentLinkInvoiceCreation, "", false,
    ["enabled", "invoice_data"],
    [enabled, invoice_data],
);

/// Held by [`PaymentLink::payment_intent_data`](crate::PaymentLink::payment_intent_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkPaymentIntentData {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`; may be null or absent.
    pub capture_method: Option<PaymentLinkCaptureMethod>,
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Metadata.
    pub metadata: Metadata,
    /// Setup future usage: one of `off_session`, `on_session`; may be null or absent.
    pub setup_future_usage: Option<PaymentLinkSetupFutureUsage>,
    /// Statement descriptor: may be null or absent.
    pub statement_descriptor: Option<String>,
    /// Statement descriptor suffix: may be null or absent.
    pub statement_descriptor_suffix: Option<String>,
    /// Transfer group: may be null or absent.
    pub transfer_group: Option<String>,
}

crate::record!(
    PaymentLinkPaymentIntentData, "", false,
    [
        "capture_method", "description", "metadata", "setup_future_usage", "statement_descriptor",
        "statement_descriptor_suffix", "transfer_group",
    ],
    [
        capture_method, description, metadata, setup_future_usage, statement_descriptor,
        statement_descriptor_suffix, transfer_group,
    ],
);

crate::open_enum! {
    /// Values of [`PaymentLink::payment_method_collection`](crate::PaymentLink::payment_method_collection),
    /// [`CreatePaymentLink::payment_method_collection`](crate::CreatePaymentLink::payment_method_collection),
    /// [`UpdatePaymentLink::payment_method_collection`](crate::UpdatePaymentLink::payment_method_collection).
    pub enum PaymentLinkPaymentMethodCollection {
        Always = "always",
        IfRequired = "if_required",
    }
}

/// Held by [`PaymentLink::payment_method_options`](crate::PaymentLink::payment_method_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkPaymentMethodOptions {
    /// Card: may be null or absent.
    pub card: Option<Boxed<PaymentLinkCardPaymentMethodOptions>>,
}

crate::record!(
    PaymentLinkPaymentMethodOptions, "", false,
    ["card"],
    [card],
);

crate::open_enum! {
    /// Values of [`PaymentLink::payment_method_types`](crate::PaymentLink::payment_method_types),
    /// [`CreatePaymentLink::payment_method_types`](crate::CreatePaymentLink::payment_method_types),
    /// [`UpdatePaymentLink::payment_method_types`](crate::UpdatePaymentLink::payment_method_types).
    pub enum PaymentLinkPaymentMethodType {
        Affirm = "affirm",
        AfterpayClearpay = "afterpay_clearpay",
        Alipay = "alipay",
        Alma = "alma",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Billie = "billie",
        Bizum = "bizum",
        Blik = "blik",
        Boleto = "boleto",
        Card = "card",
        Cashapp = "cashapp",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        Klarna = "klarna",
        Konbini = "konbini",
        Link = "link",
        MbWay = "mb_way",
        Mobilepay = "mobilepay",
        Multibanco = "multibanco",
        Oxxo = "oxxo",
        P24 = "p24",
        PayByBank = "pay_by_bank",
        Paynow = "paynow",
        Paypal = "paypal",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
        Satispay = "satispay",
        SepaDebit = "sepa_debit",
        Sofort = "sofort",
        Sunbit = "sunbit",
        Swish = "swish",
        Twint = "twint",
        Upi = "upi",
        UsBankAccount = "us_bank_account",
        WechatPay = "wechat_pay",
        Zip = "zip",
    }
}

/// Held by [`PaymentLink::restrictions`](crate::PaymentLink::restrictions).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkRestrictions {
    /// Completed sessions.
    pub completed_sessions: PaymentLinkCompletedSessions,
}

crate::record!(
    PaymentLinkRestrictions, "", false,
    ["completed_sessions"],
    [completed_sessions],
);

crate::open_enum! {
    /// Values of
    /// [`PaymentLinkPaymentIntentData::setup_future_usage`](crate::PaymentLinkPaymentIntentData::setup_future_usage),
    /// [`PaymentLinkPaymentIntentDataParams::setup_future_usage`](crate::PaymentLinkPaymentIntentDataParams::setup_future_usage).
    pub enum PaymentLinkSetupFutureUsage {
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

crate::open_enum! {
    /// Values of [`PaymentLink::submit_type`](crate::PaymentLink::submit_type),
    /// [`CreatePaymentLink::submit_type`](crate::CreatePaymentLink::submit_type),
    /// [`UpdatePaymentLink::submit_type`](crate::UpdatePaymentLink::submit_type).
    pub enum PaymentLinkSubmitType {
        Auto = "auto",
        Book = "book",
        Donate = "donate",
        Pay = "pay",
        Subscribe = "subscribe",
    }
}

/// Held by [`PaymentLink::subscription_data`](crate::PaymentLink::subscription_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkSubscriptionData {
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Invoice settings.
    pub invoice_settings: PaymentLinkSubscriptionDataInvoiceSettings,
    /// Metadata.
    pub metadata: Metadata,
    /// Trial period days: may be null or absent.
    pub trial_period_days: Option<i64>,
    /// Trial settings: may be null or absent.
    pub trial_settings: Option<Boxed<SubscriptionTrialSettings>>,
}

crate::record!(
    PaymentLinkSubscriptionData, "", false,
    ["description", "invoice_settings", "metadata", "trial_period_days", "trial_settings"],
    [description, invoice_settings, metadata, trial_period_days, trial_settings],
);

/// Held by
/// [`PaymentLinkSubscriptionData::invoice_settings`](crate::PaymentLinkSubscriptionData::invoice_settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinkSubscriptionDataInvoiceSettings {
    /// Issuer.
    pub issuer: ConnectAccountReference,
}

crate::record!(
    PaymentLinkSubscriptionDataInvoiceSettings, "", false,
    ["issuer"],
    [issuer],
);
