// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Account, AccountBankAccount, AccountBankAccountAccountType, AccountBusinessProfileParams,
    AccountBusinessType, AccountCapabilitiesParams, AccountCompanyParams, AccountControllerParams,
    AccountDocumentsParams, AccountGroupsParams, AccountHolderType, AccountId, AccountIndividualParams,
    AccountObject, AccountSettingsParams, AccountTosAcceptanceParams, AccountType, Clearable, Currency,
    Deleted, DeletedExternalAccount, Expand, ExternalAccount, List, Map, Range, Timestamp,
    UpdateAccountSettingsParams, UpdateExternalAccountDocumentsParams,
};

crate::operation! {
    /// Creates an account.
    ///
    /// `POST /v1/accounts`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/create)
    pub struct CreateAccount: Post "/v1/accounts" Form => Account {
        optional {
            /// Account token.
            account_token: String,
            /// Bank account.
            bank_account: AccountBankAccount,
            /// The legal form: an individual, a company, a non-profit or a government entity. One of
            /// `company`, `government_entity`, `individual`, `non_profit`.
            business_type: AccountBusinessType,
            /// The country of the account, as two letters; it cannot be changed.
            country: String,
            /// The currency of payouts and balance, unless another is asked for.
            default_currency: Currency,
            /// The address of the account; Stripe does not write to it for accounts that the platform
            /// controls.
            email: String,
            /// External account.
            external_account: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The type: `standard`, `express` or `custom`; `none` if `controller` says it in detail. One of
            /// `custom`, `express`, `none`, `standard`.
            type_ = "type": AccountType,
        }
        boxed {
            /// The business: name, category, URL, support contacts.
            business_profile: AccountBusinessProfileParams,
            /// The capabilities of the account, such as `card_payments` or `transfers`: each `active`,
            /// `pending` or `inactive`.
            capabilities: AccountCapabilitiesParams,
            /// Facts about the company, as far as the platform may see them.
            company: AccountCompanyParams,
            /// The parties responsible for fees, losses, requirements and the Dashboard of the account.
            controller: AccountControllerParams,
            /// Documents.
            documents: AccountDocumentsParams,
            /// The payment pricing group that the account is in.
            groups: AccountGroupsParams,
            /// The person behind the account, where it is one person's.
            individual: AccountIndividualParams,
            /// Options by area: branding, card payments, dashboard, payments, payouts.
            settings: AccountSettingsParams,
            /// The acceptance of the terms of service: by whom, when and from where.
            tos_acceptance: AccountTosAcceptanceParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Account>,
        }
    }
}

crate::operation! {
    /// Creates an account bank account.
    ///
    /// `POST /v1/accounts/{account}/bank_accounts`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/bank_accounts)
    pub struct CreateAccountBankAccount: Post "/v1/accounts/{account}/bank_accounts" Form => ExternalAccount {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
        }
        optional {
            /// Bank account.
            bank_account: AccountBankAccount,
            /// Default for currency.
            default_for_currency: bool,
            /// External account.
            external_account: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ExternalAccount>,
        }
    }
}

crate::operation! {
    /// Creates an account external account.
    ///
    /// `POST /v1/accounts/{account}/external_accounts`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts)
    pub struct CreateAccountExternalAccount: Post "/v1/accounts/{account}/external_accounts" Form => ExternalAccount {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
        }
        optional {
            /// Bank account.
            bank_account: AccountBankAccount,
            /// Default for currency.
            default_for_currency: bool,
            /// External account.
            external_account: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ExternalAccount>,
        }
    }
}

crate::operation! {
    /// Deletes an account.
    ///
    /// `DELETE /v1/accounts/{account}`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/delete)
    pub struct DeleteAccount: Delete "/v1/accounts/{account}" Form => Deleted<AccountId> {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
        }
    }
}

crate::operation! {
    /// Deletes an account bank account.
    ///
    /// `DELETE /v1/accounts/{account}/bank_accounts/{id}`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/bank_accounts/delete)
    pub struct DeleteAccountBankAccount: Delete "/v1/accounts/{account}/bank_accounts/{id}" Form => DeletedExternalAccount {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Id.
            id: String,
        }
    }
}

crate::operation! {
    /// Deletes an account external account.
    ///
    /// `DELETE /v1/accounts/{account}/external_accounts/{id}`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/delete)
    pub struct DeleteAccountExternalAccount: Delete "/v1/accounts/{account}/external_accounts/{id}" Form => DeletedExternalAccount {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Id.
            id: String,
        }
    }
}

crate::operation! {
    /// Lists account external accounts.
    ///
    /// `GET /v1/accounts/{account}/external_accounts`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/list)
    pub struct ListAccountExternalAccounts: Get "/v1/accounts/{account}/external_accounts" Form => List<ExternalAccount> {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Object: one of `bank_account`, `card`.
            object: AccountObject,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<ExternalAccount>>,
        }
    }
}

crate::operation! {
    /// Lists accounts.
    ///
    /// `GET /v1/accounts`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/list)
    pub struct ListAccounts: Get "/v1/accounts" Form => List<Account> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Account>>,
        }
    }
}

crate::operation! {
    /// Rejects an account.
    ///
    /// `POST /v1/accounts/{account}/reject`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/reject)
    pub struct RejectAccount: Post "/v1/accounts/{account}/reject" Form => Account {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
        }
        required {
            /// Reason.
            reason: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Account>,
        }
    }
}

crate::operation! {
    /// Retrieves an account.
    ///
    /// `GET /v1/accounts/{account}`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/retrieve)
    pub struct RetrieveAccount: Get "/v1/accounts/{account}" Form => Account {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Account>,
        }
    }
}

crate::operation! {
    /// Retrieves an account bank account.
    ///
    /// `GET /v1/accounts/{account}/bank_accounts/{id}`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/bank_accounts/retrieve)
    pub struct RetrieveAccountBankAccount: Get "/v1/accounts/{account}/bank_accounts/{id}" Form => ExternalAccount {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ExternalAccount>,
        }
    }
}

crate::operation! {
    /// Retrieves an account external account.
    ///
    /// `GET /v1/accounts/{account}/external_accounts/{id}`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/retrieve)
    pub struct RetrieveAccountExternalAccount: Get "/v1/accounts/{account}/external_accounts/{id}" Form => ExternalAccount {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ExternalAccount>,
        }
    }
}

crate::operation! {
    /// Retrieves an own account.
    ///
    /// `GET /v1/account`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/account/retrieve)
    pub struct RetrieveOwnAccount: Get "/v1/account" Form => Account {
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Account>,
        }
    }
}

crate::operation! {
    /// Updates an account.
    ///
    /// `POST /v1/accounts/{account}`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/update)
    pub struct UpdateAccount: Post "/v1/accounts/{account}" Form => Account {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
        }
        optional {
            /// Account token.
            account_token: String,
            /// The legal form: an individual, a company, a non-profit or a government entity. One of
            /// `company`, `government_entity`, `individual`, `non_profit`.
            business_type: AccountBusinessType,
            /// The currency of payouts and balance, unless another is asked for.
            default_currency: Currency,
            /// The address of the account; Stripe does not write to it for accounts that the platform
            /// controls. Can be cleared.
            email: Clearable<String>,
            /// External account.
            external_account: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            /// The business: name, category, URL, support contacts.
            business_profile: AccountBusinessProfileParams,
            /// The capabilities of the account, such as `card_payments` or `transfers`: each `active`,
            /// `pending` or `inactive`.
            capabilities: AccountCapabilitiesParams,
            /// Facts about the company, as far as the platform may see them.
            company: AccountCompanyParams,
            /// Documents.
            documents: AccountDocumentsParams,
            /// The payment pricing group that the account is in.
            groups: AccountGroupsParams,
            /// The person behind the account, where it is one person's.
            individual: AccountIndividualParams,
            /// Options by area: branding, card payments, dashboard, payments, payouts.
            settings: UpdateAccountSettingsParams,
            /// The acceptance of the terms of service: by whom, when and from where.
            tos_acceptance: AccountTosAcceptanceParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Account>,
        }
    }
}

crate::operation! {
    /// Updates an account bank account.
    ///
    /// `POST /v1/accounts/{account}/bank_accounts/{id}`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/bank_accounts/update)
    pub struct UpdateAccountBankAccount: Post "/v1/accounts/{account}/bank_accounts/{id}" Form => ExternalAccount {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Id.
            id: String,
        }
        optional {
            /// Account holder name.
            account_holder_name: String,
            /// Account holder type: one of `company`, `individual`; can be cleared.
            account_holder_type: Clearable<AccountHolderType>,
            /// Account type: one of `checking`, `futsu`, `savings`, `toza`.
            account_type: AccountBankAccountAccountType,
            /// Address city.
            address_city: String,
            /// Address country.
            address_country: String,
            /// Address line1.
            address_line1: String,
            /// Address line2.
            address_line2: String,
            /// Address state.
            address_state: String,
            /// Address zip.
            address_zip: String,
            /// Default for currency.
            default_for_currency: bool,
            /// Exp month.
            exp_month: String,
            /// Exp year.
            exp_year: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Name.
            name: String,
        }
        boxed {
            /// Documents.
            documents: UpdateExternalAccountDocumentsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ExternalAccount>,
        }
    }
}

crate::operation! {
    /// Updates an account external account.
    ///
    /// `POST /v1/accounts/{account}/external_accounts/{id}`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/update)
    pub struct UpdateAccountExternalAccount: Post "/v1/accounts/{account}/external_accounts/{id}" Form => ExternalAccount {
        path {
            /// Account: the id of an `account`.
            account: AccountId,
            /// Id.
            id: String,
        }
        optional {
            /// Account holder name.
            account_holder_name: String,
            /// Account holder type: one of `company`, `individual`; can be cleared.
            account_holder_type: Clearable<AccountHolderType>,
            /// Account type: one of `checking`, `futsu`, `savings`, `toza`.
            account_type: AccountBankAccountAccountType,
            /// Address city.
            address_city: String,
            /// Address country.
            address_country: String,
            /// Address line1.
            address_line1: String,
            /// Address line2.
            address_line2: String,
            /// Address state.
            address_state: String,
            /// Address zip.
            address_zip: String,
            /// Default for currency.
            default_for_currency: bool,
            /// Exp month.
            exp_month: String,
            /// Exp year.
            exp_year: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Name.
            name: String,
        }
        boxed {
            /// Documents.
            documents: UpdateExternalAccountDocumentsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ExternalAccount>,
        }
    }
}

crate::operation! {
    /// Updates an external account.
    ///
    /// `POST /v1/external_accounts/{id}`, by the cargo feature `account`.
    /// [Reference](https://docs.stripe.com/api/external_accounts/update)
    pub struct UpdateExternalAccount: Post "/v1/external_accounts/{id}" Form => ExternalAccount {
        path {
            /// Id.
            id: String,
        }
        optional {
            /// Account holder name.
            account_holder_name: String,
            /// Account holder type: one of `company`, `individual`; can be cleared.
            account_holder_type: Clearable<AccountHolderType>,
            /// Account type: one of `checking`, `futsu`, `savings`, `toza`.
            account_type: AccountBankAccountAccountType,
            /// Address city.
            address_city: String,
            /// Address country.
            address_country: String,
            /// Address line1.
            address_line1: String,
            /// Address line2.
            address_line2: String,
            /// Address state.
            address_state: String,
            /// Address zip.
            address_zip: String,
            /// Default for currency.
            default_for_currency: bool,
            /// Exp month.
            exp_month: String,
            /// Exp year.
            exp_year: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Name.
            name: String,
        }
        boxed {
            /// Documents.
            documents: UpdateExternalAccountDocumentsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ExternalAccount>,
        }
    }
}
