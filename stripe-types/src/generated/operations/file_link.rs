// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Expand, FileLink, FileLinkId, List, Map, Range, Timestamp, TrialEnd};

crate::operation! {
    /// `POST /v1/file_links`
    pub struct CreateFileLink: Post "/v1/file_links" Form => FileLink {
        required {
            file: String,
        }
        optional {
            expires_at: Timestamp,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<FileLink>,
        }
    }
}

crate::operation! {
    /// `GET /v1/file_links`
    pub struct ListFileLinks: Get "/v1/file_links" Form => List<FileLink> {
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            expired: bool,
            file: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<FileLink>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/file_links/{link}`
    pub struct RetrieveFileLink: Get "/v1/file_links/{link}" Form => FileLink {
        path {
            link: FileLinkId,
        }
        lists {
            expand: Expand<FileLink>,
        }
    }
}

crate::operation! {
    /// `POST /v1/file_links/{link}`
    pub struct UpdateFileLink: Post "/v1/file_links/{link}" Form => FileLink {
        path {
            link: FileLinkId,
        }
        optional {
            expires_at: Clearable<TrialEnd>,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<FileLink>,
        }
    }
}
