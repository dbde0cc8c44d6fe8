// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountIdentityBusinessDetailsMonthlyEstimatedRevenueParams,
    IdentityBusinessDetailsDocumentsProofOfRegistrationParams, PersonAddressKanaParams, PersonDobParams,
    V2AccountIdentityBusinessDetailsAnnualRevenueParams, V2AccountIdentityBusinessDetailsIdNumberParams,
    V2AccountIdentityBusinessDetailsScriptNamesParams, V2AccountIdentityBusinessDetailsStructure,
    V2AccountPersonDocumentsPrimaryVerificationParams, V2AccountPersonDocumentsVisaParams,
    V2AccountPersonScriptAddressesParams,
};

crate::params! {
    /// Held by `V2AccountTokenIdentityBusinessDetailsParams.documents`.
    pub struct V2AccountTokenIdentityBusinessDetailsDocumentsParams {
        boxed {
            bank_account_ownership_verification: V2AccountPersonDocumentsVisaParams,
            company_license: V2AccountPersonDocumentsVisaParams,
            company_memorandum_of_association: V2AccountPersonDocumentsVisaParams,
            company_ministerial_decree: V2AccountPersonDocumentsVisaParams,
            company_registration_verification: V2AccountPersonDocumentsVisaParams,
            company_tax_id_verification: V2AccountPersonDocumentsVisaParams,
            primary_verification: V2AccountPersonDocumentsPrimaryVerificationParams,
            proof_of_address: V2AccountPersonDocumentsVisaParams,
            proof_of_registration: IdentityBusinessDetailsDocumentsProofOfRegistrationParams,
            proof_of_ultimate_beneficial_ownership: IdentityBusinessDetailsDocumentsProofOfRegistrationParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountTokenIdentityParams.business_details`, `UpdateV2AccountIdentityParams.business_details`.
    pub struct V2AccountTokenIdentityBusinessDetailsParams {
        optional {
            estimated_worker_count: i64,
            phone: String,
            registered_name: String,
            structure: V2AccountIdentityBusinessDetailsStructure,
        }
        boxed {
            address: PersonAddressKanaParams,
            annual_revenue: V2AccountIdentityBusinessDetailsAnnualRevenueParams,
            documents: V2AccountTokenIdentityBusinessDetailsDocumentsParams,
            monthly_estimated_revenue: AccountIdentityBusinessDetailsMonthlyEstimatedRevenueParams,
            registration_date: PersonDobParams,
            script_addresses: V2AccountPersonScriptAddressesParams,
            script_names: V2AccountIdentityBusinessDetailsScriptNamesParams,
        }
        lists {
            id_numbers: V2AccountIdentityBusinessDetailsIdNumberParams,
        }
    }
}
