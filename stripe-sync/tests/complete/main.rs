//! Whether the tables have all that the accounts have, and nothing else: pruning, verifying, several accounts.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod accounts;
mod fixture;
mod prune;
mod requests;
mod verify;
mod workers;

/// A test on each kind of database.
macro_rules! on_each_database {
    ($($test:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() {
                super::$test(crate::fixture::Setup::sqlite().await).await;
            })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() {
                super::$test(crate::fixture::Setup::postgres().await).await;
            })*
        }
    };
}
pub(crate) use on_each_database;
