//! The console: its pages in a browser, the access to it, and its speed.

mod access;
mod browser;
mod large;
mod pages;
mod views;

use crate::fixture::{ACCOUNT, Setup};
use crate::on_each_database;
use access::only_who_knows_the_token_gets_in;
use large::a_million_rows_are_shown_as_fast_as_few;
use serde_json::json;
use views::the_console_shows_the_tables_and_runs_commands;

on_each_database!(
    the_console_shows_the_tables_and_runs_commands,
    only_who_knows_the_token_gets_in,
    a_million_rows_are_shown_as_fast_as_few,
);

const TOKEN: &str = "a token of enough length";

/// Settled as given up: an event that would be ignored, had it been tried.
async fn park(setup: &Setup, id: &str) {
    let body = json!({ "id": id, "object": "event", "type": "x.y", "created": 1, "data": { "object": {} } });
    setup
        .execute(&format!(
            "INSERT INTO stripe_sync_events (account, id, type, object, object_id, created, body, state, error, \
             received_at, next_attempt_at) VALUES ('{ACCOUNT}', '{id}', 'x.y', 'x', 'x_1', 1, '{body}', 'parked', \
             '<b>no</b> \"place\"', 1, 0)"
        ))
        .await;
}
