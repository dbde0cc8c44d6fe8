// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ApplicationFee, ApplicationFeeId, ChargeId, Expand, List, Range, Timestamp};

crate::operation! {
    /// Lists application fees.
    ///
    /// `GET /v1/application_fees`, by the cargo feature `application_fee`.
    /// [Reference](https://docs.stripe.com/api/application_fees/list)
    pub struct ListApplicationFees: Get "/v1/application_fees" Form => List<ApplicationFee> {
        optional {
            /// Only objects with this `charge`. The id of a `charge`.
            charge: ChargeId,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
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
            expand: Expand<List<ApplicationFee>>,
        }
    }
}

crate::operation! {
    /// Refunds an application fee.
    ///
    /// `POST /v1/application_fees/{id}/refund`, by the cargo feature `application_fee`.
    /// [Reference](https://docs.stripe.com/api/application_fees/refund)
    pub struct RefundApplicationFee: Post "/v1/application_fees/{id}/refund" Form => ApplicationFee {
        path {
            /// Id.
            id: ApplicationFeeId,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Directive.
            directive: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ApplicationFee>,
        }
    }
}

crate::operation! {
    /// Retrieves an application fee.
    ///
    /// `GET /v1/application_fees/{id}`, by the cargo feature `application_fee`.
    /// [Reference](https://docs.stripe.com/api/application_fees/retrieve)
    pub struct RetrieveApplicationFee: Get "/v1/application_fees/{id}" Form => ApplicationFee {
        path {
            /// Id.
            id: ApplicationFeeId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<ApplicationFee>,
        }
    }
}
