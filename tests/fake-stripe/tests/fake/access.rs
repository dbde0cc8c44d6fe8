//! Keys, accounts, limits and files.

use crate::support::{Api, FORM, id, install_tls};
use fake_stripe::{FakeStripe, Fault, Time};
use reqwest::StatusCode;
use serde_json::json;

async fn get(fake: &FakeStripe, path: &str, authorization: &str) -> (StatusCode, serde_json::Value) {
    install_tls();
    let http = reqwest::Client::new();
    let request = http.get(format!("{}{path}", fake.url())).header("authorization", authorization);
    let response = request.send().await.expect("an answer");
    let status = response.status();
    let text = response.text().await.expect("a body");
    (status, serde_json::from_str(&text).expect("JSON"))
}

#[tokio::test]
async fn any_key_of_the_right_form_is_accepted_as_bearer_or_basic() {
    let api = Api::new().await;
    // `sk_test_abc:` in base64, as `curl -u` sends it.
    for accepted in
        ["Bearer sk_test_abc", "Basic c2tfdGVzdF9hYmM6", "bearer rk_test_1", "Bearer sk_org_test_1"]
    {
        assert_eq!(get(&api.stripe, "/v1/customers", accepted).await.0, 200, "{accepted}");
    }
    for refused in ["Bearer abc", "Bearer sk_test_", "Basic !!", "Digest x"] {
        let (status, body) = get(&api.stripe, "/v1/customers", refused).await;
        assert_eq!(
            (status.as_u16(), &body["error"]["type"]),
            (401, &json!("invalid_request_error")),
            "{refused}"
        );
    }
}

#[tokio::test]
async fn keys_of_live_mode_and_of_browsers_are_refused() {
    let api = Api::new().await;
    for (key, code) in [("sk_live_1", "testmode_charges_only"), ("pk_test_1", "secret_key_required")] {
        let (status, body) = get(&api.stripe, "/v1/customers", &format!("Bearer {key}")).await;
        assert_eq!((status.as_u16(), &body["error"]["code"]), (403, &json!(code)), "{key}");
    }
    let intent = api.post("/v1/payment_intents", "amount=500&currency=usd").await.object();
    let path = format!("/v1/payment_intents/{}", id(&intent));
    assert_eq!(get(&api.stripe, &path, "Bearer pk_test_1").await.0, 403);
    let with_secret = format!("{path}?client_secret={}", intent["client_secret"].as_str().expect("one"));
    assert_eq!(get(&api.stripe, &with_secret, "Bearer pk_test_1").await.0, 200);
}

#[tokio::test]
async fn a_rate_limit_says_how_long_to_wait() {
    install_tls();
    let fake = FakeStripe::builder().empty().rate_limit(2).start().await.expect("a free port");
    let http = reqwest::Client::new();
    let mut refused = Vec::new();
    for _ in 0..60 {
        let request = http.get(format!("{}/v1/customers", fake.url())).bearer_auth("sk_test_1");
        let answer = request.send().await.expect("an answer");
        if answer.status() == StatusCode::TOO_MANY_REQUESTS {
            refused.push(
                answer.headers().get("retry-after").map(|value| value.to_str().expect("text").to_owned()),
            );
        }
    }
    assert!(refused.len() > 10 && refused.iter().all(|wait| wait.as_deref() == Some("1")), "{refused:?}");
}

#[tokio::test]
async fn declared_keys_are_the_only_ones() {
    let fake =
        FakeStripe::builder().empty().api_key("sk_test_mine").restricted_key("rk_test_1", &["customer_read"]);
    let fake = fake.start().await.expect("a free port");
    assert_eq!(get(&fake, "/v1/customers", "Bearer sk_test_mine").await.0, 200);
    assert_eq!(get(&fake, "/v1/customers", "Bearer sk_test_other").await.0, 401);
    assert_eq!(get(&fake, "/v1/customers", "Bearer rk_test_1").await.0, 200);
    let (status, body) = get(&fake, "/v1/products", "Bearer rk_test_1").await;
    assert_eq!(status, 403);
    let message = body["error"]["message"].as_str().expect("a message");
    assert!(message.contains("'rak_product_read'"), "{message}");
}

#[tokio::test]
async fn a_connected_account_has_a_state_of_its_own() {
    let api = Api::new().await;
    let account = id(&api.post("/v1/accounts", "type=express&country=DE&email=a@b.c").await.object());
    let on_behalf = [("stripe-account", account.as_str()), ("content-type", FORM)];
    api.post("/v1/customers", "name=Ours").await.object();
    let made = api.send("POST", "/v1/customers", &on_behalf, "name=Theirs").await;
    assert_eq!(made.header("stripe-account"), Some(account.as_str()));
    let customer = id(&made.object());
    let list = api.send("GET", "/v1/customers", &on_behalf[..1], "").await.object();
    assert_eq!(list["data"].as_array().map(Vec::len), Some(1));
    assert_eq!(api.get(&format!("/v1/customers/{customer}")).await.error().1, "resource_missing");
    let event = api.send("GET", "/v1/events?limit=1", &on_behalf[..1], "").await.object()["data"][0].clone();
    assert_eq!((&event["type"], &event["account"]), (&json!("customer.created"), &json!(account)));
    let unknown = api.send("GET", "/v1/customers", &[("stripe-account", "acct_none")], "").await.error();
    assert_eq!((unknown.0, unknown.1.as_str()), (403, "account_invalid"));
}

#[tokio::test]
async fn limits_can_say_how_long_to_wait() {
    let api = Api::new().await;
    api.stripe.faults().next(1, "/", Fault::RetryAfter { seconds: 2 });
    let refused = api.get("/v1/customers").await;
    assert_eq!((refused.status, refused.header("retry-after")), (429, Some("2")));
}

#[tokio::test]
async fn uploads_can_be_downloaded() {
    let api = Api::new().await;
    let kind = [("content-type", "multipart/form-data; boundary=b")];
    let part = "--b\r\nContent-Disposition: form-data; name=";
    let body = format!(
        "{part}\"purpose\"\r\n\r\ndispute_evidence\r\n{part}\"file\"; filename=\"a.txt\"\r\n\r\nhello\r\n--b--\r\n"
    );
    let file = api.send("POST", "/v1/files", &kind, &body).await.object();
    assert_eq!(api.get(file["url"].as_str().expect("a URL")).await.text, "hello");
    assert_eq!(api.get("/v1/files/file_none/contents").await.error().0, 404);
    let bytes = [
        &body.as_bytes()[..body.len() - "hello\r\n--b--\r\n".len()],
        &[0, 255, 13, 10, 254],
        b"\r\n--b--\r\n",
    ]
    .concat();
    let http = reqwest::Client::new();
    let request = http.post(format!("{}/v1/files", api.stripe.url())).bearer_auth("sk_test_1");
    let request = request.header("content-type", kind[0].1).body(bytes);
    let text = request.send().await.expect("an answer").text().await.expect("a body");
    let file: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(file["size"], 5);
    let url = format!("{}{}", api.stripe.url(), file["url"].as_str().expect("a URL"));
    let content = http.get(url).bearer_auth("sk_test_1").send().await.expect("an answer").bytes().await;
    assert_eq!(content.expect("bytes")[..], [0, 255, 13, 10, 254]);
}

#[tokio::test]
async fn the_clock_runs_unless_it_is_fixed() {
    let api = Api::new().await;
    let made = api.post("/v1/customers", "").await.object();
    let created = made["created"].as_i64().expect("a time");
    let now =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("a time").as_secs() as i64;
    assert!((now - created).abs() < 60, "{created} and {now}");
    let listed = api.get(&format!("/v1/customers?created[gte]={created}")).await.object();
    assert_eq!(listed["data"].as_array().map(Vec::len), Some(1));

    let fake =
        FakeStripe::builder().empty().time(Time::Fixed(1_900_000_000)).start().await.expect("a free port");
    assert_eq!(fake.now(), 1_900_000_000);
    fake.advance(86_400);
    assert_eq!(fake.now(), 1_900_086_400);
    let http = reqwest::Client::new();
    let answer = http
        .get(format!("{}/v1/balance", fake.url()))
        .bearer_auth("sk_test_1")
        .send()
        .await
        .expect("an answer");
    assert_eq!(answer.headers()["date"], "Mon, 18 Mar 2030 17:46:40 GMT");
    assert_eq!(fake.now(), 1_900_086_400, "it stays");
}
