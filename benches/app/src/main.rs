//! An application as the guides have it: eleven tables on SQLite, webhooks, and an operation. `run` measures how long it
//! takes to compile.

mod models;

use axum::extract::{Path, State};
use axum::routing::get;
use models::{
    Charge, Coupon, Customer, Invoice, Payment, PaymentMethod, Price, Product, Refund, Subscription,
};
use std::env;
use std::error::Error;
use std::sync::Arc;
use stripe_sync::types::{self, CancelSubscription, events};
use stripe_sync::{
    AnyStore, Client, Engine, EventContext, Events, Handler, HookError, Model, Receiver, Rows, Verifier,
};
use tokio::net::TcpListener;

type App = Arc<Events<AnyStore>>;

struct Unpaid;

impl Handler<types::Invoice> for Unpaid {
    async fn outside(&self, event: &EventContext<'_, types::Invoice>) -> Result<(), HookError> {
        let invoice = event.object()?;
        println!("{} is unpaid: {}", invoice.id, invoice.amount_due);
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::new(env::var("STRIPE_API_KEY")?)?;
    let store = AnyStore::open("sqlite://app.db").await?;
    let engine = Engine::new(
        client,
        store.clone(),
        &[
            Customer::table(),
            Product::table(),
            Price::table(),
            Subscription::table(),
            Invoice::table(),
            Payment::table(),
            Charge::table(),
            Refund::table(),
            PaymentMethod::table(),
            Coupon::table(),
        ],
    );
    engine.store().migrate(&engine.tables()).await?;
    let report = engine.sync_all().await?;
    println!("{}", report.is_clean());
    let app: App = Arc::new(Events::new(engine).on(events::INVOICE_PAYMENT_FAILED, Unpaid));
    app.check_handlers()?;
    let verifier = Verifier::new(env::var("STRIPE_WEBHOOK_SECRET")?)?;
    let receiver = Receiver::new(store, verifier, app.engine().account());
    let router = axum::Router::new()
        .route("/subscriptions/{id}", get(show).delete(cancel))
        .with_state(app.clone())
        .merge(receiver.clone().router("/webhooks/stripe"));
    tokio::spawn(async move { receiver.work(&app, std::future::pending()).await });
    axum::serve(TcpListener::bind("127.0.0.1:3000").await?, router).await?;
    Ok(())
}

async fn show(State(app): State<App>, Path(id): Path<String>) -> Result<String, String> {
    let store = app.engine().store();
    let text = async {
        let Some(subscription) = Subscription::find(store, id).await? else {
            return Ok("not found".to_owned());
        };
        let customer = subscription.customer(store).await?;
        let name = customer.and_then(|customer| customer.name).unwrap_or_default();
        let items = subscription.items(store).await?.len();
        Ok::<_, stripe_sync::StoreError>(format!("{name}: {}, {items} items", subscription.status))
    };
    text.await.map_err(|error| error.to_string())
}

async fn cancel(State(app): State<App>, Path(id): Path<String>) -> Result<(), String> {
    let canceled = app.engine().client().call(CancelSubscription::new(id)).reply().await;
    let canceled = canceled.map_err(|error| error.to_string())?;
    app.engine().sync(&canceled).await.map_err(|error| error.to_string())?;
    Ok(())
}
