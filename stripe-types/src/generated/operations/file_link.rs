// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Expand, FileLink, FileLinkExpiresAt, FileLinkId, List, Map, Range, Timestamp};

crate::operation! {
    /// Creates a file link.
    ///
    /// `POST /v1/file_links`, by the cargo feature `file_link`.
    /// [Reference](https://docs.stripe.com/api/file_links/create)
    pub struct CreateFileLink: Post "/v1/file_links" Form => FileLink {
        required {
            /// File.
            file: String,
        }
        optional {
            /// Expires at: a time in seconds since 1970.
            expires_at: Timestamp,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FileLink>,
        }
    }
}

crate::operation! {
    /// Lists file links.
    ///
    /// `GET /v1/file_links`, by the cargo feature `file_link`.
    /// [Reference](https://docs.stripe.com/api/file_links/list)
    pub struct ListFileLinks: Get "/v1/file_links" Form => List<FileLink> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// Only objects with this `expired`.
            expired: bool,
            /// Only objects with this `file`.
            file: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<FileLink>>,
        }
    }
}

crate::operation! {
    /// Retrieves a file link.
    ///
    /// `GET /v1/file_links/{link}`, by the cargo feature `file_link`.
    /// [Reference](https://docs.stripe.com/api/file_links/retrieve)
    pub struct RetrieveFileLink: Get "/v1/file_links/{link}" Form => FileLink {
        path {
            /// Link: the id of a `file_link`.
            link: FileLinkId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FileLink>,
        }
    }
}

crate::operation! {
    /// Updates a file link.
    ///
    /// `POST /v1/file_links/{link}`, by the cargo feature `file_link`.
    /// [Reference](https://docs.stripe.com/api/file_links/update)
    pub struct UpdateFileLink: Post "/v1/file_links/{link}" Form => FileLink {
        path {
            /// Link: the id of a `file_link`.
            link: FileLinkId,
        }
        optional {
            /// Expires at: can be cleared.
            expires_at: Clearable<FileLinkExpiresAt>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<FileLink>,
        }
    }
}
