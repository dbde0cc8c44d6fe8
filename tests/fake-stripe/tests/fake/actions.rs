//! Actions that only change a status.

use crate::payments::events;
use fake_stripe::FakeStripe;
use serde_json::{Value, json};

/// A verb of a path, the status that follows, and the event.
type Action = (&'static str, &'static str, &'static str);

#[tokio::test]
async fn each_action_leads_to_its_status_once_and_has_its_event() {
    let fake = FakeStripe::start().await.expect("a free port");
    let meter = |name: &str| json!({ "display_name": name, "event_name": name, "default_aggregation": { "formula": "sum" } });
    let session = json!({ "type": "document" });
    let sessions = "/v1/identity/verification_sessions";
    let cases: [(&str, Value, &[Action]); 3] = [
        (
            "/v1/billing/meters",
            meter("a"),
            &[
                ("deactivate", "inactive", "billing.meter.deactivated"),
                ("reactivate", "active", "billing.meter.reactivated"),
            ],
        ),
        (sessions, session.clone(), &[("cancel", "canceled", "identity.verification_session.canceled")]),
        (sessions, session, &[("redact", "canceled", "identity.verification_session.redacted")]),
    ];
    for (path, parameters, actions) in cases {
        let object = format!("{path}/{}", fake.post(path, &parameters)["id"].as_str().expect("an id"));
        for (action, status, event) in actions {
            assert_eq!(
                fake.post(&format!("{object}/{action}"), &json!({}))["status"],
                *status,
                "{object} {action}"
            );
            assert_eq!(events(&fake).last().map(String::as_str), Some(*event));
            if *action != "redact" {
                let again = fake.call("POST", &format!("{object}/{action}"), &json!({})).expect_err("again");
                assert!(again["code"].as_str().expect("a code").ends_with("_unexpected_state"), "{again}");
            }
        }
    }
}
