//! [`Source`] and [`Sources`]: the keys and models of a command.

use super::headings::{SELECTION, STRIPE};
use super::keys::{KeyClients, Keys};
use super::retention::RetentionArguments;
use super::{Settings, connections, schema, select};
use anyhow::bail;
use clap::Args;
use stripe_sync::client::{Client, Rate};
use stripe_sync::runtime::{Accounts, AnyStore, Events, Table, with_children};

/// The API key of one account.
#[derive(Debug, Args)]
pub(crate) struct KeyArgument {
    /// Secret or restricted API key. Prefer the environment, because other users of the machine can see arguments.
    #[arg(long, value_name = "KEY", env = "STRIPE_API_KEY", hide_env_values = true, help_heading = STRIPE)]
    api_key: Option<String>,
}

/// The selected models.
#[derive(Debug, Args)]
#[command(next_help_heading = SELECTION)]
pub(crate) struct ModelArguments {
    /// Model or group, in any case; may be repeated [default: all with a top-level list, except Event and V2Event].
    #[arg(long = "model", value_name = "MODEL")]
    models: Vec<String>,
    #[command(flatten)]
    sub_lists: select::SubLists,
}

/// The key of one account, and the selected models.
#[derive(Debug, Args)]
pub(crate) struct Source {
    #[command(flatten)]
    pub(crate) key: KeyArgument,
    #[command(flatten)]
    pub(crate) models: ModelArguments,
}

/// The keys of several accounts, the selected models, and the retention.
#[derive(Debug, Args)]
pub(crate) struct Sources {
    #[command(flatten)]
    pub(crate) keys: Keys,
    #[command(flatten)]
    pub(crate) models: ModelArguments,
    #[command(flatten)]
    pub(crate) retention: RetentionArguments,
}

impl KeyArgument {
    /// Creates a client with the key.
    pub(crate) fn client(&self, settings: &Settings) -> anyhow::Result<Client> {
        let Some(key) = &self.api_key else {
            bail!("no API key; set STRIPE_API_KEY");
        };
        Ok(connections::client(settings, key, None, settings.rate.unwrap_or(Rate::Standard))?)
    }
}

impl ModelArguments {
    /// Returns the tables of the models.
    pub(crate) fn tables(&self) -> anyhow::Result<Vec<&'static Table>> {
        select::select(&self.models, &self.sub_lists)
    }

    /// Opens the database, and migrates the tables of the models. Returns it with these tables.
    pub(crate) async fn open(&self, settings: &Settings) -> anyhow::Result<(AnyStore, Vec<&'static Table>)> {
        let (store, tables) = connections::open_with(settings, &self.tables()?).await?;
        schema::migrate(&store, &with_children(&tables)).await?;
        Ok((store, tables))
    }
}

impl Sources {
    /// Returns an [`Events`] for each account.
    pub(crate) async fn events(&self, settings: &Settings) -> anyhow::Result<Vec<Events<AnyStore>>> {
        let keys = self.keys.by_key(settings).await?;
        let (store, tables) = self.models.open(settings).await?;
        let connected: Vec<usize> = keys.iter().map(|key| key.connected.len()).collect();
        let accounts = Accounts::new(keys.into_iter().flat_map(KeyClients::into_clients), &store, &tables);
        let several = accounts.engines().len() > 1;
        if several {
            accounts.check().await?;
        }
        let retention = self.retention.retention();
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
