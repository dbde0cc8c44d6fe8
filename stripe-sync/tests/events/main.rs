//! Events on their way from the account to the tables, whatever becomes of them.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod accounts;
mod binary;
mod command;
mod convergence;
mod endpoint;
mod fixture;
mod handlers;
mod kill;
mod kinds;
mod order;
mod page;
mod poll;
mod process;
mod receiver;
mod replay;
mod serve;
mod tables;

/// A test on each kind of database.
macro_rules! on_each_database {
    ($($test:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() {
                super::$test(crate::fixture::Kind::Sqlite).await;
            })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $test() {
                super::$test(crate::fixture::Kind::Postgres).await;
            })*
        }
    };
}
pub(crate) use on_each_database;
