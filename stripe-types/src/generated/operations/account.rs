// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Account, AccountBankAccountObject, AccountBusinessProfileMinorityOwnedBusinessDesignation,
    AccountBusinessType, AccountCapabilitiesTreasuryParams, AccountCompanyOwnershipDeclarationParams,
    AccountCompanyVerificationParams, AccountId, AccountIndividualParams,
    AccountInvoicesSettingsHostedPaymentMethodSave, AccountSettingsBacsDebitPaymentsParams,
    AccountSettingsBrandingParams, AccountUnificationAccountControllerLossesPayment,
    AccountUnificationAccountControllerType, AdditionalTosAcceptancesAccountParams,
    BalanceSettingsPayoutScheduleInterval, BankAccountId, CardId, Clearable, Currency, DeclineOnParams,
    Deleted, Expand, ExternalAccount, IssuingCardholderType, LegalEntityCompanyStructure, List, Map,
    OwnershipExemptionReason, PayoutType, PersonAddressKanaParams, PersonAddressParams, PersonDobParams,
    Range, SetupIntentSingleUseParams, Timestamp, TokenBankAccountAccountType, V2AccountDashboard,
    WeeklyPayoutDay,
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
            account_holder_type: IssuingCardholderType,
            account_type: TokenBankAccountAccountType,
            currency: Currency,
            object: AccountBankAccountObject,
            routing_number: String,
        }
        boxed {
            documents: AccountDocumentsParams,
        }
    }
}

crate::params! {
    /// Held by `AccountBusinessProfileParams.annual_revenue`.
    pub struct AccountBusinessProfileAnnualRevenueParams {
        required {
            amount: i64,
            currency: Currency,
            fiscal_year_end: String,
        }
    }
}

crate::params! {
    /// Held by `CreateAccount.business_profile`, `UpdateAccount.business_profile`.
    pub struct AccountBusinessProfileParams {
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
            annual_revenue: AccountBusinessProfileAnnualRevenueParams,
            monthly_estimated_revenue: SetupIntentSingleUseParams,
            support_address: PersonAddressParams,
        }
        lists {
            minority_owned_business_designation: AccountBusinessProfileMinorityOwnedBusinessDesignation,
        }
    }
}

crate::params! {
    /// Held by `CreateAccount.capabilities`, `UpdateAccount.capabilities`.
    pub struct AccountCapabilitiesParams {
        boxed {
            acss_debit_payments: AccountCapabilitiesTreasuryParams,
            affirm_payments: AccountCapabilitiesTreasuryParams,
            afterpay_clearpay_payments: AccountCapabilitiesTreasuryParams,
            alma_payments: AccountCapabilitiesTreasuryParams,
            amazon_pay_payments: AccountCapabilitiesTreasuryParams,
            app_distribution: AccountCapabilitiesTreasuryParams,
            au_becs_debit_payments: AccountCapabilitiesTreasuryParams,
            bacs_debit_payments: AccountCapabilitiesTreasuryParams,
            bancontact_payments: AccountCapabilitiesTreasuryParams,
            bank_transfer_payments: AccountCapabilitiesTreasuryParams,
            billie_payments: AccountCapabilitiesTreasuryParams,
            bizum_payments: AccountCapabilitiesTreasuryParams,
            blik_payments: AccountCapabilitiesTreasuryParams,
            boleto_payments: AccountCapabilitiesTreasuryParams,
            card_issuing: AccountCapabilitiesTreasuryParams,
            card_payments: AccountCapabilitiesTreasuryParams,
            cartes_bancaires_payments: AccountCapabilitiesTreasuryParams,
            cashapp_payments: AccountCapabilitiesTreasuryParams,
            crypto_payments: AccountCapabilitiesTreasuryParams,
            eps_payments: AccountCapabilitiesTreasuryParams,
            fpx_payments: AccountCapabilitiesTreasuryParams,
            gb_bank_transfer_payments: AccountCapabilitiesTreasuryParams,
            giropay_payments: AccountCapabilitiesTreasuryParams,
            grabpay_payments: AccountCapabilitiesTreasuryParams,
            ideal_payments: AccountCapabilitiesTreasuryParams,
            india_international_payments: AccountCapabilitiesTreasuryParams,
            jcb_payments: AccountCapabilitiesTreasuryParams,
            jp_bank_transfer_payments: AccountCapabilitiesTreasuryParams,
            kakao_pay_payments: AccountCapabilitiesTreasuryParams,
            klarna_payments: AccountCapabilitiesTreasuryParams,
            konbini_payments: AccountCapabilitiesTreasuryParams,
            kr_card_payments: AccountCapabilitiesTreasuryParams,
            legacy_payments: AccountCapabilitiesTreasuryParams,
            link_payments: AccountCapabilitiesTreasuryParams,
            mb_way_payments: AccountCapabilitiesTreasuryParams,
            mobilepay_payments: AccountCapabilitiesTreasuryParams,
            multibanco_payments: AccountCapabilitiesTreasuryParams,
            mx_bank_transfer_payments: AccountCapabilitiesTreasuryParams,
            naver_pay_payments: AccountCapabilitiesTreasuryParams,
            nz_bank_account_becs_debit_payments: AccountCapabilitiesTreasuryParams,
            oxxo_payments: AccountCapabilitiesTreasuryParams,
            p24_payments: AccountCapabilitiesTreasuryParams,
            pay_by_bank_payments: AccountCapabilitiesTreasuryParams,
            payco_payments: AccountCapabilitiesTreasuryParams,
            paynow_payments: AccountCapabilitiesTreasuryParams,
            payto_payments: AccountCapabilitiesTreasuryParams,
            pix_payments: AccountCapabilitiesTreasuryParams,
            promptpay_payments: AccountCapabilitiesTreasuryParams,
            revolut_pay_payments: AccountCapabilitiesTreasuryParams,
            samsung_pay_payments: AccountCapabilitiesTreasuryParams,
            satispay_payments: AccountCapabilitiesTreasuryParams,
            scalapay_payments: AccountCapabilitiesTreasuryParams,
            sepa_bank_transfer_payments: AccountCapabilitiesTreasuryParams,
            sepa_debit_payments: AccountCapabilitiesTreasuryParams,
            sofort_payments: AccountCapabilitiesTreasuryParams,
            sunbit_payments: AccountCapabilitiesTreasuryParams,
            swish_payments: AccountCapabilitiesTreasuryParams,
            tax_reporting_us_1099_k: AccountCapabilitiesTreasuryParams,
            tax_reporting_us_1099_misc: AccountCapabilitiesTreasuryParams,
            transfers: AccountCapabilitiesTreasuryParams,
            treasury: AccountCapabilitiesTreasuryParams,
            twint_payments: AccountCapabilitiesTreasuryParams,
            upi_payments: AccountCapabilitiesTreasuryParams,
            us_bank_account_ach_payments: AccountCapabilitiesTreasuryParams,
            us_bank_transfer_payments: AccountCapabilitiesTreasuryParams,
            zip_payments: AccountCapabilitiesTreasuryParams,
        }
    }
}

crate::params! {
    /// Held by `CreateAccount.company`, `UpdateAccount.company`.
    pub struct AccountCompanyParams {
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
            address: PersonAddressParams,
            address_kana: PersonAddressKanaParams,
            address_kanji: PersonAddressKanaParams,
            directorship_declaration: AccountCompanyOwnershipDeclarationParams,
            ownership_declaration: AccountCompanyOwnershipDeclarationParams,
            registration_date: Clearable<PersonDobParams>,
            representative_declaration: AccountCompanyOwnershipDeclarationParams,
            verification: AccountCompanyVerificationParams,
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
            bacs_debit_payments: AccountSettingsBacsDebitPaymentsParams,
            branding: AccountSettingsBrandingParams,
            card_issuing: AccountSettingsTreasuryParams,
            card_payments: AccountSettingsCardPaymentsParams,
            invoices: AccountSettingsInvoicesParams,
            payments: AccountSettingsPaymentsParams,
            payouts: AccountSettingsPayoutsParams,
            treasury: AccountSettingsTreasuryParams,
        }
    }
}

crate::params! {
    /// Held by `AccountSettingsParams.payments`, `UpdateAccountSettingsParams.payments`.
    pub struct AccountSettingsPaymentsParams {
        optional {
            statement_descriptor: String,
            statement_descriptor_kana: String,
            statement_descriptor_kanji: String,
        }
    }
}

crate::params! {
    /// Held by `AccountSettingsParams.payouts`, `UpdateAccountSettingsParams.payouts`.
    pub struct AccountSettingsPayoutsParams {
        optional {
            debit_negative_balances: bool,
            statement_descriptor: String,
        }
        boxed {
            schedule: AccountSettingsPayoutsScheduleParams,
        }
    }
}

crate::keyword! {
    /// Held by `AccountSettingsPayoutsScheduleParams.delay_days`.
    pub enum AccountSettingsPayoutsScheduleDelayDays(i64) {
        Minimum = "minimum",
    }
}

crate::params! {
    /// Held by `AccountSettingsPayoutsParams.schedule`.
    pub struct AccountSettingsPayoutsScheduleParams {
        optional {
            delay_days: AccountSettingsPayoutsScheduleDelayDays,
            interval: BalanceSettingsPayoutScheduleInterval,
            monthly_anchor: i64,
            weekly_anchor: AccountSettingsPayoutsScheduleWeeklyAnchor,
        }
        lists {
            monthly_payout_days: i64,
            weekly_payout_days: WeeklyPayoutDay,
        }
    }
}

crate::open_enum! {
    /// Values of `AccountSettingsPayoutsScheduleParams.weekly_anchor`.
    pub enum AccountSettingsPayoutsScheduleWeeklyAnchor {
        Friday = "friday",
        Monday = "monday",
        Saturday = "saturday",
        Sunday = "sunday",
        Thursday = "thursday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
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
    /// Held by `CreateAccount.tos_acceptance`, `UpdateAccount.tos_acceptance`.
    pub struct AccountTosAcceptanceParams {
        optional {
            date: Timestamp,
            ip: String,
            service_agreement: String,
            user_agent: String,
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
            business_profile: AccountBusinessProfileParams,
            capabilities: AccountCapabilitiesParams,
            company: AccountCompanyParams,
            controller: AccountControllerParams,
            documents: CreateAccountDocumentsParams,
            groups: AccountGroupsParams,
            individual: AccountIndividualParams,
            settings: AccountSettingsParams,
            tos_acceptance: AccountTosAcceptanceParams,
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
            business_profile: AccountBusinessProfileParams,
            capabilities: AccountCapabilitiesParams,
            company: AccountCompanyParams,
            documents: CreateAccountDocumentsParams,
            groups: AccountGroupsParams,
            individual: AccountIndividualParams,
            settings: UpdateAccountSettingsParams,
            tos_acceptance: AccountTosAcceptanceParams,
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
            account_holder_type: Clearable<IssuingCardholderType>,
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
            account_holder_type: Clearable<IssuingCardholderType>,
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
            bacs_debit_payments: AccountSettingsBacsDebitPaymentsParams,
            branding: AccountSettingsBrandingParams,
            card_issuing: AccountSettingsTreasuryParams,
            card_payments: AccountSettingsCardPaymentsParams,
            invoices: UpdateAccountSettingsInvoicesParams,
            payments: AccountSettingsPaymentsParams,
            payouts: AccountSettingsPayoutsParams,
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
            account_holder_type: Clearable<IssuingCardholderType>,
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
