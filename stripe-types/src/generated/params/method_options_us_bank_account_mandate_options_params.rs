// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, MandateUsBankAccountCollectionMethod};

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsUsBankAccountParams.mandate_options`, `SetupIntentPaymentMethodOptionsUsBankAccountParams.mandate_options`.
    pub struct IntentPaymentMethodOptionsUsBankAccountMandateOptionsParams {
        optional {
            collection_method: Clearable<MandateUsBankAccountCollectionMethod>,
        }
    }
}
