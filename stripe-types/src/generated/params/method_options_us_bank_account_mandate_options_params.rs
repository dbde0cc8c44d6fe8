// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, MandateUsBankAccountCollectionMethod};

crate::params! {
    /// Held by `PaymentMethodOptionsUsBankAccountParams.mandate_options`, `SetupIntentPaymentMethodOptionsUsBankAccountParams.mandate_options`.
    pub struct PaymentMethodOptionsUsBankAccountMandateOptionsParams {
        optional {
            collection_method: Clearable<MandateUsBankAccountCollectionMethod>,
        }
    }
}
