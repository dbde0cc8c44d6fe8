// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AccountRequirementsError, BankAccountId, Boxed, Currency, CustomerId, Expand, Expandable,
    Expansion, ListInfo, ListStyle, MaybeDeleted, Metadata, Object, ObjectInfo,
};

/// The object `bank_account`.
///
/// See <https://docs.stripe.com/api/accounts/external_accounts/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankAccount {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-id)
    pub id: BankAccountId,
    /// Account: the id of an `account`; expandable; expand it by [`EXPAND_ACCOUNT`](Self::EXPAND_ACCOUNT);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-account)
    pub account: Option<Expandable<AccountId>>,
    /// Account holder name: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-account_holder_name)
    pub account_holder_name: Option<String>,
    /// Account holder type: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-account_holder_type)
    pub account_holder_type: Option<String>,
    /// Account type: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-account_type)
    pub account_type: Option<String>,
    /// Available payout methods: one of `instant`, `standard`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-available_payout_methods)
    pub available_payout_methods: Option<Vec<BankAccountAvailablePayoutMethod>>,
    /// Bank name: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-bank_name)
    pub bank_name: Option<String>,
    /// Country.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-country)
    pub country: String,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-currency)
    pub currency: Currency,
    /// Customer: the id of a `customer`; expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-customer)
    pub customer: Option<Expandable<CustomerId>>,
    /// Default for currency: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-default_for_currency)
    pub default_for_currency: Option<bool>,
    /// Fingerprint: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-fingerprint)
    pub fingerprint: Option<String>,
    /// Future requirements: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-future_requirements)
    pub future_requirements: Option<Boxed<ExternalAccountRequirements>>,
    /// Last4.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-last4)
    pub last4: String,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-metadata)
    pub metadata: Option<Metadata>,
    /// Requirements: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-requirements)
    pub requirements: Option<Boxed<ExternalAccountRequirements>>,
    /// Routing number: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-routing_number)
    pub routing_number: Option<String>,
    /// Status.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#bank_account_object-status)
    pub status: String,
}

crate::record!(
    BankAccount, "bank_account", true,
    [
        "id", "account", "account_holder_name", "account_holder_type", "account_type",
        "available_payout_methods", "bank_name", "country", "currency", "customer", "default_for_currency",
        "fingerprint", "future_requirements", "last4", "metadata", "requirements", "routing_number",
        "status",
    ],
    [
        id, account, account_holder_name, account_holder_type, account_type, available_payout_methods,
        bank_name, country, currency, customer, default_for_currency, fingerprint, future_requirements,
        last4, metadata, requirements, routing_number, status,
    ],
);

impl Object for BankAccount {
    type Id = BankAccountId;
    type Expanded = MaybeDeleted<Self, BankAccountId>;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "bank_account",
        type_name: "BankAccount",
        has_id: true,
        has_created: false,
        has_deleted: true,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/accounts/{account}/external_accounts", parent: Some("account"), style: ListStyle::Cursor, required: &[], filters: &["object"], passes: &[&[("object", "bank_account")]] },
            ListInfo { path: "/v1/customers/{customer}/sources", parent: Some("customer"), style: ListStyle::Cursor, required: &[], filters: &["object"], passes: &[&[("object", "bank_account")]] },
        ],
        expandable: &[
            Expansion { path: "account", targets: &["account"], array: false },
            Expansion { path: "customer", targets: &["customer"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "account.external_account.created", "account.external_account.deleted",
            "account.external_account.updated", "customer.source.created", "customer.source.deleted",
            "customer.source.expiring", "customer.source.updated",
        ],
    };
}

impl BankAccount {
    pub const EXPAND_ACCOUNT: Expand<Self> = Expand::field("account");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
}

crate::open_enum! {
    /// Values of [`BankAccount::available_payout_methods`](crate::BankAccount::available_payout_methods).
    pub enum BankAccountAvailablePayoutMethod {
        Instant = "instant",
        Standard = "standard",
    }
}

/// Held by [`BankAccount::requirements`](crate::BankAccount::requirements),
/// [`BankAccount::future_requirements`](crate::BankAccount::future_requirements).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExternalAccountRequirements {
    /// Currently due: may be null or absent.
    pub currently_due: Option<Vec<String>>,
    /// Errors: may be null or absent.
    pub errors: Option<Vec<AccountRequirementsError>>,
    /// Past due: may be null or absent.
    pub past_due: Option<Vec<String>>,
    /// Pending verification: may be null or absent.
    pub pending_verification: Option<Vec<String>>,
}

crate::record!(
    ExternalAccountRequirements, "", false,
    ["currently_due", "errors", "past_due", "pending_verification"],
    [currently_due, errors, past_due, pending_verification],
);
