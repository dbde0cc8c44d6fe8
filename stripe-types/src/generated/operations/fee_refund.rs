// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ApplicationFeeId, Clearable, Expand, FeeRefund, List, Map};

crate::operation! {
    /// Creates an application fee refund.
    ///
    /// `POST /v1/application_fees/{id}/refunds`, by the cargo feature `fee_refund`.
    /// [Reference](https://docs.stripe.com/api/application_fees/refunds)
    pub struct CreateApplicationFeeRefund: Post "/v1/application_fees/{id}/refunds" Form => FeeRefund {
        path {
            /// Id.
            id: ApplicationFeeId,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FeeRefund>,
        }
    }
}

crate::operation! {
    /// Lists application fee refunds.
    ///
    /// `GET /v1/application_fees/{id}/refunds`, by the cargo feature `fee_refund`.
    /// [Reference](https://docs.stripe.com/api/application_fees/refunds/list)
    pub struct ListApplicationFeeRefunds: Get "/v1/application_fees/{id}/refunds" Form => List<FeeRefund> {
        path {
            /// Id.
            id: ApplicationFeeId,
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
            expand: Expand<List<FeeRefund>>,
        }
    }
}

crate::operation! {
    /// Retrieves an application fee refund.
    ///
    /// `GET /v1/application_fees/{fee}/refunds/{id}`, by the cargo feature `fee_refund`.
    /// [Reference](https://docs.stripe.com/api/application_fees/refunds/retrieve)
    pub struct RetrieveApplicationFeeRefund: Get "/v1/application_fees/{fee}/refunds/{id}" Form => FeeRefund {
        path {
            /// Fee.
            fee: String,
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FeeRefund>,
        }
    }
}

crate::operation! {
    /// Updates an application fee refund.
    ///
    /// `POST /v1/application_fees/{fee}/refunds/{id}`, by the cargo feature `fee_refund`.
    /// [Reference](https://docs.stripe.com/api/application_fees/refunds/update)
    pub struct UpdateApplicationFeeRefund: Post "/v1/application_fees/{fee}/refunds/{id}" Form => FeeRefund {
        path {
            /// Fee.
            fee: String,
            /// Id.
            id: String,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FeeRefund>,
        }
    }
}
