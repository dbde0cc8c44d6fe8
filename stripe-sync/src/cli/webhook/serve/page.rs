//! The page: what is in the database and how the service does, for a person to look at. It shows ids and reasons, never what
//! objects hold.
//!
//! It is served at an address of its own, so that whoever lets webhooks in from outside does not let others in with them. Who
//! knows the token gets in: from a form, which sets a cookie, or by the header `Authorization: Bearer …`.

mod entry;
mod facts;
mod history;
mod plot;
mod view;

pub(super) use entry::Entry;
pub(super) use history::History;

use super::backlog::Counted;
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
use entry::{Pass, Refusal, Visitor};
use serde::Deserialize;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use stripe_sync::runtime::{AnyStore, Inbox, Receiver, Table, Which};
use tower_http::timeout::TimeoutLayer;

/// What the page is made from.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) store: AnyStore,
    pub(super) tables: Vec<&'static Table>,
    pub(super) receiver: Receiver,
    pub(super) counted: Counted,
    pub(super) history: Arc<History>,
    pub(super) entry: Entry,
}

/// What every answer says: nothing is loaded from anywhere, nothing runs, and nobody frames it.
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
    /// Serves the page. A request, its body included, takes so long at the most.
    pub(super) fn router(self, patience: Duration) -> Router {
        Router::new()
            .route("/", get(show))
            .route("/login", get(ask).post(enter))
            .route("/logout", post(leave))
            .route("/replay", post(replay))
            .with_state(Arc::new(self))
            .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, patience))
            .layer(from_fn(guard))
    }
}

/// A request as the entry judges it.
struct Asked {
    visitor: Visitor,
    headers: HeaderMap,
}

impl FromRequestParts<Arc<Page>> for Asked {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, page: &Arc<Page>) -> Result<Self, Response> {
        let connection = ConnectInfo::<SocketAddr>::from_request_parts(parts, page).await;
        let ConnectInfo(connection) = connection.map_err(IntoResponse::into_response)?;
        let visitor = Visitor::new(connection, &parts.headers, page.entry.is_proxied());
        Ok(Self { visitor, headers: parts.headers.clone() })
    }
}

impl Asked {
    /// The pass of one who is in.
    fn pass(&self, page: &Page) -> Option<Pass> {
        page.entry.check(&self.headers, self.visitor, Instant::now())
    }
}

async fn guard(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = HEADERS.map(|(name, value)| (name, HeaderValue::from_static(value)));
    response.headers_mut().extend(headers);
    response
}

async fn show(State(page): State<Arc<Page>>, asked: Asked) -> Response {
    let Some(pass) = asked.pass(&page) else {
        return Redirect::to("/login").into_response();
    };
    match facts::gather(&page).await {
        Ok(facts) => Html(view::page(&facts, &pass.form).into_string()).into_response(),
        Err(error) => {
            tracing::error!(error = format!("{error:#}"), "cannot show the page");
            let text = view::trouble("The database does not answer. The log says why.").into_string();
            (StatusCode::SERVICE_UNAVAILABLE, Html(text)).into_response()
        }
    }
}

async fn ask() -> Html<String> {
    Html(view::login(None).into_string())
}

#[derive(Deserialize)]
struct Credentials {
    token: String,
}

async fn enter(State(page): State<Arc<Page>>, asked: Asked, Form(given): Form<Credentials>) -> Response {
    match page.entry.enter(given.token.trim(), asked.visitor, Instant::now()) {
        Ok(cookie) => ([(SET_COOKIE, cookie)], Redirect::to("/")).into_response(),
        Err(Refusal::Wrong) => {
            tracing::warn!(peer = %asked.visitor, "a wrong token was given for the page");
            let form = view::login(Some("That is not the token.")).into_string();
            (StatusCode::FORBIDDEN, Html(form)).into_response()
        }
        Err(Refusal::Throttled(wait)) => {
            let seconds = wait.as_secs() + 1;
            let text = format!("Too many wrong tokens were given. Try again in {seconds} seconds.");
            let form = view::login(Some(&text)).into_string();
            (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, seconds.to_string())], Html(form)).into_response()
        }
        Err(Refusal::Unavailable(error)) => {
            tracing::error!(%error, "cannot begin a session of the page");
            let text = view::trouble("No session can be had now. The log says why.").into_string();
            (StatusCode::SERVICE_UNAVAILABLE, Html(text)).into_response()
        }
    }
}

/// What forms of the page send along, so that other sites cannot send them.
#[derive(Deserialize)]
struct Sent {
    form: String,
    #[serde(default)]
    account: String,
    #[serde(default)]
    id: String,
}

async fn leave(State(page): State<Arc<Page>>, asked: Asked, Form(sent): Form<Sent>) -> Response {
    match asked.pass(&page) {
        Some(pass) if pass.takes(&sent.form) => {
            let cookie = page.entry.leave(&asked.headers, asked.visitor);
            ([(SET_COOKIE, cookie)], Redirect::to("/login")).into_response()
        }
        _ => refused(),
    }
}

/// Makes a parked event due again; all of them, if none is named.
async fn replay(State(page): State<Arc<Page>>, asked: Asked, Form(sent): Form<Sent>) -> Response {
    match asked.pass(&page) {
        Some(pass) if pass.takes(&sent.form) => {}
        _ => return refused(),
    }
    let replayed = match sent.id.as_str() {
        "" => page.store.replay(None, &Which::Failed).await,
        id => page.store.replay(Some(&sent.account), &Which::Ids(vec![id.to_owned()])).await,
    };
    match replayed {
        Ok(events) => {
            tracing::info!(events, "events are due again, as the page was told");
            page.counted.forget().await;
            page.receiver.ring();
            Redirect::to("/").into_response()
        }
        Err(error) => {
            tracing::error!(%error, "events cannot be made due again");
            let text = view::trouble("The database does not answer. Nothing was changed.").into_string();
            (StatusCode::SERVICE_UNAVAILABLE, Html(text)).into_response()
        }
    }
}

fn refused() -> Response {
    let text = view::trouble("This form is not of this page, or too old. Go back, and load the page again.");
    (StatusCode::FORBIDDEN, Html(text.into_string())).into_response()
}
