// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expandable, TreasuryOutboundReturnedCode, TreasuryTransactionId};

/// Held by `TreasuryOutboundPayment.returned_details`, `TreasuryOutboundTransfer.returned_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryOutboundReturned {
    pub code: TreasuryOutboundReturnedCode,
    pub transaction: Expandable<TreasuryTransactionId>,
}

crate::record!(
    TreasuryOutboundReturned, "", false,
    ["code", "transaction"],
    [code, transaction],
);
