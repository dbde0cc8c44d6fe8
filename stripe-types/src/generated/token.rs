// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BankAccount, Boxed, Card, Expand, Object, ObjectInfo, Timestamp, TokenId};

/// The object `token`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Token {
    /// The id, unique within the account.
    pub id: TokenId,
    /// Bank account: may be absent.
    pub bank_account: Option<Boxed<BankAccount>>,
    /// Card: may be absent.
    pub card: Option<Boxed<Card>>,
    /// Client ip: may be null or absent.
    pub client_ip: Option<String>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    pub created: Timestamp,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Type.
    pub type_: String,
    /// Used.
    pub used: bool,
}

crate::record!(
    Token, "token", true,
    ["id", "bank_account", "card", "client_ip", "created", "livemode", "type", "used"],
    [id, bank_account, card, client_ip, created, livemode, type_, used],
);

impl Object for Token {
    type Id = TokenId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "token",
        type_name: "Token",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/tokens/{token}"),
        list: None,
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl Token {
    pub const EXPAND_BANK_ACCOUNT: Expand<Self> = Expand::field("bank_account");
    pub const EXPAND_CARD: Expand<Self> = Expand::field("card");
}
