// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Object, ObjectInfo, Source, SourceMandateNotificationId, Timestamp};

/// The object `source_mandate_notification`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceMandateNotification {
    pub id: SourceMandateNotificationId,
    pub acss_debit: Option<Box<SourceMandateNotificationAcssDebitData>>,
    pub amount: Option<i64>,
    pub bacs_debit: Option<Box<SourceMandateNotificationBacsDebitData>>,
    pub created: Timestamp,
    pub livemode: bool,
    pub reason: String,
    pub sepa_debit: Option<Box<SourceMandateNotificationSepaDebitData>>,
    pub source: Source,
    pub status: String,
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
        nested_lists: &[],
        events: &["source.mandate_notification"],
    };
}

/// Held by `SourceMandateNotification.acss_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceMandateNotificationAcssDebitData {
    pub statement_descriptor: Option<String>,
}

crate::record!(
    SourceMandateNotificationAcssDebitData, "", false,
    ["statement_descriptor"],
    [statement_descriptor],
);

/// Held by `SourceMandateNotification.bacs_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceMandateNotificationBacsDebitData {
    pub last4: Option<String>,
}

crate::record!(
    SourceMandateNotificationBacsDebitData, "", false,
    ["last4"],
    [last4],
);

/// Held by `SourceMandateNotification.sepa_debit`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SourceMandateNotificationSepaDebitData {
    pub creditor_identifier: Option<String>,
    pub last4: Option<String>,
    pub mandate_reference: Option<String>,
}

crate::record!(
    SourceMandateNotificationSepaDebitData, "", false,
    ["creditor_identifier", "last4", "mandate_reference"],
    [creditor_identifier, last4, mandate_reference],
);
