//! The meaning of an event: the objects that it reports changes of. Holds facts about Stripe's events; [`decide`](super::decide) says
//! what to do about them.

use crate::changes::related::{ITSELF, RELATED, Related};
use crate::clock::AHEAD;
use crate::inbox::Received;
use crate::map::{id_in, parent_of};
use crate::model::{ReportedList, Table, TableName};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Types whose object does not exist yet.
const PREVIEWS: [&str; 1] = ["invoice.upcoming"];

/// Types that end in `.deleted` without a deletion: the subscription is canceled, and still exists.
const NOT_DELETIONS: [&str; 1] = ["customer.subscription.deleted"];

/// The type of an event about a payment method that no longer belongs to a customer.
const DETACHED: &str = "payment_method.detached";

/// The prefix of ids of payment methods that outlive their customer. Older kinds (`card_…`, `src_…`, `ba_…`) do not.
const LASTING: &str = "pm_";

/// Types that request a decision and wait for it: an endpoint that only stores rows must not receive them.
const DECISIONS: [&str; 1] = ["issuing_authorization.request"];

/// The types of events by which an account grants a platform access, and revokes it. Their object is the application.
const AUTHORIZED: &str = "account.application.authorized";
const DEAUTHORIZED: &str = "account.application.deauthorized";

/// Returns the types of events that report changes to the rows of some tables, in alphabetical order: the types to which a webhook
/// endpoint has to subscribe. Includes the types of related objects whose changes affect these rows. Excludes thin events.
pub fn event_types(tables: &[&'static Table]) -> Vec<&'static str> {
    let kinds = Kinds::new(tables);
    let own = kinds.0.values().flatten().flat_map(|table| table.object.events);
    let affects = |related: &&Related| related.others.iter().any(|(_, kind)| !kinds.of(kind).is_empty());
    let others = RELATED.iter().filter(affects).flat_map(|related| related.events);
    let lists = kinds.0.values().flatten().filter_map(|table| ReportedList::of(table));
    let lists = lists.map(|list| &list.event_type);
    let wanted = |event_type: &&str| !PREVIEWS.contains(event_type) && !DECISIONS.contains(event_type);
    own.chain(others).chain(lists).copied().filter(wanted).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The meaning of an event.
#[derive(Debug)]
pub(crate) enum Meaning<'e> {
    /// The event concerns no row, for this reason.
    Irrelevant(&'static str),
    /// The event reports changes to objects.
    Changes(Vec<ObjectChange<'e>>),
    /// The table cannot hold the object apart from those of other accounts, for this reason.
    Ambiguous(String),
}

/// A change to an object in a table, as an event reports it.
#[derive(Debug, Clone)]
pub(crate) struct ObjectChange<'e> {
    pub(crate) table: &'static Table,
    pub(crate) id: String,
    pub(crate) kind: ChangeKind<'e>,
    /// The time of the change, in seconds by Stripe's clock; `None` if the event is dated by another clock, such as a test clock.
    pub(crate) at: Option<i64>,
}

/// The content of an event about one object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ChangeKind<'e> {
    /// A snapshot in the client's version of the API.
    Content(&'e str),
    /// A snapshot in another version, or without the expanded fields that columns need.
    OtherVersion(&'e str),
    /// A deletion.
    Deleted,
    /// A change without a snapshot.
    Changed,
    /// A change to the nested list of a parent, whose id is given.
    List,
    /// An object that never changes, with its content if the event holds it: the event itself.
    Immutable(Option<&'e str>),
}

/// The context in which events are interpreted.
pub(crate) struct Reading<'r> {
    pub(crate) kinds: &'r Kinds,
    /// The API version in which objects are requested.
    pub(crate) version: &'r str,
    /// True for live objects, false for test objects; `None` until the mode is known, so that both are taken.
    pub(crate) live: Option<bool>,
    /// The time by the clock of this machine.
    pub(crate) now: i64,
    /// Set if other accounts share the tables.
    pub(crate) shared: bool,
}

/// The tables that hold objects as rows of their own, by kind of object.
#[derive(Debug)]
pub(crate) struct Kinds(HashMap<&'static str, Vec<&'static Table>>);

impl Kinds {
    pub(crate) fn new(tables: &[&'static Table]) -> Self {
        // Child rows are written with their parents and have no events of their own.
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
    /// Interprets an event.
    pub(crate) fn meaning<'e>(&self, event: &'e Received) -> Meaning<'e> {
        if let (Some(live), Some(ours)) = (event.livemode, self.live)
            && live != ours
        {
            return Meaning::Irrelevant("it is of another mode than the key");
        }
        let simulated = event.snapshot().is_some_and(|object| id_in(object, "test_clock").is_some());
        let at = Some(event.created).filter(|created| *created <= self.now + AHEAD && !simulated);
        let is_preview = PREVIEWS.contains(&event.event_type.as_str());
        let (mut changes, reason) = match is_preview || event.object_id.starts_with("upcoming_in") {
            true => (Vec::new(), "its object is a preview"),
            false => (self.about_object(event, at), "no model keeps such objects"),
        };
        changes.extend(self.itself(event, at));
        changes.extend(self.lists(event, at));
        if changes.is_empty() {
            return Meaning::Irrelevant(reason);
        }
        let is_ambiguous = |change: &&ObjectChange<'_>| {
            self.shared && change.table.account_column().is_none() && !is_of_platform(event, change)
        };
        match changes.iter().find(is_ambiguous) {
            Some(change) => Meaning::Ambiguous(format!(
                "it is of a connected account, and the model `{}` does not tell accounts apart; use a database for each \
                 account, or a model with `#[stripe(account)]`",
                change.table.model
            )),
            None => Meaning::Changes(changes),
        }
    }

    /// Returns the changes to the object of an event, and to related objects.
    fn about_object<'e>(&self, event: &'e Received, at: Option<i64>) -> Vec<ObjectChange<'e>> {
        let snapshot = event.snapshot();
        let tables = self.kinds.of(&event.object).iter().filter(|_| !event.object_id.is_empty());
        let tables = tables.filter(|table| snapshot.is_none_or(|object| has_parent(table, object)));
        let mut changes: Vec<ObjectChange<'e>> = tables
            .map(|table| ObjectChange {
                table,
                id: event.object_id.clone(),
                kind: self.kind(event, snapshot, table),
                at,
            })
            .collect();
        changes.extend(snapshot.into_iter().flat_map(|object| self.related(event, object, at)));
        changes.extend(self.connection(event, at));
        changes
    }

    /// Returns the changes to nested lists that an event reports.
    fn lists<'e>(&self, event: &Received, at: Option<i64>) -> Vec<ObjectChange<'e>> {
        let list = |table: &&'static Table| {
            let list = ReportedList::of(table).filter(|list| list.event_type == event.event_type)?;
            let object = event.snapshot().filter(|_| !event.is_test())?;
            let id = id_in(object, list.field)?;
            Some(ObjectChange { table, id, kind: ChangeKind::List, at })
        };
        self.kinds.0.values().flatten().filter_map(list).collect()
    }

    /// Returns the event as an object of its own: models may keep events, too.
    fn itself<'e>(
        &self,
        event: &'e Received,
        at: Option<i64>,
    ) -> impl Iterator<Item = ObjectChange<'e>> + use<'e, '_> {
        let (object, kind) = match event.is_thin() {
            true => ("v2.core.event", ChangeKind::Immutable(None)),
            false => ("event", ChangeKind::Immutable(Some(&event.body))),
        };
        self.kinds.of(object).iter().map(move |table| ObjectChange { table, id: event.id.clone(), kind, at })
    }

    /// Returns the change to an account that connects to the platform, or disconnects from it.
    fn connection<'e>(
        &self,
        event: &'e Received,
        at: Option<i64>,
    ) -> impl Iterator<Item = ObjectChange<'e>> + use<'e, '_> {
        let kind = match connection(event) {
            Some(PlatformLink::Ended) => ChangeKind::Deleted,
            Some(PlatformLink::Made) | None => ChangeKind::Changed,
        };
        let tables = self.kinds.of("account").iter().filter(move |_| connection(event).is_some());
        tables.map(move |table| ObjectChange { table, id: event.account.clone(), kind, at })
    }

    /// Classifies a change to the object of an event.
    fn kind<'e>(&self, event: &Received, snapshot: Option<&'e str>, table: &Table) -> ChangeKind<'e> {
        // The object of a test event is an example: only Stripe knows if an object with its id exists.
        let Some(object) = snapshot.filter(|_| !event.is_test()) else { return ChangeKind::Changed };
        if is_deletion(&event.event_type) {
            return ChangeKind::Deleted;
        }
        let ours = event.api_version.as_deref() == Some(self.version) && table.expansions().is_empty();
        let ours = ours && !may_be_gone(event);
        if ours { ChangeKind::Content(object) } else { ChangeKind::OtherVersion(object) }
    }

    /// Returns the changes to objects that change with the object of an event.
    fn related<'e>(&self, event: &Received, object: &str, at: Option<i64>) -> Vec<ObjectChange<'e>> {
        let mut changes = Vec::new();
        let related = RELATED.iter().filter(|related| related.kind == event.object);
        for (field, other) in related.flat_map(|related| related.others) {
            // An external account of an account is no payment method.
            if *field == ITSELF && !event.event_type.starts_with("customer.") {
                continue;
            }
            // Of a list within a list of the account, only the former tells which objects belong to a parent.
            let is_own = |table: &&&Table| table.parent_column().is_none() || table.object.list.is_none();
            let tables: Vec<_> = self.kinds.of(other).iter().filter(is_own).collect();
            let Some(id) = (!tables.is_empty()).then(|| id_in(object, field)).flatten() else { continue };
            let kind = ChangeKind::Changed;
            changes.extend(tables.iter().map(|table| ObjectChange { table, id: id.clone(), kind, at }));
        }
        changes
    }
}

/// The connection of an account to a platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PlatformLink {
    /// The account grants the platform access.
    Made,
    /// The account has revoked access.
    Ended,
}

/// Returns the change that an event reports to the connection of its account to a platform.
pub(crate) fn connection(event: &Received) -> Option<PlatformLink> {
    match event.event_type.as_str() {
        _ if event.account.is_empty() => None,
        AUTHORIZED => Some(PlatformLink::Made),
        DEAUTHORIZED => Some(PlatformLink::Ended),
        _ => None,
    }
}

/// Returns whether a change is to a row that the platform lists for a connected account: the account itself, its persons, or its external
/// accounts.
pub(crate) fn is_of_platform(event: &Received, change: &ObjectChange<'_>) -> bool {
    match change.table.object.name {
        "account" => change.id == event.account,
        "person" => true,
        "bank_account" | "card" => event.event_type.starts_with("account.external_account."),
        _ => false,
    }
}

/// Returns whether the object of an event may be deleted although the type of the event does not say so; then it has to be requested.
fn may_be_gone(event: &Received) -> bool {
    event.event_type == DETACHED && !event.object_id.starts_with(LASTING)
}

/// Returns whether events of the type report a deletion.
fn is_deletion(event_type: &str) -> bool {
    event_type.ends_with(".deleted") && !NOT_DELETIONS.contains(&event_type)
}

/// Returns the types of events after which lists no longer show an object of a table, although its row shows it.
pub(crate) fn vanishing_types(table: &Table) -> Vec<&'static str> {
    let vanishes = |event_type: &&str| is_deletion(event_type) || *event_type == DETACHED;
    table.object.events.iter().copied().filter(vanishes).collect()
}

/// Returns whether an object has a row in a table: in one of nested lists, only objects with a parent have rows.
fn has_parent(table: &Table, object: &str) -> bool {
    table.parent_column().is_none() || parent_of(table, object).is_some()
}

#[cfg(test)]
mod tests;
