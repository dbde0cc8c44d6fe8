// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `AccountSettings.sepa_debit_payments`, `V2AccountConfigurationMerchant.sepa_debit_payments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSepaDebitPayments {
    pub creditor_id: Option<String>,
}

crate::record!(
    AccountSepaDebitPayments, "", false,
    ["creditor_id"],
    [creditor_id],
);
