//! The form encoding of version 1, which queries share.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stands for itself in a value or a path segment.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
/// Brackets in names are sent as they are.
const IN_NAMES: &AsciiSet = &RESERVED.remove(b'[').remove(b']');

/// `a=1&b[c]=2`
pub(crate) fn encode_pairs(pairs: &[(String, String)]) -> String {
    let mut encoded = String::new();
    for (name, value) in pairs {
        if !encoded.is_empty() {
            encoded.push('&');
        }
        encoded.extend(utf8_percent_encode(name, IN_NAMES));
        encoded.push('=');
        encoded.extend(utf8_percent_encode(value, RESERVED));
    }
    encoded
}

/// A parameter of a path.
pub(crate) fn encode_segment(value: &str) -> String {
    utf8_percent_encode(value, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use crate::Request;

    #[test]
    fn names_keep_their_brackets_and_values_are_encoded() {
        let request = Request::post("/v1/customers")
            .param("metadata[a b]", "1&2=3")
            .param("expand[0]", "default_source")
            .param("name", "Jürgen + co");
        assert_eq!(
            request.form().as_deref(),
            Some("metadata[a%20b]=1%262%3D3&expand[0]=default_source&name=J%C3%BCrgen%20%2B%20co")
        );
    }

    #[test]
    fn ids_chosen_by_users_are_encoded_in_the_path() {
        let request = Request::get("/v1/coupons/{coupon}").segment("50% off/now").param("limit", "1");
        assert_eq!(request.target(), "/v1/coupons/50%25%20off%2Fnow?limit=1");
    }

    #[test]
    fn the_url_of_a_next_page_keeps_its_query() {
        let request = Request::get("/v2/core/events?page=abc");
        assert_eq!(request.target(), "/v2/core/events?page=abc");
    }
}
