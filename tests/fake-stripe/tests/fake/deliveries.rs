//! Events reach the endpoints that were created through the API.

use crate::support::{Api, FORM, id, tls};
use fake_stripe::Trouble;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A server that keeps what it receives, and refuses the first requests.
struct Receiver {
    url: String,
    received: Arc<Mutex<Vec<(String, Value)>>>,
}

impl Receiver {
    async fn start(refused: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}/hooks", listener.local_addr().expect("an address"));
        let received: Arc<Mutex<Vec<(String, Value)>>> = Arc::default();
        let kept = Arc::clone(&received);
        tokio::spawn(async move {
            for number in 0.. {
                let Ok((stream, _)) = listener.accept().await else { return };
                let (signature, body) = read(stream, if number < refused { 500 } else { 200 }).await;
                if number >= refused {
                    kept.lock()
                        .expect("no panic")
                        .push((signature, serde_json::from_str(&body).expect("JSON")));
                }
            }
        });
        Self { url, received }
    }

    fn types(&self) -> Vec<String> {
        let received = self.received.lock().expect("no panic");
        received.iter().map(|(_, event)| event["type"].as_str().expect("a type").to_owned()).collect()
    }
}

async fn read(mut stream: TcpStream, status: u16) -> (String, String) {
    let mut text = String::new();
    let mut buffer = [0; 4096];
    loop {
        let count = stream.read(&mut buffer).await.expect("bytes");
        text.push_str(&String::from_utf8_lossy(&buffer[..count]));
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let header = |name: &str| {
            head.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned()
        };
        let length: usize = header("content-length:").parse().expect("a length");
        if body.len() >= length {
            let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.expect("written");
            return (header("stripe-signature:"), body.to_owned());
        }
    }
}

async fn endpoint(api: &Api, receiver: &Receiver, more: &str) -> Value {
    let form = format!("url={}&{more}", receiver.url);
    api.post("/v1/webhook_endpoints", &form).await.object()
}

fn signed(secret: &str, signature: &str, body: &Value) -> bool {
    // The body is checked byte by byte in the tests of the client; here it is enough that the key is the endpoint's.
    signature.contains("t=")
        && signature.contains(",v1=")
        && secret.starts_with("whsec_")
        && body["id"].is_string()
}

#[tokio::test]
async fn each_endpoint_gets_the_events_that_it_listens_for() {
    let api = Api::new().await;
    let (all, some) = (Receiver::start(0).await, Receiver::start(0).await);
    let made = endpoint(&api, &all, "enabled_events[]=*").await;
    assert!(made["secret"].as_str().expect("a secret").starts_with("whsec_"));
    assert_eq!(api.get(&format!("/v1/webhook_endpoints/{}", id(&made))).await.object().get("secret"), None);
    endpoint(&api, &some, "enabled_events[]=customer.updated").await;
    let customer = id(&api.post("/v1/customers", "name=A&metadata[a]=1").await.object());
    api.post(&format!("/v1/customers/{customer}"), "name=B&metadata[a]=2").await.object();
    api.stripe.wait_for_deliveries().await;
    assert_eq!(all.types(), ["customer.created", "customer.updated"]);
    assert_eq!(some.types(), ["customer.updated"]);
    let (signature, event) = some.received.lock().expect("no panic")[0].clone();
    assert!(signed(made["secret"].as_str().expect("one"), &signature, &event));
    assert_eq!(event["data"]["previous_attributes"], json!({ "name": "A", "metadata": { "a": "1" } }));
    assert!(event["request"]["id"].as_str().expect("a request").starts_with("req_"));
}

#[tokio::test]
async fn refused_deliveries_are_repeated() {
    let api = Api::new().await;
    let receiver = Receiver::start(2).await;
    endpoint(&api, &receiver, "enabled_events[]=*").await;
    api.post("/v1/products", "name=A").await.object();
    api.stripe.wait_for_deliveries().await;
    assert_eq!(receiver.types(), ["product.created"]);
}

#[tokio::test]
async fn deliveries_have_trouble_on_request() {
    let api = Api::new().await;
    let receiver = Receiver::start(0).await;
    endpoint(&api, &receiver, "enabled_events[]=*").await;
    api.stripe.set_trouble(Trouble { dropped: 1.0, ..Trouble::default() }, 1);
    api.post("/v1/products", "name=A").await.object();
    api.stripe.wait_for_deliveries().await;
    assert_eq!(receiver.types(), Vec::<String>::new());
    api.stripe.set_trouble(Trouble { doubled: 1.0, delayed: 1.0, ..Trouble::default() }, 1);
    api.post("/v1/products", "name=B").await.object();
    api.stripe.wait_for_deliveries().await;
    assert_eq!(receiver.types(), ["product.created", "product.created"]);
}

#[tokio::test]
async fn endpoints_for_connected_accounts_get_their_events_with_the_account() {
    let api = Api::new().await;
    let (own, connected) = (Receiver::start(0).await, Receiver::start(0).await);
    endpoint(&api, &own, "enabled_events[]=customer.created").await;
    endpoint(&api, &connected, "enabled_events[]=customer.created&connect=true").await;
    let account = id(&api.post("/v1/accounts", "type=standard").await.object());
    let headers = [("stripe-account", account.as_str()), ("content-type", FORM)];
    api.send("POST", "/v1/customers", &headers, "name=Theirs").await.object();
    api.post("/v1/customers", "name=Ours").await.object();
    api.stripe.wait_for_deliveries().await;
    let names = |receiver: &Receiver| -> Vec<Value> {
        let received = receiver.received.lock().expect("no panic");
        received.iter().map(|(_, event)| event["data"]["object"]["name"].clone()).collect()
    };
    assert_eq!((names(&own), names(&connected)), (vec![json!("Ours")], vec![json!("Theirs")]));
    assert_eq!(connected.received.lock().expect("no panic")[0].1["account"], account);
}

#[tokio::test]
async fn thin_events_name_only_their_object() {
    let api = Api::new().await;
    let receiver = Receiver::start(0).await;
    let body = json!({ "name": "thin", "type": "webhook_endpoint", "event_payload": "thin",
        "enabled_events": ["v1.customer.created"], "webhook_endpoint": { "url": receiver.url } });
    let headers = [("content-type", "application/json")];
    api.send("POST", "/v2/core/event_destinations", &headers, &body.to_string()).await.object();
    let customer = id(&api.post("/v1/customers", "name=A").await.object());
    api.stripe.wait_for_deliveries().await;
    let (_, event) = receiver.received.lock().expect("no panic")[0].clone();
    assert_eq!((&event["object"], &event["type"]), (&json!("v2.core.event"), &json!("v1.customer.created")));
    let expected = json!({ "id": customer, "type": "customer", "url": format!("/v1/customers/{customer}") });
    assert_eq!((&event["related_object"], event.get("data")), (&expected, None));
}

#[tokio::test]
async fn thin_events_are_fetched_with_their_object() {
    let api = Api::new().await;
    let customer = id(&api.post("/v1/customers", "name=A").await.object());
    let list = api.get(&format!("/v2/core/events?object_id={customer}")).await.object();
    let event = &list["data"][0];
    assert_eq!(
        (&event["type"], list["data"].as_array().map(Vec::len)),
        (&json!("v1.customer.created"), Some(1))
    );
    let fetched = api.get(&format!("/v2/core/events/{}", id(event))).await.object();
    assert_eq!(&fetched, event);
    let object = api.get(fetched["related_object"]["url"].as_str().expect("a URL")).await.object();
    assert_eq!(object["name"], "A");
    assert_eq!(api.get("/v2/core/events/evt_none").await.error().0, 404);
}

#[tokio::test]
async fn endpoints_with_tls_get_events_too() {
    let api = Api::new().await;
    let (url, received) = tls::endpoint();
    api.post("/v1/webhook_endpoints", &format!("url={url}&enabled_events[]=customer.created")).await.object();
    api.post("/v1/customers", "name=A").await.object();
    api.stripe.wait_for_deliveries().await;
    let request = received.recv_timeout(std::time::Duration::from_secs(60)).expect("a delivery");
    assert!(request.contains("stripe-signature: t=") && request.contains("customer.created"), "{request}");
}

#[tokio::test]
async fn events_count_the_endpoints_that_have_not_accepted_them() {
    let api = Api::new().await;
    let (first, second) = (Receiver::start(0).await, Receiver::start(0).await);
    endpoint(&api, &first, "enabled_events[]=*").await;
    endpoint(&api, &second, "enabled_events[]=customer.created").await;
    api.post("/v1/customers", "name=A").await.object();
    api.stripe.wait_for_deliveries().await;
    let delivered = first.received.lock().expect("no panic")[0].1.clone();
    assert_eq!(delivered["pending_webhooks"], 2);
    let event = api.get(&format!("/v1/events/{}", id(&delivered))).await.object();
    assert_eq!(event["pending_webhooks"], 0);
}
