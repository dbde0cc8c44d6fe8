//! [`Source`]: by which key, and for which models.

use super::{Settings, fit, select, sync};
use anyhow::bail;
use clap::Args;
use stripe_sync::client::{Client, Error as ClientError, Rate};
use stripe_sync::runtime::{AnyStore, Engine, Table};

/// The key of an account.
#[derive(Debug, Args)]
pub(crate) struct Key {
    /// A secret or restricted key. Better given as STRIPE_API_KEY: other users of the machine see arguments.
    #[arg(long, env = "STRIPE_API_KEY", hide_env_values = true)]
    api_key: Option<String>,
}

/// The key of an account, and the models that are kept of it.
#[derive(Debug, Args)]
pub(crate) struct Source {
    #[command(flatten)]
    pub(crate) key: Key,
    /// A model, in any case, or a group of them; all that have a list of their own, unless given. May be repeated.
    #[arg(long = "model", value_name = "MODEL")]
    models: Vec<String>,
    /// With the models that are read from lists below the rows of others.
    #[arg(long)]
    sub_lists: bool,
}

impl Key {
    /// A client with the key.
    pub(crate) fn client(&self, settings: &Settings) -> anyhow::Result<Client> {
        Ok(sync::client(settings, self.given()?, None, settings.rate.unwrap_or(Rate::Standard))?)
    }

    /// Makes clients with the key, each of which acts on behalf of a connected account.
    pub(crate) fn connected(
        &self,
        settings: &Settings,
    ) -> anyhow::Result<impl Fn(&str) -> Result<Client, ClientError> + use<>> {
        let (key, settings) = (self.given()?.to_owned(), settings.clone());
        Ok(move |account: &str| {
            sync::client(&settings, &key, Some(account), settings.rate.unwrap_or(Rate::Standard))
        })
    }

    fn given(&self) -> anyhow::Result<&str> {
        let Some(key) = &self.api_key else {
            bail!("no API key; set STRIPE_API_KEY");
        };
        Ok(key)
    }
}

impl Source {
    /// The tables of the models.
    pub(crate) fn tables(&self) -> anyhow::Result<Vec<&'static Table>> {
        select::select(&self.models, self.sub_lists)
    }

    /// An engine on the database, whose tables it makes fit.
    pub(crate) async fn engine(&self, settings: &Settings) -> anyhow::Result<Engine<AnyStore>> {
        let (tables, client) = (self.tables()?, self.key.client(settings)?);
        let engine = Engine::new(client, sync::open(settings).await?, &tables);
        fit::mend(engine.store(), &engine.tables()).await?;
        Ok(engine)
    }
}
