//! Parameters that hold the id of an object, by their names.

/// The kinds of object that a parameter names; empty if it names none.
pub(crate) fn referenced_kinds(parameter: &str) -> &'static [&'static str] {
    match parameter {
        "customer" => &["customer"],
        "price" => &["price"],
        "plan" => &["plan", "price"],
        "product" => &["product"],
        "coupon" => &["coupon"],
        "promotion_code" => &["promotion_code"],
        "payment_method" | "default_payment_method" => &["payment_method", "card", "source"],
        "subscription" => &["subscription"],
        "invoice" => &["invoice"],
        "charge" | "source_transaction" => &["charge"],
        "payment_intent" => &["payment_intent"],
        "setup_intent" => &["setup_intent"],
        "test_clock" => &["test_helpers.test_clock"],
        "quote" => &["quote"],
        "subscription_item" => &["subscription_item"],
        "payment_link" => &["payment_link"],
        "tax_rate" | "tax_rates" | "default_tax_rates" => &["tax_rate"],
        _ => &[],
    }
}

/// Returns the parameters that an operation needs although the document does not require them.
pub(crate) fn required_parameters(method: &str, template: &str) -> &'static [&'static str] {
    match (method, template) {
        ("POST", "/v1/subscriptions") => &["customer", "items"],
        ("POST", "/v1/checkout/sessions") => &["line_items"],
        ("POST", "/v1/invoices" | "/v1/invoiceitems") => &["customer"],
        ("POST", "/v1/products") => &["name"],
        _ => &[],
    }
}
