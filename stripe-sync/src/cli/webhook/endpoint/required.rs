//! [`RequiredEvents`]: the event types that the models need.

use anyhow::bail;
use stripe_sync::runtime::{Table, event_types, with_children};
use stripe_sync::types::{OpenEnum, WebhookEndpointEnabledEvent};

/// The event types that the models need.
#[derive(Debug)]
pub(crate) struct RequiredEvents {
    /// The types that an endpoint can receive.
    pub(crate) types: Vec<&'static str>,
    /// The types that only a poll returns.
    pub(crate) only_polled: Vec<&'static str>,
}

impl RequiredEvents {
    /// Returns the event types of some models and of the models that they reference.
    pub(crate) fn of(tables: &[&'static Table]) -> anyhow::Result<Self> {
        let all = event_types(&with_children(tables));
        let (types, only_polled) =
            all.into_iter().partition(|event_type| WebhookEndpointEnabledEvent::VALUES.contains(event_type));
        let required = Self { types, only_polled };
        if required.types.is_empty() {
            bail!("Stripe sends no events for these models; use `sync`");
        }
        Ok(required)
    }

    /// Returns the required types that an endpoint lacks.
    pub(crate) fn missing(&self, enabled: &[String]) -> Vec<&'static str> {
        let all = enabled.iter().any(|event_type| event_type == WebhookEndpointEnabledEvent::All.as_str());
        let is_missing = |required: &&&str| !all && enabled.iter().all(|event_type| event_type != **required);
        self.types.iter().filter(is_missing).copied().collect()
    }

    /// Describes the types that no endpoint can receive.
    pub(crate) fn note(&self) -> Option<String> {
        let types = self.only_polled.join(", ");
        (!types.is_empty())
            .then(|| format!("no endpoint can receive these types; `events poll` fetches them: {types}"))
    }
}
