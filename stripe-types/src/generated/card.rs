// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AllowRedisplay, AvailablePayoutMethod, CardId, Currency, CustomerId, ExpandTo, Expandable,
    Expansion, ListInfo, ListStyle, Metadata, Object, ObjectInfo, RegulatedStatus,
};

/// The object `card`.
///
/// See <https://docs.stripe.com/api/accounts/external_accounts/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Card {
    pub id: CardId,
    pub account: Option<Expandable<AccountId>>,
    pub address_city: Option<String>,
    pub address_country: Option<String>,
    pub address_line1: Option<String>,
    pub address_line1_check: Option<String>,
    pub address_line2: Option<String>,
    pub address_state: Option<String>,
    pub address_zip: Option<String>,
    pub address_zip_check: Option<String>,
    pub allow_redisplay: Option<AllowRedisplay>,
    pub available_payout_methods: Option<Vec<AvailablePayoutMethod>>,
    pub brand: String,
    pub country: Option<String>,
    pub currency: Option<Currency>,
    pub customer: Option<Expandable<CustomerId>>,
    pub cvc_check: Option<String>,
    pub default_for_currency: Option<bool>,
    pub dynamic_last4: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub fingerprint: Option<String>,
    pub funding: String,
    pub iin: Option<String>,
    pub last4: String,
    pub metadata: Option<Metadata>,
    pub name: Option<String>,
    pub networks: Option<Box<TokenCardNetworks>>,
    pub regulated_status: Option<RegulatedStatus>,
    pub status: Option<String>,
    pub tokenization_method: Option<String>,
}

crate::record!(
    Card, "card", true,
    [
        "id", "account", "address_city", "address_country", "address_line1", "address_line1_check",
        "address_line2", "address_state", "address_zip", "address_zip_check", "allow_redisplay",
        "available_payout_methods", "brand", "country", "currency", "customer", "cvc_check",
        "default_for_currency", "dynamic_last4", "exp_month", "exp_year", "fingerprint", "funding", "iin",
        "last4", "metadata", "name", "networks", "regulated_status", "status", "tokenization_method",
    ],
    [
        id, account, address_city, address_country, address_line1, address_line1_check, address_line2,
        address_state, address_zip, address_zip_check, allow_redisplay, available_payout_methods, brand,
        country, currency, customer, cvc_check, default_for_currency, dynamic_last4, exp_month, exp_year,
        fingerprint, funding, iin, last4, metadata, name, networks, regulated_status, status,
        tokenization_method,
    ],
);

impl Object for Card {
    type Id = CardId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "card",
        type_name: "Card",
        has_id: true,
        has_created: false,
        has_deleted: true,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/accounts/{account}/external_accounts", parent: Some("account"), style: ListStyle::Cursor, required: &[], filters: &["object"], passes: &[&[("object", "card")]] },
            ListInfo { path: "/v1/customers/{customer}/sources", parent: Some("customer"), style: ListStyle::Cursor, required: &[], filters: &["object"], passes: &[&[("object", "card")]] },
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

impl Card {
    pub const EXPAND_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("account");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
}

/// Held by `Card.networks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TokenCardNetworks {
    pub preferred: Option<String>,
}

crate::record!(
    TokenCardNetworks, "", false,
    ["preferred"],
    [preferred],
);
