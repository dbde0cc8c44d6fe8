// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::AdditionalTosAcceptancesAccountParams;

crate::params! {
    /// Held by `CreateAccountPeople.additional_tos_acceptances`, `UpdateAccountPeople.additional_tos_acceptances`, `CreateAccountPerson.additional_tos_acceptances` and 2 more.
    pub struct AdditionalTosAcceptancesParams {
        boxed {
            account: AdditionalTosAcceptancesAccountParams,
        }
    }
}
