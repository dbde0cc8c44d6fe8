//! The routes of the console.

use super::access::{Credentials, Visitor, add_headers};
use super::action::ActionForm;
use super::browse::{RowListing, Selection};
use super::login::LoginRefusal;
use super::object::ObjectPage;
use super::overview::{Overview, named_span};
use super::state::{ConsoleParts, ConsoleState};
use super::view;
use crate::cli::objects;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{RETRY_AFTER, SET_COOKIE};
use axum::middleware::from_fn;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use maud::Markup;
use serde::Deserialize;
use std::fmt::Display;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tower_http::timeout::TimeoutLayer;

type SharedParts = State<Arc<ConsoleParts>>;
type PageResult = Result<Response, Response>;

/// Returns the routes of a console, with a time limit for each request and its body.
pub(crate) fn console_router(console: &ConsoleState, timeout: Duration) -> Router {
    Router::new()
        .route("/", get(overview))
        .route("/models/{table}", get(browse))
        .route("/objects/{table}/{id}", get(object))
        .route("/find", get(find))
        .route("/jobs", get(jobs))
        .route("/ask", get(ask))
        .route("/do", post(perform))
        .route("/login", get(login_form).post(log_in))
        .route("/logout", post(log_out))
        .with_state(console.parts())
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, timeout))
        .layer(from_fn(add_headers))
}

/// The span of the charts.
#[derive(Deserialize)]
struct OfSpan {
    #[serde(default)]
    span: String,
}

async fn overview(
    State(parts): SharedParts,
    visitor: Visitor,
    Query(OfSpan { span }): Query<OfSpan>,
) -> PageResult {
    let data =
        Overview::load(&parts, named_span(&span)).await.map_err(|error| unavailable(format!("{error:#}")))?;
    Ok(page(view::overview(&data, &visitor.access.form)))
}

async fn browse(
    State(parts): SharedParts,
    visitor: Visitor,
    Path(table): Path<String>,
    Query(parameters): Query<Vec<(String, String)>>,
) -> PageResult {
    let table = parts.table(&table).ok_or_else(missing)?;
    let listing = RowListing::load(&parts, table, Selection::of(&parameters)).await.map_err(unavailable)?;
    let can_run = parts.is_model(table) && !parts.engines.is_empty();
    Ok(page(view::browse(&listing, can_run, &visitor.access.form)))
}

/// The account of an object, if several have it.
#[derive(Deserialize)]
struct OfAccount {
    #[serde(default)]
    account: String,
}

async fn object(
    State(parts): SharedParts,
    visitor: Visitor,
    Path((table, id)): Path<(String, String)>,
    Query(OfAccount { account }): Query<OfAccount>,
) -> PageResult {
    let table = parts.table(&table).filter(|table| table.has_ids()).ok_or_else(missing)?;
    let object = ObjectPage::load(&parts, table, &id, &account).await.map_err(unavailable)?;
    let can_run = parts.is_model(table) && parts.engine(&object.account).is_some();
    Ok(page(view::object(&object, can_run, &visitor.access.form)))
}

/// The text that is searched for.
#[derive(Deserialize)]
struct Search {
    #[serde(default)]
    q: String,
}

async fn find(State(parts): SharedParts, visitor: Visitor, Query(Search { q }): Query<Search>) -> PageResult {
    let id = q.trim();
    let found = objects::find_in(&parts.store, &parts.all_tables, id, true)
        .await
        .map_err(|error| unavailable(format!("{error:#}")))?;
    Ok(match found.first() {
        Some(found) => {
            Redirect::to(&view::object_path(found.table.name, id, found.account())).into_response()
        }
        None => {
            let text = view::not_found(id, &visitor.access.form).into_string();
            (StatusCode::NOT_FOUND, Html(text)).into_response()
        }
    })
}

async fn jobs(State(parts): SharedParts, visitor: Visitor) -> Response {
    page(view::jobs(&parts.jobs.all(), &visitor.access.form))
}

async fn ask(visitor: Visitor, Query(action): Query<ActionForm>) -> PageResult {
    let (question, command) = action.question().ok_or_else(missing)?;
    Ok(page(view::ask(&action, &question, command.as_deref(), &visitor.access.form)))
}

async fn perform(State(parts): SharedParts, visitor: Visitor, Form(action): Form<ActionForm>) -> PageResult {
    visitor.accept(&action.form)?;
    let ActionForm { action: name, model, account, id, .. } = &action;
    match action.perform(&parts).await {
        Ok(result) => {
            tracing::info!(action = name, model, account, id, result, peer = %visitor.credentials.peer, "action of the console");
            Ok(Redirect::to(&action.result_path()).into_response())
        }
        Err(error) => {
            tracing::error!(
                action = name,
                model,
                account,
                id,
                error = format!("{error:#}"),
                "action of the console failed"
            );
            let text = view::error(&format!("The action failed: {error:#}")).into_string();
            Err((StatusCode::SERVICE_UNAVAILABLE, Html(text)).into_response())
        }
    }
}

async fn login_form() -> Response {
    page(view::login(None))
}

#[derive(Deserialize)]
struct LoginForm {
    token: String,
}

async fn log_in(
    State(parts): SharedParts,
    credentials: Credentials,
    Form(form): Form<LoginForm>,
) -> Response {
    match parts.login.log_in(form.token.trim(), credentials.peer, Instant::now()) {
        Ok(cookie) => ([(SET_COOKIE, cookie)], Redirect::to("/")).into_response(),
        Err(LoginRefusal::Wrong) => {
            tracing::warn!(peer = %credentials.peer, "wrong token for the console");
            (StatusCode::FORBIDDEN, page(view::login(Some("Wrong token.")))).into_response()
        }
        Err(LoginRefusal::Throttled(wait)) => {
            let seconds = wait.as_secs() + 1;
            let text = format!("Too many wrong tokens. Try again in {seconds} seconds.");
            let form = page(view::login(Some(&text)));
            (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, seconds.to_string())], form).into_response()
        }
        Err(LoginRefusal::Unavailable(error)) => {
            tracing::error!(%error, "cannot start a session of the console");
            let text = view::error("Cannot start a session. See the log for the reason.");
            (StatusCode::SERVICE_UNAVAILABLE, page(text)).into_response()
        }
    }
}

#[derive(Deserialize)]
struct LogoutForm {
    form: String,
}

async fn log_out(State(parts): SharedParts, visitor: Visitor, Form(sent): Form<LogoutForm>) -> PageResult {
    visitor.accept(&sent.form)?;
    let cookie = parts.login.log_out(&visitor.credentials.headers, visitor.credentials.peer);
    Ok(([(SET_COOKIE, cookie)], Redirect::to("/login")).into_response())
}

fn page(markup: Markup) -> Response {
    Html(markup.into_string()).into_response()
}

fn missing() -> Response {
    (StatusCode::NOT_FOUND, page(view::error("There is no such page."))).into_response()
}

fn unavailable(error: impl Display) -> Response {
    tracing::error!(%error, "cannot show a page of the console");
    let text = view::error("The database does not answer. See the log for the reason.");
    (StatusCode::SERVICE_UNAVAILABLE, page(text)).into_response()
}
