// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DateTime, Int64, ListInfo, ListStyle, Metadata, Object, ObjectInfo, V2ProductCatalogImportId};

/// The object `v2.commerce.product_catalog_import`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2ProductCatalogImport {
    pub id: V2ProductCatalogImportId,
    pub created: DateTime,
    pub feed_type: V2ProductCatalogImportFeedType,
    pub livemode: bool,
    pub metadata: Metadata,
    pub status: V2ProductCatalogImportStatus,
    pub status_details: Option<Box<V2ProductCatalogImportStatusDetails>>,
}

crate::record!(
    V2ProductCatalogImport, "v2.commerce.product_catalog_import", true,
    ["id", "created", "feed_type", "livemode", "metadata", "status", "status_details"],
    [id, created, feed_type, livemode, metadata, status, status_details],
);

impl Object for V2ProductCatalogImport {
    type Id = V2ProductCatalogImportId;
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
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `V2ProductCatalogImportStatusDetailsSucceededWithErrors.error_file`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CatalogImportStatusDetailsSucceededWithErrorsErrorFile {
    pub content_type: String,
    pub download_url: V2ProductCatalogImportStatusDetailsUrl,
    pub size: Int64,
}

crate::record!(
    CatalogImportStatusDetailsSucceededWithErrorsErrorFile, "", false,
    ["content_type", "download_url", "size"],
    [content_type, download_url, size],
);

/// Held by `V2ProductCatalogImportStatusDetailsSucceededWithErrors.samples`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductCatalogImportStatusDetailsSucceededWithErrorsSamples {
    pub id: String,
    pub error_message: String,
    pub field: String,
    pub row: Int64,
}

crate::record!(
    ProductCatalogImportStatusDetailsSucceededWithErrorsSamples, "", false,
    ["id", "error_message", "field", "row"],
    [id, error_message, field, row],
);

crate::open_enum! {
    /// Values of `V2ProductCatalogImport.feed_type`, `ListV2ProductCatalogImports.feed_type`, `CreateV2ProductCatalogImport.feed_type`.
    pub enum V2ProductCatalogImportFeedType {
        Inventory = "inventory",
        Pricing = "pricing",
        Product = "product",
    }
}

crate::open_enum! {
    /// Values of `V2ProductCatalogImport.status`, `ListV2ProductCatalogImports.status`.
    pub enum V2ProductCatalogImportStatus {
        AwaitingUpload = "awaiting_upload",
        Failed = "failed",
        Processing = "processing",
        Succeeded = "succeeded",
        SucceededWithErrors = "succeeded_with_errors",
    }
}

/// Held by `V2ProductCatalogImport.status_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetails {
    pub awaiting_upload: Option<Box<V2ProductCatalogImportStatusDetailsAwaitingUpload>>,
    pub failed: Option<Box<V2ProductCatalogImportStatusDetailsFailed>>,
    pub processing: Option<Box<V2ProductCatalogImportStatusDetailsProcessing>>,
    pub succeeded: Option<Box<V2ProductCatalogImportStatusDetailsSucceeded>>,
    pub succeeded_with_errors: Option<Box<V2ProductCatalogImportStatusDetailsSucceededWithErrors>>,
}

crate::record!(
    V2ProductCatalogImportStatusDetails, "", false,
    ["awaiting_upload", "failed", "processing", "succeeded", "succeeded_with_errors"],
    [awaiting_upload, failed, processing, succeeded, succeeded_with_errors],
);

/// Held by `V2ProductCatalogImportStatusDetails.awaiting_upload`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetailsAwaitingUpload {
    pub upload_url: V2ProductCatalogImportStatusDetailsUrl,
}

crate::record!(
    V2ProductCatalogImportStatusDetailsAwaitingUpload, "", false,
    ["upload_url"],
    [upload_url],
);

/// Held by `V2ProductCatalogImportStatusDetails.failed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetailsFailed {
    pub code: V2ProductCatalogImportStatusDetailsFailedCode,
    pub failure_message: String,
    pub type_: V2ProductCatalogImportStatusDetailsFailedType,
}

crate::record!(
    V2ProductCatalogImportStatusDetailsFailed, "", false,
    ["code", "failure_message", "type"],
    [code, failure_message, type_],
);

crate::open_enum! {
    /// Values of `V2ProductCatalogImportStatusDetailsFailed.code`.
    pub enum V2ProductCatalogImportStatusDetailsFailedCode {
        FileNotFound = "file_not_found",
        InternalError = "internal_error",
        InvalidFile = "invalid_file",
    }
}

crate::open_enum! {
    /// Values of `V2ProductCatalogImportStatusDetailsFailed.type`.
    pub enum V2ProductCatalogImportStatusDetailsFailedType {
        CannotProceed = "cannot_proceed",
        TransientFailure = "transient_failure",
    }
}

/// Held by `V2ProductCatalogImportStatusDetails.processing`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetailsProcessing {
    pub error_count: Int64,
    pub success_count: Int64,
}

crate::record!(
    V2ProductCatalogImportStatusDetailsProcessing, "", false,
    ["error_count", "success_count"],
    [error_count, success_count],
);

/// Held by `V2ProductCatalogImportStatusDetails.succeeded`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetailsSucceeded {
    pub success_count: Int64,
}

crate::record!(
    V2ProductCatalogImportStatusDetailsSucceeded, "", false,
    ["success_count"],
    [success_count],
);

/// Held by `V2ProductCatalogImportStatusDetails.succeeded_with_errors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetailsSucceededWithErrors {
    pub error_count: Int64,
    pub error_file: CatalogImportStatusDetailsSucceededWithErrorsErrorFile,
    pub samples: Vec<ProductCatalogImportStatusDetailsSucceededWithErrorsSamples>,
    pub success_count: Int64,
}

crate::record!(
    V2ProductCatalogImportStatusDetailsSucceededWithErrors, "", false,
    ["error_count", "error_file", "samples", "success_count"],
    [error_count, error_file, samples, success_count],
);

/// Held by `V2ProductCatalogImportStatusDetailsAwaitingUpload.upload_url`, `CatalogImportStatusDetailsSucceededWithErrorsErrorFile.download_url`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2ProductCatalogImportStatusDetailsUrl {
    pub expires_at: DateTime,
    pub url: String,
}

crate::record!(
    V2ProductCatalogImportStatusDetailsUrl, "", false,
    ["expires_at", "url"],
    [expires_at, url],
);
