//! The API keys of a command, and the clients of their accounts.

use super::Settings;
use super::connections::client;
use super::headings::STRIPE;
use anyhow::{Context, bail};
use clap::Args;
use stripe_sync::client::{Client, Error as ClientError, Page, Pages, Rate, Request};
use stripe_sync::types::{ListStyle, id_of};

/// The list of connected accounts.
const CONNECTED: &str = "/v1/accounts";

#[derive(Debug, Args)]
#[command(next_help_heading = STRIPE)]
pub(crate) struct Keys {
    /// Secret or restricted API key; repeat for several accounts. Prefer the environment, because other users of the
    /// machine can see arguments [env: STRIPE_API_KEY, or STRIPE_API_KEYS=a,b].
    #[arg(long, value_name = "KEY")]
    api_key: Vec<String>,
    /// Name of the environment variable that holds a key; repeat for several accounts.
    #[arg(long, value_name = "VARIABLE", conflicts_with = "api_key")]
    key_env: Vec<String>,
    /// Include the accounts that are connected to the accounts of the keys.
    #[arg(long)]
    connected: bool,
}

/// Creates a client that acts on behalf of a connected account.
pub(crate) type OnBehalf = dyn Fn(&str) -> Result<Client, ClientError> + Send + Sync;

/// The clients of a key.
pub(crate) struct KeyClients {
    /// The client of the key's own account.
    pub(crate) own: Client,
    /// The clients of the connected accounts with their ids; empty without `--connected`.
    pub(crate) connected: Vec<(String, Client)>,
    /// Creates a client for any connected account.
    pub(crate) on_behalf: Box<OnBehalf>,
}

impl KeyClients {
    /// Returns the client of the key, then the clients of the connected accounts.
    pub(crate) fn into_clients(self) -> impl Iterator<Item = Client> {
        [self.own].into_iter().chain(self.connected.into_iter().map(|(_, client)| client))
    }
}

impl Keys {
    /// Returns a client for each account.
    pub(crate) async fn clients(&self, settings: &Settings) -> anyhow::Result<Vec<Client>> {
        let by_key = self.by_key(settings).await?.into_iter();
        Ok(by_key.flat_map(KeyClients::into_clients).collect())
    }

    /// Returns the clients of each key.
    pub(crate) async fn by_key(&self, settings: &Settings) -> anyhow::Result<Vec<KeyClients>> {
        let mut clients = Vec::new();
        for key in self.given()? {
            let own = client(settings, &key, None, settings.rate.unwrap_or(Rate::Standard))?;
            let ids = if self.connected { connected(&own).await? } else { Vec::new() };
            let act = on_behalf(settings, key);
            let connected = ids.into_iter().map(|id| act(&id).map(|client| (id, client)));
            let connected = connected.collect::<Result<_, _>>()?;
            clients.push(KeyClients { own, connected, on_behalf: Box::new(act) });
        }
        Ok(clients)
    }

    /// Returns the texts of the keys.
    ///
    /// # Errors
    /// If there is none.
    pub(crate) fn texts(&self) -> anyhow::Result<Vec<String>> {
        self.given()
    }

    /// Returns the keys without duplicates. Keys in arguments replace keys in the environment.
    fn given(&self) -> anyhow::Result<Vec<String>> {
        let variable = |name: &str| std::env::var(name).ok().filter(|keys| !keys.trim().is_empty());
        let given = match (self.api_key.as_slice(), self.key_env.as_slice()) {
            ([], []) => match (variable("STRIPE_API_KEYS"), variable("STRIPE_API_KEY")) {
                (Some(keys), _) => keys.split(',').map(str::to_owned).collect(),
                (None, Some(key)) => vec![key],
                (None, None) => Vec::new(),
            },
            ([], names) => {
                let key = |name: &String| {
                    variable(name).with_context(|| format!("no API key in the variable {name}"))
                };
                names.iter().map(key).collect::<Result<_, _>>()?
            }
            (keys, _) => keys.to_vec(),
        };
        let mut keys: Vec<String> = Vec::new();
        for key in given.iter().map(|key| key.trim()).filter(|key| !key.is_empty()) {
            if keys.iter().all(|known| known != key) {
                keys.push(key.to_owned());
            }
        }
        if keys.is_empty() {
            bail!("no API key; set STRIPE_API_KEY, or run `stripe-sync demo`, which needs none");
        }
        Ok(keys)
    }
}

/// Returns a function that creates clients for connected accounts.
fn on_behalf(settings: &Settings, key: String) -> impl Fn(&str) -> Result<Client, ClientError> + use<> {
    let settings = settings.clone();
    move |account: &str| client(&settings, &key, Some(account), settings.rate.unwrap_or(Rate::Standard))
}

/// Lists the ids of the connected accounts.
async fn connected(client: &Client) -> anyhow::Result<Vec<String>> {
    let failed = "cannot list the connected accounts";
    let mut ids: Vec<String> = Vec::new();
    let (first, mut pages) =
        (Request::get(CONNECTED).param("limit", Pages::FULL.to_string()), Pages::new(ListStyle::Cursor));
    while let Some(request) = pages.next(&first).context(failed)? {
        let text = client.execute(&request).await.context(failed)?.into_text().context(failed)?;
        let page = Page::parse(&text).context(failed)?;
        ids.extend(page.data.iter().filter_map(|account| id_of(account)));
        pages.advance(&page);
    }
    Ok(ids)
}
