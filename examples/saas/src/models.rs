//! The tables: synced tables, and the application's own.

use stripe_sync::types::{
    self, CustomerId, DiscountId, InvoiceId, PriceId, SubscriptionId, SubscriptionStatus,
};
use stripe_sync::{
    Children, EventContext, Handler, HookError, Hooks, RowOrigin, SavedRow, StripeSync, Transaction,
};

/// The table of users on SQLite; [`USERS_ON_POSTGRES`] is for PostgreSQL.
pub(crate) const USERS_ON_SQLITE: &str = "CREATE TABLE IF NOT EXISTS users (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL,
    name TEXT,
    has_access BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE UNIQUE INDEX IF NOT EXISTS users_email ON users (lower(email));
CREATE TABLE IF NOT EXISTS reminders (
    event TEXT PRIMARY KEY,
    customer TEXT NOT NULL
)";

/// The table of users on PostgreSQL.
pub(crate) const USERS_ON_POSTGRES: &str = "CREATE TABLE IF NOT EXISTS users (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email TEXT NOT NULL,
    name TEXT,
    has_access BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE UNIQUE INDEX IF NOT EXISTS users_email ON users (lower(email));
CREATE TABLE IF NOT EXISTS reminders (
    event TEXT PRIMARY KEY,
    customer TEXT NOT NULL
)";

/// A customer, linked to the user with the same email. Missing users are created.
#[derive(StripeSync)]
#[stripe(object = types::Customer, table = "customers")]
pub(crate) struct Customer {
    pub(crate) id: CustomerId,
    #[stripe(link(users, on = email, create(name = name)))]
    pub(crate) user_id: Option<i64>,
    pub(crate) email: Option<String>,
    pub(crate) name: Option<String>,
}

/// A subscription, with the price of its first item.
#[derive(StripeSync)]
#[stripe(object = types::Subscription, table = "subscriptions", hooks = Access)]
pub(crate) struct Subscription {
    pub(crate) id: SubscriptionId,
    #[stripe(references = Customer)]
    pub(crate) customer: CustomerId,
    pub(crate) status: SubscriptionStatus,
    #[stripe(path = items.data[0].price.id)]
    pub(crate) price: Option<PriceId>,
    /// The prices of all items.
    #[stripe(with = prices, array)]
    pub(crate) prices: Vec<PriceId>,
    /// The discounts, as rows that link to them.
    #[stripe(children = SubscriptionDiscount, key = value)]
    #[expect(dead_code, reason = "the rows are read on demand")]
    pub(crate) discounts: Children<SubscriptionDiscount>,
}

fn prices(subscription: &types::Subscription) -> Vec<PriceId> {
    subscription.items.data.iter().map(|item| item.price.id.clone()).collect()
}

/// A discount of a subscription.
#[derive(StripeSync)]
#[stripe(key = value, table = "subscription_discounts")]
pub(crate) struct SubscriptionDiscount {
    #[stripe(parent = Subscription)]
    pub(crate) subscription: SubscriptionId,
    #[stripe(value)]
    pub(crate) discount: DiscountId,
}

/// An invoice that is open; it leaves the table when it is paid.
#[derive(StripeSync)]
#[stripe(object = types::Invoice, table = "open_invoices", filter = status == open)]
pub(crate) struct OpenInvoice {
    pub(crate) id: InvoiceId,
    #[stripe(references = Customer)]
    pub(crate) customer: Option<CustomerId>,
    pub(crate) amount_due: i64,
}

/// A membership, once a subscription is active or in its trial. It has a number of the application, to which other tables
/// refer, and stays when the subscription ends.
#[derive(StripeSync)]
#[stripe(object = types::Subscription, table = "memberships")]
#[stripe(filter = status in (active, trialing), unmatched = flag)]
pub(crate) struct Membership {
    #[stripe(generated)]
    pub(crate) number: i64,
    #[stripe(id)]
    #[expect(dead_code, reason = "rows are found by it")]
    pub(crate) subscription: SubscriptionId,
    #[stripe(unmatched)]
    pub(crate) has_ended: bool,
}

/// Remembers to remind a customer whose payment failed, once for each event.
pub(crate) struct Reminder;

const REMINDER: &str = "INSERT INTO reminders (event, customer) VALUES ($1, $2) ON CONFLICT DO NOTHING";

impl Handler<types::Invoice> for Reminder {
    async fn within(
        &self,
        event: &EventContext<'_, types::Invoice>,
        transaction: &mut Transaction<'_>,
    ) -> Result<(), HookError> {
        let invoice = event.object()?;
        let Some(customer) = invoice.customer.as_ref().map(|customer| customer.id().as_str()) else {
            return Ok(());
        };
        match transaction {
            Transaction::Sqlite(connection) => sqlx::query(REMINDER)
                .bind(event.id())
                .bind(customer)
                .execute(&mut **connection)
                .await
                .map(drop)?,
            Transaction::Postgres(connection) => sqlx::query(REMINDER)
                .bind(event.id())
                .bind(customer)
                .execute(&mut **connection)
                .await
                .map(drop)?,
        }
        Ok(())
    }
}

/// Grants access while a subscription is paid, in the transaction that writes the subscription, so that both
/// always agree.
pub(crate) struct Access;

const ACCESS: &str = "UPDATE users SET has_access = EXISTS (
    SELECT 1 FROM subscriptions s JOIN customers c ON c.id = s.customer
    WHERE c.user_id = users.id AND s.status IN ('active', 'trialing'))
WHERE id = (SELECT c.user_id FROM customers c JOIN subscriptions s ON s.customer = c.id WHERE s.id = $1)";

impl Hooks for Access {
    async fn after(&self, row: &SavedRow<'_>, transaction: &mut Transaction<'_>) -> Result<(), HookError> {
        let id = row.id();
        if let RowOrigin::Event(event) = row.origin()
            && row.has_changed("status")
        {
            // A backfill has no news.
            let current: Subscription = row.current()?;
            tracing::info!(event = event.event_type, subscription = id, status = %current.status, "subscription changed");
        }
        match transaction {
            Transaction::Sqlite(connection) => {
                sqlx::query(ACCESS).bind(id).execute(&mut **connection).await.map(drop)?
            }
            Transaction::Postgres(connection) => {
                sqlx::query(ACCESS).bind(id).execute(&mut **connection).await.map(drop)?
            }
        }
        Ok(())
    }
}
