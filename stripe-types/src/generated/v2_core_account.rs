// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountBacsDebitPayments, AccountBusinessType, AccountSepaDebitPayments,
    AccountUnificationAccountControllerLossesPayment, Address,
    ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay, CreditGrantMonetaryAmount, Currency,
    CustomerTaxExempt, DateTime, InvoiceCustom, LegalEntityJapanAddress, LegalGender, ListInfo, ListStyle,
    Metadata, Object, ObjectInfo, OwnershipExemptionReason, PersonRelationship, PoliticalExposure,
    V2AccountAdditionalAddresses, V2AccountAdditionalNames, V2AccountAppliedConfiguration,
    V2AccountDashboard, V2AccountDate, V2AccountDocuments, V2AccountDocumentsType,
    V2AccountDocumentsVerification, V2AccountId, V2AccountIdNumbers,
    V2AccountIdentityBusinessDetailsIdNumbersType, V2AccountIdentityBusinessDetailsStructure,
    V2AccountPersonAdditionalTermsOfServiceAccount, V2AccountPersonDocuments, V2AccountPersonScriptAddresses,
    V2AccountPersonScriptNames, V2AccountTermsOfService,
};

/// The object `v2.core.account`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2Account {
    pub id: V2AccountId,
    pub applied_configurations: Vec<V2AccountAppliedConfiguration>,
    pub closed: Option<bool>,
    pub configuration: Option<Box<V2AccountConfiguration>>,
    pub contact_email: Option<String>,
    pub contact_phone: Option<String>,
    pub created: DateTime,
    pub dashboard: Option<V2AccountDashboard>,
    pub defaults: Option<Box<V2AccountDefaults>>,
    pub display_name: Option<String>,
    pub future_requirements: Option<Box<V2AccountFutureRequirements>>,
    pub identity: Option<Box<V2AccountIdentity>>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub requirements: Option<Box<V2AccountRequirements>>,
}

crate::record!(
    V2Account, "v2.core.account", true,
    [
        "id", "applied_configurations", "closed", "configuration", "contact_email", "contact_phone",
        "created", "dashboard", "defaults", "display_name", "future_requirements", "identity", "livemode",
        "metadata", "requirements",
    ],
    [
        id, applied_configurations, closed, configuration, contact_email, contact_phone, created, dashboard,
        defaults, display_name, future_requirements, identity, livemode, metadata, requirements,
    ],
);

impl Object for V2Account {
    type Id = V2AccountId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "v2.core.account",
        type_name: "V2Account",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v2/core/accounts/{id}"),
        list: Some(&ListInfo { path: "/v2/core/accounts", parent: None, style: ListStyle::Url, required: &[], filters: &["applied_configurations", "closed"], passes: &[&[("closed", "false")], &[("closed", "true")]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of `V2AccountConfigurationCustomerAutomaticIndirectTax.location_source`.
    pub enum ConfigurationCustomerAutomaticIndirectTaxLocationSource {
        IdentityAddress = "identity_address",
        IpAddress = "ip_address",
        PaymentMethod = "payment_method",
        ShippingAddress = "shipping_address",
    }
}

crate::open_enum! {
    /// Values of `V2AccountRequirementsEntriesImpactRestrictsCapabilities.capability`.
    pub enum RequirementsEntriesImpactRestrictsCapabilitiesCapability {
        AchDebitPayments = "ach_debit_payments",
        AcssDebitPayments = "acss_debit_payments",
        AffirmPayments = "affirm_payments",
        AfterpayClearpayPayments = "afterpay_clearpay_payments",
        AlmaPayments = "alma_payments",
        AmazonPayPayments = "amazon_pay_payments",
        AuBecsDebitPayments = "au_becs_debit_payments",
        AutomaticIndirectTax = "automatic_indirect_tax",
        BacsDebitPayments = "bacs_debit_payments",
        BancontactPayments = "bancontact_payments",
        BankAccountsLocal = "bank_accounts.local",
        BankAccountsWire = "bank_accounts.wire",
        BlikPayments = "blik_payments",
        BoletoPayments = "boleto_payments",
        CardPayments = "card_payments",
        Cards = "cards",
        CartesBancairesPayments = "cartes_bancaires_payments",
        CashappPayments = "cashapp_payments",
        EpsPayments = "eps_payments",
        FpxPayments = "fpx_payments",
        GbBankTransferPayments = "gb_bank_transfer_payments",
        GrabpayPayments = "grabpay_payments",
        IdealPayments = "ideal_payments",
        JcbPayments = "jcb_payments",
        JpBankTransferPayments = "jp_bank_transfer_payments",
        KakaoPayPayments = "kakao_pay_payments",
        KlarnaPayments = "klarna_payments",
        KonbiniPayments = "konbini_payments",
        KrCardPayments = "kr_card_payments",
        LinkPayments = "link_payments",
        MobilepayPayments = "mobilepay_payments",
        MultibancoPayments = "multibanco_payments",
        MxBankTransferPayments = "mx_bank_transfer_payments",
        NaverPayPayments = "naver_pay_payments",
        OxxoPayments = "oxxo_payments",
        P24Payments = "p24_payments",
        PayByBankPayments = "pay_by_bank_payments",
        PaycoPayments = "payco_payments",
        PaynowPayments = "paynow_payments",
        PromptpayPayments = "promptpay_payments",
        RevolutPayPayments = "revolut_pay_payments",
        SamsungPayPayments = "samsung_pay_payments",
        SepaBankTransferPayments = "sepa_bank_transfer_payments",
        SepaDebitPayments = "sepa_debit_payments",
        StripeBalancePayouts = "stripe_balance.payouts",
        StripeBalanceStripeTransfers = "stripe_balance.stripe_transfers",
        SwishPayments = "swish_payments",
        TwintPayments = "twint_payments",
        UsBankTransferPayments = "us_bank_transfer_payments",
        ZipPayments = "zip_payments",
    }
}

/// Held by `V2Account.configuration`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfiguration {
    pub customer: Option<Box<V2AccountConfigurationCustomer>>,
    pub merchant: Option<Box<V2AccountConfigurationMerchant>>,
    pub recipient: Option<Box<V2AccountConfigurationRecipient>>,
}

crate::record!(
    V2AccountConfiguration, "", false,
    ["customer", "merchant", "recipient"],
    [customer, merchant, recipient],
);

/// Held by `V2AccountConfigurationCustomerCapabilities.automatic_indirect_tax`, `V2AccountConfigurationMerchantCapabilitiesStripeBalance.payouts`, `V2AccountConfigurationMerchantCapabilities.ach_debit_payments` and 45 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationCapabilities {
    pub status: V2AccountConfigurationCapabilitiesStatus,
    pub status_details: Vec<V2AccountConfigurationCapabilitiesStatusDetails>,
}

crate::record!(
    V2AccountConfigurationCapabilities, "", false,
    ["status", "status_details"],
    [status, status_details],
);

crate::open_enum! {
    /// Values of `V2AccountConfigurationCapabilities.status`.
    pub enum V2AccountConfigurationCapabilitiesStatus {
        Active = "active",
        Pending = "pending",
        Restricted = "restricted",
        Unsupported = "unsupported",
    }
}

/// Held by `V2AccountConfigurationCapabilities.status_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationCapabilitiesStatusDetails {
    pub code: V2AccountConfigurationCapabilitiesStatusDetailsCode,
    pub resolution: V2AccountConfigurationCapabilitiesStatusDetailsResolution,
}

crate::record!(
    V2AccountConfigurationCapabilitiesStatusDetails, "", false,
    ["code", "resolution"],
    [code, resolution],
);

crate::open_enum! {
    /// Values of `V2AccountConfigurationCapabilitiesStatusDetails.code`.
    pub enum V2AccountConfigurationCapabilitiesStatusDetailsCode {
        DeterminingStatus = "determining_status",
        RequirementsPastDue = "requirements_past_due",
        RequirementsPendingVerification = "requirements_pending_verification",
        RestrictedOther = "restricted_other",
        UnsupportedBusiness = "unsupported_business",
        UnsupportedCountry = "unsupported_country",
        UnsupportedEntityType = "unsupported_entity_type",
    }
}

crate::open_enum! {
    /// Values of `V2AccountConfigurationCapabilitiesStatusDetails.resolution`.
    pub enum V2AccountConfigurationCapabilitiesStatusDetailsResolution {
        ContactStripe = "contact_stripe",
        NoResolution = "no_resolution",
        ProvideInfo = "provide_info",
    }
}

/// Held by `V2AccountConfiguration.customer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomer {
    pub applied: bool,
    pub automatic_indirect_tax: Option<Box<V2AccountConfigurationCustomerAutomaticIndirectTax>>,
    pub billing: Option<Box<V2AccountConfigurationCustomerBilling>>,
    pub capabilities: Option<Box<V2AccountConfigurationCustomerCapabilities>>,
    pub shipping: Option<Box<V2AccountConfigurationCustomerShipping>>,
    pub test_clock: Option<String>,
}

crate::record!(
    V2AccountConfigurationCustomer, "", false,
    ["applied", "automatic_indirect_tax", "billing", "capabilities", "shipping", "test_clock"],
    [applied, automatic_indirect_tax, billing, capabilities, shipping, test_clock],
);

/// Held by `V2AccountConfigurationCustomer.automatic_indirect_tax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerAutomaticIndirectTax {
    pub exempt: Option<CustomerTaxExempt>,
    pub ip_address: Option<String>,
    pub location: Option<Box<V2AccountConfigurationCustomerAutomaticIndirectTaxLocation>>,
    pub location_source: Option<ConfigurationCustomerAutomaticIndirectTaxLocationSource>,
}

crate::record!(
    V2AccountConfigurationCustomerAutomaticIndirectTax, "", false,
    ["exempt", "ip_address", "location", "location_source"],
    [exempt, ip_address, location, location_source],
);

/// Held by `V2AccountConfigurationCustomerAutomaticIndirectTax.location`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerAutomaticIndirectTaxLocation {
    pub country: Option<String>,
    pub state: Option<String>,
}

crate::record!(
    V2AccountConfigurationCustomerAutomaticIndirectTaxLocation, "", false,
    ["country", "state"],
    [country, state],
);

/// Held by `V2AccountConfigurationCustomer.billing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerBilling {
    pub default_payment_method: Option<String>,
    pub invoice: Option<Box<V2AccountConfigurationCustomerBillingInvoice>>,
}

crate::record!(
    V2AccountConfigurationCustomerBilling, "", false,
    ["default_payment_method", "invoice"],
    [default_payment_method, invoice],
);

/// Held by `V2AccountConfigurationCustomerBilling.invoice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerBillingInvoice {
    pub custom_fields: Vec<InvoiceCustom>,
    pub footer: Option<String>,
    pub next_sequence: Option<i64>,
    pub prefix: Option<String>,
    pub rendering: Option<Box<V2AccountConfigurationCustomerBillingInvoiceRendering>>,
}

crate::record!(
    V2AccountConfigurationCustomerBillingInvoice, "", false,
    ["custom_fields", "footer", "next_sequence", "prefix", "rendering"],
    [custom_fields, footer, next_sequence, prefix, rendering],
);

/// Held by `V2AccountConfigurationCustomerBillingInvoice.rendering`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerBillingInvoiceRendering {
    pub amount_tax_display: Option<ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay>,
    pub template: Option<String>,
}

crate::record!(
    V2AccountConfigurationCustomerBillingInvoiceRendering, "", false,
    ["amount_tax_display", "template"],
    [amount_tax_display, template],
);

/// Held by `V2AccountConfigurationCustomer.capabilities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerCapabilities {
    pub automatic_indirect_tax: Option<Box<V2AccountConfigurationCapabilities>>,
}

crate::record!(
    V2AccountConfigurationCustomerCapabilities, "", false,
    ["automatic_indirect_tax"],
    [automatic_indirect_tax],
);

/// Held by `V2AccountConfigurationCustomer.shipping`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerShipping {
    pub address: Option<Box<Address>>,
    pub name: Option<String>,
    pub phone: Option<String>,
}

crate::record!(
    V2AccountConfigurationCustomerShipping, "", false,
    ["address", "name", "phone"],
    [address, name, phone],
);

/// Held by `V2AccountConfiguration.merchant`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchant {
    pub applied: bool,
    pub bacs_debit_payments: Option<Box<AccountBacsDebitPayments>>,
    pub branding: Option<Box<V2AccountConfigurationMerchantBranding>>,
    pub capabilities: Option<Box<V2AccountConfigurationMerchantCapabilities>>,
    pub card_payments: Option<Box<V2AccountConfigurationMerchantCardPayments>>,
    pub konbini_payments: Option<Box<V2AccountConfigurationMerchantKonbiniPayments>>,
    pub mcc: Option<String>,
    pub script_statement_descriptor: Option<Box<V2AccountConfigurationMerchantScriptStatementDescriptor>>,
    pub sepa_debit_payments: Option<Box<AccountSepaDebitPayments>>,
    pub statement_descriptor: Option<Box<V2AccountConfigurationMerchantStatementDescriptor>>,
    pub support: Option<Box<V2AccountConfigurationMerchantSupport>>,
}

crate::record!(
    V2AccountConfigurationMerchant, "", false,
    [
        "applied", "bacs_debit_payments", "branding", "capabilities", "card_payments", "konbini_payments",
        "mcc", "script_statement_descriptor", "sepa_debit_payments", "statement_descriptor", "support",
    ],
    [
        applied, bacs_debit_payments, branding, capabilities, card_payments, konbini_payments, mcc,
        script_statement_descriptor, sepa_debit_payments, statement_descriptor, support,
    ],
);

/// Held by `V2AccountConfigurationMerchant.branding`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantBranding {
    pub icon: Option<String>,
    pub logo: Option<String>,
    pub primary_color: Option<String>,
    pub secondary_color: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantBranding, "", false,
    ["icon", "logo", "primary_color", "secondary_color"],
    [icon, logo, primary_color, secondary_color],
);

/// Held by `V2AccountConfigurationMerchant.capabilities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantCapabilities {
    pub ach_debit_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub acss_debit_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub affirm_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub afterpay_clearpay_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub alma_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub amazon_pay_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub au_becs_debit_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub bacs_debit_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub bancontact_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub blik_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub boleto_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub card_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub cartes_bancaires_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub cashapp_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub eps_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub fpx_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub gb_bank_transfer_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub grabpay_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub ideal_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub jcb_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub jp_bank_transfer_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub kakao_pay_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub klarna_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub konbini_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub kr_card_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub link_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub mobilepay_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub multibanco_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub mx_bank_transfer_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub naver_pay_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub oxxo_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub p24_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub pay_by_bank_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub payco_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub paynow_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub promptpay_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub revolut_pay_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub samsung_pay_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub sepa_bank_transfer_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub sepa_debit_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub stripe_balance: Option<Box<V2AccountConfigurationMerchantCapabilitiesStripeBalance>>,
    pub swish_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub twint_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub us_bank_transfer_payments: Option<Box<V2AccountConfigurationCapabilities>>,
    pub zip_payments: Option<Box<V2AccountConfigurationCapabilities>>,
}

crate::record!(
    V2AccountConfigurationMerchantCapabilities, "", false,
    [
        "ach_debit_payments", "acss_debit_payments", "affirm_payments", "afterpay_clearpay_payments",
        "alma_payments", "amazon_pay_payments", "au_becs_debit_payments", "bacs_debit_payments",
        "bancontact_payments", "blik_payments", "boleto_payments", "card_payments",
        "cartes_bancaires_payments", "cashapp_payments", "eps_payments", "fpx_payments",
        "gb_bank_transfer_payments", "grabpay_payments", "ideal_payments", "jcb_payments",
        "jp_bank_transfer_payments", "kakao_pay_payments", "klarna_payments", "konbini_payments",
        "kr_card_payments", "link_payments", "mobilepay_payments", "multibanco_payments",
        "mx_bank_transfer_payments", "naver_pay_payments", "oxxo_payments", "p24_payments",
        "pay_by_bank_payments", "payco_payments", "paynow_payments", "promptpay_payments",
        "revolut_pay_payments", "samsung_pay_payments", "sepa_bank_transfer_payments", "sepa_debit_payments",
        "stripe_balance", "swish_payments", "twint_payments", "us_bank_transfer_payments", "zip_payments",
    ],
    [
        ach_debit_payments, acss_debit_payments, affirm_payments, afterpay_clearpay_payments, alma_payments,
        amazon_pay_payments, au_becs_debit_payments, bacs_debit_payments, bancontact_payments, blik_payments,
        boleto_payments, card_payments, cartes_bancaires_payments, cashapp_payments, eps_payments,
        fpx_payments, gb_bank_transfer_payments, grabpay_payments, ideal_payments, jcb_payments,
        jp_bank_transfer_payments, kakao_pay_payments, klarna_payments, konbini_payments, kr_card_payments,
        link_payments, mobilepay_payments, multibanco_payments, mx_bank_transfer_payments,
        naver_pay_payments, oxxo_payments, p24_payments, pay_by_bank_payments, payco_payments,
        paynow_payments, promptpay_payments, revolut_pay_payments, samsung_pay_payments,
        sepa_bank_transfer_payments, sepa_debit_payments, stripe_balance, swish_payments, twint_payments,
        us_bank_transfer_payments, zip_payments,
    ],
);

/// Held by `V2AccountConfigurationMerchantCapabilities.stripe_balance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantCapabilitiesStripeBalance {
    pub payouts: Option<Box<V2AccountConfigurationCapabilities>>,
}

crate::record!(
    V2AccountConfigurationMerchantCapabilitiesStripeBalance, "", false,
    ["payouts"],
    [payouts],
);

/// Held by `V2AccountConfigurationMerchant.card_payments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantCardPayments {
    pub decline_on: Option<Box<V2AccountConfigurationMerchantCardPaymentsDeclineOn>>,
}

crate::record!(
    V2AccountConfigurationMerchantCardPayments, "", false,
    ["decline_on"],
    [decline_on],
);

/// Held by `V2AccountConfigurationMerchantCardPayments.decline_on`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantCardPaymentsDeclineOn {
    pub avs_failure: Option<bool>,
    pub cvc_failure: Option<bool>,
}

crate::record!(
    V2AccountConfigurationMerchantCardPaymentsDeclineOn, "", false,
    ["avs_failure", "cvc_failure"],
    [avs_failure, cvc_failure],
);

/// Held by `V2AccountConfigurationMerchant.konbini_payments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantKonbiniPayments {
    pub support: Option<Box<V2AccountConfigurationMerchantKonbiniPaymentsSupport>>,
}

crate::record!(
    V2AccountConfigurationMerchantKonbiniPayments, "", false,
    ["support"],
    [support],
);

/// Held by `V2AccountConfigurationMerchantKonbiniPayments.support`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantKonbiniPaymentsSupport {
    pub email: Option<String>,
    pub hours: Option<Box<V2AccountConfigurationMerchantKonbiniPaymentsSupportHours>>,
    pub phone: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantKonbiniPaymentsSupport, "", false,
    ["email", "hours", "phone"],
    [email, hours, phone],
);

/// Held by `V2AccountConfigurationMerchantKonbiniPaymentsSupport.hours`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantKonbiniPaymentsSupportHours {
    pub end_time: Option<String>,
    pub start_time: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantKonbiniPaymentsSupportHours, "", false,
    ["end_time", "start_time"],
    [end_time, start_time],
);

/// Held by `V2AccountConfigurationMerchant.script_statement_descriptor`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantScriptStatementDescriptor {
    pub kana: Option<Box<V2AccountConfigurationMerchantStatementDescriptor>>,
    pub kanji: Option<Box<V2AccountConfigurationMerchantStatementDescriptor>>,
}

crate::record!(
    V2AccountConfigurationMerchantScriptStatementDescriptor, "", false,
    ["kana", "kanji"],
    [kana, kanji],
);

/// Held by `V2AccountConfigurationMerchantScriptStatementDescriptor.kana`, `V2AccountConfigurationMerchantScriptStatementDescriptor.kanji`, `V2AccountConfigurationMerchant.statement_descriptor`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantStatementDescriptor {
    pub descriptor: Option<String>,
    pub prefix: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantStatementDescriptor, "", false,
    ["descriptor", "prefix"],
    [descriptor, prefix],
);

/// Held by `V2AccountConfigurationMerchant.support`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantSupport {
    pub address: Option<Box<LegalEntityJapanAddress>>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub url: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantSupport, "", false,
    ["address", "email", "phone", "url"],
    [address, email, phone, url],
);

/// Held by `V2AccountConfiguration.recipient`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationRecipient {
    pub applied: bool,
    pub capabilities: Option<Box<V2AccountConfigurationRecipientCapabilities>>,
}

crate::record!(
    V2AccountConfigurationRecipient, "", false,
    ["applied", "capabilities"],
    [applied, capabilities],
);

/// Held by `V2AccountConfigurationRecipient.capabilities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationRecipientCapabilities {
    pub stripe_balance: Option<Box<V2AccountConfigurationRecipientCapabilitiesStripeBalance>>,
}

crate::record!(
    V2AccountConfigurationRecipientCapabilities, "", false,
    ["stripe_balance"],
    [stripe_balance],
);

/// Held by `V2AccountConfigurationRecipientCapabilities.stripe_balance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountConfigurationRecipientCapabilitiesStripeBalance {
    pub payouts: Option<Box<V2AccountConfigurationCapabilities>>,
    pub stripe_transfers: Option<Box<V2AccountConfigurationCapabilities>>,
}

crate::record!(
    V2AccountConfigurationRecipientCapabilitiesStripeBalance, "", false,
    ["payouts", "stripe_transfers"],
    [payouts, stripe_transfers],
);

/// Held by `V2Account.defaults`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountDefaults {
    pub currency: Option<Currency>,
    pub locales: Option<Vec<V2AccountDefaultsLocale>>,
    pub profile: Option<Box<V2AccountDefaultsProfile>>,
    pub responsibilities: V2AccountDefaultsResponsibilities,
}

crate::record!(
    V2AccountDefaults, "", false,
    ["currency", "locales", "profile", "responsibilities"],
    [currency, locales, profile, responsibilities],
);

crate::open_enum! {
    /// Values of `V2AccountDefaults.locales`, `DefaultsParams.locales`.
    pub enum V2AccountDefaultsLocale {
        ArSa = "ar-SA",
        Bg = "bg",
        BgBg = "bg-BG",
        Cs = "cs",
        CsCz = "cs-CZ",
        Da = "da",
        DaDk = "da-DK",
        De = "de",
        DeDe = "de-DE",
        El = "el",
        ElGr = "el-GR",
        En = "en",
        EnAu = "en-AU",
        EnCa = "en-CA",
        EnGb = "en-GB",
        EnIe = "en-IE",
        EnIn = "en-IN",
        EnNz = "en-NZ",
        EnSg = "en-SG",
        EnUs = "en-US",
        Es = "es",
        Es419 = "es-419",
        EsEs = "es-ES",
        Et = "et",
        EtEe = "et-EE",
        Fi = "fi",
        FiFi = "fi-FI",
        Fil = "fil",
        FilPh = "fil-PH",
        Fr = "fr",
        FrCa = "fr-CA",
        FrFr = "fr-FR",
        HeIl = "he-IL",
        Hr = "hr",
        HrHr = "hr-HR",
        Hu = "hu",
        HuHu = "hu-HU",
        Id = "id",
        IdId = "id-ID",
        It = "it",
        ItIt = "it-IT",
        Ja = "ja",
        JaJp = "ja-JP",
        Ko = "ko",
        KoKr = "ko-KR",
        Lt = "lt",
        LtLt = "lt-LT",
        Lv = "lv",
        LvLv = "lv-LV",
        Ms = "ms",
        MsMy = "ms-MY",
        Mt = "mt",
        MtMt = "mt-MT",
        Nb = "nb",
        NbNo = "nb-NO",
        Nl = "nl",
        NlNl = "nl-NL",
        Pl = "pl",
        PlPl = "pl-PL",
        Pt = "pt",
        PtBr = "pt-BR",
        PtPt = "pt-PT",
        Ro = "ro",
        RoRo = "ro-RO",
        Ru = "ru",
        RuRu = "ru-RU",
        Sk = "sk",
        SkSk = "sk-SK",
        Sl = "sl",
        SlSi = "sl-SI",
        Sv = "sv",
        SvSe = "sv-SE",
        Th = "th",
        ThTh = "th-TH",
        Tr = "tr",
        TrTr = "tr-TR",
        Vi = "vi",
        ViVn = "vi-VN",
        Zh = "zh",
        ZhHk = "zh-HK",
        ZhHans = "zh-Hans",
        ZhHantHk = "zh-Hant-HK",
        ZhHantTw = "zh-Hant-TW",
        ZhTw = "zh-TW",
    }
}

/// Held by `V2AccountDefaults.profile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountDefaultsProfile {
    pub business_url: Option<String>,
    pub doing_business_as: Option<String>,
    pub product_description: Option<String>,
}

crate::record!(
    V2AccountDefaultsProfile, "", false,
    ["business_url", "doing_business_as", "product_description"],
    [business_url, doing_business_as, product_description],
);

/// Held by `V2AccountDefaults.responsibilities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountDefaultsResponsibilities {
    pub fees_collector: Option<V2AccountDefaultsResponsibilitiesFeesCollector>,
    pub losses_collector: Option<AccountUnificationAccountControllerLossesPayment>,
    pub requirements_collector: AccountUnificationAccountControllerLossesPayment,
}

crate::record!(
    V2AccountDefaultsResponsibilities, "", false,
    ["fees_collector", "losses_collector", "requirements_collector"],
    [fees_collector, losses_collector, requirements_collector],
);

crate::open_enum! {
    /// Values of `V2AccountDefaultsResponsibilities.fees_collector`, `DefaultsResponsibilitiesParams.fees_collector`.
    pub enum V2AccountDefaultsResponsibilitiesFeesCollector {
        Application = "application",
        ApplicationCustom = "application_custom",
        ApplicationExpress = "application_express",
        Stripe = "stripe",
    }
}

/// Held by `V2Account.future_requirements`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountFutureRequirements {
    pub entries: Option<Vec<V2AccountRequirementsEntries>>,
    pub minimum_transition_date: Option<DateTime>,
    pub summary: Option<Box<V2AccountRequirementsSummary>>,
}

crate::record!(
    V2AccountFutureRequirements, "", false,
    ["entries", "minimum_transition_date", "summary"],
    [entries, minimum_transition_date, summary],
);

/// Held by `V2Account.identity`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdentity {
    pub attestations: Option<Box<V2AccountIdentityAttestations>>,
    pub business_details: Option<Box<V2AccountIdentityBusinessDetails>>,
    pub country: Option<String>,
    pub entity_type: Option<AccountBusinessType>,
    pub individual: Option<Box<V2AccountIdentityIndividual>>,
}

crate::record!(
    V2AccountIdentity, "", false,
    ["attestations", "business_details", "country", "entity_type", "individual"],
    [attestations, business_details, country, entity_type, individual],
);

/// Held by `V2AccountIdentity.attestations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdentityAttestations {
    pub directorship_declaration: Option<Box<V2AccountPersonAdditionalTermsOfServiceAccount>>,
    pub ownership_declaration: Option<Box<V2AccountPersonAdditionalTermsOfServiceAccount>>,
    pub persons_provided: Option<Box<V2AccountIdentityAttestationsPersonsProvided>>,
    pub representative_declaration: Option<Box<V2AccountPersonAdditionalTermsOfServiceAccount>>,
    pub terms_of_service: Option<Box<V2AccountTermsOfService>>,
}

crate::record!(
    V2AccountIdentityAttestations, "", false,
    [
        "directorship_declaration", "ownership_declaration", "persons_provided",
        "representative_declaration", "terms_of_service",
    ],
    [
        directorship_declaration, ownership_declaration, persons_provided, representative_declaration,
        terms_of_service,
    ],
);

/// Held by `V2AccountIdentityAttestations.persons_provided`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdentityAttestationsPersonsProvided {
    pub directors: Option<bool>,
    pub executives: Option<bool>,
    pub owners: Option<bool>,
    pub ownership_exemption_reason: Option<OwnershipExemptionReason>,
}

crate::record!(
    V2AccountIdentityAttestationsPersonsProvided, "", false,
    ["directors", "executives", "owners", "ownership_exemption_reason"],
    [directors, executives, owners, ownership_exemption_reason],
);

/// Held by `V2AccountIdentity.business_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetails {
    pub address: Option<Box<LegalEntityJapanAddress>>,
    pub annual_revenue: Option<Box<V2AccountIdentityBusinessDetailsAnnualRevenue>>,
    pub documents: Option<Box<V2AccountIdentityBusinessDetailsDocuments>>,
    pub estimated_worker_count: Option<i64>,
    pub id_numbers: Option<Vec<V2AccountIdentityBusinessDetailsIdNumbers>>,
    pub monthly_estimated_revenue: Option<Box<V2AccountIdentityBusinessDetailsMonthlyEstimatedRevenue>>,
    pub phone: Option<String>,
    pub registered_name: Option<String>,
    pub registration_date: Option<Box<V2AccountDate>>,
    pub script_addresses: Option<Box<V2AccountPersonScriptAddresses>>,
    pub script_names: Option<Box<V2AccountIdentityBusinessDetailsScriptNames>>,
    pub structure: Option<V2AccountIdentityBusinessDetailsStructure>,
}

crate::record!(
    V2AccountIdentityBusinessDetails, "", false,
    [
        "address", "annual_revenue", "documents", "estimated_worker_count", "id_numbers",
        "monthly_estimated_revenue", "phone", "registered_name", "registration_date", "script_addresses",
        "script_names", "structure",
    ],
    [
        address, annual_revenue, documents, estimated_worker_count, id_numbers, monthly_estimated_revenue,
        phone, registered_name, registration_date, script_addresses, script_names, structure,
    ],
);

/// Held by `V2AccountIdentityBusinessDetails.annual_revenue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsAnnualRevenue {
    pub amount: Option<Box<CreditGrantMonetaryAmount>>,
    pub fiscal_year_end: Option<String>,
}

crate::record!(
    V2AccountIdentityBusinessDetailsAnnualRevenue, "", false,
    ["amount", "fiscal_year_end"],
    [amount, fiscal_year_end],
);

/// Held by `V2AccountIdentityBusinessDetails.documents`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsDocuments {
    pub bank_account_ownership_verification: Option<Box<V2AccountDocuments>>,
    pub company_license: Option<Box<V2AccountDocuments>>,
    pub company_memorandum_of_association: Option<Box<V2AccountDocuments>>,
    pub company_ministerial_decree: Option<Box<V2AccountDocuments>>,
    pub company_registration_verification: Option<Box<V2AccountDocuments>>,
    pub company_tax_id_verification: Option<Box<V2AccountDocuments>>,
    pub primary_verification: Option<Box<V2AccountDocumentsVerification>>,
    pub proof_of_address: Option<Box<V2AccountDocuments>>,
    pub proof_of_registration: Option<Box<V2AccountIdentityBusinessDetailsDocumentsProofOf>>,
    pub proof_of_ultimate_beneficial_ownership: Option<Box<V2AccountIdentityBusinessDetailsDocumentsProofOf>>,
}

crate::record!(
    V2AccountIdentityBusinessDetailsDocuments, "", false,
    [
        "bank_account_ownership_verification", "company_license", "company_memorandum_of_association",
        "company_ministerial_decree", "company_registration_verification", "company_tax_id_verification",
        "primary_verification", "proof_of_address", "proof_of_registration",
        "proof_of_ultimate_beneficial_ownership",
    ],
    [
        bank_account_ownership_verification, company_license, company_memorandum_of_association,
        company_ministerial_decree, company_registration_verification, company_tax_id_verification,
        primary_verification, proof_of_address, proof_of_registration,
        proof_of_ultimate_beneficial_ownership,
    ],
);

/// Held by `V2AccountIdentityBusinessDetailsDocuments.proof_of_registration`, `V2AccountIdentityBusinessDetailsDocuments.proof_of_ultimate_beneficial_ownership`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsDocumentsProofOf {
    pub files: Vec<String>,
    pub signer: Option<Box<V2AccountIdentityBusinessDetailsDocumentsProofOfSigner>>,
    pub type_: V2AccountDocumentsType,
}

crate::record!(
    V2AccountIdentityBusinessDetailsDocumentsProofOf, "", false,
    ["files", "signer", "type"],
    [files, signer, type_],
);

/// Held by `V2AccountIdentityBusinessDetailsDocumentsProofOf.signer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsDocumentsProofOfSigner {
    pub person: String,
}

crate::record!(
    V2AccountIdentityBusinessDetailsDocumentsProofOfSigner, "", false,
    ["person"],
    [person],
);

/// Held by `V2AccountIdentityBusinessDetails.id_numbers`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsIdNumbers {
    pub registrar: Option<String>,
    pub type_: V2AccountIdentityBusinessDetailsIdNumbersType,
}

crate::record!(
    V2AccountIdentityBusinessDetailsIdNumbers, "", false,
    ["registrar", "type"],
    [registrar, type_],
);

/// Held by `V2AccountIdentityBusinessDetails.monthly_estimated_revenue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsMonthlyEstimatedRevenue {
    pub amount: Option<Box<CreditGrantMonetaryAmount>>,
}

crate::record!(
    V2AccountIdentityBusinessDetailsMonthlyEstimatedRevenue, "", false,
    ["amount"],
    [amount],
);

/// Held by `V2AccountIdentityBusinessDetails.script_names`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsScriptNames {
    pub kana: Option<Box<V2AccountIdentityBusinessDetailsScriptNamesKana>>,
    pub kanji: Option<Box<V2AccountIdentityBusinessDetailsScriptNamesKana>>,
}

crate::record!(
    V2AccountIdentityBusinessDetailsScriptNames, "", false,
    ["kana", "kanji"],
    [kana, kanji],
);

/// Held by `V2AccountIdentityBusinessDetailsScriptNames.kana`, `V2AccountIdentityBusinessDetailsScriptNames.kanji`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsScriptNamesKana {
    pub registered_name: Option<String>,
}

crate::record!(
    V2AccountIdentityBusinessDetailsScriptNamesKana, "", false,
    ["registered_name"],
    [registered_name],
);

/// Held by `V2AccountIdentity.individual`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountIdentityIndividual {
    pub id: String,
    pub account: String,
    pub additional_addresses: Option<Vec<V2AccountAdditionalAddresses>>,
    pub additional_names: Option<Vec<V2AccountAdditionalNames>>,
    pub additional_terms_of_service: Option<Box<V2AccountTermsOfService>>,
    pub address: Option<Box<LegalEntityJapanAddress>>,
    pub created: DateTime,
    pub date_of_birth: Option<Box<V2AccountDate>>,
    pub documents: Option<Box<V2AccountPersonDocuments>>,
    pub email: Option<String>,
    pub given_name: Option<String>,
    pub id_numbers: Option<Vec<V2AccountIdNumbers>>,
    pub legal_gender: Option<LegalGender>,
    pub metadata: Option<Metadata>,
    pub nationalities: Option<Vec<String>>,
    pub object: String,
    pub phone: Option<String>,
    pub political_exposure: Option<PoliticalExposure>,
    pub relationship: Option<Box<PersonRelationship>>,
    pub script_addresses: Option<Box<V2AccountPersonScriptAddresses>>,
    pub script_names: Option<Box<V2AccountPersonScriptNames>>,
    pub surname: Option<String>,
    pub updated: DateTime,
}

crate::record!(
    V2AccountIdentityIndividual, "", false,
    [
        "id", "account", "additional_addresses", "additional_names", "additional_terms_of_service",
        "address", "created", "date_of_birth", "documents", "email", "given_name", "id_numbers",
        "legal_gender", "metadata", "nationalities", "object", "phone", "political_exposure", "relationship",
        "script_addresses", "script_names", "surname", "updated",
    ],
    [
        id, account, additional_addresses, additional_names, additional_terms_of_service, address, created,
        date_of_birth, documents, email, given_name, id_numbers, legal_gender, metadata, nationalities,
        object, phone, political_exposure, relationship, script_addresses, script_names, surname, updated,
    ],
);

/// Held by `V2Account.requirements`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountRequirements {
    pub entries: Option<Vec<V2AccountRequirementsEntries>>,
    pub summary: Option<Box<V2AccountRequirementsSummary>>,
}

crate::record!(
    V2AccountRequirements, "", false,
    ["entries", "summary"],
    [entries, summary],
);

/// Held by `V2AccountFutureRequirements.entries`, `V2AccountRequirements.entries`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntries {
    pub awaiting_action_from: V2AccountRequirementsEntriesAwaitingActionFrom,
    pub description: String,
    pub errors: Vec<V2AccountRequirementsEntriesErrors>,
    pub impact: V2AccountRequirementsEntriesImpact,
    pub minimum_deadline: V2AccountRequirementsEntriesDeadline,
    pub reference: Option<Box<V2AccountRequirementsEntriesReference>>,
    pub requested_reasons: Vec<V2AccountRequirementsEntriesRequestedReasons>,
}

crate::record!(
    V2AccountRequirementsEntries, "", false,
    [
        "awaiting_action_from", "description", "errors", "impact", "minimum_deadline", "reference",
        "requested_reasons",
    ],
    [awaiting_action_from, description, errors, impact, minimum_deadline, reference, requested_reasons],
);

crate::open_enum! {
    /// Values of `V2AccountRequirementsEntries.awaiting_action_from`.
    pub enum V2AccountRequirementsEntriesAwaitingActionFrom {
        Stripe = "stripe",
        User = "user",
    }
}

/// Held by `V2AccountRequirementsEntriesImpactRestrictsCapabilities.deadline`, `V2AccountRequirementsEntries.minimum_deadline`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntriesDeadline {
    pub status: V2AccountRequirementsEntriesDeadlineStatus,
}

crate::record!(
    V2AccountRequirementsEntriesDeadline, "", false,
    ["status"],
    [status],
);

crate::open_enum! {
    /// Values of `V2AccountRequirementsEntriesDeadline.status`, `V2AccountRequirementsSummaryMinimumDeadline.status`.
    pub enum V2AccountRequirementsEntriesDeadlineStatus {
        CurrentlyDue = "currently_due",
        EventuallyDue = "eventually_due",
        PastDue = "past_due",
    }
}

/// Held by `V2AccountRequirementsEntries.errors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntriesErrors {
    pub code: V2AccountRequirementsEntriesErrorsCode,
    pub description: String,
}

crate::record!(
    V2AccountRequirementsEntriesErrors, "", false,
    ["code", "description"],
    [code, description],
);

crate::open_enum! {
    /// Values of `V2AccountRequirementsEntriesErrors.code`.
    pub enum V2AccountRequirementsEntriesErrorsCode {
        InvalidAddressCityStatePostalCode = "invalid_address_city_state_postal_code",
        InvalidAddressHighwayContractBox = "invalid_address_highway_contract_box",
        InvalidAddressPrivateMailbox = "invalid_address_private_mailbox",
        InvalidBusinessProfileName = "invalid_business_profile_name",
        InvalidBusinessProfileNameDenylisted = "invalid_business_profile_name_denylisted",
        InvalidCompanyNameDenylisted = "invalid_company_name_denylisted",
        InvalidDobAgeOverMaximum = "invalid_dob_age_over_maximum",
        InvalidDobAgeUnder18 = "invalid_dob_age_under_18",
        InvalidDobAgeUnderMinimum = "invalid_dob_age_under_minimum",
        InvalidProductDescriptionLength = "invalid_product_description_length",
        InvalidProductDescriptionUrlMatch = "invalid_product_description_url_match",
        InvalidRepresentativeCountry = "invalid_representative_country",
        InvalidStatementDescriptorBusinessMismatch = "invalid_statement_descriptor_business_mismatch",
        InvalidStatementDescriptorDenylisted = "invalid_statement_descriptor_denylisted",
        InvalidStatementDescriptorLength = "invalid_statement_descriptor_length",
        InvalidStatementDescriptorPrefixDenylisted = "invalid_statement_descriptor_prefix_denylisted",
        InvalidStatementDescriptorPrefixMismatch = "invalid_statement_descriptor_prefix_mismatch",
        InvalidStreetAddress = "invalid_street_address",
        InvalidTaxId = "invalid_tax_id",
        InvalidTaxIdFormat = "invalid_tax_id_format",
        InvalidTosAcceptance = "invalid_tos_acceptance",
        InvalidUrlDenylisted = "invalid_url_denylisted",
        InvalidUrlFormat = "invalid_url_format",
        InvalidUrlWebPresenceDetected = "invalid_url_web_presence_detected",
        InvalidUrlWebsiteBusinessInformationMismatch = "invalid_url_website_business_information_mismatch",
        InvalidUrlWebsiteEmpty = "invalid_url_website_empty",
        InvalidUrlWebsiteInaccessible = "invalid_url_website_inaccessible",
        InvalidUrlWebsiteInaccessibleGeoblocked = "invalid_url_website_inaccessible_geoblocked",
        InvalidUrlWebsiteInaccessiblePasswordProtected = "invalid_url_website_inaccessible_password_protected",
        InvalidUrlWebsiteIncomplete = "invalid_url_website_incomplete",
        InvalidUrlWebsiteIncompleteCancellationPolicy = "invalid_url_website_incomplete_cancellation_policy",
        InvalidUrlWebsiteIncompleteCustomerServiceDetails = "invalid_url_website_incomplete_customer_service_details",
        InvalidUrlWebsiteIncompleteLegalRestrictions = "invalid_url_website_incomplete_legal_restrictions",
        InvalidUrlWebsiteIncompleteRefundPolicy = "invalid_url_website_incomplete_refund_policy",
        InvalidUrlWebsiteIncompleteReturnPolicy = "invalid_url_website_incomplete_return_policy",
        InvalidUrlWebsiteIncompleteTermsAndConditions = "invalid_url_website_incomplete_terms_and_conditions",
        InvalidUrlWebsiteIncompleteUnderConstruction = "invalid_url_website_incomplete_under_construction",
        InvalidUrlWebsiteOther = "invalid_url_website_other",
        InvalidValueOther = "invalid_value_other",
        UnresolvableIpAddress = "unresolvable_ip_address",
        UnresolvablePostalCode = "unresolvable_postal_code",
        VerificationDirectorsMismatch = "verification_directors_mismatch",
        VerificationDocumentAddressMismatch = "verification_document_address_mismatch",
        VerificationDocumentAddressMissing = "verification_document_address_missing",
        VerificationDocumentCorrupt = "verification_document_corrupt",
        VerificationDocumentCountryNotSupported = "verification_document_country_not_supported",
        VerificationDocumentDirectorsMismatch = "verification_document_directors_mismatch",
        VerificationDocumentDobMismatch = "verification_document_dob_mismatch",
        VerificationDocumentDuplicateType = "verification_document_duplicate_type",
        VerificationDocumentExpired = "verification_document_expired",
        VerificationDocumentFailedCopy = "verification_document_failed_copy",
        VerificationDocumentFailedGreyscale = "verification_document_failed_greyscale",
        VerificationDocumentFailedOther = "verification_document_failed_other",
        VerificationDocumentFailedTestMode = "verification_document_failed_test_mode",
        VerificationDocumentFraudulent = "verification_document_fraudulent",
        VerificationDocumentIdNumberMismatch = "verification_document_id_number_mismatch",
        VerificationDocumentIdNumberMissing = "verification_document_id_number_missing",
        VerificationDocumentIncomplete = "verification_document_incomplete",
        VerificationDocumentInvalid = "verification_document_invalid",
        VerificationDocumentIssueOrExpiryDateMissing = "verification_document_issue_or_expiry_date_missing",
        VerificationDocumentManipulated = "verification_document_manipulated",
        VerificationDocumentMissingBack = "verification_document_missing_back",
        VerificationDocumentMissingFront = "verification_document_missing_front",
        VerificationDocumentNameMismatch = "verification_document_name_mismatch",
        VerificationDocumentNameMissing = "verification_document_name_missing",
        VerificationDocumentNationalityMismatch = "verification_document_nationality_mismatch",
        VerificationDocumentNotReadable = "verification_document_not_readable",
        VerificationDocumentNotSigned = "verification_document_not_signed",
        VerificationDocumentNotUploaded = "verification_document_not_uploaded",
        VerificationDocumentPhotoMismatch = "verification_document_photo_mismatch",
        VerificationDocumentTooLarge = "verification_document_too_large",
        VerificationDocumentTypeNotSupported = "verification_document_type_not_supported",
        VerificationExtraneousDirectors = "verification_extraneous_directors",
        VerificationFailedAddressMatch = "verification_failed_address_match",
        VerificationFailedBusinessIecNumber = "verification_failed_business_iec_number",
        VerificationFailedDocumentMatch = "verification_failed_document_match",
        VerificationFailedIdNumberMatch = "verification_failed_id_number_match",
        VerificationFailedKeyedIdentity = "verification_failed_keyed_identity",
        VerificationFailedKeyedMatch = "verification_failed_keyed_match",
        VerificationFailedNameMatch = "verification_failed_name_match",
        VerificationFailedOther = "verification_failed_other",
        VerificationFailedRepresentativeAuthority = "verification_failed_representative_authority",
        VerificationFailedResidentialAddress = "verification_failed_residential_address",
        VerificationFailedTaxIdMatch = "verification_failed_tax_id_match",
        VerificationFailedTaxIdNotIssued = "verification_failed_tax_id_not_issued",
        VerificationMissingDirectors = "verification_missing_directors",
        VerificationMissingExecutives = "verification_missing_executives",
        VerificationMissingOwners = "verification_missing_owners",
        VerificationRequiresAdditionalMemorandumOfAssociations = "verification_requires_additional_memorandum_of_associations",
        VerificationRequiresAdditionalProofOfRegistration = "verification_requires_additional_proof_of_registration",
        VerificationSelfieDocumentMissingPhoto = "verification_selfie_document_missing_photo",
        VerificationSelfieFaceMismatch = "verification_selfie_face_mismatch",
        VerificationSelfieManipulated = "verification_selfie_manipulated",
        VerificationSelfieUnverifiedOther = "verification_selfie_unverified_other",
        VerificationSupportability = "verification_supportability",
        VerificationTokenStale = "verification_token_stale",
    }
}

/// Held by `V2AccountRequirementsEntries.impact`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntriesImpact {
    pub restricts_capabilities: Option<Vec<V2AccountRequirementsEntriesImpactRestrictsCapabilities>>,
}

crate::record!(
    V2AccountRequirementsEntriesImpact, "", false,
    ["restricts_capabilities"],
    [restricts_capabilities],
);

/// Held by `V2AccountRequirementsEntriesImpact.restricts_capabilities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntriesImpactRestrictsCapabilities {
    pub capability: RequirementsEntriesImpactRestrictsCapabilitiesCapability,
    pub configuration: V2AccountAppliedConfiguration,
    pub deadline: V2AccountRequirementsEntriesDeadline,
}

crate::record!(
    V2AccountRequirementsEntriesImpactRestrictsCapabilities, "", false,
    ["capability", "configuration", "deadline"],
    [capability, configuration, deadline],
);

/// Held by `V2AccountRequirementsEntries.reference`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntriesReference {
    pub inquiry: Option<String>,
    pub resource: Option<String>,
    pub type_: V2AccountRequirementsEntriesReferenceType,
}

crate::record!(
    V2AccountRequirementsEntriesReference, "", false,
    ["inquiry", "resource", "type"],
    [inquiry, resource, type_],
);

crate::open_enum! {
    /// Values of `V2AccountRequirementsEntriesReference.type`.
    pub enum V2AccountRequirementsEntriesReferenceType {
        Inquiry = "inquiry",
        PaymentMethod = "payment_method",
        Person = "person",
    }
}

/// Held by `V2AccountRequirementsEntries.requested_reasons`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntriesRequestedReasons {
    pub code: V2AccountRequirementsEntriesRequestedReasonsCode,
}

crate::record!(
    V2AccountRequirementsEntriesRequestedReasons, "", false,
    ["code"],
    [code],
);

crate::open_enum! {
    /// Values of `V2AccountRequirementsEntriesRequestedReasons.code`.
    pub enum V2AccountRequirementsEntriesRequestedReasonsCode {
        RoutineOnboarding = "routine_onboarding",
        RoutineVerification = "routine_verification",
    }
}

/// Held by `V2AccountFutureRequirements.summary`, `V2AccountRequirements.summary`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountRequirementsSummary {
    pub minimum_deadline: Option<Box<V2AccountRequirementsSummaryMinimumDeadline>>,
}

crate::record!(
    V2AccountRequirementsSummary, "", false,
    ["minimum_deadline"],
    [minimum_deadline],
);

/// Held by `V2AccountRequirementsSummary.minimum_deadline`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountRequirementsSummaryMinimumDeadline {
    pub status: V2AccountRequirementsEntriesDeadlineStatus,
    pub time: Option<DateTime>,
}

crate::record!(
    V2AccountRequirementsSummaryMinimumDeadline, "", false,
    ["status", "time"],
    [status, time],
);
