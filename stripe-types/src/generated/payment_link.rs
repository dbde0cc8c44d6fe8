// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ApplicationId, BillingAddressCollection, BrandsBlocked, ChargeTransferData,
    CompletionConfirmation, ConnectAccountReference, ConsentCollection, Currency, CustomFieldsLabel,
    CustomFieldsOption, CustomText, Decimal, ExpandTo, Expandable, Expansion, InvoiceSettings, Item, List,
    ListInfo, ListStyle, ManagedPayments, Metadata, NameCollection, NestedList, Object, ObjectInfo,
    OptionalItem, PaymentIntentCaptureMethod, PaymentIntentSetupFutureUsage, PaymentLinkCustomFieldsType,
    PaymentLinkCustomerCreation, PaymentLinkId, PhoneNumberCollection, ShippingAddressCollection,
    ShippingOption, SubmitType, SubscriptionTrialSettings, TaxIdCollection, TaxIdId,
};

/// The object `payment_link`.
///
/// See <https://docs.stripe.com/api/payment_links/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLink {
    pub id: PaymentLinkId,
    pub active: bool,
    pub after_completion: PaymentLinkAfterCompletion,
    pub allow_promotion_codes: bool,
    pub application: Option<Expandable<ApplicationId>>,
    pub application_fee_amount: Option<i64>,
    pub application_fee_percent: Option<Decimal>,
    pub automatic_tax: PaymentLinkAutomaticTax,
    pub billing_address_collection: BillingAddressCollection,
    pub consent_collection: Option<Box<ConsentCollection>>,
    pub currency: Currency,
    pub custom_fields: Vec<PaymentLinkCustomFields>,
    pub custom_text: CustomText,
    pub customer_creation: PaymentLinkCustomerCreation,
    pub inactive_message: Option<String>,
    pub invoice_creation: Option<Box<PaymentLinkInvoiceCreation>>,
    pub line_items: Option<List<Item>>,
    pub livemode: bool,
    pub managed_payments: Option<Box<ManagedPayments>>,
    pub metadata: Metadata,
    pub name_collection: Option<Box<NameCollection>>,
    pub on_behalf_of: Option<Expandable<AccountId>>,
    pub optional_items: Option<Vec<OptionalItem>>,
    pub payment_intent_data: Option<Box<PaymentLinkPaymentIntentData>>,
    pub payment_method_collection: PaymentLinkCustomerCreation,
    pub payment_method_options: Option<Box<PaymentLinkPaymentMethodOptions>>,
    pub payment_method_types: Option<Vec<PaymentLinkPaymentMethodType>>,
    pub phone_number_collection: PhoneNumberCollection,
    pub restrictions: Option<Box<PaymentLinkRestrictions>>,
    pub shipping_address_collection: Option<Box<ShippingAddressCollection>>,
    pub shipping_options: Vec<ShippingOption>,
    pub submit_type: SubmitType,
    pub subscription_data: Option<Box<PaymentLinkSubscriptionData>>,
    pub tax_id_collection: TaxIdCollection,
    pub transfer_data: Option<Box<ChargeTransferData>>,
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
        nested_lists: &[
            NestedList { path: "line_items", items: &["item"], always: false },
        ],
        events: &["payment_link.created", "payment_link.updated"],
    };
}

impl PaymentLink {
    pub const EXPAND_APPLICATION: ExpandTo<Self, ApplicationId> = ExpandTo::new("application");
    pub const EXPAND_AUTOMATIC_TAX_LIABILITY_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("automatic_tax.liability.account");
    pub const EXPAND_INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS: ExpandTo<Self, TaxIdId> = ExpandTo::new("invoice_creation.invoice_data.account_tax_ids");
    pub const EXPAND_INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("invoice_creation.invoice_data.issuer.account");
    pub const EXPAND_ON_BEHALF_OF: ExpandTo<Self, AccountId> = ExpandTo::new("on_behalf_of");
    pub const EXPAND_SUBSCRIPTION_DATA_INVOICE_SETTINGS_ISSUER_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("subscription_data.invoice_settings.issuer.account");
    pub const EXPAND_TRANSFER_DATA_DESTINATION: ExpandTo<Self, AccountId> = ExpandTo::new("transfer_data.destination");
}

/// Held by `PaymentLink.after_completion`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkAfterCompletion {
    pub hosted_confirmation: Option<Box<CompletionConfirmation>>,
    pub redirect: Option<Box<PaymentLinkCompletionBehaviorRedirect>>,
    pub type_: PaymentLinkAfterCompletionType,
}

crate::record!(
    PaymentLinkAfterCompletion, "", false,
    ["hosted_confirmation", "redirect", "type"],
    [hosted_confirmation, redirect, type_],
);

crate::open_enum! {
    /// Values of `PaymentLinkAfterCompletion.type`, `AfterCompletionParams.type`.
    pub enum PaymentLinkAfterCompletionType {
        HostedConfirmation = "hosted_confirmation",
        Redirect = "redirect",
    }
}

/// Held by `PaymentLink.automatic_tax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkAutomaticTax {
    pub enabled: bool,
    pub liability: Option<Box<ConnectAccountReference>>,
}

crate::record!(
    PaymentLinkAutomaticTax, "", false,
    ["enabled", "liability"],
    [enabled, liability],
);

/// Held by `PaymentLinkPaymentMethodOptions.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkCardPaymentMethodOptions {
    pub restrictions: Option<Box<PaymentLinkCardRestrictions>>,
}

crate::record!(
    PaymentLinkCardPaymentMethodOptions, "", false,
    ["restrictions"],
    [restrictions],
);

/// Held by `PaymentLinkCardPaymentMethodOptions.restrictions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkCardRestrictions {
    pub brands_blocked: Vec<BrandsBlocked>,
}

crate::record!(
    PaymentLinkCardRestrictions, "", false,
    ["brands_blocked"],
    [brands_blocked],
);

/// Held by `PaymentLinkRestrictions.completed_sessions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkCompletedSessions {
    pub count: i64,
    pub limit: i64,
}

crate::record!(
    PaymentLinkCompletedSessions, "", false,
    ["count", "limit"],
    [count, limit],
);

/// Held by `PaymentLinkAfterCompletion.redirect`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkCompletionBehaviorRedirect {
    pub url: String,
}

crate::record!(
    PaymentLinkCompletionBehaviorRedirect, "", false,
    ["url"],
    [url],
);

/// Held by `PaymentLink.custom_fields`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkCustomFields {
    pub dropdown: Option<Box<PaymentLinkCustomFieldsDropdown>>,
    pub key: String,
    pub label: CustomFieldsLabel,
    pub numeric: Option<Box<PaymentLinkCustomFieldsText>>,
    pub optional: bool,
    pub text: Option<Box<PaymentLinkCustomFieldsText>>,
    pub type_: PaymentLinkCustomFieldsType,
}

crate::record!(
    PaymentLinkCustomFields, "", false,
    ["dropdown", "key", "label", "numeric", "optional", "text", "type"],
    [dropdown, key, label, numeric, optional, text, type_],
);

/// Held by `PaymentLinkCustomFields.dropdown`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsDropdown {
    pub default_value: Option<String>,
    pub options: Vec<CustomFieldsOption>,
}

crate::record!(
    PaymentLinkCustomFieldsDropdown, "", false,
    ["default_value", "options"],
    [default_value, options],
);

/// Held by `PaymentLinkCustomFields.numeric`, `PaymentLinkCustomFields.text`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkCustomFieldsText {
    pub default_value: Option<String>,
    pub maximum_length: Option<i64>,
    pub minimum_length: Option<i64>,
}

crate::record!(
    PaymentLinkCustomFieldsText, "", false,
    ["default_value", "maximum_length", "minimum_length"],
    [default_value, maximum_length, minimum_length],
);

/// Held by `PaymentLink.invoice_creation`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkInvoiceCreation {
    pub enabled: bool,
    pub invoice_data: Option<Box<InvoiceSettings>>,
}

crate::record!(
    PaymentLinkInvoiceCreation, "", false,
    ["enabled", "invoice_data"],
    [enabled, invoice_data],
);

/// Held by `PaymentLink.payment_intent_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkPaymentIntentData {
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    pub description: Option<String>,
    pub metadata: Metadata,
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    pub statement_descriptor: Option<String>,
    pub statement_descriptor_suffix: Option<String>,
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

/// Held by `PaymentLink.payment_method_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkPaymentMethodOptions {
    pub card: Option<Box<PaymentLinkCardPaymentMethodOptions>>,
}

crate::record!(
    PaymentLinkPaymentMethodOptions, "", false,
    ["card"],
    [card],
);

crate::open_enum! {
    /// Values of `PaymentLink.payment_method_types`, `CreatePaymentLink.payment_method_types`, `UpdatePaymentLink.payment_method_types`.
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

/// Held by `PaymentLink.restrictions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkRestrictions {
    pub completed_sessions: PaymentLinkCompletedSessions,
}

crate::record!(
    PaymentLinkRestrictions, "", false,
    ["completed_sessions"],
    [completed_sessions],
);

/// Held by `PaymentLink.subscription_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkSubscriptionData {
    pub description: Option<String>,
    pub invoice_settings: PaymentLinkSubscriptionDataInvoiceSettings,
    pub metadata: Metadata,
    pub trial_period_days: Option<i64>,
    pub trial_settings: Option<Box<SubscriptionTrialSettings>>,
}

crate::record!(
    PaymentLinkSubscriptionData, "", false,
    ["description", "invoice_settings", "metadata", "trial_period_days", "trial_settings"],
    [description, invoice_settings, metadata, trial_period_days, trial_settings],
);

/// Held by `PaymentLinkSubscriptionData.invoice_settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentLinkSubscriptionDataInvoiceSettings {
    pub issuer: ConnectAccountReference,
}

crate::record!(
    PaymentLinkSubscriptionDataInvoiceSettings, "", false,
    ["issuer"],
    [issuer],
);
