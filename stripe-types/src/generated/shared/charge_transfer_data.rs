// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountId, Expandable};

/// Held by [`Charge::transfer_data`](crate::Charge::transfer_data),
/// [`PaymentLink::transfer_data`](crate::PaymentLink::transfer_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct ChargeTransferData {
    /// Amount: in minor units of the currency; may be null or absent.
    pub amount: Option<i64>,
    /// Destination: the id of an `account`; expandable.
    pub destination: Expandable<AccountId>,
}

crate::record!(
    ChargeTransferData, "", false,
    ["amount", "destination"],
    [amount, destination],
);
