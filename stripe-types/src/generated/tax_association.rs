// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, Object, ObjectInfo, PaymentIntentId, TaxAssociationId};

/// The object `tax.association`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxAssociation {
    /// The id, unique within the account.
    pub id: TaxAssociationId,
    /// Calculation.
    pub calculation: String,
    /// Payment intent: the id of a `payment_intent`.
    pub payment_intent: PaymentIntentId,
    /// Tax transaction attempts: may be null or absent.
    pub tax_transaction_attempts: Option<Vec<TaxAssociationTransactionAttempts>>,
}

crate::record!(
    TaxAssociation, "tax.association", true,
    ["id", "calculation", "payment_intent", "tax_transaction_attempts"],
    [id, calculation, payment_intent, tax_transaction_attempts],
);

impl Object for TaxAssociation {
    type Id = TaxAssociationId;
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by [`TaxAssociation::tax_transaction_attempts`](crate::TaxAssociation::tax_transaction_attempts).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxAssociationTransactionAttempts {
    /// Committed: may be absent.
    pub committed: Option<Boxed<TaxAssociationTransactionAttemptsCommitted>>,
    /// Errored: may be absent.
    pub errored: Option<Boxed<TaxAssociationTransactionAttemptsErrored>>,
    /// Source.
    pub source: String,
    /// Status.
    pub status: String,
}

crate::record!(
    TaxAssociationTransactionAttempts, "", false,
    ["committed", "errored", "source", "status"],
    [committed, errored, source, status],
);

/// Held by
/// [`TaxAssociationTransactionAttempts::committed`](crate::TaxAssociationTransactionAttempts::committed).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxAssociationTransactionAttemptsCommitted {
    /// Transaction.
    pub transaction: String,
}

crate::record!(
    TaxAssociationTransactionAttemptsCommitted, "", false,
    ["transaction"],
    [transaction],
);

/// Held by [`TaxAssociationTransactionAttempts::errored`](crate::TaxAssociationTransactionAttempts::errored).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxAssociationTransactionAttemptsErrored {
    /// Reason: one of `another_payment_associated_with_calculation`, `calculation_expired`,
    /// `currency_mismatch`, `original_transaction_voided`, `unique_reference_violation`.
    pub reason: TaxAssociationTransactionAttemptsErroredReason,
}

crate::record!(
    TaxAssociationTransactionAttemptsErrored, "", false,
    ["reason"],
    [reason],
);

crate::open_enum! {
    /// Values of
    /// [`TaxAssociationTransactionAttemptsErrored::reason`](crate::TaxAssociationTransactionAttemptsErrored::reason).
    pub enum TaxAssociationTransactionAttemptsErroredReason {
        AnotherPaymentAssociatedWithCalculation = "another_payment_associated_with_calculation",
        CalculationExpired = "calculation_expired",
        CurrencyMismatch = "currency_mismatch",
        OriginalTransactionVoided = "original_transaction_voided",
        UniqueReferenceViolation = "unique_reference_violation",
    }
}
