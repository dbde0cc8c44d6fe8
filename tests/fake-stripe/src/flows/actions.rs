//! Actions that only change a status, of objects without money of their own.

use super::machine::Machine;
use super::objects::{again, fetch};
use crate::error::ApiError;
use crate::state::{State, apply};
use serde_json::Value;

/// An action of a kind of object.
pub(super) struct ObjectAction {
    kind: &'static str,
    action: &'static str,
    /// The change that its event names.
    change: &'static str,
}

const fn action(kind: &'static str, action: &'static str, change: &'static str) -> ObjectAction {
    ObjectAction { kind, action, change }
}

/// The states of each kind.
const MACHINES: &[(&str, Machine)] = &[
    (
        "identity.verification_session",
        Machine {
            name: "VerificationSession",
            code: "verification_session_unexpected_state",
            actions: &[
                ("cancel", &["requires_input"], "canceled"),
                ("redact", &["requires_input", "verified", "canceled"], "canceled"),
            ],
        },
    ),
    (
        "billing.meter",
        Machine {
            name: "meter",
            code: "meter_unexpected_state",
            actions: &[("deactivate", &["active"], "inactive"), ("reactivate", &["inactive"], "active")],
        },
    ),
];

/// Finds the action of a route.
pub(super) fn find(route: &str) -> Option<ObjectAction> {
    Some(match route {
        "identity/verification_sessions/{session}/cancel" => {
            action("identity.verification_session", "cancel", "canceled")
        }
        "identity/verification_sessions/{session}/redact" => {
            action("identity.verification_session", "redact", "redacted")
        }
        "billing/meters/{id}/deactivate" => action("billing.meter", "deactivate", "deactivated"),
        "billing/meters/{id}/reactivate" => action("billing.meter", "reactivate", "reactivated"),
        _ => return None,
    })
}

impl ObjectAction {
    /// Does it.
    pub(super) fn run(&self, state: &mut State, id: &str, input: &Value) -> Result<Value, ApiError> {
        let mut object = fetch(state, self.kind, id)?;
        let machine = MACHINES.iter().find(|(kind, _)| *kind == self.kind);
        if let Some((_, machine)) = machine {
            object["status"] = machine.next(&object, self.action)?.into();
        }
        apply(self.kind, &mut object, input);
        state.change(self.kind, id, &object, &[self.change]);
        Ok(again(state, &object))
    }
}
