//! Fields that an object has only if they are expanded; lists among them are in
//! [`expandable_lists`](super::expandable_lists).

/// Returns the dotted paths of the fields of a kind that are absent unless expanded.
pub(crate) fn only_expanded(kind: &str) -> &'static [&'static str] {
    match kind {
        "checkout.session" | "quote" => &["total_details.breakdown"],
        "coupon" => &["applies_to", "currency_options"],
        "customer" => &["cash_balance", "invoice_credit_balance", "tax"],
        "identity.verification_session" => &["verified_outputs"],
        "issuing.card" => &["cvc", "number"],
        "plan" => &["tiers"],
        "price" => &["currency_options", "tiers"],
        "shipping_rate" => &["fixed_amount.currency_options"],
        _ => &[],
    }
}
