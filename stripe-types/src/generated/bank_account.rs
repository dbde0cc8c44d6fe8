// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AccountRequirementsError, AvailablePayoutMethod, BankAccountId, Currency, CustomerId,
    ExpandTo, Expandable, Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo,
};

/// The object `bank_account`.
///
/// See <https://docs.stripe.com/api/accounts/external_accounts/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccount {
    pub id: BankAccountId,
    pub account: Option<Expandable<AccountId>>,
    pub account_holder_name: Option<String>,
    pub account_holder_type: Option<String>,
    pub account_type: Option<String>,
    pub available_payout_methods: Option<Vec<AvailablePayoutMethod>>,
    pub bank_name: Option<String>,
    pub country: String,
    pub currency: Currency,
    pub customer: Option<Expandable<CustomerId>>,
    pub default_for_currency: Option<bool>,
    pub fingerprint: Option<String>,
    pub future_requirements: Option<Box<ExternalAccountRequirements>>,
    pub last4: String,
    pub metadata: Option<Metadata>,
    pub requirements: Option<Box<ExternalAccountRequirements>>,
    pub routing_number: Option<String>,
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
        nested_lists: &[],
        events: &[
            "account.external_account.created", "account.external_account.deleted",
            "account.external_account.updated", "customer.source.created", "customer.source.deleted",
            "customer.source.expiring", "customer.source.updated",
        ],
    };
}

impl BankAccount {
    pub const EXPAND_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("account");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
}

/// Held by `BankAccount.future_requirements`, `BankAccount.requirements`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalAccountRequirements {
    pub currently_due: Option<Vec<String>>,
    pub errors: Option<Vec<AccountRequirementsError>>,
    pub past_due: Option<Vec<String>>,
    pub pending_verification: Option<Vec<String>>,
}

crate::record!(
    ExternalAccountRequirements, "", false,
    ["currently_due", "errors", "past_due", "pending_verification"],
    [currently_due, errors, past_due, pending_verification],
);
