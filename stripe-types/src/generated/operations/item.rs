// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CheckoutSessionId, Expand, Item, List, PaymentLinkId, QuoteId};

crate::operation! {
    /// Lists checkout session line items.
    ///
    /// `GET /v1/checkout/sessions/{session}/line_items`, by the cargo feature `item`.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/line_items/list)
    pub struct ListCheckoutSessionLineItems: Get "/v1/checkout/sessions/{session}/line_items" Form => List<Item> {
        path {
            /// Session: the id of a `checkout.session`.
            session: CheckoutSessionId,
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
            expand: Expand<List<Item>>,
        }
    }
}

crate::operation! {
    /// Lists payment link line items.
    ///
    /// `GET /v1/payment_links/{payment_link}/line_items`, by the cargo feature `item`.
    /// [Reference](https://docs.stripe.com/api/payment_links/line_items/list)
    pub struct ListPaymentLinkLineItems: Get "/v1/payment_links/{payment_link}/line_items" Form => List<Item> {
        path {
            /// Payment link: the id of a `payment_link`.
            payment_link: PaymentLinkId,
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
            expand: Expand<List<Item>>,
        }
    }
}

crate::operation! {
    /// Lists quote computed upfront line items.
    ///
    /// `GET /v1/quotes/{quote}/computed_upfront_line_items`, by the cargo feature `item`.
    /// [Reference](https://docs.stripe.com/api/quotes/computed_upfront_line_items/list)
    pub struct ListQuoteComputedUpfrontLineItems: Get "/v1/quotes/{quote}/computed_upfront_line_items" Form => List<Item> {
        path {
            /// Quote: the id of a `quote`.
            quote: QuoteId,
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
            expand: Expand<List<Item>>,
        }
    }
}

crate::operation! {
    /// Lists quote line items.
    ///
    /// `GET /v1/quotes/{quote}/line_items`, by the cargo feature `item`.
    /// [Reference](https://docs.stripe.com/api/quotes/line_items/list)
    pub struct ListQuoteLineItems: Get "/v1/quotes/{quote}/line_items" Form => List<Item> {
        path {
            /// Quote: the id of a `quote`.
            quote: QuoteId,
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
            expand: Expand<List<Item>>,
        }
    }
}
