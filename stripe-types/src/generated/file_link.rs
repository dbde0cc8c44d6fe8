// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ExpandTo, Expandable, Expansion, FileId, FileLinkId, ListInfo, ListStyle, Metadata, Object, ObjectInfo,
    Timestamp,
};

/// The object `file_link`.
///
/// See <https://docs.stripe.com/api/file_links/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileLink {
    pub id: FileLinkId,
    pub created: Timestamp,
    pub expired: bool,
    pub expires_at: Option<Timestamp>,
    pub file: Expandable<FileId>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub url: Option<String>,
}

crate::record!(
    FileLink, "file_link", true,
    ["id", "created", "expired", "expires_at", "file", "livemode", "metadata", "url"],
    [id, created, expired, expires_at, file, livemode, metadata, url],
);

impl Object for FileLink {
    type Id = FileLinkId;
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
        nested_lists: &[],
        events: &[],
    };
}

impl FileLink {
    pub const EXPAND_FILE: ExpandTo<Self, FileId> = ExpandTo::new("file");
}
