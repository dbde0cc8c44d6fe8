//! A database with what can happen to it, and to the processes on it.

use super::disk::Disk;
use super::proxy::Proxy;
use super::servers::Servers;
use crate::databases::Kind;
use crate::fixture::Setup;
use std::collections::BTreeMap;
use stripe_sync::runtime::{NoObserver, Options};
use test_postgres::TestServer;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// A process is killed.
    Kill,
    /// A process stands still for a while.
    Stop,
    /// All processes are killed, and the server of the database crashes.
    Crash,
    /// The disk of the database is full.
    Full,
    /// The connections to the database fall silent.
    Silence,
}

/// The place of the database.
enum Place {
    Disk(Disk),
    Server { server: Box<TestServer>, proxy: Proxy },
}

pub(crate) struct Stage {
    /// Before the place: the database is closed before that ends.
    pub(crate) setup: Setup,
    place: Place,
    counts: BTreeMap<Fault, u32>,
}

/// Has every write to a table fail as one to a full disk does, while `full` has a row.
const QUOTA: &str = "CREATE SCHEMA chaos; CREATE TABLE chaos.full_disk (); \
     CREATE FUNCTION chaos.quota() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
     IF EXISTS (SELECT FROM chaos.full_disk) THEN \
     RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END IF; RETURN NULL; END $$; \
     DO $$ DECLARE name text; BEGIN FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP \
     EXECUTE format('CREATE TRIGGER quota BEFORE INSERT OR UPDATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION chaos.quota()', name); \
     END LOOP; END $$";

impl Stage {
    /// A database that has all of an account.
    pub(crate) async fn new(kind: Kind, seed: u64) -> Self {
        let (place, url) = match kind {
            Kind::Sqlite => {
                let disk = Disk::new();
                let url = format!("sqlite://{}", disk.file("test.db").display());
                (Place::Disk(disk), url)
            }
            Kind::Postgres => {
                let server = Box::new(TestServer::start());
                let proxy = Proxy::start(server.socket()).await;
                let url = format!("postgres://postgres@127.0.0.1:{}/postgres?sslmode=disable", proxy.port());
                (Place::Server { server, proxy }, url)
            }
        };
        let setup = Setup::over(url, seed, |fake| fake).await;
        setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
        if let Place::Server { server, .. } = &place {
            server.execute(QUOTA).await;
        }
        Self { setup, place, counts: BTreeMap::new() }
    }

    /// Returns the possible faults.
    pub(crate) fn faults(&self) -> Vec<Fault> {
        let mut faults = vec![Fault::Kill, Fault::Stop, Fault::Crash];
        match &self.place {
            Place::Disk(disk) if disk.is_small() => faults.push(Fault::Full),
            Place::Disk(_) => eprintln!("a full disk is not tried: mounting one takes root"),
            Place::Server { .. } => faults.extend([Fault::Full, Fault::Silence]),
        }
        faults
    }

    pub(crate) async fn begin(&mut self, fault: Fault, servers: &mut Servers, victim: usize) {
        *self.counts.entry(fault).or_default() += 1;
        match (fault, &mut self.place) {
            (Fault::Kill, _) => servers.kill(victim),
            (Fault::Stop, _) => servers.signal(victim, "STOP"),
            (Fault::Crash, Place::Disk(_)) => (0..servers.len()).for_each(|each| servers.kill(each)),
            (Fault::Crash, Place::Server { server, .. }) => tokio::task::block_in_place(|| server.crash()),
            (Fault::Full, Place::Disk(disk)) => disk.fill(),
            (Fault::Full, Place::Server { server, .. }) => {
                server.execute("INSERT INTO chaos.full_disk DEFAULT VALUES").await;
            }
            (Fault::Silence, Place::Server { proxy, .. }) => proxy.silence(true),
            (Fault::Silence, Place::Disk(_)) => panic!("a file does not fall silent"),
        }
    }

    pub(crate) async fn end(&mut self, fault: Fault, servers: &mut Servers, victim: usize) {
        match (fault, &mut self.place) {
            (Fault::Stop, _) => servers.signal(victim, "CONT"),
            (Fault::Full, Place::Disk(disk)) => disk.free(),
            (Fault::Full, Place::Server { server, .. }) => {
                server.execute("DELETE FROM chaos.full_disk").await
            }
            (Fault::Silence, Place::Server { proxy, .. }) => proxy.silence(false),
            _ => {}
        }
    }

    pub(crate) fn name(&self) -> &'static str {
        match self.place {
            Place::Disk(_) => "SQLite",
            Place::Server { .. } => "PostgreSQL",
        }
    }

    /// Returns the faults so far, with their number.
    pub(crate) fn told(&self) -> String {
        format!("{:?}", self.counts)
    }
}
