// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CaptureChargeTransferDataParams, Charge, ChargeCard, ChargeDestination, ChargeFraudDetailsParams,
    ChargeId, ChargeRadarOptionsParams, ChargeReason, ChargeShippingParams, ChargeTransferDataParams,
    Clearable, Currency, CustomerId, Expand, List, Map, PaymentIntentId, Range, SearchResult, Timestamp,
};

crate::operation! {
    /// Captures a charge.
    ///
    /// `POST /v1/charges/{charge}/capture`, by the cargo feature `charge`.
    /// [Reference](https://docs.stripe.com/api/charges/capture)
    pub struct CaptureCharge: Post "/v1/charges/{charge}/capture" Form => Charge {
        path {
            /// Charge: the id of a `charge`.
            charge: ChargeId,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Application fee: in minor units of the currency.
            application_fee: i64,
            /// Application fee amount: in minor units of the currency.
            application_fee_amount: i64,
            /// Receipt email.
            receipt_email: String,
            /// Statement descriptor: at most 22 characters.
            statement_descriptor: String,
            /// Statement descriptor suffix: at most 22 characters.
            statement_descriptor_suffix: String,
            /// Transfer group.
            transfer_group: String,
        }
        boxed {
            /// Transfer data.
            transfer_data: CaptureChargeTransferDataParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Charge>,
        }
    }
}

crate::operation! {
    /// Creates a charge.
    ///
    /// `POST /v1/charges`, by the cargo feature `charge`.
    /// [Reference](https://docs.stripe.com/api/charges/create)
    pub struct CreateCharge: Post "/v1/charges" Form => Charge {
        optional {
            /// The amount charged, before refunds. In minor units of the currency.
            amount: i64,
            /// The fee of the platform, as an object, if one was taken. In minor units of the currency.
            application_fee: i64,
            /// The fee that the platform asked for. In minor units of the currency.
            application_fee_amount: i64,
            /// Capture.
            capture: bool,
            /// Card.
            card: ChargeCard,
            /// The currency of all amounts of the object.
            currency: Currency,
            /// The customer it belongs to. The id of a `customer`; at most 500 characters.
            customer: CustomerId,
            /// A text of your own, shown in the Dashboard and in some emails and exports. At most 40000
            /// characters.
            description: String,
            /// Destination.
            destination: ChargeDestination,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The connected account that is the merchant of record: settlement, fees and statements follow
            /// it.
            on_behalf_of: String,
            /// The address that the receipt was sent to.
            receipt_email: String,
            /// Source.
            source: String,
            /// The text on the statement for charges that are not by card. At most 22 characters.
            statement_descriptor: String,
            /// The end of the text on the statement for card charges, behind the account's prefix. At most 22
            /// characters.
            statement_descriptor_suffix: String,
            /// A name of your own that ties charges and transfers together.
            transfer_group: String,
        }
        boxed {
            /// Data given to Radar to judge the charge by.
            radar_options: ChargeRadarOptionsParams,
            /// The address that the goods went to.
            shipping: ChargeShippingParams,
            /// The connected account that got the funds, and how much.
            transfer_data: ChargeTransferDataParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Charge>,
        }
    }
}

crate::operation! {
    /// Lists charges.
    ///
    /// `GET /v1/charges`, by the cargo feature `charge`.
    /// [Reference](https://docs.stripe.com/api/charges/list)
    pub struct ListCharges: Get "/v1/charges" Form => List<Charge> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects with this `customer`. The id of a `customer`.
            customer: CustomerId,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `payment_intent`. The id of a `payment_intent`.
            payment_intent: PaymentIntentId,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `transfer_group`.
            transfer_group: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Charge>>,
        }
    }
}

crate::operation! {
    /// Refunds a charge.
    ///
    /// `POST /v1/charges/{charge}/refund`, by the cargo feature `charge`.
    /// [Reference](https://docs.stripe.com/api/charges/refund)
    pub struct RefundCharge: Post "/v1/charges/{charge}/refund" Form => Charge {
        path {
            /// Charge: the id of a `charge`.
            charge: ChargeId,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Instructions email.
            instructions_email: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Payment intent: the id of a `payment_intent`.
            payment_intent: PaymentIntentId,
            /// Reason: one of `duplicate`, `fraudulent`, `requested_by_customer`.
            reason: ChargeReason,
            /// Refund application fee.
            refund_application_fee: bool,
            /// Reverse transfer.
            reverse_transfer: bool,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Charge>,
        }
    }
}

crate::operation! {
    /// Retrieves a charge.
    ///
    /// `GET /v1/charges/{charge}`, by the cargo feature `charge`.
    /// [Reference](https://docs.stripe.com/api/charges/retrieve)
    pub struct RetrieveCharge: Get "/v1/charges/{charge}" Form => Charge {
        path {
            /// Charge: the id of a `charge`.
            charge: ChargeId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Charge>,
        }
    }
}

crate::operation! {
    /// Searches charges.
    ///
    /// `GET /v1/charges/search`, by the cargo feature `charge`.
    /// [Reference](https://docs.stripe.com/api/charges/search)
    pub struct SearchCharges: Get "/v1/charges/search" Form => SearchResult<Charge> {
        required {
            /// The search, as in Stripe's search query language.
            query: String,
        }
        optional {
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// The cursor that the page before named as the next.
            page: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SearchResult<Charge>>,
        }
    }
}

crate::operation! {
    /// Updates a charge.
    ///
    /// `POST /v1/charges/{charge}`, by the cargo feature `charge`.
    /// [Reference](https://docs.stripe.com/api/charges/update)
    pub struct UpdateCharge: Post "/v1/charges/{charge}" Form => Charge {
        path {
            /// Charge: the id of a `charge`.
            charge: ChargeId,
        }
        optional {
            /// The customer it belongs to. The id of a `customer`.
            customer: CustomerId,
            /// A text of your own, shown in the Dashboard and in some emails and exports. At most 40000
            /// characters; can be cleared.
            description: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The address that the receipt was sent to. Can be cleared.
            receipt_email: Clearable<String>,
            /// A name of your own that ties charges and transfers together. Can be cleared.
            transfer_group: Clearable<String>,
        }
        boxed {
            /// Reports of fraud by you or by Stripe.
            fraud_details: ChargeFraudDetailsParams,
            /// The address that the goods went to.
            shipping: ChargeShippingParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Charge>,
        }
    }
}
