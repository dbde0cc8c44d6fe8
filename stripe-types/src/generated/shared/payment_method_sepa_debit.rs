// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ChargeId, Expandable, SetupAttemptId};

/// Held by `ConfirmationTokenPaymentMethodPreview.sepa_debit`, `PaymentMethod.sepa_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodSepaDebit {
    pub bank_code: Option<String>,
    pub branch_code: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub generated_from: Option<Box<SepaDebitGeneratedFrom>>,
    pub last4: Option<String>,
}

crate::record!(
    PaymentMethodSepaDebit, "", false,
    ["bank_code", "branch_code", "country", "fingerprint", "generated_from", "last4"],
    [bank_code, branch_code, country, fingerprint, generated_from, last4],
);

/// Held by `PaymentMethodSepaDebit.generated_from`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SepaDebitGeneratedFrom {
    pub charge: Option<Expandable<ChargeId>>,
    pub setup_attempt: Option<Expandable<SetupAttemptId>>,
}

crate::record!(
    SepaDebitGeneratedFrom, "", false,
    ["charge", "setup_attempt"],
    [charge, setup_attempt],
);
