//! `console`: web pages that show the tables and the service, and run single commands.
//!
//! The console has an address of its own, so that a proxy for webhooks does not expose it. Access needs a token, either in a form,
//! which sets a cookie, or in the header `Authorization: Bearer …`. It shows customer data only with `--show-data`.

mod access;
mod action;
mod arguments;
mod browse;
mod columns;
mod jobs;
mod login;
mod object;
mod overview;
mod reason;
mod router;
mod serve;
mod state;
mod view;

pub(super) use arguments::ConsoleArguments;
pub(super) use router::console_router;
pub(super) use serve::Console;
pub(super) use state::{ConsoleState, ServiceParts};
