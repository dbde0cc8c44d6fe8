//! The command `console`: the console without a receiver of webhooks.

use super::arguments::ConsoleArguments;
use super::login::random_token;
use super::router::console_router;
use super::state::ConsoleState;
use crate::cli::keys::Keys;
use crate::cli::output::print_json;
use crate::cli::service::{BacklogCache, History, ServiceLimits, run_until, serve};
use crate::cli::shutdown::Shutdown;
use crate::cli::{Settings, connections, schema};
use clap::Args;
use serde_json::json;
use std::process::ExitCode;
use std::time::Duration;
use stripe_sync::models;
use stripe_sync::runtime::{Accounts, AnyStore, Engine, Table, with_children};
use tokio::task::JoinSet;

/// The time for work in flight on shutdown.
const GRACE: Duration = Duration::from_secs(10);

#[derive(Debug, Args)]
pub(crate) struct Console {
    #[command(flatten)]
    console: ConsoleArguments,
    #[command(flatten)]
    limits: ServiceLimits,
    #[command(flatten)]
    keys: Keys,
}

impl Console {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let shutdown = Shutdown::on_signals()?;
        let (login, token) = match self.console.login()? {
            Some(login) => (login, None),
            None => {
                let token = random_token()?;
                (self.console.login_with(&token)?, Some(token))
            }
        };
        let ready: Vec<&'static Table> = models::ready().iter().map(|model| model.table).collect();
        let (store, tables) = connections::open_with(settings, &ready).await?;
        schema::migrate(&store, &with_children(&tables)).await?;
        // Without a key, the console only reads.
        let clients = match self.keys.texts() {
            Ok(_) => self.keys.clients(settings).await?,
            Err(_) => Vec::new(),
        };
        let engines = Accounts::new(clients, &store, &tables).into_engines();
        let backlogs = BacklogCache::new(store.clone(), engines.iter().map(Engine::account).collect());
        let history = History::new(store.clone(), backlogs.clone(), None);
        let state = ConsoleState::new(store, tables, engines, backlogs, login);
        let state = state.show_data(self.console.shows_data());
        let listener = self.console.listen().await?;
        let address = listener.local_addr()?.to_string();
        match settings.json {
            true => print_json(&json!({ "address": address, "token": token })),
            false => announce(settings, &address, token.as_deref()),
        }
        let mut tasks = JoinSet::new();
        tasks.spawn(history.record(shutdown.clone()));
        let router = console_router(&state, self.limits.body_timeout());
        tasks.spawn(serve(listener, router, self.limits.clone(), shutdown.clone()));
        run_until(shutdown, tasks, GRACE).await
    }
}

fn announce(settings: &Settings, address: &str, token: Option<&str>) {
    say!("console of {}: http://{address}/", AnyStore::shown(&settings.database_url));
    if let Some(token) = token {
        say!("token: {token}");
    }
}
