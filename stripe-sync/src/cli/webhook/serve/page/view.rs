//! The page as HTML. All values are escaped.

use super::data::{PageData, SHOWN};
use super::plot::plot;
use crate::cli::times::span;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use stripe_sync::runtime::report::WorkCounts;
use stripe_sync::runtime::store::{Backlog, FailedEvent, ModelStatus, StoredDeadLetter};

const STYLE: &str = "\
body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1f36}\
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #e3e8ee;vertical-align:top}\
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}code{font-size:13px;overflow-wrap:anywhere}h2{margin-top:2rem}\
header{display:flex;justify-content:space-between;align-items:center}svg{width:100%;max-width:40rem}\
svg text{font-size:11px;fill:#697386}svg polyline{fill:none;stroke:#635bff;stroke-width:1.5}svg .axis{stroke:#c1c9d2}\
form{margin:0}.bad{color:#b3093c}.empty{color:#697386}";

/// Renders the page. `form` is the token that its forms send.
pub(super) fn page(data: &PageData, form: &str) -> Markup {
    document(html! {
        header {
            h1 { "stripe-sync" }
            form method="post" action="/logout" { (hidden("form", form)) button { "Log out" } }
        }
        (inbox(&data.backlog, &data.work, &data.lags))
        (accounts(&data.backlogs))
        (failed(&data.parked, form))
        (walks(&data.models))
        (models(&data.models, data.now))
        (letters(&data.letters))
    })
}

/// Renders the form for the token, with an error.
pub(super) fn login(error: Option<&str>) -> Markup {
    document(html! {
        h1 { "stripe-sync" }
        @if let Some(error) = error { p.bad { (error) } }
        form method="post" action="/login" {
            label { "Token " input type="password" name="token" autocomplete="current-password" autofocus required; }
            " " button { "Log in" }
        }
    })
}

/// Renders an error.
pub(super) fn error(text: &str) -> Markup {
    document(html! { h1 { "stripe-sync" } p.bad { (text) } })
}

fn document(body: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "stripe-sync" }
                style { (PreEscaped(STYLE)) }
            }
            body { (body) }
        }
    }
}

fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

fn inbox(backlog: &Backlog, work: &WorkCounts, lags: &[Option<f64>]) -> Markup {
    let lag = backlog.lag.unwrap_or_default() as f64 / 1000.0;
    html! {
        h2 { "Events" }
        p #inbox {
            (counted(backlog.pending)) " pending, " (counted(backlog.parked)) " failed; oldest pending for "
            (format!("{lag:.1}")) " s"
        }
        p #work {
            "Since start: " (work.applied) " applied, " (work.unchanged) " unchanged, " (work.stale) " stale, " (work.ignored)
            " ignored"
        }
        (plot(lags))
    }
}

/// Renders the backlog of each account, if there are several.
fn accounts(backlogs: &[(String, Backlog)]) -> Markup {
    html! {
        @if backlogs.len() > 1 {
            table #accounts {
                tr { th { "account" } th.n { "pending" } th.n { "failed" } th.n { "oldest pending for, in seconds" } }
                @for (account, backlog) in backlogs {
                    tr {
                        td { code { (account) } }
                        td.n { (counted(backlog.pending)) }
                        td.n { (counted(backlog.parked)) }
                        td.n { (format!("{:.1}", backlog.lag.unwrap_or_default() as f64 / 1000.0)) }
                    }
                }
            }
        }
    }
}

/// Formats a number of events, which is counted up to a limit.
fn counted(events: u64) -> String {
    if events < Backlog::MOST { events.to_string() } else { format!("{events} or more") }
}

fn failed(events: &[FailedEvent], form: &str) -> Markup {
    html! {
        h2 { "Failed events" }
        @if events.is_empty() { p.empty { "None." } } @else {
            form method="post" action="/replay" { (hidden("form", form)) button #all { "Retry all" } }
            table #parked {
                tr { th { "event" } th { "type" } th { "object" } th.n { "attempts" } th { "reason" } th {} }
                @for event in events {
                    tr {
                        td { code { (event.id) } @if !event.account.is_empty() { br; code { (event.account) } } }
                        td { (event.event_type) }
                        td { code { (event.object_id) } }
                        td.n { (event.attempts) }
                        td { (event.reason) }
                        td {
                            form method="post" action="/replay" {
                                (hidden("form", form)) (hidden("account", &event.account)) (hidden("id", &event.id))
                                button { "Retry" }
                            }
                        }
                    }
                }
            }
            (only(events.len()))
        }
    }
}

/// Renders the models whose sync is in progress or was interrupted.
fn walks(models: &[ModelStatus]) -> Markup {
    let walks: Vec<&ModelStatus> = models.iter().filter(|model| model.in_progress).collect();
    let name = |walk| named(walk, models);
    html! {
        h2 { "Backfill" }
        @if walks.is_empty() { p.empty { "No sync is in progress." } } @else {
            table #walks {
                tr { th { "model" } th.n { "windows left" } th.n { "in progress" } th.n { "rows" } }
                @for walk in walks {
                    tr { td { (name(walk)) } td.n { (walk.windows) } td.n { (walk.in_work) } td.n { (walk.rows) } }
                }
            }
        }
    }
}

/// Renders the name of a model, with the account if several accounts have the model.
fn named(model: &ModelStatus, all: &[ModelStatus]) -> Markup {
    let several = all.iter().filter(|other| other.model == model.model).nth(1).is_some();
    html! { (model.model) @if several { br; code { (model.account) } } }
}

fn models(models: &[ModelStatus], now: i64) -> Markup {
    html! {
        h2 { "Models" }
        table #models {
            tr { th { "model" } th { "table" } th.n { "rows" } th.n { "dead letters" } th { "last complete sync" } }
            @for model in models {
                tr {
                    td { (named(model, models)) }
                    td { code { (model.table) } }
                    td.n { (model.rows) }
                    td.n class=[(model.dead_letters > 0).then_some("bad")] { (model.dead_letters) }
                    td { (model.completed_at.map_or("never".to_owned(), |at| ago(now - at))) }
                }
            }
        }
    }
}

fn letters(letters: &[StoredDeadLetter]) -> Markup {
    html! {
        h2 { "Dead letters" }
        @if letters.is_empty() { p.empty { "None." } } @else {
            table #letters {
                tr { th { "model" } th { "id" } th.n { "attempts" } th { "reason" } }
                @for letter in letters {
                    tr {
                        td { (letter.model) }
                        td { code { (letter.id) } @if !letter.account.is_empty() { br; code { (letter.account) } } }
                        td.n { (letter.attempts) }
                        td { (letter.reason) }
                    }
                }
            }
            (only(letters.len()))
        }
    }
}

/// Notes that there may be more entries.
fn only(shown: usize) -> Markup {
    html! { @if shown == SHOWN as usize { p.empty { "Only the first " (SHOWN) " are shown." } } }
}

fn ago(seconds: i64) -> String {
    format!("{} ago", span(u64::try_from(seconds).unwrap_or_default()))
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
        let text = failed(&[event], nasty).into_string();
        assert!(!text.contains("<script") && !text.contains("\"&\""), "{text}");
        assert!(text.contains("&lt;script&gt;"));
    }

    #[test]
    fn a_model_of_several_accounts_is_shown_with_them() {
        let status = |model, account: &str| ModelStatus {
            model,
            table: "t",
            account: account.to_owned(),
            rows: 1,
            dead_letters: 0,
            completed_at: None,
            complete: None,
            in_progress: false,
            windows: 0,
            in_work: 0,
        };
        let all = [status("Coupon", "acct_1"), status("Coupon", "acct_2"), status("Price", "acct_1")];
        let text = models(&all, 1).into_string();
        assert_eq!(["acct_1", "acct_2"].map(|account| text.matches(account).count()), [1, 1], "{text}");
    }

    #[test]
    fn a_number_at_the_limit_of_counting_says_so() {
        assert_eq!([7, Backlog::MOST].map(counted), ["7", "100000 or more"]);
    }
}
