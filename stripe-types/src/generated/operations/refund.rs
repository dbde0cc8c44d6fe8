// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ChargeId, Clearable, Currency, CustomerId, Expand, List, Map, PaymentIntentId, Range, Refund, RefundId,
    RefundOrigin, RefundReason, Timestamp,
};

crate::operation! {
    /// Cancels a refund.
    ///
    /// `POST /v1/refunds/{refund}/cancel`, by the cargo feature `refund`.
    /// [Reference](https://docs.stripe.com/api/refunds/cancel)
    pub struct CancelRefund: Post "/v1/refunds/{refund}/cancel" Form => Refund {
        path {
            /// Refund: the id of a `refund`.
            refund: RefundId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// Creates a charge refund.
    ///
    /// `POST /v1/charges/{charge}/refunds`, by the cargo feature `refund`.
    /// [Reference](https://docs.stripe.com/api/charges/refunds)
    pub struct CreateChargeRefund: Post "/v1/charges/{charge}/refunds" Form => Refund {
        path {
            /// Charge: the id of a `charge`.
            charge: ChargeId,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Instructions email.
            instructions_email: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Origin: one of `customer_balance`.
            origin: RefundOrigin,
            /// Payment intent: the id of a `payment_intent`.
            payment_intent: PaymentIntentId,
            /// Reason: one of `duplicate`, `expired_uncaptured_charge`, `fraudulent`,
            /// `requested_by_customer`.
            reason: RefundReason,
            /// Refund application fee.
            refund_application_fee: bool,
            /// Reverse transfer.
            reverse_transfer: bool,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// Creates a refund.
    ///
    /// `POST /v1/refunds`, by the cargo feature `refund`.
    /// [Reference](https://docs.stripe.com/api/refunds/create)
    pub struct CreateRefund: Post "/v1/refunds" Form => Refund {
        optional {
            /// The amount returned to the customer. In minor units of the currency.
            amount: i64,
            /// The charge that is refunded. The id of a `charge`.
            charge: ChargeId,
            /// The currency of all amounts of the object.
            currency: Currency,
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// The address for instructions, where the customer has to say where the money goes.
            instructions_email: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Origin: one of `customer_balance`.
            origin: RefundOrigin,
            /// The payment intent that is refunded. The id of a `payment_intent`.
            payment_intent: PaymentIntentId,
            /// The reason for the refund, given by you or by Stripe. One of `duplicate`,
            /// `expired_uncaptured_charge`, `fraudulent`, `requested_by_customer`.
            reason: RefundReason,
            /// Refund application fee.
            refund_application_fee: bool,
            /// Reverse transfer.
            reverse_transfer: bool,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// Expires a test refund.
    ///
    /// `POST /v1/test_helpers/refunds/{refund}/expire`, by the cargo feature `refund`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/refunds/expire)
    pub struct ExpireTestRefund: Post "/v1/test_helpers/refunds/{refund}/expire" Form => Refund {
        path {
            /// Refund.
            refund: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// Lists charge refunds.
    ///
    /// `GET /v1/charges/{charge}/refunds`, by the cargo feature `refund`.
    /// [Reference](https://docs.stripe.com/api/charges/refunds/list)
    pub struct ListChargeRefunds: Get "/v1/charges/{charge}/refunds" Form => List<Refund> {
        path {
            /// Charge: the id of a `charge`.
            charge: ChargeId,
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
            expand: Expand<List<Refund>>,
        }
    }
}

crate::operation! {
    /// Lists refunds.
    ///
    /// `GET /v1/refunds`, by the cargo feature `refund`.
    /// [Reference](https://docs.stripe.com/api/refunds/list)
    pub struct ListRefunds: Get "/v1/refunds" Form => List<Refund> {
        optional {
            /// Only objects with this `charge`. The id of a `charge`.
            charge: ChargeId,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `payment_intent`. The id of a `payment_intent`.
            payment_intent: PaymentIntentId,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Refund>>,
        }
    }
}

crate::operation! {
    /// Retrieves a charge refund.
    ///
    /// `GET /v1/charges/{charge}/refunds/{refund}`, by the cargo feature `refund`.
    /// [Reference](https://docs.stripe.com/api/charges/refunds/retrieve)
    pub struct RetrieveChargeRefund: Get "/v1/charges/{charge}/refunds/{refund}" Form => Refund {
        path {
            /// Charge: the id of a `charge`.
            charge: ChargeId,
            /// Refund.
            refund: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// Retrieves a refund.
    ///
    /// `GET /v1/refunds/{refund}`, by the cargo feature `refund`.
    /// [Reference](https://docs.stripe.com/api/refunds/retrieve)
    pub struct RetrieveRefund: Get "/v1/refunds/{refund}" Form => Refund {
        path {
            /// Refund: the id of a `refund`.
            refund: RefundId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// Updates a charge refund.
    ///
    /// `POST /v1/charges/{charge}/refunds/{refund}`, by the cargo feature `refund`.
    /// [Reference](https://docs.stripe.com/api/charges/refunds/update)
    pub struct UpdateChargeRefund: Post "/v1/charges/{charge}/refunds/{refund}" Form => Refund {
        path {
            /// Charge: the id of a `charge`.
            charge: ChargeId,
            /// Refund.
            refund: String,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Refund>,
        }
    }
}

crate::operation! {
    /// Updates a refund.
    ///
    /// `POST /v1/refunds/{refund}`, by the cargo feature `refund`.
    /// [Reference](https://docs.stripe.com/api/refunds/update)
    pub struct UpdateRefund: Post "/v1/refunds/{refund}" Form => Refund {
        path {
            /// Refund: the id of a `refund`.
            refund: RefundId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Refund>,
        }
    }
}
