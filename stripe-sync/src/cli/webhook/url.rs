//! The URLs that commands take.

use axum::http::Uri;

/// Parses the URL of an application, or of a receiver.
pub(super) fn http_url(text: &str) -> Result<Uri, String> {
    let expected = "expected a URL such as http://localhost:3000/webhooks/stripe; https needs no tunnel, so use an endpoint";
    let url: Uri = text.parse().map_err(|_| expected.to_owned())?;
    match url.scheme_str() == Some("http") && url.authority().is_some() {
        true => Ok(url),
        false => Err(expected.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::http_url;

    #[test]
    fn only_urls_of_http_are_accepted() {
        for (text, valid) in [
            ("http://localhost:3000/hook", true),
            ("http://127.0.0.1:3000", true),
            ("https://example.com", false),
            ("localhost:3000", false),
            ("/hook", false),
        ] {
            assert_eq!(http_url(text).is_ok(), valid, "{text}");
        }
    }
}
