// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountId, Expandable};

/// Held by `AutomaticTax.liability`, `Invoice.issuer`, `InvoiceSettingQuoteSetting.issuer` and 8 more.
#[derive(Clone, Default)]
pub struct ConnectAccountReference {
    pub account: Option<Expandable<AccountId>>,
    pub type_: ConnectAccountReferenceType,
}

crate::record!(
    ConnectAccountReference, "", false,
    ["account", "type"],
    [account, type_],
);

crate::open_enum! {
    /// Values of `ConnectAccountReference.type`.
    pub enum ConnectAccountReferenceType {
        Account = "account",
        Self_ = "self",
    }
}
