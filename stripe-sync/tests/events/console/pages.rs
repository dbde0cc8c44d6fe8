//! All pages, as axe-core finds them, in light and dark; and pictures of them.

use super::browser::Browser;
use super::park;
use crate::fixture::{ACCOUNT, Setup, text};

/// Checks that axe-core has no serious finding on any page.
pub(super) async fn all_pages_are_accessible(setup: &Setup, browser: &Browser, page: &str) {
    park(setup, "evt_4").await;
    setup
        .execute(&format!(
            "INSERT INTO stripe_sync_dead_letters (account, model, id, reason, object, first_seen, attempts) \
             VALUES ('{ACCOUNT}', 'Customer', 'cus_broken', 'no place', '{{}}', 1, 3)"
        ))
        .await;
    an_hour_has_passed(setup).await;
    let charge = &setup.stripe.objects("charge")[3];
    let (id, customer) = (text(&charge["id"]), text(&charge["customer"]));
    for (name, path) in [
        ("overview", String::new()),
        ("day", "?span=day".to_owned()),
        ("browse", "models/charges".to_owned()),
        ("filter", format!("models/charges?column=customer&test=is&value={customer}")),
        ("object", format!("objects/charges/{id}")),
        ("customer", format!("objects/customers/{customer}?account={ACCOUNT}")),
        ("no-row", "objects/customers/cus_broken".to_owned()),
        ("ask", format!("ask?action=sync&model=charges&account={ACCOUNT}&id={id}")),
        ("jobs", "jobs".to_owned()),
        ("not-found", "find?q=cus_unknown".to_owned()),
        ("error", "models/nothing".to_owned()),
    ] {
        browser.client.goto(&format!("{page}{path}")).await.expect("loaded");
        browser.examine(name).await;
    }
}

/// Gives the charts of the last hour something to show.
async fn an_hour_has_passed(setup: &Setup) {
    let values = (1..118).map(|period| {
        let wave = (f64::from(period) / 9.0).sin();
        let accepted = (18.0 + 12.0 * wave) as i64 + i64::from(period % 3);
        let pending =
            if (40..52).contains(&period) { 9 * i64::from(period - 39) } else { i64::from(period % 2) };
        let failed = i64::from(period % 37 == 0);
        format!("({period}, {accepted}, {failed}, {pending})")
    });
    let values = values.collect::<Vec<_>>().join(", ");
    setup
        .execute(&format!(
            "WITH past (period, accepted, failed, pending) AS (VALUES {values}), \
             last (began) AS (SELECT max(began) FROM stripe_sync_history WHERE period = 30) \
             INSERT INTO stripe_sync_history SELECT 30, last.began - past.period * 30, past.accepted, past.accepted, past.failed, \
             past.pending, 1, past.pending * 120 FROM past, last WHERE TRUE ON CONFLICT DO NOTHING"
        ))
        .await;
}
