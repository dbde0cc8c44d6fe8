//! Runs of reports.

use super::objects::new;
use crate::error::ApiError;
use crate::state::{State, apply, merge};
use serde_json::{Value, json};

/// Runs a report. It has succeeded at once.
pub(super) fn create(state: &mut State, _: &[&str], input: &Value) -> Result<Value, ApiError> {
    let mut run = new(state, "reporting.report_run");
    apply("reporting.report_run", &mut run, input);
    merge(&mut run, &json!({ "status": "succeeded", "succeeded_at": state.now() }));
    state.put("reporting.report_run", &run);
    state.record("reporting.report_run", "succeeded", &run, None);
    Ok(run)
}
