// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CustomerId, TaxIDsOwnerType};

crate::params! {
    /// Held by [`ListTaxIds::owner`](crate::ListTaxIds::owner),
    /// [`CreateTaxId::owner`](crate::CreateTaxId::owner).
    pub struct TaxIdOwnerParams {
        required {
            /// Type: one of `account`, `application`, `customer`, `self`.
            type_ = "type": TaxIDsOwnerType,
        }
        optional {
            /// Account.
            account: String,
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Customer account.
            customer_account: String,
        }
    }
}
