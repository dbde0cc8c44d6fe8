// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Address, Boxed, CheckoutKakaoPayPaymentMethodOptions, CheckoutLinkPaymentMethodOptionsCaptureMethod,
    CheckoutLinkPaymentMethodOptionsSetupFutureUsage, CheckoutNaverPayPaymentMethodOptions,
    CheckoutPaycoPaymentMethodOptions, CheckoutSamsungPayPaymentMethodOptions, CheckoutSessionId,
    ConsentCollection, CouponId, Currency, CustomFieldsLabel, CustomFieldsOption, CustomText, CustomerId,
    Decimal, Expand, Expandable, Expansion, InvoiceId, InvoiceSettings, Item, LinkedAccountOptionsCommon,
    List, ListInfo, ListStyle, ManagedPayments, MandateOptionsPayto, MandateOptionsUpi, Metadata,
    NameCollection, NestedList, Object, ObjectInfo, OptionalItem, PaymentIntentId,
    PaymentIntentPresentmentDetails, PaymentLinkId, PaymentMethodConfigBizPaymentMethodConfigurationDetails,
    PaymentMethodOptionsCaptureMethod, PaymentMethodOptionsCustomerBalanceEuBankAccount,
    PaymentMethodOptionsMandateOptionsDebit, PaymentMethodOptionsMandateOptionsPix, PhoneNumberCollection,
    PromotionCodeId, QuoteAutomaticTax, SetupIntentId, ShippingAddressCollection, ShippingCost,
    ShippingOption, SubscriptionId, TaxIdCollection, TaxIdType, Timestamp, TotalDetails,
};

/// The object `checkout.session`.
///
/// See <https://docs.stripe.com/api/checkout/sessions/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSession {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-id)
    pub id: CheckoutSessionId,
    /// Settings for showing prices in the customer's own currency. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-adaptive_pricing)
    pub adaptive_pricing: Option<Boxed<CheckoutSessionAdaptivePricing>>,
    /// Settings for an expired session, such as a link to recover it. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-after_expiration)
    pub after_expiration: Option<Boxed<CheckoutSessionAfterExpiration>>,
    /// True if customers can enter promotion codes. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-allow_promotion_codes)
    pub allow_promotion_codes: Option<bool>,
    /// The sum of the items before discounts and taxes; null in setup mode. In minor units of `currency`; may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-amount_subtotal)
    pub amount_subtotal: Option<i64>,
    /// The sum after discounts, shipping and taxes; null in setup mode. In minor units of `currency`; may be
    /// null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-amount_total)
    pub amount_total: Option<i64>,
    /// The automatic computation of tax, with the state of the latest computation.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-automatic_tax)
    pub automatic_tax: QuoteAutomaticTax,
    /// The request for the billing address: always, or only if it is needed. One of `auto`, `required`; may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-billing_address_collection)
    pub billing_address_collection: Option<CheckoutSessionBillingAddressCollection>,
    /// The look of the page: colours, logo, font. May be absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings)
    pub branding_settings: Option<Boxed<CheckoutSessionBrandingSettings>>,
    /// The address that the customer goes to on leaving without paying. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-cancel_url)
    pub cancel_url: Option<String>,
    /// A text of your own by which you find the session again, such as a cart id. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-client_reference_id)
    pub client_reference_id: Option<String>,
    /// The secret for embedded and custom pages. Never log or store it. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-client_secret)
    pub client_secret: Option<String>,
    /// Data that the customer has entered: business name, name, shipping address. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-collected_information)
    pub collected_information: Option<Boxed<CheckoutSessionCollectedInformation>>,
    /// The customer's agreement to promotions and terms of service. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-consent)
    pub consent: Option<Boxed<CheckoutSessionConsent>>,
    /// The agreements that the customer is asked for. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-consent_collection)
    pub consent_collection: Option<Boxed<ConsentCollection>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-created)
    pub created: Timestamp,
    /// The currency of the amounts; null in setup mode. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-currency)
    pub currency: Option<Currency>,
    /// The amounts before Stripe converted them, for sessions of early versions. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-currency_conversion)
    pub currency_conversion: Option<Boxed<CheckoutSessionCurrencyConversion>>,
    /// Up to three questions of your own, with their answers.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields)
    pub custom_fields: Vec<CheckoutSessionCustomFields>,
    /// Texts of your own beside the button, the address and the terms.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_text)
    pub custom_text: CustomText,
    /// The customer: yours, or made when the session completes. The id of a `customer`; expandable; expand it
    /// by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer)
    pub customer: Option<Expandable<CustomerId>>,
    /// The id of the account that acts as the customer, where Accounts v2 represents customers. May be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_account)
    pub customer_account: Option<String>,
    /// The creation of a customer in payment mode: always, or only if one is needed. One of `always`,
    /// `if_required`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_creation)
    pub customer_creation: Option<CheckoutSessionCustomerCreation>,
    /// Name, email, phone, address and tax ids that the customer gave. Use these rather than
    /// `customer_email`. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_details)
    pub customer_details: Option<Boxed<CheckoutSessionCustomerDetails>>,
    /// The address that the form was filled with in advance. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-customer_email)
    pub customer_email: Option<String>,
    /// The discounts that were given, or entered by the customer. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-discounts)
    pub discounts: Option<Vec<CheckoutSessionDiscount>>,
    /// Types that are never offered in this session. May be absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-excluded_payment_method_types)
    pub excluded_payment_method_types: Option<Vec<String>>,
    /// The time at which the session expires; half an hour to a day after its creation. A time in seconds
    /// since 1970.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-expires_at)
    pub expires_at: Timestamp,
    /// A text that tells which of your integrations made the session. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-integration_identifier)
    pub integration_identifier: Option<String>,
    /// The invoice of the session, where it made one. The id of an `invoice`; expandable; expand it by
    /// [`EXPAND_INVOICE`](Self::EXPAND_INVOICE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice)
    pub invoice: Option<Expandable<InvoiceId>>,
    /// Settings for the invoice of a one-time payment. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation)
    pub invoice_creation: Option<Boxed<CheckoutSessionInvoiceCreation>>,
    /// The products and prices that the customer buys. Expand it by
    /// [`EXPAND_LINE_ITEMS`](Self::EXPAND_LINE_ITEMS); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-line_items)
    pub line_items: Option<List<Item>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-livemode)
    pub livemode: bool,
    /// The language of the page; by default that of the browser. One of 41 values; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-locale)
    pub locale: Option<CheckoutSessionLocale>,
    /// The state of Managed Payments, where Stripe sells on your behalf. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-managed_payments)
    pub managed_payments: Option<Boxed<ManagedPayments>>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-metadata)
    pub metadata: Option<Metadata>,
    /// The mode: it takes a `payment`, begins a `subscription`, or only saves a payment method (`setup`). One
    /// of `payment`, `setup`, `subscription`.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-mode)
    pub mode: CheckoutSessionMode,
    /// The names that are asked for: business, individual. May be absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-name_collection)
    pub name_collection: Option<Boxed<NameCollection>>,
    /// Items that the customer can add. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-optional_items)
    pub optional_items: Option<Vec<OptionalItem>>,
    /// The origin: a page or a mobile app. One of `mobile_app`, `web`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-origin_context)
    pub origin_context: Option<CheckoutSessionOriginContext>,
    /// The payment intent, in payment mode; null until the customer confirms, since 2022-08-01. The id of a
    /// `payment_intent`; expandable; expand it by [`EXPAND_PAYMENT_INTENT`](Self::EXPAND_PAYMENT_INTENT); may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_intent)
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    /// The payment link that made the session, if one did. The id of a `payment_link`; expandable; expand it
    /// by [`EXPAND_PAYMENT_LINK`](Self::EXPAND_PAYMENT_LINK); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_link)
    pub payment_link: Option<Expandable<PaymentLinkId>>,
    /// The request for a payment method if nothing is due, in subscription mode: always, or only if required.
    /// One of `always`, `if_required`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_collection)
    pub payment_method_collection: Option<CheckoutSessionPaymentMethodCollection>,
    /// The configuration that decided which payment methods were offered. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_configuration_details)
    pub payment_method_configuration_details: Option<Boxed<PaymentMethodConfigBizPaymentMethodConfigurationDetails>>,
    /// Options for each type of payment method. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options)
    pub payment_method_options: Option<Boxed<CheckoutSessionPaymentMethodOptions>>,
    /// The types with which it can be paid.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_types)
    pub payment_method_types: Vec<String>,
    /// The state of the payment: `paid`, `unpaid`, or none needed. Fulfil orders by it, not by `status`. One
    /// of `no_payment_required`, `paid`, `unpaid`.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_status)
    pub payment_status: CheckoutSessionPaymentStatus,
    /// The parties that may change the open session: your server, or the page. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-permissions)
    pub permissions: Option<Boxed<CheckoutSessionPermissions>>,
    /// Settings for asking for a phone number. May be absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-phone_number_collection)
    pub phone_number_collection: Option<Boxed<PhoneNumberCollection>>,
    /// The amount and currency that the customer saw, where they differ from those you set. May be absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-presentment_details)
    pub presentment_details: Option<Boxed<PaymentIntentPresentmentDetails>>,
    /// The expired session that this one recovers. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-recovered_from)
    pub recovered_from: Option<String>,
    /// The redirect of an embedded page when it is done: always, if required, or never. One of `always`,
    /// `if_required`, `never`; may be absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-redirect_on_completion)
    pub redirect_on_completion: Option<CheckoutSessionRedirectOnCompletion>,
    /// The address that embedded and custom pages go to when done. May be absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-return_url)
    pub return_url: Option<String>,
    /// Settings of saved payment methods: which are shown, and whether they can be removed. May be null or
    /// absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-saved_payment_method_options)
    pub saved_payment_method_options: Option<Boxed<CheckoutSessionSavedPaymentMethodOptions>>,
    /// The setup intent, in setup mode. The id of a `setup_intent`; expandable; expand it by
    /// [`EXPAND_SETUP_INTENT`](Self::EXPAND_SETUP_INTENT); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-setup_intent)
    pub setup_intent: Option<Expandable<SetupIntentId>>,
    /// The countries that can be shipped to, where an address is asked for. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_address_collection)
    pub shipping_address_collection: Option<Boxed<ShippingAddressCollection>>,
    /// The chosen shipping with its taxes. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_cost)
    pub shipping_cost: Option<Boxed<ShippingCost>>,
    /// The shipping rates to choose from.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-shipping_options)
    pub shipping_options: Vec<ShippingOption>,
    /// The state: `open`, `complete` or `expired`. Complete does not mean paid. One of `complete`, `expired`,
    /// `open`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-status)
    pub status: Option<CheckoutSessionStatus>,
    /// The word on the button, such as `pay`, `book` or `donate`. One of `auto`, `book`, `donate`, `pay`,
    /// `subscribe`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-submit_type)
    pub submit_type: Option<CheckoutSessionSubmitType>,
    /// The subscription, in subscription mode, once the session is complete. The id of a `subscription`;
    /// expandable; expand it by [`EXPAND_SUBSCRIPTION`](Self::EXPAND_SUBSCRIPTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-subscription)
    pub subscription: Option<Expandable<SubscriptionId>>,
    /// The address that the customer goes to after success. It proves no payment: wait for the event. May be
    /// null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-success_url)
    pub success_url: Option<String>,
    /// Settings for asking for tax ids. May be absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-tax_id_collection)
    pub tax_id_collection: Option<Boxed<TaxIdCollection>>,
    /// The discounts, shipping and taxes within the total. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-total_details)
    pub total_details: Option<Boxed<TotalDetails>>,
    /// The place of the page: hosted by Stripe, embedded in yours, or built from elements. One of `elements`,
    /// `embedded_page`, `hosted_page`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-ui_mode)
    pub ui_mode: Option<CheckoutSessionUiMode>,
    /// The address to send the customer to; null once it is complete or expired, and for embedded pages. May
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-url)
    pub url: Option<String>,
    /// Options for wallets, such as whether Link is shown. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-wallet_options)
    pub wallet_options: Option<Boxed<CheckoutSessionWalletOptions>>,
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
    type Expanded = Self;
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
        only_expanded: &["line_items", "total_details.breakdown"],
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
    pub const EXPAND_AUTOMATIC_TAX_LIABILITY_ACCOUNT: Expand<Self> = Expand::field("automatic_tax.liability.account");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_INVOICE: Expand<Self> = Expand::field("invoice");
    pub const EXPAND_INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS: Expand<Self> = Expand::field("invoice_creation.invoice_data.account_tax_ids");
    pub const EXPAND_INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT: Expand<Self> = Expand::field("invoice_creation.invoice_data.issuer.account");
    pub const EXPAND_LINE_ITEMS: Expand<Self> = Expand::list("line_items");
    pub const EXPAND_PAYMENT_INTENT: Expand<Self> = Expand::field("payment_intent");
    pub const EXPAND_PAYMENT_LINK: Expand<Self> = Expand::field("payment_link");
    pub const EXPAND_SETUP_INTENT: Expand<Self> = Expand::field("setup_intent");
    pub const EXPAND_SHIPPING_COST_SHIPPING_RATE: Expand<Self> = Expand::field("shipping_cost.shipping_rate");
    pub const EXPAND_SUBSCRIPTION: Expand<Self> = Expand::field("subscription");
    pub const EXPAND_TOTAL_DETAILS_BREAKDOWN: Expand<Self> = Expand::field("total_details.breakdown");
}

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::acss_debit`](crate::CheckoutSessionPaymentMethodOptions::acss_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutAcssDebitPaymentMethodOptions {
    /// Currency: one of `cad`, `usd`; may be absent.
    pub currency: Option<CheckoutAcssDebitPaymentMethodOptionsCurrency>,
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<MandateOptionsAcssDebit>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
    /// Target date: may be absent.
    pub target_date: Option<String>,
    /// Verification method: one of `automatic`, `instant`, `microdeposits`; may be absent.
    pub verification_method: Option<CheckoutSessionVerificationMethod>,
}

crate::record!(
    CheckoutAcssDebitPaymentMethodOptions, "", false,
    ["currency", "mandate_options", "setup_future_usage", "target_date", "verification_method"],
    [currency, mandate_options, setup_future_usage, target_date, verification_method],
);

crate::open_enum! {
    /// Values of
    /// [`CheckoutAcssDebitPaymentMethodOptions::currency`](crate::CheckoutAcssDebitPaymentMethodOptions::currency),
    /// [`CheckoutSessionPaymentMethodOptionsAcssDebitParams::currency`](crate::CheckoutSessionPaymentMethodOptionsAcssDebitParams::currency).
    pub enum CheckoutAcssDebitPaymentMethodOptionsCurrency {
        Cad = "cad",
        Usd = "usd",
    }
}

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::affirm`](crate::CheckoutSessionPaymentMethodOptions::affirm).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutAffirmPaymentMethodOptions {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`; may be absent.
    pub capture_method: Option<CheckoutSessionCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutAffirmPaymentMethodOptions, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::afterpay_clearpay`](crate::CheckoutSessionPaymentMethodOptions::afterpay_clearpay).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutAfterpayClearpayPaymentMethodOptions {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`; may be absent.
    pub capture_method: Option<CheckoutSessionCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutAfterpayClearpayPaymentMethodOptions, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::alipay`](crate::CheckoutSessionPaymentMethodOptions::alipay).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutAlipayPaymentMethodOptions {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutAlipayPaymentMethodOptions, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`CheckoutSessionPaymentMethodOptions::alma`](crate::CheckoutSessionPaymentMethodOptions::alma).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutAlmaPaymentMethodOptions {
    /// Capture method: one of `manual`; may be absent.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
}

crate::record!(
    CheckoutAlmaPaymentMethodOptions, "", false,
    ["capture_method"],
    [capture_method],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::amazon_pay`](crate::CheckoutSessionPaymentMethodOptions::amazon_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutAmazonPayPaymentMethodOptions {
    /// Capture method: one of `manual`; may be absent.
    pub capture_method: Option<CheckoutLinkPaymentMethodOptionsCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`; may be absent.
    pub setup_future_usage: Option<CheckoutLinkPaymentMethodOptionsSetupFutureUsage>,
}

crate::record!(
    CheckoutAmazonPayPaymentMethodOptions, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::au_becs_debit`](crate::CheckoutSessionPaymentMethodOptions::au_becs_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutAuBecsDebitPaymentMethodOptions {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
    /// Target date: may be absent.
    pub target_date: Option<String>,
}

crate::record!(
    CheckoutAuBecsDebitPaymentMethodOptions, "", false,
    ["setup_future_usage", "target_date"],
    [setup_future_usage, target_date],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::bacs_debit`](crate::CheckoutSessionPaymentMethodOptions::bacs_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutBacsDebitPaymentMethodOptions {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentMethodOptionsMandateOptionsDebit>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
    /// Target date: may be absent.
    pub target_date: Option<String>,
}

crate::record!(
    CheckoutBacsDebitPaymentMethodOptions, "", false,
    ["mandate_options", "setup_future_usage", "target_date"],
    [mandate_options, setup_future_usage, target_date],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::bancontact`](crate::CheckoutSessionPaymentMethodOptions::bancontact).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutBancontactPaymentMethodOptions {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutBancontactPaymentMethodOptions, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::billie`](crate::CheckoutSessionPaymentMethodOptions::billie).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutBilliePaymentMethodOptions {
    /// Capture method: one of `manual`; may be absent.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
}

crate::record!(
    CheckoutBilliePaymentMethodOptions, "", false,
    ["capture_method"],
    [capture_method],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::boleto`](crate::CheckoutSessionPaymentMethodOptions::boleto).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutBoletoPaymentMethodOptions {
    /// Expires after days.
    pub expires_after_days: i64,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutBoletoPaymentMethodOptions, "", false,
    ["expires_after_days", "setup_future_usage"],
    [expires_after_days, setup_future_usage],
);

/// Held by
/// [`CheckoutCardPaymentMethodOptions::installments`](crate::CheckoutCardPaymentMethodOptions::installments).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutCardInstallmentsOptions {
    /// Enabled: may be absent.
    pub enabled: Option<bool>,
}

crate::record!(
    CheckoutCardInstallmentsOptions, "", false,
    ["enabled"],
    [enabled],
);

/// Held by [`CheckoutSessionPaymentMethodOptions::card`](crate::CheckoutSessionPaymentMethodOptions::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutCardPaymentMethodOptions {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`; may be absent.
    pub capture_method: Option<CheckoutSessionCaptureMethod>,
    /// Installments: may be absent.
    pub installments: Option<Boxed<CheckoutCardInstallmentsOptions>>,
    /// Request extended authorization: one of `if_available`, `never`; may be absent.
    pub request_extended_authorization: Option<CheckoutSessionCardRequest>,
    /// Request incremental authorization: one of `if_available`, `never`; may be absent.
    pub request_incremental_authorization: Option<CheckoutSessionCardRequest>,
    /// Request multicapture: one of `if_available`, `never`; may be absent.
    pub request_multicapture: Option<CheckoutSessionCardRequest>,
    /// Request overcapture: one of `if_available`, `never`; may be absent.
    pub request_overcapture: Option<CheckoutSessionCardRequest>,
    /// Request three d secure: one of `any`, `automatic`, `challenge`.
    pub request_three_d_secure: CheckoutSessionRequestThreeDSecure,
    /// Restrictions: may be absent.
    pub restrictions: Option<Boxed<CheckoutSessionCardPaymentMethodOptionsRestrictions>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
    /// Statement descriptor suffix kana: may be absent.
    pub statement_descriptor_suffix_kana: Option<String>,
    /// Statement descriptor suffix kanji: may be absent.
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

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::cashapp`](crate::CheckoutSessionPaymentMethodOptions::cashapp).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutCashappPaymentMethodOptions {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`; may be absent.
    pub capture_method: Option<CheckoutSessionCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutCashappPaymentMethodOptions, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by
/// [`CheckoutCustomerBalancePaymentMethodOptions::bank_transfer`](crate::CheckoutCustomerBalancePaymentMethodOptions::bank_transfer).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutCustomerBalanceBankTransferPaymentMethodOptions {
    /// Details where `type` is `eu_bank_transfer`. May be absent.
    pub eu_bank_transfer: Option<Boxed<PaymentMethodOptionsCustomerBalanceEuBankAccount>>,
    /// Requested address types: one of 7 values; may be absent.
    pub requested_address_types: Option<Vec<CheckoutSessionRequestedAddressType>>,
    /// Type: one of `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`,
    /// `us_bank_transfer`; may be null or absent.
    pub type_: Option<CheckoutSessionBankTransferType>,
}

crate::record!(
    CheckoutCustomerBalanceBankTransferPaymentMethodOptions, "", false,
    ["eu_bank_transfer", "requested_address_types", "type"],
    [eu_bank_transfer, requested_address_types, type_],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::customer_balance`](crate::CheckoutSessionPaymentMethodOptions::customer_balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutCustomerBalancePaymentMethodOptions {
    /// Bank transfer: may be absent.
    pub bank_transfer: Option<Boxed<CheckoutCustomerBalanceBankTransferPaymentMethodOptions>>,
    /// Funding type: one of `bank_transfer`; may be null or absent.
    pub funding_type: Option<CheckoutSessionFundingType>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutCustomerBalancePaymentMethodOptions, "", false,
    ["bank_transfer", "funding_type", "setup_future_usage"],
    [bank_transfer, funding_type, setup_future_usage],
);

/// Held by [`CheckoutSessionPaymentMethodOptions::eps`](crate::CheckoutSessionPaymentMethodOptions::eps).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutEpsPaymentMethodOptions {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutEpsPaymentMethodOptions, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`CheckoutSessionPaymentMethodOptions::fpx`](crate::CheckoutSessionPaymentMethodOptions::fpx).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutFpxPaymentMethodOptions {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutFpxPaymentMethodOptions, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::giropay`](crate::CheckoutSessionPaymentMethodOptions::giropay).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutGiropayPaymentMethodOptions {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutGiropayPaymentMethodOptions, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::grabpay`](crate::CheckoutSessionPaymentMethodOptions::grabpay).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutGrabPayPaymentMethodOptions {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutGrabPayPaymentMethodOptions, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`CheckoutSessionPaymentMethodOptions::ideal`](crate::CheckoutSessionPaymentMethodOptions::ideal).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutIdealPaymentMethodOptions {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutIdealPaymentMethodOptions, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::klarna`](crate::CheckoutSessionPaymentMethodOptions::klarna).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutKlarnaPaymentMethodOptions {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`; may be absent.
    pub capture_method: Option<CheckoutSessionCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutKlarnaPaymentMethodOptions, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::konbini`](crate::CheckoutSessionPaymentMethodOptions::konbini).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutKonbiniPaymentMethodOptions {
    /// Expires after days: may be null or absent.
    pub expires_after_days: Option<i64>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutKonbiniPaymentMethodOptions, "", false,
    ["expires_after_days", "setup_future_usage"],
    [expires_after_days, setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::kr_card`](crate::CheckoutSessionPaymentMethodOptions::kr_card).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutKrCardPaymentMethodOptions {
    /// Capture method: one of `manual`; may be absent.
    pub capture_method: Option<CheckoutLinkPaymentMethodOptionsCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`; may be absent.
    pub setup_future_usage: Option<CheckoutLinkPaymentMethodOptionsSetupFutureUsage>,
}

crate::record!(
    CheckoutKrCardPaymentMethodOptions, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by [`CheckoutSessionPaymentMethodOptions::link`](crate::CheckoutSessionPaymentMethodOptions::link).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutLinkPaymentMethodOptions {
    /// Capture method: one of `manual`; may be absent.
    pub capture_method: Option<CheckoutLinkPaymentMethodOptionsCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`; may be absent.
    pub setup_future_usage: Option<CheckoutLinkPaymentMethodOptionsSetupFutureUsage>,
}

crate::record!(
    CheckoutLinkPaymentMethodOptions, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by [`CheckoutSessionWalletOptions::link`](crate::CheckoutSessionWalletOptions::link).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutLinkWalletOptions {
    /// Display: one of `auto`, `never`; may be absent.
    pub display: Option<CheckoutLinkWalletOptionsDisplay>,
}

crate::record!(
    CheckoutLinkWalletOptions, "", false,
    ["display"],
    [display],
);

crate::open_enum! {
    /// Values of [`CheckoutLinkWalletOptions::display`](crate::CheckoutLinkWalletOptions::display),
    /// [`CheckoutSessionWalletOptionsLinkParams::display`](crate::CheckoutSessionWalletOptionsLinkParams::display).
    pub enum CheckoutLinkWalletOptionsDisplay {
        Auto = "auto",
        Never = "never",
    }
}

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::mobilepay`](crate::CheckoutSessionPaymentMethodOptions::mobilepay).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutMobilepayPaymentMethodOptions {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`; may be absent.
    pub capture_method: Option<CheckoutSessionCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutMobilepayPaymentMethodOptions, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::multibanco`](crate::CheckoutSessionPaymentMethodOptions::multibanco).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutMultibancoPaymentMethodOptions {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutMultibancoPaymentMethodOptions, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`CheckoutSessionPaymentMethodOptions::oxxo`](crate::CheckoutSessionPaymentMethodOptions::oxxo).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutOxxoPaymentMethodOptions {
    /// Expires after days.
    pub expires_after_days: i64,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutOxxoPaymentMethodOptions, "", false,
    ["expires_after_days", "setup_future_usage"],
    [expires_after_days, setup_future_usage],
);

/// Held by [`CheckoutSessionPaymentMethodOptions::p24`](crate::CheckoutSessionPaymentMethodOptions::p24).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutP24PaymentMethodOptions {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutP24PaymentMethodOptions, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::paynow`](crate::CheckoutSessionPaymentMethodOptions::paynow).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutPaynowPaymentMethodOptions {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutPaynowPaymentMethodOptions, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::paypal`](crate::CheckoutSessionPaymentMethodOptions::paypal).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutPaypalPaymentMethodOptions {
    /// Capture method: one of `automatic`, `automatic_async`, `manual`; may be absent.
    pub capture_method: Option<CheckoutSessionCaptureMethod>,
    /// Preferred locale: may be null or absent.
    pub preferred_locale: Option<String>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutPaypalPaymentMethodOptions, "", false,
    ["capture_method", "preferred_locale", "reference", "setup_future_usage"],
    [capture_method, preferred_locale, reference, setup_future_usage],
);

/// Held by [`CheckoutSessionPaymentMethodOptions::payto`](crate::CheckoutSessionPaymentMethodOptions::payto).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutPaytoPaymentMethodOptions {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<MandateOptionsPayto>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutPaytoPaymentMethodOptions, "", false,
    ["mandate_options", "setup_future_usage"],
    [mandate_options, setup_future_usage],
);

/// Held by [`CheckoutSessionPaymentMethodOptions::pix`](crate::CheckoutSessionPaymentMethodOptions::pix).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutPixPaymentMethodOptions {
    /// Amount includes iof: one of `always`, `never`; may be absent.
    pub amount_includes_iof: Option<CheckoutSessionAmountIncludesIof>,
    /// Expires after seconds: may be null or absent.
    pub expires_after_seconds: Option<i64>,
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentMethodOptionsMandateOptionsPix>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutPixPaymentMethodOptions, "", false,
    ["amount_includes_iof", "expires_after_seconds", "mandate_options", "setup_future_usage"],
    [amount_includes_iof, expires_after_seconds, mandate_options, setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::revolut_pay`](crate::CheckoutSessionPaymentMethodOptions::revolut_pay).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutRevolutPayPaymentMethodOptions {
    /// Capture method: one of `manual`; may be absent.
    pub capture_method: Option<CheckoutLinkPaymentMethodOptionsCaptureMethod>,
    /// Setup future usage: one of `none`, `off_session`; may be absent.
    pub setup_future_usage: Option<CheckoutLinkPaymentMethodOptionsSetupFutureUsage>,
}

crate::record!(
    CheckoutRevolutPayPaymentMethodOptions, "", false,
    ["capture_method", "setup_future_usage"],
    [capture_method, setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::satispay`](crate::CheckoutSessionPaymentMethodOptions::satispay).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSatispayPaymentMethodOptions {
    /// Capture method: one of `manual`; may be absent.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
}

crate::record!(
    CheckoutSatispayPaymentMethodOptions, "", false,
    ["capture_method"],
    [capture_method],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::scalapay`](crate::CheckoutSessionPaymentMethodOptions::scalapay).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutScalapayPaymentMethodOptions {
    /// Capture method: one of `manual`; may be absent.
    pub capture_method: Option<PaymentMethodOptionsCaptureMethod>,
}

crate::record!(
    CheckoutScalapayPaymentMethodOptions, "", false,
    ["capture_method"],
    [capture_method],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::sepa_debit`](crate::CheckoutSessionPaymentMethodOptions::sepa_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSepaDebitPaymentMethodOptions {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<PaymentMethodOptionsMandateOptionsDebit>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
    /// Target date: may be absent.
    pub target_date: Option<String>,
}

crate::record!(
    CheckoutSepaDebitPaymentMethodOptions, "", false,
    ["mandate_options", "setup_future_usage", "target_date"],
    [mandate_options, setup_future_usage, target_date],
);

/// Held by [`CheckoutSession::adaptive_pricing`](crate::CheckoutSession::adaptive_pricing).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionAdaptivePricing {
    /// Enabled.
    pub enabled: bool,
}

crate::record!(
    CheckoutSessionAdaptivePricing, "", false,
    ["enabled"],
    [enabled],
);

/// Held by [`CheckoutSession::after_expiration`](crate::CheckoutSession::after_expiration).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionAfterExpiration {
    /// Recovery: may be null or absent.
    pub recovery: Option<Boxed<CheckoutSessionAfterExpirationRecovery>>,
}

crate::record!(
    CheckoutSessionAfterExpiration, "", false,
    ["recovery"],
    [recovery],
);

/// Held by [`CheckoutSessionAfterExpiration::recovery`](crate::CheckoutSessionAfterExpiration::recovery).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionAfterExpirationRecovery {
    /// Allow promotion codes.
    pub allow_promotion_codes: bool,
    /// Enabled.
    pub enabled: bool,
    /// Expires at: a time in seconds since 1970; may be null or absent.
    pub expires_at: Option<Timestamp>,
    /// Url: may be null or absent.
    pub url: Option<String>,
}

crate::record!(
    CheckoutSessionAfterExpirationRecovery, "", false,
    ["allow_promotion_codes", "enabled", "expires_at", "url"],
    [allow_promotion_codes, enabled, expires_at, url],
);

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionSavedPaymentMethodOptions::allow_redisplay_filters`](crate::CheckoutSessionSavedPaymentMethodOptions::allow_redisplay_filters),
    /// [`CheckoutSessionSavedPaymentMethodOptionsParams::allow_redisplay_filters`](crate::CheckoutSessionSavedPaymentMethodOptionsParams::allow_redisplay_filters).
    pub enum CheckoutSessionAllowRedisplayFilter {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutPixPaymentMethodOptions::amount_includes_iof`](crate::CheckoutPixPaymentMethodOptions::amount_includes_iof),
    /// [`CheckoutSessionPaymentMethodOptionsPixParams::amount_includes_iof`](crate::CheckoutSessionPaymentMethodOptionsPixParams::amount_includes_iof).
    pub enum CheckoutSessionAmountIncludesIof {
        Always = "always",
        Never = "never",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionCustomerBalanceBankTransferParams::type_`](crate::CheckoutSessionCustomerBalanceBankTransferParams::type_),
    /// [`CheckoutCustomerBalanceBankTransferPaymentMethodOptions::type_`](crate::CheckoutCustomerBalanceBankTransferPaymentMethodOptions::type_).
    pub enum CheckoutSessionBankTransferType {
        EuBankTransfer = "eu_bank_transfer",
        GbBankTransfer = "gb_bank_transfer",
        JpBankTransfer = "jp_bank_transfer",
        MxBankTransfer = "mx_bank_transfer",
        UsBankTransfer = "us_bank_transfer",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSession::billing_address_collection`](crate::CheckoutSession::billing_address_collection),
    /// [`CreateCheckoutSession::billing_address_collection`](crate::CreateCheckoutSession::billing_address_collection).
    pub enum CheckoutSessionBillingAddressCollection {
        Auto = "auto",
        Required = "required",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionBrandingSettings::border_style`](crate::CheckoutSessionBrandingSettings::border_style),
    /// [`CheckoutSessionBrandingSettingsParams::border_style`](crate::CheckoutSessionBrandingSettingsParams::border_style).
    pub enum CheckoutSessionBorderStyle {
        Pill = "pill",
        Rectangular = "rectangular",
        Rounded = "rounded",
    }
}

/// Held by [`CheckoutSession::branding_settings`](crate::CheckoutSession::branding_settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionBrandingSettings {
    /// Background color.
    pub background_color: String,
    /// Border style: one of `pill`, `rectangular`, `rounded`.
    pub border_style: CheckoutSessionBorderStyle,
    /// Button color.
    pub button_color: String,
    /// Display name.
    pub display_name: String,
    /// Font family.
    pub font_family: String,
    /// Icon: may be null or absent.
    pub icon: Option<Boxed<CheckoutSessionBrandingSettingsIcon>>,
    /// Logo: may be null or absent.
    pub logo: Option<Boxed<CheckoutSessionBrandingSettingsLogo>>,
}

crate::record!(
    CheckoutSessionBrandingSettings, "", false,
    ["background_color", "border_style", "button_color", "display_name", "font_family", "icon", "logo"],
    [background_color, border_style, button_color, display_name, font_family, icon, logo],
);

/// Held by [`CheckoutSessionBrandingSettings::icon`](crate::CheckoutSessionBrandingSettings::icon).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionBrandingSettingsIcon {
    /// Details where `type` is `file`. May be absent.
    pub file: Option<String>,
    /// Type: one of `file`, `url`.
    pub type_: CheckoutSessionBrandingSettingsIconType,
    /// Details where `type` is `url`. May be absent.
    pub url: Option<String>,
}

crate::record!(
    CheckoutSessionBrandingSettingsIcon, "", false,
    ["file", "type", "url"],
    [file, type_, url],
);

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionBrandingSettingsIcon::type_`](crate::CheckoutSessionBrandingSettingsIcon::type_),
    /// [`CheckoutSessionBrandingSettingsLogo::type_`](crate::CheckoutSessionBrandingSettingsLogo::type_),
    /// [`CheckoutSessionBrandingSettingsIconParams::type_`](crate::CheckoutSessionBrandingSettingsIconParams::type_)
    /// and 1 more.
    pub enum CheckoutSessionBrandingSettingsIconType {
        File = "file",
        Url = "url",
    }
}

/// Held by [`CheckoutSessionBrandingSettings::logo`](crate::CheckoutSessionBrandingSettings::logo).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionBrandingSettingsLogo {
    /// Details where `type` is `file`. May be absent.
    pub file: Option<String>,
    /// Type: one of `file`, `url`.
    pub type_: CheckoutSessionBrandingSettingsIconType,
    /// Details where `type` is `url`. May be absent.
    pub url: Option<String>,
}

crate::record!(
    CheckoutSessionBrandingSettingsLogo, "", false,
    ["file", "type", "url"],
    [file, type_, url],
);

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionCardPaymentMethodOptionsRestrictions::brands_blocked`](crate::CheckoutSessionCardPaymentMethodOptionsRestrictions::brands_blocked),
    /// [`CheckoutSessionPaymentMethodOptionsCardRestrictionsParams::brands_blocked`](crate::CheckoutSessionPaymentMethodOptionsCardRestrictionsParams::brands_blocked).
    pub enum CheckoutSessionBrandsBlocked {
        AmericanExpress = "american_express",
        DiscoverGlobalNetwork = "discover_global_network",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutCardPaymentMethodOptions::capture_method`](crate::CheckoutCardPaymentMethodOptions::capture_method),
    /// [`CheckoutAffirmPaymentMethodOptions::capture_method`](crate::CheckoutAffirmPaymentMethodOptions::capture_method),
    /// [`CheckoutKlarnaPaymentMethodOptions::capture_method`](crate::CheckoutKlarnaPaymentMethodOptions::capture_method)
    /// and 12 more.
    pub enum CheckoutSessionCaptureMethod {
        Automatic = "automatic",
        AutomaticAsync = "automatic_async",
        Manual = "manual",
    }
}

/// Held by
/// [`CheckoutCardPaymentMethodOptions::restrictions`](crate::CheckoutCardPaymentMethodOptions::restrictions).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionCardPaymentMethodOptionsRestrictions {
    /// Brands blocked: one of `american_express`, `discover_global_network`, `mastercard`, `visa`; may be
    /// absent.
    pub brands_blocked: Option<Vec<CheckoutSessionBrandsBlocked>>,
}

crate::record!(
    CheckoutSessionCardPaymentMethodOptionsRestrictions, "", false,
    ["brands_blocked"],
    [brands_blocked],
);

crate::open_enum! {
    /// Values of
    /// [`CheckoutCardPaymentMethodOptions::request_overcapture`](crate::CheckoutCardPaymentMethodOptions::request_overcapture),
    /// [`CheckoutCardPaymentMethodOptions::request_multicapture`](crate::CheckoutCardPaymentMethodOptions::request_multicapture),
    /// [`CheckoutCardPaymentMethodOptions::request_extended_authorization`](crate::CheckoutCardPaymentMethodOptions::request_extended_authorization)
    /// and 5 more.
    pub enum CheckoutSessionCardRequest {
        IfAvailable = "if_available",
        Never = "never",
    }
}

/// Held by
/// [`CheckoutSessionCollectedInformation::shipping_details`](crate::CheckoutSessionCollectedInformation::shipping_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionCheckoutAddressDetails {
    /// Address.
    pub address: Address,
    /// Name.
    pub name: String,
}

crate::record!(
    CheckoutSessionCheckoutAddressDetails, "", false,
    ["address", "name"],
    [address, name],
);

/// Held by [`CheckoutSession::collected_information`](crate::CheckoutSession::collected_information).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionCollectedInformation {
    /// Business name: may be null or absent.
    pub business_name: Option<String>,
    /// Individual name: may be null or absent.
    pub individual_name: Option<String>,
    /// Shipping details: may be null or absent.
    pub shipping_details: Option<Boxed<CheckoutSessionCheckoutAddressDetails>>,
}

crate::record!(
    CheckoutSessionCollectedInformation, "", false,
    ["business_name", "individual_name", "shipping_details"],
    [business_name, individual_name, shipping_details],
);

/// Held by [`CheckoutSession::consent`](crate::CheckoutSession::consent).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionConsent {
    /// Promotions: one of `opt_in`, `opt_out`; may be null or absent.
    pub promotions: Option<CheckoutSessionConsentPromotions>,
    /// Terms of service: one of `accepted`; may be null or absent.
    pub terms_of_service: Option<CheckoutSessionTermsOfService>,
}

crate::record!(
    CheckoutSessionConsent, "", false,
    ["promotions", "terms_of_service"],
    [promotions, terms_of_service],
);

crate::open_enum! {
    /// Values of [`CheckoutSessionConsent::promotions`](crate::CheckoutSessionConsent::promotions).
    pub enum CheckoutSessionConsentPromotions {
        OptIn = "opt_in",
        OptOut = "opt_out",
    }
}

/// Held by [`CheckoutSession::currency_conversion`](crate::CheckoutSession::currency_conversion).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionCurrencyConversion {
    /// Amount subtotal: in minor units of the currency.
    pub amount_subtotal: i64,
    /// Amount total: in minor units of the currency.
    pub amount_total: i64,
    /// Fx rate: an exact decimal.
    pub fx_rate: Decimal,
    /// Source currency.
    pub source_currency: Currency,
}

crate::record!(
    CheckoutSessionCurrencyConversion, "", false,
    ["amount_subtotal", "amount_total", "fx_rate", "source_currency"],
    [amount_subtotal, amount_total, fx_rate, source_currency],
);

/// Held by [`CheckoutSession::custom_fields`](crate::CheckoutSession::custom_fields).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionCustomFields {
    /// Details where `type` is `dropdown`. May be absent.
    pub dropdown: Option<Boxed<CheckoutSessionCustomFieldsDropdown>>,
    /// Key.
    pub key: String,
    /// Label.
    pub label: CustomFieldsLabel,
    /// Details where `type` is `numeric`. May be absent.
    pub numeric: Option<Boxed<CheckoutSessionCustomFieldsNumeric>>,
    /// Optional.
    pub optional: bool,
    /// Details where `type` is `text`. May be absent.
    pub text: Option<Boxed<CheckoutSessionCustomFieldsText>>,
    /// Type: one of `dropdown`, `numeric`, `text`.
    pub type_: CheckoutSessionCustomFieldsType,
}

crate::record!(
    CheckoutSessionCustomFields, "", false,
    ["dropdown", "key", "label", "numeric", "optional", "text", "type"],
    [dropdown, key, label, numeric, optional, text, type_],
);

/// Held by [`CheckoutSessionCustomFields::dropdown`](crate::CheckoutSessionCustomFields::dropdown).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionCustomFieldsDropdown {
    /// Default value: may be null or absent.
    pub default_value: Option<String>,
    /// Options.
    pub options: Vec<CustomFieldsOption>,
    /// Value: may be null or absent.
    pub value: Option<String>,
}

crate::record!(
    CheckoutSessionCustomFieldsDropdown, "", false,
    ["default_value", "options", "value"],
    [default_value, options, value],
);

/// Held by [`CheckoutSessionCustomFields::numeric`](crate::CheckoutSessionCustomFields::numeric).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionCustomFieldsNumeric {
    /// Default value: may be null or absent.
    pub default_value: Option<String>,
    /// Maximum length: may be null or absent.
    pub maximum_length: Option<i64>,
    /// Minimum length: may be null or absent.
    pub minimum_length: Option<i64>,
    /// Value: may be null or absent.
    pub value: Option<String>,
}

crate::record!(
    CheckoutSessionCustomFieldsNumeric, "", false,
    ["default_value", "maximum_length", "minimum_length", "value"],
    [default_value, maximum_length, minimum_length, value],
);

/// Held by [`CheckoutSessionCustomFields::text`](crate::CheckoutSessionCustomFields::text).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionCustomFieldsText {
    /// Default value: may be null or absent.
    pub default_value: Option<String>,
    /// Maximum length: may be null or absent.
    pub maximum_length: Option<i64>,
    /// Minimum length: may be null or absent.
    pub minimum_length: Option<i64>,
    /// Value: may be null or absent.
    pub value: Option<String>,
}

crate::record!(
    CheckoutSessionCustomFieldsText, "", false,
    ["default_value", "maximum_length", "minimum_length", "value"],
    [default_value, maximum_length, minimum_length, value],
);

crate::open_enum! {
    /// Values of [`CheckoutSessionCustomFields::type_`](crate::CheckoutSessionCustomFields::type_),
    /// [`CheckoutSessionCustomFieldParams::type_`](crate::CheckoutSessionCustomFieldParams::type_).
    pub enum CheckoutSessionCustomFieldsType {
        Dropdown = "dropdown",
        Numeric = "numeric",
        Text = "text",
    }
}

crate::open_enum! {
    /// Values of [`CheckoutSession::customer_creation`](crate::CheckoutSession::customer_creation),
    /// [`CreateCheckoutSession::customer_creation`](crate::CreateCheckoutSession::customer_creation).
    pub enum CheckoutSessionCustomerCreation {
        Always = "always",
        IfRequired = "if_required",
    }
}

/// Held by [`CheckoutSession::customer_details`](crate::CheckoutSession::customer_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionCustomerDetails {
    /// Address: may be null or absent.
    pub address: Option<Boxed<Address>>,
    /// Business name: at most 150 characters; may be null or absent.
    pub business_name: Option<String>,
    /// Email: may be null or absent.
    pub email: Option<String>,
    /// Individual name: at most 150 characters; may be null or absent.
    pub individual_name: Option<String>,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Phone: may be null or absent.
    pub phone: Option<String>,
    /// Tax exempt: one of `exempt`, `none`, `reverse`; may be null or absent.
    pub tax_exempt: Option<CheckoutSessionTaxExempt>,
    /// Tax ids: may be null or absent.
    pub tax_ids: Option<Vec<CheckoutSessionTaxId>>,
}

crate::record!(
    CheckoutSessionCustomerDetails, "", false,
    ["address", "business_name", "email", "individual_name", "name", "phone", "tax_exempt", "tax_ids"],
    [address, business_name, email, individual_name, name, phone, tax_exempt, tax_ids],
);

crate::open_enum! {
    /// Values of [`MandateOptionsAcssDebit::default_for`](crate::MandateOptionsAcssDebit::default_for),
    /// [`CheckoutSessionAcssDebitMandateOptionsParams::default_for`](crate::CheckoutSessionAcssDebitMandateOptionsParams::default_for).
    pub enum CheckoutSessionDefaultFor {
        Invoice = "invoice",
        Subscription = "subscription",
    }
}

/// Held by [`CheckoutSession::discounts`](crate::CheckoutSession::discounts).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionDiscount {
    /// Coupon: the id of a `coupon`; expandable; may be null or absent.
    pub coupon: Option<Expandable<CouponId>>,
    /// Promotion code: the id of a `promotion_code`; expandable; may be null or absent.
    pub promotion_code: Option<Expandable<PromotionCodeId>>,
}

crate::record!(
    CheckoutSessionDiscount, "", false,
    ["coupon", "promotion_code"],
    [coupon, promotion_code],
);

crate::open_enum! {
    /// Values of
    /// [`CheckoutCustomerBalancePaymentMethodOptions::funding_type`](crate::CheckoutCustomerBalancePaymentMethodOptions::funding_type),
    /// [`CheckoutSessionPaymentMethodOptionsCustomerBalanceParams::funding_type`](crate::CheckoutSessionPaymentMethodOptionsCustomerBalanceParams::funding_type).
    pub enum CheckoutSessionFundingType {
        BankTransfer = "bank_transfer",
    }
}

/// Held by [`CheckoutSession::invoice_creation`](crate::CheckoutSession::invoice_creation).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionInvoiceCreation {
    /// Enabled.
    pub enabled: bool,
    /// Invoice data.
    pub invoice_data: InvoiceSettings,
}

crate::record!(
    CheckoutSessionInvoiceCreation, "", false,
    ["enabled", "invoice_data"],
    [enabled, invoice_data],
);

crate::open_enum! {
    /// Values of [`CheckoutSession::locale`](crate::CheckoutSession::locale),
    /// [`CreateCheckoutSession::locale`](crate::CreateCheckoutSession::locale).
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
    /// Values of [`CheckoutSession::mode`](crate::CheckoutSession::mode),
    /// [`CreateCheckoutSession::mode`](crate::CreateCheckoutSession::mode).
    pub enum CheckoutSessionMode {
        Payment = "payment",
        Setup = "setup",
        Subscription = "subscription",
    }
}

crate::open_enum! {
    /// Values of [`CheckoutSession::origin_context`](crate::CheckoutSession::origin_context),
    /// [`CreateCheckoutSession::origin_context`](crate::CreateCheckoutSession::origin_context).
    pub enum CheckoutSessionOriginContext {
        MobileApp = "mobile_app",
        Web = "web",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSession::payment_method_collection`](crate::CheckoutSession::payment_method_collection),
    /// [`CreateCheckoutSession::payment_method_collection`](crate::CreateCheckoutSession::payment_method_collection).
    pub enum CheckoutSessionPaymentMethodCollection {
        Always = "always",
        IfRequired = "if_required",
    }
}

/// Held by [`CheckoutSession::payment_method_options`](crate::CheckoutSession::payment_method_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionPaymentMethodOptions {
    /// Acss debit: may be absent.
    pub acss_debit: Option<Boxed<CheckoutAcssDebitPaymentMethodOptions>>,
    /// Affirm: may be absent.
    pub affirm: Option<Boxed<CheckoutAffirmPaymentMethodOptions>>,
    /// Afterpay clearpay: may be absent.
    pub afterpay_clearpay: Option<Boxed<CheckoutAfterpayClearpayPaymentMethodOptions>>,
    /// Alipay: may be absent.
    pub alipay: Option<Boxed<CheckoutAlipayPaymentMethodOptions>>,
    /// Alma: may be absent.
    pub alma: Option<Boxed<CheckoutAlmaPaymentMethodOptions>>,
    /// Amazon pay: may be absent.
    pub amazon_pay: Option<Boxed<CheckoutAmazonPayPaymentMethodOptions>>,
    /// Au becs debit: may be absent.
    pub au_becs_debit: Option<Boxed<CheckoutAuBecsDebitPaymentMethodOptions>>,
    /// Bacs debit: may be absent.
    pub bacs_debit: Option<Boxed<CheckoutBacsDebitPaymentMethodOptions>>,
    /// Bancontact: may be absent.
    pub bancontact: Option<Boxed<CheckoutBancontactPaymentMethodOptions>>,
    /// Billie: may be absent.
    pub billie: Option<Boxed<CheckoutBilliePaymentMethodOptions>>,
    /// Boleto: may be absent.
    pub boleto: Option<Boxed<CheckoutBoletoPaymentMethodOptions>>,
    /// Card: may be absent.
    pub card: Option<Boxed<CheckoutCardPaymentMethodOptions>>,
    /// Cashapp: may be absent.
    pub cashapp: Option<Boxed<CheckoutCashappPaymentMethodOptions>>,
    /// Customer balance: may be absent.
    pub customer_balance: Option<Boxed<CheckoutCustomerBalancePaymentMethodOptions>>,
    /// Eps: may be absent.
    pub eps: Option<Boxed<CheckoutEpsPaymentMethodOptions>>,
    /// Fpx: may be absent.
    pub fpx: Option<Boxed<CheckoutFpxPaymentMethodOptions>>,
    /// Giropay: may be absent.
    pub giropay: Option<Boxed<CheckoutGiropayPaymentMethodOptions>>,
    /// Grabpay: may be absent.
    pub grabpay: Option<Boxed<CheckoutGrabPayPaymentMethodOptions>>,
    /// Ideal: may be absent.
    pub ideal: Option<Boxed<CheckoutIdealPaymentMethodOptions>>,
    /// Kakao pay: may be absent.
    pub kakao_pay: Option<Boxed<CheckoutKakaoPayPaymentMethodOptions>>,
    /// Klarna: may be absent.
    pub klarna: Option<Boxed<CheckoutKlarnaPaymentMethodOptions>>,
    /// Konbini: may be absent.
    pub konbini: Option<Boxed<CheckoutKonbiniPaymentMethodOptions>>,
    /// Kr card: may be absent.
    pub kr_card: Option<Boxed<CheckoutKrCardPaymentMethodOptions>>,
    /// Link: may be absent.
    pub link: Option<Boxed<CheckoutLinkPaymentMethodOptions>>,
    /// Mobilepay: may be absent.
    pub mobilepay: Option<Boxed<CheckoutMobilepayPaymentMethodOptions>>,
    /// Multibanco: may be absent.
    pub multibanco: Option<Boxed<CheckoutMultibancoPaymentMethodOptions>>,
    /// Naver pay: may be absent.
    pub naver_pay: Option<Boxed<CheckoutNaverPayPaymentMethodOptions>>,
    /// Oxxo: may be absent.
    pub oxxo: Option<Boxed<CheckoutOxxoPaymentMethodOptions>>,
    /// P24: may be absent.
    pub p24: Option<Boxed<CheckoutP24PaymentMethodOptions>>,
    /// Payco: may be absent.
    pub payco: Option<Boxed<CheckoutPaycoPaymentMethodOptions>>,
    /// Paynow: may be absent.
    pub paynow: Option<Boxed<CheckoutPaynowPaymentMethodOptions>>,
    /// Paypal: may be absent.
    pub paypal: Option<Boxed<CheckoutPaypalPaymentMethodOptions>>,
    /// Payto: may be absent.
    pub payto: Option<Boxed<CheckoutPaytoPaymentMethodOptions>>,
    /// Pix: may be absent.
    pub pix: Option<Boxed<CheckoutPixPaymentMethodOptions>>,
    /// Revolut pay: may be absent.
    pub revolut_pay: Option<Boxed<CheckoutRevolutPayPaymentMethodOptions>>,
    /// Samsung pay: may be absent.
    pub samsung_pay: Option<Boxed<CheckoutSamsungPayPaymentMethodOptions>>,
    /// Satispay: may be absent.
    pub satispay: Option<Boxed<CheckoutSatispayPaymentMethodOptions>>,
    /// Scalapay: may be absent.
    pub scalapay: Option<Boxed<CheckoutScalapayPaymentMethodOptions>>,
    /// Sepa debit: may be absent.
    pub sepa_debit: Option<Boxed<CheckoutSepaDebitPaymentMethodOptions>>,
    /// Sofort: may be absent.
    pub sofort: Option<Boxed<CheckoutSofortPaymentMethodOptions>>,
    /// Swish: may be absent.
    pub swish: Option<Boxed<CheckoutSwishPaymentMethodOptions>>,
    /// Twint: may be absent.
    pub twint: Option<Boxed<CheckoutTwintPaymentMethodOptions>>,
    /// Upi: may be absent.
    pub upi: Option<Boxed<CheckoutUpiPaymentMethodOptions>>,
    /// Us bank account: may be absent.
    pub us_bank_account: Option<Boxed<CheckoutUsBankAccountPaymentMethodOptions>>,
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
    /// Values of
    /// [`CheckoutSessionSavedPaymentMethodOptions::payment_method_remove`](crate::CheckoutSessionSavedPaymentMethodOptions::payment_method_remove),
    /// [`CheckoutSessionSavedPaymentMethodOptionsParams::payment_method_remove`](crate::CheckoutSessionSavedPaymentMethodOptionsParams::payment_method_remove).
    pub enum CheckoutSessionPaymentMethodRemove {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionSavedPaymentMethodOptions::payment_method_save`](crate::CheckoutSessionSavedPaymentMethodOptions::payment_method_save),
    /// [`CheckoutSessionSavedPaymentMethodOptionsParams::payment_method_save`](crate::CheckoutSessionSavedPaymentMethodOptionsParams::payment_method_save).
    pub enum CheckoutSessionPaymentMethodSave {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::open_enum! {
    /// Values of
    /// [`MandateOptionsAcssDebit::payment_schedule`](crate::MandateOptionsAcssDebit::payment_schedule),
    /// [`CheckoutSessionAcssDebitMandateOptionsParams::payment_schedule`](crate::CheckoutSessionAcssDebitMandateOptionsParams::payment_schedule).
    pub enum CheckoutSessionPaymentSchedule {
        Combined = "combined",
        Interval = "interval",
        Sporadic = "sporadic",
    }
}

crate::open_enum! {
    /// Values of [`CheckoutSession::payment_status`](crate::CheckoutSession::payment_status).
    pub enum CheckoutSessionPaymentStatus {
        NoPaymentRequired = "no_payment_required",
        Paid = "paid",
        Unpaid = "unpaid",
    }
}

/// Held by [`CheckoutSession::permissions`](crate::CheckoutSession::permissions).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionPermissions {
    /// Update shipping details: one of `client_only`, `server_only`; may be null or absent.
    pub update_shipping_details: Option<CheckoutSessionUpdateShippingDetails>,
}

crate::record!(
    CheckoutSessionPermissions, "", false,
    ["update_shipping_details"],
    [update_shipping_details],
);

crate::open_enum! {
    /// Values of [`CheckoutSession::redirect_on_completion`](crate::CheckoutSession::redirect_on_completion),
    /// [`CreateCheckoutSession::redirect_on_completion`](crate::CreateCheckoutSession::redirect_on_completion).
    pub enum CheckoutSessionRedirectOnCompletion {
        Always = "always",
        IfRequired = "if_required",
        Never = "never",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutCardPaymentMethodOptions::request_three_d_secure`](crate::CheckoutCardPaymentMethodOptions::request_three_d_secure),
    /// [`CheckoutSessionPaymentMethodOptionsCardParams::request_three_d_secure`](crate::CheckoutSessionPaymentMethodOptionsCardParams::request_three_d_secure).
    pub enum CheckoutSessionRequestThreeDSecure {
        Any = "any",
        Automatic = "automatic",
        Challenge = "challenge",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionCustomerBalanceBankTransferParams::requested_address_types`](crate::CheckoutSessionCustomerBalanceBankTransferParams::requested_address_types),
    /// [`CheckoutCustomerBalanceBankTransferPaymentMethodOptions::requested_address_types`](crate::CheckoutCustomerBalanceBankTransferPaymentMethodOptions::requested_address_types).
    pub enum CheckoutSessionRequestedAddressType {
        Aba = "aba",
        Iban = "iban",
        Sepa = "sepa",
        SortCode = "sort_code",
        Spei = "spei",
        Swift = "swift",
        Zengin = "zengin",
    }
}

/// Held by
/// [`CheckoutSession::saved_payment_method_options`](crate::CheckoutSession::saved_payment_method_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionSavedPaymentMethodOptions {
    /// Allow redisplay filters: one of `always`, `limited`, `unspecified`; may be null or absent.
    pub allow_redisplay_filters: Option<Vec<CheckoutSessionAllowRedisplayFilter>>,
    /// Payment method remove: one of `disabled`, `enabled`; may be null or absent.
    pub payment_method_remove: Option<CheckoutSessionPaymentMethodRemove>,
    /// Payment method save: one of `disabled`, `enabled`; may be null or absent.
    pub payment_method_save: Option<CheckoutSessionPaymentMethodSave>,
}

crate::record!(
    CheckoutSessionSavedPaymentMethodOptions, "", false,
    ["allow_redisplay_filters", "payment_method_remove", "payment_method_save"],
    [allow_redisplay_filters, payment_method_remove, payment_method_save],
);

crate::open_enum! {
    /// Values of
    /// [`CheckoutEpsPaymentMethodOptions::setup_future_usage`](crate::CheckoutEpsPaymentMethodOptions::setup_future_usage),
    /// [`CheckoutFpxPaymentMethodOptions::setup_future_usage`](crate::CheckoutFpxPaymentMethodOptions::setup_future_usage),
    /// [`CheckoutP24PaymentMethodOptions::setup_future_usage`](crate::CheckoutP24PaymentMethodOptions::setup_future_usage)
    /// and 63 more.
    pub enum CheckoutSessionSetupFutureUsage {
        None = "none",
        OffSession = "off_session",
        OnSession = "on_session",
    }
}

crate::open_enum! {
    /// Values of [`CheckoutSession::status`](crate::CheckoutSession::status),
    /// [`ListCheckoutSessions::status`](crate::ListCheckoutSessions::status).
    pub enum CheckoutSessionStatus {
        Complete = "complete",
        Expired = "expired",
        Open = "open",
    }
}

crate::open_enum! {
    /// Values of [`CheckoutSession::submit_type`](crate::CheckoutSession::submit_type),
    /// [`CreateCheckoutSession::submit_type`](crate::CreateCheckoutSession::submit_type).
    pub enum CheckoutSessionSubmitType {
        Auto = "auto",
        Book = "book",
        Donate = "donate",
        Pay = "pay",
        Subscribe = "subscribe",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionCustomerDetails::tax_exempt`](crate::CheckoutSessionCustomerDetails::tax_exempt).
    pub enum CheckoutSessionTaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }
}

/// Held by [`CheckoutSessionCustomerDetails::tax_ids`](crate::CheckoutSessionCustomerDetails::tax_ids).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionTaxId {
    /// Type: one of 117 values.
    pub type_: TaxIdType,
    /// Value: may be null or absent.
    pub value: Option<String>,
}

crate::record!(
    CheckoutSessionTaxId, "", false,
    ["type", "value"],
    [type_, value],
);

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionConsent::terms_of_service`](crate::CheckoutSessionConsent::terms_of_service).
    pub enum CheckoutSessionTermsOfService {
        Accepted = "accepted",
    }
}

crate::open_enum! {
    /// Values of
    /// [`MandateOptionsAcssDebit::transaction_type`](crate::MandateOptionsAcssDebit::transaction_type),
    /// [`CheckoutSessionAcssDebitMandateOptionsParams::transaction_type`](crate::CheckoutSessionAcssDebitMandateOptionsParams::transaction_type).
    pub enum CheckoutSessionTransactionType {
        Business = "business",
        Personal = "personal",
    }
}

crate::open_enum! {
    /// Values of [`CheckoutSession::ui_mode`](crate::CheckoutSession::ui_mode),
    /// [`CreateCheckoutSession::ui_mode`](crate::CreateCheckoutSession::ui_mode).
    pub enum CheckoutSessionUiMode {
        Elements = "elements",
        EmbeddedPage = "embedded_page",
        HostedPage = "hosted_page",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionPermissions::update_shipping_details`](crate::CheckoutSessionPermissions::update_shipping_details),
    /// [`CheckoutSessionPermissionsParams::update_shipping_details`](crate::CheckoutSessionPermissionsParams::update_shipping_details).
    pub enum CheckoutSessionUpdateShippingDetails {
        ClientOnly = "client_only",
        ServerOnly = "server_only",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutAcssDebitPaymentMethodOptions::verification_method`](crate::CheckoutAcssDebitPaymentMethodOptions::verification_method),
    /// [`CheckoutUsBankAccountPaymentMethodOptions::verification_method`](crate::CheckoutUsBankAccountPaymentMethodOptions::verification_method),
    /// [`CheckoutSessionPaymentMethodOptionsAcssDebitParams::verification_method`](crate::CheckoutSessionPaymentMethodOptionsAcssDebitParams::verification_method)
    /// and 1 more.
    pub enum CheckoutSessionVerificationMethod {
        Automatic = "automatic",
        Instant = "instant",
        Microdeposits = "microdeposits",
    }
}

/// Held by [`CheckoutSession::wallet_options`](crate::CheckoutSession::wallet_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionWalletOptions {
    /// Link: may be absent.
    pub link: Option<Boxed<CheckoutLinkWalletOptions>>,
}

crate::record!(
    CheckoutSessionWalletOptions, "", false,
    ["link"],
    [link],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::sofort`](crate::CheckoutSessionPaymentMethodOptions::sofort).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSofortPaymentMethodOptions {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutSofortPaymentMethodOptions, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`CheckoutSessionPaymentMethodOptions::swish`](crate::CheckoutSessionPaymentMethodOptions::swish).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSwishPaymentMethodOptions {
    /// Reference: may be null or absent.
    pub reference: Option<String>,
}

crate::record!(
    CheckoutSwishPaymentMethodOptions, "", false,
    ["reference"],
    [reference],
);

/// Held by [`CheckoutSessionPaymentMethodOptions::twint`](crate::CheckoutSessionPaymentMethodOptions::twint).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutTwintPaymentMethodOptions {
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutTwintPaymentMethodOptions, "", false,
    ["setup_future_usage"],
    [setup_future_usage],
);

/// Held by [`CheckoutSessionPaymentMethodOptions::upi`](crate::CheckoutSessionPaymentMethodOptions::upi).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutUpiPaymentMethodOptions {
    /// Mandate options: may be absent.
    pub mandate_options: Option<Boxed<MandateOptionsUpi>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
}

crate::record!(
    CheckoutUpiPaymentMethodOptions, "", false,
    ["mandate_options", "setup_future_usage"],
    [mandate_options, setup_future_usage],
);

/// Held by
/// [`CheckoutSessionPaymentMethodOptions::us_bank_account`](crate::CheckoutSessionPaymentMethodOptions::us_bank_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutUsBankAccountPaymentMethodOptions {
    /// Financial connections: may be absent.
    pub financial_connections: Option<Boxed<LinkedAccountOptionsCommon>>,
    /// Setup future usage: one of `none`, `off_session`, `on_session`; may be absent.
    pub setup_future_usage: Option<CheckoutSessionSetupFutureUsage>,
    /// Target date: may be absent.
    pub target_date: Option<String>,
    /// Verification method: one of `automatic`, `instant`, `microdeposits`; may be absent.
    pub verification_method: Option<CheckoutSessionVerificationMethod>,
}

crate::record!(
    CheckoutUsBankAccountPaymentMethodOptions, "", false,
    ["financial_connections", "setup_future_usage", "target_date", "verification_method"],
    [financial_connections, setup_future_usage, target_date, verification_method],
);

/// Held by
/// [`CheckoutAcssDebitPaymentMethodOptions::mandate_options`](crate::CheckoutAcssDebitPaymentMethodOptions::mandate_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptionsAcssDebit {
    /// Custom mandate url: may be absent.
    pub custom_mandate_url: Option<String>,
    /// Default for: one of `invoice`, `subscription`; may be absent.
    pub default_for: Option<Vec<CheckoutSessionDefaultFor>>,
    /// Interval description: may be null or absent.
    pub interval_description: Option<String>,
    /// Payment schedule: one of `combined`, `interval`, `sporadic`; may be null or absent.
    pub payment_schedule: Option<CheckoutSessionPaymentSchedule>,
    /// Transaction type: one of `business`, `personal`; may be null or absent.
    pub transaction_type: Option<CheckoutSessionTransactionType>,
}

crate::record!(
    MandateOptionsAcssDebit, "", false,
    ["custom_mandate_url", "default_for", "interval_description", "payment_schedule", "transaction_type"],
    [custom_mandate_url, default_for, interval_description, payment_schedule, transaction_type],
);
