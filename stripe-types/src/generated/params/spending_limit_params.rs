// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{IssuingSpendingLimitCategory, IssuingSpendingLimitInterval};

crate::params! {
    /// Held by `SpendingControlsParams.spending_limits`, `IssuingCardSpendingControlsParams.spending_limits`.
    pub struct SpendingLimitParams {
        required {
            amount: i64,
            interval: IssuingSpendingLimitInterval,
        }
        lists {
            categories: IssuingSpendingLimitCategory,
        }
    }
}
