//! The pages of the console, in a browser without scripts.

use super::browser::Browser;
use super::pages::all_pages_are_accessible;
use super::{TOKEN, park};
use crate::fixture::{ACCOUNT, Kind, SECRET, Setup, text};
use crate::serve::Server;
use serde_json::json;
use stripe_sync::runtime::{NoObserver, Options};

pub(super) async fn the_console_shows_the_tables_and_runs_commands(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    park(&setup, "evt_1").await;
    park(&setup, "evt_2").await;
    park(&setup, "evt_3").await;
    setup
        .execute(
            "INSERT INTO stripe_sync_dead_letters (account, model, id, reason, object, first_seen, attempts) \
             VALUES ('acct_fake', 'Customer', 'cus_broken', 'no place', '{\"email\":\"secret@example.com\"}', 1, 3)",
        )
        .await;
    let server = Server::with_page(&setup, TOKEN).await;
    let browser = Browser::start().await;
    // The pages are the same with each database.
    let examined = matches!(kind, Kind::Sqlite);
    let page = format!("http://{}/", server.page);
    browser.client.goto(&page).await.expect("loaded");
    browser.enter("another token than that").await;
    browser.shows(".bad", "Wrong token.").await;
    if examined {
        browser.examine("login").await;
        browser.log_examiner_in(&page, TOKEN).await;
    }
    browser.enter(TOKEN).await;

    let customers = setup.stripe.objects("customer").len();
    browser.shows("#inbox", "3 failed").await;
    let models = browser.text("#models").await;
    assert!(models.contains(&format!("Customer customers {customers} 1")), "{models}");
    let parked = browser.text("#parked").await;
    assert!(parked.contains("evt_1\nacct_fake x.y x_1 0 <b>no</b> \"place\""), "{parked}");
    let letters = browser.text("#letters").await;
    assert!(letters.contains("Customer cus_broken\nacct_fake 3 no place"), "{letters}");
    assert!(!browser.client.source().await.expect("a source").contains("secret@example.com"));
    assert!(browser.text("#plots").await.contains("1 hour ago"));

    browser.click("#parked tbody tr:nth-child(1) button").await;
    browser.shows("h1", "Apply the event evt_").await;
    assert_eq!(setup.status().await.parked, 3, "it asks first");
    browser.click("#confirm").await;
    browser.shows("#inbox", "2 failed").await;
    assert_eq!(setup.status().await.parked, 2);
    browser.click("#all button").await;
    browser.click("#confirm").await;
    browser.shows("#inbox", "0 failed").await;
    server.wait_for("stripe_sync_events_ignored_total", 3.0).await;
    browser.client.goto(&page).await.expect("loaded");
    browser.shows("#work", "3 ignored").await;

    rows_are_browsed(&setup, &browser, &page).await;
    an_object_is_synced_again(&setup, &browser, &page).await;
    dead_letters_are_retried_and_dropped(&setup, &browser, &page).await;
    models_are_synced_and_verified(&setup, &browser, &page).await;
    an_event_explains_a_row(&setup, &server, &browser, &page).await;
    if examined {
        all_pages_are_accessible(&setup, &browser, &page).await;
        browser.client.goto(&page).await.expect("loaded");
    }

    browser.click("#logout").await;
    browser.shows("label", "Token").await;
    browser.client.goto(&page).await.expect("loaded");
    browser.shows("label", "Token").await;
    browser.close().await;
    assert_eq!(server.stop().await, Some(0));
    nothing_is_forgotten_by_a_restart(&setup).await;
}

/// The charts and the result of the verification are those of the process before.
async fn nothing_is_forgotten_by_a_restart(setup: &Setup) {
    let applied = "SELECT CAST(sum(applied) AS text) FROM stripe_sync_history WHERE period = 600";
    assert_eq!(setup.rows(applied).await, ["4"]);
    let server = Server::with_page(setup, TOKEN).await;
    let request = format!("GET /?span=day HTTP/1.1\r\nauthorization: Bearer {TOKEN}");
    let (status, page) = server.ask_page(&request, "").await;
    assert_eq!(status, 200);
    let plots = "Events per minute, since 1 day ago: accepted ";
    assert!(page.contains(plots), "{page}");
    assert!(!page.contains("accepted 0 now") && !page.contains("applied 0 now"), "{page}");
    assert!(page.contains("no drift in "), "{page}");
    assert_eq!(server.stop().await, Some(0));
    let recorded = "SELECT CAST(sum(applied) AS text) FROM stripe_sync_history WHERE period = 14400";
    assert_eq!(setup.rows(recorded).await, ["4"], "counts of a process are recorded once");
}

/// Follows the links from a list of rows to an object, and filters.
async fn rows_are_browsed(setup: &Setup, browser: &Browser, page: &str) {
    let charge = &setup.stripe.objects("charge")[3];
    let (id, customer) = (text(&charge["id"]), text(&charge["customer"]));
    browser.client.goto(&format!("{page}models/charges")).await.expect("loaded");
    browser.shows("#rows", &id).await;
    browser.fill("select[name=column]", "customer").await;
    browser.fill("input[name=value]", &customer).await;
    browser.click("#apply").await;
    let of_customer = setup.stripe.objects("charge").iter().filter(|it| it["customer"] == *customer).count();
    browser.shows("#rows", &id).await;
    assert_eq!(browser.count("#rows tbody tr").await, of_customer);
    browser.fill("input[name=q]:not([aria-label])", "nothing like it").await;
    browser.click("#apply").await;
    browser.shows("#none", "No rows.").await;

    browser.fill("header input[name=q]", &id).await;
    browser.click("header form[role=search] button").await;
    browser.shows("h1", &id).await;
    browser.shows("#why", "No event of it is stored, so it was written from an answer").await;
    browser.click(&format!("#columns a[href^='/objects/customers/{customer}']")).await;
    browser.shows("h1", &customer).await;
    browser.shows("#referring", &id).await;
    let source = browser.client.source().await.expect("a source");
    let email =
        setup.stripe.objects("customer").iter().find(|it| it["id"] == *customer).map(|it| text(&it["email"]));
    assert!(!source.contains(&email.expect("an address")), "customer data is shown on request only");
}

/// Changes an object at Stripe, and has the console read it again.
async fn an_object_is_synced_again(setup: &Setup, browser: &Browser, page: &str) {
    let id = text(&setup.stripe.objects("customer")[0]["id"]);
    setup.stripe.update("customer", &id, &json!({ "description": "read again" }));
    browser.client.goto(&format!("{page}objects/customers/{id}")).await.expect("loaded");
    browser.click(".actions button").await;
    browser.shows("h1", &format!("Read {id} from Stripe again")).await;
    browser.click("#confirm").await;
    browser.shows("#why", "as Stripe had it at").await;
    let rows = setup.rows(&format!("SELECT description FROM customers WHERE id = '{id}'")).await;
    assert_eq!(rows, ["read again"]);
}

/// Tries a dead letter again whose object is readable now, and drops another.
async fn dead_letters_are_retried_and_dropped(setup: &Setup, browser: &Browser, page: &str) {
    let id = text(&setup.stripe.objects("coupon")[0]["id"]);
    setup.execute(&format!("DELETE FROM coupons WHERE id = '{id}'")).await;
    setup
        .execute(&format!(
            "INSERT INTO stripe_sync_dead_letters (account, model, id, reason, object, first_seen, attempts) \
             VALUES ('{ACCOUNT}', 'Coupon', '{id}', 'no place', '{{}}', 2, 1)"
        ))
        .await;
    browser.client.goto(page).await.expect("loaded");
    browser.shows("#letters tbody tr:nth-child(1)", &id).await;
    browser.click("#letters tbody tr:nth-child(1) form:first-child button").await;
    browser.shows("h1", &format!("Try to write {id} again?")).await;
    assert_eq!(setup.rows(&format!("SELECT id FROM coupons WHERE id = '{id}'")).await, Vec::<String>::new());
    browser.click("#confirm").await;
    browser.shows("#inbox", "0 failed").await;
    assert_eq!(setup.rows(&format!("SELECT id FROM coupons WHERE id = '{id}'")).await, [id]);
    assert_eq!(setup.rows("SELECT id FROM stripe_sync_dead_letters").await, ["cus_broken"]);

    browser.click("#letters form:last-child button").await;
    browser.shows("h1", "Delete the dead letter of cus_broken?").await;
    browser.click("#confirm").await;
    browser.shows("#inbox", "0 failed").await;
    assert_eq!(setup.rows("SELECT id FROM stripe_sync_dead_letters").await, Vec::<String>::new());
}

/// Runs a backfill and a verification.
async fn models_are_synced_and_verified(setup: &Setup, browser: &Browser, page: &str) {
    for (button, result) in [(1, "unchanged"), (2, "no drift in")] {
        browser.client.goto(&format!("{page}models/coupons")).await.expect("loaded");
        browser.click(&format!(".actions form:nth-child({button}) button")).await;
        browser.click("#confirm").await;
        browser.reload_until("#jobs tbody tr:first-child", result).await;
    }
    browser.client.goto(page).await.expect("loaded");
    browser.shows("#models", "no drift in").await;
    let verified = setup.rows("SELECT model FROM stripe_sync_verifications").await;
    assert_eq!(verified, ["Coupon"]);
}

/// An event writes a row: its page names the event, what it changed, and the events after it.
async fn an_event_explains_a_row(setup: &Setup, server: &Server, browser: &Browser, page: &str) {
    let id = text(&setup.stripe.objects("charge")[3]["customer"]);
    setup.stripe.advance(100);
    setup.stripe.update("customer", &id, &json!({ "description": "by an event" }));
    let event = setup.told().into_iter().rfind(|it| it["data"]["object"]["id"] == *id).expect("an event");
    assert_eq!(server.send(SECRET, &event).await.0, 200);
    setup.settled().await;
    browser.client.goto(&format!("{page}objects/customers/{id}?account={ACCOUNT}")).await.expect("loaded");
    let event_id = text(&event["id"]);
    browser
        .shows(
            "#why",
            &format!("That is the instant of the event {event_id} (customer.updated), applied at 20"),
        )
        .await;
    browser.shows("#events tbody tr:first-child", "description").await;
    assert_eq!(browser.count("#later").await, 0);

    let later = event["created"].as_i64().expect("a time") + 10;
    for (at, object, account, state) in [
        (1, "customer", ACCOUNT, "parked"),
        (2, "customer", ACCOUNT, "ignored"),
        (3, "coupon", ACCOUNT, "parked"),
        (4, "customer", "acct_2", "parked"),
    ] {
        let created = later + at;
        setup
            .execute(&format!(
                "INSERT INTO stripe_sync_events (account, id, type, object, object_id, created, body, state, error, \
                 received_at, next_attempt_at) VALUES ('{account}', 'evt_later_{at}', 'x.y', '{object}', '{id}', {created}, \
                 '{{}}', '{state}', 'no place', 1, 0)"
            ))
            .await;
    }
    browser.client.refresh().await.expect("loaded");
    browser.shows("#later", "0 pending, 1 failed, 1 settled without a change of the row.").await;
    assert_eq!(
        browser.count("#events tbody tr").await,
        3,
        "events of other objects and accounts are left out"
    );
    setup.execute("DELETE FROM stripe_sync_events WHERE id IN ('evt_later_3', 'evt_later_4')").await;
}
