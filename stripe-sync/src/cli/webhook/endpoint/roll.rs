//! `webhook endpoint roll`.

use super::create::{as_json, pinned, print, secret, shown};
use super::wanted::Wanted;
use crate::cli::Settings;
use crate::cli::output::print_json;
use crate::cli::source::Source;
use clap::Args;
use std::collections::BTreeSet;
use std::process::ExitCode;
use stripe_sync::client::{Client, Error};
use stripe_sync::types::{
    Clearable, CreateWebhookEndpoint, DeleteWebhookEndpoint, EnabledEvent, Map, OpenEnum,
    RetrieveWebhookEndpoint, WebhookEndpoint,
};

#[derive(Debug, Args)]
pub(crate) struct Roll {
    /// The id of the endpoint, we_….
    id: String,
    /// Keep the old one. Run `webhook serve` with both secrets, then delete it, and no webhook is refused meanwhile; those that
    /// are refused, Stripe sends again later.
    #[arg(long)]
    keep: bool,
    #[command(flatten)]
    source: Source,
}

impl Roll {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let wanted = Wanted::of(&self.source.models.tables()?)?;
        let client = self.source.key.client(settings)?;
        let old = client.send(RetrieveWebhookEndpoint::new(self.id.as_str())).await?;
        let new = client.send(successor(&client, &old, &wanted)).await?;
        // The secret is told whatever becomes of the old one.
        let secret = secret(&new)?;
        let deleted = if self.keep { Ok(false) } else { delete(&client, &old).await };
        if settings.json {
            let mut told = as_json(&new);
            told["secret"] = secret.into();
            told["replaces"] = old.id.as_str().into();
            told["deleted"] = (*deleted.as_ref().unwrap_or(&false)).into();
            told["only_polled"] = wanted.only_polled.clone().into();
            print_json(&told);
        } else {
            print(&new, secret, wanted.note());
            tell(&old, &deleted);
        }
        match deleted {
            Ok(_) => Ok(shown(&new)),
            Err(error) => {
                complain!("{} is not deleted: {error}; `webhook endpoint delete {}`", old.id, old.id);
                Ok(ExitCode::FAILURE)
            }
        }
    }
}

/// An endpoint at the same place, which is sent what the old one is sent, and what the models need.
fn successor(client: &Client, old: &WebhookEndpoint, wanted: &Wanted) -> CreateWebhookEndpoint {
    let metadata = old.metadata.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    let metadata: Map<Clearable<String>> = metadata.collect();
    let mut new = pinned(client, &old.url, types(&old.enabled_events, wanted)).metadata(metadata);
    if let Some(description) = &old.description {
        new = new.description(description.as_str());
    }
    // Only those for connected accounts name an application.
    if old.application.is_some() { new.connect(true) } else { new }
}

/// The types of the old endpoint that this version still has, and those that are wanted.
fn types(old: &[String], wanted: &Wanted) -> Vec<EnabledEvent> {
    if old.iter().any(|event_type| event_type == EnabledEvent::All.as_str()) {
        return vec![EnabledEvent::All];
    }
    let still = old.iter().map(String::as_str).filter(|event_type| EnabledEvent::VALUES.contains(event_type));
    let all: BTreeSet<&str> = still.chain(wanted.types.iter().copied()).collect();
    all.into_iter().map(EnabledEvent::from).collect()
}

/// Deletes an endpoint. True, so that it can be told from one that is kept.
async fn delete(client: &Client, old: &WebhookEndpoint) -> Result<bool, Error> {
    client.send(DeleteWebhookEndpoint::new(&old.id)).await.map(|_| true)
}

fn tell(old: &WebhookEndpoint, deleted: &Result<bool, Error>) {
    match deleted {
        Ok(true) => say!("{} is deleted", old.id),
        Ok(false) => {
            say!("{} is kept; `webhook endpoint delete {}` when nothing needs it", old.id, old.id)
        }
        // Told as an error.
        Err(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_successor_is_sent_what_the_old_one_was_sent_and_what_is_wanted() {
        let wanted = Wanted { types: vec!["charge.updated", "invoice.paid"], only_polled: Vec::new() };
        let types = |old: &[&str]| {
            let old: Vec<String> = old.iter().map(|it| (*it).to_owned()).collect();
            types(&old, &wanted).iter().map(EnabledEvent::to_string).collect::<Vec<_>>()
        };
        assert_eq!(
            types(&["payout.paid", "invoice.paid", "long.gone"]),
            ["charge.updated", "invoice.paid", "payout.paid"]
        );
        assert_eq!(types(&["*"]), ["*"]);
    }
}
