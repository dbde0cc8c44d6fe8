// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{FileId, FilePurpose, Timestamp};

/// Rows of objects `file`, from `/v1/files`.
///
/// See <https://docs.stripe.com/api/files/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::File, table = "files", account, absent = null)]
pub struct File {
    pub id: FileId,
    pub created: Timestamp,
    pub expires_at: Option<Timestamp>,
    pub filename: Option<String>,
    pub purpose: FilePurpose,
    pub size: i64,
    pub title: Option<String>,
    #[stripe(path = type, column = "type")]
    pub kind: Option<String>,
    pub url: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
