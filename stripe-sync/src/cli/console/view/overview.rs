//! The overview: events, failures, backfills, models and dead letters.

use super::super::action::ActionForm;
use super::super::overview::{Overview, SHOWN};
use super::forms::button;
use super::layout::{page, scroll};
use super::models::{models, walks};
use super::plots::plots;
use super::{jobs, links::object_link};
use crate::cli::prefixes;
use maud::{Markup, html};
use stripe_sync::runtime::report::WorkCounts;
use stripe_sync::runtime::store::{Backlog, FailedEvent, StoredDeadLetter};

/// Renders the overview. `form` is the token that its forms send.
pub(in super::super) fn overview(data: &Overview, form: &str) -> Markup {
    page(
        "Overview",
        form,
        html! {
            h1 { "Overview" }
            (inbox(&data.backlog, data.work.as_ref()))
            (plots(data))
            (accounts(&data.backlogs))
            (failed(&data.parked))
            (walks(&data.models))
            @if !data.jobs.is_empty() { h2 { "Jobs" } (jobs::table(&data.jobs)) }
            (letters(&data.letters, data.can_run))
            (models(&data.models, &data.verifications, data.now))
        },
    )
}

fn inbox(backlog: &Backlog, work: Option<&WorkCounts>) -> Markup {
    let lag = backlog.lag.unwrap_or_default() as f64 / 1000.0;
    html! {
        h2 { "Events" }
        p #inbox {
            (counted(backlog.pending)) " pending, " (counted(backlog.parked)) " failed; oldest pending for "
            (format!("{lag:.1}")) " s"
        }
        @if let Some(work) = work {
            p #work {
                "Since start: " (work.applied) " applied, " (work.unchanged) " unchanged, " (work.stale) " stale, "
                (work.ignored) " ignored"
            }
        }
    }
}

/// Renders the backlog of each account, if there are several.
fn accounts(backlogs: &[(String, Backlog)]) -> Markup {
    if backlogs.len() < 2 {
        return html! {};
    }
    scroll(
        "Accounts",
        html! {
            table #accounts {
                thead { tr { th { "account" } th.n { "pending" } th.n { "failed" } th.n { "oldest pending for, in seconds" } } }
                tbody { @for (account, backlog) in backlogs {
                    tr {
                        td { code { (account) } }
                        td.n { (counted(backlog.pending)) }
                        td.n { (counted(backlog.parked)) }
                        td.n { (format!("{:.1}", backlog.lag.unwrap_or_default() as f64 / 1000.0)) }
                    }
                } }
            }
        },
    )
}

/// Formats a number of events, which is counted up to a limit.
fn counted(events: u64) -> String {
    if events < Backlog::MOST { events.to_string() } else { format!("{events} or more") }
}

fn failed(events: &[FailedEvent]) -> Markup {
    html! {
        h2 { "Failed events" }
        @if events.is_empty() { p.empty { "None." } } @else {
            div #all { (button("Retry all", &ActionForm::new("replay", "", "", ""))) }
            (scroll("Failed events", html! {
                table #parked {
                    thead { tr {
                        th { "event" } th { "type" } th { "object" } th.n { "attempts" } th.wide { "reason" } th { "" }
                    } }
                    tbody { @for event in events { (failed_row(event)) } }
                }
            }))
            (only(events.len()))
        }
    }
}

fn failed_row(event: &FailedEvent) -> Markup {
    let table = prefixes::model_of(&event.object_id);
    html! {
        tr {
            td { code { (event.id) } @if !event.account.is_empty() { br; code { (event.account) } } }
            td { (event.event_type) }
            td { @match table {
                Some(table) => (object_link(table.name, &event.object_id, &event.account)),
                None => code { (event.object_id) }
            } }
            td.n { (event.attempts) }
            td { (event.reason) }
            td.row-actions { (button("Retry", &ActionForm::new("replay", "", &event.account, &event.id))) }
        }
    }
}

/// Renders the dead letters. With `can_run`, they can be tried again.
fn letters(letters: &[StoredDeadLetter], can_run: bool) -> Markup {
    let action =
        |name, letter: &StoredDeadLetter| ActionForm::new(name, &letter.model, &letter.account, &letter.id);
    html! {
        h2 { "Dead letters" }
        @if letters.is_empty() { p.empty { "None." } } @else {
            (scroll("Dead letters", html! {
                table #letters {
                    thead { tr { th { "model" } th { "id" } th.n { "attempts" } th.wide { "reason" } th { "" } } }
                    tbody { @for letter in letters { tr {
                        td { (letter.model) }
                        td { code { (letter.id) } @if !letter.account.is_empty() { br; code { (letter.account) } } }
                        td.n { (letter.attempts) }
                        td { (letter.reason) }
                        td.row-actions {
                            @if can_run { (button("Retry", &action("retry", letter))) " " }
                            (button("Drop", &action("drop", letter)))
                        }
                    } } }
                }
            }))
            (only(letters.len()))
        }
    }
}

/// Notes that there may be more entries.
fn only(shown: usize) -> Markup {
    html! { @if shown == SHOWN as usize { p.empty { "Only the first " (SHOWN) " are shown." } } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_values_are_escaped() {
        let nasty = "<script>alert('x')</script>\"&";
        let event = FailedEvent {
            account: nasty.to_owned(),
            id: nasty.to_owned(),
            event_type: nasty.to_owned(),
            object_id: nasty.to_owned(),
            created: 1,
            attempts: 1,
            reason: nasty.to_owned(),
        };
        let text = failed(&[event]).into_string();
        assert!(!text.contains("<script") && !text.contains("\"&\""), "{text}");
        assert!(text.contains("&lt;script&gt;"));
    }

    #[test]
    fn a_number_at_the_limit_of_counting_says_so() {
        assert_eq!([7, Backlog::MOST].map(counted), ["7", "100000 or more"]);
    }
}
