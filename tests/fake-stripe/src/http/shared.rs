//! [`ServerState`]: the data that all requests share.

use super::auth::ApiKeys;
use super::idempotency::IdempotencyKeys;
use super::limiter::RequestLimiter;
use super::log::RequestLog;
use crate::error::ApiError;
use crate::events::{Deliveries, Webhooks};
use crate::faults::Faults;
use crate::flows;
use crate::seed;
use crate::state::{ACCOUNT, State, Time};
use axum::http::StatusCode;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use tokio::sync::Notify;

/// The state of an account, shared by the requests for it.
pub(crate) type SharedState = Arc<RwLock<State>>;

/// The data that all requests share.
#[derive(Debug)]
pub(crate) struct ServerState {
    pub(crate) platform: SharedState,
    /// The connected accounts that were used so far.
    pub(crate) connected: Mutex<BTreeMap<String, SharedState>>,
    pub(crate) faults: Faults,
    pub(crate) api_keys: ApiKeys,
    pub(crate) limiter: RequestLimiter,
    pub(crate) idempotency: IdempotencyKeys,
    pub(crate) webhooks: Webhooks,
    pub(crate) deliveries: Deliveries,
    /// Wakes the dispatcher of events.
    pub(crate) wake: Arc<Notify>,
    pub(crate) log: RequestLog,
    pub(crate) time: Time,
    /// Accounts that are connected from the start.
    pub(crate) seeded: Vec<String>,
}

impl ServerState {
    pub(crate) fn read(&self) -> RwLockReadGuard<'_, State> {
        read(&self.platform)
    }

    pub(crate) fn write(&self) -> RwLockWriteGuard<'_, State> {
        write(&self.platform)
    }

    /// Returns the state of an account: that of the platform, or of an account that it created.
    pub(crate) fn state_of(&self, account: &str) -> Result<SharedState, ApiError> {
        let platform = self.read();
        if account == ACCOUNT || self.api_keys.declares(account) {
            return Ok(Arc::clone(&self.platform));
        }
        let declared = self.seeded.iter().any(|it| it == account);
        let known = declared
            || ["account", "v2.core.account"].iter().any(|kind| platform.object(kind, account).is_some());
        if !known {
            let message = format!(
                "The provided key 'sk_test_***' does not have access to account '{account}' (or that account does not exist). \
                 Application access may have been revoked."
            );
            return Err(ApiError::new(StatusCode::FORBIDDEN, Some("account_invalid"), None, &message));
        }
        let mut connected = self.connected.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(state) = connected.get(account) {
            return Ok(Arc::clone(state));
        }
        let mut state = State::new(account, platform.seed, self.time);
        state.connected = true;
        state.wake = Arc::clone(&self.wake);
        state.clock = platform.clock.clone();
        // An account of the seed has objects of the seed; one that was created through the API is empty.
        let seeded = (0..platform.seed.sizes.others).any(|index| platform.id("account", index) == account);
        if seeded || declared {
            seed::fill(&mut state);
        }
        let state = Arc::new(RwLock::new(state));
        connected.insert(account.to_owned(), Arc::clone(&state));
        Ok(state)
    }

    /// Hands the funds over that a state has sent to other accounts.
    pub(crate) fn remit(&self, from: &SharedState) {
        if !read(from).has_remittances() {
            return;
        }
        let remittances = write(from).take_remittances();
        for remittance in remittances {
            // Funds for an account that was deleted meanwhile are lost, as are its other objects.
            if let Ok(state) = self.state_of(&remittance.account) {
                flows::receive(&mut write(&state), &remittance);
            }
        }
    }

    /// Does what has fallen due in all accounts.
    pub(crate) fn tick(&self) {
        for state in self.states() {
            let now = read(&state).now();
            if read(&state).agenda.first("", now).is_some() {
                flows::fall_due(&mut write(&state), now, None);
                self.remit(&state);
            }
        }
    }

    /// Forgets the connected accounts.
    pub(crate) fn forget_connected(&self) {
        self.connected.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Moves the time of all accounts, and does what falls due.
    pub(crate) fn advance(&self, seconds: i64) {
        for shared in self.states() {
            let mut state = write(&shared);
            state.clock.advance(seconds);
            let now = state.now();
            flows::fall_due(&mut state, now, None);
            drop(state);
            self.remit(&shared);
        }
    }

    /// Returns the states of all accounts, the platform's first.
    pub(crate) fn states(&self) -> Vec<SharedState> {
        let connected = self.connected.lock().unwrap_or_else(PoisonError::into_inner);
        std::iter::once(&self.platform).chain(connected.values()).map(Arc::clone).collect()
    }
}

/// Locks a state for reading.
pub(crate) fn read(state: &RwLock<State>) -> RwLockReadGuard<'_, State> {
    state.read().unwrap_or_else(PoisonError::into_inner)
}

/// Locks a state for writing.
pub(crate) fn write(state: &RwLock<State>) -> RwLockWriteGuard<'_, State> {
    state.write().unwrap_or_else(PoisonError::into_inner)
}
