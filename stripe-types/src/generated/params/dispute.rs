// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ChargeId, Clearable, DisputeMerchandiseOrServices};

crate::params! {
    /// Held by
    /// [`DisputeVisaCompellingEvidence3DisputedTransactionParams::shipping_address`](crate::DisputeVisaCompellingEvidence3DisputedTransactionParams::shipping_address),
    /// [`VisaCompellingEvidence3PriorUndisputedTransactionParams::shipping_address`](crate::VisaCompellingEvidence3PriorUndisputedTransactionParams::shipping_address).
    pub struct DisputeDisputedTransactionShippingAddressParams {
        optional {
            /// City: can be cleared.
            city: Clearable<String>,
            /// Country: can be cleared.
            country: Clearable<String>,
            /// Line1: can be cleared.
            line1: Clearable<String>,
            /// Line2: can be cleared.
            line2: Clearable<String>,
            /// Postal code: can be cleared.
            postal_code: Clearable<String>,
            /// State: can be cleared.
            state: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by [`DisputeEvidenceParams::enhanced_evidence`](crate::DisputeEvidenceParams::enhanced_evidence).
    pub struct DisputeEvidenceEnhancedEvidenceParams {
        boxed {
            /// Visa compelling evidence 3.
            visa_compelling_evidence_3: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3Params,
            /// Visa compliance.
            visa_compliance: DisputeEvidenceEnhancedEvidenceVisaComplianceParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`DisputeEvidenceEnhancedEvidenceParams::visa_compelling_evidence_3`](crate::DisputeEvidenceEnhancedEvidenceParams::visa_compelling_evidence_3).
    pub struct DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3Params {
        boxed {
            /// Disputed transaction.
            disputed_transaction: DisputeVisaCompellingEvidence3DisputedTransactionParams,
        }
        lists {
            /// Prior undisputed transactions.
            prior_undisputed_transactions: VisaCompellingEvidence3PriorUndisputedTransactionParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`DisputeEvidenceEnhancedEvidenceParams::visa_compliance`](crate::DisputeEvidenceEnhancedEvidenceParams::visa_compliance).
    pub struct DisputeEvidenceEnhancedEvidenceVisaComplianceParams {
        optional {
            /// Fee acknowledged.
            fee_acknowledged: bool,
        }
    }
}

crate::params! {
    /// Held by [`UpdateDispute::evidence`](crate::UpdateDispute::evidence),
    /// [`UpdateChargeDispute::evidence`](crate::UpdateChargeDispute::evidence).
    pub struct DisputeEvidenceParams {
        optional {
            /// Access activity log: at most 20000 characters.
            access_activity_log: String,
            /// Billing address.
            billing_address: String,
            /// Cancellation policy.
            cancellation_policy: String,
            /// Cancellation policy disclosure: at most 20000 characters.
            cancellation_policy_disclosure: String,
            /// Cancellation rebuttal: at most 20000 characters.
            cancellation_rebuttal: String,
            /// Customer communication.
            customer_communication: String,
            /// Customer email address.
            customer_email_address: String,
            /// Customer name.
            customer_name: String,
            /// Customer purchase ip.
            customer_purchase_ip: String,
            /// Customer signature.
            customer_signature: String,
            /// Duplicate charge documentation.
            duplicate_charge_documentation: String,
            /// Duplicate charge explanation: at most 20000 characters.
            duplicate_charge_explanation: String,
            /// Duplicate charge id.
            duplicate_charge_id: String,
            /// Product description: at most 20000 characters.
            product_description: String,
            /// Receipt.
            receipt: String,
            /// Refund policy.
            refund_policy: String,
            /// Refund policy disclosure: at most 20000 characters.
            refund_policy_disclosure: String,
            /// Refund refusal explanation: at most 20000 characters.
            refund_refusal_explanation: String,
            /// Service date.
            service_date: String,
            /// Service documentation.
            service_documentation: String,
            /// Shipping address.
            shipping_address: String,
            /// Shipping carrier.
            shipping_carrier: String,
            /// Shipping date.
            shipping_date: String,
            /// Shipping documentation.
            shipping_documentation: String,
            /// Shipping tracking number.
            shipping_tracking_number: String,
            /// Uncategorized file.
            uncategorized_file: String,
            /// Uncategorized text: at most 20000 characters.
            uncategorized_text: String,
        }
        boxed {
            /// Enhanced evidence: can be cleared.
            enhanced_evidence: Clearable<DisputeEvidenceEnhancedEvidenceParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3Params::disputed_transaction`](crate::DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3Params::disputed_transaction).
    pub struct DisputeVisaCompellingEvidence3DisputedTransactionParams {
        optional {
            /// Customer account id: can be cleared.
            customer_account_id: Clearable<String>,
            /// Customer device fingerprint: can be cleared.
            customer_device_fingerprint: Clearable<String>,
            /// Customer device id: can be cleared.
            customer_device_id: Clearable<String>,
            /// Customer email address: can be cleared.
            customer_email_address: Clearable<String>,
            /// Customer purchase ip: can be cleared.
            customer_purchase_ip: Clearable<String>,
            /// Merchandise or services: one of `merchandise`, `services`.
            merchandise_or_services: DisputeMerchandiseOrServices,
            /// Product description: can be cleared.
            product_description: Clearable<String>,
        }
        boxed {
            /// Shipping address.
            shipping_address: DisputeDisputedTransactionShippingAddressParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3Params::prior_undisputed_transactions`](crate::DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3Params::prior_undisputed_transactions).
    pub struct VisaCompellingEvidence3PriorUndisputedTransactionParams {
        required {
            /// Charge: the id of a `charge`.
            charge: ChargeId,
        }
        optional {
            /// Customer account id: can be cleared.
            customer_account_id: Clearable<String>,
            /// Customer device fingerprint: can be cleared.
            customer_device_fingerprint: Clearable<String>,
            /// Customer device id: can be cleared.
            customer_device_id: Clearable<String>,
            /// Customer email address: can be cleared.
            customer_email_address: Clearable<String>,
            /// Customer purchase ip: can be cleared.
            customer_purchase_ip: Clearable<String>,
            /// Product description: can be cleared.
            product_description: Clearable<String>,
        }
        boxed {
            /// Shipping address.
            shipping_address: DisputeDisputedTransactionShippingAddressParams,
        }
    }
}
