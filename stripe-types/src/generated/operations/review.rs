// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, Range, Review, ReviewId, Timestamp};

crate::operation! {
    /// Approves a review.
    ///
    /// `POST /v1/reviews/{review}/approve`, by the cargo feature `review`.
    /// [Reference](https://docs.stripe.com/api/reviews/approve)
    pub struct ApproveReview: Post "/v1/reviews/{review}/approve" Form => Review {
        path {
            /// Review: the id of a `review`.
            review: ReviewId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Review>,
        }
    }
}

crate::operation! {
    /// Lists reviews.
    ///
    /// `GET /v1/reviews`, by the cargo feature `review`.
    /// [Reference](https://docs.stripe.com/api/reviews/list)
    pub struct ListReviews: Get "/v1/reviews" Form => List<Review> {
        optional {
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
            expand: Expand<List<Review>>,
        }
    }
}

crate::operation! {
    /// Retrieves a review.
    ///
    /// `GET /v1/reviews/{review}`, by the cargo feature `review`.
    /// [Reference](https://docs.stripe.com/api/reviews/retrieve)
    pub struct RetrieveReview: Get "/v1/reviews/{review}" Form => Review {
        path {
            /// Review: the id of a `review`.
            review: ReviewId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Review>,
        }
    }
}
