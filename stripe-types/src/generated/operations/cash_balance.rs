// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CashBalance, CustomerId, Expand, SettingsParams};

crate::operation! {
    /// `GET /v1/customers/{customer}/cash_balance`
    pub struct RetrieveCustomerCashBalance: Get "/v1/customers/{customer}/cash_balance" Form => CashBalance {
        path {
            customer: CustomerId,
        }
        lists {
            expand: Expand<CashBalance>,
        }
    }
}

crate::operation! {
    /// `POST /v1/customers/{customer}/cash_balance`
    pub struct UpdateCustomerCashBalance: Post "/v1/customers/{customer}/cash_balance" Form => CashBalance {
        path {
            customer: CustomerId,
        }
        boxed {
            settings: SettingsParams,
        }
        lists {
            expand: Expand<CashBalance>,
        }
    }
}
