// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Map, Timestamp};

crate::params! {
    /// Held by [`CreateFile::file_link_data`](crate::CreateFile::file_link_data).
    pub struct FileLinkDataParams {
        required {
            /// Create.
            create: bool,
        }
        optional {
            /// Expires at: a time in seconds since 1970.
            expires_at: Timestamp,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
    }
}
