// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Card, CustomerId, Expand, List};

crate::operation! {
    /// `GET /v1/customers/{customer}/cards`
    ///
    /// Deprecated by Stripe.
    pub struct ListCustomerCards: Get "/v1/customers/{customer}/cards" Form => List<Card> {
        path {
            customer: CustomerId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Card>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/customers/{customer}/cards/{id}`
    ///
    /// Deprecated by Stripe.
    pub struct RetrieveCustomerCard: Get "/v1/customers/{customer}/cards/{id}" Form => Card {
        path {
            customer: CustomerId,
            id: String,
        }
        lists {
            expand: Expand<Card>,
        }
    }
}
