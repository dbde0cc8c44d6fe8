// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, Boxed, CardId, Currency, CustomerId, Expand, Expandable, Expansion, ListInfo, ListStyle,
    MaybeDeleted, Metadata, Object, ObjectInfo,
};

/// The object `card`.
///
/// See <https://docs.stripe.com/api/accounts/external_accounts/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-id)
    pub id: CardId,
    /// Account: the id of an `account`; expandable; expand it by [`EXPAND_ACCOUNT`](Self::EXPAND_ACCOUNT);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-account)
    pub account: Option<Expandable<AccountId>>,
    /// Address city: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-address_city)
    pub address_city: Option<String>,
    /// Address country: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-address_country)
    pub address_country: Option<String>,
    /// Address line1: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-address_line1)
    pub address_line1: Option<String>,
    /// Address line1 check: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-address_line1_check)
    pub address_line1_check: Option<String>,
    /// Address line2: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-address_line2)
    pub address_line2: Option<String>,
    /// Address state: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-address_state)
    pub address_state: Option<String>,
    /// Address zip: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-address_zip)
    pub address_zip: Option<String>,
    /// Address zip check: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-address_zip_check)
    pub address_zip_check: Option<String>,
    /// Allow redisplay: one of `always`, `limited`, `unspecified`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-allow_redisplay)
    pub allow_redisplay: Option<CardAllowRedisplay>,
    /// Available payout methods: one of `instant`, `standard`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-available_payout_methods)
    pub available_payout_methods: Option<Vec<CardAvailablePayoutMethod>>,
    /// Brand. [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-brand)
    pub brand: String,
    /// Country: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-country)
    pub country: Option<String>,
    /// Currency: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-currency)
    pub currency: Option<Currency>,
    /// Customer: the id of a `customer`; expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-customer)
    pub customer: Option<Expandable<CustomerId>>,
    /// Cvc check: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-cvc_check)
    pub cvc_check: Option<String>,
    /// Default for currency: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-default_for_currency)
    pub default_for_currency: Option<bool>,
    /// Dynamic last4: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-dynamic_last4)
    pub dynamic_last4: Option<String>,
    /// Exp month.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-exp_month)
    pub exp_month: i64,
    /// Exp year.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-exp_year)
    pub exp_year: i64,
    /// Fingerprint: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-fingerprint)
    pub fingerprint: Option<String>,
    /// Funding.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-funding)
    pub funding: String,
    /// Iin: may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-iin)
    pub iin: Option<String>,
    /// Last4. [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-last4)
    pub last4: String,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-metadata)
    pub metadata: Option<Metadata>,
    /// Name: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-name)
    pub name: Option<String>,
    /// Networks: may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-networks)
    pub networks: Option<Boxed<TokenCardNetworks>>,
    /// Regulated status: one of `regulated`, `unregulated`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-regulated_status)
    pub regulated_status: Option<CardRegulatedStatus>,
    /// Status: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-status)
    pub status: Option<String>,
    /// Tokenization method: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/external_accounts/object#card_object-tokenization_method)
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
    type Expanded = MaybeDeleted<Self, CardId>;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "account.external_account.created", "account.external_account.deleted",
            "account.external_account.updated", "customer.source.created", "customer.source.deleted",
            "customer.source.expiring", "customer.source.updated",
        ],
    };
}

impl Card {
    pub const EXPAND_ACCOUNT: Expand<Self> = Expand::field("account");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
}

crate::open_enum! {
    /// Values of [`Card::allow_redisplay`](crate::Card::allow_redisplay).
    pub enum CardAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

crate::open_enum! {
    /// Values of [`Card::available_payout_methods`](crate::Card::available_payout_methods).
    pub enum CardAvailablePayoutMethod {
        Instant = "instant",
        Standard = "standard",
    }
}

crate::open_enum! {
    /// Values of [`Card::regulated_status`](crate::Card::regulated_status).
    pub enum CardRegulatedStatus {
        Regulated = "regulated",
        Unregulated = "unregulated",
    }
}

/// Held by [`Card::networks`](crate::Card::networks).
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenCardNetworks {
    /// Preferred: may be null or absent.
    pub preferred: Option<String>,
}

crate::record!(
    TokenCardNetworks, "", false,
    ["preferred"],
    [preferred],
);
