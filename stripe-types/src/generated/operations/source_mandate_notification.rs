// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, SourceId, SourceMandateNotification};

crate::operation! {
    /// `GET /v1/sources/{source}/mandate_notifications/{mandate_notification}`
    pub struct RetrieveSourceMandateNotification: Get "/v1/sources/{source}/mandate_notifications/{mandate_notification}" Form => SourceMandateNotification {
        path {
            mandate_notification: String,
            source: SourceId,
        }
        lists {
            expand: Expand<SourceMandateNotification>,
        }
    }
}
