//! [`Connections`]: the connections to the server, as many as it gives, none of which is silent.
//!
//! sqlx shows no setting for TCP keepalive. In its place each connection is asked for a sign of life before it is used, with a
//! deadline; and one that was silent makes all that are as old as it suspect.

use super::place::Place;
use super::session::{Lent, silent};
use super::silence::Silence;
use crate::sql::postgres::Postgres as Dialect;
use sqlx::pool::{PoolConnection, PoolConnectionMetadata};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{ConnectOptions, Connection, PgPool, Postgres};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};

/// The longest time until a connection is there, once it is somebody's turn.
const CONNECT: Duration = Duration::from_secs(9);
/// The longest time until it is somebody's turn.
const TURN: Duration = Duration::from_secs(60);
/// The time after which it is asked why there is no connection yet.
const PATIENCE: Duration = Duration::from_secs(1);
/// The time after which a server that had no more connections is asked for another one.
const REGROW: Duration = Duration::from_secs(60);

/// Connections to a server. Clones share them.
#[derive(Clone)]
pub(super) struct Connections(Arc<Shared>);

struct Shared {
    pool: PgPool,
    options: PgConnectOptions,
    turns: Arc<Semaphore>,
    /// The number of connections that the server gives, as far as that is known.
    given: AtomicUsize,
    wanted: usize,
    /// When it last turned out to give fewer.
    refused: Mutex<Option<Instant>>,
    silence: Arc<Silence>,
    place: Place,
}

impl Connections {
    /// Up to `wanted` connections, none of which is made yet.
    pub(super) fn new(options: PgConnectOptions, wanted: u32, place: Place) -> Self {
        let silence = Arc::new(Silence::default());
        let watch = Arc::clone(&silence);
        let pool = PgPoolOptions::new()
            .max_connections(wanted)
            .acquire_timeout(TURN)
            .test_before_acquire(false)
            .before_acquire(move |connection, meta: PoolConnectionMetadata| {
                let watch = Arc::clone(&watch);
                Box::pin(async move { watch.is_alive(connection, meta.age).await })
            })
            .connect_lazy_with(options.clone());
        let wanted = wanted as usize;
        Self(Arc::new(Shared {
            pool,
            options,
            turns: Arc::new(Semaphore::new(wanted)),
            given: AtomicUsize::new(wanted),
            wanted,
            refused: Mutex::default(),
            silence,
            place,
        }))
    }

    /// Returns the place of the tables.
    pub(super) fn place(&self) -> &Place {
        &self.0.place
    }

    /// Returns the SQL dialect, which knows the place of the tables.
    pub(super) fn dialect(&self) -> &Dialect {
        self.0.place.dialect()
    }

    /// The pool, for queries of the application's own.
    pub(super) fn pool(&self) -> &PgPool {
        &self.0.pool
    }

    /// A connection, in turn. A server that has no more of them makes the turns fewer, and not the wait longer.
    pub(super) async fn acquire(&self) -> sqlx::Result<Lent> {
        let began = Instant::now();
        self.regrow();
        loop {
            let turn = timeout(TURN, Arc::clone(&self.0.turns).acquire_owned()).await;
            let permit = turn.map_err(|_| sqlx::Error::PoolTimedOut)?;
            let permit = permit.map_err(|_| sqlx::Error::PoolClosed)?;
            let error = match self.connect().await {
                Ok(connection) => {
                    return Ok(Lent::new(connection, permit, &self.0.silence, self.0.place.path()));
                }
                Err(error) => error,
            };
            if !is_exhausted(&error) {
                return Err(error);
            }
            if self.shrink() {
                permit.forget();
            } else if began.elapsed() > CONNECT {
                return Err(error);
            } else {
                sleep(PATIENCE / 4).await;
            }
        }
    }

    /// An idle connection, or a new one.
    async fn connect(&self) -> sqlx::Result<PoolConnection<Postgres>> {
        let mut acquired = Box::pin(self.0.pool.acquire());
        if let Ok(connection) = timeout(PATIENCE, &mut acquired).await {
            return connection;
        }
        // The pool goes on trying where the server has no more connections, and does not say so.
        let asked = async {
            match timeout(CONNECT, self.0.options.connect()).await {
                Ok(Ok(connection)) => drop(connection.close().await),
                Ok(Err(error)) if is_exhausted(&error) => return error,
                Ok(Err(_)) | Err(_) => {}
            }
            std::future::pending().await
        };
        let is_lent = self.is_lent();
        tokio::select! {
            connection = &mut acquired => connection,
            error = asked => Err(error),
            () = sleep(if is_lent { TURN } else { CONNECT }) => match is_lent {
                true => Err(sqlx::Error::PoolTimedOut),
                false => {
                    self.0.silence.note();
                    Err(silent(CONNECT + PATIENCE))
                }
            }
        }
    }

    /// Returns whether the application has taken connections of the pool for itself, and none is left.
    fn is_lent(&self) -> bool {
        let Shared { pool, turns, wanted, .. } = &*self.0;
        pool.size() as usize >= *wanted && pool.num_idle() == 0 && turns.available_permits() > 0
    }

    /// Makes the turns fewer by one, unless it is the last.
    fn shrink(&self) -> bool {
        *lock(&self.0.refused) = Some(Instant::now());
        let fewer = |given: usize| (given > 1).then(|| given - 1);
        let given = self.0.given.fetch_update(Ordering::AcqRel, Ordering::Acquire, fewer);
        if let Ok(given) = given {
            let (connections, wanted) = (given - 1, self.0.wanted);
            tracing::warn!(connections, wanted, "the server has no more connections (SQLSTATE 53300)");
        }
        given.is_ok()
    }

    /// Makes the turns as many as were wanted, when the server was not asked for so many for a while.
    fn regrow(&self) {
        let mut refused = lock(&self.0.refused);
        if refused.is_some_and(|at| at.elapsed() > REGROW) {
            *refused = None;
            let given = self.0.given.swap(self.0.wanted, Ordering::AcqRel);
            self.0.turns.add_permits(self.0.wanted.saturating_sub(given));
        }
    }
}

/// Returns whether the server, the database or the role has no more connections.
fn is_exhausted(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(|error| error.code().as_deref() == Some("53300"))
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
