// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::InvoiceIssuerParams;

crate::params! {
    /// Held by `CreateCheckoutSession.automatic_tax`, `CreateCustomerSubscription.automatic_tax`, `UpdateCustomerSubscription.automatic_tax` and 12 more.
    pub struct AutomaticTaxParams {
        required {
            enabled: bool,
        }
        boxed {
            liability: InvoiceIssuerParams,
        }
    }
}
