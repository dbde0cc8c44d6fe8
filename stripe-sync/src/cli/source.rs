//! [`Source`] and [`Sources`]: by which keys, and for which models.

use super::keep::Keep;
use super::keys::{KeyClients, Keys};
use super::{Settings, fit, select, sync};
use anyhow::bail;
use clap::Args;
use stripe_sync::client::{Client, Rate};
use stripe_sync::runtime::{Accounts, AnyStore, Events, Table, with_children};

/// The key of an account.
#[derive(Debug, Args)]
pub(crate) struct Key {
    /// A secret or restricted key. Better given as STRIPE_API_KEY: other users of the machine see arguments.
    #[arg(long, env = "STRIPE_API_KEY", hide_env_values = true)]
    api_key: Option<String>,
}

/// The models that are kept.
#[derive(Debug, Args)]
pub(crate) struct Models {
    /// A model, in any case, or a group of them; all that have a list of their own, except `Event` and `V2Event`, unless given.
    /// May be repeated.
    #[arg(long = "model", value_name = "MODEL")]
    models: Vec<String>,
    /// With the models that are read from lists below the rows of others.
    #[arg(long)]
    sub_lists: bool,
}

/// The key of an account, and the models that are kept of it.
#[derive(Debug, Args)]
pub(crate) struct Source {
    #[command(flatten)]
    pub(crate) key: Key,
    #[command(flatten)]
    pub(crate) models: Models,
}

/// The keys of accounts, and the models that are kept of these.
#[derive(Debug, Args)]
pub(crate) struct Sources {
    #[command(flatten)]
    pub(crate) keys: Keys,
    #[command(flatten)]
    pub(crate) models: Models,
    #[command(flatten)]
    pub(crate) keep: Keep,
}

impl Key {
    /// A client with the key.
    pub(crate) fn client(&self, settings: &Settings) -> anyhow::Result<Client> {
        let Some(key) = &self.api_key else {
            bail!("no API key; set STRIPE_API_KEY");
        };
        Ok(sync::client(settings, key, None, settings.rate.unwrap_or(Rate::Standard))?)
    }
}

impl Models {
    /// Their tables.
    pub(crate) fn tables(&self) -> anyhow::Result<Vec<&'static Table>> {
        select::select(&self.models, self.sub_lists)
    }

    /// Opens the database, and makes their tables fit.
    pub(crate) async fn open(&self, settings: &Settings) -> anyhow::Result<AnyStore> {
        let (tables, store) = (self.tables()?, sync::open(settings).await?);
        fit::mend(&store, &with_children(&tables)).await?;
        Ok(store)
    }
}

impl Sources {
    /// What applies the events of each account.
    pub(crate) async fn events(&self, settings: &Settings) -> anyhow::Result<Vec<Events<AnyStore>>> {
        let (tables, keys) = (self.models.tables()?, self.keys.by_key(settings).await?);
        let store = self.models.open(settings).await?;
        let connected: Vec<usize> = keys.iter().map(|key| key.connected.len()).collect();
        let accounts = Accounts::new(keys.into_iter().flat_map(KeyClients::into_clients), &store, &tables);
        let several = accounts.engines().len() > 1;
        if several {
            accounts.check().await?;
        }
        let retention = self.keep.retention();
        let of = |engine| {
            let events = Events::new(engine).retention(retention);
            if several { events.shared() } else { events }
        };
        let (mut engines, mut all) = (accounts.into_engines().into_iter(), Vec::new());
        for count in connected {
            let Some(own) = engines.next().map(of) else { break };
            let below: Vec<_> =
                engines.by_ref().take(count).map(|engine| of(engine).connected_to(&own)).collect();
            all.push(own);
            all.extend(below);
        }
        Ok(all)
    }
}
