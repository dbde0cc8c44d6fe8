// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Clearable;

crate::params! {
    /// Held by `CreateAccountPeople.documents`, `UpdateAccountPeople.documents`, `CreateAccountPerson.documents` and 2 more.
    pub struct DocumentsParams {
        boxed {
            company_authorization: DocumentsVisaParams,
            passport: DocumentsVisaParams,
            visa: DocumentsVisaParams,
        }
    }
}

crate::params! {
    /// Held by `DocumentsParams.company_authorization`, `DocumentsParams.passport`, `DocumentsParams.visa`.
    pub struct DocumentsVisaParams {
        lists {
            files: Clearable<String>,
        }
    }
}
