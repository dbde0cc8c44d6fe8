// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, File, FileId, FileLinkDataParams, FilePurpose, List, Range, Timestamp, Upload};

crate::operation! {
    /// Creates a file.
    ///
    /// `POST /v1/files`, by the cargo feature `file`. [Reference](https://docs.stripe.com/api/files/create)
    pub struct CreateFile: Post "/v1/files" Multipart at "https://files.stripe.com" => File {
        required {
            /// File.
            file: Upload,
            /// The use of the file; it decides formats, size and read access. One of 21 values.
            purpose: FilePurpose,
        }
        boxed {
            /// File link data.
            file_link_data: FileLinkDataParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<File>,
        }
    }
}

crate::operation! {
    /// Lists files.
    ///
    /// `GET /v1/files`, by the cargo feature `file`. [Reference](https://docs.stripe.com/api/files/list)
    pub struct ListFiles: Get "/v1/files" Form => List<File> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `purpose`. One of 21 values.
            purpose: FilePurpose,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<File>>,
        }
    }
}

crate::operation! {
    /// Retrieves a file.
    ///
    /// `GET /v1/files/{file}`, by the cargo feature `file`.
    /// [Reference](https://docs.stripe.com/api/files/retrieve)
    pub struct RetrieveFile: Get "/v1/files/{file}" Form => File {
        path {
            /// File: the id of a `file`.
            file: FileId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<File>,
        }
    }
}
