//! The access to the pages, and the headers of every response.

use super::login::{Peer, SessionAccess};
use super::state::ConsoleParts;
use super::view;
use axum::extract::{ConnectInfo, FromRequestParts, Request};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use axum::http::request::Parts as RequestParts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Instant;

/// The headers of every response: they forbid external content, scripts and frames.
const HEADERS: [(HeaderName, &str); 5] = [
    (
        CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    ),
    (CACHE_CONTROL, "no-store"),
    (REFERRER_POLICY, "no-referrer"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
];

/// The parts of a request that decide about access.
pub(super) struct Credentials {
    pub(super) peer: Peer,
    pub(super) headers: HeaderMap,
}

/// A request that has access. Others are redirected to the login.
pub(super) struct Visitor {
    /// The token that forms must send.
    pub(super) access: SessionAccess,
    pub(super) credentials: Credentials,
}

impl FromRequestParts<Arc<ConsoleParts>> for Credentials {
    type Rejection = Response;

    async fn from_request_parts(
        parts: &mut RequestParts,
        state: &Arc<ConsoleParts>,
    ) -> Result<Self, Response> {
        let connection = ConnectInfo::<SocketAddr>::from_request_parts(parts, state).await;
        let ConnectInfo(connection) = connection.map_err(IntoResponse::into_response)?;
        let peer = Peer::new(connection, &parts.headers, state.login.is_proxied());
        Ok(Self { peer, headers: parts.headers.clone() })
    }
}

impl FromRequestParts<Arc<ConsoleParts>> for Visitor {
    type Rejection = Response;

    async fn from_request_parts(
        parts: &mut RequestParts,
        state: &Arc<ConsoleParts>,
    ) -> Result<Self, Response> {
        let credentials = Credentials::from_request_parts(parts, state).await?;
        match state.login.check(&credentials.headers, credentials.peer, Instant::now()) {
            Some(access) => Ok(Self { access, credentials }),
            None if parts.method == axum::http::Method::GET => Err(Redirect::to("/login").into_response()),
            None => Err(Refused.into()),
        }
    }
}

impl Visitor {
    /// Checks that a form is of this session.
    pub(super) fn accept(&self, form: &str) -> Result<(), Refused> {
        if self.access.accepts(form) { Ok(()) } else { Err(Refused) }
    }
}

/// A form that is of no session, or of another one.
pub(super) struct Refused;

impl From<Refused> for Response {
    fn from(_: Refused) -> Self {
        let text = view::error("This form is invalid or expired. Go back and reload the page.");
        (StatusCode::FORBIDDEN, Html(text.into_string())).into_response()
    }
}

/// Adds the headers of every response.
pub(super) async fn add_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = HEADERS.map(|(name, value)| (name, HeaderValue::from_static(value)));
    response.headers_mut().extend(headers);
    response
}
