//! The paths of the API, which must not lead to another host that would get the key.

use percent_encoding::percent_decode_str;

/// Returns true if a path, with or without a query, stays under the base URL to which it is appended.
pub(crate) fn is_path(target: &str) -> bool {
    let path = target.split('?').next().unwrap_or_default();
    let leads_out = |part: &str| {
        let part: Vec<u8> = percent_decode_str(part).collect();
        part == b"." || part == b".."
    };
    let plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b'#');
    path.starts_with('/')
        && !path.starts_with("//")
        && target.bytes().all(plain)
        && !path.split('/').any(leads_out)
}

#[cfg(test)]
mod tests {
    use super::is_path;

    #[test]
    fn a_path_stays_under_the_base_url() {
        for path in
            ["/v1/customers", "/v2/core/accounts?page=a%2Fb&limit=2", "/v1/a.b/..c?x=//&y=..", "/v1/a//b"]
        {
            assert!(is_path(path), "{path}");
        }
        for path in [
            "",
            "2/v2/core/accounts?page=2",
            ".evil.example/v1",
            "@evil.example/v1",
            ":81/v1",
            "//evil.example/v1",
            "/\\evil.example",
            "\\\\evil.example",
            "https://evil.example/v1",
            "http:/v1",
            "?page=2",
            "#x",
            "/v1#x",
            " /v1",
            "/v1/\tx",
            "/v1/x\n",
            "/v1/é",
            "/v1/../../x",
            "/v1/%2e%2E/x",
            "/./x",
        ] {
            assert!(!is_path(path), "{path}");
        }
    }
}
