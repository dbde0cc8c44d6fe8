//! [`Feed`]: the new events of an account, oldest first.

use std::collections::BTreeMap;
use stripe_sync::client::{Client, Error, Page, Pages, Request};
use stripe_sync::types::{ListStyle, member};

/// The seconds for which an event may appear after later ones.
const LATE: i64 = 60;

/// The events that appear in Stripe's list after the start.
#[derive(Debug)]
pub(super) struct Feed {
    client: Client,
    /// The settled events with their times of creation.
    settled: BTreeMap<String, i64>,
    /// The time of creation of the latest settled event, in seconds.
    latest: i64,
}

/// An event with its JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) id: String,
    pub(super) event_type: String,
    pub(super) created: i64,
    pub(super) body: String,
}

impl Feed {
    /// Starts after the events that there are now.
    pub(super) async fn start(client: Client) -> Result<Self, Error> {
        let newest = Request::get("/v1/events").param("limit", "1");
        let response = client.execute(&newest).await?;
        let latest = response.date().unwrap_or_else(crate::cli::times::now);
        let mut feed = Self { client, settled: BTreeMap::new(), latest };
        for event in feed.list().await? {
            feed.settle(&event);
        }
        Ok(feed)
    }

    /// Lists the events that are not settled, oldest first.
    pub(super) async fn new_events(&self) -> Result<Vec<Event>, Error> {
        let mut events = self.list().await?;
        events.retain(|event| !self.settled.contains_key(&event.id));
        Ok(events)
    }

    /// Marks an event as settled.
    pub(super) fn settle(&mut self, event: &Event) {
        self.latest = self.latest.max(event.created);
        self.settled.insert(event.id.clone(), event.created);
        let oldest = self.latest - 2 * LATE;
        self.settled.retain(|_, created| *created >= oldest);
    }

    /// Lists the events since shortly before the latest one.
    async fn list(&self) -> Result<Vec<Event>, Error> {
        let since = (self.latest - LATE).to_string();
        let first = Request::get("/v1/events").param("limit", "100").param("created[gte]", since);
        let (mut pages, mut events) = (Pages::new(ListStyle::Cursor), Vec::new());
        while let Some(request) = pages.next(&first)? {
            let text = self.client.execute(&request).await?.into_text();
            let text = text.map_err(|error| Error::decode(&request, error))?;
            let page = Page::parse(&text).map_err(|error| Error::decode(&request, error))?;
            events.extend(page.data.iter().filter_map(|body| Event::of(body)));
            pages.advance(&page);
        }
        events.sort_by(|a: &Event, b| (a.created, &a.id).cmp(&(b.created, &b.id)));
        Ok(events)
    }
}

impl Event {
    fn of(body: &str) -> Option<Self> {
        let text = |name| Some(member(body, name).ok()??.trim_matches('"').to_owned());
        let (id, event_type) = (text("id")?, text("type")?);
        Some(Self { id, event_type, created: text("created")?.parse().ok()?, body: body.to_owned() })
    }
}
