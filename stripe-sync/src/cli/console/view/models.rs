//! The models: their rows, their age, and their backfills.

use super::layout::scroll;
use crate::cli::times::span;
use maud::{Markup, html};
use stripe_sync::runtime::store::{ModelStatus, Verification};

/// Renders the models whose sync is in progress or was interrupted.
pub(super) fn walks(models: &[ModelStatus]) -> Markup {
    let walks: Vec<&ModelStatus> = models.iter().filter(|model| model.in_progress).collect();
    html! {
        h2 { "Backfill" }
        @if walks.is_empty() { p.empty { "No sync is in progress." } } @else {
            (scroll("Backfill", html! {
                table #walks {
                    thead { tr { th { "model" } th.n { "windows left" } th.n { "in progress" } th.n { "rows" } } }
                    tbody { @for walk in walks {
                        tr { td { (named(walk, models)) } td.n { (walk.windows) } td.n { (walk.in_work) } td.n { (walk.rows) } }
                    } }
                }
            }))
        }
    }
}

/// Renders the name of a model, with the account if several accounts have the model.
fn named(model: &ModelStatus, all: &[ModelStatus]) -> Markup {
    let several = all.iter().filter(|other| other.model == model.model).nth(1).is_some();
    html! { (model.model) @if several { br; code { (model.account) } } }
}

/// Renders all models, with links to their rows.
pub(super) fn models(models: &[ModelStatus], verifications: &[Verification], now: i64) -> Markup {
    html! {
        h2 { "Models" }
        (scroll("Models", html! {
            table #models {
                thead { tr {
                    th { "model" } th { "table" } th.n { "rows" } th.n { "dead letters" } th { "last complete sync" } th { "last verification" }
                } }
                tbody { @for model in models { tr {
                    td { (named(model, models)) }
                    td { a href={ "/models/" (model.table) } { code { (model.table) } } }
                    td.n { (model.rows) }
                    td.n class=[(model.dead_letters > 0).then_some("bad")] { (model.dead_letters) }
                    td { (model.completed_at.map_or("never".to_owned(), |at| ago(now - at))) }
                    td { (drift(model, verifications, now)) }
                } } }
            }
        }))
    }
}

/// Renders the drift that the last verification of a model has found.
fn drift(model: &ModelStatus, verifications: &[Verification], now: i64) -> Markup {
    let is_of = |it: &&Verification| it.model == model.model && it.account == model.account;
    let Some(found) = verifications.iter().find(is_of) else { return html! { "never" } };
    let Verification { compared, missing, extra, differing, complete, verified_at, .. } = found;
    html! {
        @if missing + extra + differing == 0 { "no drift" } @else {
            span.bad { (missing) " missing, " (extra) " extra, " (differing) " differing" }
        }
        " in " (compared) @if !complete { " (not all)" } ", " (ago(now - verified_at))
    }
}

fn ago(seconds: i64) -> String {
    format!("{} ago", span(u64::try_from(seconds).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let verification = Verification {
            account: "acct_1".to_owned(),
            model: "Price".to_owned(),
            compared: 7,
            missing: 2,
            ..Verification::default()
        };
        let text = models(&all, &[verification], 130).into_string();
        let drift = r#"<span class="bad">2 missing, 0 extra, 0 differing</span> in 7 (not all), 2 min ago"#;
        assert_eq!((text.matches(drift).count(), text.matches("<td>never</td>").count()), (1, 5), "{text}");
        assert_eq!(["acct_1", "acct_2"].map(|account| text.matches(account).count()), [1, 1], "{text}");
    }
}
