//! The page as HTML. Everything that is shown is escaped.

use super::facts::{Facts, SHOWN};
use super::plot::plot;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use stripe_sync::runtime::{Backlog, KeptLetter, ModelStatus, Parked, WorkCounts};

const STYLE: &str = "\
body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1f36}\
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #e3e8ee;vertical-align:top}\
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}code{font-size:13px;overflow-wrap:anywhere}h2{margin-top:2rem}\
header{display:flex;justify-content:space-between;align-items:center}svg{width:100%;max-width:40rem}\
svg text{font-size:11px;fill:#697386}svg polyline{fill:none;stroke:#635bff;stroke-width:1.5}svg .axis{stroke:#c1c9d2}\
form{margin:0}.bad{color:#b3093c}.empty{color:#697386}";

/// What is in the database, and how the events do. `form` is what its forms send along.
pub(super) fn page(facts: &Facts, form: &str) -> Markup {
    document(html! {
        header {
            h1 { "stripe-sync" }
            form method="post" action="/logout" { (hidden("form", form)) button { "Leave" } }
        }
        (inbox(&facts.backlog, &facts.work, &facts.lags))
        (accounts(&facts.backlogs))
        (parked(&facts.parked, form))
        (walks(&facts.models))
        (models(&facts.models, facts.now))
        (letters(&facts.letters))
    })
}

/// Asks for the token.
pub(super) fn login(wrong: Option<&str>) -> Markup {
    document(html! {
        h1 { "stripe-sync" }
        @if let Some(wrong) = wrong { p.bad { (wrong) } }
        form method="post" action="/login" {
            label { "Token " input type="password" name="token" autocomplete="current-password" autofocus required; }
            " " button { "Enter" }
        }
    })
}

/// Tells of something that cannot be done.
pub(super) fn trouble(text: &str) -> Markup {
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
            (counted(backlog.pending)) " waiting, " (counted(backlog.parked)) " given up; the oldest waits for "
            (format!("{lag:.1}")) " s"
        }
        p #work {
            "Since this service has begun: " (work.applied) " applied, " (work.unchanged) " that changed nothing, " (work.stale)
            " older than the rows, " (work.ignored) " of nothing that is kept"
        }
        (plot(lags))
    }
}

/// The backlog of each account, where there are several.
fn accounts(backlogs: &[(String, Backlog)]) -> Markup {
    html! {
        @if backlogs.len() > 1 {
            table #accounts {
                tr { th { "account" } th.n { "waiting" } th.n { "given up" } th.n { "the oldest waits, in seconds" } }
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

/// A number of events, which may be that at which counting ends.
fn counted(events: u64) -> String {
    if events < Backlog::MOST { events.to_string() } else { format!("{events} or more") }
}

fn parked(events: &[Parked], form: &str) -> Markup {
    html! {
        h2 { "Given up" }
        @if events.is_empty() { p.empty { "No event was given up." } } @else {
            form method="post" action="/replay" { (hidden("form", form)) button #all { "Try all again" } }
            table #parked {
                tr { th { "event" } th { "type" } th { "object" } th.n { "tries" } th { "why" } th {} }
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
                                button { "Try again" }
                            }
                        }
                    }
                }
            }
            (only(events.len()))
        }
    }
}

/// The models whose lists are being walked, or whose walk was cut off.
fn walks(models: &[ModelStatus]) -> Markup {
    let walks: Vec<&ModelStatus> = models.iter().filter(|model| model.in_progress).collect();
    let name = |walk| named(walk, models);
    html! {
        h2 { "Backfill" }
        @if walks.is_empty() { p.empty { "No list is being walked." } } @else {
            table #walks {
                tr { th { "model" } th.n { "windows left" } th.n { "in work" } th.n { "rows so far" } }
                @for walk in walks {
                    tr { td { (name(walk)) } td.n { (walk.windows) } td.n { (walk.in_work) } td.n { (walk.rows) } }
                }
            }
        }
    }
}

/// The name of a model, with the account where it is there for several.
fn named(model: &ModelStatus, all: &[ModelStatus]) -> Markup {
    let several = all.iter().filter(|other| other.model == model.model).nth(1).is_some();
    html! { (model.model) @if several { br; code { (model.account) } } }
}

fn models(models: &[ModelStatus], now: i64) -> Markup {
    html! {
        h2 { "Models" }
        table #models {
            tr { th { "model" } th { "table" } th.n { "rows" } th.n { "dead letters" } th { "last complete walk" } }
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

fn letters(letters: &[KeptLetter]) -> Markup {
    html! {
        h2 { "Dead letters" }
        @if letters.is_empty() { p.empty { "Every object has its row." } } @else {
            table #letters {
                tr { th { "model" } th { "id" } th.n { "times seen" } th { "why" } }
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

/// Says that there may be more.
fn only(shown: usize) -> Markup {
    html! { @if shown == SHOWN as usize { p.empty { "Only the first " (SHOWN) " are shown." } } }
}

fn ago(seconds: i64) -> String {
    match seconds {
        ..120 => format!("{} s ago", seconds.max(0)),
        120..7200 => format!("{} min ago", seconds / 60),
        7200..172_800 => format!("{} h ago", seconds / 3600),
        _ => format!("{} days ago", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_escaped() {
        let nasty = "<script>alert('x')</script>\"&";
        let event = Parked {
            account: nasty.to_owned(),
            id: nasty.to_owned(),
            event_type: nasty.to_owned(),
            object_id: nasty.to_owned(),
            created: 1,
            attempts: 1,
            reason: nasty.to_owned(),
        };
        let text = parked(&[event], nasty).into_string();
        assert!(!text.contains("<script") && !text.contains("\"&\""), "{text}");
        assert!(text.contains("&lt;script&gt;"));
    }

    #[test]
    fn accounts_are_named_where_there_are_several() {
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
    fn what_is_not_counted_to_the_end_says_so() {
        assert_eq!([7, Backlog::MOST].map(counted), ["7", "100000 or more"]);
    }

    #[test]
    fn times_are_told_in_words() {
        let times = [-1, 60, 600, 10_000, 864_000].map(ago);
        assert_eq!(times, ["0 s ago", "60 s ago", "10 min ago", "2 h ago", "10 days ago"]);
    }
}
