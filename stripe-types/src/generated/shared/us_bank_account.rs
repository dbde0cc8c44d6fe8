// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `MandatePaymentMethodDetails.us_bank_account`, `PaymentIntentPaymentMethodOptionsUsBankAccount.mandate_options`, `SetupIntentPaymentMethodOptionsUsBankAccount.mandate_options`.
#[derive(Clone, Default)]
pub struct UsBankAccount {
    pub collection_method: Option<UsBankAccountCollectionMethod>,
}
crate::record!(
    UsBankAccount, "", false,
    ["collection_method"],
    [collection_method],
);

crate::open_enum! {
    /// Values of `UsBankAccount.collection_method`.
    pub enum UsBankAccountCollectionMethod {
        Paper = "paper",
    }
}
