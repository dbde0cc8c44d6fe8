// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, IssuingDisputeEvidenceReason, IssuingDisputeProductType, IssuingDisputeReturnStatus,
    Timestamp,
};

crate::params! {
    /// Held by [`IssuingDisputeEvidenceParams::canceled`](crate::IssuingDisputeEvidenceParams::canceled).
    pub struct IssuingDisputeEvidenceCanceledParams {
        optional {
            /// Additional documentation: can be cleared.
            additional_documentation: Clearable<String>,
            /// Canceled at: a time in seconds since 1970; can be cleared.
            canceled_at: Clearable<Timestamp>,
            /// Cancellation policy provided: can be cleared.
            cancellation_policy_provided: Clearable<bool>,
            /// Cancellation reason: can be cleared.
            cancellation_reason: Clearable<String>,
            /// Expected at: a time in seconds since 1970; can be cleared.
            expected_at: Clearable<Timestamp>,
            /// Explanation: can be cleared.
            explanation: Clearable<String>,
            /// Product description: can be cleared.
            product_description: Clearable<String>,
            /// Product type: one of `merchandise`, `service`; can be cleared.
            product_type: Clearable<IssuingDisputeProductType>,
            /// Return status: one of `merchant_rejected`, `successful`; can be cleared.
            return_status: Clearable<IssuingDisputeReturnStatus>,
            /// Returned at: a time in seconds since 1970; can be cleared.
            returned_at: Clearable<Timestamp>,
        }
    }
}

crate::params! {
    /// Held by [`IssuingDisputeEvidenceParams::duplicate`](crate::IssuingDisputeEvidenceParams::duplicate).
    pub struct IssuingDisputeEvidenceDuplicateParams {
        optional {
            /// Additional documentation: can be cleared.
            additional_documentation: Clearable<String>,
            /// Card statement: can be cleared.
            card_statement: Clearable<String>,
            /// Cash receipt: can be cleared.
            cash_receipt: Clearable<String>,
            /// Check image: can be cleared.
            check_image: Clearable<String>,
            /// Explanation: can be cleared.
            explanation: Clearable<String>,
            /// Original transaction.
            original_transaction: String,
        }
    }
}

crate::params! {
    /// Held by [`IssuingDisputeEvidenceParams::fraudulent`](crate::IssuingDisputeEvidenceParams::fraudulent).
    pub struct IssuingDisputeEvidenceFraudulentParams {
        optional {
            /// Additional documentation: can be cleared.
            additional_documentation: Clearable<String>,
            /// Explanation: can be cleared.
            explanation: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingDisputeEvidenceParams::merchandise_not_as_described`](crate::IssuingDisputeEvidenceParams::merchandise_not_as_described).
    pub struct IssuingDisputeEvidenceMerchandiseNotAsDescribedParams {
        optional {
            /// Additional documentation: can be cleared.
            additional_documentation: Clearable<String>,
            /// Explanation: can be cleared.
            explanation: Clearable<String>,
            /// Received at: a time in seconds since 1970; can be cleared.
            received_at: Clearable<Timestamp>,
            /// Return description: can be cleared.
            return_description: Clearable<String>,
            /// Return status: one of `merchant_rejected`, `successful`; can be cleared.
            return_status: Clearable<IssuingDisputeReturnStatus>,
            /// Returned at: a time in seconds since 1970; can be cleared.
            returned_at: Clearable<Timestamp>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingDisputeEvidenceParams::no_valid_authorization`](crate::IssuingDisputeEvidenceParams::no_valid_authorization).
    pub struct IssuingDisputeEvidenceNoValidAuthorizationParams {
        optional {
            /// Additional documentation: can be cleared.
            additional_documentation: Clearable<String>,
            /// Explanation: can be cleared.
            explanation: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingDisputeEvidenceParams::not_received`](crate::IssuingDisputeEvidenceParams::not_received).
    pub struct IssuingDisputeEvidenceNotReceivedParams {
        optional {
            /// Additional documentation: can be cleared.
            additional_documentation: Clearable<String>,
            /// Expected at: a time in seconds since 1970; can be cleared.
            expected_at: Clearable<Timestamp>,
            /// Explanation: can be cleared.
            explanation: Clearable<String>,
            /// Product description: can be cleared.
            product_description: Clearable<String>,
            /// Product type: one of `merchandise`, `service`; can be cleared.
            product_type: Clearable<IssuingDisputeProductType>,
        }
    }
}

crate::params! {
    /// Held by [`IssuingDisputeEvidenceParams::other`](crate::IssuingDisputeEvidenceParams::other).
    pub struct IssuingDisputeEvidenceOtherParams {
        optional {
            /// Additional documentation: can be cleared.
            additional_documentation: Clearable<String>,
            /// Explanation: can be cleared.
            explanation: Clearable<String>,
            /// Product description: can be cleared.
            product_description: Clearable<String>,
            /// Product type: one of `merchandise`, `service`; can be cleared.
            product_type: Clearable<IssuingDisputeProductType>,
        }
    }
}

crate::params! {
    /// Held by [`CreateIssuingDispute::evidence`](crate::CreateIssuingDispute::evidence),
    /// [`UpdateIssuingDispute::evidence`](crate::UpdateIssuingDispute::evidence).
    pub struct IssuingDisputeEvidenceParams {
        optional {
            /// Reason: one of 8 values.
            reason: IssuingDisputeEvidenceReason,
        }
        boxed {
            /// Canceled: can be cleared.
            canceled: Clearable<IssuingDisputeEvidenceCanceledParams>,
            /// Duplicate: can be cleared.
            duplicate: Clearable<IssuingDisputeEvidenceDuplicateParams>,
            /// Fraudulent: can be cleared.
            fraudulent: Clearable<IssuingDisputeEvidenceFraudulentParams>,
            /// Merchandise not as described: can be cleared.
            merchandise_not_as_described: Clearable<IssuingDisputeEvidenceMerchandiseNotAsDescribedParams>,
            /// No valid authorization: can be cleared.
            no_valid_authorization: Clearable<IssuingDisputeEvidenceNoValidAuthorizationParams>,
            /// Not received: can be cleared.
            not_received: Clearable<IssuingDisputeEvidenceNotReceivedParams>,
            /// Other: can be cleared.
            other: Clearable<IssuingDisputeEvidenceOtherParams>,
            /// Service not as described: can be cleared.
            service_not_as_described: Clearable<IssuingDisputeEvidenceServiceNotAsDescribedParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingDisputeEvidenceParams::service_not_as_described`](crate::IssuingDisputeEvidenceParams::service_not_as_described).
    pub struct IssuingDisputeEvidenceServiceNotAsDescribedParams {
        optional {
            /// Additional documentation: can be cleared.
            additional_documentation: Clearable<String>,
            /// Canceled at: a time in seconds since 1970; can be cleared.
            canceled_at: Clearable<Timestamp>,
            /// Cancellation reason: can be cleared.
            cancellation_reason: Clearable<String>,
            /// Explanation: can be cleared.
            explanation: Clearable<String>,
            /// Received at: a time in seconds since 1970; can be cleared.
            received_at: Clearable<Timestamp>,
        }
    }
}

crate::params! {
    /// Held by [`CreateIssuingDispute::treasury`](crate::CreateIssuingDispute::treasury).
    pub struct IssuingDisputeTreasuryParams {
        required {
            /// Received debit.
            received_debit: String,
        }
    }
}
