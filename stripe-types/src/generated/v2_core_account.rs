// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Currency, DateTime, Decimal, ListInfo, ListStyle, Metadata, Object, ObjectInfo,
    V2AccountAdditionalAddresses, V2AccountAdditionalNames, V2AccountAdditionalTermsOfService,
    V2AccountAddress, V2AccountDateOfBirth, V2AccountDocuments, V2AccountDocumentsPrimaryVerification,
    V2AccountId, V2AccountIdNumbers, V2AccountIdentityBusinessDetailsIdNumbersType, V2AccountScriptAddresses,
    V2AccountScriptNames, V2AccountTermsOfServiceAccount,
};

/// The object `v2.core.account`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2Account {
    /// The id, unique within the account.
    pub id: V2AccountId,
    /// Applied configurations: one of `customer`, `merchant`, `recipient`.
    pub applied_configurations: Vec<V2AccountAppliedConfiguration>,
    /// Closed: may be absent.
    pub closed: Option<bool>,
    /// Configuration: may be absent.
    pub configuration: Option<Boxed<V2AccountConfiguration>>,
    /// Contact email: may be absent.
    pub contact_email: Option<String>,
    /// Contact phone: may be absent.
    pub contact_phone: Option<String>,
    /// The time at which Stripe created the object.
    pub created: DateTime,
    /// Dashboard: one of `express`, `full`, `none`; may be absent.
    pub dashboard: Option<V2AccountDashboard>,
    /// Defaults: may be absent.
    pub defaults: Option<Boxed<V2AccountDefaults>>,
    /// Display name: may be absent.
    pub display_name: Option<String>,
    /// Future requirements: may be absent.
    pub future_requirements: Option<Boxed<V2AccountFutureRequirements>>,
    /// Identity: may be absent.
    pub identity: Option<Boxed<V2AccountIdentity>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be absent.
    pub metadata: Option<Metadata>,
    /// Requirements: may be absent.
    pub requirements: Option<Boxed<V2AccountRequirements>>,
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by
/// [`V2AccountConfigurationCustomerCapabilities::automatic_indirect_tax`](crate::V2AccountConfigurationCustomerCapabilities::automatic_indirect_tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountConfigurationCustomerCapabilitiesAutomaticIndirectTax {
    /// Status: one of `active`, `pending`, `restricted`, `unsupported`.
    pub status: RecipientCapabilitiesStripeBalanceStripeTransfersStatus,
    /// Status details.
    pub status_details: Vec<V2AccountConfigurationCapabilitiesStatusDetails>,
}

crate::record!(
    AccountConfigurationCustomerCapabilitiesAutomaticIndirectTax, "", false,
    ["status", "status_details"],
    [status, status_details],
);

/// Held by
/// [`V2AccountIdentityBusinessDetailsDocuments::bank_account_ownership_verification`](crate::V2AccountIdentityBusinessDetailsDocuments::bank_account_ownership_verification).
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessDetailsDocumentsBankAccountOwnershipVerification {
    /// Details where `type` is `files`.
    pub files: Vec<String>,
    /// Type: one of `files`.
    pub type_: V2AccountProofOfRegistrationType,
}

crate::record!(
    BusinessDetailsDocumentsBankAccountOwnershipVerification, "", false,
    ["files", "type"],
    [files, type_],
);

/// Held by
/// [`V2AccountIdentityBusinessDetailsDocuments::company_memorandum_of_association`](crate::V2AccountIdentityBusinessDetailsDocuments::company_memorandum_of_association).
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessDetailsDocumentsCompanyMemorandumOfAssociation {
    /// Details where `type` is `files`.
    pub files: Vec<String>,
    /// Type: one of `files`.
    pub type_: V2AccountProofOfRegistrationType,
}

crate::record!(
    BusinessDetailsDocumentsCompanyMemorandumOfAssociation, "", false,
    ["files", "type"],
    [files, type_],
);

/// Held by
/// [`V2AccountIdentityBusinessDetailsDocuments::company_registration_verification`](crate::V2AccountIdentityBusinessDetailsDocuments::company_registration_verification).
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessDetailsDocumentsCompanyRegistrationVerification {
    /// Details where `type` is `files`.
    pub files: Vec<String>,
    /// Type: one of `files`.
    pub type_: V2AccountProofOfRegistrationType,
}

crate::record!(
    BusinessDetailsDocumentsCompanyRegistrationVerification, "", false,
    ["files", "type"],
    [files, type_],
);

/// Held by
/// [`V2AccountIdentityBusinessDetailsDocuments::proof_of_ultimate_beneficial_ownership`](crate::V2AccountIdentityBusinessDetailsDocuments::proof_of_ultimate_beneficial_ownership).
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessDetailsDocumentsProofOfUltimateBeneficialOwnership {
    /// Details where `type` is `files`.
    pub files: Vec<String>,
    /// Signer: may be absent.
    pub signer: Option<Boxed<V2AccountIdentityBusinessDetailsDocumentsProofOfSigner>>,
    /// Type: one of `files`.
    pub type_: V2AccountProofOfRegistrationType,
}

crate::record!(
    BusinessDetailsDocumentsProofOfUltimateBeneficialOwnership, "", false,
    ["files", "signer", "type"],
    [files, signer, type_],
);

/// Held by
/// [`V2AccountIdentityBusinessDetailsDocuments::company_ministerial_decree`](crate::V2AccountIdentityBusinessDetailsDocuments::company_ministerial_decree).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityBusinessDetailsDocumentsCompanyMinisterialDecree {
    /// Details where `type` is `files`.
    pub files: Vec<String>,
    /// Type: one of `files`.
    pub type_: V2AccountProofOfRegistrationType,
}

crate::record!(
    IdentityBusinessDetailsDocumentsCompanyMinisterialDecree, "", false,
    ["files", "type"],
    [files, type_],
);

/// Held by
/// [`V2AccountIdentityBusinessDetailsDocuments::company_tax_id_verification`](crate::V2AccountIdentityBusinessDetailsDocuments::company_tax_id_verification).
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityBusinessDetailsDocumentsCompanyTaxIdVerification {
    /// Details where `type` is `files`.
    pub files: Vec<String>,
    /// Type: one of `files`.
    pub type_: V2AccountProofOfRegistrationType,
}

crate::record!(
    IdentityBusinessDetailsDocumentsCompanyTaxIdVerification, "", false,
    ["files", "type"],
    [files, type_],
);

/// Held by
/// [`V2AccountConfigurationRecipientCapabilitiesStripeBalance::stripe_transfers`](crate::V2AccountConfigurationRecipientCapabilitiesStripeBalance::stripe_transfers).
#[derive(Clone)]
#[non_exhaustive]
pub struct RecipientCapabilitiesStripeBalanceStripeTransfers {
    /// Status: one of `active`, `pending`, `restricted`, `unsupported`.
    pub status: RecipientCapabilitiesStripeBalanceStripeTransfersStatus,
    /// Status details.
    pub status_details: Vec<V2AccountConfigurationCapabilitiesStatusDetails>,
}

crate::record!(
    RecipientCapabilitiesStripeBalanceStripeTransfers, "", false,
    ["status", "status_details"],
    [status, status_details],
);

crate::open_enum! {
    /// Values of
    /// [`RecipientCapabilitiesStripeBalanceStripeTransfers::status`](crate::RecipientCapabilitiesStripeBalanceStripeTransfers::status),
    /// [`V2AccountConfigurationMerchantCapabilitiesPayments::status`](crate::V2AccountConfigurationMerchantCapabilitiesPayments::status),
    /// [`V2AccountConfigurationCapabilitiesStripeBalancePayouts::status`](crate::V2AccountConfigurationCapabilitiesStripeBalancePayouts::status)
    /// and 1 more.
    pub enum RecipientCapabilitiesStripeBalanceStripeTransfersStatus {
        Active = "active",
        Pending = "pending",
        Restricted = "restricted",
        Unsupported = "unsupported",
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountRequirementsEntriesImpactRestrictsCapabilities::capability`](crate::V2AccountRequirementsEntriesImpactRestrictsCapabilities::capability).
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

crate::open_enum! {
    /// Values of
    /// [`V2AccountRequirementsEntriesImpactRestrictsCapabilities::configuration`](crate::V2AccountRequirementsEntriesImpactRestrictsCapabilities::configuration).
    pub enum RequirementsEntriesImpactRestrictsCapabilitiesConfiguration {
        Customer = "customer",
        Merchant = "merchant",
        Recipient = "recipient",
    }
}

/// Held by
/// [`V2AccountRequirementsEntriesImpactRestrictsCapabilities::deadline`](crate::V2AccountRequirementsEntriesImpactRestrictsCapabilities::deadline).
#[derive(Clone)]
#[non_exhaustive]
pub struct RequirementsEntriesImpactRestrictsCapabilitiesDeadline {
    /// Status: one of `currently_due`, `eventually_due`, `past_due`.
    pub status: V2AccountRequirementsEntriesMinimumDeadlineStatus,
}

crate::record!(
    RequirementsEntriesImpactRestrictsCapabilitiesDeadline, "", false,
    ["status"],
    [status],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountConfigurationCustomerBillingInvoiceRendering::amount_tax_display`](crate::V2AccountConfigurationCustomerBillingInvoiceRendering::amount_tax_display),
    /// [`V2AccountConfigurationCustomerBillingInvoiceRenderingParams::amount_tax_display`](crate::V2AccountConfigurationCustomerBillingInvoiceRenderingParams::amount_tax_display).
    pub enum V2AccountAmountTaxDisplay {
        ExcludeTax = "exclude_tax",
        IncludeInclusiveTax = "include_inclusive_tax",
    }
}

crate::open_enum! {
    /// Values of [`V2Account::applied_configurations`](crate::V2Account::applied_configurations),
    /// [`CloseV2Account::applied_configurations`](crate::CloseV2Account::applied_configurations),
    /// [`ListV2Accounts::applied_configurations`](crate::ListV2Accounts::applied_configurations).
    pub enum V2AccountAppliedConfiguration {
        Customer = "customer",
        Merchant = "merchant",
        Recipient = "recipient",
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountCustomerAutomaticIndirectTaxParams::exempt`](crate::V2AccountCustomerAutomaticIndirectTaxParams::exempt),
    /// [`V2AccountConfigurationCustomerAutomaticIndirectTax::exempt`](crate::V2AccountConfigurationCustomerAutomaticIndirectTax::exempt),
    /// [`V2AccountConfigurationCustomerAutomaticIndirectTaxParams::exempt`](crate::V2AccountConfigurationCustomerAutomaticIndirectTaxParams::exempt).
    pub enum V2AccountAutomaticIndirectTaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountRequirementsEntries::awaiting_action_from`](crate::V2AccountRequirementsEntries::awaiting_action_from).
    pub enum V2AccountAwaitingActionFrom {
        Stripe = "stripe",
        User = "user",
    }
}

/// Held by [`V2Account::configuration`](crate::V2Account::configuration).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfiguration {
    /// Customer: may be absent.
    pub customer: Option<Boxed<V2AccountConfigurationCustomer>>,
    /// Merchant: may be absent.
    pub merchant: Option<Boxed<V2AccountConfigurationMerchant>>,
    /// Recipient: may be absent.
    pub recipient: Option<Boxed<V2AccountConfigurationRecipient>>,
}

crate::record!(
    V2AccountConfiguration, "", false,
    ["customer", "merchant", "recipient"],
    [customer, merchant, recipient],
);

/// Held by
/// [`RecipientCapabilitiesStripeBalanceStripeTransfers::status_details`](crate::RecipientCapabilitiesStripeBalanceStripeTransfers::status_details),
/// [`V2AccountConfigurationMerchantCapabilitiesPayments::status_details`](crate::V2AccountConfigurationMerchantCapabilitiesPayments::status_details),
/// [`V2AccountConfigurationCapabilitiesStripeBalancePayouts::status_details`](crate::V2AccountConfigurationCapabilitiesStripeBalancePayouts::status_details)
/// and 1 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationCapabilitiesStatusDetails {
    /// Code: one of 7 values.
    pub code: V2AccountConfigurationCapabilitiesStatusDetailsCode,
    /// Resolution: one of `contact_stripe`, `no_resolution`, `provide_info`.
    pub resolution: V2AccountConfigurationCapabilitiesStatusDetailsResolution,
}

crate::record!(
    V2AccountConfigurationCapabilitiesStatusDetails, "", false,
    ["code", "resolution"],
    [code, resolution],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountConfigurationCapabilitiesStatusDetails::code`](crate::V2AccountConfigurationCapabilitiesStatusDetails::code).
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
    /// Values of
    /// [`V2AccountConfigurationCapabilitiesStatusDetails::resolution`](crate::V2AccountConfigurationCapabilitiesStatusDetails::resolution).
    pub enum V2AccountConfigurationCapabilitiesStatusDetailsResolution {
        ContactStripe = "contact_stripe",
        NoResolution = "no_resolution",
        ProvideInfo = "provide_info",
    }
}

/// Held by
/// [`V2AccountConfigurationMerchantCapabilitiesStripeBalance::payouts`](crate::V2AccountConfigurationMerchantCapabilitiesStripeBalance::payouts),
/// [`V2AccountConfigurationRecipientCapabilitiesStripeBalance::payouts`](crate::V2AccountConfigurationRecipientCapabilitiesStripeBalance::payouts).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationCapabilitiesStripeBalancePayouts {
    /// Status: one of `active`, `pending`, `restricted`, `unsupported`.
    pub status: RecipientCapabilitiesStripeBalanceStripeTransfersStatus,
    /// Status details.
    pub status_details: Vec<V2AccountConfigurationCapabilitiesStatusDetails>,
}

crate::record!(
    V2AccountConfigurationCapabilitiesStripeBalancePayouts, "", false,
    ["status", "status_details"],
    [status, status_details],
);

/// Held by [`V2AccountConfiguration::customer`](crate::V2AccountConfiguration::customer).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomer {
    /// Applied.
    pub applied: bool,
    /// Automatic indirect tax: may be absent.
    pub automatic_indirect_tax: Option<Boxed<V2AccountConfigurationCustomerAutomaticIndirectTax>>,
    /// Billing: may be absent.
    pub billing: Option<Boxed<V2AccountConfigurationCustomerBilling>>,
    /// Capabilities: may be absent.
    pub capabilities: Option<Boxed<V2AccountConfigurationCustomerCapabilities>>,
    /// Shipping: may be absent.
    pub shipping: Option<Boxed<V2AccountConfigurationCustomerShipping>>,
    /// Test clock: may be absent.
    pub test_clock: Option<String>,
}

crate::record!(
    V2AccountConfigurationCustomer, "", false,
    ["applied", "automatic_indirect_tax", "billing", "capabilities", "shipping", "test_clock"],
    [applied, automatic_indirect_tax, billing, capabilities, shipping, test_clock],
);

/// Held by
/// [`V2AccountConfigurationCustomer::automatic_indirect_tax`](crate::V2AccountConfigurationCustomer::automatic_indirect_tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerAutomaticIndirectTax {
    /// Exempt: one of `exempt`, `none`, `reverse`; may be absent.
    pub exempt: Option<V2AccountAutomaticIndirectTaxExempt>,
    /// Ip address: may be absent.
    pub ip_address: Option<String>,
    /// Location: may be absent.
    pub location: Option<Boxed<V2AccountConfigurationCustomerAutomaticIndirectTaxLocation>>,
    /// Location source: one of `identity_address`, `ip_address`, `payment_method`, `shipping_address`; may be
    /// absent.
    pub location_source: Option<V2AccountLocationSource>,
}

crate::record!(
    V2AccountConfigurationCustomerAutomaticIndirectTax, "", false,
    ["exempt", "ip_address", "location", "location_source"],
    [exempt, ip_address, location, location_source],
);

/// Held by
/// [`V2AccountConfigurationCustomerAutomaticIndirectTax::location`](crate::V2AccountConfigurationCustomerAutomaticIndirectTax::location).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerAutomaticIndirectTaxLocation {
    /// Country: may be absent.
    pub country: Option<String>,
    /// State: may be absent.
    pub state: Option<String>,
}

crate::record!(
    V2AccountConfigurationCustomerAutomaticIndirectTaxLocation, "", false,
    ["country", "state"],
    [country, state],
);

/// Held by [`V2AccountConfigurationCustomer::billing`](crate::V2AccountConfigurationCustomer::billing).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerBilling {
    /// Default payment method: may be absent.
    pub default_payment_method: Option<String>,
    /// Invoice: may be absent.
    pub invoice: Option<Boxed<V2AccountConfigurationCustomerBillingInvoice>>,
}

crate::record!(
    V2AccountConfigurationCustomerBilling, "", false,
    ["default_payment_method", "invoice"],
    [default_payment_method, invoice],
);

/// Held by
/// [`V2AccountConfigurationCustomerBilling::invoice`](crate::V2AccountConfigurationCustomerBilling::invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerBillingInvoice {
    /// Custom fields.
    pub custom_fields: Vec<V2AccountConfigurationCustomerBillingInvoiceCustomFields>,
    /// Footer: may be absent.
    pub footer: Option<String>,
    /// Next sequence: may be absent.
    pub next_sequence: Option<i64>,
    /// Prefix: may be absent.
    pub prefix: Option<String>,
    /// Rendering: may be absent.
    pub rendering: Option<Boxed<V2AccountConfigurationCustomerBillingInvoiceRendering>>,
}

crate::record!(
    V2AccountConfigurationCustomerBillingInvoice, "", false,
    ["custom_fields", "footer", "next_sequence", "prefix", "rendering"],
    [custom_fields, footer, next_sequence, prefix, rendering],
);

/// Held by
/// [`V2AccountConfigurationCustomerBillingInvoice::custom_fields`](crate::V2AccountConfigurationCustomerBillingInvoice::custom_fields).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerBillingInvoiceCustomFields {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}

crate::record!(
    V2AccountConfigurationCustomerBillingInvoiceCustomFields, "", false,
    ["name", "value"],
    [name, value],
);

/// Held by
/// [`V2AccountConfigurationCustomerBillingInvoice::rendering`](crate::V2AccountConfigurationCustomerBillingInvoice::rendering).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerBillingInvoiceRendering {
    /// Amount tax display: one of `exclude_tax`, `include_inclusive_tax`; may be absent.
    pub amount_tax_display: Option<V2AccountAmountTaxDisplay>,
    /// Template: may be absent.
    pub template: Option<String>,
}

crate::record!(
    V2AccountConfigurationCustomerBillingInvoiceRendering, "", false,
    ["amount_tax_display", "template"],
    [amount_tax_display, template],
);

/// Held by
/// [`V2AccountConfigurationCustomer::capabilities`](crate::V2AccountConfigurationCustomer::capabilities).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerCapabilities {
    /// Automatic indirect tax: may be absent.
    pub automatic_indirect_tax: Option<Boxed<AccountConfigurationCustomerCapabilitiesAutomaticIndirectTax>>,
}

crate::record!(
    V2AccountConfigurationCustomerCapabilities, "", false,
    ["automatic_indirect_tax"],
    [automatic_indirect_tax],
);

/// Held by [`V2AccountConfigurationCustomer::shipping`](crate::V2AccountConfigurationCustomer::shipping).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerShipping {
    /// Address: may be absent.
    pub address: Option<Boxed<V2AccountConfigurationCustomerShippingAddress>>,
    /// Name: may be absent.
    pub name: Option<String>,
    /// Phone: may be absent.
    pub phone: Option<String>,
}

crate::record!(
    V2AccountConfigurationCustomerShipping, "", false,
    ["address", "name", "phone"],
    [address, name, phone],
);

/// Held by
/// [`V2AccountConfigurationCustomerShipping::address`](crate::V2AccountConfigurationCustomerShipping::address).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationCustomerShippingAddress {
    /// City: may be absent.
    pub city: Option<String>,
    /// Country: may be absent.
    pub country: Option<String>,
    /// Line1: may be absent.
    pub line1: Option<String>,
    /// Line2: may be absent.
    pub line2: Option<String>,
    /// Postal code: may be absent.
    pub postal_code: Option<String>,
    /// State: may be absent.
    pub state: Option<String>,
}

crate::record!(
    V2AccountConfigurationCustomerShippingAddress, "", false,
    ["city", "country", "line1", "line2", "postal_code", "state"],
    [city, country, line1, line2, postal_code, state],
);

/// Held by [`V2AccountConfiguration::merchant`](crate::V2AccountConfiguration::merchant).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchant {
    /// Applied.
    pub applied: bool,
    /// Bacs debit payments: may be absent.
    pub bacs_debit_payments: Option<Boxed<V2AccountConfigurationMerchantBacsDebitPayments>>,
    /// Branding: may be absent.
    pub branding: Option<Boxed<V2AccountConfigurationMerchantBranding>>,
    /// Capabilities: may be absent.
    pub capabilities: Option<Boxed<V2AccountConfigurationMerchantCapabilities>>,
    /// Card payments: may be absent.
    pub card_payments: Option<Boxed<V2AccountConfigurationMerchantCardPayments>>,
    /// Konbini payments: may be absent.
    pub konbini_payments: Option<Boxed<V2AccountConfigurationMerchantKonbiniPayments>>,
    /// Mcc: may be absent.
    pub mcc: Option<String>,
    /// Script statement descriptor: may be absent.
    pub script_statement_descriptor: Option<Boxed<V2AccountConfigurationMerchantScriptStatementDescriptor>>,
    /// Sepa debit payments: may be absent.
    pub sepa_debit_payments: Option<Boxed<V2AccountConfigurationMerchantSepaDebitPayments>>,
    /// Statement descriptor: may be absent.
    pub statement_descriptor: Option<Boxed<V2AccountConfigurationMerchantStatementDescriptor>>,
    /// Support: may be absent.
    pub support: Option<Boxed<V2AccountConfigurationMerchantSupport>>,
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

/// Held by
/// [`V2AccountConfigurationMerchant::bacs_debit_payments`](crate::V2AccountConfigurationMerchant::bacs_debit_payments).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantBacsDebitPayments {
    /// Display name: may be absent.
    pub display_name: Option<String>,
    /// Service user number: may be absent.
    pub service_user_number: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantBacsDebitPayments, "", false,
    ["display_name", "service_user_number"],
    [display_name, service_user_number],
);

/// Held by [`V2AccountConfigurationMerchant::branding`](crate::V2AccountConfigurationMerchant::branding).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantBranding {
    /// Icon: may be absent.
    pub icon: Option<String>,
    /// Logo: may be absent.
    pub logo: Option<String>,
    /// Primary color: may be absent.
    pub primary_color: Option<String>,
    /// Secondary color: may be absent.
    pub secondary_color: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantBranding, "", false,
    ["icon", "logo", "primary_color", "secondary_color"],
    [icon, logo, primary_color, secondary_color],
);

/// Held by
/// [`V2AccountConfigurationMerchant::capabilities`](crate::V2AccountConfigurationMerchant::capabilities).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantCapabilities {
    /// Ach debit payments: may be absent.
    pub ach_debit_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Acss debit payments: may be absent.
    pub acss_debit_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Affirm payments: may be absent.
    pub affirm_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Afterpay clearpay payments: may be absent.
    pub afterpay_clearpay_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Alma payments: may be absent.
    pub alma_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Amazon pay payments: may be absent.
    pub amazon_pay_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Au becs debit payments: may be absent.
    pub au_becs_debit_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Bacs debit payments: may be absent.
    pub bacs_debit_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Bancontact payments: may be absent.
    pub bancontact_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Blik payments: may be absent.
    pub blik_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Boleto payments: may be absent.
    pub boleto_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Card payments: may be absent.
    pub card_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Cartes bancaires payments: may be absent.
    pub cartes_bancaires_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Cashapp payments: may be absent.
    pub cashapp_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Eps payments: may be absent.
    pub eps_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Fpx payments: may be absent.
    pub fpx_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Gb bank transfer payments: may be absent.
    pub gb_bank_transfer_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Grabpay payments: may be absent.
    pub grabpay_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Ideal payments: may be absent.
    pub ideal_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Jcb payments: may be absent.
    pub jcb_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Jp bank transfer payments: may be absent.
    pub jp_bank_transfer_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Kakao pay payments: may be absent.
    pub kakao_pay_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Klarna payments: may be absent.
    pub klarna_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Konbini payments: may be absent.
    pub konbini_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Kr card payments: may be absent.
    pub kr_card_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Link payments: may be absent.
    pub link_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Mobilepay payments: may be absent.
    pub mobilepay_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Multibanco payments: may be absent.
    pub multibanco_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Mx bank transfer payments: may be absent.
    pub mx_bank_transfer_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Naver pay payments: may be absent.
    pub naver_pay_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Oxxo payments: may be absent.
    pub oxxo_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// P24 payments: may be absent.
    pub p24_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Pay by bank payments: may be absent.
    pub pay_by_bank_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Payco payments: may be absent.
    pub payco_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Paynow payments: may be absent.
    pub paynow_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Promptpay payments: may be absent.
    pub promptpay_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Revolut pay payments: may be absent.
    pub revolut_pay_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Samsung pay payments: may be absent.
    pub samsung_pay_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Sepa bank transfer payments: may be absent.
    pub sepa_bank_transfer_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Sepa debit payments: may be absent.
    pub sepa_debit_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Stripe balance: may be absent.
    pub stripe_balance: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesStripeBalance>>,
    /// Swish payments: may be absent.
    pub swish_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Twint payments: may be absent.
    pub twint_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Us bank transfer payments: may be absent.
    pub us_bank_transfer_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
    /// Zip payments: may be absent.
    pub zip_payments: Option<Boxed<V2AccountConfigurationMerchantCapabilitiesPayments>>,
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

/// Held by
/// [`V2AccountConfigurationMerchantCapabilities::eps_payments`](crate::V2AccountConfigurationMerchantCapabilities::eps_payments),
/// [`V2AccountConfigurationMerchantCapabilities::fpx_payments`](crate::V2AccountConfigurationMerchantCapabilities::fpx_payments),
/// [`V2AccountConfigurationMerchantCapabilities::jcb_payments`](crate::V2AccountConfigurationMerchantCapabilities::jcb_payments)
/// and 41 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantCapabilitiesPayments {
    /// Status: one of `active`, `pending`, `restricted`, `unsupported`.
    pub status: RecipientCapabilitiesStripeBalanceStripeTransfersStatus,
    /// Status details.
    pub status_details: Vec<V2AccountConfigurationCapabilitiesStatusDetails>,
}

crate::record!(
    V2AccountConfigurationMerchantCapabilitiesPayments, "", false,
    ["status", "status_details"],
    [status, status_details],
);

/// Held by
/// [`V2AccountConfigurationMerchantCapabilities::stripe_balance`](crate::V2AccountConfigurationMerchantCapabilities::stripe_balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantCapabilitiesStripeBalance {
    /// Payouts: may be absent.
    pub payouts: Option<Boxed<V2AccountConfigurationCapabilitiesStripeBalancePayouts>>,
}

crate::record!(
    V2AccountConfigurationMerchantCapabilitiesStripeBalance, "", false,
    ["payouts"],
    [payouts],
);

/// Held by
/// [`V2AccountConfigurationMerchant::card_payments`](crate::V2AccountConfigurationMerchant::card_payments).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantCardPayments {
    /// Decline on: may be absent.
    pub decline_on: Option<Boxed<V2AccountConfigurationMerchantCardPaymentsDeclineOn>>,
}

crate::record!(
    V2AccountConfigurationMerchantCardPayments, "", false,
    ["decline_on"],
    [decline_on],
);

/// Held by
/// [`V2AccountConfigurationMerchantCardPayments::decline_on`](crate::V2AccountConfigurationMerchantCardPayments::decline_on).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantCardPaymentsDeclineOn {
    /// Avs failure: may be absent.
    pub avs_failure: Option<bool>,
    /// Cvc failure: may be absent.
    pub cvc_failure: Option<bool>,
}

crate::record!(
    V2AccountConfigurationMerchantCardPaymentsDeclineOn, "", false,
    ["avs_failure", "cvc_failure"],
    [avs_failure, cvc_failure],
);

/// Held by
/// [`V2AccountConfigurationMerchant::konbini_payments`](crate::V2AccountConfigurationMerchant::konbini_payments).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantKonbiniPayments {
    /// Support: may be absent.
    pub support: Option<Boxed<V2AccountConfigurationMerchantKonbiniPaymentsSupport>>,
}

crate::record!(
    V2AccountConfigurationMerchantKonbiniPayments, "", false,
    ["support"],
    [support],
);

/// Held by
/// [`V2AccountConfigurationMerchantKonbiniPayments::support`](crate::V2AccountConfigurationMerchantKonbiniPayments::support).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantKonbiniPaymentsSupport {
    /// Email: may be absent.
    pub email: Option<String>,
    /// Hours: may be absent.
    pub hours: Option<Boxed<V2AccountConfigurationMerchantKonbiniPaymentsSupportHours>>,
    /// Phone: may be absent.
    pub phone: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantKonbiniPaymentsSupport, "", false,
    ["email", "hours", "phone"],
    [email, hours, phone],
);

/// Held by
/// [`V2AccountConfigurationMerchantKonbiniPaymentsSupport::hours`](crate::V2AccountConfigurationMerchantKonbiniPaymentsSupport::hours).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantKonbiniPaymentsSupportHours {
    /// End time: may be absent.
    pub end_time: Option<String>,
    /// Start time: may be absent.
    pub start_time: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantKonbiniPaymentsSupportHours, "", false,
    ["end_time", "start_time"],
    [end_time, start_time],
);

/// Held by
/// [`V2AccountConfigurationMerchant::script_statement_descriptor`](crate::V2AccountConfigurationMerchant::script_statement_descriptor).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantScriptStatementDescriptor {
    /// Kana: may be absent.
    pub kana: Option<Boxed<V2AccountConfigurationMerchantScriptStatementDescriptorKana>>,
    /// Kanji: may be absent.
    pub kanji: Option<Boxed<V2AccountConfigurationMerchantScriptStatementDescriptorKanji>>,
}

crate::record!(
    V2AccountConfigurationMerchantScriptStatementDescriptor, "", false,
    ["kana", "kanji"],
    [kana, kanji],
);

/// Held by
/// [`V2AccountConfigurationMerchantScriptStatementDescriptor::kana`](crate::V2AccountConfigurationMerchantScriptStatementDescriptor::kana).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantScriptStatementDescriptorKana {
    /// Descriptor: may be absent.
    pub descriptor: Option<String>,
    /// Prefix: may be absent.
    pub prefix: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantScriptStatementDescriptorKana, "", false,
    ["descriptor", "prefix"],
    [descriptor, prefix],
);

/// Held by
/// [`V2AccountConfigurationMerchantScriptStatementDescriptor::kanji`](crate::V2AccountConfigurationMerchantScriptStatementDescriptor::kanji).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantScriptStatementDescriptorKanji {
    /// Descriptor: may be absent.
    pub descriptor: Option<String>,
    /// Prefix: may be absent.
    pub prefix: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantScriptStatementDescriptorKanji, "", false,
    ["descriptor", "prefix"],
    [descriptor, prefix],
);

/// Held by
/// [`V2AccountConfigurationMerchant::sepa_debit_payments`](crate::V2AccountConfigurationMerchant::sepa_debit_payments).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantSepaDebitPayments {
    /// Creditor id: may be absent.
    pub creditor_id: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantSepaDebitPayments, "", false,
    ["creditor_id"],
    [creditor_id],
);

/// Held by
/// [`V2AccountConfigurationMerchant::statement_descriptor`](crate::V2AccountConfigurationMerchant::statement_descriptor).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantStatementDescriptor {
    /// Descriptor: may be absent.
    pub descriptor: Option<String>,
    /// Prefix: may be absent.
    pub prefix: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantStatementDescriptor, "", false,
    ["descriptor", "prefix"],
    [descriptor, prefix],
);

/// Held by [`V2AccountConfigurationMerchant::support`](crate::V2AccountConfigurationMerchant::support).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationMerchantSupport {
    /// Address: may be absent.
    pub address: Option<Boxed<V2AccountAddress>>,
    /// Email: may be absent.
    pub email: Option<String>,
    /// Phone: may be absent.
    pub phone: Option<String>,
    /// Url: may be absent.
    pub url: Option<String>,
}

crate::record!(
    V2AccountConfigurationMerchantSupport, "", false,
    ["address", "email", "phone", "url"],
    [address, email, phone, url],
);

/// Held by [`V2AccountConfiguration::recipient`](crate::V2AccountConfiguration::recipient).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationRecipient {
    /// Applied.
    pub applied: bool,
    /// Capabilities: may be absent.
    pub capabilities: Option<Boxed<V2AccountConfigurationRecipientCapabilities>>,
}

crate::record!(
    V2AccountConfigurationRecipient, "", false,
    ["applied", "capabilities"],
    [applied, capabilities],
);

/// Held by
/// [`V2AccountConfigurationRecipient::capabilities`](crate::V2AccountConfigurationRecipient::capabilities).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationRecipientCapabilities {
    /// Stripe balance: may be absent.
    pub stripe_balance: Option<Boxed<V2AccountConfigurationRecipientCapabilitiesStripeBalance>>,
}

crate::record!(
    V2AccountConfigurationRecipientCapabilities, "", false,
    ["stripe_balance"],
    [stripe_balance],
);

/// Held by
/// [`V2AccountConfigurationRecipientCapabilities::stripe_balance`](crate::V2AccountConfigurationRecipientCapabilities::stripe_balance).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountConfigurationRecipientCapabilitiesStripeBalance {
    /// Payouts: may be absent.
    pub payouts: Option<Boxed<V2AccountConfigurationCapabilitiesStripeBalancePayouts>>,
    /// Stripe transfers: may be absent.
    pub stripe_transfers: Option<Boxed<RecipientCapabilitiesStripeBalanceStripeTransfers>>,
}

crate::record!(
    V2AccountConfigurationRecipientCapabilitiesStripeBalance, "", false,
    ["payouts", "stripe_transfers"],
    [payouts, stripe_transfers],
);

crate::open_enum! {
    /// Values of [`V2Account::dashboard`](crate::V2Account::dashboard),
    /// [`CreateV2Account::dashboard`](crate::CreateV2Account::dashboard),
    /// [`UpdateV2Account::dashboard`](crate::UpdateV2Account::dashboard).
    pub enum V2AccountDashboard {
        Express = "express",
        Full = "full",
        None = "none",
    }
}

/// Held by [`V2Account::defaults`](crate::V2Account::defaults).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountDefaults {
    /// Currency: may be absent.
    pub currency: Option<Currency>,
    /// Locales: one of 84 values; may be absent.
    pub locales: Option<Vec<V2AccountDefaultsLocale>>,
    /// Profile: may be absent.
    pub profile: Option<Boxed<V2AccountDefaultsProfile>>,
    /// Responsibilities.
    pub responsibilities: V2AccountDefaultsResponsibilities,
}

crate::record!(
    V2AccountDefaults, "", false,
    ["currency", "locales", "profile", "responsibilities"],
    [currency, locales, profile, responsibilities],
);

crate::open_enum! {
    /// Values of [`V2AccountDefaults::locales`](crate::V2AccountDefaults::locales),
    /// [`V2AccountDefaultsParams::locales`](crate::V2AccountDefaultsParams::locales).
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

/// Held by [`V2AccountDefaults::profile`](crate::V2AccountDefaults::profile).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountDefaultsProfile {
    /// Business url: may be absent.
    pub business_url: Option<String>,
    /// Doing business as: may be absent.
    pub doing_business_as: Option<String>,
    /// Product description: may be absent.
    pub product_description: Option<String>,
}

crate::record!(
    V2AccountDefaultsProfile, "", false,
    ["business_url", "doing_business_as", "product_description"],
    [business_url, doing_business_as, product_description],
);

/// Held by [`V2AccountDefaults::responsibilities`](crate::V2AccountDefaults::responsibilities).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountDefaultsResponsibilities {
    /// Fees collector: one of `application`, `application_custom`, `application_express`, `stripe`; may be
    /// absent.
    pub fees_collector: Option<V2AccountFeesCollector>,
    /// Losses collector: one of `application`, `stripe`; may be absent.
    pub losses_collector: Option<V2AccountLossesCollector>,
    /// Requirements collector: one of `application`, `stripe`.
    pub requirements_collector: V2AccountRequirementsCollector,
}

crate::record!(
    V2AccountDefaultsResponsibilities, "", false,
    ["fees_collector", "losses_collector", "requirements_collector"],
    [fees_collector, losses_collector, requirements_collector],
);

crate::open_enum! {
    /// Values of [`V2AccountIdentity::entity_type`](crate::V2AccountIdentity::entity_type),
    /// [`V2AccountIdentityParams::entity_type`](crate::V2AccountIdentityParams::entity_type),
    /// [`UpdateV2AccountIdentityParams::entity_type`](crate::UpdateV2AccountIdentityParams::entity_type).
    pub enum V2AccountEntityType {
        Company = "company",
        GovernmentEntity = "government_entity",
        Individual = "individual",
        NonProfit = "non_profit",
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountDefaultsResponsibilities::fees_collector`](crate::V2AccountDefaultsResponsibilities::fees_collector),
    /// [`V2AccountDefaultsResponsibilitiesParams::fees_collector`](crate::V2AccountDefaultsResponsibilitiesParams::fees_collector).
    pub enum V2AccountFeesCollector {
        Application = "application",
        ApplicationCustom = "application_custom",
        ApplicationExpress = "application_express",
        Stripe = "stripe",
    }
}

/// Held by [`V2Account::future_requirements`](crate::V2Account::future_requirements).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountFutureRequirements {
    /// Entries: may be absent.
    pub entries: Option<Vec<V2AccountRequirementsEntries>>,
    /// Minimum transition date: may be absent.
    pub minimum_transition_date: Option<DateTime>,
    /// Summary: may be absent.
    pub summary: Option<Boxed<V2AccountRequirementsSummary>>,
}

crate::record!(
    V2AccountFutureRequirements, "", false,
    ["entries", "minimum_transition_date", "summary"],
    [entries, minimum_transition_date, summary],
);

/// Held by [`V2Account::identity`](crate::V2Account::identity).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentity {
    /// Attestations: may be absent.
    pub attestations: Option<Boxed<V2AccountIdentityAttestations>>,
    /// Business details: may be absent.
    pub business_details: Option<Boxed<V2AccountIdentityBusinessDetails>>,
    /// Country: may be absent.
    pub country: Option<String>,
    /// Entity type: one of `company`, `government_entity`, `individual`, `non_profit`; may be absent.
    pub entity_type: Option<V2AccountEntityType>,
    /// Individual: may be absent.
    pub individual: Option<Boxed<V2AccountIdentityIndividual>>,
}

crate::record!(
    V2AccountIdentity, "", false,
    ["attestations", "business_details", "country", "entity_type", "individual"],
    [attestations, business_details, country, entity_type, individual],
);

/// Held by [`V2AccountIdentity::attestations`](crate::V2AccountIdentity::attestations).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityAttestations {
    /// Directorship declaration: may be absent.
    pub directorship_declaration: Option<Boxed<V2AccountIdentityAttestationsDirectorshipDeclaration>>,
    /// Ownership declaration: may be absent.
    pub ownership_declaration: Option<Boxed<V2AccountIdentityAttestationsOwnershipDeclaration>>,
    /// Persons provided: may be absent.
    pub persons_provided: Option<Boxed<V2AccountIdentityAttestationsPersonsProvided>>,
    /// Representative declaration: may be absent.
    pub representative_declaration: Option<Boxed<V2AccountIdentityAttestationsRepresentativeDeclaration>>,
    /// Terms of service: may be absent.
    pub terms_of_service: Option<Boxed<V2AccountIdentityAttestationsTermsOfService>>,
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

/// Held by
/// [`V2AccountIdentityAttestations::directorship_declaration`](crate::V2AccountIdentityAttestations::directorship_declaration).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityAttestationsDirectorshipDeclaration {
    /// Date: may be absent.
    pub date: Option<DateTime>,
    /// Ip: may be absent.
    pub ip: Option<String>,
    /// User agent: may be absent.
    pub user_agent: Option<String>,
}

crate::record!(
    V2AccountIdentityAttestationsDirectorshipDeclaration, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);

/// Held by
/// [`V2AccountIdentityAttestations::ownership_declaration`](crate::V2AccountIdentityAttestations::ownership_declaration).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityAttestationsOwnershipDeclaration {
    /// Date: may be absent.
    pub date: Option<DateTime>,
    /// Ip: may be absent.
    pub ip: Option<String>,
    /// User agent: may be absent.
    pub user_agent: Option<String>,
}

crate::record!(
    V2AccountIdentityAttestationsOwnershipDeclaration, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);

/// Held by
/// [`V2AccountIdentityAttestations::persons_provided`](crate::V2AccountIdentityAttestations::persons_provided).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityAttestationsPersonsProvided {
    /// Directors: may be absent.
    pub directors: Option<bool>,
    /// Executives: may be absent.
    pub executives: Option<bool>,
    /// Owners: may be absent.
    pub owners: Option<bool>,
    /// Ownership exemption reason: one of `qualified_entity_exceeds_ownership_threshold`,
    /// `qualifies_as_financial_institution`; may be absent.
    pub ownership_exemption_reason: Option<V2AccountOwnershipExemptionReason>,
}

crate::record!(
    V2AccountIdentityAttestationsPersonsProvided, "", false,
    ["directors", "executives", "owners", "ownership_exemption_reason"],
    [directors, executives, owners, ownership_exemption_reason],
);

/// Held by
/// [`V2AccountIdentityAttestations::representative_declaration`](crate::V2AccountIdentityAttestations::representative_declaration).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityAttestationsRepresentativeDeclaration {
    /// Date: may be absent.
    pub date: Option<DateTime>,
    /// Ip: may be absent.
    pub ip: Option<String>,
    /// User agent: may be absent.
    pub user_agent: Option<String>,
}

crate::record!(
    V2AccountIdentityAttestationsRepresentativeDeclaration, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);

/// Held by
/// [`V2AccountIdentityAttestations::terms_of_service`](crate::V2AccountIdentityAttestations::terms_of_service).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityAttestationsTermsOfService {
    /// Account: may be absent.
    pub account: Option<Boxed<V2AccountTermsOfServiceAccount>>,
}

crate::record!(
    V2AccountIdentityAttestationsTermsOfService, "", false,
    ["account"],
    [account],
);

/// Held by [`V2AccountIdentity::business_details`](crate::V2AccountIdentity::business_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetails {
    /// Address: may be absent.
    pub address: Option<Boxed<V2AccountAddress>>,
    /// Annual revenue: may be absent.
    pub annual_revenue: Option<Boxed<V2AccountIdentityBusinessDetailsAnnualRevenue>>,
    /// Documents: may be absent.
    pub documents: Option<Boxed<V2AccountIdentityBusinessDetailsDocuments>>,
    /// Estimated worker count: may be absent.
    pub estimated_worker_count: Option<i64>,
    /// Id numbers: may be absent.
    pub id_numbers: Option<Vec<V2AccountIdentityBusinessDetailsIdNumbers>>,
    /// Monthly estimated revenue: may be absent.
    pub monthly_estimated_revenue: Option<Boxed<V2AccountIdentityBusinessDetailsMonthlyEstimatedRevenue>>,
    /// Phone: may be absent.
    pub phone: Option<String>,
    /// Registered name: may be absent.
    pub registered_name: Option<String>,
    /// Registration date: may be absent.
    pub registration_date: Option<Boxed<V2AccountIdentityBusinessDetailsRegistrationDate>>,
    /// Script addresses: may be absent.
    pub script_addresses: Option<Boxed<V2AccountScriptAddresses>>,
    /// Script names: may be absent.
    pub script_names: Option<Boxed<V2AccountIdentityBusinessDetailsScriptNames>>,
    /// Structure: one of 27 values; may be absent.
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

/// Held by
/// [`V2AccountIdentityBusinessDetails::annual_revenue`](crate::V2AccountIdentityBusinessDetails::annual_revenue).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsAnnualRevenue {
    /// Amount: may be absent.
    pub amount: Option<Boxed<V2AccountIdentityBusinessDetailsRevenueAmount>>,
    /// Fiscal year end: may be absent.
    pub fiscal_year_end: Option<String>,
}

crate::record!(
    V2AccountIdentityBusinessDetailsAnnualRevenue, "", false,
    ["amount", "fiscal_year_end"],
    [amount, fiscal_year_end],
);

/// Held by
/// [`V2AccountIdentityBusinessDetails::documents`](crate::V2AccountIdentityBusinessDetails::documents).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsDocuments {
    /// Bank account ownership verification: may be absent.
    pub bank_account_ownership_verification: Option<Boxed<BusinessDetailsDocumentsBankAccountOwnershipVerification>>,
    /// Company license: may be absent.
    pub company_license: Option<Boxed<V2AccountIdentityBusinessDetailsDocumentsCompanyLicense>>,
    /// Company memorandum of association: may be absent.
    pub company_memorandum_of_association: Option<Boxed<BusinessDetailsDocumentsCompanyMemorandumOfAssociation>>,
    /// Company ministerial decree: may be absent.
    pub company_ministerial_decree: Option<Boxed<IdentityBusinessDetailsDocumentsCompanyMinisterialDecree>>,
    /// Company registration verification: may be absent.
    pub company_registration_verification: Option<Boxed<BusinessDetailsDocumentsCompanyRegistrationVerification>>,
    /// Company tax id verification: may be absent.
    pub company_tax_id_verification: Option<Boxed<IdentityBusinessDetailsDocumentsCompanyTaxIdVerification>>,
    /// Primary verification: may be absent.
    pub primary_verification: Option<Boxed<V2AccountDocumentsPrimaryVerification>>,
    /// Proof of address: may be absent.
    pub proof_of_address: Option<Boxed<V2AccountIdentityBusinessDetailsDocumentsProofOfAddress>>,
    /// Proof of registration: may be absent.
    pub proof_of_registration: Option<Boxed<V2AccountIdentityBusinessDetailsDocumentsProofOfRegistration>>,
    /// Proof of ultimate beneficial ownership: may be absent.
    pub proof_of_ultimate_beneficial_ownership: Option<Boxed<BusinessDetailsDocumentsProofOfUltimateBeneficialOwnership>>,
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

/// Held by
/// [`V2AccountIdentityBusinessDetailsDocuments::company_license`](crate::V2AccountIdentityBusinessDetailsDocuments::company_license).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsDocumentsCompanyLicense {
    /// Details where `type` is `files`.
    pub files: Vec<String>,
    /// Type: one of `files`.
    pub type_: V2AccountProofOfRegistrationType,
}

crate::record!(
    V2AccountIdentityBusinessDetailsDocumentsCompanyLicense, "", false,
    ["files", "type"],
    [files, type_],
);

/// Held by
/// [`V2AccountIdentityBusinessDetailsDocuments::proof_of_address`](crate::V2AccountIdentityBusinessDetailsDocuments::proof_of_address).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsDocumentsProofOfAddress {
    /// Details where `type` is `files`.
    pub files: Vec<String>,
    /// Type: one of `files`.
    pub type_: V2AccountProofOfRegistrationType,
}

crate::record!(
    V2AccountIdentityBusinessDetailsDocumentsProofOfAddress, "", false,
    ["files", "type"],
    [files, type_],
);

/// Held by
/// [`V2AccountIdentityBusinessDetailsDocuments::proof_of_registration`](crate::V2AccountIdentityBusinessDetailsDocuments::proof_of_registration).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsDocumentsProofOfRegistration {
    /// Details where `type` is `files`.
    pub files: Vec<String>,
    /// Signer: may be absent.
    pub signer: Option<Boxed<V2AccountIdentityBusinessDetailsDocumentsProofOfSigner>>,
    /// Type: one of `files`.
    pub type_: V2AccountProofOfRegistrationType,
}

crate::record!(
    V2AccountIdentityBusinessDetailsDocumentsProofOfRegistration, "", false,
    ["files", "signer", "type"],
    [files, signer, type_],
);

/// Held by
/// [`BusinessDetailsDocumentsProofOfUltimateBeneficialOwnership::signer`](crate::BusinessDetailsDocumentsProofOfUltimateBeneficialOwnership::signer),
/// [`V2AccountIdentityBusinessDetailsDocumentsProofOfRegistration::signer`](crate::V2AccountIdentityBusinessDetailsDocumentsProofOfRegistration::signer).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsDocumentsProofOfSigner {
    /// Person.
    pub person: String,
}

crate::record!(
    V2AccountIdentityBusinessDetailsDocumentsProofOfSigner, "", false,
    ["person"],
    [person],
);

/// Held by
/// [`V2AccountIdentityBusinessDetails::id_numbers`](crate::V2AccountIdentityBusinessDetails::id_numbers).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsIdNumbers {
    /// Registrar: may be absent.
    pub registrar: Option<String>,
    /// Type: one of 115 values.
    pub type_: V2AccountIdentityBusinessDetailsIdNumbersType,
}

crate::record!(
    V2AccountIdentityBusinessDetailsIdNumbers, "", false,
    ["registrar", "type"],
    [registrar, type_],
);

/// Held by
/// [`V2AccountIdentityBusinessDetails::monthly_estimated_revenue`](crate::V2AccountIdentityBusinessDetails::monthly_estimated_revenue).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsMonthlyEstimatedRevenue {
    /// Amount: may be absent.
    pub amount: Option<Boxed<V2AccountIdentityBusinessDetailsRevenueAmount>>,
}

crate::record!(
    V2AccountIdentityBusinessDetailsMonthlyEstimatedRevenue, "", false,
    ["amount"],
    [amount],
);

/// Held by
/// [`V2AccountIdentityBusinessDetails::registration_date`](crate::V2AccountIdentityBusinessDetails::registration_date).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsRegistrationDate {
    /// Day.
    pub day: i64,
    /// Month.
    pub month: i64,
    /// Year.
    pub year: i64,
}

crate::record!(
    V2AccountIdentityBusinessDetailsRegistrationDate, "", false,
    ["day", "month", "year"],
    [day, month, year],
);

/// Held by
/// [`V2AccountIdentityBusinessDetailsAnnualRevenue::amount`](crate::V2AccountIdentityBusinessDetailsAnnualRevenue::amount),
/// [`V2AccountIdentityBusinessDetailsMonthlyEstimatedRevenue::amount`](crate::V2AccountIdentityBusinessDetailsMonthlyEstimatedRevenue::amount).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsRevenueAmount {
    /// Currency.
    pub currency: Currency,
    /// Value.
    pub value: i64,
}

crate::record!(
    V2AccountIdentityBusinessDetailsRevenueAmount, "", false,
    ["currency", "value"],
    [currency, value],
);

/// Held by
/// [`V2AccountIdentityBusinessDetails::script_names`](crate::V2AccountIdentityBusinessDetails::script_names).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsScriptNames {
    /// Kana: may be absent.
    pub kana: Option<Boxed<V2AccountIdentityBusinessDetailsScriptNamesKana>>,
    /// Kanji: may be absent.
    pub kanji: Option<Boxed<V2AccountIdentityBusinessDetailsScriptNamesKanji>>,
}

crate::record!(
    V2AccountIdentityBusinessDetailsScriptNames, "", false,
    ["kana", "kanji"],
    [kana, kanji],
);

/// Held by
/// [`V2AccountIdentityBusinessDetailsScriptNames::kana`](crate::V2AccountIdentityBusinessDetailsScriptNames::kana).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsScriptNamesKana {
    /// Registered name: may be absent.
    pub registered_name: Option<String>,
}

crate::record!(
    V2AccountIdentityBusinessDetailsScriptNamesKana, "", false,
    ["registered_name"],
    [registered_name],
);

/// Held by
/// [`V2AccountIdentityBusinessDetailsScriptNames::kanji`](crate::V2AccountIdentityBusinessDetailsScriptNames::kanji).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityBusinessDetailsScriptNamesKanji {
    /// Registered name: may be absent.
    pub registered_name: Option<String>,
}

crate::record!(
    V2AccountIdentityBusinessDetailsScriptNamesKanji, "", false,
    ["registered_name"],
    [registered_name],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountIdentityBusinessDetails::structure`](crate::V2AccountIdentityBusinessDetails::structure),
    /// [`V2AccountIdentityBusinessDetailsParams::structure`](crate::V2AccountIdentityBusinessDetailsParams::structure),
    /// [`UpdateV2AccountIdentityBusinessDetailsParams::structure`](crate::UpdateV2AccountIdentityBusinessDetailsParams::structure).
    pub enum V2AccountIdentityBusinessDetailsStructure {
        Cooperative = "cooperative",
        FreeZoneEstablishment = "free_zone_establishment",
        FreeZoneLlc = "free_zone_llc",
        GovernmentInstrumentality = "government_instrumentality",
        GovernmentalUnit = "governmental_unit",
        IncorporatedAssociation = "incorporated_association",
        IncorporatedNonProfit = "incorporated_non_profit",
        IncorporatedPartnership = "incorporated_partnership",
        LimitedLiabilityPartnership = "limited_liability_partnership",
        Llc = "llc",
        MultiMemberLlc = "multi_member_llc",
        PrivateCompany = "private_company",
        PrivateCorporation = "private_corporation",
        PrivatePartnership = "private_partnership",
        PublicCompany = "public_company",
        PublicCorporation = "public_corporation",
        PublicListedCorporation = "public_listed_corporation",
        PublicPartnership = "public_partnership",
        RegisteredCharity = "registered_charity",
        SingleMemberLlc = "single_member_llc",
        SoleEstablishment = "sole_establishment",
        SoleProprietorship = "sole_proprietorship",
        TaxExemptGovernmentInstrumentality = "tax_exempt_government_instrumentality",
        Trust = "trust",
        UnincorporatedAssociation = "unincorporated_association",
        UnincorporatedNonProfit = "unincorporated_non_profit",
        UnincorporatedPartnership = "unincorporated_partnership",
    }
}

/// Held by [`V2AccountIdentity::individual`](crate::V2AccountIdentity::individual).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityIndividual {
    /// Id.
    pub id: String,
    /// Account.
    pub account: String,
    /// Additional addresses: may be absent.
    pub additional_addresses: Option<Vec<V2AccountAdditionalAddresses>>,
    /// Additional names: may be absent.
    pub additional_names: Option<Vec<V2AccountAdditionalNames>>,
    /// Additional terms of service: may be absent.
    pub additional_terms_of_service: Option<Boxed<V2AccountAdditionalTermsOfService>>,
    /// Address: may be absent.
    pub address: Option<Boxed<V2AccountAddress>>,
    /// Created.
    pub created: DateTime,
    /// Date of birth: may be absent.
    pub date_of_birth: Option<Boxed<V2AccountDateOfBirth>>,
    /// Documents: may be absent.
    pub documents: Option<Boxed<V2AccountDocuments>>,
    /// Email: may be absent.
    pub email: Option<String>,
    /// Given name: may be absent.
    pub given_name: Option<String>,
    /// Id numbers: may be absent.
    pub id_numbers: Option<Vec<V2AccountIdNumbers>>,
    /// Legal gender: one of `female`, `male`; may be absent.
    pub legal_gender: Option<V2AccountLegalGender>,
    /// Metadata: may be absent.
    pub metadata: Option<Metadata>,
    /// Nationalities: may be absent.
    pub nationalities: Option<Vec<String>>,
    /// Object.
    pub object: String,
    /// Phone: may be absent.
    pub phone: Option<String>,
    /// Political exposure: one of `existing`, `none`; may be absent.
    pub political_exposure: Option<V2AccountPoliticalExposure>,
    /// Relationship: may be absent.
    pub relationship: Option<Boxed<V2AccountIdentityIndividualRelationship>>,
    /// Script addresses: may be absent.
    pub script_addresses: Option<Boxed<V2AccountScriptAddresses>>,
    /// Script names: may be absent.
    pub script_names: Option<Boxed<V2AccountScriptNames>>,
    /// Surname: may be absent.
    pub surname: Option<String>,
    /// Updated.
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

/// Held by [`V2AccountIdentityIndividual::relationship`](crate::V2AccountIdentityIndividual::relationship).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountIdentityIndividualRelationship {
    /// Authorizer: may be absent.
    pub authorizer: Option<bool>,
    /// Director: may be absent.
    pub director: Option<bool>,
    /// Executive: may be absent.
    pub executive: Option<bool>,
    /// Legal guardian: may be absent.
    pub legal_guardian: Option<bool>,
    /// Owner: may be absent.
    pub owner: Option<bool>,
    /// Percent ownership: in percent; may be absent.
    pub percent_ownership: Option<Decimal>,
    /// Representative: may be absent.
    pub representative: Option<bool>,
    /// Title: may be absent.
    pub title: Option<String>,
}

crate::record!(
    V2AccountIdentityIndividualRelationship, "", false,
    [
        "authorizer", "director", "executive", "legal_guardian", "owner", "percent_ownership",
        "representative", "title",
    ],
    [authorizer, director, executive, legal_guardian, owner, percent_ownership, representative, title],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountIdentityIndividual::legal_gender`](crate::V2AccountIdentityIndividual::legal_gender),
    /// [`V2AccountIdentityIndividualParams::legal_gender`](crate::V2AccountIdentityIndividualParams::legal_gender),
    /// [`UpdateV2AccountIdentityIndividualParams::legal_gender`](crate::UpdateV2AccountIdentityIndividualParams::legal_gender).
    pub enum V2AccountLegalGender {
        Female = "female",
        Male = "male",
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountConfigurationCustomerAutomaticIndirectTax::location_source`](crate::V2AccountConfigurationCustomerAutomaticIndirectTax::location_source).
    pub enum V2AccountLocationSource {
        IdentityAddress = "identity_address",
        IpAddress = "ip_address",
        PaymentMethod = "payment_method",
        ShippingAddress = "shipping_address",
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountDefaultsResponsibilities::losses_collector`](crate::V2AccountDefaultsResponsibilities::losses_collector),
    /// [`V2AccountDefaultsResponsibilitiesParams::losses_collector`](crate::V2AccountDefaultsResponsibilitiesParams::losses_collector).
    pub enum V2AccountLossesCollector {
        Application = "application",
        Stripe = "stripe",
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountIdentityAttestationsPersonsProvided::ownership_exemption_reason`](crate::V2AccountIdentityAttestationsPersonsProvided::ownership_exemption_reason),
    /// [`V2AccountIdentityAttestationsPersonsProvidedParams::ownership_exemption_reason`](crate::V2AccountIdentityAttestationsPersonsProvidedParams::ownership_exemption_reason).
    pub enum V2AccountOwnershipExemptionReason {
        QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
        QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountIdentityIndividual::political_exposure`](crate::V2AccountIdentityIndividual::political_exposure),
    /// [`V2AccountIdentityIndividualParams::political_exposure`](crate::V2AccountIdentityIndividualParams::political_exposure),
    /// [`UpdateV2AccountIdentityIndividualParams::political_exposure`](crate::UpdateV2AccountIdentityIndividualParams::political_exposure).
    pub enum V2AccountPoliticalExposure {
        Existing = "existing",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2AccountDocumentCompanyLicenseParams::type_`](crate::V2AccountDocumentCompanyLicenseParams::type_),
    /// [`V2AccountDocumentProofOfAddressParams::type_`](crate::V2AccountDocumentProofOfAddressParams::type_),
    /// [`V2AccountDocumentProofOfRegistrationParams::type_`](crate::V2AccountDocumentProofOfRegistrationParams::type_)
    /// and 15 more.
    pub enum V2AccountProofOfRegistrationType {
        Files = "files",
    }
}

/// Held by [`V2Account::requirements`](crate::V2Account::requirements).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountRequirements {
    /// Entries: may be absent.
    pub entries: Option<Vec<V2AccountRequirementsEntries>>,
    /// Summary: may be absent.
    pub summary: Option<Boxed<V2AccountRequirementsSummary>>,
}

crate::record!(
    V2AccountRequirements, "", false,
    ["entries", "summary"],
    [entries, summary],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountDefaultsResponsibilities::requirements_collector`](crate::V2AccountDefaultsResponsibilities::requirements_collector).
    pub enum V2AccountRequirementsCollector {
        Application = "application",
        Stripe = "stripe",
    }
}

/// Held by [`V2AccountRequirements::entries`](crate::V2AccountRequirements::entries),
/// [`V2AccountFutureRequirements::entries`](crate::V2AccountFutureRequirements::entries).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntries {
    /// Awaiting action from: one of `stripe`, `user`.
    pub awaiting_action_from: V2AccountAwaitingActionFrom,
    /// Description.
    pub description: String,
    /// Errors.
    pub errors: Vec<V2AccountRequirementsEntriesErrors>,
    /// Impact.
    pub impact: V2AccountRequirementsEntriesImpact,
    /// Minimum deadline.
    pub minimum_deadline: V2AccountRequirementsEntriesMinimumDeadline,
    /// Reference: may be absent.
    pub reference: Option<Boxed<V2AccountRequirementsEntriesReference>>,
    /// Requested reasons.
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

/// Held by [`V2AccountRequirementsEntries::errors`](crate::V2AccountRequirementsEntries::errors).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntriesErrors {
    /// Code: one of 96 values.
    pub code: V2AccountRequirementsEntriesErrorsCode,
    /// Description.
    pub description: String,
}

crate::record!(
    V2AccountRequirementsEntriesErrors, "", false,
    ["code", "description"],
    [code, description],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountRequirementsEntriesErrors::code`](crate::V2AccountRequirementsEntriesErrors::code).
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

/// Held by [`V2AccountRequirementsEntries::impact`](crate::V2AccountRequirementsEntries::impact).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntriesImpact {
    /// Restricts capabilities: may be absent.
    pub restricts_capabilities: Option<Vec<V2AccountRequirementsEntriesImpactRestrictsCapabilities>>,
}

crate::record!(
    V2AccountRequirementsEntriesImpact, "", false,
    ["restricts_capabilities"],
    [restricts_capabilities],
);

/// Held by
/// [`V2AccountRequirementsEntriesImpact::restricts_capabilities`](crate::V2AccountRequirementsEntriesImpact::restricts_capabilities).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntriesImpactRestrictsCapabilities {
    /// Capability: one of 50 values.
    pub capability: RequirementsEntriesImpactRestrictsCapabilitiesCapability,
    /// Configuration: one of `customer`, `merchant`, `recipient`.
    pub configuration: RequirementsEntriesImpactRestrictsCapabilitiesConfiguration,
    /// Deadline.
    pub deadline: RequirementsEntriesImpactRestrictsCapabilitiesDeadline,
}

crate::record!(
    V2AccountRequirementsEntriesImpactRestrictsCapabilities, "", false,
    ["capability", "configuration", "deadline"],
    [capability, configuration, deadline],
);

/// Held by
/// [`V2AccountRequirementsEntries::minimum_deadline`](crate::V2AccountRequirementsEntries::minimum_deadline).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntriesMinimumDeadline {
    /// Status: one of `currently_due`, `eventually_due`, `past_due`.
    pub status: V2AccountRequirementsEntriesMinimumDeadlineStatus,
}

crate::record!(
    V2AccountRequirementsEntriesMinimumDeadline, "", false,
    ["status"],
    [status],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountRequirementsEntriesMinimumDeadline::status`](crate::V2AccountRequirementsEntriesMinimumDeadline::status),
    /// [`V2AccountRequirementsSummaryMinimumDeadline::status`](crate::V2AccountRequirementsSummaryMinimumDeadline::status),
    /// [`RequirementsEntriesImpactRestrictsCapabilitiesDeadline::status`](crate::RequirementsEntriesImpactRestrictsCapabilitiesDeadline::status).
    pub enum V2AccountRequirementsEntriesMinimumDeadlineStatus {
        CurrentlyDue = "currently_due",
        EventuallyDue = "eventually_due",
        PastDue = "past_due",
    }
}

/// Held by [`V2AccountRequirementsEntries::reference`](crate::V2AccountRequirementsEntries::reference).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntriesReference {
    /// Details where `type` is `inquiry`. May be absent.
    pub inquiry: Option<String>,
    /// Resource: may be absent.
    pub resource: Option<String>,
    /// Type: one of `inquiry`, `payment_method`, `person`.
    pub type_: V2AccountRequirementsEntriesReferenceType,
}

crate::record!(
    V2AccountRequirementsEntriesReference, "", false,
    ["inquiry", "resource", "type"],
    [inquiry, resource, type_],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountRequirementsEntriesReference::type_`](crate::V2AccountRequirementsEntriesReference::type_).
    pub enum V2AccountRequirementsEntriesReferenceType {
        Inquiry = "inquiry",
        PaymentMethod = "payment_method",
        Person = "person",
    }
}

/// Held by
/// [`V2AccountRequirementsEntries::requested_reasons`](crate::V2AccountRequirementsEntries::requested_reasons).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountRequirementsEntriesRequestedReasons {
    /// Code: one of `routine_onboarding`, `routine_verification`.
    pub code: V2AccountRequirementsEntriesRequestedReasonsCode,
}

crate::record!(
    V2AccountRequirementsEntriesRequestedReasons, "", false,
    ["code"],
    [code],
);

crate::open_enum! {
    /// Values of
    /// [`V2AccountRequirementsEntriesRequestedReasons::code`](crate::V2AccountRequirementsEntriesRequestedReasons::code).
    pub enum V2AccountRequirementsEntriesRequestedReasonsCode {
        RoutineOnboarding = "routine_onboarding",
        RoutineVerification = "routine_verification",
    }
}

/// Held by [`V2AccountRequirements::summary`](crate::V2AccountRequirements::summary),
/// [`V2AccountFutureRequirements::summary`](crate::V2AccountFutureRequirements::summary).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountRequirementsSummary {
    /// Minimum deadline: may be absent.
    pub minimum_deadline: Option<Boxed<V2AccountRequirementsSummaryMinimumDeadline>>,
}

crate::record!(
    V2AccountRequirementsSummary, "", false,
    ["minimum_deadline"],
    [minimum_deadline],
);

/// Held by
/// [`V2AccountRequirementsSummary::minimum_deadline`](crate::V2AccountRequirementsSummary::minimum_deadline).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountRequirementsSummaryMinimumDeadline {
    /// Status: one of `currently_due`, `eventually_due`, `past_due`.
    pub status: V2AccountRequirementsEntriesMinimumDeadlineStatus,
    /// Time: may be absent.
    pub time: Option<DateTime>,
}

crate::record!(
    V2AccountRequirementsSummaryMinimumDeadline, "", false,
    ["status", "time"],
    [status, time],
);
