// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Range, Timestamp};

crate::open_enum! {
    /// Values of [`ListTreasuryTransactions::order_by`](crate::ListTreasuryTransactions::order_by).
    pub enum TreasuryTransactionOrderBy {
        Created = "created",
        PostedAt = "posted_at",
    }
}

crate::params! {
    /// Held by
    /// [`ListTreasuryTransactions::status_transitions`](crate::ListTreasuryTransactions::status_transitions).
    pub struct TreasuryTransactionStatusTransitionsParams {
        optional {
            /// Posted at.
            posted_at: Range<Timestamp>,
        }
    }
}
