//! The page: a view of the database and the service. It shows ids and reasons, never the content of objects.
//!
//! The page has an address of its own, so that a proxy for webhooks does not expose it. Access needs the token,
//! either in a form, which sets a cookie, or in the header `Authorization: Bearer …`.

mod data;
mod history;
mod login;
mod plot;
mod view;

pub(super) use data::DataSources;
pub(super) use history::History;
pub(super) use login::Login;

use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, RETRY_AFTER, SET_COOKIE,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use login::{Access, Peer, Refusal};
use serde::Deserialize;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use stripe_sync::runtime::EventSelection;
use stripe_sync::runtime::store::Inbox;
use tower_http::timeout::TimeoutLayer;

/// The page.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) sources: DataSources,
    pub(super) login: Login,
}

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

impl Page {
    /// Returns the routes of the page, with a time limit for each request and its body.
    pub(super) fn router(self, timeout: Duration) -> Router {
        Router::new()
            .route("/", get(show))
            .route("/login", get(login_form).post(log_in))
            .route("/logout", post(log_out))
            .route("/replay", post(replay))
            .with_state(Arc::new(self))
            .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, timeout))
            .layer(from_fn(add_headers))
    }
}

/// The parts of a request that decide about access.
struct Credentials {
    peer: Peer,
    headers: HeaderMap,
}

impl FromRequestParts<Arc<Page>> for Credentials {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, page: &Arc<Page>) -> Result<Self, Response> {
        let connection = ConnectInfo::<SocketAddr>::from_request_parts(parts, page).await;
        let ConnectInfo(connection) = connection.map_err(IntoResponse::into_response)?;
        let peer = Peer::new(connection, &parts.headers, page.login.is_proxied());
        Ok(Self { peer, headers: parts.headers.clone() })
    }
}

impl Credentials {
    /// Returns the access of this request; `None` if it must log in.
    fn access(&self, page: &Page) -> Option<Access> {
        page.login.check(&self.headers, self.peer, Instant::now())
    }
}

async fn add_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = HEADERS.map(|(name, value)| (name, HeaderValue::from_static(value)));
    response.headers_mut().extend(headers);
    response
}

async fn show(State(page): State<Arc<Page>>, credentials: Credentials) -> Response {
    let Some(access) = credentials.access(&page) else {
        return Redirect::to("/login").into_response();
    };
    match page.sources.load().await {
        Ok(data) => Html(view::page(&data, &access.form).into_string()).into_response(),
        Err(error) => {
            tracing::error!(error = format!("{error:#}"), "cannot show the page");
            let text = view::error("The database does not answer. See the log for the reason.").into_string();
            (StatusCode::SERVICE_UNAVAILABLE, Html(text)).into_response()
        }
    }
}

async fn login_form() -> Html<String> {
    Html(view::login(None).into_string())
}

#[derive(Deserialize)]
struct LoginForm {
    token: String,
}

async fn log_in(
    State(page): State<Arc<Page>>,
    credentials: Credentials,
    Form(form): Form<LoginForm>,
) -> Response {
    match page.login.log_in(form.token.trim(), credentials.peer, Instant::now()) {
        Ok(cookie) => ([(SET_COOKIE, cookie)], Redirect::to("/")).into_response(),
        Err(Refusal::Wrong) => {
            tracing::warn!(peer = %credentials.peer, "wrong token for the page");
            let form = view::login(Some("Wrong token.")).into_string();
            (StatusCode::FORBIDDEN, Html(form)).into_response()
        }
        Err(Refusal::Throttled(wait)) => {
            let seconds = wait.as_secs() + 1;
            let text = format!("Too many wrong tokens. Try again in {seconds} seconds.");
            let form = view::login(Some(&text)).into_string();
            (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, seconds.to_string())], Html(form)).into_response()
        }
        Err(Refusal::Unavailable(error)) => {
            tracing::error!(%error, "cannot start a session of the page");
            let text = view::error("Cannot start a session. See the log for the reason.").into_string();
            (StatusCode::SERVICE_UNAVAILABLE, Html(text)).into_response()
        }
    }
}

/// The fields of the page's forms. `form` is a token against requests from other sites.
#[derive(Deserialize)]
struct ActionForm {
    form: String,
    #[serde(default)]
    account: String,
    #[serde(default)]
    id: String,
}

async fn log_out(
    State(page): State<Arc<Page>>,
    credentials: Credentials,
    Form(sent): Form<ActionForm>,
) -> Response {
    match credentials.access(&page) {
        Some(access) if access.accepts(&sent.form) => {
            let cookie = page.login.log_out(&credentials.headers, credentials.peer);
            ([(SET_COOKIE, cookie)], Redirect::to("/login")).into_response()
        }
        _ => refused(),
    }
}

/// Marks a failed event as due; without an id, all failed events.
async fn replay(
    State(page): State<Arc<Page>>,
    credentials: Credentials,
    Form(sent): Form<ActionForm>,
) -> Response {
    match credentials.access(&page) {
        Some(access) if access.accepts(&sent.form) => {}
        _ => return refused(),
    }
    let replayed = match sent.id.as_str() {
        "" => page.sources.store.replay(None, &EventSelection::Failed).await,
        id => page.sources.store.replay(Some(&sent.account), &EventSelection::Ids(vec![id.to_owned()])).await,
    };
    match replayed {
        Ok(events) => {
            tracing::info!(events, "replayed events from the page");
            page.sources.backlogs.forget().await;
            page.sources.receiver.ring();
            Redirect::to("/").into_response()
        }
        Err(error) => {
            tracing::error!(%error, "cannot replay events");
            let text = view::error("The database does not answer. Nothing was changed.").into_string();
            (StatusCode::SERVICE_UNAVAILABLE, Html(text)).into_response()
        }
    }
}

fn refused() -> Response {
    let text = view::error("This form is invalid or expired. Go back and reload the page.");
    (StatusCode::FORBIDDEN, Html(text.into_string())).into_response()
}
