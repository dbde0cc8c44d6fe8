// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AddressKanjiParams, AnnualRevenueParams, BusinessDetailsDocumentsProofOfRegistrationParams,
    BusinessDetailsIdNumberParams, BusinessDetailsScriptNamesParams, MonthlyEstimatedRevenueParams,
    PersonDobParams, ScriptAddressesParams, V2AccountIdentityBusinessDetailsStructure,
    V2AccountPersonDocumentsPrimaryVerificationParams, V2AccountPersonDocumentsVisaParams,
};

crate::params! {
    /// Held by `BusinessDetailsParams.documents`.
    pub struct BusinessDetailsDocumentsParams {
        boxed {
            bank_account_ownership_verification: V2AccountPersonDocumentsVisaParams,
            company_license: V2AccountPersonDocumentsVisaParams,
            company_memorandum_of_association: V2AccountPersonDocumentsVisaParams,
            company_ministerial_decree: V2AccountPersonDocumentsVisaParams,
            company_registration_verification: V2AccountPersonDocumentsVisaParams,
            company_tax_id_verification: V2AccountPersonDocumentsVisaParams,
            primary_verification: V2AccountPersonDocumentsPrimaryVerificationParams,
            proof_of_address: V2AccountPersonDocumentsVisaParams,
            proof_of_registration: BusinessDetailsDocumentsProofOfRegistrationParams,
            proof_of_ultimate_beneficial_ownership: BusinessDetailsDocumentsProofOfRegistrationParams,
        }
    }
}

crate::params! {
    /// Held by `V2AccountTokenIdentityParams.business_details`, `UpdateV2AccountIdentityParams.business_details`.
    pub struct BusinessDetailsParams {
        optional {
            estimated_worker_count: i64,
            phone: String,
            registered_name: String,
            structure: V2AccountIdentityBusinessDetailsStructure,
        }
        boxed {
            address: AddressKanjiParams,
            annual_revenue: AnnualRevenueParams,
            documents: BusinessDetailsDocumentsParams,
            monthly_estimated_revenue: MonthlyEstimatedRevenueParams,
            registration_date: PersonDobParams,
            script_addresses: ScriptAddressesParams,
            script_names: BusinessDetailsScriptNamesParams,
        }
        lists {
            id_numbers: BusinessDetailsIdNumberParams,
        }
    }
}
