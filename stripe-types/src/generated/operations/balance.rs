// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Balance, Expand};

crate::operation! {
    /// `GET /v1/balance`
    pub struct RetrieveBalance: Get "/v1/balance" Form => Balance {
        lists {
            expand: Expand<Balance>,
        }
    }
}
