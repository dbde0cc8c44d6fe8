//! One row with all that belongs to it.

use super::super::action::ActionForm;
use super::super::object::{ObjectPage, Referring};
use super::super::reason::{Origin, Reason, deletion};
use super::forms::button;
use super::layout::{page, scroll};
use super::links::object_link;
use crate::cli::times::{age, instant, span};
use maud::{Markup, html};
use stripe_sync::runtime::store::{ListedRow, StoredEvent};
use stripe_sync::runtime::table::Column;

/// Renders the page of an object. With `can_run`, it can be read from Stripe again.
pub(in super::super) fn object(object: &ObjectPage, can_run: bool, form: &str) -> Markup {
    let ObjectPage { table, id, account, .. } = object;
    page(
        id,
        form,
        html! {
            h1 { code { (id) } }
            p.note { a href={ "/models/" (table.name) } { (table.model) } @if !account.is_empty() { " of " code { (account) } } }
            @if can_run { div.actions { (button("Sync again", &ActionForm::new("sync", table.name, account, id))) } }
            @match &object.row { Some(row) => (reason(row, object)), None => (absence(object)) }
            @if object.row.is_some() { h2 { "Columns" } dl #columns { @for (column, value) in &object.columns {
                dt { (column.name) } dd { (value_of(column, value.as_deref(), account)) }
            } } }
            @if let Some(raw) = &object.raw { details #raw { summary { "The object as JSON" } pre { (pretty(raw)) } } }
            (referring(&object.referring, account))
            (letters(object))
            (events(&object.events))
        },
    )
}

/// Renders the reason why the row is as it is, and the events after it.
fn reason(row: &ListedRow, object: &ObjectPage) -> Markup {
    let Reason { origin, pending, failed, settled } = Reason::of(row.as_of, &object.events);
    html! {
        h2 { "Why is this row as it is?" }
        p #why {
            "It shows the object as Stripe had it at " strong { (instant(row.as_of)) } " by Stripe's clock ("
            (span(age(row.as_of))) " ago). "
            @match origin {
                Origin::Event(event) => {
                    "That is the instant of the event " (named(event)) ", applied at " (time(event.settled_at))
                    ": its content was written, or an answer of the same second."
                }
                Origin::Requested(event) => {
                    "An answer of that instant was written, while the event " (named(event)) " was applied (received at "
                    (time(Some(event.received_at))) ", applied at " (time(event.settled_at)) "): Stripe was asked because of it."
                }
                Origin::Answer => {
                    "No event" @if object.events.is_empty() { " of it is stored" } @else { " explains that instant" }
                    ", so it was written from an answer: a page of a list, or the requested object."
                }
            }
        }
        @if pending + failed + settled > 0 {
            p #later {
                "Events after it: " (pending) " pending, " (failed) " failed, " (settled) " settled without a change of the row."
            }
        }
        @if !object.letters.is_empty() { p { "A state of the object was refused: see the dead letters." } }
    }
}

/// Renders the reason why there is no row.
fn absence(object: &ObjectPage) -> Markup {
    html! {
        p.bad #gone {
            "The table has no row of this object."
            @if let Some(event) = deletion(&object.events) { " The event " (named(event)) " deleted it at " (instant(event.created)) "." }
        }
    }
}

fn named(event: &StoredEvent) -> Markup {
    html! { code { (event.id) } " (" (event.event_type) ")" }
}

/// Formats a time in milliseconds.
fn time(at: Option<i64>) -> String {
    at.map_or("an unknown time".to_owned(), |at| instant(at / 1000))
}

fn value_of(column: &Column, value: Option<&str>, account: &str) -> Markup {
    match (value, column.references) {
        (None, _) => html! { span.empty { "NULL" } },
        (Some(value), Some(target)) if target.table().has_ids() => {
            object_link(target.table().name, value, account)
        }
        (Some(value), _) => html! { (value) },
    }
}

fn referring(all: &[Referring], account: &str) -> Markup {
    html! {
        @if !all.is_empty() {
            h2 { "Rows that refer to it" }
            dl #referring { @for Referring { table, column, rows } in all {
                dt { a href={ "/models/" (table.name) } { (table.name) } " by " (column.name) }
                dd { @for row in rows {
                    @if table.has_ids() { (object_link(table.name, row, account)) } @else { code { (row) } } " "
                } }
            } }
        }
    }
}

fn letters(object: &ObjectPage) -> Markup {
    html! {
        @if !object.letters.is_empty() {
            h2 { "Dead letters" }
            dl #letters { @for letter in &object.letters {
                dt { (letter.model) ", " (letter.attempts) " attempts" }
                dd {
                    (letter.reason) " "
                    (button("Retry", &ActionForm::new("retry", &letter.model, &letter.account, &letter.id))) " "
                    (button("Drop", &ActionForm::new("drop", &letter.model, &letter.account, &letter.id)))
                }
            } }
        }
    }
}

fn events(events: &[StoredEvent]) -> Markup {
    html! {
        h2 { "Events" }
        @if events.is_empty() { p.empty { "The inbox has no event of this object." } } @else {
            (scroll("Events", html! {
                table #events {
                    thead { tr { th { "created" } th { "event" } th { "type" } th { "changed" } th { "state" } th { "settled" } th { "" } } }
                    tbody { @for event in events { tr {
                        td { (instant(event.created)) }
                        td { code { (event.id) } }
                        td { (event.event_type) }
                        td { (event.changed.join(", ")) }
                        td { (state(event)) @if let Some(error) = &event.error { br; span.bad { (error) } } }
                        td { @if let Some(at) = event.settled_at { (instant(at / 1000)) } }
                        td.row-actions { (button("Replay", &ActionForm::new("replay", "", &event.account, &event.id))) }
                    } } }
                }
            }))
        }
    }
}

/// Returns the state in the words of the console.
fn state(event: &StoredEvent) -> &str {
    if event.state == "parked" { "failed" } else { &event.state }
}

/// Indents JSON.
fn pretty(raw: &str) -> String {
    serde_json::from_str::<serde_json::Value>(raw)
        .map_or_else(|_| raw.to_owned(), |value| format!("{value:#}"))
}
