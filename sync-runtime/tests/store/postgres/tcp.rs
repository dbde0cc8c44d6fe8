//! The same over TCP, where new rows are written in another way.

use super::Postgres;
use crate::contract::{Fixture, contract};
use sync_runtime::{PostgresStore, Table};
use test_postgres::TestDatabase;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, UnixStream};

contract!(OverTcp);

struct OverTcp(Postgres);

impl Fixture for OverTcp {
    type Store = PostgresStore;

    async fn empty() -> Self {
        let database = TestDatabase::new().await;
        let url = over_tcp(database.url()).await;
        Self(Postgres { store: PostgresStore::open(&url).await.expect("a database"), url, database })
    }

    fn store(&self) -> &PostgresStore {
        self.0.store()
    }

    async fn another(&self) -> PostgresStore {
        self.0.another().await
    }

    async fn execute(&self, statement: &str) {
        self.0.execute(statement).await;
    }

    async fn rows(&self, query: &str) -> Vec<String> {
        self.0.rows(query).await
    }

    fn schema(tables: &[&'static Table]) -> String {
        Postgres::schema(tables)
    }

    const BREAK: &'static str = Postgres::BREAK;
    const MEND: &'static str = Postgres::MEND;
    const TIMED: &'static str = Postgres::TIMED;
    const INDEX: &'static str = Postgres::INDEX;
    const CHECK: &'static str = Postgres::CHECK;
    const USERS: &'static str = Postgres::USERS;
}

/// The URL by which a database is reached over TCP, if it is one of a socket's.
async fn over_tcp(url: &str) -> String {
    let Some((server, folder)) = url.split_once("?host=") else { return url.to_owned() };
    let (folder, rest) = folder.split_once('&').unwrap_or((folder, ""));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let socket = format!("{folder}/.s.PGSQL.5432");
    tokio::spawn(async move {
        while let Ok((mut near, _)) = listener.accept().await {
            let socket = socket.clone();
            tokio::spawn(async move {
                // It ends with either side.
                if let Ok(mut far) = UnixStream::connect(socket).await {
                    let _ = copy_bidirectional(&mut near, &mut far).await;
                }
            });
        }
    });
    format!("{}?{rest}", server.replace("@localhost/", &format!("@127.0.0.1:{port}/")))
}
