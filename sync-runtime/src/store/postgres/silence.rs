//! [`Silence`]: what is known of connections that do not answer.

use sqlx::{Connection as _, PgConnection};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::time::timeout;

/// The longest time until a connection shows that it is alive.
const SIGN_OF_LIFE: Duration = Duration::from_secs(4);

/// When a connection was last found to be silent: those that were made before are not used again.
#[derive(Debug, Default)]
pub(super) struct Silence(Mutex<Option<Instant>>);

impl Silence {
    /// Notes that a connection is silent.
    pub(super) fn note(&self) {
        *self.lock() = Some(Instant::now());
    }

    /// Returns whether a connection is as old as one that was silent.
    fn reaches(&self, age: Duration) -> bool {
        self.lock().is_some_and(|noted| noted.elapsed() < age)
    }

    /// Returns whether a connection may be used.
    pub(super) async fn is_alive(&self, connection: &mut PgConnection, age: Duration) -> sqlx::Result<bool> {
        if self.reaches(age) {
            return Ok(false);
        }
        match timeout(SIGN_OF_LIFE, connection.ping()).await {
            Ok(Ok(())) => Ok(true),
            Ok(Err(_)) => Ok(false),
            Err(_) => {
                self.note();
                tracing::warn!(seconds = SIGN_OF_LIFE.as_secs(), "a connection is silent; closed");
                Ok(false)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Instant>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
