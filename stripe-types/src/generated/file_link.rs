// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, Expandable, Expansion, FileId, FileLinkId, ListInfo, ListStyle, Metadata, Object, ObjectInfo,
    Timestamp,
};

/// The object `file_link`.
///
/// See <https://docs.stripe.com/api/file_links/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileLink {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/file_links/object#file_link_object-id)
    pub id: FileLinkId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/file_links/object#file_link_object-created)
    pub created: Timestamp,
    /// Expired. [Reference](https://docs.stripe.com/api/file_links/object#file_link_object-expired)
    pub expired: bool,
    /// Expires at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/file_links/object#file_link_object-expires_at)
    pub expires_at: Option<Timestamp>,
    /// File: the id of a `file`; expandable; expand it by [`EXPAND_FILE`](Self::EXPAND_FILE).
    /// [Reference](https://docs.stripe.com/api/file_links/object#file_link_object-file)
    pub file: Expandable<FileId>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/file_links/object#file_link_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/file_links/object#file_link_object-metadata)
    pub metadata: Metadata,
    /// Url: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/file_links/object#file_link_object-url)
    pub url: Option<String>,
}

crate::record!(
    FileLink, "file_link", true,
    ["id", "created", "expired", "expires_at", "file", "livemode", "metadata", "url"],
    [id, created, expired, expires_at, file, livemode, metadata, url],
);

impl Object for FileLink {
    type Id = FileLinkId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "file_link",
        type_name: "FileLink",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/file_links/{link}"),
        list: Some(&ListInfo { path: "/v1/file_links", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "expired", "file"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "file", targets: &["file"], array: false },
        ],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl FileLink {
    pub const EXPAND_FILE: Expand<Self> = Expand::field("file");
}
