//! The key goes to the API alone, and the process is left as it was.

use crate::server::{Server, answer, serve};
use rustls::crypto::{CryptoProvider, ring};
use stripe_client::types::ListV2Events;
use stripe_client::{Client, ErrorKind, Rate, Request, RetryPolicy, Stall};

fn client(server: &Server) -> Client {
    let builder = Client::builder("sk_test_1").base_url(&server.url).rate(Rate::Unlimited);
    let once = RetryPolicy { max_retries: 0, ..RetryPolicy::default() };
    builder.retry(once).build().expect("a client")
}

#[tokio::test]
async fn the_url_of_a_next_page_leads_nowhere_but_to_the_api() {
    let thief = serve(|_, _| answer(200, "", r#"{"data":[]}"#)).await;
    let host = thief.url.strip_prefix("http://").expect("a URL").to_owned();
    let port = host.split_once(':').expect("a port").1.to_owned();
    for url in [
        thief.url.clone(),
        format!("//{host}/v2/core/events"),
        format!("/\\\\{host}/v2/core/events"),
        format!("@{host}/v2/core/events"),
        format!(".{host}/v2"),
        port,
        "v2/core/events?page=2".to_owned(),
        "/v2/../../events".to_owned(),
        String::new(),
    ] {
        let next = serde_json::json!({ "data": [{ "id": "evt_1" }], "next_page_url": url }).to_string();
        let server = serve(move |_, _| answer(200, "", &next)).await;
        let mut pages = client(&server).list(ListV2Events::new());
        assert_eq!(pages.next_page().await.expect("a page").map(|page| page.len()), Some(1));
        let error = pages.next_page().await.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Endless(Stall::Url), "{url}");
        assert_eq!(server.lines().len(), 1, "{url}");
    }
    assert_eq!(thief.lines(), [""; 0]);
}

#[tokio::test]
async fn no_request_leaves_the_api_whoever_has_made_it() {
    let server = serve(|_, _| answer(200, "", "{}")).await;
    for request in [
        Request::get("2/v2/core/events"),
        Request::get("@127.0.0.1:1/v1/customers"),
        Request::post("//127.0.0.1:1/v1/customers"),
        Request::get("http://127.0.0.1:1/v1/customers"),
        Request::get("/v1/customers/{customer}").segment(".."),
        Request::delete(""),
    ] {
        let error = client(&server).execute(&request).await.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Invalid, "{request:?}");
    }
    assert_eq!(server.lines(), [""; 0]);
    let encoded = Request::get("/v1/coupons/{coupon}").segment("//evil.example\\@:81#?é");
    client(&server).execute(&encoded).await.expect("an answer");
    assert_eq!(server.lines(), ["GET /v1/coupons/%2F%2Fevil.example%5C%40%3A81%23%3F%C3%A9 HTTP/1.1"]);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let thief = serve(|_, _| answer(200, "", "{}")).await;
    let target = thief.url.clone();
    for status in [301, 302, 303, 307, 308] {
        let location = format!("location: {target}/v1/customers\r\n");
        let server = serve(move |_, _| answer(status, &location, "")).await;
        for request in [Request::get("/v1/customers"), Request::post("/v1/customers")] {
            let error = client(&server).execute(&request).await.expect_err("no answer");
            assert_eq!(error.status_code(), Some(status));
        }
        assert_eq!(server.lines().len(), 2);
    }
    assert_eq!(thief.lines(), [""; 0]);
}

#[tokio::test]
async fn each_request_has_a_key_of_its_own_from_the_system() {
    let server = serve(|_, _| answer(200, "", "{}")).await;
    let client = client(&server);
    for _ in 0..50 {
        client.execute(&Request::post("/v1/customers")).await.expect("an answer");
    }
    let keys = server.headers("idempotency-key");
    let different: std::collections::HashSet<&String> = keys.iter().collect();
    assert_eq!((keys.len(), different.len()), (50, 50));
    assert!(keys.iter().all(|key| key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit())));
}

#[test]
fn an_application_installs_its_own_cryptography_after_a_client_was_built() {
    Client::new("sk_test_1").expect("a client, and nothing is installed");
    assert!(CryptoProvider::get_default().is_none(), "building a client installs nothing");
    ring::default_provider().install_default().expect("the application is the first to install");
    Client::new("sk_test_1").expect("a client with what is installed");
}
