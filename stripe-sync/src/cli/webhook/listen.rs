//! `webhook listen`: forwards new events to an application under development, signed as webhooks, so that it needs no tunnel.

mod feed;
mod forward;

use super::url::http_url;
use crate::cli::headings::{OUTPUT, STRIPE};
use crate::cli::output::print_json;
use crate::cli::select::event_pattern;
use crate::cli::shutdown::{Shutdown, clock};
use crate::cli::source::KeyArgument;
use crate::cli::{Settings, lines};
use anyhow::Context as _;
use axum::http::Uri;
use clap::Args;
use feed::{Event, Feed};
use forward::Forwarder;
use ring::rand::{SecureRandom as _, SystemRandom};
use serde_json::json;
use std::process::ExitCode;
use std::time::Duration;

#[derive(Debug, Args)]
#[command(next_help_heading = "Webhooks")]
pub(crate) struct Listen {
    /// URL of the application, such as http://localhost:3000/webhooks/stripe.
    #[arg(long, value_name = "URL", value_parser = http_url)]
    forward_to: Uri,
    /// Signing secret [default: a random one, which is printed at the start].
    #[arg(long, value_name = "SECRET", env = "STRIPE_SYNC_LISTEN_SECRET", hide_env_values = true)]
    secret: Option<String>,
    /// Only events of a type; a trailing `*` matches anything, as in 'payment_intent.*'. May be repeated [default: all].
    #[arg(long = "type", value_name = "PATTERN", value_parser = event_pattern)]
    types: Vec<String>,
    /// Seconds between requests for new events.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u64).range(1..), value_name = "SECONDS", help_heading = STRIPE)]
    interval: u64,
    #[command(flatten)]
    key: KeyArgument,
    /// End after this many events [default: at SIGTERM or Ctrl-C].
    #[arg(long, value_name = "NUMBER", help_heading = OUTPUT)]
    count: Option<u64>,
}

impl Listen {
    pub(crate) async fn run(&self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let mut shutdown = Shutdown::on_signals()?;
        let secret = self.secret.clone().map_or_else(random_secret, Ok)?;
        let mut feed = Feed::start(self.key.client(settings)?).await.context("cannot list events")?;
        let forwarder = Forwarder::new(self.forward_to.clone(), &secret)?;
        self.announce(settings, &secret);
        let mut clock = clock(Duration::from_secs(self.interval));
        let mut forwarded = 0;
        while shutdown.tick(&mut clock).await && !lines::is_closed() {
            let events = match feed.new_events().await {
                Ok(events) => events,
                Err(error) => {
                    print_error!("error: cannot list events: {error}; next attempt in {} s", self.interval);
                    continue;
                }
            };
            for event in events {
                if self.is_selected(&event) {
                    // An application that does not answer gets the event, and those after it, in the next round.
                    let Some(status) = self.forward(settings, &forwarder, &event).await else { break };
                    forwarded += u64::from(status > 0);
                }
                feed.settle(&event);
                if self.count.is_some_and(|count| forwarded >= count) {
                    return Ok(ExitCode::SUCCESS);
                }
            }
        }
        Ok(ExitCode::SUCCESS)
    }

    /// Returns true if the event has one of the given types.
    fn is_selected(&self, event: &Event) -> bool {
        let matches = |pattern: &String| match pattern.strip_suffix('*') {
            Some(prefix) => event.event_type.starts_with(prefix),
            None => event.event_type == *pattern,
        };
        self.types.is_empty() || self.types.iter().any(matches)
    }

    /// Forwards an event. Returns the status of the answer; `None` if there is none.
    async fn forward(&self, settings: &Settings, forwarder: &Forwarder, event: &Event) -> Option<u16> {
        let answer = forwarder.forward(event).await;
        let (status, error) = match &answer {
            Ok(status) => (Some(*status), None),
            Err(error) => (None, Some(error.to_string())),
        };
        if settings.json {
            let line = json!({ "id": event.id, "type": event.event_type, "status": status, "error": error });
            print_json(&line);
        } else {
            match (status, error) {
                (Some(status), _) => say!("{} {}: {status}", event.event_type, event.id),
                (None, error) => say!(
                    "{} {}: no answer ({}); next attempt in {} s",
                    event.event_type,
                    event.id,
                    error.unwrap_or_default(),
                    self.interval
                ),
            }
        }
        status
    }

    fn announce(&self, settings: &Settings, secret: &str) {
        if settings.json {
            return print_json(&json!({ "forward_to": self.forward_to.to_string(), "secret": secret }));
        }
        say!("forwarding new events to {}", self.forward_to);
        say!("signing secret: {secret}");
    }
}

fn random_secret() -> anyhow::Result<String> {
    let mut bytes = [0; 24];
    SystemRandom::new().fill(&mut bytes).ok().context("the operating system returned no random bytes")?;
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("whsec_{digits}"))
}
