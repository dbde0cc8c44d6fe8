// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ChargeId, Clearable, CompellingEvidence3DisputedTransactionMerchandiseOrService, Dispute, DisputeId,
    Expand, List, Map, PaymentIntentId, Range, Timestamp,
};

crate::operation! {
    /// `POST /v1/charges/{charge}/dispute/close`
    pub struct CloseChargeDispute: Post "/v1/charges/{charge}/dispute/close" Form => Dispute {
        path {
            charge: ChargeId,
        }
        lists {
            expand: Expand<Dispute>,
        }
    }
}

crate::operation! {
    /// `POST /v1/disputes/{dispute}/close`
    pub struct CloseDispute: Post "/v1/disputes/{dispute}/close" Form => Dispute {
        path {
            dispute: DisputeId,
        }
        lists {
            expand: Expand<Dispute>,
        }
    }
}

crate::params! {
    /// Held by `EvidenceParams.enhanced_evidence`.
    pub struct EvidenceEnhancedEvidenceParams {
        boxed {
            visa_compelling_evidence_3: EvidenceEnhancedEvidenceVisaCompellingEvidence3Params,
            visa_compliance: EvidenceEnhancedEvidenceVisaComplianceParams,
        }
    }
}

crate::params! {
    /// Held by `EvidenceEnhancedEvidenceParams.visa_compelling_evidence_3`.
    pub struct EvidenceEnhancedEvidenceVisaCompellingEvidence3Params {
        boxed {
            disputed_transaction: EvidenceVisaCompellingEvidence3DisputedTransactionParams,
        }
        lists {
            prior_undisputed_transactions: VisaCompellingEvidence3PriorUndisputedTransactionParams,
        }
    }
}

crate::params! {
    /// Held by `EvidenceEnhancedEvidenceParams.visa_compliance`.
    pub struct EvidenceEnhancedEvidenceVisaComplianceParams {
        optional {
            fee_acknowledged: bool,
        }
    }
}

crate::params! {
    /// Held by `UpdateChargeDispute.evidence`, `UpdateDispute.evidence`.
    pub struct EvidenceParams {
        optional {
            access_activity_log: String,
            billing_address: String,
            cancellation_policy: String,
            cancellation_policy_disclosure: String,
            cancellation_rebuttal: String,
            customer_communication: String,
            customer_email_address: String,
            customer_name: String,
            customer_purchase_ip: String,
            customer_signature: String,
            duplicate_charge_documentation: String,
            duplicate_charge_explanation: String,
            duplicate_charge_id: String,
            product_description: String,
            receipt: String,
            refund_policy: String,
            refund_policy_disclosure: String,
            refund_refusal_explanation: String,
            service_date: String,
            service_documentation: String,
            shipping_address: String,
            shipping_carrier: String,
            shipping_date: String,
            shipping_documentation: String,
            shipping_tracking_number: String,
            uncategorized_file: String,
            uncategorized_text: String,
        }
        boxed {
            enhanced_evidence: Clearable<EvidenceEnhancedEvidenceParams>,
        }
    }
}

crate::params! {
    /// Held by `EvidenceEnhancedEvidenceVisaCompellingEvidence3Params.disputed_transaction`.
    pub struct EvidenceVisaCompellingEvidence3DisputedTransactionParams {
        optional {
            customer_account_id: Clearable<String>,
            customer_device_fingerprint: Clearable<String>,
            customer_device_id: Clearable<String>,
            customer_email_address: Clearable<String>,
            customer_purchase_ip: Clearable<String>,
            merchandise_or_services: CompellingEvidence3DisputedTransactionMerchandiseOrService,
            product_description: Clearable<String>,
        }
        boxed {
            shipping_address: ShippingAddressParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/disputes`
    pub struct ListDisputes: Get "/v1/disputes" Form => List<Dispute> {
        optional {
            charge: ChargeId,
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            payment_intent: PaymentIntentId,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Dispute>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/charges/{charge}/dispute`
    pub struct RetrieveChargeDispute: Get "/v1/charges/{charge}/dispute" Form => Dispute {
        path {
            charge: ChargeId,
        }
        lists {
            expand: Expand<Dispute>,
        }
    }
}

crate::operation! {
    /// `GET /v1/disputes/{dispute}`
    pub struct RetrieveDispute: Get "/v1/disputes/{dispute}" Form => Dispute {
        path {
            dispute: DisputeId,
        }
        lists {
            expand: Expand<Dispute>,
        }
    }
}

crate::params! {
    /// Held by `EvidenceVisaCompellingEvidence3DisputedTransactionParams.shipping_address`, `VisaCompellingEvidence3PriorUndisputedTransactionParams.shipping_address`.
    pub struct ShippingAddressParams {
        optional {
            city: Clearable<String>,
            country: Clearable<String>,
            line1: Clearable<String>,
            line2: Clearable<String>,
            postal_code: Clearable<String>,
            state: Clearable<String>,
        }
    }
}

crate::operation! {
    /// `POST /v1/charges/{charge}/dispute`
    pub struct UpdateChargeDispute: Post "/v1/charges/{charge}/dispute" Form => Dispute {
        path {
            charge: ChargeId,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
            submit: bool,
        }
        boxed {
            evidence: EvidenceParams,
        }
        lists {
            expand: Expand<Dispute>,
        }
    }
}

crate::operation! {
    /// `POST /v1/disputes/{dispute}`
    pub struct UpdateDispute: Post "/v1/disputes/{dispute}" Form => Dispute {
        path {
            dispute: DisputeId,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
            submit: bool,
        }
        boxed {
            evidence: EvidenceParams,
        }
        lists {
            expand: Expand<Dispute>,
        }
    }
}

crate::params! {
    /// Held by `EvidenceEnhancedEvidenceVisaCompellingEvidence3Params.prior_undisputed_transactions`.
    pub struct VisaCompellingEvidence3PriorUndisputedTransactionParams {
        required {
            charge: ChargeId,
        }
        optional {
            customer_account_id: Clearable<String>,
            customer_device_fingerprint: Clearable<String>,
            customer_device_id: Clearable<String>,
            customer_email_address: Clearable<String>,
            customer_purchase_ip: Clearable<String>,
            product_description: Clearable<String>,
        }
        boxed {
            shipping_address: ShippingAddressParams,
        }
    }
}
