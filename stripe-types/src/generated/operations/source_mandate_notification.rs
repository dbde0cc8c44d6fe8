// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, SourceId, SourceMandateNotification};

crate::operation! {
    /// Retrieves a source mandate notification.
    ///
    /// `GET /v1/sources/{source}/mandate_notifications/{mandate_notification}`, by the cargo feature
    /// `source_mandate_notification`.
    /// [Reference](https://docs.stripe.com/api/sources/mandate_notifications/retrieve)
    pub struct RetrieveSourceMandateNotification: Get "/v1/sources/{source}/mandate_notifications/{mandate_notification}" Form => SourceMandateNotification {
        path {
            /// Mandate notification.
            mandate_notification: String,
            /// Source: the id of a `source`.
            source: SourceId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SourceMandateNotification>,
        }
    }
}
