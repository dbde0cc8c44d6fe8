// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Card, CustomerId, Expand, List};

crate::operation! {
    /// Lists customer cards.
    ///
    /// `GET /v1/customers/{customer}/cards`, by the cargo feature `card`.
    /// [Reference](https://docs.stripe.com/api/customers/cards/list)
    ///
    /// Deprecated by Stripe.
    #[deprecated = "Stripe has deprecated the operation"]
    pub struct ListCustomerCards: Get "/v1/customers/{customer}/cards" Form => List<Card> {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Card>>,
        }
    }
}

crate::operation! {
    /// Retrieves a customer card.
    ///
    /// `GET /v1/customers/{customer}/cards/{id}`, by the cargo feature `card`.
    /// [Reference](https://docs.stripe.com/api/customers/cards/retrieve)
    ///
    /// Deprecated by Stripe.
    #[deprecated = "Stripe has deprecated the operation"]
    pub struct RetrieveCustomerCard: Get "/v1/customers/{customer}/cards/{id}" Form => Card {
        path {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Card>,
        }
    }
}
