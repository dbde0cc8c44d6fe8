// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `MandateUsBankAccount.collection_method`, `PaymentMethodOptionsUsBankAccountMandateOptionsParams.collection_method`.
    pub enum MandateUsBankAccountCollectionMethod {
        Paper = "paper",
    }
}
