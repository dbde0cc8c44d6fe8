// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, PaymentIntentAmountDetailsLineItem, PaymentIntentId};

crate::operation! {
    /// `GET /v1/payment_intents/{intent}/amount_details_line_items`
    pub struct ListPaymentIntentAmountDetailsLineItems: Get "/v1/payment_intents/{intent}/amount_details_line_items" Form => List<PaymentIntentAmountDetailsLineItem> {
        path {
            intent: PaymentIntentId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<PaymentIntentAmountDetailsLineItem>>,
        }
    }
}
