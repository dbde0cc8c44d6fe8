//! [`Peer`]: the origin of a request.

use axum::http::HeaderMap;
use std::fmt;
use std::net::{IpAddr, SocketAddr};

/// The client of a request, from the connection or from a trusted proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Peer {
    pub(super) address: IpAddr,
    /// True if the browser uses TLS to the proxy.
    pub(super) secure: bool,
}

impl Peer {
    /// Returns the peer of a connection; with `proxied`, the peer that a proxy reports. Only the last value of a
    /// header is from the proxy; a client can send the values before it.
    pub(crate) fn new(connection: SocketAddr, headers: &HeaderMap, proxied: bool) -> Self {
        let header = |name| {
            let values = headers.get_all(name).iter().filter(|_| proxied).filter_map(|it| it.to_str().ok());
            values.flat_map(|value| value.split(',')).map(str::trim).next_back()
        };
        Self {
            address: header("x-forwarded-for")
                .and_then(|address| address.parse().ok())
                .unwrap_or(connection.ip()),
            secure: header("x-forwarded-proto")
                .is_some_and(|protocol| protocol.eq_ignore_ascii_case("https")),
        }
    }
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.address.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_a_proxy_are_trusted_only_on_request() {
        let connection: SocketAddr = "127.0.0.1:9".parse().expect("an address");
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", "6.6.6.6, 10.0.0.7".parse().expect("a value"));
        headers.append("x-forwarded-proto", "https".parse().expect("a value"));
        let peer = |proxied| {
            let Peer { address, secure } = Peer::new(connection, &headers, proxied);
            (address.to_string(), secure)
        };
        assert_eq!(peer(false), ("127.0.0.1".to_owned(), false));
        assert_eq!(peer(true), ("10.0.0.7".to_owned(), true));
    }
}
