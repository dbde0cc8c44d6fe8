// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AccountRequirementsAlternative, AccountRequirementsError, Address, BankAccount, Boxed, Card,
    Currency, Expand, Expandable, Expansion, FileId, LegalEntityJapanAddress,
    LegalEntityVerificationDocument, List, ListInfo, ListStyle, MaybeDeleted, Metadata, NestedList, Object,
    ObjectInfo, Person, TaxIdId, Timestamp,
};

/// The object `account`.
///
/// See <https://docs.stripe.com/api/accounts/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Account {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-id)
    pub id: AccountId,
    /// The business: name, category, URL, support contacts. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-business_profile)
    pub business_profile: Option<Boxed<AccountBusinessProfile>>,
    /// The legal form: an individual, a company, a non-profit or a government entity. One of `company`,
    /// `government_entity`, `individual`, `non_profit`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-business_type)
    pub business_type: Option<AccountBusinessType>,
    /// The capabilities of the account, such as `card_payments` or `transfers`: each `active`, `pending` or
    /// `inactive`. May be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-capabilities)
    pub capabilities: Option<Boxed<AccountCapabilities>>,
    /// True if the account can take payments. May be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-charges_enabled)
    pub charges_enabled: Option<bool>,
    /// Facts about the company, as far as the platform may see them. May be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-company)
    pub company: Option<Boxed<LegalEntityCompany>>,
    /// The parties responsible for fees, losses, requirements and the Dashboard of the account. May be
    /// absent. [Reference](https://docs.stripe.com/api/accounts/object#account_object-controller)
    pub controller: Option<Boxed<AccountUnificationAccountController>>,
    /// The country of the account, as two letters; it cannot be changed. May be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-country)
    pub country: Option<String>,
    /// The time at which the account was connected; absent for accounts with their own Dashboard that the key
    /// does not control. A time in seconds since 1970; may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-created)
    pub created: Option<Timestamp>,
    /// The currency of payouts and balance, unless another is asked for. May be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-default_currency)
    pub default_currency: Option<Currency>,
    /// True if the onboarding was completed. It says nothing about verification: see `requirements`. May be
    /// absent. [Reference](https://docs.stripe.com/api/accounts/object#account_object-details_submitted)
    pub details_submitted: Option<bool>,
    /// The address of the account; Stripe does not write to it for accounts that the platform controls. May
    /// be null or absent. [Reference](https://docs.stripe.com/api/accounts/object#account_object-email)
    pub email: Option<String>,
    /// The bank accounts and cards for payouts. May be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-external_accounts)
    pub external_accounts: Option<List<ExternalAccount>>,
    /// Requirements that will apply from a later date. May be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-future_requirements)
    pub future_requirements: Option<Boxed<AccountFutureRequirements>>,
    /// The payment pricing group that the account is in. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-groups)
    pub groups: Option<Boxed<AccountGroupMembership>>,
    /// The person behind the account, where it is one person's. May be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-individual)
    pub individual: Option<Boxed<Person>>,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-metadata)
    pub metadata: Option<Metadata>,
    /// True if payouts can be sent to the account's bank. May be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-payouts_enabled)
    pub payouts_enabled: Option<bool>,
    /// Missing data for verification, its deadline, and the reasons for restrictions of the account. May be
    /// absent. [Reference](https://docs.stripe.com/api/accounts/object#account_object-requirements)
    pub requirements: Option<Boxed<AccountRequirements>>,
    /// Options by area: branding, card payments, dashboard, payments, payouts. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-settings)
    pub settings: Option<Boxed<AccountSettings>>,
    /// The acceptance of the terms of service: by whom, when and from where. May be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-tos_acceptance)
    pub tos_acceptance: Option<Boxed<AccountTosAcceptance>>,
    /// The type: `standard`, `express` or `custom`; `none` if `controller` says it in detail. One of
    /// `custom`, `express`, `none`, `standard`; may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/object#account_object-type)
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
    type Expanded = MaybeDeleted<Self, AccountId>;
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
        only_expanded: &[],
        nested_lists: &[
            NestedList { path: "external_accounts", items: &["bank_account", "card"], always: false },
        ],
        events: &["account.updated"],
    };
}

impl Account {
    pub const EXPAND_COMPANY_VERIFICATION_DOCUMENT_BACK: Expand<Self> = Expand::field("company.verification.document.back");
    pub const EXPAND_COMPANY_VERIFICATION_DOCUMENT_FRONT: Expand<Self> = Expand::field("company.verification.document.front");
    pub const EXPAND_EXTERNAL_ACCOUNTS: Expand<Self> = Expand::list("external_accounts");
    pub const EXPAND_INDIVIDUAL: Expand<Self> = Expand::field("individual");
    pub const EXPAND_SETTINGS_BRANDING_ICON: Expand<Self> = Expand::field("settings.branding.icon");
    pub const EXPAND_SETTINGS_BRANDING_LOGO: Expand<Self> = Expand::field("settings.branding.logo");
    pub const EXPAND_SETTINGS_INVOICES_DEFAULT_ACCOUNT_TAX_IDS: Expand<Self> = Expand::field("settings.invoices.default_account_tax_ids");
}

/// Held by [`AccountBusinessProfile::annual_revenue`](crate::AccountBusinessProfile::annual_revenue).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountAnnualRevenue {
    /// Amount: in minor units of `currency`; may be null or absent.
    pub amount: Option<i64>,
    /// Currency: may be null or absent.
    pub currency: Option<Currency>,
    /// Fiscal year end: may be null or absent.
    pub fiscal_year_end: Option<String>,
}

crate::record!(
    AccountAnnualRevenue, "", false,
    ["amount", "currency", "fiscal_year_end"],
    [amount, currency, fiscal_year_end],
);

/// Held by [`AccountSettings::bacs_debit_payments`](crate::AccountSettings::bacs_debit_payments).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountBacsDebitPaymentsSettings {
    /// Display name: may be null or absent.
    pub display_name: Option<String>,
    /// Service user number: may be null or absent.
    pub service_user_number: Option<String>,
}

crate::record!(
    AccountBacsDebitPaymentsSettings, "", false,
    ["display_name", "service_user_number"],
    [display_name, service_user_number],
);

/// Held by [`AccountSettings::branding`](crate::AccountSettings::branding).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountBrandingSettings {
    /// Icon: the id of a `file`; expandable; may be null or absent.
    pub icon: Option<Expandable<FileId>>,
    /// Logo: the id of a `file`; expandable; may be null or absent.
    pub logo: Option<Expandable<FileId>>,
    /// Primary color: may be null or absent.
    pub primary_color: Option<String>,
    /// Secondary color: may be null or absent.
    pub secondary_color: Option<String>,
}

crate::record!(
    AccountBrandingSettings, "", false,
    ["icon", "logo", "primary_color", "secondary_color"],
    [icon, logo, primary_color, secondary_color],
);

/// Held by [`Account::business_profile`](crate::Account::business_profile).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountBusinessProfile {
    /// Annual revenue: may be null or absent.
    pub annual_revenue: Option<Boxed<AccountAnnualRevenue>>,
    /// Estimated worker count: may be null or absent.
    pub estimated_worker_count: Option<i64>,
    /// Mcc: may be null or absent.
    pub mcc: Option<String>,
    /// Minority owned business designation: one of `lgbtqi_owned_business`, `minority_owned_business`,
    /// `none_of_these_apply`, `prefer_not_to_answer`, `women_owned_business`; may be null or absent.
    pub minority_owned_business_designation: Option<Vec<AccountMinorityOwnedBusinessDesignation>>,
    /// Monthly estimated revenue: may be absent.
    pub monthly_estimated_revenue: Option<Boxed<AccountMonthlyEstimatedRevenue>>,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Product description: at most 40000 characters; may be null or absent.
    pub product_description: Option<String>,
    /// Support address: may be null or absent.
    pub support_address: Option<Boxed<Address>>,
    /// Support email: may be null or absent.
    pub support_email: Option<String>,
    /// Support phone: may be null or absent.
    pub support_phone: Option<String>,
    /// Support url: may be null or absent.
    pub support_url: Option<String>,
    /// Url: may be null or absent.
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
    /// Values of [`Account::business_type`](crate::Account::business_type),
    /// [`CreateAccount::business_type`](crate::CreateAccount::business_type),
    /// [`UpdateAccount::business_type`](crate::UpdateAccount::business_type).
    pub enum AccountBusinessType {
        Company = "company",
        GovernmentEntity = "government_entity",
        Individual = "individual",
        NonProfit = "non_profit",
    }
}

/// Held by [`Account::capabilities`](crate::Account::capabilities).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCapabilities {
    /// Acss debit payments: one of `active`, `inactive`, `pending`; may be absent.
    pub acss_debit_payments: Option<AccountCapabilityStatus>,
    /// Affirm payments: one of `active`, `inactive`, `pending`; may be absent.
    pub affirm_payments: Option<AccountCapabilityStatus>,
    /// Afterpay clearpay payments: one of `active`, `inactive`, `pending`; may be absent.
    pub afterpay_clearpay_payments: Option<AccountCapabilityStatus>,
    /// Alma payments: one of `active`, `inactive`, `pending`; may be absent.
    pub alma_payments: Option<AccountCapabilityStatus>,
    /// Amazon pay payments: one of `active`, `inactive`, `pending`; may be absent.
    pub amazon_pay_payments: Option<AccountCapabilityStatus>,
    /// App distribution: one of `active`, `inactive`, `pending`; may be absent.
    pub app_distribution: Option<AccountCapabilityStatus>,
    /// Au becs debit payments: one of `active`, `inactive`, `pending`; may be absent.
    pub au_becs_debit_payments: Option<AccountCapabilityStatus>,
    /// Bacs debit payments: one of `active`, `inactive`, `pending`; may be absent.
    pub bacs_debit_payments: Option<AccountCapabilityStatus>,
    /// Bancontact payments: one of `active`, `inactive`, `pending`; may be absent.
    pub bancontact_payments: Option<AccountCapabilityStatus>,
    /// Bank transfer payments: one of `active`, `inactive`, `pending`; may be absent.
    pub bank_transfer_payments: Option<AccountCapabilityStatus>,
    /// Billie payments: one of `active`, `inactive`, `pending`; may be absent.
    pub billie_payments: Option<AccountCapabilityStatus>,
    /// Bizum payments: one of `active`, `inactive`, `pending`; may be absent.
    pub bizum_payments: Option<AccountCapabilityStatus>,
    /// Blik payments: one of `active`, `inactive`, `pending`; may be absent.
    pub blik_payments: Option<AccountCapabilityStatus>,
    /// Boleto payments: one of `active`, `inactive`, `pending`; may be absent.
    pub boleto_payments: Option<AccountCapabilityStatus>,
    /// Card issuing: one of `active`, `inactive`, `pending`; may be absent.
    pub card_issuing: Option<AccountCapabilityStatus>,
    /// Card payments: one of `active`, `inactive`, `pending`; may be absent.
    pub card_payments: Option<AccountCapabilityStatus>,
    /// Cartes bancaires payments: one of `active`, `inactive`, `pending`; may be absent.
    pub cartes_bancaires_payments: Option<AccountCapabilityStatus>,
    /// Cashapp payments: one of `active`, `inactive`, `pending`; may be absent.
    pub cashapp_payments: Option<AccountCapabilityStatus>,
    /// Crypto payments: one of `active`, `inactive`, `pending`; may be absent.
    pub crypto_payments: Option<AccountCapabilityStatus>,
    /// Eps payments: one of `active`, `inactive`, `pending`; may be absent.
    pub eps_payments: Option<AccountCapabilityStatus>,
    /// Fpx payments: one of `active`, `inactive`, `pending`; may be absent.
    pub fpx_payments: Option<AccountCapabilityStatus>,
    /// Gb bank transfer payments: one of `active`, `inactive`, `pending`; may be absent.
    pub gb_bank_transfer_payments: Option<AccountCapabilityStatus>,
    /// Giropay payments: one of `active`, `inactive`, `pending`; may be absent.
    pub giropay_payments: Option<AccountCapabilityStatus>,
    /// Grabpay payments: one of `active`, `inactive`, `pending`; may be absent.
    pub grabpay_payments: Option<AccountCapabilityStatus>,
    /// Ideal payments: one of `active`, `inactive`, `pending`; may be absent.
    pub ideal_payments: Option<AccountCapabilityStatus>,
    /// India international payments: one of `active`, `inactive`, `pending`; may be absent.
    pub india_international_payments: Option<AccountCapabilityStatus>,
    /// Jcb payments: one of `active`, `inactive`, `pending`; may be absent.
    pub jcb_payments: Option<AccountCapabilityStatus>,
    /// Jp bank transfer payments: one of `active`, `inactive`, `pending`; may be absent.
    pub jp_bank_transfer_payments: Option<AccountCapabilityStatus>,
    /// Kakao pay payments: one of `active`, `inactive`, `pending`; may be absent.
    pub kakao_pay_payments: Option<AccountCapabilityStatus>,
    /// Klarna payments: one of `active`, `inactive`, `pending`; may be absent.
    pub klarna_payments: Option<AccountCapabilityStatus>,
    /// Konbini payments: one of `active`, `inactive`, `pending`; may be absent.
    pub konbini_payments: Option<AccountCapabilityStatus>,
    /// Kr card payments: one of `active`, `inactive`, `pending`; may be absent.
    pub kr_card_payments: Option<AccountCapabilityStatus>,
    /// Legacy payments: one of `active`, `inactive`, `pending`; may be absent.
    pub legacy_payments: Option<AccountCapabilityStatus>,
    /// Link payments: one of `active`, `inactive`, `pending`; may be absent.
    pub link_payments: Option<AccountCapabilityStatus>,
    /// Mb way payments: one of `active`, `inactive`, `pending`; may be absent.
    pub mb_way_payments: Option<AccountCapabilityStatus>,
    /// Mobilepay payments: one of `active`, `inactive`, `pending`; may be absent.
    pub mobilepay_payments: Option<AccountCapabilityStatus>,
    /// Multibanco payments: one of `active`, `inactive`, `pending`; may be absent.
    pub multibanco_payments: Option<AccountCapabilityStatus>,
    /// Mx bank transfer payments: one of `active`, `inactive`, `pending`; may be absent.
    pub mx_bank_transfer_payments: Option<AccountCapabilityStatus>,
    /// Naver pay payments: one of `active`, `inactive`, `pending`; may be absent.
    pub naver_pay_payments: Option<AccountCapabilityStatus>,
    /// Nz bank account becs debit payments: one of `active`, `inactive`, `pending`; may be absent.
    pub nz_bank_account_becs_debit_payments: Option<AccountCapabilityStatus>,
    /// Oxxo payments: one of `active`, `inactive`, `pending`; may be absent.
    pub oxxo_payments: Option<AccountCapabilityStatus>,
    /// P24 payments: one of `active`, `inactive`, `pending`; may be absent.
    pub p24_payments: Option<AccountCapabilityStatus>,
    /// Pay by bank payments: one of `active`, `inactive`, `pending`; may be absent.
    pub pay_by_bank_payments: Option<AccountCapabilityStatus>,
    /// Payco payments: one of `active`, `inactive`, `pending`; may be absent.
    pub payco_payments: Option<AccountCapabilityStatus>,
    /// Paynow payments: one of `active`, `inactive`, `pending`; may be absent.
    pub paynow_payments: Option<AccountCapabilityStatus>,
    /// Payto payments: one of `active`, `inactive`, `pending`; may be absent.
    pub payto_payments: Option<AccountCapabilityStatus>,
    /// Pix payments: one of `active`, `inactive`, `pending`; may be absent.
    pub pix_payments: Option<AccountCapabilityStatus>,
    /// Promptpay payments: one of `active`, `inactive`, `pending`; may be absent.
    pub promptpay_payments: Option<AccountCapabilityStatus>,
    /// Revolut pay payments: one of `active`, `inactive`, `pending`; may be absent.
    pub revolut_pay_payments: Option<AccountCapabilityStatus>,
    /// Samsung pay payments: one of `active`, `inactive`, `pending`; may be absent.
    pub samsung_pay_payments: Option<AccountCapabilityStatus>,
    /// Satispay payments: one of `active`, `inactive`, `pending`; may be absent.
    pub satispay_payments: Option<AccountCapabilityStatus>,
    /// Scalapay payments: one of `active`, `inactive`, `pending`; may be absent.
    pub scalapay_payments: Option<AccountCapabilityStatus>,
    /// Sepa bank transfer payments: one of `active`, `inactive`, `pending`; may be absent.
    pub sepa_bank_transfer_payments: Option<AccountCapabilityStatus>,
    /// Sepa debit payments: one of `active`, `inactive`, `pending`; may be absent.
    pub sepa_debit_payments: Option<AccountCapabilityStatus>,
    /// Sofort payments: one of `active`, `inactive`, `pending`; may be absent.
    pub sofort_payments: Option<AccountCapabilityStatus>,
    /// Sunbit payments: one of `active`, `inactive`, `pending`; may be absent.
    pub sunbit_payments: Option<AccountCapabilityStatus>,
    /// Swish payments: one of `active`, `inactive`, `pending`; may be absent.
    pub swish_payments: Option<AccountCapabilityStatus>,
    /// Tax reporting us 1099 k: one of `active`, `inactive`, `pending`; may be absent.
    pub tax_reporting_us_1099_k: Option<AccountCapabilityStatus>,
    /// Tax reporting us 1099 misc: one of `active`, `inactive`, `pending`; may be absent.
    pub tax_reporting_us_1099_misc: Option<AccountCapabilityStatus>,
    /// Transfers: one of `active`, `inactive`, `pending`; may be absent.
    pub transfers: Option<AccountCapabilityStatus>,
    /// Treasury: one of `active`, `inactive`, `pending`; may be absent.
    pub treasury: Option<AccountCapabilityStatus>,
    /// Twint payments: one of `active`, `inactive`, `pending`; may be absent.
    pub twint_payments: Option<AccountCapabilityStatus>,
    /// Upi payments: one of `active`, `inactive`, `pending`; may be absent.
    pub upi_payments: Option<AccountCapabilityStatus>,
    /// Us bank account ach payments: one of `active`, `inactive`, `pending`; may be absent.
    pub us_bank_account_ach_payments: Option<AccountCapabilityStatus>,
    /// Us bank transfer payments: one of `active`, `inactive`, `pending`; may be absent.
    pub us_bank_transfer_payments: Option<AccountCapabilityStatus>,
    /// Zip payments: one of `active`, `inactive`, `pending`; may be absent.
    pub zip_payments: Option<AccountCapabilityStatus>,
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

crate::open_enum! {
    /// Values of [`AccountCapabilities::treasury`](crate::AccountCapabilities::treasury),
    /// [`AccountCapabilities::transfers`](crate::AccountCapabilities::transfers),
    /// [`AccountCapabilities::card_issuing`](crate::AccountCapabilities::card_issuing) and 63 more.
    pub enum AccountCapabilityStatus {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
}

/// Held by [`AccountSettings::card_issuing`](crate::AccountSettings::card_issuing).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCardIssuingSettings {
    /// Tos acceptance: may be absent.
    pub tos_acceptance: Option<Boxed<AccountTermsOfService>>,
}

crate::record!(
    AccountCardIssuingSettings, "", false,
    ["tos_acceptance"],
    [tos_acceptance],
);

/// Held by [`AccountSettings::card_payments`](crate::AccountSettings::card_payments).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCardPaymentsSettings {
    /// Decline on: may be absent.
    pub decline_on: Option<Boxed<AccountDeclineChargeOn>>,
    /// Statement descriptor prefix: may be null or absent.
    pub statement_descriptor_prefix: Option<String>,
    /// Statement descriptor prefix kana: may be null or absent.
    pub statement_descriptor_prefix_kana: Option<String>,
    /// Statement descriptor prefix kanji: may be null or absent.
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

/// Held by [`AccountSettings::dashboard`](crate::AccountSettings::dashboard).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountDashboardSettings {
    /// Display name: may be null or absent.
    pub display_name: Option<String>,
    /// Timezone: may be null or absent.
    pub timezone: Option<String>,
}

crate::record!(
    AccountDashboardSettings, "", false,
    ["display_name", "timezone"],
    [display_name, timezone],
);

/// Held by [`AccountCardPaymentsSettings::decline_on`](crate::AccountCardPaymentsSettings::decline_on).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountDeclineChargeOn {
    /// Avs failure.
    pub avs_failure: bool,
    /// Cvc failure.
    pub cvc_failure: bool,
}

crate::record!(
    AccountDeclineChargeOn, "", false,
    ["avs_failure", "cvc_failure"],
    [avs_failure, cvc_failure],
);

crate::open_enum! {
    /// Values of [`AccountRequirements::disabled_reason`](crate::AccountRequirements::disabled_reason),
    /// [`AccountFutureRequirements::disabled_reason`](crate::AccountFutureRequirements::disabled_reason).
    pub enum AccountDisabledReason {
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

/// Held by [`Account::future_requirements`](crate::Account::future_requirements).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountFutureRequirements {
    /// Alternatives: may be null or absent.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Current deadline: a time in seconds since 1970; may be null or absent.
    pub current_deadline: Option<Timestamp>,
    /// Currently due: may be null or absent.
    pub currently_due: Option<Vec<String>>,
    /// Disabled reason: one of 15 values; may be null or absent.
    pub disabled_reason: Option<AccountDisabledReason>,
    /// Errors: may be null or absent.
    pub errors: Option<Vec<AccountRequirementsError>>,
    /// Eventually due: may be null or absent.
    pub eventually_due: Option<Vec<String>>,
    /// Past due: may be null or absent.
    pub past_due: Option<Vec<String>>,
    /// Pending verification: may be null or absent.
    pub pending_verification: Option<Vec<String>>,
}

crate::record!(
    AccountFutureRequirements, "", false,
    [
        "alternatives", "current_deadline", "currently_due", "disabled_reason", "errors", "eventually_due",
        "past_due", "pending_verification",
    ],
    [
        alternatives, current_deadline, currently_due, disabled_reason, errors, eventually_due, past_due,
        pending_verification,
    ],
);

/// Held by [`Account::groups`](crate::Account::groups).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountGroupMembership {
    /// Payments pricing: may be null or absent.
    pub payments_pricing: Option<String>,
}

crate::record!(
    AccountGroupMembership, "", false,
    ["payments_pricing"],
    [payments_pricing],
);

crate::open_enum! {
    /// Values of
    /// [`AccountInvoicesSettings::hosted_payment_method_save`](crate::AccountInvoicesSettings::hosted_payment_method_save),
    /// [`AccountSettingsInvoicesParams::hosted_payment_method_save`](crate::AccountSettingsInvoicesParams::hosted_payment_method_save),
    /// [`UpdateAccountSettingsInvoicesParams::hosted_payment_method_save`](crate::UpdateAccountSettingsInvoicesParams::hosted_payment_method_save).
    pub enum AccountHostedPaymentMethodSave {
        Always = "always",
        Never = "never",
        Offer = "offer",
    }
}

/// Held by [`AccountSettings::invoices`](crate::AccountSettings::invoices).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountInvoicesSettings {
    /// Default account tax ids: the id of a `tax_id`; expandable; may be null or absent.
    pub default_account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    /// Hosted payment method save: one of `always`, `never`, `offer`; may be null or absent.
    pub hosted_payment_method_save: Option<AccountHostedPaymentMethodSave>,
}

crate::record!(
    AccountInvoicesSettings, "", false,
    ["default_account_tax_ids", "hosted_payment_method_save"],
    [default_account_tax_ids, hosted_payment_method_save],
);

crate::open_enum! {
    /// Values of
    /// [`AccountBusinessProfile::minority_owned_business_designation`](crate::AccountBusinessProfile::minority_owned_business_designation),
    /// [`AccountBusinessProfileParams::minority_owned_business_designation`](crate::AccountBusinessProfileParams::minority_owned_business_designation).
    pub enum AccountMinorityOwnedBusinessDesignation {
        LgbtqiOwnedBusiness = "lgbtqi_owned_business",
        MinorityOwnedBusiness = "minority_owned_business",
        NoneOfTheseApply = "none_of_these_apply",
        PreferNotToAnswer = "prefer_not_to_answer",
        WomenOwnedBusiness = "women_owned_business",
    }
}

/// Held by
/// [`AccountBusinessProfile::monthly_estimated_revenue`](crate::AccountBusinessProfile::monthly_estimated_revenue).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountMonthlyEstimatedRevenue {
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Currency.
    pub currency: Currency,
}

crate::record!(
    AccountMonthlyEstimatedRevenue, "", false,
    ["amount", "currency"],
    [amount, currency],
);

crate::open_enum! {
    /// Values of
    /// [`LegalEntityCompany::ownership_exemption_reason`](crate::LegalEntityCompany::ownership_exemption_reason),
    /// [`AccountCompanyParams::ownership_exemption_reason`](crate::AccountCompanyParams::ownership_exemption_reason).
    pub enum AccountOwnershipExemptionReason {
        QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
        QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
    }
}

/// Held by [`AccountSettings::payments`](crate::AccountSettings::payments).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountPaymentsSettings {
    /// Statement descriptor: may be null or absent.
    pub statement_descriptor: Option<String>,
    /// Statement descriptor kana: may be null or absent.
    pub statement_descriptor_kana: Option<String>,
    /// Statement descriptor kanji: may be null or absent.
    pub statement_descriptor_kanji: Option<String>,
}

crate::record!(
    AccountPaymentsSettings, "", false,
    ["statement_descriptor", "statement_descriptor_kana", "statement_descriptor_kanji"],
    [statement_descriptor, statement_descriptor_kana, statement_descriptor_kanji],
);

/// Held by [`AccountSettings::payouts`](crate::AccountSettings::payouts).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountPayoutSettings {
    /// Debit negative balances.
    pub debit_negative_balances: bool,
    /// Schedule.
    pub schedule: TransferSchedule,
    /// Statement descriptor: may be null or absent.
    pub statement_descriptor: Option<String>,
}

crate::record!(
    AccountPayoutSettings, "", false,
    ["debit_negative_balances", "schedule", "statement_descriptor"],
    [debit_negative_balances, schedule, statement_descriptor],
);

crate::open_enum! {
    /// Values of
    /// [`AccountControllerParams::requirement_collection`](crate::AccountControllerParams::requirement_collection),
    /// [`AccountUnificationAccountController::requirement_collection`](crate::AccountUnificationAccountController::requirement_collection).
    pub enum AccountRequirementCollection {
        Application = "application",
        Stripe = "stripe",
    }
}

/// Held by [`Account::requirements`](crate::Account::requirements).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountRequirements {
    /// Alternatives: may be null or absent.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Current deadline: a time in seconds since 1970; may be null or absent.
    pub current_deadline: Option<Timestamp>,
    /// Currently due: may be null or absent.
    pub currently_due: Option<Vec<String>>,
    /// Disabled reason: one of 15 values; may be null or absent.
    pub disabled_reason: Option<AccountDisabledReason>,
    /// Errors: may be null or absent.
    pub errors: Option<Vec<AccountRequirementsError>>,
    /// Eventually due: may be null or absent.
    pub eventually_due: Option<Vec<String>>,
    /// Past due: may be null or absent.
    pub past_due: Option<Vec<String>>,
    /// Pending verification: may be null or absent.
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

/// Held by [`AccountSettings::sepa_debit_payments`](crate::AccountSettings::sepa_debit_payments).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSepaDebitPaymentsSettings {
    /// Creditor id: may be absent.
    pub creditor_id: Option<String>,
}

crate::record!(
    AccountSepaDebitPaymentsSettings, "", false,
    ["creditor_id"],
    [creditor_id],
);

/// Held by [`Account::settings`](crate::Account::settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountSettings {
    /// Bacs debit payments: may be absent.
    pub bacs_debit_payments: Option<Boxed<AccountBacsDebitPaymentsSettings>>,
    /// Branding.
    pub branding: AccountBrandingSettings,
    /// Card issuing: may be absent.
    pub card_issuing: Option<Boxed<AccountCardIssuingSettings>>,
    /// Card payments.
    pub card_payments: AccountCardPaymentsSettings,
    /// Dashboard.
    pub dashboard: AccountDashboardSettings,
    /// Invoices: may be absent.
    pub invoices: Option<Boxed<AccountInvoicesSettings>>,
    /// Payments.
    pub payments: AccountPaymentsSettings,
    /// Payouts: may be absent.
    pub payouts: Option<Boxed<AccountPayoutSettings>>,
    /// Sepa debit payments: may be absent.
    pub sepa_debit_payments: Option<Boxed<AccountSepaDebitPaymentsSettings>>,
    /// Treasury: may be absent.
    pub treasury: Option<Boxed<AccountTreasurySettings>>,
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

/// Held by [`AccountTreasurySettings::tos_acceptance`](crate::AccountTreasurySettings::tos_acceptance),
/// [`AccountCardIssuingSettings::tos_acceptance`](crate::AccountCardIssuingSettings::tos_acceptance).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountTermsOfService {
    /// Date: a time in seconds since 1970; may be null or absent.
    pub date: Option<Timestamp>,
    /// Ip: may be null or absent.
    pub ip: Option<String>,
    /// User agent: may be absent.
    pub user_agent: Option<String>,
}

crate::record!(
    AccountTermsOfService, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);

/// Held by [`Account::tos_acceptance`](crate::Account::tos_acceptance).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountTosAcceptance {
    /// Date: a time in seconds since 1970; may be null or absent.
    pub date: Option<Timestamp>,
    /// Ip: may be null or absent.
    pub ip: Option<String>,
    /// Service agreement: may be absent.
    pub service_agreement: Option<String>,
    /// User agent: may be null or absent.
    pub user_agent: Option<String>,
}

crate::record!(
    AccountTosAcceptance, "", false,
    ["date", "ip", "service_agreement", "user_agent"],
    [date, ip, service_agreement, user_agent],
);

/// Held by [`AccountSettings::treasury`](crate::AccountSettings::treasury).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountTreasurySettings {
    /// Tos acceptance: may be absent.
    pub tos_acceptance: Option<Boxed<AccountTermsOfService>>,
}

crate::record!(
    AccountTreasurySettings, "", false,
    ["tos_acceptance"],
    [tos_acceptance],
);

crate::open_enum! {
    /// Values of [`Account::type_`](crate::Account::type_),
    /// [`CreateAccount::type_`](crate::CreateAccount::type_).
    pub enum AccountType {
        Custom = "custom",
        Express = "express",
        None = "none",
        Standard = "standard",
    }
}

/// Held by [`Account::controller`](crate::Account::controller).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountUnificationAccountController {
    /// Fees: may be absent.
    pub fees: Option<Boxed<AccountUnificationAccountControllerFees>>,
    /// Is controller: may be absent.
    pub is_controller: Option<bool>,
    /// Losses: may be absent.
    pub losses: Option<Boxed<AccountUnificationAccountControllerLosses>>,
    /// Requirement collection: one of `application`, `stripe`; may be absent.
    pub requirement_collection: Option<AccountRequirementCollection>,
    /// Stripe dashboard: may be absent.
    pub stripe_dashboard: Option<Boxed<AccountUnificationAccountControllerStripeDashboard>>,
    /// Type: one of `account`, `application`.
    pub type_: AccountUnificationAccountControllerType,
}

crate::record!(
    AccountUnificationAccountController, "", false,
    ["fees", "is_controller", "losses", "requirement_collection", "stripe_dashboard", "type"],
    [fees, is_controller, losses, requirement_collection, stripe_dashboard, type_],
);

/// Held by [`AccountUnificationAccountController::fees`](crate::AccountUnificationAccountController::fees).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountUnificationAccountControllerFees {
    /// Payer: one of `account`, `application`, `application_custom`, `application_express`.
    pub payer: AccountUnificationAccountControllerFeesPayer,
}

crate::record!(
    AccountUnificationAccountControllerFees, "", false,
    ["payer"],
    [payer],
);

crate::open_enum! {
    /// Values of [`AccountControllerFeesParams::payer`](crate::AccountControllerFeesParams::payer),
    /// [`AccountUnificationAccountControllerFees::payer`](crate::AccountUnificationAccountControllerFees::payer).
    pub enum AccountUnificationAccountControllerFeesPayer {
        Account = "account",
        Application = "application",
        ApplicationCustom = "application_custom",
        ApplicationExpress = "application_express",
    }
}

/// Held by
/// [`AccountUnificationAccountController::losses`](crate::AccountUnificationAccountController::losses).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountUnificationAccountControllerLosses {
    /// Payments: one of `application`, `stripe`.
    pub payments: AccountUnificationAccountControllerLossesPayments,
}

crate::record!(
    AccountUnificationAccountControllerLosses, "", false,
    ["payments"],
    [payments],
);

crate::open_enum! {
    /// Values of [`AccountControllerLossesParams::payments`](crate::AccountControllerLossesParams::payments),
    /// [`AccountUnificationAccountControllerLosses::payments`](crate::AccountUnificationAccountControllerLosses::payments).
    pub enum AccountUnificationAccountControllerLossesPayments {
        Application = "application",
        Stripe = "stripe",
    }
}

/// Held by
/// [`AccountUnificationAccountController::stripe_dashboard`](crate::AccountUnificationAccountController::stripe_dashboard).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountUnificationAccountControllerStripeDashboard {
    /// Type: one of `express`, `full`, `none`.
    pub type_: AccountUnificationAccountControllerStripeDashboardType,
}

crate::record!(
    AccountUnificationAccountControllerStripeDashboard, "", false,
    ["type"],
    [type_],
);

crate::open_enum! {
    /// Values of
    /// [`AccountControllerStripeDashboardParams::type_`](crate::AccountControllerStripeDashboardParams::type_),
    /// [`AccountUnificationAccountControllerStripeDashboard::type_`](crate::AccountUnificationAccountControllerStripeDashboard::type_).
    pub enum AccountUnificationAccountControllerStripeDashboardType {
        Express = "express",
        Full = "full",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of
    /// [`AccountUnificationAccountController::type_`](crate::AccountUnificationAccountController::type_).
    pub enum AccountUnificationAccountControllerType {
        Account = "account",
        Application = "application",
    }
}

crate::open_enum! {
    /// Values of [`TransferSchedule::weekly_payout_days`](crate::TransferSchedule::weekly_payout_days),
    /// [`AccountSettingsPayoutsScheduleParams::weekly_payout_days`](crate::AccountSettingsPayoutsScheduleParams::weekly_payout_days).
    pub enum AccountWeeklyPayoutDay {
        Friday = "friday",
        Monday = "monday",
        Thursday = "thursday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
    }
}

crate::union! {
    /// Held by [`Account::external_accounts`](crate::Account::external_accounts),
    /// `ListAccountExternalAccounts.answer`.
    pub enum ExternalAccount {
        BankAccount(BankAccount) = "bank_account",
        Card(Card) = "card",
    }
}

/// Held by [`Account::company`](crate::Account::company).
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityCompany {
    /// Address: may be absent.
    pub address: Option<Boxed<Address>>,
    /// Address kana: may be null or absent.
    pub address_kana: Option<Boxed<LegalEntityJapanAddress>>,
    /// Address kanji: may be null or absent.
    pub address_kanji: Option<Boxed<LegalEntityJapanAddress>>,
    /// Directors provided: may be absent.
    pub directors_provided: Option<bool>,
    /// Directorship declaration: may be null or absent.
    pub directorship_declaration: Option<Boxed<LegalEntityDirectorshipDeclaration>>,
    /// Executives provided: may be absent.
    pub executives_provided: Option<bool>,
    /// Export license id: may be absent.
    pub export_license_id: Option<String>,
    /// Export purpose code: may be absent.
    pub export_purpose_code: Option<String>,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Name kana: may be null or absent.
    pub name_kana: Option<String>,
    /// Name kanji: may be null or absent.
    pub name_kanji: Option<String>,
    /// Owners provided: may be absent.
    pub owners_provided: Option<bool>,
    /// Ownership declaration: may be null or absent.
    pub ownership_declaration: Option<Boxed<LegalEntityUboDeclaration>>,
    /// Ownership exemption reason: one of `qualified_entity_exceeds_ownership_threshold`,
    /// `qualifies_as_financial_institution`; may be absent.
    pub ownership_exemption_reason: Option<AccountOwnershipExemptionReason>,
    /// Phone: may be null or absent.
    pub phone: Option<String>,
    /// Registration date: may be absent.
    pub registration_date: Option<Boxed<LegalEntityRegistrationDate>>,
    /// Representative declaration: may be null or absent.
    pub representative_declaration: Option<Boxed<LegalEntityRepresentativeDeclaration>>,
    /// Structure: one of 23 values; may be absent.
    pub structure: Option<LegalEntityCompanyStructure>,
    /// Tax id provided: may be absent.
    pub tax_id_provided: Option<bool>,
    /// Tax id registrar: may be absent.
    pub tax_id_registrar: Option<String>,
    /// Vat id provided: may be absent.
    pub vat_id_provided: Option<bool>,
    /// Verification: may be null or absent.
    pub verification: Option<Boxed<LegalEntityCompanyVerification>>,
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

crate::open_enum! {
    /// Values of [`LegalEntityCompany::structure`](crate::LegalEntityCompany::structure),
    /// [`AccountCompanyParams::structure`](crate::AccountCompanyParams::structure).
    pub enum LegalEntityCompanyStructure {
        FreeZoneEstablishment = "free_zone_establishment",
        FreeZoneLlc = "free_zone_llc",
        GovernmentInstrumentality = "government_instrumentality",
        GovernmentalUnit = "governmental_unit",
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
        PublicPartnership = "public_partnership",
        RegisteredCharity = "registered_charity",
        SingleMemberLlc = "single_member_llc",
        SoleEstablishment = "sole_establishment",
        SoleProprietorship = "sole_proprietorship",
        TaxExemptGovernmentInstrumentality = "tax_exempt_government_instrumentality",
        UnincorporatedAssociation = "unincorporated_association",
        UnincorporatedNonProfit = "unincorporated_non_profit",
        UnincorporatedPartnership = "unincorporated_partnership",
    }
}

/// Held by [`LegalEntityCompany::verification`](crate::LegalEntityCompany::verification).
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityCompanyVerification {
    /// Document.
    pub document: LegalEntityVerificationDocument,
}

crate::record!(
    LegalEntityCompanyVerification, "", false,
    ["document"],
    [document],
);

/// Held by
/// [`LegalEntityCompany::directorship_declaration`](crate::LegalEntityCompany::directorship_declaration).
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityDirectorshipDeclaration {
    /// Date: a time in seconds since 1970; may be null or absent.
    pub date: Option<Timestamp>,
    /// Ip: may be null or absent.
    pub ip: Option<String>,
    /// User agent: may be null or absent.
    pub user_agent: Option<String>,
}

crate::record!(
    LegalEntityDirectorshipDeclaration, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);

/// Held by [`LegalEntityCompany::registration_date`](crate::LegalEntityCompany::registration_date).
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityRegistrationDate {
    /// Day: may be null or absent.
    pub day: Option<i64>,
    /// Month: may be null or absent.
    pub month: Option<i64>,
    /// Year: may be null or absent.
    pub year: Option<i64>,
}

crate::record!(
    LegalEntityRegistrationDate, "", false,
    ["day", "month", "year"],
    [day, month, year],
);

/// Held by
/// [`LegalEntityCompany::representative_declaration`](crate::LegalEntityCompany::representative_declaration).
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityRepresentativeDeclaration {
    /// Date: a time in seconds since 1970; may be null or absent.
    pub date: Option<Timestamp>,
    /// Ip: may be null or absent.
    pub ip: Option<String>,
    /// User agent: may be null or absent.
    pub user_agent: Option<String>,
}

crate::record!(
    LegalEntityRepresentativeDeclaration, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);

/// Held by [`LegalEntityCompany::ownership_declaration`](crate::LegalEntityCompany::ownership_declaration).
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalEntityUboDeclaration {
    /// Date: a time in seconds since 1970; may be null or absent.
    pub date: Option<Timestamp>,
    /// Ip: may be null or absent.
    pub ip: Option<String>,
    /// User agent: may be null or absent.
    pub user_agent: Option<String>,
}

crate::record!(
    LegalEntityUboDeclaration, "", false,
    ["date", "ip", "user_agent"],
    [date, ip, user_agent],
);

/// Held by [`AccountPayoutSettings::schedule`](crate::AccountPayoutSettings::schedule).
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferSchedule {
    /// Delay days.
    pub delay_days: i64,
    /// Interval.
    pub interval: String,
    /// Monthly anchor: may be absent.
    pub monthly_anchor: Option<i64>,
    /// Monthly payout days: may be absent.
    pub monthly_payout_days: Option<Vec<i64>>,
    /// Weekly anchor: may be absent.
    pub weekly_anchor: Option<String>,
    /// Weekly payout days: one of `friday`, `monday`, `thursday`, `tuesday`, `wednesday`; may be absent.
    pub weekly_payout_days: Option<Vec<AccountWeeklyPayoutDay>>,
}

crate::record!(
    TransferSchedule, "", false,
    [
        "delay_days", "interval", "monthly_anchor", "monthly_payout_days", "weekly_anchor",
        "weekly_payout_days",
    ],
    [delay_days, interval, monthly_anchor, monthly_payout_days, weekly_anchor, weekly_payout_days],
);
