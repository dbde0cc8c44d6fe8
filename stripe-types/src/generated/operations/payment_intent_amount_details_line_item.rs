// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, PaymentIntentAmountDetailsLineItem, PaymentIntentId};

crate::operation! {
    /// Lists payment intent amount details line items.
    ///
    /// `GET /v1/payment_intents/{intent}/amount_details_line_items`, by the cargo feature
    /// `payment_intent_amount_details_line_item`.
    /// [Reference](https://docs.stripe.com/api/payment_intents/amount_details_line_items/list)
    pub struct ListPaymentIntentAmountDetailsLineItems: Get "/v1/payment_intents/{intent}/amount_details_line_items" Form => List<PaymentIntentAmountDetailsLineItem> {
        path {
            /// Intent: the id of a `payment_intent`.
            intent: PaymentIntentId,
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
            expand: Expand<List<PaymentIntentAmountDetailsLineItem>>,
        }
    }
}
