// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{FileId, FileLink, List, ListInfo, ListStyle, NestedList, Object, ObjectInfo, Timestamp};

/// The object `file`.
///
/// See <https://docs.stripe.com/api/files/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File {
    pub id: FileId,
    pub created: Timestamp,
    pub expires_at: Option<Timestamp>,
    pub filename: Option<String>,
    pub links: Option<List<FileLink>>,
    pub purpose: FilePurpose,
    pub size: i64,
    pub title: Option<String>,
    pub type_: Option<String>,
    pub url: Option<String>,
}

crate::record!(
    File, "file", true,
    ["id", "created", "expires_at", "filename", "links", "purpose", "size", "title", "type", "url"],
    [id, created, expires_at, filename, links, purpose, size, title, type_, url],
);

impl Object for File {
    type Id = FileId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "file",
        type_name: "File",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/files/{file}"),
        list: Some(&ListInfo { path: "/v1/files", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "purpose"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[
            NestedList { path: "links", items: &["file_link"], always: false },
        ],
        events: &["file.created"],
    };
}

crate::open_enum! {
    /// Values of `File.purpose`, `ListFiles.purpose`.
    pub enum FilePurpose {
        AccountRequirement = "account_requirement",
        AdditionalVerification = "additional_verification",
        BusinessIcon = "business_icon",
        BusinessLogo = "business_logo",
        CustomerSignature = "customer_signature",
        DisputeEvidence = "dispute_evidence",
        DocumentProviderIdentityDocument = "document_provider_identity_document",
        FinanceReportRun = "finance_report_run",
        FinancialAccountStatement = "financial_account_statement",
        IdentityDocument = "identity_document",
        IdentityDocumentDownloadable = "identity_document_downloadable",
        IssuingRegulatoryReporting = "issuing_regulatory_reporting",
        PciDocument = "pci_document",
        PlatformTermsOfService = "platform_terms_of_service",
        Selfie = "selfie",
        SigmaScheduledQuery = "sigma_scheduled_query",
        TaxDocumentUserUpload = "tax_document_user_upload",
        TerminalAndroidApk = "terminal_android_apk",
        TerminalReaderSplashscreen = "terminal_reader_splashscreen",
        TerminalWifiCertificate = "terminal_wifi_certificate",
        TerminalWifiPrivateKey = "terminal_wifi_private_key",
    }
}
