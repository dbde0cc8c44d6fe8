// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Balance, Expand};

crate::operation! {
    /// Retrieves a balance.
    ///
    /// `GET /v1/balance`, by the cargo feature `balance`.
    /// [Reference](https://docs.stripe.com/api/balance/retrieve)
    pub struct RetrieveBalance: Get "/v1/balance" Form => Balance {
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Balance>,
        }
    }
}
