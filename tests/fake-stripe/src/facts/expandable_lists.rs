//! Lists that an object has only if they are expanded.

/// Returns the kind of the elements, and the field by which they name the object.
pub(crate) fn expandable_list(kind: &str, field: &str) -> Option<(&'static str, &'static str)> {
    match (kind, field) {
        ("charge", "refunds") => Some(("refund", "charge")),
        ("customer", "subscriptions") => Some(("subscription", "customer")),
        ("customer", "tax_ids") => Some(("tax_id", "customer")),
        ("invoice", "payments") => Some(("invoice_payment", "invoice")),
        _ => None,
    }
}
