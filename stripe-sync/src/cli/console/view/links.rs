//! The paths of pages.

use form_urlencoded::byte_serialize;
use maud::{Markup, html};

/// Returns the path of the page of an object.
pub(in super::super) fn object_path(table: &str, id: &str, account: &str) -> String {
    let [table, id, account] = [table, id, account].map(encoded);
    match account.is_empty() {
        true => format!("/objects/{table}/{id}"),
        false => format!("/objects/{table}/{id}?account={account}"),
    }
}

/// Renders a link to the page of an object.
pub(super) fn object_link(table: &str, id: &str, account: &str) -> Markup {
    html! { a href=(object_path(table, id, account)) { code { (id) } } }
}

/// Encodes a part of a path or a query.
fn encoded(text: &str) -> String {
    byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::object_path;

    #[test]
    fn ids_are_encoded() {
        assert_eq!(
            object_path("coupons", "50% off/#1", "acct_1"),
            "/objects/coupons/50%25%20off%2F%231?account=acct_1"
        );
        assert_eq!(object_path("customers", "cus_1", ""), "/objects/customers/cus_1");
    }
}
