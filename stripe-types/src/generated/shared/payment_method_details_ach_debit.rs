// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::AccountHolderType;

/// Held by `PaymentMethodDetails.ach_debit`, `PaymentRecordDetails.ach_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsAchDebit {
    pub account_holder_type: Option<AccountHolderType>,
    pub bank_name: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
}

crate::record!(
    PaymentMethodDetailsAchDebit, "", false,
    ["account_holder_type", "bank_name", "country", "fingerprint", "last4", "routing_number"],
    [account_holder_type, bank_name, country, fingerprint, last4, routing_number],
);
