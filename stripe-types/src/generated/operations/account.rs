// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Account, AccountBusinessProfileMinorityOwnedBusinessDesignation, AccountBusinessType, AccountHolderType,
    AccountId, AccountInvoicesSettingsHostedPaymentMethodSave,
    AccountUnificationAccountControllerLossesPayment, AccountUnificationAccountControllerType,
    AdditionalTosAcceptancesAccountParams, AddressKanjiParams, AddressParams, BacsDebitPaymentsParams,
    BalanceSettingsPayoutScheduleInterval, BankAccountId, BankAccountObject, BrandingParams,
    CapabilitiesTreasuryParams, CardId, Clearable, CompanyOwnershipDeclarationParams,
    CompanyVerificationParams, Currency, DeclineOnParams, Deleted, Expand, ExternalAccount, IndividualParams,
    LegalEntityCompanyStructure, List, Map, OwnershipExemptionReason, PayoutType, PersonDobParams, Range,
    SetupIntentSingleUseParams, Timestamp, TokenBankAccountAccountType, V2AccountDashboard, WeeklyPayoutDay,
};

crate::source! {
    /// Held by `CreateAccount.bank_account`, `CreateAccountBankAccount.bank_account`, `CreateAccountExternalAccount.bank_account`.
    pub enum AccountBankAccount(AccountBankAccountParams);
}

crate::params! {
    /// Held by `CreateAccount.bank_account`, `CreateAccountBankAccount.bank_account`, `CreateAccountExternalAccount.bank_account`.
    pub struct AccountBankAccountParams {
        required {
            account_number: String,
            country: String,
        }
        optional {
            account_holder_name: String,
            account_holder_type: AccountHolderType,
            account_type: TokenBankAccountAccountType,
            currency: Currency,
            object: BankAccountObject,
            routing_number: String,
        }
        boxed {
            documents: AccountDocumentsParams,
        }
    }
}

crate::params! {
    /// Held by `AccountControllerParams.fees`.
    pub struct AccountControllerFeesParams {
        optional {
            payer: AccountUnificationAccountControllerType,
        }
    }
}

crate::params! {
    /// Held by `AccountControllerParams.losses`.
    pub struct AccountControllerLossesParams {
        optional {
            payments: AccountUnificationAccountControllerLossesPayment,
        }
    }
}

crate::params! {
    /// Held by `CreateAccount.controller`.
    pub struct AccountControllerParams {
        optional {
            requirement_collection: AccountUnificationAccountControllerLossesPayment,
        }
        boxed {
            fees: AccountControllerFeesParams,
            losses: AccountControllerLossesParams,
            stripe_dashboard: AccountControllerStripeDashboardParams,
        }
    }
}

crate::params! {
    /// Held by `AccountControllerParams.stripe_dashboard`.
    pub struct AccountControllerStripeDashboardParams {
        optional {
            type_ = "type": V2AccountDashboard,
        }
    }
}

crate::params! {
    /// Held by `AccountBankAccountParams.documents`, `UpdateAccountBankAccount.documents`, `UpdateAccountExternalAccount.documents` and 1 more.
    pub struct AccountDocumentsParams {
        boxed {
            bank_account_ownership_verification: CreateAccountDocumentsCompanyLicenseParams,
        }
    }
}

crate::params! {
    /// Held by `CreateAccount.groups`, `UpdateAccount.groups`.
    pub struct AccountGroupsParams {
        optional {
            payments_pricing: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by `AccountSettingsParams.card_payments`, `UpdateAccountSettingsParams.card_payments`.
    pub struct AccountSettingsCardPaymentsParams {
        optional {
            statement_descriptor_prefix: String,
            statement_descriptor_prefix_kana: Clearable<String>,
            statement_descriptor_prefix_kanji: Clearable<String>,
        }
        boxed {
            decline_on: DeclineOnParams,
        }
    }
}

crate::params! {
    /// Held by `AccountSettingsParams.invoices`.
    pub struct AccountSettingsInvoicesParams {
        optional {
            hosted_payment_method_save: AccountInvoicesSettingsHostedPaymentMethodSave,
        }
    }
}

crate::params! {
    /// Held by `CreateAccount.settings`.
    pub struct AccountSettingsParams {
        boxed {
            bacs_debit_payments: BacsDebitPaymentsParams,
            branding: BrandingParams,
            card_issuing: AccountSettingsTreasuryParams,
            card_payments: AccountSettingsCardPaymentsParams,
            invoices: AccountSettingsInvoicesParams,
            payments: PaymentsParams,
            payouts: PayoutsParams,
            treasury: AccountSettingsTreasuryParams,
        }
    }
}

crate::params! {
    /// Held by `AccountSettingsParams.card_issuing`, `AccountSettingsParams.treasury`, `UpdateAccountSettingsParams.card_issuing` and 1 more.
    pub struct AccountSettingsTreasuryParams {
        boxed {
            tos_acceptance: AdditionalTosAcceptancesAccountParams,
        }
    }
}

crate::params! {
    /// Held by `BusinessProfileParams.annual_revenue`.
    pub struct BusinessProfileAnnualRevenueParams {
        required {
            amount: i64,
            currency: Currency,
            fiscal_year_end: String,
        }
    }
}

crate::params! {
    /// Held by `CreateAccount.business_profile`, `UpdateAccount.business_profile`.
    pub struct BusinessProfileParams {
        optional {
            estimated_worker_count: i64,
            mcc: String,
            name: String,
            product_description: String,
            support_email: String,
            support_phone: String,
            support_url: Clearable<String>,
            url: String,
        }
        boxed {
            annual_revenue: BusinessProfileAnnualRevenueParams,
            monthly_estimated_revenue: SetupIntentSingleUseParams,
            support_address: AddressParams,
        }
        lists {
            minority_owned_business_designation: AccountBusinessProfileMinorityOwnedBusinessDesignation,
        }
    }
}

crate::params! {
    /// Held by `CreateAccount.capabilities`, `UpdateAccount.capabilities`.
    pub struct CapabilitiesParams {
        boxed {
            acss_debit_payments: CapabilitiesTreasuryParams,
            affirm_payments: CapabilitiesTreasuryParams,
            afterpay_clearpay_payments: CapabilitiesTreasuryParams,
            alma_payments: CapabilitiesTreasuryParams,
            amazon_pay_payments: CapabilitiesTreasuryParams,
            app_distribution: CapabilitiesTreasuryParams,
            au_becs_debit_payments: CapabilitiesTreasuryParams,
            bacs_debit_payments: CapabilitiesTreasuryParams,
            bancontact_payments: CapabilitiesTreasuryParams,
            bank_transfer_payments: CapabilitiesTreasuryParams,
            billie_payments: CapabilitiesTreasuryParams,
            bizum_payments: CapabilitiesTreasuryParams,
            blik_payments: CapabilitiesTreasuryParams,
            boleto_payments: CapabilitiesTreasuryParams,
            card_issuing: CapabilitiesTreasuryParams,
            card_payments: CapabilitiesTreasuryParams,
            cartes_bancaires_payments: CapabilitiesTreasuryParams,
            cashapp_payments: CapabilitiesTreasuryParams,
            crypto_payments: CapabilitiesTreasuryParams,
            eps_payments: CapabilitiesTreasuryParams,
            fpx_payments: CapabilitiesTreasuryParams,
            gb_bank_transfer_payments: CapabilitiesTreasuryParams,
            giropay_payments: CapabilitiesTreasuryParams,
            grabpay_payments: CapabilitiesTreasuryParams,
            ideal_payments: CapabilitiesTreasuryParams,
            india_international_payments: CapabilitiesTreasuryParams,
            jcb_payments: CapabilitiesTreasuryParams,
            jp_bank_transfer_payments: CapabilitiesTreasuryParams,
            kakao_pay_payments: CapabilitiesTreasuryParams,
            klarna_payments: CapabilitiesTreasuryParams,
            konbini_payments: CapabilitiesTreasuryParams,
            kr_card_payments: CapabilitiesTreasuryParams,
            legacy_payments: CapabilitiesTreasuryParams,
            link_payments: CapabilitiesTreasuryParams,
            mb_way_payments: CapabilitiesTreasuryParams,
            mobilepay_payments: CapabilitiesTreasuryParams,
            multibanco_payments: CapabilitiesTreasuryParams,
            mx_bank_transfer_payments: CapabilitiesTreasuryParams,
            naver_pay_payments: CapabilitiesTreasuryParams,
            nz_bank_account_becs_debit_payments: CapabilitiesTreasuryParams,
            oxxo_payments: CapabilitiesTreasuryParams,
            p24_payments: CapabilitiesTreasuryParams,
            pay_by_bank_payments: CapabilitiesTreasuryParams,
            payco_payments: CapabilitiesTreasuryParams,
            paynow_payments: CapabilitiesTreasuryParams,
            payto_payments: CapabilitiesTreasuryParams,
            pix_payments: CapabilitiesTreasuryParams,
            promptpay_payments: CapabilitiesTreasuryParams,
            revolut_pay_payments: CapabilitiesTreasuryParams,
            samsung_pay_payments: CapabilitiesTreasuryParams,
            satispay_payments: CapabilitiesTreasuryParams,
            scalapay_payments: CapabilitiesTreasuryParams,
            sepa_bank_transfer_payments: CapabilitiesTreasuryParams,
            sepa_debit_payments: CapabilitiesTreasuryParams,
            sofort_payments: CapabilitiesTreasuryParams,
            sunbit_payments: CapabilitiesTreasuryParams,
            swish_payments: CapabilitiesTreasuryParams,
            tax_reporting_us_1099_k: CapabilitiesTreasuryParams,
            tax_reporting_us_1099_misc: CapabilitiesTreasuryParams,
            transfers: CapabilitiesTreasuryParams,
            treasury: CapabilitiesTreasuryParams,
            twint_payments: CapabilitiesTreasuryParams,
            upi_payments: CapabilitiesTreasuryParams,
            us_bank_account_ach_payments: CapabilitiesTreasuryParams,
            us_bank_transfer_payments: CapabilitiesTreasuryParams,
            zip_payments: CapabilitiesTreasuryParams,
        }
    }
}

crate::params! {
    /// Held by `CreateAccount.company`, `UpdateAccount.company`.
    pub struct CompanyParams {
        optional {
            directors_provided: bool,
            executives_provided: bool,
            export_license_id: String,
            export_purpose_code: String,
            name: String,
            name_kana: String,
            name_kanji: String,
            owners_provided: bool,
            ownership_exemption_reason: Clearable<OwnershipExemptionReason>,
            phone: String,
            registration_number: String,
            structure: Clearable<LegalEntityCompanyStructure>,
            tax_id: String,
            tax_id_registrar: String,
            vat_id: String,
        }
        boxed {
            address: AddressParams,
            address_kana: AddressKanjiParams,
            address_kanji: AddressKanjiParams,
            directorship_declaration: CompanyOwnershipDeclarationParams,
            ownership_declaration: CompanyOwnershipDeclarationParams,
            registration_date: Clearable<PersonDobParams>,
            representative_declaration: CompanyOwnershipDeclarationParams,
            verification: CompanyVerificationParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/accounts`
    pub struct CreateAccount: Post "/v1/accounts" Form => Account {
        optional {
            account_token: String,
            bank_account: AccountBankAccount,
            business_type: AccountBusinessType,
            country: String,
            default_currency: Currency,
            email: String,
            external_account: String,
            metadata: Clearable<Map<Clearable<String>>>,
            type_ = "type": CreateAccountType,
        }
        boxed {
            business_profile: BusinessProfileParams,
            capabilities: CapabilitiesParams,
            company: CompanyParams,
            controller: AccountControllerParams,
            documents: CreateAccountDocumentsParams,
            groups: AccountGroupsParams,
            individual: IndividualParams,
            settings: AccountSettingsParams,
            tos_acceptance: TosAcceptanceParams,
        }
        lists {
            expand: Expand<Account>,
        }
    }
}

crate::operation! {
    /// `POST /v1/accounts/{account}/bank_accounts`
    pub struct CreateAccountBankAccount: Post "/v1/accounts/{account}/bank_accounts" Form => ExternalAccount {
        path {
            account: AccountId,
        }
        optional {
            bank_account: AccountBankAccount,
            default_for_currency: bool,
            external_account: String,
            metadata: Map<Clearable<String>>,
        }
        lists {
            expand: Expand<ExternalAccount>,
        }
    }
}

crate::params! {
    /// Held by `AccountDocumentsParams.bank_account_ownership_verification`, `CreateAccountDocumentsParams.bank_account_ownership_verification`, `CreateAccountDocumentsParams.company_license` and 5 more.
    pub struct CreateAccountDocumentsCompanyLicenseParams {
        lists {
            files: String,
        }
    }
}

crate::params! {
    /// Held by `CreateAccount.documents`, `UpdateAccount.documents`.
    pub struct CreateAccountDocumentsParams {
        boxed {
            bank_account_ownership_verification: CreateAccountDocumentsCompanyLicenseParams,
            company_license: CreateAccountDocumentsCompanyLicenseParams,
            company_memorandum_of_association: CreateAccountDocumentsCompanyLicenseParams,
            company_ministerial_decree: CreateAccountDocumentsCompanyLicenseParams,
            company_registration_verification: CreateAccountDocumentsCompanyLicenseParams,
            company_tax_id_verification: CreateAccountDocumentsCompanyLicenseParams,
            proof_of_address: CreateAccountDocumentsCompanyLicenseParams,
            proof_of_registration: CreateAccountDocumentsProofOfRegistrationParams,
            proof_of_ultimate_beneficial_ownership: CreateAccountDocumentsProofOfRegistrationParams,
        }
    }
}

crate::params! {
    /// Held by `CreateAccountDocumentsParams.proof_of_registration`, `CreateAccountDocumentsParams.proof_of_ultimate_beneficial_ownership`.
    pub struct CreateAccountDocumentsProofOfRegistrationParams {
        boxed {
            signer: CreateAccountDocumentsProofOfRegistrationSignerParams,
        }
        lists {
            files: String,
        }
    }
}

crate::params! {
    /// Held by `CreateAccountDocumentsProofOfRegistrationParams.signer`.
    pub struct CreateAccountDocumentsProofOfRegistrationSignerParams {
        optional {
            person: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/accounts/{account}/external_accounts`
    pub struct CreateAccountExternalAccount: Post "/v1/accounts/{account}/external_accounts" Form => ExternalAccount {
        path {
            account: AccountId,
        }
        optional {
            bank_account: AccountBankAccount,
            default_for_currency: bool,
            external_account: String,
            metadata: Map<Clearable<String>>,
        }
        lists {
            expand: Expand<ExternalAccount>,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateAccount.type`.
    pub enum CreateAccountType {
        Custom = "custom",
        Express = "express",
        Standard = "standard",
    }
}

crate::operation! {
    /// `DELETE /v1/accounts/{account}`
    pub struct DeleteAccount: Delete "/v1/accounts/{account}" Form => Deleted<AccountId> {
        path {
            account: AccountId,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/accounts/{account}/bank_accounts/{id}`
    pub struct DeleteAccountBankAccount: Delete "/v1/accounts/{account}/bank_accounts/{id}" Form => DeletedExternalAccount {
        path {
            account: AccountId,
            id: String,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/accounts/{account}/external_accounts/{id}`
    pub struct DeleteAccountExternalAccount: Delete "/v1/accounts/{account}/external_accounts/{id}" Form => DeletedExternalAccount {
        path {
            account: AccountId,
            id: String,
        }
    }
}

/// What Stripe answers for a deleted `bank_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletedBankAccount {
    pub id: BankAccountId,
    pub currency: Option<Currency>,
    pub deleted: bool,
}

crate::record!(
    DeletedBankAccount, "bank_account", true,
    ["id", "currency", "deleted"],
    [id, currency, deleted],
);

/// What Stripe answers for a deleted `card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletedCard {
    pub id: CardId,
    pub currency: Option<Currency>,
    pub deleted: bool,
}

crate::record!(
    DeletedCard, "card", true,
    ["id", "currency", "deleted"],
    [id, currency, deleted],
);

crate::union! {
    /// Any of some objects.
    pub enum DeletedExternalAccount {
        BankAccount(DeletedBankAccount) = "bank_account",
        Card(DeletedCard) = "card",
    }
}

crate::operation! {
    /// `GET /v1/accounts/{account}/external_accounts`
    pub struct ListAccountExternalAccounts: Get "/v1/accounts/{account}/external_accounts" Form => List<ExternalAccount> {
        path {
            account: AccountId,
        }
        optional {
            ending_before: String,
            limit: i64,
            object: PayoutType,
            starting_after: String,
        }
        lists {
            expand: Expand<List<ExternalAccount>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/accounts`
    pub struct ListAccounts: Get "/v1/accounts" Form => List<Account> {
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Account>>,
        }
    }
}

crate::params! {
    /// Held by `AccountSettingsParams.payments`, `UpdateAccountSettingsParams.payments`.
    pub struct PaymentsParams {
        optional {
            statement_descriptor: String,
            statement_descriptor_kana: String,
            statement_descriptor_kanji: String,
        }
    }
}

crate::params! {
    /// Held by `AccountSettingsParams.payouts`, `UpdateAccountSettingsParams.payouts`.
    pub struct PayoutsParams {
        optional {
            debit_negative_balances: bool,
            statement_descriptor: String,
        }
        boxed {
            schedule: PayoutsScheduleParams,
        }
    }
}

crate::keyword! {
    /// Held by `PayoutsScheduleParams.delay_days`.
    pub enum PayoutsScheduleDelayDays(i64) {
        Minimum = "minimum",
    }
}

crate::params! {
    /// Held by `PayoutsParams.schedule`.
    pub struct PayoutsScheduleParams {
        optional {
            delay_days: PayoutsScheduleDelayDays,
            interval: BalanceSettingsPayoutScheduleInterval,
            monthly_anchor: i64,
            weekly_anchor: PayoutsScheduleWeeklyAnchor,
        }
        lists {
            monthly_payout_days: i64,
            weekly_payout_days: WeeklyPayoutDay,
        }
    }
}

crate::open_enum! {
    /// Values of `PayoutsScheduleParams.weekly_anchor`.
    pub enum PayoutsScheduleWeeklyAnchor {
        Friday = "friday",
        Monday = "monday",
        Saturday = "saturday",
        Sunday = "sunday",
        Thursday = "thursday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
    }
}

crate::operation! {
    /// `POST /v1/accounts/{account}/reject`
    pub struct RejectAccount: Post "/v1/accounts/{account}/reject" Form => Account {
        path {
            account: AccountId,
        }
        required {
            reason: String,
        }
        lists {
            expand: Expand<Account>,
        }
    }
}

crate::operation! {
    /// `GET /v1/accounts/{account}`
    pub struct RetrieveAccount: Get "/v1/accounts/{account}" Form => Account {
        path {
            account: AccountId,
        }
        lists {
            expand: Expand<Account>,
        }
    }
}

crate::operation! {
    /// `GET /v1/accounts/{account}/bank_accounts/{id}`
    pub struct RetrieveAccountBankAccount: Get "/v1/accounts/{account}/bank_accounts/{id}" Form => ExternalAccount {
        path {
            account: AccountId,
            id: String,
        }
        lists {
            expand: Expand<ExternalAccount>,
        }
    }
}

crate::operation! {
    /// `GET /v1/accounts/{account}/external_accounts/{id}`
    pub struct RetrieveAccountExternalAccount: Get "/v1/accounts/{account}/external_accounts/{id}" Form => ExternalAccount {
        path {
            account: AccountId,
            id: String,
        }
        lists {
            expand: Expand<ExternalAccount>,
        }
    }
}

crate::operation! {
    /// `GET /v1/account`
    pub struct RetrieveOwnAccount: Get "/v1/account" Form => Account {
        lists {
            expand: Expand<Account>,
        }
    }
}

crate::params! {
    /// Held by `CreateAccount.tos_acceptance`, `UpdateAccount.tos_acceptance`.
    pub struct TosAcceptanceParams {
        optional {
            date: Timestamp,
            ip: String,
            service_agreement: String,
            user_agent: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/accounts/{account}`
    pub struct UpdateAccount: Post "/v1/accounts/{account}" Form => Account {
        path {
            account: AccountId,
        }
        optional {
            account_token: String,
            business_type: AccountBusinessType,
            default_currency: Currency,
            email: String,
            external_account: String,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            business_profile: BusinessProfileParams,
            capabilities: CapabilitiesParams,
            company: CompanyParams,
            documents: CreateAccountDocumentsParams,
            groups: AccountGroupsParams,
            individual: IndividualParams,
            settings: UpdateAccountSettingsParams,
            tos_acceptance: TosAcceptanceParams,
        }
        lists {
            expand: Expand<Account>,
        }
    }
}

crate::operation! {
    /// `POST /v1/accounts/{account}/bank_accounts/{id}`
    pub struct UpdateAccountBankAccount: Post "/v1/accounts/{account}/bank_accounts/{id}" Form => ExternalAccount {
        path {
            account: AccountId,
            id: String,
        }
        optional {
            account_holder_name: String,
            account_holder_type: Clearable<AccountHolderType>,
            account_type: TokenBankAccountAccountType,
            address_city: String,
            address_country: String,
            address_line1: String,
            address_line2: String,
            address_state: String,
            address_zip: String,
            default_for_currency: bool,
            exp_month: String,
            exp_year: String,
            metadata: Clearable<Map<Clearable<String>>>,
            name: String,
        }
        boxed {
            documents: AccountDocumentsParams,
        }
        lists {
            expand: Expand<ExternalAccount>,
        }
    }
}

crate::operation! {
    /// `POST /v1/accounts/{account}/external_accounts/{id}`
    pub struct UpdateAccountExternalAccount: Post "/v1/accounts/{account}/external_accounts/{id}" Form => ExternalAccount {
        path {
            account: AccountId,
            id: String,
        }
        optional {
            account_holder_name: String,
            account_holder_type: Clearable<AccountHolderType>,
            account_type: TokenBankAccountAccountType,
            address_city: String,
            address_country: String,
            address_line1: String,
            address_line2: String,
            address_state: String,
            address_zip: String,
            default_for_currency: bool,
            exp_month: String,
            exp_year: String,
            metadata: Clearable<Map<Clearable<String>>>,
            name: String,
        }
        boxed {
            documents: AccountDocumentsParams,
        }
        lists {
            expand: Expand<ExternalAccount>,
        }
    }
}

crate::params! {
    /// Held by `UpdateAccountSettingsParams.invoices`.
    pub struct UpdateAccountSettingsInvoicesParams {
        optional {
            default_account_tax_ids: Clearable<Vec<String>>,
            hosted_payment_method_save: AccountInvoicesSettingsHostedPaymentMethodSave,
        }
    }
}

crate::params! {
    /// Held by `UpdateAccount.settings`.
    pub struct UpdateAccountSettingsParams {
        boxed {
            bacs_debit_payments: BacsDebitPaymentsParams,
            branding: BrandingParams,
            card_issuing: AccountSettingsTreasuryParams,
            card_payments: AccountSettingsCardPaymentsParams,
            invoices: UpdateAccountSettingsInvoicesParams,
            payments: PaymentsParams,
            payouts: PayoutsParams,
            treasury: AccountSettingsTreasuryParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/external_accounts/{id}`
    pub struct UpdateExternalAccount: Post "/v1/external_accounts/{id}" Form => ExternalAccount {
        path {
            id: String,
        }
        optional {
            account_holder_name: String,
            account_holder_type: Clearable<AccountHolderType>,
            account_type: TokenBankAccountAccountType,
            address_city: String,
            address_country: String,
            address_line1: String,
            address_line2: String,
            address_state: String,
            address_zip: String,
            default_for_currency: bool,
            exp_month: String,
            exp_year: String,
            metadata: Clearable<Map<Clearable<String>>>,
            name: String,
        }
        boxed {
            documents: AccountDocumentsParams,
        }
        lists {
            expand: Expand<ExternalAccount>,
        }
    }
}
