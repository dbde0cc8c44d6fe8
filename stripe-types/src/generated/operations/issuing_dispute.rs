// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, IssuingDispute, IssuingDisputeEvidenceReason, IssuingDisputeId, IssuingDisputeStatus,
    List, Map, ProductType, Range, ReturnStatus, Timestamp,
};

crate::operation! {
    /// `POST /v1/issuing/disputes`
    pub struct CreateIssuingDispute: Post "/v1/issuing/disputes" Form => IssuingDispute {
        optional {
            amount: i64,
            metadata: Map<Clearable<String>>,
            transaction: String,
        }
        boxed {
            evidence: IssuingDisputeEvidenceParams,
            treasury: IssuingDisputeTreasuryParams,
        }
        lists {
            expand: Expand<IssuingDispute>,
        }
    }
}

crate::params! {
    /// Held by `IssuingDisputeEvidenceParams.canceled`.
    pub struct IssuingDisputeEvidenceCanceledParams {
        optional {
            additional_documentation: Clearable<String>,
            canceled_at: Clearable<Timestamp>,
            cancellation_policy_provided: Clearable<bool>,
            cancellation_reason: Clearable<String>,
            expected_at: Clearable<Timestamp>,
            explanation: Clearable<String>,
            product_description: Clearable<String>,
            product_type: Clearable<ProductType>,
            return_status: Clearable<ReturnStatus>,
            returned_at: Clearable<Timestamp>,
        }
    }
}

crate::params! {
    /// Held by `IssuingDisputeEvidenceParams.duplicate`.
    pub struct IssuingDisputeEvidenceDuplicateParams {
        optional {
            additional_documentation: Clearable<String>,
            card_statement: Clearable<String>,
            cash_receipt: Clearable<String>,
            check_image: Clearable<String>,
            explanation: Clearable<String>,
            original_transaction: String,
        }
    }
}

crate::params! {
    /// Held by `IssuingDisputeEvidenceParams.fraudulent`, `IssuingDisputeEvidenceParams.no_valid_authorization`.
    pub struct IssuingDisputeEvidenceFraudulentParams {
        optional {
            additional_documentation: Clearable<String>,
            explanation: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by `IssuingDisputeEvidenceParams.merchandise_not_as_described`.
    pub struct IssuingDisputeEvidenceMerchandiseNotAsDescribedParams {
        optional {
            additional_documentation: Clearable<String>,
            explanation: Clearable<String>,
            received_at: Clearable<Timestamp>,
            return_description: Clearable<String>,
            return_status: Clearable<ReturnStatus>,
            returned_at: Clearable<Timestamp>,
        }
    }
}

crate::params! {
    /// Held by `IssuingDisputeEvidenceParams.not_received`.
    pub struct IssuingDisputeEvidenceNotReceivedParams {
        optional {
            additional_documentation: Clearable<String>,
            expected_at: Clearable<Timestamp>,
            explanation: Clearable<String>,
            product_description: Clearable<String>,
            product_type: Clearable<ProductType>,
        }
    }
}

crate::params! {
    /// Held by `IssuingDisputeEvidenceParams.other`.
    pub struct IssuingDisputeEvidenceOtherParams {
        optional {
            additional_documentation: Clearable<String>,
            explanation: Clearable<String>,
            product_description: Clearable<String>,
            product_type: Clearable<ProductType>,
        }
    }
}

crate::params! {
    /// Held by `CreateIssuingDispute.evidence`, `UpdateIssuingDispute.evidence`.
    pub struct IssuingDisputeEvidenceParams {
        optional {
            reason: IssuingDisputeEvidenceReason,
        }
        boxed {
            canceled: Clearable<IssuingDisputeEvidenceCanceledParams>,
            duplicate: Clearable<IssuingDisputeEvidenceDuplicateParams>,
            fraudulent: Clearable<IssuingDisputeEvidenceFraudulentParams>,
            merchandise_not_as_described: Clearable<IssuingDisputeEvidenceMerchandiseNotAsDescribedParams>,
            no_valid_authorization: Clearable<IssuingDisputeEvidenceFraudulentParams>,
            not_received: Clearable<IssuingDisputeEvidenceNotReceivedParams>,
            other: Clearable<IssuingDisputeEvidenceOtherParams>,
            service_not_as_described: Clearable<IssuingDisputeEvidenceServiceNotAsDescribedParams>,
        }
    }
}

crate::params! {
    /// Held by `IssuingDisputeEvidenceParams.service_not_as_described`.
    pub struct IssuingDisputeEvidenceServiceNotAsDescribedParams {
        optional {
            additional_documentation: Clearable<String>,
            canceled_at: Clearable<Timestamp>,
            cancellation_reason: Clearable<String>,
            explanation: Clearable<String>,
            received_at: Clearable<Timestamp>,
        }
    }
}

crate::params! {
    /// Held by `CreateIssuingDispute.treasury`.
    pub struct IssuingDisputeTreasuryParams {
        required {
            received_debit: String,
        }
    }
}

crate::operation! {
    /// `GET /v1/issuing/disputes`
    pub struct ListIssuingDisputes: Get "/v1/issuing/disputes" Form => List<IssuingDispute> {
        optional {
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: IssuingDisputeStatus,
            transaction: String,
        }
        lists {
            expand: Expand<List<IssuingDispute>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/issuing/disputes/{dispute}`
    pub struct RetrieveIssuingDispute: Get "/v1/issuing/disputes/{dispute}" Form => IssuingDispute {
        path {
            dispute: IssuingDisputeId,
        }
        lists {
            expand: Expand<IssuingDispute>,
        }
    }
}

crate::operation! {
    /// `POST /v1/issuing/disputes/{dispute}/submit`
    pub struct SubmitIssuingDispute: Post "/v1/issuing/disputes/{dispute}/submit" Form => IssuingDispute {
        path {
            dispute: IssuingDisputeId,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<IssuingDispute>,
        }
    }
}

crate::operation! {
    /// `POST /v1/issuing/disputes/{dispute}`
    pub struct UpdateIssuingDispute: Post "/v1/issuing/disputes/{dispute}" Form => IssuingDispute {
        path {
            dispute: IssuingDisputeId,
        }
        optional {
            amount: i64,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            evidence: IssuingDisputeEvidenceParams,
        }
        lists {
            expand: Expand<IssuingDispute>,
        }
    }
}
