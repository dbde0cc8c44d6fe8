//! What an event says of which objects. Facts of Stripe's events are here; what to do about them is decided elsewhere.

use super::related::{ITSELF, RELATED, Related};
use super::report::Connection;
use crate::engine::{named, parent_of};
use crate::inbox::Received;
use crate::model::{Table, TableName};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Types whose object is not one that exists.
const PREVIEWS: [&str; 1] = ["invoice.upcoming"];

/// A type that ends as those of deletions do, and tells of no deletion: the subscription is canceled, and stays.
const NOT_DELETIONS: [&str; 1] = ["customer.subscription.deleted"];

/// The type of event that tells that a payment method belongs to no customer any more.
const DETACHED: &str = "payment_method.detached";

/// The beginning of the ids of payment methods that outlive their customer. Older ones (`card_…`, `src_…`, `ba_…`) do not.
const LASTING: &str = "pm_";

/// Types that ask for a decision and wait for it: nobody who only keeps rows may take them.
const DECISIONS: [&str; 1] = ["issuing_authorization.request"];

/// The types of events that tell that an account gives a platform access, and that it gives access no more. Their object is the
/// application.
const AUTHORIZED: &str = "account.application.authorized";
const DEAUTHORIZED: &str = "account.application.deauthorized";

/// How far the clock of an event may be ahead of ours, in seconds. Those of test clocks are years ahead.
const AHEAD: i64 = 300;

/// The types of events that tell something of the rows of some tables, in alphabetical order: what an endpoint of webhooks needs
/// to be sent, and no more. Rows also change along with objects of other kinds, whose types are among them. Thin events are not.
pub fn event_types(tables: &[&'static Table]) -> Vec<&'static str> {
    let kinds = Kinds::new(tables);
    let own = kinds.0.values().flatten().flat_map(|table| table.object.events);
    let tells = |related: &&Related| related.others.iter().any(|(_, kind)| !kinds.of(kind).is_empty());
    let others = RELATED.iter().filter(tells).flat_map(|related| related.events);
    let wanted = |event_type: &&str| !PREVIEWS.contains(event_type) && !DECISIONS.contains(event_type);
    own.chain(others).copied().filter(wanted).collect::<BTreeSet<_>>().into_iter().collect()
}

/// What an event says.
#[derive(Debug)]
pub(super) enum Meaning<'e> {
    /// Nothing of what is kept, and why.
    Nothing(&'static str),
    /// Something of some objects.
    About(Vec<Mark<'e>>),
    /// Something that the tables cannot tell from what is another's, and why.
    Mixed(String),
}

/// What an event says of an object in a table.
#[derive(Debug, Clone)]
pub(super) struct Mark<'e> {
    pub(super) table: &'static Table,
    pub(super) id: String,
    pub(super) said: Said<'e>,
    /// When, in seconds by Stripe's clock; none if the time of the event is not that of other answers.
    pub(super) at: Option<i64>,
}

/// What is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said<'e> {
    /// What it is, in our version of the API.
    Content(&'e str),
    /// What it is, in another version, or without what columns want to look into.
    Foreign(&'e str),
    /// That it is deleted.
    Deleted,
    /// That it has changed.
    Changed,
    /// What it is for ever, as far as the event holds it: an event itself.
    Immutable(Option<&'e str>),
}

/// What the events are read against.
pub(super) struct Reading<'r> {
    pub(super) kinds: &'r Kinds,
    /// The version of the API in which objects are asked for.
    pub(super) version: &'r str,
    /// Whether live objects are kept, or those of tests; both as long as that is not known.
    pub(super) live: Option<bool>,
    /// The time by our clock.
    pub(super) now: i64,
    /// Whether the tables are those of other accounts, too.
    pub(super) shared: bool,
}

/// The tables that hold objects as rows of their own, by the kinds of object.
#[derive(Debug)]
pub(super) struct Kinds(HashMap<&'static str, Vec<&'static Table>>);

impl Kinds {
    pub(super) fn new(tables: &[&'static Table]) -> Self {
        // Rows that are written along with others have no events of their own.
        let children =
            tables.iter().flat_map(|table| table.children).map(|child| child.table.table().full_name());
        let children: HashSet<TableName> = children.collect();
        let mut kinds: HashMap<_, Vec<_>> = HashMap::new();
        for table in tables.iter().copied().filter(|table| !children.contains(&table.full_name())) {
            kinds.entry(table.object.name).or_default().push(table);
        }
        Self(kinds)
    }

    fn of(&self, kind: &str) -> &[&'static Table] {
        self.0.get(kind).filter(|_| !kind.is_empty()).map_or(&[], Vec::as_slice)
    }
}

impl Reading<'_> {
    /// What an event says.
    pub(super) fn meaning<'e>(&self, event: &'e Received) -> Meaning<'e> {
        if let (Some(live), Some(ours)) = (event.livemode, self.live)
            && live != ours
        {
            return Meaning::Nothing("it tells of another mode than that of the key");
        }
        let at = Some(event.created).filter(|created| *created <= self.now + AHEAD);
        let is_preview = PREVIEWS.contains(&event.event_type.as_str());
        let (mut marks, nothing) = match is_preview || event.object_id.starts_with("upcoming_in") {
            true => (Vec::new(), "its object is a preview"),
            false => (self.about_object(event, at), "no model keeps such objects"),
        };
        marks.extend(self.itself(event, at));
        if marks.is_empty() {
            return Meaning::Nothing(nothing);
        }
        let is_mixed = |mark: &&Mark<'_>| {
            self.shared && mark.table.account_column().is_none() && !is_of_platform(event, mark)
        };
        match marks.iter().find(is_mixed) {
            Some(mark) => Meaning::Mixed(format!(
                "it is of a connected account, and the model `{}` does not tell accounts apart; use a database for each \
                 account, or a model with `#[stripe(account)]`",
                mark.table.model
            )),
            None => Meaning::About(marks),
        }
    }

    /// Returns what an event says of its object, and of others that change along with it.
    fn about_object<'e>(&self, event: &'e Received, at: Option<i64>) -> Vec<Mark<'e>> {
        let snapshot = event.snapshot();
        let tables = self.kinds.of(&event.object).iter().filter(|_| !event.object_id.is_empty());
        let tables = tables.filter(|table| snapshot.is_none_or(|object| is_below(table, object)));
        let mut marks: Vec<Mark<'e>> = tables
            .map(|table| Mark {
                table,
                id: event.object_id.clone(),
                said: self.said(event, snapshot, table),
                at,
            })
            .collect();
        marks.extend(snapshot.into_iter().flat_map(|object| self.related(event, object, at)));
        marks.extend(self.connection(event, at));
        marks
    }

    /// Returns what an event says of itself: models may keep events, too.
    fn itself<'e>(
        &self,
        event: &'e Received,
        at: Option<i64>,
    ) -> impl Iterator<Item = Mark<'e>> + use<'e, '_> {
        let (kind, said) = match event.is_thin() {
            true => ("v2.core.event", Said::Immutable(None)),
            false => ("event", Said::Immutable(Some(&event.body))),
        };
        self.kinds.of(kind).iter().map(move |table| Mark { table, id: event.id.clone(), said, at })
    }

    /// Returns what an event says of the account whose connection it tells of.
    fn connection<'e>(
        &self,
        event: &'e Received,
        at: Option<i64>,
    ) -> impl Iterator<Item = Mark<'e>> + use<'e, '_> {
        let said = match connection(event) {
            Some(Connection::Ended) => Said::Deleted,
            Some(Connection::Made) | None => Said::Changed,
        };
        let tables = self.kinds.of("account").iter().filter(move |_| connection(event).is_some());
        tables.map(move |table| Mark { table, id: event.account.clone(), said, at })
    }

    fn said<'e>(&self, event: &Received, snapshot: Option<&'e str>, table: &Table) -> Said<'e> {
        // The object of a test event is an example: only Stripe can tell whether one of its id exists.
        let Some(object) = snapshot.filter(|_| !event.is_test()) else { return Said::Changed };
        if is_deletion(&event.event_type) {
            return Said::Deleted;
        }
        let ours = event.api_version.as_deref() == Some(self.version) && table.expand.is_empty();
        let ours = ours && !may_be_gone(event);
        if ours { Said::Content(object) } else { Said::Foreign(object) }
    }

    fn related<'e>(&self, event: &Received, object: &str, at: Option<i64>) -> Vec<Mark<'e>> {
        let mut marks = Vec::new();
        let related = RELATED.iter().filter(|related| related.kind == event.object);
        for (field, other) in related.flat_map(|related| related.others) {
            // What an account is paid by is no payment method.
            if *field == ITSELF && !event.event_type.starts_with("customer.") {
                continue;
            }
            let tables = self.kinds.of(other);
            let Some(id) = (!tables.is_empty()).then(|| named(object, field)).flatten() else { continue };
            marks.extend(tables.iter().map(|table| Mark { table, id: id.clone(), said: Said::Changed, at }));
        }
        marks
    }
}

/// Returns what an event tells of the connection of its account to a platform.
pub(super) fn connection(event: &Received) -> Option<Connection> {
    match event.event_type.as_str() {
        _ if event.account.is_empty() => None,
        AUTHORIZED => Some(Connection::Made),
        DEAUTHORIZED => Some(Connection::Ended),
        _ => None,
    }
}

/// Returns whether a mark is of a row that the platform lists which the account of the event is connected to: of the account itself, its
/// persons, or what it is paid by.
pub(super) fn is_of_platform(event: &Received, mark: &Mark<'_>) -> bool {
    match mark.table.object.name {
        "account" => mark.id == event.account,
        "person" => true,
        "bank_account" | "card" => event.event_type.starts_with("account.external_account."),
        _ => false,
    }
}

/// Returns whether the object of an event may be no more, although its type does not say so: then it is asked for.
fn may_be_gone(event: &Received) -> bool {
    event.event_type == DETACHED && !event.object_id.starts_with(LASTING)
}

/// Returns whether events of the type tell that their object is no more.
fn is_deletion(event_type: &str) -> bool {
    event_type.ends_with(".deleted") && !NOT_DELETIONS.contains(&event_type)
}

/// Returns whether an object has a row in a table: one that is listed below others has none if it belongs to none of them.
fn is_below(table: &Table, object: &str) -> bool {
    table.parent_column().is_none() || parent_of(table, object).is_some()
}

#[cfg(test)]
mod tests;
