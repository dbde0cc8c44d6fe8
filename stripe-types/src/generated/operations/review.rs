// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, List, Range, Review, ReviewId, Timestamp};

crate::operation! {
    /// `POST /v1/reviews/{review}/approve`
    pub struct ApproveReview: Post "/v1/reviews/{review}/approve" Form => Review {
        path {
            review: ReviewId,
        }
        lists {
            expand: Expand<Review>,
        }
    }
}

crate::operation! {
    /// `GET /v1/reviews`
    pub struct ListReviews: Get "/v1/reviews" Form => List<Review> {
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Review>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/reviews/{review}`
    pub struct RetrieveReview: Get "/v1/reviews/{review}" Form => Review {
        path {
            review: ReviewId,
        }
        lists {
            expand: Expand<Review>,
        }
    }
}
