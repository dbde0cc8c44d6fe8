// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, FileId, FileLink, List, ListInfo, ListStyle, NestedList, Object, ObjectInfo, Timestamp};

/// The object `file`.
///
/// See <https://docs.stripe.com/api/files/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct File {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/files/object#file_object-id)
    pub id: FileId,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/files/object#file_object-created)
    pub created: Timestamp,
    /// The time after which the file can no longer be read; null where it never expires. A time in seconds
    /// since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/files/object#file_object-expires_at)
    pub expires_at: Option<Timestamp>,
    /// The name that the file was uploaded with. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/files/object#file_object-filename)
    pub filename: Option<String>,
    /// The first file links, by which others can read the file. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/files/object#file_object-links)
    pub links: Option<List<FileLink>>,
    /// The use of the file; it decides formats, size and read access. One of 21 values.
    /// [Reference](https://docs.stripe.com/api/files/object#file_object-purpose)
    pub purpose: FilePurpose,
    /// The size. [Reference](https://docs.stripe.com/api/files/object#file_object-size)
    pub size: i64,
    /// A title of your own. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/files/object#file_object-title)
    pub title: Option<String>,
    /// The format, such as `pdf` or `png`. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/files/object#file_object-type)
    pub type_: Option<String>,
    /// The address of the contents, which needs an API key; null where they may not be read by one. May be
    /// null or absent. [Reference](https://docs.stripe.com/api/files/object#file_object-url)
    pub url: Option<String>,
}

crate::record!(
    File, "file", true,
    ["id", "created", "expires_at", "filename", "links", "purpose", "size", "title", "type", "url"],
    [id, created, expires_at, filename, links, purpose, size, title, type_, url],
);

impl Object for File {
    type Id = FileId;
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[
            NestedList { path: "links", items: &["file_link"], always: false },
        ],
        events: &["file.created"],
    };
}

impl File {
    pub const EXPAND_LINKS: Expand<Self> = Expand::list("links");
}

crate::open_enum! {
    /// Values of [`File::purpose`](crate::File::purpose), [`ListFiles::purpose`](crate::ListFiles::purpose),
    /// [`CreateFile::purpose`](crate::CreateFile::purpose).
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
