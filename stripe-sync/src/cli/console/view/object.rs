//! One row with all that belongs to it.

use super::super::action::ActionForm;
use super::super::object::{ObjectPage, Referring};
use super::forms::button;
use super::layout::{page, scroll};
use super::links::object_link;
use crate::cli::times::{age, instant, span};
use maud::{Markup, html};
use stripe_sync::runtime::store::StoredEvent;
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
            @if object.row.is_none() { p.bad #gone { "The table has no row of this object." } }
            (reason(object))
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

/// Renders the reason why the row is as it is: the answer or event that wrote it, and what has happened since.
fn reason(object: &ObjectPage) -> Markup {
    let Some(row) = &object.row else { return html! {} };
    // Events are the latest first.
    let (later, earlier): (Vec<&StoredEvent>, Vec<&StoredEvent>) =
        object.events.iter().partition(|event| event.created > row.as_of);
    html! {
        h2 { "Why is this row as it is?" }
        p #why {
            "It shows the object as Stripe had it at " strong { (instant(row.as_of)) } " by Stripe's clock ("
            (span(age(row.as_of))) " ago). "
            @match earlier.first() {
                Some(event) => { "The last event before is " code { (event.id) } " (" (event.event_type) "), which is " (event.state) ". " }
                None => { "No event of the inbox is as old: a sync, or a request for the object, wrote it. " }
            }
            @match later.first() {
                Some(event) => { "After it, there are " (later.len()) " events, the latest " code { (event.id) } " (" (event.event_type) "), which is " (event.state) "." }
                None => "There are no later events."
            }
            @if !object.letters.is_empty() { " A later state of the object was refused: see the dead letters." }
        }
    }
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
                    thead { tr { th { "created" } th { "event" } th { "type" } th { "changed" } th { "state" } th { "" } } }
                    tbody { @for event in events { tr {
                        td { (instant(event.created)) }
                        td { code { (event.id) } }
                        td { (event.event_type) }
                        td { (event.changed.join(", ")) }
                        td { (event.state) @if let Some(error) = &event.error { br; span.bad { (error) } } }
                        td.row-actions { (button("Replay", &ActionForm::new("replay", "", &event.account, &event.id))) }
                    } } }
                }
            }))
        }
    }
}

/// Indents JSON.
fn pretty(raw: &str) -> String {
    serde_json::from_str::<serde_json::Value>(raw)
        .map_or_else(|_| raw.to_owned(), |value| format!("{value:#}"))
}
