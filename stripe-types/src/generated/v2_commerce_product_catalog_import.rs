// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, DateTime, Int64, ListInfo, ListStyle, Metadata, Object, ObjectInfo, V2ProductCatalogImportId,
};

/// The object `v2.commerce.product_catalog_import`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ProductCatalogImport {
    /// The id, unique within the account.
    pub id: V2ProductCatalogImportId,
    /// The time at which Stripe created the object.
    pub created: DateTime,
    /// Feed type: one of `inventory`, `pricing`, `product`.
    pub feed_type: V2ProductCatalogImportFeedType,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    pub metadata: Metadata,
    /// Status: one of `awaiting_upload`, `failed`, `processing`, `succeeded`, `succeeded_with_errors`.
    pub status: V2ProductCatalogImportStatus,
    /// Status details: may be absent.
    pub status_details: Option<Boxed<V2ProductCatalogImportStatusDetails>>,
}

crate::record!(
    V2ProductCatalogImport, "v2.commerce.product_catalog_import", true,
    ["id", "created", "feed_type", "livemode", "metadata", "status", "status_details"],
    [id, created, feed_type, livemode, metadata, status, status_details],
);

impl Object for V2ProductCatalogImport {
    type Id = V2ProductCatalogImportId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "v2.commerce.product_catalog_import",
        type_name: "V2ProductCatalogImport",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v2/commerce/product_catalog/imports/{id}"),
        list: Some(&ListInfo { path: "/v2/commerce/product_catalog/imports", parent: None, style: ListStyle::Url, required: &[], filters: &["created", "created_gt", "created_gte", "created_lt", "created_lte", "feed_type", "status"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by
/// [`V2ProductCatalogImportStatusDetailsSucceededWithErrors::error_file`](crate::V2ProductCatalogImportStatusDetailsSucceededWithErrors::error_file).
#[derive(Clone)]
#[non_exhaustive]
pub struct CatalogImportStatusDetailsSucceededWithErrorsErrorFile {
    /// Content type.
    pub content_type: String,
    /// Download url.
    pub download_url: ImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl,
    /// Size.
    pub size: Int64,
}

crate::record!(
    CatalogImportStatusDetailsSucceededWithErrorsErrorFile, "", false,
    ["content_type", "download_url", "size"],
    [content_type, download_url, size],
);

/// Held by
/// [`CatalogImportStatusDetailsSucceededWithErrorsErrorFile::download_url`](crate::CatalogImportStatusDetailsSucceededWithErrorsErrorFile::download_url).
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl {
    /// Expires at.
    pub expires_at: DateTime,
    /// Url.
    pub url: String,
}

crate::record!(
    ImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl, "", false,
    ["expires_at", "url"],
    [expires_at, url],
);

/// Held by
/// [`V2ProductCatalogImportStatusDetailsSucceededWithErrors::samples`](crate::V2ProductCatalogImportStatusDetailsSucceededWithErrors::samples).
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductCatalogImportStatusDetailsSucceededWithErrorsSamples {
    /// Id.
    pub id: String,
    /// Error message.
    pub error_message: String,
    /// Field.
    pub field: String,
    /// Row.
    pub row: Int64,
}

crate::record!(
    ProductCatalogImportStatusDetailsSucceededWithErrorsSamples, "", false,
    ["id", "error_message", "field", "row"],
    [id, error_message, field, row],
);

crate::open_enum! {
    /// Values of [`V2ProductCatalogImport::feed_type`](crate::V2ProductCatalogImport::feed_type),
    /// [`ListV2ProductCatalogImports::feed_type`](crate::ListV2ProductCatalogImports::feed_type),
    /// [`CreateV2ProductCatalogImport::feed_type`](crate::CreateV2ProductCatalogImport::feed_type).
    pub enum V2ProductCatalogImportFeedType {
        Inventory = "inventory",
        Pricing = "pricing",
        Product = "product",
    }
}

crate::open_enum! {
    /// Values of [`V2ProductCatalogImport::status`](crate::V2ProductCatalogImport::status),
    /// [`ListV2ProductCatalogImports::status`](crate::ListV2ProductCatalogImports::status).
    pub enum V2ProductCatalogImportStatus {
        AwaitingUpload = "awaiting_upload",
        Failed = "failed",
        Processing = "processing",
        Succeeded = "succeeded",
        SucceededWithErrors = "succeeded_with_errors",
    }
}

/// Held by [`V2ProductCatalogImport::status_details`](crate::V2ProductCatalogImport::status_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetails {
    /// Awaiting upload: may be absent.
    pub awaiting_upload: Option<Boxed<V2ProductCatalogImportStatusDetailsAwaitingUpload>>,
    /// Failed: may be absent.
    pub failed: Option<Boxed<V2ProductCatalogImportStatusDetailsFailed>>,
    /// Processing: may be absent.
    pub processing: Option<Boxed<V2ProductCatalogImportStatusDetailsProcessing>>,
    /// Succeeded: may be absent.
    pub succeeded: Option<Boxed<V2ProductCatalogImportStatusDetailsSucceeded>>,
    /// Succeeded with errors: may be absent.
    pub succeeded_with_errors: Option<Boxed<V2ProductCatalogImportStatusDetailsSucceededWithErrors>>,
}

crate::record!(
    V2ProductCatalogImportStatusDetails, "", false,
    ["awaiting_upload", "failed", "processing", "succeeded", "succeeded_with_errors"],
    [awaiting_upload, failed, processing, succeeded, succeeded_with_errors],
);

/// Held by
/// [`V2ProductCatalogImportStatusDetails::awaiting_upload`](crate::V2ProductCatalogImportStatusDetails::awaiting_upload).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetailsAwaitingUpload {
    /// Upload url.
    pub upload_url: V2ProductCatalogImportStatusDetailsAwaitingUploadUrl,
}

crate::record!(
    V2ProductCatalogImportStatusDetailsAwaitingUpload, "", false,
    ["upload_url"],
    [upload_url],
);

/// Held by
/// [`V2ProductCatalogImportStatusDetailsAwaitingUpload::upload_url`](crate::V2ProductCatalogImportStatusDetailsAwaitingUpload::upload_url).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetailsAwaitingUploadUrl {
    /// Expires at.
    pub expires_at: DateTime,
    /// Url.
    pub url: String,
}

crate::record!(
    V2ProductCatalogImportStatusDetailsAwaitingUploadUrl, "", false,
    ["expires_at", "url"],
    [expires_at, url],
);

/// Held by
/// [`V2ProductCatalogImportStatusDetails::failed`](crate::V2ProductCatalogImportStatusDetails::failed).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetailsFailed {
    /// Code: one of `file_not_found`, `internal_error`, `invalid_file`.
    pub code: V2ProductCatalogImportStatusDetailsFailedCode,
    /// Failure message.
    pub failure_message: String,
    /// Type: one of `cannot_proceed`, `transient_failure`.
    pub type_: V2ProductCatalogImportStatusDetailsFailedType,
}

crate::record!(
    V2ProductCatalogImportStatusDetailsFailed, "", false,
    ["code", "failure_message", "type"],
    [code, failure_message, type_],
);

crate::open_enum! {
    /// Values of
    /// [`V2ProductCatalogImportStatusDetailsFailed::code`](crate::V2ProductCatalogImportStatusDetailsFailed::code).
    pub enum V2ProductCatalogImportStatusDetailsFailedCode {
        FileNotFound = "file_not_found",
        InternalError = "internal_error",
        InvalidFile = "invalid_file",
    }
}

crate::open_enum! {
    /// Values of
    /// [`V2ProductCatalogImportStatusDetailsFailed::type_`](crate::V2ProductCatalogImportStatusDetailsFailed::type_).
    pub enum V2ProductCatalogImportStatusDetailsFailedType {
        CannotProceed = "cannot_proceed",
        TransientFailure = "transient_failure",
    }
}

/// Held by
/// [`V2ProductCatalogImportStatusDetails::processing`](crate::V2ProductCatalogImportStatusDetails::processing).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetailsProcessing {
    /// Error count.
    pub error_count: Int64,
    /// Success count.
    pub success_count: Int64,
}

crate::record!(
    V2ProductCatalogImportStatusDetailsProcessing, "", false,
    ["error_count", "success_count"],
    [error_count, success_count],
);

/// Held by
/// [`V2ProductCatalogImportStatusDetails::succeeded`](crate::V2ProductCatalogImportStatusDetails::succeeded).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetailsSucceeded {
    /// Success count.
    pub success_count: Int64,
}

crate::record!(
    V2ProductCatalogImportStatusDetailsSucceeded, "", false,
    ["success_count"],
    [success_count],
);

/// Held by
/// [`V2ProductCatalogImportStatusDetails::succeeded_with_errors`](crate::V2ProductCatalogImportStatusDetails::succeeded_with_errors).
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetailsSucceededWithErrors {
    /// Error count.
    pub error_count: Int64,
    /// Error file.
    pub error_file: CatalogImportStatusDetailsSucceededWithErrorsErrorFile,
    /// Samples.
    pub samples: Vec<ProductCatalogImportStatusDetailsSucceededWithErrorsSamples>,
    /// Success count.
    pub success_count: Int64,
}

crate::record!(
    V2ProductCatalogImportStatusDetailsSucceededWithErrors, "", false,
    ["error_count", "error_file", "samples", "success_count"],
    [error_count, error_file, samples, success_count],
);
