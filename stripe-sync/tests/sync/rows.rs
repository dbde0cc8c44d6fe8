//! Rows are read back as the structs that were written, from either database.

#![allow(missing_docs, unreachable_pub, reason = "as an application has them")]

use fake_stripe::FakeStripe;
use stripe_sync::client::Client;
use stripe_sync::runtime::store::ReadRow;
use stripe_sync::runtime::{AnyStore, Engine, Transaction};
use stripe_sync::runtime::{HookError, Hooks, PendingRow, Verdict};
use stripe_sync::types::{
    CreateCustomer, CreatePrice, CreateProduct, Currency, Customer, CustomerId, Decimal, Price,
    PriceBillingScheme, PriceId, RawJson, Timestamp,
};
use stripe_sync::{Model, StripeSync};

#[derive(Debug, StripeSync)]
#[stripe(object = Customer, account = tenant, hooks = Polite)]
pub struct Cust {
    pub id: CustomerId,
    pub tenant: String,
    pub email: Option<String>,
    pub created: Timestamp,
    #[stripe(path = invoice_settings.default_payment_method)]
    pub method: Option<stripe_sync::types::PaymentMethodId>,
    #[stripe(raw)]
    pub raw: RawJson,
    #[stripe(local)]
    pub greeting: Option<String>,
}

/// Leaves out who is one of ours, and greets the others.
pub struct Polite;

impl Hooks for Polite {
    async fn before(&self, row: &mut PendingRow<'_>, _: &mut Transaction<'_>) -> Result<Verdict, HookError> {
        let customer: Customer = row.object()?;
        if customer.metadata.is_some_and(|metadata| metadata.contains_key("internal")) {
            return Ok(Verdict::Skip);
        }
        row.default("greeting", format!("Hello {}", customer.name.unwrap_or_default()))?;
        Ok(Verdict::Write)
    }
}

#[derive(Debug, StripeSync)]
#[stripe(object = Price)]
pub struct Cost {
    pub id: PriceId,
    pub billing_scheme: PriceBillingScheme,
    pub currency: Currency,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<Decimal>,
}

async fn engine(stripe: &FakeStripe, url: &str) -> (Client, Engine<AnyStore>) {
    let client = Client::builder(stripe.api_key()).base_url(stripe.url()).build().expect("a client");
    let store = AnyStore::open(url).await.expect("a database");
    let engine = Engine::new(client.clone(), store, &[Cust::table(), Cost::table()]);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    (client, engine)
}

async fn what_is_written_is_returned(url: &str) {
    let stripe = FakeStripe::builder().time(fake_stripe::Time::Stepping).start().await.expect("a free port");
    let (client, engine) = engine(&stripe, url).await;
    let create = CreateCustomer::new().name("Jenny").email("jenny@example.com");
    let customer = client.call(create).reply().await.expect("a customer");
    let row: Cust = engine.sync_row(&customer).await.expect("written").expect("a row");
    assert_eq!((&row.id, row.created), (&customer.id, customer.created));
    assert_eq!(row.email.as_deref(), Some("jenny@example.com"));
    assert_eq!(row.greeting.as_deref(), Some("Hello Jenny"));
    assert!(row.tenant.starts_with("acct_"), "{}", row.tenant);
    assert!(row.method.is_none());
    assert_eq!(row.raw.decode::<Customer>().expect("a customer").email, customer.email);

    let internal = CreateCustomer::new().metadata([("internal", "yes")]);
    let internal = client.call(internal).reply().await.expect("a customer");
    assert!(engine.sync_row::<Cust>(&internal).await.expect("written").is_none(), "a hook leaves it out");

    let product = client.send(CreateProduct::new("Tea")).await.expect("a product");
    let create =
        CreatePrice::new(Currency::new("EUR")).product(product.id.as_str()).unit_amount_decimal("12.5");
    let price = client.call(create).reply().await.expect("a price");
    let row: Cost = engine.sync_row(&price).await.expect("written").expect("a row");
    assert_eq!((&row.billing_scheme, &row.currency), (&price.billing_scheme, &price.currency));
    assert_eq!(row.unit_amount, price.unit_amount);
    assert_eq!(row.unit_amount_decimal.expect("a decimal").as_str(), "12.5");
    let again: Option<Cost> =
        engine.store().read_row(Cost::table(), "", row.id.as_str()).await.expect("readable");
    assert_eq!(again.map(|row| row.id), Some(price.id.clone()));
}

#[tokio::test]
async fn sqlite_returns_what_it_was_given() {
    what_is_written_is_returned("sqlite::memory:").await;
}

#[tokio::test]
async fn postgres_returns_what_it_was_given() {
    let database = test_postgres::TestDatabase::new().await;
    what_is_written_is_returned(database.url()).await;
}
