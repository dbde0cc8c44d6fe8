//! [`Visitor`]: from where a request comes, and whether it came by TLS.

use axum::http::HeaderMap;
use std::fmt;
use std::net::{IpAddr, SocketAddr};

/// Who asks, as far as the connection tells, or a proxy that is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Visitor {
    pub(super) peer: IpAddr,
    /// Whether the browser speaks TLS, with the proxy.
    pub(super) secure: bool,
}

impl Visitor {
    /// The peer of a connection; with `proxied`, whom a proxy names. Of several names the last is that of the proxy, those before
    /// it anybody may have written.
    pub(crate) fn new(connection: SocketAddr, headers: &HeaderMap, proxied: bool) -> Self {
        let told = |name| {
            let values = headers.get_all(name).iter().filter(|_| proxied).filter_map(|it| it.to_str().ok());
            values.flat_map(|value| value.split(',')).map(str::trim).next_back()
        };
        Self {
            peer: told("x-forwarded-for").and_then(|peer| peer.parse().ok()).unwrap_or(connection.ip()),
            secure: told("x-forwarded-proto").is_some_and(|protocol| protocol.eq_ignore_ascii_case("https")),
        }
    }
}

impl fmt::Display for Visitor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.peer.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_believed_only_if_it_is_to_be() {
        let connection: SocketAddr = "127.0.0.1:9".parse().expect("an address");
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", "6.6.6.6, 10.0.0.7".parse().expect("a value"));
        headers.append("x-forwarded-proto", "https".parse().expect("a value"));
        let visitor = |proxied| {
            let Visitor { peer, secure } = Visitor::new(connection, &headers, proxied);
            (peer.to_string(), secure)
        };
        assert_eq!(visitor(false), ("127.0.0.1".to_owned(), false));
        assert_eq!(visitor(true), ("10.0.0.7".to_owned(), true));
    }
}
