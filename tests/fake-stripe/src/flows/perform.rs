//! The frame of each change: whole or not at all.

use super::agenda::schedule;
use crate::error::ApiError;
use crate::state::State;
use axum::http::StatusCode;

/// Does something that is taken back if it is refused, except that a declined card leaves its failed payment. What falls due
/// of the changed objects is put on the agenda.
pub(super) fn perform<T>(
    state: &mut State,
    act: impl FnOnce(&mut State) -> Result<T, ApiError>,
) -> Result<T, ApiError> {
    let checkpoint = state.checkpoint();
    let outcome = act(state);
    if outcome.as_ref().is_err_and(|error| error.status != StatusCode::PAYMENT_REQUIRED) {
        state.roll_back(checkpoint);
    }
    let changed = state.end_journal();
    schedule(state, changed);
    outcome
}
