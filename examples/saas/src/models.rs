//! The tables: synced tables, and the application's own.

use sqlx::FromRow;
use stripe_sync::types::{self, CustomerId, PriceId, SubscriptionId, SubscriptionStatus};
use stripe_sync::{HookError, Hooks, SavedRow, StripeSync, Transaction};

/// The table of users on SQLite; [`USERS_ON_POSTGRES`] is for PostgreSQL.
pub(crate) const USERS_ON_SQLITE: &str = "CREATE TABLE IF NOT EXISTS users (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL,
    name TEXT,
    has_access BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE UNIQUE INDEX IF NOT EXISTS users_email ON users (lower(email))";

/// The table of users on PostgreSQL.
pub(crate) const USERS_ON_POSTGRES: &str = "CREATE TABLE IF NOT EXISTS users (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email TEXT NOT NULL,
    name TEXT,
    has_access BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE UNIQUE INDEX IF NOT EXISTS users_email ON users (lower(email))";

/// A customer, linked to the user with the same email. Missing users are created.
#[derive(StripeSync, FromRow)]
#[stripe(object = types::Customer, table = "customers")]
pub(crate) struct Customer {
    pub(crate) id: CustomerId,
    #[stripe(link(users, on = email, create(name = name)))]
    pub(crate) user_id: Option<i64>,
    pub(crate) email: Option<String>,
    pub(crate) name: Option<String>,
}

/// A subscription, with the price of its first item.
#[derive(StripeSync, FromRow)]
#[stripe(object = types::Subscription, table = "subscriptions", hooks = Access)]
pub(crate) struct Subscription {
    pub(crate) id: SubscriptionId,
    #[stripe(references = Customer)]
    pub(crate) customer: CustomerId,
    pub(crate) status: SubscriptionStatus,
    #[stripe(path = items.data[0].price.id)]
    pub(crate) price: Option<PriceId>,
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
