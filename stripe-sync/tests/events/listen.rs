//! `webhook listen`: new events reach an application without a tunnel.

use crate::binary::Running;
use crate::fixture::{Kind, SECRET, Setup, text};
use crate::serve::{PATH, Server};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn new_events_are_forwarded_with_a_signature() {
    let setup = Setup::new(Kind::Sqlite, 1).await;
    let server = Server::start(&setup, &[]).await;
    let id = text(&setup.stripe.objects("customer")[0]["id"]);
    setup.stripe.update("customer", &id, &json!({ "description": "before" }));
    let target = format!("http://{}{PATH}", server.address);
    let arguments = ["webhook", "listen", "--forward-to", &target, "--interval", "1", "--json"];
    let listen = ["--secret", SECRET, "--type", "customer.*", "--count", "1"];
    let mut listening = Running::start(&setup, &[&arguments[..], &listen].concat());
    assert_eq!(listening.line().await, json!({ "forward_to": target, "secret": SECRET }));
    setup.stripe.update("customer", &id, &json!({ "description": "after" }));
    let forwarded = listening.line().await;
    assert_eq!(
        (&forwarded["type"], &forwarded["status"]),
        (&"customer.updated".into(), &200.into()),
        "{forwarded}"
    );
    assert_eq!(listening.end().await, Some(0));
    server.wait_for("stripe_sync_webhooks_received_total", 1.0).await;
    setup.wait_until_settled().await;
    let rows = setup.rows(&format!("SELECT description FROM customers WHERE id = '{id}'")).await;
    assert_eq!(rows, ["after"]);
    assert_eq!(server.stop().await, Some(0));
}
