// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Expand, File, FileId, FilePurpose, List, Map, Range, Timestamp, Upload};

crate::operation! {
    /// `POST /v1/files`
    pub struct CreateFile: Post "/v1/files" Multipart at "https://files.stripe.com" => File {
        required {
            file: Upload,
            purpose: CreateFilePurpose,
        }
        boxed {
            file_link_data: FileLinkDataParams,
        }
        lists {
            expand: Expand<File>,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateFile.purpose`.
    pub enum CreateFilePurpose {
        AccountRequirement = "account_requirement",
        AdditionalVerification = "additional_verification",
        BusinessIcon = "business_icon",
        BusinessLogo = "business_logo",
        CustomerSignature = "customer_signature",
        DisputeEvidence = "dispute_evidence",
        IdentityDocument = "identity_document",
        IssuingRegulatoryReporting = "issuing_regulatory_reporting",
        PciDocument = "pci_document",
        PlatformTermsOfService = "platform_terms_of_service",
        TaxDocumentUserUpload = "tax_document_user_upload",
        TerminalAndroidApk = "terminal_android_apk",
        TerminalReaderSplashscreen = "terminal_reader_splashscreen",
        TerminalWifiCertificate = "terminal_wifi_certificate",
        TerminalWifiPrivateKey = "terminal_wifi_private_key",
    }
}

crate::params! {
    /// Held by `CreateFile.file_link_data`.
    pub struct FileLinkDataParams {
        required {
            create: bool,
        }
        optional {
            expires_at: Timestamp,
            metadata: Clearable<Map<Clearable<String>>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/files`
    pub struct ListFiles: Get "/v1/files" Form => List<File> {
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            purpose: FilePurpose,
            starting_after: String,
        }
        lists {
            expand: Expand<List<File>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/files/{file}`
    pub struct RetrieveFile: Get "/v1/files/{file}" Form => File {
        path {
            file: FileId,
        }
        lists {
            expand: Expand<File>,
        }
    }
}
