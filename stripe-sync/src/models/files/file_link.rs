// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{FileId, FileLinkId, RawJson, Timestamp};

/// Rows of objects `file_link`, from `/v1/file_links`.
///
/// See <https://docs.stripe.com/api/file_links/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::FileLink, table = "file_links", account, absent = null)]
pub struct FileLink {
    pub id: FileLinkId,
    pub created: Timestamp,
    pub expired: bool,
    pub expires_at: Option<Timestamp>,
    pub file: FileId,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub url: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
