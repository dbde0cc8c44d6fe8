//! `webhook endpoint`: what it asks of Stripe, and what it tells.

use crate::binary::{Outcome, run};
use crate::fixture::{Kind, Setup, text};
use serde_json::{Value, json};
use stripe_sync::client::API_VERSION;
use stripe_sync::models;
use stripe_sync::runtime::{event_types, with_children};

const URL: &str = "https://example.com/stripe";

async fn endpoint(setup: &Setup, arguments: &[&str]) -> Outcome {
    run(setup, &[&["webhook", "endpoint"][..], arguments].concat()).await
}

async fn setup() -> Setup {
    Setup::new(Kind::Sqlite, 1).await
}

/// The endpoint with an id, as the list shows it.
async fn listed(setup: &Setup, id: &Value) -> Option<Value> {
    let listed = endpoint(setup, &["list", "--json"]).await.json(0);
    listed.as_array().expect("a list").iter().find(|endpoint| endpoint["id"] == *id).cloned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_endpoint_is_sent_what_the_models_need_in_their_version() {
    let setup = setup().await;
    let created = endpoint(&setup, &["create", URL, "--json"]).await.json(0);
    let sent = setup.stripe.last_parameters();
    assert_eq!((&sent["url"], &sent["api_version"]), (&URL.into(), &API_VERSION.into()));
    let needed = event_types(&with_children(&models::all()));
    let only_polled = created["only_polled"].as_array().expect("types");
    let offered = needed.iter().filter(|needed| !only_polled.contains(&json!(needed)));
    assert_eq!(sent["enabled_events"], json!(offered.collect::<Vec<_>>()));
    // There are few that Stripe does not send, and none of them is of the models that come by default.
    assert!(only_polled.iter().all(|event_type| text(event_type).starts_with("billing.")), "{created}");
    for event_type in ["customer.deleted", "charge.dispute.closed", "payout.paid", "transfer.created"] {
        assert!(needed.contains(&event_type), "{event_type}");
    }
    assert!(!needed.contains(&"invoice.upcoming") && !needed.contains(&"issuing_authorization.request"));
    assert_eq!(created["secret"], format!("whsec_{}", text(&created["id"])));
    let listed = listed(&setup, &created["id"]).await.expect("it is listed");
    assert_eq!((&listed["pinned"], &listed["missing"]), (&true.into(), &json!([])));
    assert_eq!(listed["secret"], Value::Null, "only once");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_the_named_models_need_is_sent() {
    let setup = setup().await;
    let created = endpoint(&setup, &["create", URL, "--model", "coupon"]).await;
    assert_eq!(created.status, Some(0), "{}", created.err);
    let types = ["coupon.created", "coupon.deleted", "coupon.updated"];
    assert_eq!(setup.stripe.last_parameters()["enabled_events"], json!(types));
    assert!(created.out.contains(" sends 3 event types to https://example.com/stripe"), "{}", created.out);
    assert_eq!(created.out.matches("whsec_we_").count(), 1, "{}", created.out);
    let connect = endpoint(&setup, &["create", URL, "--model", "coupon", "--connect"]).await;
    assert_eq!((connect.status, &setup.stripe.last_parameters()["connect"]), (Some(0), &"true".into()));
    let table = endpoint(&setup, &["list"]).await;
    assert!(table.out.contains(URL) && !table.out.contains("whsec_we_"), "{}", table.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rolled_endpoint_has_a_new_secret_and_all_that_the_old_one_had() {
    let setup = setup().await;
    let old = endpoint(&setup, &["create", URL, "--model", "coupon", "--json"]).await.json(0);
    let roll = ["roll", old["id"].as_str().expect("an id"), "--model", "product", "--json"];
    let kept = endpoint(&setup, &[roll.as_slice(), &["--keep"]].concat()).await.json(0);
    assert_eq!((&kept["deleted"], &kept["replaces"], &kept["url"]), (&false.into(), &old["id"], &URL.into()));
    assert!(listed(&setup, &old["id"]).await.is_some());
    let new = endpoint(&setup, &roll).await.json(0);
    assert_eq!(new["deleted"], true);
    assert!(new["secret"] != old["secret"] && new["secret"] != kept["secret"], "{new}");
    assert!(listed(&setup, &old["id"]).await.is_none());
    let types = listed(&setup, &new["id"]).await.expect("it is listed")["enabled_events"].clone();
    for event_type in ["coupon.created", "coupon.deleted", "product.updated"] {
        assert!(types.as_array().is_some_and(|types| types.contains(&event_type.into())), "{types}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_is_deleted_once() {
    let setup = setup().await;
    let id = text(&endpoint(&setup, &["create", URL, "--json"]).await.json(0)["id"]);
    let deleted = endpoint(&setup, &["delete", &id]).await;
    assert_eq!((deleted.status, deleted.out.as_str()), (Some(0), format!("{id} deleted\n").as_str()));
    for command in ["delete", "roll"] {
        let again = endpoint(&setup, &[command, &id]).await;
        assert_eq!(again.status, Some(2), "{}", again.out);
        assert!(again.err.contains("the object or path does not exist"), "{}", again.err);
    }
}
