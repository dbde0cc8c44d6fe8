//! The application: its tables, pages and actions.

use crate::models::{
    Customer, Membership, OpenInvoice, Reminder, Subscription, USERS_ON_POSTGRES, USERS_ON_SQLITE,
};
use crate::page::{self, CUSTOMERS, SUBSCRIPTIONS};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use maud::Markup;
use sqlx::FromRow;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use std::sync::Arc;
use stripe_sync::types::{CancelSubscription, events};
use stripe_sync::{AnyStore, Client, Engine, Events, Model, Pool, Rows};

/// The shared state. Clones share it.
#[derive(Clone)]
pub(crate) struct App(Arc<Events<AnyStore>>);

impl App {
    /// Creates the tables: users first, because customers are linked to them.
    pub(crate) async fn new(client: Client, store: AnyStore) -> anyhow::Result<Self> {
        match store.pool() {
            Pool::Sqlite(pool) => sqlx::raw_sql(USERS_ON_SQLITE).execute(pool).await.map(drop)?,
            Pool::Postgres(pool) => sqlx::raw_sql(USERS_ON_POSTGRES).execute(pool).await.map(drop)?,
            _ => anyhow::bail!("this kind of database is not supported"),
        }
        let tables = [Customer::table(), Subscription::table(), OpenInvoice::table(), Membership::table()];
        let engine = Engine::new(client, store, &tables);
        engine.store().migrate(&engine.tables()).await?;
        let events = Events::new(engine).on(events::INVOICE_PAYMENT_FAILED, Reminder);
        events.check_handlers()?;
        Ok(Self(Arc::new(events)))
    }

    /// Syncs all lists; after a restart, resumes.
    pub(crate) async fn backfill(self) {
        match self.engine().sync_all().await {
            Ok(report) if report.is_clean() => tracing::info!("synced customers and subscriptions"),
            Ok(_) => tracing::warn!("some objects have no row; see stripe_sync_dead_letters"),
            Err(error) => tracing::error!(%error, "sync failed"),
        }
    }

    pub(crate) fn events(&self) -> &Events<AnyStore> {
        &self.0
    }

    pub(crate) fn store(&self) -> &AnyStore {
        self.engine().store()
    }

    fn engine(&self) -> &Engine<AnyStore> {
        self.0.engine()
    }

    /// Returns the routes of the pages.
    pub(crate) fn router(&self) -> Router {
        Router::new()
            .route("/", get(list))
            .route("/subscriptions/{id}", get(show))
            .route("/subscriptions/{id}/cancel", post(cancel))
            .with_state(self.clone())
    }

    /// Runs a query.
    async fn all<R>(&self, query: &'static str) -> sqlx::Result<Vec<R>>
    where
        R: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin,
    {
        match self.store().pool() {
            Pool::Sqlite(pool) => sqlx::query_as(query).fetch_all(pool).await,
            Pool::Postgres(pool) => sqlx::query_as(query).fetch_all(pool).await,
            _ => Ok(Vec::new()),
        }
    }
}

async fn list(State(app): State<App>) -> Result<Markup, Failure> {
    Ok(page::page(&app.all(CUSTOMERS).await?, &app.all(SUBSCRIPTIONS).await?))
}

/// Shows a subscription with its customer, in words.
async fn show(State(app): State<App>, Path(id): Path<String>) -> Result<String, Failure> {
    let store = app.store();
    let Some(subscription) = Subscription::find(store, id).await? else { return Ok("not found".to_owned()) };
    let customer = subscription.customer(store).await?;
    let name = customer.as_ref().and_then(|customer| customer.name.as_deref()).unwrap_or("unknown");
    let discounts = subscription.discounts(store).await?;
    let discounts: Vec<&str> = discounts.iter().map(|it| it.discount.as_str()).collect();
    let mut due = String::new();
    for OpenInvoice { id, amount_due, .. } in
        OpenInvoice::by(store, "customer", &subscription.customer).await?
    {
        due.push_str(&format!(", {amount_due} due by {id}"));
    }
    let member = match Membership::find(store, &subscription.id).await? {
        Some(Membership { number, has_ended: false, .. }) => format!("member {number}"),
        Some(Membership { number, .. }) => format!("member {number} until it ended"),
        None => "no member".to_owned(),
    };
    let (prices, discounts) = (subscription.prices.len(), discounts.join(" "));
    Ok(format!("{name}: {member}, {}, {prices} prices, discounts [{discounts}]{due}", subscription.status))
}

/// Cancels a subscription at Stripe, and writes the response, so that the page shows it at once.
async fn cancel(State(app): State<App>, Path(id): Path<String>) -> Result<Redirect, Failure> {
    let canceled = app.engine().client().call(CancelSubscription::new(id)).reply().await?;
    app.engine().sync(&canceled).await?;
    Ok(Redirect::to("/"))
}

/// An error, which is logged and not shown to the client.
struct Failure(anyhow::Error);

impl<E: Into<anyhow::Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        tracing::error!(error = format!("{:#}", self.0), "cannot serve page");
        (StatusCode::INTERNAL_SERVER_ERROR, "Something went wrong.").into_response()
    }
}
