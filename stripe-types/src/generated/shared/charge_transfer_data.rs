// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountId, Expandable};

/// Held by `Charge.transfer_data`, `PaymentLink.transfer_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChargeTransferData {
    pub amount: Option<i64>,
    pub destination: Expandable<AccountId>,
}

crate::record!(
    ChargeTransferData, "", false,
    ["amount", "destination"],
    [amount, destination],
);
