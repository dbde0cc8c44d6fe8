// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountId, ConnectAccountReferenceType, Expandable};

/// Held by `AutomaticTax.liability`, `Invoice.issuer`, `InvoiceSettingQuoteSetting.issuer` and 8 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectAccountReference {
    pub account: Option<Expandable<AccountId>>,
    pub type_: ConnectAccountReferenceType,
}

crate::record!(
    ConnectAccountReference, "", false,
    ["account", "type"],
    [account, type_],
);
