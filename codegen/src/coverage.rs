//! The coverage notes: features that a document lacks. They are not errors.

use crate::facts::Facts;
use crate::spec::Document;

/// Returns the coverage notes; missing prose counts only if prose is requested.
pub(crate) fn coverage_notes(document: &Document, facts: &Facts, docs: bool) -> Vec<String> {
    let version = &document.version;
    let mut notes = Vec::new();
    if docs && !document.has_prose() {
        notes.push(format!("the document of {version} has no prose: nothing is documented from it"));
    }
    if !document.operations.iter().any(|operation| operation.path.starts_with("/v2/")) {
        notes.push(format!("version {version} has nothing of version 2 of the API (`/v2/…`)"));
    }
    if document.events.is_empty() {
        notes.push(format!(
            "the document of {version} does not say which objects events carry, as the SDK variant does: a table does"
        ));
    }
    let missing: Vec<&str> = facts
        .known_objects()
        .into_iter()
        .filter(|object| !document.schemas.values().any(|node| node.constant("object") == Some(object)))
        .collect();
    if !missing.is_empty() {
        notes.push(format!("version {version} has no {}, which others have", missing.join(", ")));
    }
    notes
}
