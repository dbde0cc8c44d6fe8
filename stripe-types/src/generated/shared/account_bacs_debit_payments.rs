// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `AccountSettings.bacs_debit_payments`, `V2AccountConfigurationMerchant.bacs_debit_payments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountBacsDebitPayments {
    pub display_name: Option<String>,
    pub service_user_number: Option<String>,
}

crate::record!(
    AccountBacsDebitPayments, "", false,
    ["display_name", "service_user_number"],
    [display_name, service_user_number],
);
