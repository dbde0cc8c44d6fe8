// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountHolderType, Expandable, MandateId, PaymentUsBankAccountAccountType};

/// Held by `PaymentMethodDetails.us_bank_account`, `PaymentRecordDetails.us_bank_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentUsBankAccount {
    pub account_holder_type: Option<AccountHolderType>,
    pub account_type: Option<PaymentUsBankAccountAccountType>,
    pub bank_name: Option<String>,
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<Expandable<MandateId>>,
    pub payment_reference: Option<String>,
    pub routing_number: Option<String>,
}

crate::record!(
    PaymentUsBankAccount, "", false,
    [
        "account_holder_type", "account_type", "bank_name", "expected_debit_date", "fingerprint", "last4",
        "mandate", "payment_reference", "routing_number",
    ],
    [
        account_holder_type, account_type, bank_name, expected_debit_date, fingerprint, last4, mandate,
        payment_reference, routing_number,
    ],
);
