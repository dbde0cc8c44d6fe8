//! Related objects: kinds that change with objects of other kinds, without an event of their own. These facts stand here and not with
//! the generated types, so that the events to subscribe to do not depend on the features that are compiled.

/// A kind of object whose events imply changes to other objects.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Related {
    /// The kind.
    pub(crate) kind: &'static str,
    /// The types of its events.
    pub(crate) events: &'static [&'static str],
    /// The fields that hold the ids of the other objects, with their kinds.
    pub(crate) others: &'static [(&'static str, &'static str)],
}

const fn related(
    kind: &'static str,
    events: &'static [&'static str],
    others: &'static [(&'static str, &'static str)],
) -> Related {
    Related { kind, events, others }
}

/// The field and kind of the balance transaction that an object creates.
const MOVED: (&str, &str) = ("balance_transaction", "balance_transaction");

/// The id of the object itself, where it is also an object of another kind.
pub(crate) const ITSELF: &str = "id";

/// The payment method that an older source of a customer is, under the same id.
const PAYMENT_METHOD: (&str, &str) = (ITSELF, "payment_method");

/// The events of the sources of customers and the external accounts of accounts.
const SOURCES: [&str; 7] = [
    "account.external_account.created",
    "account.external_account.deleted",
    "account.external_account.updated",
    "customer.source.created",
    "customer.source.deleted",
    "customer.source.expiring",
    "customer.source.updated",
];

/// All related kinds.
pub(crate) const RELATED: [Related; 15] = [
    // The object does not name the account; the event does.
    related(
        "application",
        &["account.application.authorized", "account.application.deauthorized"],
        &[("account", "account")],
    ),
    related("application_fee", &["application_fee.created", "application_fee.refunded"], &[MOVED]),
    related("bank_account", &SOURCES, &[("customer", "customer"), PAYMENT_METHOD]),
    related("card", &SOURCES, &[("customer", "customer"), PAYMENT_METHOD]),
    related("capability", &["capability.updated"], &[("account", "account")]),
    related(
        "charge",
        &[
            "charge.captured",
            "charge.expired",
            "charge.failed",
            "charge.pending",
            "charge.refunded",
            "charge.succeeded",
            "charge.updated",
        ],
        &[MOVED],
    ),
    related(
        "discount",
        &["customer.discount.created", "customer.discount.deleted", "customer.discount.updated"],
        &[("customer", "customer"), ("subscription", "subscription")],
    ),
    related(
        "dispute",
        &[
            "charge.dispute.closed",
            "charge.dispute.created",
            "charge.dispute.funds_reinstated",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.updated",
        ],
        &[("charge", "charge")],
    ),
    related("fee_refund", &["application_fee.refund.updated"], &[("fee", "application_fee")]),
    related("invoice_payment", &["invoice_payment.paid"], &[("invoice", "invoice")]),
    related(
        "payout",
        &[
            "payout.canceled",
            "payout.created",
            "payout.failed",
            "payout.paid",
            "payout.reconciliation_completed",
            "payout.updated",
        ],
        &[MOVED],
    ),
    related(
        "refund",
        &["charge.refund.updated", "refund.created", "refund.failed", "refund.updated"],
        &[("charge", "charge"), MOVED],
    ),
    related(
        "source",
        &[
            "customer.source.created",
            "customer.source.deleted",
            "customer.source.expiring",
            "customer.source.updated",
            "source.canceled",
            "source.chargeable",
            "source.failed",
            "source.refund_attributes_required",
        ],
        &[PAYMENT_METHOD],
    ),
    related(
        "topup",
        &["topup.canceled", "topup.created", "topup.failed", "topup.reversed", "topup.succeeded"],
        &[MOVED],
    ),
    related("transfer", &["transfer.created", "transfer.reversed", "transfer.updated"], &[MOVED]),
];

#[cfg(test)]
mod tests {
    use super::RELATED;
    use stripe_types::OBJECTS;

    #[test]
    fn the_types_of_their_events_are_those_of_the_generated_kinds() {
        let mut compared = 0;
        for related in RELATED {
            let compiled = OBJECTS.iter().find(|object| object.info.name == related.kind);
            if let Some(object) = compiled {
                assert_eq!(related.events, object.info.events, "{}", related.kind);
                compared += 1;
            }
        }
        assert!(compared > 0);
    }
}
