// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{BankAccount, Card, Object, ObjectInfo, Timestamp, TokenId};

/// The object `token`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Token {
    pub id: TokenId,
    pub bank_account: Option<Box<BankAccount>>,
    pub card: Option<Box<Card>>,
    pub client_ip: Option<String>,
    pub created: Timestamp,
    pub livemode: bool,
    pub type_: String,
    pub used: bool,
}

crate::record!(
    Token, "token", true,
    ["id", "bank_account", "card", "client_ip", "created", "livemode", "type", "used"],
    [id, bank_account, card, client_ip, created, livemode, type_, used],
);

impl Object for Token {
    type Id = TokenId;
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
        nested_lists: &[],
        events: &[],
    };
}
