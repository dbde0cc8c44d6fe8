//! The access to the console.

use super::{TOKEN, park};
use crate::binary::Running;
use crate::fixture::{ACCOUNT, Kind, Setup, text};
use crate::serve::{Server, ask};
use stripe_sync::runtime::{NoObserver, Options};

pub(super) async fn only_who_knows_the_token_gets_in(kind: Kind) {
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
