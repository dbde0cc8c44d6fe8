// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CheckoutSessionId, Expand, Item, List, PaymentLinkId, QuoteId};

crate::operation! {
    /// `GET /v1/checkout/sessions/{session}/line_items`
    pub struct ListCheckoutSessionLineItems: Get "/v1/checkout/sessions/{session}/line_items" Form => List<Item> {
        path {
            session: CheckoutSessionId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Item>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_links/{payment_link}/line_items`
    pub struct ListPaymentLinkLineItems: Get "/v1/payment_links/{payment_link}/line_items" Form => List<Item> {
        path {
            payment_link: PaymentLinkId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Item>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/quotes/{quote}/computed_upfront_line_items`
    pub struct ListQuoteComputedUpfrontLineItems: Get "/v1/quotes/{quote}/computed_upfront_line_items" Form => List<Item> {
        path {
            quote: QuoteId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Item>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/quotes/{quote}/line_items`
    pub struct ListQuoteLineItems: Get "/v1/quotes/{quote}/line_items" Form => List<Item> {
        path {
            quote: QuoteId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Item>>,
        }
    }
}
