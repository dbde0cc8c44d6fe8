// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `MandatePaymentMethodDetails.us_bank_account`, `PaymentIntentPaymentMethodOptionsUsBankAccount.mandate_options`, `SetupIntentPaymentMethodOptionsUsBankAccount.mandate_options`.
#[derive(Clone, Default)]
pub struct MandateUsBankAccount {
    pub collection_method: Option<MandateUsBankAccountCollectionMethod>,
}

crate::record!(
    MandateUsBankAccount, "", false,
    ["collection_method"],
    [collection_method],
);

crate::open_enum! {
    /// Values of `MandateUsBankAccount.collection_method`.
    pub enum MandateUsBankAccountCollectionMethod {
        Paper = "paper",
    }
}
