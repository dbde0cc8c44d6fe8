// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Object, ObjectInfo, PaymentIntentId, TaxAssociationId};

/// The object `tax.association`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxAssociation {
    pub id: TaxAssociationId,
    pub calculation: String,
    pub payment_intent: PaymentIntentId,
    pub tax_transaction_attempts: Option<Vec<TaxAssociationTransactionAttempts>>,
}

crate::record!(
    TaxAssociation, "tax.association", true,
    ["id", "calculation", "payment_intent", "tax_transaction_attempts"],
    [id, calculation, payment_intent, tax_transaction_attempts],
);

impl Object for TaxAssociation {
    type Id = TaxAssociationId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "tax.association",
        type_name: "TaxAssociation",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by `TaxAssociation.tax_transaction_attempts`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxAssociationTransactionAttempts {
    pub committed: Option<Box<TaxAssociationTransactionAttemptsCommitted>>,
    pub errored: Option<Box<TaxAssociationTransactionAttemptsErrored>>,
    pub source: String,
    pub status: String,
}

crate::record!(
    TaxAssociationTransactionAttempts, "", false,
    ["committed", "errored", "source", "status"],
    [committed, errored, source, status],
);

/// Held by `TaxAssociationTransactionAttempts.committed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxAssociationTransactionAttemptsCommitted {
    pub transaction: String,
}

crate::record!(
    TaxAssociationTransactionAttemptsCommitted, "", false,
    ["transaction"],
    [transaction],
);

/// Held by `TaxAssociationTransactionAttempts.errored`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaxAssociationTransactionAttemptsErrored {
    pub reason: TaxAssociationTransactionAttemptsErroredReason,
}

crate::record!(
    TaxAssociationTransactionAttemptsErrored, "", false,
    ["reason"],
    [reason],
);

crate::open_enum! {
    /// Values of `TaxAssociationTransactionAttemptsErrored.reason`.
    pub enum TaxAssociationTransactionAttemptsErroredReason {
        AnotherPaymentAssociatedWithCalculation = "another_payment_associated_with_calculation",
        CalculationExpired = "calculation_expired",
        CurrencyMismatch = "currency_mismatch",
        OriginalTransactionVoided = "original_transaction_voided",
        UniqueReferenceViolation = "unique_reference_violation",
    }
}
