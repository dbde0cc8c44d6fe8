// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::AddressParams;

crate::params! {
    /// Held by `UpdateCustomerBankAccount.owner`, `UpdateCustomerCard.owner`, `UpdateCustomerSource.owner` and 4 more.
    pub struct SourceOwnerParams {
        optional {
            email: String,
            name: String,
            phone: String,
        }
        boxed {
            address: AddressParams,
        }
    }
}
