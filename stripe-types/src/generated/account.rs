// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountBacsDebitPayments, AccountBusinessType, AccountId, AccountRequirementsAlternative,
    AccountRequirementsError, AccountSepaDebitPayments, AccountUnificationAccountControllerLossesPayment,
    Address, BankAccount, Card, Currency, ExpandTo, Expandable, Expansion, FileId,
    LegalEntityCompanyStructure, LegalEntityDob, LegalEntityJapanAddress, LegalEntityVerificationDocument,
    List, ListInfo, ListStyle, MandateStatus, Metadata, NestedList, Object, ObjectInfo,
    OwnershipExemptionReason, Person, TaxIdId, Timestamp, V2AccountDashboard, WeeklyPayoutDay,
};

/// The object `account`.
///
/// See <https://docs.stripe.com/api/accounts/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    pub id: AccountId,
    pub business_profile: Option<Box<AccountBusinessProfile>>,
    pub business_type: Option<AccountBusinessType>,
    pub capabilities: Option<Box<AccountCapabilities>>,
    pub charges_enabled: Option<bool>,
    pub company: Option<Box<LegalEntityCompany>>,
    pub controller: Option<Box<AccountUnificationAccountController>>,
    pub country: Option<String>,
    pub created: Option<Timestamp>,
    pub default_currency: Option<Currency>,
    pub details_submitted: Option<bool>,
    pub email: Option<String>,
    pub external_accounts: Option<List<ExternalAccount>>,
    pub future_requirements: Option<Box<AccountRequirements>>,
    pub groups: Option<Box<AccountGroupMembership>>,
    pub individual: Option<Box<Person>>,
    pub metadata: Option<Metadata>,
    pub payouts_enabled: Option<bool>,
    pub requirements: Option<Box<AccountRequirements>>,
    pub settings: Option<Box<AccountSettings>>,
    pub tos_acceptance: Option<Box<AccountTosAcceptance>>,
    pub type_: Option<AccountType>,
}

crate::record!(
    Account, "account", true,
    [
        "id", "business_profile", "business_type", "capabilities", "charges_enabled", "company",
        "controller", "country", "created", "default_currency", "details_submitted", "email",
        "external_accounts", "future_requirements", "groups", "individual", "metadata", "payouts_enabled",
        "requirements", "settings", "tos_acceptance", "type",
    ],
    [
        id, business_profile, business_type, capabilities, charges_enabled, company, controller, country,
        created, default_currency, details_submitted, email, external_accounts, future_requirements, groups,
        individual, metadata, payouts_enabled, requirements, settings, tos_acceptance, type_,
    ],
);

impl Object for Account {
    type Id = AccountId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "account",
        type_name: "Account",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/accounts/{account}"),
        list: Some(&ListInfo { path: "/v1/accounts", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "company.verification.document.back", targets: &["file"], array: false },
            Expansion { path: "company.verification.document.front", targets: &["file"], array: false },
            Expansion { path: "settings.branding.icon", targets: &["file"], array: false },
            Expansion { path: "settings.branding.logo", targets: &["file"], array: false },
            Expansion { path: "settings.invoices.default_account_tax_ids", targets: &["tax_id"], array: true },
        ],
        nested_lists: &[
            NestedList { path: "external_accounts", items: &["bank_account", "card"], always: false },
        ],
        events: &["account.updated"],
    };
}

impl Account {
    pub const EXPAND_COMPANY_VERIFICATION_DOCUMENT_BACK: ExpandTo<Self, FileId> = ExpandTo::new("company.verification.document.back");
    pub const EXPAND_COMPANY_VERIFICATION_DOCUMENT_FRONT: ExpandTo<Self, FileId> = ExpandTo::new("company.verification.document.front");
    pub const EXPAND_SETTINGS_BRANDING_ICON: ExpandTo<Self, FileId> = ExpandTo::new("settings.branding.icon");
    pub const EXPAND_SETTINGS_BRANDING_LOGO: ExpandTo<Self, FileId> = ExpandTo::new("settings.branding.logo");
    pub const EXPAND_SETTINGS_INVOICES_DEFAULT_ACCOUNT_TAX_IDS: ExpandTo<Self, TaxIdId> = ExpandTo::new("settings.invoices.default_account_tax_ids");
}

/// Held by `AccountBusinessProfile.annual_revenue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountAnnualRevenue {
    pub amount: Option<i64>,
    pub currency: Option<Currency>,
    pub fiscal_year_end: Option<String>,
}

crate::record!(
    AccountAnnualRevenue, "", false,
    ["amount", "currency", "fiscal_year_end"],
    [amount, currency, fiscal_year_end],
);

/// Held by `AccountSettings.branding`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountBrandingSettings {
    pub icon: Option<Expandable<FileId>>,
    pub logo: Option<Expandable<FileId>>,
    pub primary_color: Option<String>,
    pub secondary_color: Option<String>,
}

crate::record!(
    AccountBrandingSettings, "", false,
    ["icon", "logo", "primary_color", "secondary_color"],
    [icon, logo, primary_color, secondary_color],
);

/// Held by `Account.business_profile`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountBusinessProfile {
    pub annual_revenue: Option<Box<AccountAnnualRevenue>>,
    pub estimated_worker_count: Option<i64>,
    pub mcc: Option<String>,
    pub minority_owned_business_designation: Option<Vec<AccountBusinessProfileMinorityOwnedBusinessDesignation>>,
    pub monthly_estimated_revenue: Option<Box<AccountMonthlyEstimatedRevenue>>,
    pub name: Option<String>,
    pub product_description: Option<String>,
    pub support_address: Option<Box<Address>>,
    pub support_email: Option<String>,
    pub support_phone: Option<String>,
    pub support_url: Option<String>,
    pub url: Option<String>,
}

crate::record!(
    AccountBusinessProfile, "", false,
    [
        "annual_revenue", "estimated_worker_count", "mcc", "minority_owned_business_designation",
        "monthly_estimated_revenue", "name", "product_description", "support_address", "support_email",
        "support_phone", "support_url", "url",
    ],
    [
        annual_revenue, estimated_worker_count, mcc, minority_owned_business_designation,
        monthly_estimated_revenue, name, product_description, support_address, support_email, support_phone,
        support_url, url,
    ],
);

crate::open_enum! {
    /// Values of `AccountBusinessProfile.minority_owned_business_designation`, `BusinessProfileParams.minority_owned_business_designation`.
    pub enum AccountBusinessProfileMinorityOwnedBusinessDesignation {
        LgbtqiOwnedBusiness = "lgbtqi_owned_business",
        MinorityOwnedBusiness = "minority_owned_business",
        NoneOfTheseApply = "none_of_these_apply",
        PreferNotToAnswer = "prefer_not_to_answer",
        WomenOwnedBusiness = "women_owned_business",
    }
}

/// Held by `Account.capabilities`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountCapabilities {
    pub acss_debit_payments: Option<MandateStatus>,
    pub affirm_payments: Option<MandateStatus>,
    pub afterpay_clearpay_payments: Option<MandateStatus>,
    pub alma_payments: Option<MandateStatus>,
    pub amazon_pay_payments: Option<MandateStatus>,
    pub app_distribution: Option<MandateStatus>,
    pub au_becs_debit_payments: Option<MandateStatus>,
    pub bacs_debit_payments: Option<MandateStatus>,
    pub bancontact_payments: Option<MandateStatus>,
    pub bank_transfer_payments: Option<MandateStatus>,
    pub billie_payments: Option<MandateStatus>,
    pub bizum_payments: Option<MandateStatus>,
    pub blik_payments: Option<MandateStatus>,
    pub boleto_payments: Option<MandateStatus>,
    pub card_issuing: Option<MandateStatus>,
    pub card_payments: Option<MandateStatus>,
    pub cartes_bancaires_payments: Option<MandateStatus>,
    pub cashapp_payments: Option<MandateStatus>,
    pub crypto_payments: Option<MandateStatus>,
    pub eps_payments: Option<MandateStatus>,
    pub fpx_payments: Option<MandateStatus>,
    pub gb_bank_transfer_payments: Option<MandateStatus>,
    pub giropay_payments: Option<MandateStatus>,
    pub grabpay_payments: Option<MandateStatus>,
    pub ideal_payments: Option<MandateStatus>,
    pub india_international_payments: Option<MandateStatus>,
    pub jcb_payments: Option<MandateStatus>,
    pub jp_bank_transfer_payments: Option<MandateStatus>,
    pub kakao_pay_payments: Option<MandateStatus>,
    pub klarna_payments: Option<MandateStatus>,
    pub konbini_payments: Option<MandateStatus>,
    pub kr_card_payments: Option<MandateStatus>,
    pub legacy_payments: Option<MandateStatus>,
    pub link_payments: Option<MandateStatus>,
    pub mb_way_payments: Option<MandateStatus>,
    pub mobilepay_payments: Option<MandateStatus>,
    pub multibanco_payments: Option<MandateStatus>,
    pub mx_bank_transfer_payments: Option<MandateStatus>,
    pub naver_pay_payments: Option<MandateStatus>,
    pub nz_bank_account_becs_debit_payments: Option<MandateStatus>,
    pub oxxo_payments: Option<MandateStatus>,
    pub p24_payments: Option<MandateStatus>,
    pub pay_by_bank_payments: Option<MandateStatus>,
    pub payco_payments: Option<MandateStatus>,
    pub paynow_payments: Option<MandateStatus>,
    pub payto_payments: Option<MandateStatus>,
    pub pix_payments: Option<MandateStatus>,
    pub promptpay_payments: Option<MandateStatus>,
    pub revolut_pay_payments: Option<MandateStatus>,
    pub samsung_pay_payments: Option<MandateStatus>,
    pub satispay_payments: Option<MandateStatus>,
    pub scalapay_payments: Option<MandateStatus>,
    pub sepa_bank_transfer_payments: Option<MandateStatus>,
    pub sepa_debit_payments: Option<MandateStatus>,
    pub sofort_payments: Option<MandateStatus>,
    pub sunbit_payments: Option<MandateStatus>,
    pub swish_payments: Option<MandateStatus>,
    pub tax_reporting_us_1099_k: Option<MandateStatus>,
    pub tax_reporting_us_1099_misc: Option<MandateStatus>,
    pub transfers: Option<MandateStatus>,
    pub treasury: Option<MandateStatus>,
    pub twint_payments: Option<MandateStatus>,
    pub upi_payments: Option<MandateStatus>,
    pub us_bank_account_ach_payments: Option<MandateStatus>,
    pub us_bank_transfer_payments: Option<MandateStatus>,
    pub zip_payments: Option<MandateStatus>,
}

crate::record!(
    AccountCapabilities, "", false,
    [
        "acss_debit_payments", "affirm_payments", "afterpay_clearpay_payments", "alma_payments",
        "amazon_pay_payments", "app_distribution", "au_becs_debit_payments", "bacs_debit_payments",
        "bancontact_payments", "bank_transfer_payments", "billie_payments", "bizum_payments",
        "blik_payments", "boleto_payments", "card_issuing", "card_payments", "cartes_bancaires_payments",
        "cashapp_payments", "crypto_payments", "eps_payments", "fpx_payments", "gb_bank_transfer_payments",
        "giropay_payments", "grabpay_payments", "ideal_payments", "india_international_payments",
        "jcb_payments", "jp_bank_transfer_payments", "kakao_pay_payments", "klarna_payments",
        "konbini_payments", "kr_card_payments", "legacy_payments", "link_payments", "mb_way_payments",
        "mobilepay_payments", "multibanco_payments", "mx_bank_transfer_payments", "naver_pay_payments",
        "nz_bank_account_becs_debit_payments", "oxxo_payments", "p24_payments", "pay_by_bank_payments",
        "payco_payments", "paynow_payments", "payto_payments", "pix_payments", "promptpay_payments",
        "revolut_pay_payments", "samsung_pay_payments", "satispay_payments", "scalapay_payments",
        "sepa_bank_transfer_payments", "sepa_debit_payments", "sofort_payments", "sunbit_payments",
        "swish_payments", "tax_reporting_us_1099_k", "tax_reporting_us_1099_misc", "transfers", "treasury",
        "twint_payments", "upi_payments", "us_bank_account_ach_payments", "us_bank_transfer_payments",
        "zip_payments",
    ],
    [
        acss_debit_payments, affirm_payments, afterpay_clearpay_payments, alma_payments, amazon_pay_payments,
        app_distribution, au_becs_debit_payments, bacs_debit_payments, bancontact_payments,
        bank_transfer_payments, billie_payments, bizum_payments, blik_payments, boleto_payments,
        card_issuing, card_payments, cartes_bancaires_payments, cashapp_payments, crypto_payments,
        eps_payments, fpx_payments, gb_bank_transfer_payments, giropay_payments, grabpay_payments,
        ideal_payments, india_international_payments, jcb_payments, jp_bank_transfer_payments,
        kakao_pay_payments, klarna_payments, konbini_payments, kr_card_payments, legacy_payments,
        link_payments, mb_way_payments, mobilepay_payments, multibanco_payments, mx_bank_transfer_payments,
        naver_pay_payments, nz_bank_account_becs_debit_payments, oxxo_payments, p24_payments,
        pay_by_bank_payments, payco_payments, paynow_payments, payto_payments, pix_payments,
        promptpay_payments, revolut_pay_payments, samsung_pay_payments, satispay_payments, scalapay_payments,
        sepa_bank_transfer_payments, sepa_debit_payments, sofort_payments, sunbit_payments, swish_payments,
        tax_reporting_us_1099_k, tax_reporting_us_1099_misc, transfers, treasury, twint_payments,
        upi_payments, us_bank_account_ach_payments, us_bank_transfer_payments, zip_payments,
    ],
);

/// Held by `AccountSettings.card_payments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountCardPaymentsSettings {
    pub decline_on: Option<Box<AccountDeclineChargeOn>>,
    pub statement_descriptor_prefix: Option<String>,
    pub statement_descriptor_prefix_kana: Option<String>,
    pub statement_descriptor_prefix_kanji: Option<String>,
}

crate::record!(
    AccountCardPaymentsSettings, "", false,
    [
        "decline_on", "statement_descriptor_prefix", "statement_descriptor_prefix_kana",
        "statement_descriptor_prefix_kanji",
    ],
    [
        decline_on, statement_descriptor_prefix, statement_descriptor_prefix_kana,
        statement_descriptor_prefix_kanji,
    ],
);

/// Held by `AccountSettings.dashboard`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountDashboardSettings {
    pub display_name: Option<String>,
    pub timezone: Option<String>,
}

crate::record!(
    AccountDashboardSettings, "", false,
    ["display_name", "timezone"],
    [display_name, timezone],
);

/// Held by `AccountCardPaymentsSettings.decline_on`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountDeclineChargeOn {
    pub avs_failure: bool,
    pub cvc_failure: bool,
}

crate::record!(
    AccountDeclineChargeOn, "", false,
    ["avs_failure", "cvc_failure"],
    [avs_failure, cvc_failure],
);

/// Held by `Account.groups`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountGroupMembership {
    pub payments_pricing: Option<String>,
}

crate::record!(
    AccountGroupMembership, "", false,
    ["payments_pricing"],
    [payments_pricing],
);

/// Held by `AccountSettings.invoices`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountInvoicesSettings {
    pub default_account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    pub hosted_payment_method_save: Option<AccountInvoicesSettingsHostedPaymentMethodSave>,
}

crate::record!(
    AccountInvoicesSettings, "", false,
    ["default_account_tax_ids", "hosted_payment_method_save"],
    [default_account_tax_ids, hosted_payment_method_save],
);

crate::open_enum! {
    /// Values of `AccountInvoicesSettings.hosted_payment_method_save`, `AccountSettingsInvoicesParams.hosted_payment_method_save`, `UpdateAccountSettingsInvoicesParams.hosted_payment_method_save`.
    pub enum AccountInvoicesSettingsHostedPaymentMethodSave {
        Always = "always",
        Never = "never",
        Offer = "offer",
    }
}

/// Held by `AccountBusinessProfile.monthly_estimated_revenue`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountMonthlyEstimatedRevenue {
    pub amount: i64,
    pub currency: Currency,
}

crate::record!(
    AccountMonthlyEstimatedRevenue, "", false,
    ["amount", "currency"],
    [amount, currency],
);

/// Held by `AccountSettings.payments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountPaymentsSettings {
    pub statement_descriptor: Option<String>,
    pub statement_descriptor_kana: Option<String>,
    pub statement_descriptor_kanji: Option<String>,
}

crate::record!(
    AccountPaymentsSettings, "", false,
    ["statement_descriptor", "statement_descriptor_kana", "statement_descriptor_kanji"],
    [statement_descriptor, statement_descriptor_kana, statement_descriptor_kanji],
);

/// Held by `AccountSettings.payouts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountPayoutSettings {
    pub debit_negative_balances: bool,
    pub schedule: TransferSchedule,
    pub statement_descriptor: Option<String>,
}

crate::record!(
    AccountPayoutSettings, "", false,
    ["debit_negative_balances", "schedule", "statement_descriptor"],
    [debit_negative_balances, schedule, statement_descriptor],
);

/// Held by `Account.future_requirements`, `Account.requirements`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountRequirements {
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    pub current_deadline: Option<Timestamp>,
    pub currently_due: Option<Vec<String>>,
    pub disabled_reason: Option<AccountRequirementsDisabledReason>,
    pub errors: Option<Vec<AccountRequirementsError>>,
    pub eventually_due: Option<Vec<String>>,
    pub past_due: Option<Vec<String>>,
    pub pending_verification: Option<Vec<String>>,
}

crate::record!(
    AccountRequirements, "", false,
    [
        "alternatives", "current_deadline", "currently_due", "disabled_reason", "errors", "eventually_due",
        "past_due", "pending_verification",
    ],
    [
        alternatives, current_deadline, currently_due, disabled_reason, errors, eventually_due, past_due,
        pending_verification,
    ],
);

crate::open_enum! {
    /// Values of `AccountRequirements.disabled_reason`.
    pub enum AccountRequirementsDisabledReason {
        ActionRequiredRequestedCapabilities = "action_required.requested_capabilities",
        Listed = "listed",
        Other = "other",
        PlatformPaused = "platform_paused",
        RejectedFraud = "rejected.fraud",
        RejectedIncompleteVerification = "rejected.incomplete_verification",
        RejectedListed = "rejected.listed",
        RejectedOther = "rejected.other",
        RejectedPlatformFraud = "rejected.platform_fraud",
        RejectedPlatformOther = "rejected.platform_other",
        RejectedPlatformTermsOfService = "rejected.platform_terms_of_service",
        RejectedTermsOfService = "rejected.terms_of_service",
        RequirementsPastDue = "requirements.past_due",
        RequirementsPendingVerification = "requirements.pending_verification",
        UnderReview = "under_review",
    }
}

/// Held by `Account.settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSettings {
    pub bacs_debit_payments: Option<Box<AccountBacsDebitPayments>>,
    pub branding: AccountBrandingSettings,
    pub card_issuing: Option<Box<AccountTreasurySettings>>,
    pub card_payments: AccountCardPaymentsSettings,
    pub dashboard: AccountDashboardSettings,
    pub invoices: Option<Box<AccountInvoicesSettings>>,
    pub payments: AccountPaymentsSettings,
    pub payouts: Option<Box<AccountPayoutSettings>>,
    pub sepa_debit_payments: Option<Box<AccountSepaDebitPayments>>,
    pub treasury: Option<Box<AccountTreasurySettings>>,
}

crate::record!(
    AccountSettings, "", false,
    [
        "bacs_debit_payments", "branding", "card_issuing", "card_payments", "dashboard", "invoices",
        "payments", "payouts", "sepa_debit_payments", "treasury",
    ],
    [
        bacs_debit_payments, branding, card_issuing, card_payments, dashboard, invoices, payments, payouts,
        sepa_debit_payments, treasury,
    ],
);

/// Held by `AccountTreasurySettings.tos_acceptance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountTermsOfService {
    pub date: Option<Timestamp>,
    pub ip: Option<String>,
    pub user_agent: Option<String>,
}

crate::record!(
    AccountTermsOfService, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);

/// Held by `Account.tos_acceptance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountTosAcceptance {
    pub date: Option<Timestamp>,
    pub ip: Option<String>,
    pub service_agreement: Option<String>,
    pub user_agent: Option<String>,
}

crate::record!(
    AccountTosAcceptance, "", false,
    ["date", "ip", "service_agreement", "user_agent"],
    [date, ip, service_agreement, user_agent],
);

/// Held by `AccountSettings.card_issuing`, `AccountSettings.treasury`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountTreasurySettings {
    pub tos_acceptance: Option<Box<AccountTermsOfService>>,
}

crate::record!(
    AccountTreasurySettings, "", false,
    ["tos_acceptance"],
    [tos_acceptance],
);

crate::open_enum! {
    /// Values of `Account.type`.
    pub enum AccountType {
        Custom = "custom",
        Express = "express",
        None = "none",
        Standard = "standard",
    }
}

/// Held by `Account.controller`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountUnificationAccountController {
    pub fees: Option<Box<AccountUnificationAccountControllerFees>>,
    pub is_controller: Option<bool>,
    pub losses: Option<Box<AccountUnificationAccountControllerLosses>>,
    pub requirement_collection: Option<AccountUnificationAccountControllerLossesPayment>,
    pub stripe_dashboard: Option<Box<AccountUnificationAccountControllerStripeDashboard>>,
    pub type_: AccountUnificationAccountControllerType,
}

crate::record!(
    AccountUnificationAccountController, "", false,
    ["fees", "is_controller", "losses", "requirement_collection", "stripe_dashboard", "type"],
    [fees, is_controller, losses, requirement_collection, stripe_dashboard, type_],
);

/// Held by `AccountUnificationAccountController.fees`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountUnificationAccountControllerFees {
    pub payer: AccountUnificationAccountControllerFeesPayer,
}

crate::record!(
    AccountUnificationAccountControllerFees, "", false,
    ["payer"],
    [payer],
);

crate::open_enum! {
    /// Values of `AccountUnificationAccountControllerFees.payer`.
    pub enum AccountUnificationAccountControllerFeesPayer {
        Account = "account",
        Application = "application",
        ApplicationCustom = "application_custom",
        ApplicationExpress = "application_express",
    }
}

/// Held by `AccountUnificationAccountController.losses`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountUnificationAccountControllerLosses {
    pub payments: AccountUnificationAccountControllerLossesPayment,
}

crate::record!(
    AccountUnificationAccountControllerLosses, "", false,
    ["payments"],
    [payments],
);

/// Held by `AccountUnificationAccountController.stripe_dashboard`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountUnificationAccountControllerStripeDashboard {
    pub type_: V2AccountDashboard,
}

crate::record!(
    AccountUnificationAccountControllerStripeDashboard, "", false,
    ["type"],
    [type_],
);

crate::open_enum! {
    /// Values of `AccountUnificationAccountController.type`, `AccountControllerFeesParams.payer`.
    pub enum AccountUnificationAccountControllerType {
        Account = "account",
        Application = "application",
    }
}

crate::union! {
    /// Held by `Account.external_accounts`, `ListAccountExternalAccounts.answer`.
    pub enum ExternalAccount {
        BankAccount(BankAccount) = "bank_account",
        Card(Card) = "card",
    }
}

/// Held by `Account.company`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegalEntityCompany {
    pub address: Option<Box<Address>>,
    pub address_kana: Option<Box<LegalEntityJapanAddress>>,
    pub address_kanji: Option<Box<LegalEntityJapanAddress>>,
    pub directors_provided: Option<bool>,
    pub directorship_declaration: Option<Box<LegalEntityDeclaration>>,
    pub executives_provided: Option<bool>,
    pub export_license_id: Option<String>,
    pub export_purpose_code: Option<String>,
    pub name: Option<String>,
    pub name_kana: Option<String>,
    pub name_kanji: Option<String>,
    pub owners_provided: Option<bool>,
    pub ownership_declaration: Option<Box<LegalEntityDeclaration>>,
    pub ownership_exemption_reason: Option<OwnershipExemptionReason>,
    pub phone: Option<String>,
    pub registration_date: Option<Box<LegalEntityDob>>,
    pub representative_declaration: Option<Box<LegalEntityDeclaration>>,
    pub structure: Option<LegalEntityCompanyStructure>,
    pub tax_id_provided: Option<bool>,
    pub tax_id_registrar: Option<String>,
    pub vat_id_provided: Option<bool>,
    pub verification: Option<Box<LegalEntityCompanyVerification>>,
}

crate::record!(
    LegalEntityCompany, "", false,
    [
        "address", "address_kana", "address_kanji", "directors_provided", "directorship_declaration",
        "executives_provided", "export_license_id", "export_purpose_code", "name", "name_kana", "name_kanji",
        "owners_provided", "ownership_declaration", "ownership_exemption_reason", "phone",
        "registration_date", "representative_declaration", "structure", "tax_id_provided",
        "tax_id_registrar", "vat_id_provided", "verification",
    ],
    [
        address, address_kana, address_kanji, directors_provided, directorship_declaration,
        executives_provided, export_license_id, export_purpose_code, name, name_kana, name_kanji,
        owners_provided, ownership_declaration, ownership_exemption_reason, phone, registration_date,
        representative_declaration, structure, tax_id_provided, tax_id_registrar, vat_id_provided,
        verification,
    ],
);

/// Held by `LegalEntityCompany.verification`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegalEntityCompanyVerification {
    pub document: LegalEntityVerificationDocument,
}

crate::record!(
    LegalEntityCompanyVerification, "", false,
    ["document"],
    [document],
);

/// Held by `LegalEntityCompany.directorship_declaration`, `LegalEntityCompany.ownership_declaration`, `LegalEntityCompany.representative_declaration`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LegalEntityDeclaration {
    pub date: Option<Timestamp>,
    pub ip: Option<String>,
    pub user_agent: Option<String>,
}

crate::record!(
    LegalEntityDeclaration, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);

/// Held by `AccountPayoutSettings.schedule`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferSchedule {
    pub delay_days: i64,
    pub interval: String,
    pub monthly_anchor: Option<i64>,
    pub monthly_payout_days: Option<Vec<i64>>,
    pub weekly_anchor: Option<String>,
    pub weekly_payout_days: Option<Vec<WeeklyPayoutDay>>,
}

crate::record!(
    TransferSchedule, "", false,
    [
        "delay_days", "interval", "monthly_anchor", "monthly_payout_days", "weekly_anchor",
        "weekly_payout_days",
    ],
    [delay_days, interval, monthly_anchor, monthly_payout_days, weekly_anchor, weekly_payout_days],
);
