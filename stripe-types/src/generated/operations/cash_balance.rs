// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CashBalance, CashBalanceSettingsParams, CustomerId, Expand};

crate::operation! {
    /// Retrieves a customer cash balance.
    ///
    /// `GET /v1/customers/{customer}/cash_balance`, by the cargo feature `cash_balance`.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance/retrieve)
    pub struct RetrieveCustomerCashBalance: Get "/v1/customers/{customer}/cash_balance" Form => CashBalance {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CashBalance>,
        }
    }
}

crate::operation! {
    /// Updates a customer cash balance.
    ///
    /// `POST /v1/customers/{customer}/cash_balance`, by the cargo feature `cash_balance`.
    /// [Reference](https://docs.stripe.com/api/customers/cash_balance)
    pub struct UpdateCustomerCashBalance: Post "/v1/customers/{customer}/cash_balance" Form => CashBalance {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        boxed {
            /// Settings.
            settings: CashBalanceSettingsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CashBalance>,
        }
    }
}
