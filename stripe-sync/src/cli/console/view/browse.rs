//! The rows of a table.

use super::super::action::ActionForm;
use super::super::browse::{RowListing, Selection, TESTS};
use super::super::object::key;
use super::forms::button;
use super::layout::{hidden, page, scroll};
use super::links::object_link;
use maud::{Markup, html};
use stripe_sync::runtime::store::ListedRow;
use stripe_sync::runtime::table::Column;

/// Renders a page of rows. With `can_run`, the model can be synced and verified.
pub(in super::super) fn browse(listing: &RowListing, can_run: bool, form: &str) -> Markup {
    let table = listing.table;
    let account = &listing.selection.account;
    page(
        table.name,
        form,
        html! {
            h1 { (table.name) }
            @if can_run {
                div.actions {
                    (button("Sync the model", &ActionForm::new("backfill", table.model, account, "")))
                    (button("Verify the model", &ActionForm::new("verify", table.model, account, "")))
                }
            }
            (filters(listing))
            @if listing.rows.is_empty() { p.empty #none { "No rows." } } @else { (rows(listing)) }
            @if let Some(next) = &listing.next {
                form method="get" { (kept(&listing.selection)) (hidden("after", next)) button #next { "Next page" } }
            }
        },
    )
}

fn filters(listing: &RowListing) -> Markup {
    let selection = &listing.selection;
    let empty = [String::new(), String::new(), String::new()];
    html! {
        form.filters method="get" {
            label { "Search" input name="q" value=(selection.search); }
            @for filter in selection.filters.iter().chain([&empty]) { (filter_fields(filter, &listing.choices)) }
            label { "Sort by" select name="sort" {
                option value="" { "key" }
                @for column in &listing.choices { option value=(column.name) selected[column.name == selection.sort] { (column.name) } }
            } }
            label { "Order" select name="desc" {
                option value="" { "ascending" } option value="1" selected[selection.descending] { "descending" }
            } }
            @if listing.table.account_column().is_some() {
                label { "Account" input name="account" value=(selection.account); }
            }
            button #apply { "Apply" }
        }
    }
}

fn filter_fields([column, test, value]: &[String; 3], choices: &[&'static Column]) -> Markup {
    html! {
        div.filter {
            label { "Column" select name="column" {
                option value="" { "" }
                @for choice in choices { option value=(choice.name) selected[choice.name == column] { (choice.name) } }
            } }
            label { "Test" select name="test" {
                @for (name, _) in TESTS { option value=(name) selected[name == test] { (name) } }
            } }
            label { "Value" input name="value" value=(value); }
        }
    }
}

/// Renders the selection as hidden fields, for the next page.
fn kept(selection: &Selection) -> Markup {
    html! {
        (hidden("q", &selection.search)) (hidden("account", &selection.account)) (hidden("sort", &selection.sort))
        (hidden("desc", if selection.descending { "1" } else { "" }))
        @for [column, test, value] in &selection.filters {
            (hidden("column", column)) (hidden("test", test)) (hidden("value", value))
        }
    }
}

fn rows(listing: &RowListing) -> Markup {
    scroll(
        "Rows",
        html! {
            table #rows {
                thead { tr { @for column in &listing.columns { th { (column.name) } } } }
                tbody { @for row in &listing.rows { tr { @for column in &listing.columns { td { (cell(listing, row, column)) } } } } }
            }
        },
    )
}

fn cell(listing: &RowListing, row: &ListedRow, column: &Column) -> Markup {
    let table = listing.table;
    let account =
        table.account_column().and_then(|account| row.value(table, account.name)).unwrap_or_default();
    let Some(value) = row.value(table, column.name) else { return html! {} };
    if table.has_ids() && column.name == table.id_column().name {
        return object_link(table.name, &key(table, row), account);
    }
    match column.references {
        Some(target) if target.table().has_ids() => object_link(target.table().name, value, account),
        _ => html! { (value) },
    }
}
