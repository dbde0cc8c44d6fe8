// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Clearable;

crate::params! {
    /// Held by `CreateAccountPeople.documents`, `UpdateAccountPeople.documents`, `CreateAccountPerson.documents` and 2 more.
    pub struct PersonDocumentsParams {
        boxed {
            company_authorization: PersonDocumentsVisaParams,
            passport: PersonDocumentsVisaParams,
            visa: PersonDocumentsVisaParams,
        }
    }
}

crate::params! {
    /// Held by `PersonDocumentsParams.company_authorization`, `PersonDocumentsParams.passport`, `PersonDocumentsParams.visa`.
    pub struct PersonDocumentsVisaParams {
        lists {
            files: Clearable<String>,
        }
    }
}
