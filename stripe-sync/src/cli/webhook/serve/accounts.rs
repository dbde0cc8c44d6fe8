//! [`ServedAccounts`]: the accounts whose events the service receives and applies.

use crate::cli::Settings;
use crate::cli::keys::{KeyClients, OnBehalf};
use crate::cli::source::Sources;
use stripe_sync::client::ErrorKind;
use stripe_sync::runtime::store::AccountStore;
use stripe_sync::runtime::{
    Accounts, AnyStore, Engine, Events, KeyAccount, Retention, SyncError, Table, report::Connected,
};

/// The accounts of the keys.
pub(super) struct ServedAccounts {
    pub(super) store: AnyStore,
    pub(super) tables: Vec<&'static Table>,
    engines: Vec<Engine<AnyStore>>,
    /// A function for each key that creates clients for connected accounts.
    on_behalf: Vec<Box<OnBehalf>>,
}

impl ServedAccounts {
    /// Opens the database, and looks up the account of each key. An invalid key is an error. If the API does not
    /// answer, the first webhook repeats the lookup.
    pub(super) async fn open(sources: &Sources, settings: &Settings) -> anyhow::Result<Self> {
        let keys = sources.keys.by_key(settings).await?;
        let (store, tables) = sources.models.open(settings).await?;
        let accounts = Accounts::new(keys.iter().map(|key| key.own.clone()), &store, &tables);
        for (engine, key) in accounts.engines().iter().zip(&keys) {
            look_up(&engine.account()).await?;
            if !key.connected.is_empty() {
                store.receives(engine.account().id().await?, &ids(key)).await?;
            }
        }
        accounts.check_known()?;
        for engine in accounts.engines() {
            if engine.account().known().is_some() {
                engine.admit().await?;
            }
        }
        let on_behalf = keys.into_iter().map(|key| key.on_behalf).collect();
        Ok(Self { store, tables, engines: accounts.into_engines(), on_behalf })
    }

    /// Returns an engine for each key, for the console.
    pub(super) fn console_engines(&self) -> Vec<Engine<AnyStore>> {
        let clients = self.engines.iter().map(|engine| engine.client().clone());
        Accounts::new(clients, &self.store, &self.tables).into_engines()
    }

    /// Returns the accounts of the keys.
    pub(super) fn accounts(&self) -> Vec<KeyAccount> {
        self.engines.iter().map(Engine::account).collect()
    }

    /// Returns the [`Events`] of these accounts, and of the accounts connected to them.
    pub(super) fn into_events(self, retention: Retention) -> Vec<Connected<AnyStore>> {
        let Self { store, tables, engines, on_behalf } = self;
        let several = engines.len() > 1;
        let of = |(engine, on_behalf): (Engine<AnyStore>, Box<OnBehalf>)| {
            let (store, tables) = (store.clone(), tables.clone());
            let own = Events::new(engine).retention(retention);
            let own = if several { own.shared() } else { own };
            Connected::new(own, move |account| {
                let engine = Engine::new(on_behalf(account)?, store.clone(), &tables);
                Ok(Events::new(engine).retention(retention))
            })
        };
        engines.into_iter().zip(on_behalf).map(of).collect()
    }
}

fn ids(key: &KeyClients) -> Vec<String> {
    key.connected.iter().map(|(id, _)| id.clone()).collect()
}

/// Looks up the account of a key, without retries.
async fn look_up(account: &KeyAccount) -> Result<(), SyncError> {
    match account.ask_once().await {
        Err(SyncError::Api(error)) if error.kind() != ErrorKind::Authentication => {
            tracing::warn!(%error, "cannot look up the account of the key; webhooks are rejected until it is known");
            Ok(())
        }
        account => account.map(drop),
    }
}
