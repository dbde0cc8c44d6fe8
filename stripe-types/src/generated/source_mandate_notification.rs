// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, Expand, Object, ObjectInfo, Source, SourceMandateNotificationId, Timestamp};

/// The object `source_mandate_notification`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceMandateNotification {
    /// The id, unique within the account.
    pub id: SourceMandateNotificationId,
    /// Acss debit: may be absent.
    pub acss_debit: Option<Boxed<SourceMandateNotificationAcssDebitData>>,
    /// Amount: in minor units of the currency; may be null or absent.
    pub amount: Option<i64>,
    /// Bacs debit: may be absent.
    pub bacs_debit: Option<Boxed<SourceMandateNotificationBacsDebitData>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    pub created: Timestamp,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Reason.
    pub reason: String,
    /// Sepa debit: may be absent.
    pub sepa_debit: Option<Boxed<SourceMandateNotificationSepaDebitData>>,
    /// Source.
    pub source: Source,
    /// Status.
    pub status: String,
    /// Type.
    pub type_: String,
}

crate::record!(
    SourceMandateNotification, "source_mandate_notification", true,
    [
        "id", "acss_debit", "amount", "bacs_debit", "created", "livemode", "reason", "sepa_debit", "source",
        "status", "type",
    ],
    [id, acss_debit, amount, bacs_debit, created, livemode, reason, sepa_debit, source, status, type_],
);

impl Object for SourceMandateNotification {
    type Id = SourceMandateNotificationId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "source_mandate_notification",
        type_name: "SourceMandateNotification",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &["source.mandate_notification"],
    };
}

impl SourceMandateNotification {
    pub const EXPAND_SOURCE: Expand<Self> = Expand::field("source");
}

/// Held by [`SourceMandateNotification::acss_debit`](crate::SourceMandateNotification::acss_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceMandateNotificationAcssDebitData {
    /// Statement descriptor: may be absent.
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceMandateNotificationAcssDebitData, "", false,
    ["statement_descriptor"],
    [statement_descriptor],
);

/// Held by [`SourceMandateNotification::bacs_debit`](crate::SourceMandateNotification::bacs_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceMandateNotificationBacsDebitData {
    /// Last4: may be absent.
    pub last4: Option<String>,
}

crate::record!(
    SourceMandateNotificationBacsDebitData, "", false,
    ["last4"],
    [last4],
);

/// Held by [`SourceMandateNotification::sepa_debit`](crate::SourceMandateNotification::sepa_debit).
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceMandateNotificationSepaDebitData {
    /// Creditor identifier: may be absent.
    pub creditor_identifier: Option<String>,
    /// Last4: may be absent.
    pub last4: Option<String>,
    /// Mandate reference: may be absent.
    pub mandate_reference: Option<String>,
}

crate::record!(
    SourceMandateNotificationSepaDebitData, "", false,
    ["creditor_identifier", "last4", "mandate_reference"],
    [creditor_identifier, last4, mandate_reference],
);
