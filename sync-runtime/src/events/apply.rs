//! Applying claimed events together: what they mean, what to do about it, doing it in one transaction, and saying so.

use super::decide::{Decision, Told, decide, shows};
use super::meaning::{Mark, Meaning, Reading, connection, is_of_platform};
use super::pace::Pace;
use super::probe::Step;
use super::{EventFailure, EventReport, Events};
use crate::chain::Chain;
use crate::engine::{Engine, ModelReport, Outcome, Want, Wish, local_now};
use crate::error::SyncError;
use crate::hooks::caught;
use crate::inbox::{Claimed, Inbox, Received, Settled, Verdict};
use crate::model::{Table, TableName};
use crate::store::{Store, Worker};
use std::collections::BTreeMap;
use std::time::Duration;

/// So many objects are asked for at once without trying with one of them first.
const MANY: usize = 8;

/// An object of which events tell.
struct Subject<'e> {
    table: &'static Table,
    id: String,
    /// Whether it is a row of the platform that the account is connected to.
    at_platform: bool,
    /// The places of the events, and what they tell.
    told: Vec<(usize, Mark<'e>)>,
    /// The instant at which its row was true.
    known: Option<i64>,
}

/// What becomes of an event: of several that its objects bring about, the last in this order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    /// It tells nothing.
    Ignored(String),
    /// The tables showed it before it came.
    Stale,
    /// The tables turned out to show it.
    Unchanged,
    /// The tables show it now.
    Applied,
    /// It is there, and could still be lost to an answer of the same second.
    Unconfirmed { seconds: u64, changed: bool },
    /// It could not be applied this time.
    Failed(String),
    /// Its account refuses to be asked for what it tells of.
    Withheld(String),
    /// It cannot be applied.
    Hopeless(String),
}

pub(super) async fn apply<S: Store + Inbox>(
    events: &Events<S>,
    worker: &str,
    claimed: &[Claimed],
    held: Option<String>,
) -> Result<EventReport, SyncError> {
    let told = claimed.iter().filter_map(|claimed| connection(&claimed.event)).next_back();
    let mut report =
        EventReport { claimed: claimed.len() as u64, connection: told, ..EventReport::default() };
    let mut work = Work { events, worker, claimed, report: &mut report, held };
    match work.fates().await {
        Ok(fates) => work.settle(&fates).await?,
        Err(error) => {
            work.release().await;
            return Err(error);
        }
    }
    Ok(report)
}

struct Work<'w, S> {
    events: &'w Events<S>,
    worker: &'w str,
    claimed: &'w [Claimed],
    report: &'w mut EventReport,
    /// Why nothing is asked for on behalf of the account, if nothing is.
    held: Option<String>,
}

impl<'w, S: Store + Inbox> Work<'w, S> {
    /// Applies the events, and says what becomes of each.
    async fn fates(&mut self) -> Result<Vec<Fate>, SyncError> {
        let mut fates = vec![Fate::Stale; self.claimed.len()];
        let mut subjects = self.subjects(&mut fates);
        self.know(&mut subjects).await?;
        let decisions: Vec<Decision<'_>> = subjects.iter().map(|subject| self.decide(subject)).collect();
        self.events.probe.reach(Step::Decided);
        let (mut places, mut outcomes) = (Vec::new(), Vec::new());
        for at_platform in [true, false] {
            let wanted = |at: &usize| {
                matches!(decisions[*at], Decision::Do(_)) && subjects[*at].at_platform == at_platform
            };
            let some: Vec<usize> = (0..subjects.len()).filter(wanted).collect();
            let wishes: Vec<Wish<'_>> =
                some.iter().filter_map(|at| wish(&subjects[*at], decisions[*at])).collect();
            outcomes.extend(match at_platform {
                true => refresh(self.engine(true), &wishes, &mut self.report.rows).await?,
                false => self.refresh_own(&wishes).await?,
            });
            places.extend(some);
        }
        self.events.probe.reach(Step::Written);
        let mut wrote = vec![false; fates.len()];
        for (at, outcome) in places.into_iter().zip(&outcomes) {
            let subject = &subjects[at];
            for (event, mark) in &subject.told {
                if !shows(subject.known, (mark, self.claimed[*event].applied)) {
                    wrote[*event] |= matches!(outcome, Outcome::Shown { changed: true, .. });
                    let fate = fate(mark, outcome);
                    fates[*event] = fates[*event].clone().max(fate);
                }
            }
        }
        for (fate, wrote) in fates.iter_mut().zip(wrote) {
            if let Fate::Unconfirmed { changed, .. } = fate {
                *changed = wrote;
            }
        }
        Ok(fates)
    }

    /// The objects of which the events tell.
    fn subjects(&self, fates: &mut [Fate]) -> Vec<Subject<'w>> {
        let client = self.events.engine.client();
        let reading = Reading {
            kinds: &self.events.kinds,
            version: client.api_version(),
            live: self.events.engine.livemode(),
            now: local_now(),
            shared: self.events.shared,
        };
        let has_platform = self.events.platform.is_some();
        let mut subjects: BTreeMap<(bool, TableName, String), Subject<'w>> = BTreeMap::new();
        for (at, claimed) in self.claimed.iter().enumerate() {
            if claimed.attempts > self.events.pace.max_attempts {
                // Its worker was gone each time: it may be what ends them.
                fates[at] = Fate::Hopeless("no worker came to its end with it".to_owned());
                continue;
            }
            match reading.meaning(&claimed.event) {
                Meaning::Nothing(reason) => fates[at] = Fate::Ignored(reason.to_owned()),
                Meaning::Mixed(reason) => fates[at] = Fate::Hopeless(reason),
                Meaning::About(marks) => {
                    for mark in marks {
                        let at_platform = has_platform && is_of_platform(&claimed.event, &mark);
                        let key = (at_platform, mark.table.full_name(), mark.id.clone());
                        let subject = subjects.entry(key);
                        let (table, id) = (mark.table, mark.id.clone());
                        let new = || Subject { table, id, at_platform, told: Vec::new(), known: None };
                        subject.or_insert_with(new).told.push((at, mark));
                    }
                }
            }
        }
        subjects.into_values().collect()
    }

    /// Reads the instants of the rows: one query for each table.
    async fn know(&self, subjects: &mut [Subject<'_>]) -> Result<(), SyncError> {
        let mut tables: BTreeMap<(bool, TableName), (&'static Table, Vec<String>)> = BTreeMap::new();
        for subject in &*subjects {
            let key = (subject.at_platform, subject.table.full_name());
            let (_, ids) = tables.entry(key).or_insert_with(|| (subject.table, Vec::new()));
            ids.push(subject.id.clone());
        }
        for ((at_platform, name), (table, ids)) in tables {
            let engine = self.engine(at_platform);
            let account = engine.known_account().await?;
            let instants = engine.store().instants(account, table, &ids).await?;
            let of_table = |subject: &&mut Subject<'_>| {
                (subject.at_platform, subject.table.full_name()) == (at_platform, name)
            };
            for subject in subjects.iter_mut().filter(of_table) {
                subject.known = instants.get(&subject.id).copied();
            }
        }
        Ok(())
    }

    /// The engine of the account, or that of the platform which it is connected to.
    fn engine(&self, of_platform: bool) -> &'w Engine<S> {
        match &self.events.platform {
            Some(platform) if of_platform => platform,
            _ => &self.events.engine,
        }
    }

    /// Does what is wanted of rows of the account. Where much is to be asked for, asks for one object first: an account that refuses
    /// one refuses all.
    async fn refresh_own(&mut self, wishes: &[Wish<'_>]) -> Result<Vec<Outcome>, SyncError> {
        let asked = |wish: &&Wish<'_>| wish.want == Want::Fetch;
        let first = wishes.iter().position(|wish| wish.want == Want::Fetch);
        let Some(at) = first.filter(|_| wishes.iter().filter(asked).count() > MANY) else {
            return self.refresh_unless_refused(wishes).await;
        };
        let (before, rest) = wishes.split_at(at);
        let (one, after) = rest.split_at(1);
        let mut first = self.refresh_unless_refused(one).await?;
        let others: Vec<Wish<'_>> = before.iter().chain(after).cloned().collect();
        let mut outcomes = self.refresh_unless_refused(&others).await?;
        outcomes.splice(at..at, first.drain(..));
        Ok(outcomes)
    }

    /// Does what is wanted. If the account refuses to be asked, does as much as takes no request.
    async fn refresh_unless_refused(&mut self, wishes: &[Wish<'_>]) -> Result<Vec<Outcome>, SyncError> {
        let levels: [fn(&Want<'_>) -> bool; 3] =
            [|_| true, |want| *want != Want::Fetch, |want| matches!(want, Want::Bury { .. })];
        let first = if self.held.is_some() { levels.len() - 1 } else { 0 };
        for is_tried in &levels[first..] {
            let tried: Vec<Wish<'_>> = wishes.iter().filter(|wish| is_tried(&wish.want)).cloned().collect();
            let before = self.report.rows.requests;
            match refresh(self.engine(false), &tried, &mut self.report.rows).await {
                Ok(done) => {
                    self.report.answered |= self.report.rows.requests > before;
                    let reason = self.held.clone().unwrap_or_default();
                    return Ok(withhold(wishes, is_tried, done, &reason));
                }
                Err(error) if error.is_of_account() => {
                    self.held = Some(error.to_string());
                    self.report.refused.clone_from(&self.held);
                }
                Err(error) => return Err(error),
            }
        }
        let reason = self.held.clone().unwrap_or_default();
        Ok(withhold(wishes, &|_| false, Vec::new(), &reason))
    }

    fn decide(&self, subject: &Subject<'w>) -> Decision<'w> {
        let told: Vec<Told<'_, 'w>> =
            subject.told.iter().map(|(event, mark)| (mark, self.claimed[*event].applied)).collect();
        decide(subject.known, &told, subject.table.object.retrieve.is_some())
    }

    /// Has the application do its part, and settles the events.
    async fn settle(&mut self, fates: &[Fate]) -> Result<(), SyncError> {
        let store = self.events.engine.store();
        let lease = Worker { name: self.worker, lease: self.events.pace.lease };
        let mut settled = Vec::with_capacity(fates.len());
        for (claimed, fate) in self.claimed.iter().zip(fates) {
            let verdict = verdict(fate, claimed, &self.events.pace);
            let failed = matches!(
                fate,
                Fate::Failed(_) | Fate::Withheld(_) | Fate::Hopeless(_) | Fate::Unconfirmed { .. }
            );
            // What is replayed was handled before.
            let handlers = self.events.handlers.of(&claimed.event).filter(|_| !failed && !claimed.applied);
            let Some(handlers) = handlers else {
                self.count(claimed, fate, &verdict);
                settled.push(of(claimed, verdict));
                continue;
            };
            let done = match caught(handlers.outside()).await {
                Ok(()) => store.settle_with(lease, &of(claimed, Verdict::Applied), &handlers).await?,
                Err(error) => Err(error),
            };
            if let Err(error) = done {
                let fate = Fate::Failed(format!("a handler failed: {}", Chain(&*error)));
                let verdict = self::verdict(&fate, claimed, &self.events.pace);
                self.count(claimed, &fate, &verdict);
                settled.push(of(claimed, verdict));
            } else {
                // What is of nothing that is kept is the handler's alone.
                let fate = if matches!(fate, Fate::Ignored(_)) { &Fate::Applied } else { fate };
                self.count(claimed, fate, &Verdict::Applied);
            }
        }
        self.events.probe.reach(Step::Handled);
        store.settle(self.worker, &settled).await?;
        self.events.probe.reach(Step::Settled);
        Ok(())
    }

    fn count(&mut self, claimed: &Claimed, fate: &Fate, verdict: &Verdict) {
        let wrote = match fate {
            Fate::Unconfirmed { changed: true, .. } => self.events.unconfirmed.add(&claimed.event),
            Fate::Unconfirmed { .. } => false,
            _ => self.events.unconfirmed.take(&claimed.event),
        };
        let report = &mut *self.report;
        if claimed.attempts > 1 {
            report.again.push(claimed.event.id.clone());
        }
        match verdict {
            Verdict::Applied if *fate == Fate::Stale && !wrote => report.stale += 1,
            Verdict::Applied if *fate == Fate::Unchanged && !wrote => report.unchanged += 1,
            Verdict::Applied => report.applied += 1,
            Verdict::Ignored { .. } => report.ignored += 1,
            Verdict::Retry { counts, .. } => {
                report.retried += 1;
                report.unconfirmed += u64::from(!counts);
            }
            Verdict::Parked { .. } => report.parked += 1,
        }
        if let Verdict::Parked { reason } | Verdict::Retry { reason, counts: true, .. } = verdict {
            // What an account refuses is told once for all of its events.
            if !matches!(fate, Fate::Withheld(_)) {
                let Received { id, event_type, .. } = &claimed.event;
                tracing::warn!(event = id, event_type, reason, "not applied");
            }
            let Received { id, event_type, object_id, .. } = claimed.event.clone();
            let (attempts, reason) = (claimed.attempts, reason.clone());
            report.failures.push(EventFailure { id, event_type, object_id, attempts, reason });
        }
    }

    /// Gives the events back, if that is possible; if not, their lease ends.
    async fn release(&self) {
        let reason = || "the worker could not work".to_owned();
        let verdict = || Verdict::Retry { after: Duration::ZERO, reason: reason(), counts: false };
        let given_back: Vec<Settled> = self.claimed.iter().map(|claimed| of(claimed, verdict())).collect();
        if let Err(error) = self.events.engine.store().settle(self.worker, &given_back).await {
            tracing::debug!(%error, "events stay claimed until their lease ends");
        }
    }
}

fn of(claimed: &Claimed, verdict: Verdict) -> Settled {
    Settled { account: claimed.event.account.clone(), id: claimed.event.id.clone(), verdict }
}

fn wish<'e>(subject: &Subject<'_>, decision: Decision<'e>) -> Option<Wish<'e>> {
    let Decision::Do(want) = decision else { return None };
    Some(Wish { table: subject.table, id: subject.id.clone(), want })
}

/// What becomes of an event, given what became of an object of which it tells.
fn fate(mark: &Mark<'_>, outcome: &Outcome) -> Fate {
    match outcome {
        Outcome::Shown { changed, asked } => {
            let early = mark.at.zip(*asked).map(|(at, asked)| at.saturating_sub(asked));
            match (early, changed) {
                (Some(early @ 0..), changed) => {
                    Fate::Unconfirmed { seconds: early.unsigned_abs() + 1, changed: *changed }
                }
                (_, true) => Fate::Applied,
                (_, false) => Fate::Unchanged,
            }
        }
        Outcome::Elsewhere => Fate::Ignored("no model keeps such objects".to_owned()),
        Outcome::Refused { reason } | Outcome::Unknown { reason, lasting: true } => {
            Fate::Hopeless(reason.clone())
        }
        Outcome::Withheld { reason } => Fate::Withheld(reason.clone()),
        // Another event may make room for it.
        Outcome::Hindered { reason } | Outcome::Unknown { reason, lasting: false } => {
            Fate::Failed(reason.clone())
        }
    }
}

fn verdict(fate: &Fate, claimed: &Claimed, pace: &Pace) -> Verdict {
    match fate {
        Fate::Ignored(reason) => Verdict::Ignored { reason: reason.clone() },
        Fate::Stale | Fate::Unchanged | Fate::Applied => Verdict::Applied,
        Fate::Unconfirmed { seconds, .. } => Verdict::Retry {
            after: Duration::from_secs(*seconds).min(pace.cap),
            reason: "written, and asked for once more when its second is over".to_owned(),
            counts: false,
        },
        Fate::Failed(reason) if claimed.attempts < pace.max_attempts => {
            Verdict::Retry { after: pace.pause(claimed.attempts), reason: reason.clone(), counts: true }
        }
        Fate::Failed(reason) => {
            Verdict::Parked { reason: format!("given up after {} tries: {reason}", claimed.attempts) }
        }
        Fate::Withheld(reason) | Fate::Hopeless(reason) => Verdict::Parked { reason: reason.clone() },
    }
}

/// Returns the outcomes of all wishes, given those of the ones that were tried.
fn withhold(
    wishes: &[Wish<'_>],
    is_tried: &dyn Fn(&Want<'_>) -> bool,
    done: Vec<Outcome>,
    reason: &str,
) -> Vec<Outcome> {
    let mut done = done.into_iter();
    let withheld = || Outcome::Withheld { reason: reason.to_owned() };
    let outcome = |wish: &Wish<'_>| match is_tried(&wish.want) {
        true => done.next().unwrap_or_else(withheld),
        false => withheld(),
    };
    wishes.iter().map(outcome).collect()
}

/// Does what is wanted in one transaction. If something fails that concerns single objects, the wishes are halved until it is
/// known which, so that one does not hold up the others.
pub(super) async fn refresh<S: Store>(
    engine: &Engine<S>,
    wishes: &[Wish<'_>],
    report: &mut ModelReport,
) -> Result<Vec<Outcome>, SyncError> {
    let mut outcomes = Vec::with_capacity(wishes.len());
    let mut open = vec![wishes];
    while let Some(some) = open.pop() {
        if some.is_empty() {
            continue;
        }
        match engine.refresh(some, report).await {
            Ok(done) => outcomes.extend(done),
            Err(error) if !error.concerns_objects() => return Err(error),
            Err(error) if some.len() == 1 => {
                outcomes.push(Outcome::Unknown { reason: Chain(&error).to_string(), lasting: false });
            }
            Err(_) => {
                let (first, second) = some.split_at(some.len() / 2);
                open.extend([second, first]);
            }
        }
    }
    Ok(outcomes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_of_its_objects_decides() {
        let (failed, hopeless) = (Fate::Failed("a".to_owned()), Fate::Hopeless("b".to_owned()));
        let fates = [
            Fate::Ignored("c".to_owned()),
            Fate::Stale,
            Fate::Unchanged,
            Fate::Applied,
            Fate::Unconfirmed { seconds: 1, changed: false },
            failed,
            Fate::Withheld("d".to_owned()),
            hopeless,
        ];
        assert!(fates.is_sorted());
    }

    #[test]
    fn an_answer_confirms_only_what_is_older() {
        let mark = |at| Mark {
            table: crate::test_models::customers(),
            id: "a".to_owned(),
            said: super::super::meaning::Said::Changed,
            at,
        };
        let fetched = Outcome::Shown { changed: true, asked: Some(10) };
        assert_eq!(fate(&mark(Some(9)), &fetched), Fate::Applied);
        assert_eq!(fate(&mark(Some(10)), &fetched), Fate::Unconfirmed { seconds: 1, changed: true });
        assert_eq!(fate(&mark(Some(12)), &fetched), Fate::Unconfirmed { seconds: 3, changed: true });
        assert_eq!(fate(&mark(None), &fetched), Fate::Applied);
    }
}
