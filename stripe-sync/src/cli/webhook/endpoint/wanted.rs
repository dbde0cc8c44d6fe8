//! [`Wanted`]: the types of events that the models need.

use anyhow::bail;
use stripe_sync::runtime::{Table, event_types, with_children};
use stripe_sync::types::{EnabledEvent, OpenEnum};

/// The types of events that the models need.
#[derive(Debug)]
pub(super) struct Wanted {
    /// Those that an endpoint can be sent.
    pub(super) types: Vec<&'static str>,
    /// Those that no endpoint is sent; a poll brings them.
    pub(super) only_polled: Vec<&'static str>,
}

impl Wanted {
    /// Those of some models, and of what they refer to.
    pub(super) fn of(tables: &[&'static Table]) -> anyhow::Result<Self> {
        let all = event_types(&with_children(tables));
        let (types, only_polled) = all.into_iter().partition(|wanted| EnabledEvent::VALUES.contains(wanted));
        let wanted = Self { types, only_polled };
        if wanted.types.is_empty() {
            bail!("no event tells of these models; `sync` reads them");
        }
        Ok(wanted)
    }

    /// Those that an endpoint is not sent.
    pub(super) fn missing(&self, enabled: &[String]) -> Vec<&'static str> {
        let all = enabled.iter().any(|event_type| event_type == EnabledEvent::All.as_str());
        let lacks = |wanted: &&&str| !all && enabled.iter().all(|event_type| event_type != **wanted);
        self.types.iter().filter(lacks).copied().collect()
    }

    /// What is to be said of those that no endpoint is sent.
    pub(super) fn note(&self) -> Option<String> {
        let types = self.only_polled.join(", ");
        (!types.is_empty())
            .then(|| format!("Stripe sends these to no endpoint; `events poll` brings them: {types}"))
    }
}
