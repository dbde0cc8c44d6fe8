// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::MandateUsBankAccountCollectionMethod;

/// Held by `MandatePaymentMethodDetails.us_bank_account`, `PaymentIntentPaymentMethodOptionsUsBankAccount.mandate_options`, `SetupIntentPaymentMethodOptionsUsBankAccount.mandate_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MandateUsBankAccount {
    pub collection_method: Option<MandateUsBankAccountCollectionMethod>,
}

crate::record!(
    MandateUsBankAccount, "", false,
    ["collection_method"],
    [collection_method],
);
