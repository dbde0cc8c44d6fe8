//! The backfills and verifications of this process.

use super::super::action::ActionForm;
use super::super::jobs::{ConsoleJob, JobKind};
use super::forms::button;
use super::layout::{page, scroll};
use crate::cli::times::span;
use maud::{Markup, html};

/// Renders the page of jobs.
pub(in super::super) fn jobs(jobs: &[ConsoleJob], form: &str) -> Markup {
    page(
        "Jobs",
        form,
        html! {
            h1 { "Jobs" }
            p.note { "Backfills and verifications that were started here. Reload the page to see their progress." }
            (table(jobs))
        },
    )
}

/// Renders a table of jobs.
pub(super) fn table(jobs: &[ConsoleJob]) -> Markup {
    if jobs.is_empty() {
        return html! { p.empty { "None." } };
    }
    scroll(
        "Jobs",
        html! {
            table #jobs {
                thead { tr {
                    th { "job" } th { "model" } th.n { "objects" } th.n { "per second" } th.n { "time" } th.wide { "result" }
                } }
                tbody { @for job in jobs { (row(job)) } }
            }
        },
    )
}

fn row(job: &ConsoleJob) -> Markup {
    let (state, elapsed) = (job.state(), job.elapsed());
    let (rate, left) = state.rate(elapsed);
    let work = if job.work == JobKind::Verify { "verify" } else { "backfill" };
    html! {
        tr {
            td { (work) }
            td { (job.model) @if !job.account.is_empty() { br; code { (job.account) } } }
            td.n { (state.fetched) @if state.expected > 0 { " of about " (state.expected) } }
            td.n { (format!("{rate:.0}")) }
            td.n { (span(elapsed.as_secs())) }
            td {
                @match &state.result {
                    Some(result) => (result),
                    None => {
                        "running"
                        @if let Some(left) = left { ", about " (span(left as u64)) " left" }
                        " " (button("Stop", &ActionForm::new("stop", "", "", &job.id.to_string())))
                    }
                }
            }
        }
    }
}
