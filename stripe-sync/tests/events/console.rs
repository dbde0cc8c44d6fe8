//! The console, in a browser: Chromium without a window, driven by `chromedriver`, with scripts turned off.

use crate::binary::Running;
use crate::fixture::{ACCOUNT, Kind, Setup, text};
use crate::on_each_database;
use crate::serve::{Server, ask};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use stripe_sync::runtime::{NoObserver, Options};

on_each_database!(the_console_shows_the_tables_and_runs_commands, only_who_knows_the_token_gets_in);

/// The time limit of the browser.
const PATIENCE: Duration = Duration::from_secs(60);
const TOKEN: &str = "a token of enough length";

/// A browser, and what drives it.
struct Browser {
    client: Client,
    _driver: Driver,
}

/// `chromedriver`, which ends with the test, however that ends.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Browser {
    /// Starts both. Fails if they are not installed: the page is not tested without.
    async fn start() -> Self {
        let mut command = Command::new("chromedriver");
        let command = command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let driver = command.spawn().expect("chromedriver (Debian: `apt-get install chromium-driver`)");
        let mut driver = Driver(driver);
        let mut lines =
            BufReader::new(driver.0.stdout.take().expect("its output")).lines().map_while(Result::ok);
        let port = lines.find_map(|line| {
            let port = line.split_once("started successfully on port ")?.1;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        let port = port.expect("the port of chromedriver");
        // It goes on writing.
        std::thread::spawn(move || lines.for_each(drop));
        let options = json!({
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
            "prefs": { "profile.managed_default_content_settings.javascript": 2 },
        });
        let capabilities =
            serde_json::from_value(json!({ "goog:chromeOptions": options })).expect("capabilities");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client = builder.capabilities(capabilities).connect(&format!("http://127.0.0.1:{port}")).await;
        Self { client: client.expect("a browser (Debian: `apt-get install chromium`)"), _driver: driver }
    }

    async fn text(&self, css: &str) -> String {
        let found = self.client.wait().for_element(Locator::Css(css)).await;
        found.unwrap_or_else(|error| panic!("{css}: {error}")).text().await.expect("a text")
    }

    /// Waits until a text is shown: the page before may still be there.
    async fn shows(&self, css: &str, wanted: &str) {
        let start = Instant::now();
        loop {
            let text = match self.client.find(Locator::Css(css)).await {
                Ok(found) => found.text().await,
                Err(error) => Err(error),
            };
            if text.as_ref().is_ok_and(|text| text.contains(wanted)) {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "{css} does not show {wanted:?}, but {text:?}");
        }
    }

    async fn click(&self, css: &str) {
        let found = self.client.wait().for_element(Locator::Css(css)).await;
        found.unwrap_or_else(|error| panic!("{css}: {error}")).click().await.expect("clicked");
    }

    async fn enter(&self, token: &str) {
        let field = self.client.wait().for_element(Locator::Css("input[name=token]")).await.expect("a form");
        field.send_keys(token).await.expect("typed");
        self.click("button").await;
    }

    /// Types a text into a field in place of what it has, or chooses an option.
    async fn fill(&self, css: &str, text: &str) {
        let field = self
            .client
            .wait()
            .for_element(Locator::Css(css))
            .await
            .unwrap_or_else(|error| panic!("{css}: {error}"));
        if css.starts_with("select") {
            field.select_by_value(text).await.expect("an option");
        } else {
            field.clear().await.expect("cleared");
            field.send_keys(text).await.expect("typed");
        }
    }

    async fn count(&self, css: &str) -> usize {
        self.client.find_all(Locator::Css(css)).await.expect("elements").len()
    }

    /// Reloads the page until a text is shown.
    async fn reload_until(&self, css: &str, wanted: &str) {
        let start = Instant::now();
        while !self.text(css).await.contains(wanted) {
            assert!(
                start.elapsed() < PATIENCE,
                "{css} does not show {wanted:?}, but {:?}",
                self.text(css).await
            );
            self.client.refresh().await.expect("loaded");
        }
    }

    /// Saves pictures of the page, narrow and wide, in the folder of the variable, if it is set: for the guide.
    async fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("STRIPE_SYNC_PICTURES") else { return };
        for width in [400, 1400] {
            self.client.set_window_size(width, 1000).await.expect("resized");
            let picture = self.client.screenshot().await.expect("a picture");
            let file = std::path::Path::new(&folder).join(format!("{name}-{width}.png"));
            std::fs::write(file, picture).expect("written");
        }
    }

    async fn close(self) {
        self.client.clone().close().await.expect("closed");
    }
}

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

async fn the_console_shows_the_tables_and_runs_commands(kind: Kind) {
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
    let page = format!("http://{}/", server.page);
    browser.client.goto(&page).await.expect("loaded");
    browser.enter("another token than that").await;
    browser.shows(".bad", "Wrong token.").await;
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
    assert!(browser.text("svg").await.contains("now"));

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
    dead_letters_and_jobs_are_run(&setup, &browser, &page).await;

    browser.click("#logout").await;
    browser.shows("label", "Token").await;
    browser.client.goto(&page).await.expect("loaded");
    browser.shows("label", "Token").await;
    browser.close().await;
    assert_eq!(server.stop().await, Some(0));
}

/// Follows the links from a list of rows to an object, and filters.
async fn rows_are_browsed(setup: &Setup, browser: &Browser, page: &str) {
    let charge = &setup.stripe.objects("charge")[3];
    let (id, customer) = (text(&charge["id"]), text(&charge["customer"]));
    browser.client.goto(&format!("{page}models/charges")).await.expect("loaded");
    browser.shows("#rows", &id).await;
    browser.picture("browse").await;
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
    browser.shows("#why", "as Stripe had it at").await;
    browser.click(&format!("#columns a[href^='/objects/customers/{customer}']")).await;
    browser.shows("h1", &customer).await;
    browser.shows("#referring", &id).await;
    browser.picture("object").await;
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
    browser.picture("ask").await;
    browser.click("#confirm").await;
    browser.shows("#why", "as Stripe had it at").await;
    let rows = setup.rows(&format!("SELECT description FROM customers WHERE id = '{id}'")).await;
    assert_eq!(rows, ["read again"]);
}

/// Drops a dead letter, and runs a backfill and a verification.
async fn dead_letters_and_jobs_are_run(setup: &Setup, browser: &Browser, page: &str) {
    browser.client.goto(page).await.expect("loaded");
    browser.picture("overview").await;
    browser.click("#letters form:last-child button").await;
    browser.shows("h1", "Delete the dead letter of cus_broken?").await;
    browser.click("#confirm").await;
    browser.shows("#inbox", "0 failed").await;
    assert_eq!(setup.rows("SELECT id FROM stripe_sync_dead_letters").await, Vec::<String>::new());
    for (button, result) in [(1, "unchanged"), (2, "no drift in")] {
        browser.client.goto(&format!("{page}models/coupons")).await.expect("loaded");
        browser.click(&format!(".actions form:nth-child({button}) button")).await;
        browser.click("#confirm").await;
        browser.reload_until("#jobs tbody tr:first-child", result).await;
    }
    browser.picture("jobs").await;
}

async fn only_who_knows_the_token_gets_in(kind: Kind) {
    let setup = Setup::new(kind, 1).await;
    park(&setup, "evt_1").await;
    let server = Server::with_page(&setup, TOKEN).await;
    assert_eq!(server.ask_page("GET / HTTP/1.1", "").await.0, 303);
    assert_eq!(server.get("/login").await.0, 404, "where webhooks come, there is no page");
    let form = "content-type: application/x-www-form-urlencoded";
    let bearer = format!("authorization: Bearer {TOKEN}");
    assert_eq!(server.ask_page(&format!("POST /login HTTP/1.1\r\n{form}"), "token=wrong").await.0, 403);
    for head in [form.to_owned(), format!("{form}\r\n{bearer}")] {
        let (status, _) =
            server.ask_page(&format!("POST /do HTTP/1.1\r\n{head}"), "action=replay&id=evt_1&form=00").await;
        assert_eq!(status, 403, "{head}");
    }
    assert_eq!(setup.status().await.parked, 1);
    let (status, page) = server.ask_page(&format!("GET / HTTP/1.1\r\n{bearer}"), "").await;
    assert_eq!((status, page.contains("evt_1")), (200, true), "{page}");
    let sent = page.split_once("name=\"form\" value=\"").and_then(|(_, rest)| rest.split('"').next());
    let replay = format!("POST /do HTTP/1.1\r\n{form}\r\n{bearer}");
    let sent =
        format!("action=replay&account={ACCOUNT}&id=evt_1&form={}", sent.expect("what the forms send"));
    assert_eq!(server.ask_page(&replay, &sent).await.0, 303);
    assert_eq!(setup.status().await.parked, 0);
    for (path, status) in [("/objects/customers/cus_none", 200), ("/models/nothing", 404), ("/jobs", 200)] {
        assert_eq!(
            server.ask_page(&format!("GET {path} HTTP/1.1\r\n{bearer}"), "").await.0,
            status,
            "{path}"
        );
        assert_eq!(server.ask_page(&format!("GET {path} HTTP/1.1"), "").await.0, 303, "{path}");
    }
    assert_eq!(server.stop().await, Some(0));
    customer_data_is_shown_on_request(&setup, &bearer).await;
}

/// The command `console` alone, with customer data.
async fn customer_data_is_shown_on_request(setup: &Setup, bearer: &str) {
    setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    let customer = &setup.stripe.objects("customer")[1];
    let (id, email) = (text(&customer["id"]), text(&customer["email"]));
    let arguments =
        ["console", "--json", "--page-token", TOKEN, "--page-listen", "127.0.0.1:0", "--show-data"];
    let mut console = Running::start(setup, &arguments);
    let address = text(&console.line().await["address"]);
    let get = async |path: String| ask(&address, &format!("GET {path} HTTP/1.1\r\n{bearer}"), "").await.1;
    let object = get(format!("/objects/customers/{id}")).await;
    assert!(object.contains(&email) && object.contains("The object as JSON"), "{object}");
    let found = get(format!("/models/customers?q={}", email.replace('@', "%40"))).await;
    assert!(found.contains(&id) && found.matches("<tr>").count() == 2, "{found}");
    console.terminate();
    assert_eq!(console.end().await, Some(0));
}
