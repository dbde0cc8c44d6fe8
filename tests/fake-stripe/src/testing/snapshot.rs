//! [`Snapshot`]: all objects of a fake at some time.

use super::fake::FakeStripe;
use crate::flows;
use crate::seed;
use crate::state::{ACCOUNT, State};
use serde_json::Value;
use std::io;
use std::path::Path;

/// All objects of a fake at some time: to go back to it, or to begin with it another time.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot(pub(super) Value);

impl Snapshot {
    /// Writes the snapshot to a file, as JSON.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        std::fs::write(path, self.0.to_string())
    }

    /// Reads a snapshot from a file.
    ///
    /// # Errors
    /// If the file cannot be read, or is no snapshot.
    pub fn load(path: impl AsRef<Path>) -> io::Result<Self> {
        let saved: Value = serde_json::from_slice(&std::fs::read(path)?)?;
        match saved["platform"]["kinds"].is_object() {
            true => Ok(Self(saved)),
            false => Err(io::Error::new(io::ErrorKind::InvalidData, "not a snapshot of a fake")),
        }
    }
}

impl FakeStripe {
    /// Returns a snapshot of the objects of the platform's account.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(serde_json::json!({ "platform": self.shared().read().to_json() }))
    }

    /// Goes back to a snapshot: connected accounts, idempotency keys and the requests so far are forgotten.
    pub fn restore(&self, snapshot: &Snapshot) {
        let shared = self.shared();
        shared.forget_connected();
        shared.idempotency.clear();
        self.forget_requests();
        let mut state = shared.write();
        state.load_json(&snapshot.0["platform"]);
        flows::schedule_all(&mut state);
    }

    /// Goes back to the objects with which the fake started.
    pub fn reset(&self) {
        let shared = self.shared();
        let mut start = State::new(ACCOUNT, shared.read().seed, shared.time);
        seed::fill(&mut start);
        self.restore(&Snapshot(serde_json::json!({ "platform": start.to_json() })));
        self.faults().clear();
    }
}
