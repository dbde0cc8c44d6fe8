// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountId, Expandable};

/// Held by [`Invoice::issuer`](crate::Invoice::issuer),
/// [`AutomaticTax::liability`](crate::AutomaticTax::liability),
/// [`InvoiceSettings::issuer`](crate::InvoiceSettings::issuer) and 8 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectAccountReference {
    /// Details where `type` is `account`. The id of an `account`; expandable; may be absent.
    pub account: Option<Expandable<AccountId>>,
    /// Type: one of `account`, `self`.
    pub type_: ConnectAccountReferenceType,
}

crate::record!(
    ConnectAccountReference, "", false,
    ["account", "type"],
    [account, type_],
);

crate::open_enum! {
    /// Values of [`InvoiceIssuerParams::type_`](crate::InvoiceIssuerParams::type_),
    /// [`ConnectAccountReference::type_`](crate::ConnectAccountReference::type_),
    /// [`QuoteAutomaticTaxLiabilityParams::type_`](crate::QuoteAutomaticTaxLiabilityParams::type_) and 10
    /// more.
    pub enum ConnectAccountReferenceType {
        Account = "account",
        Self_ = "self",
    }
}
