//! Remembering the results of verifications, for the console.

use stripe_sync::runtime::report::VerifiedModel;
use stripe_sync::runtime::store::{HistoryStore as _, Verification};
use stripe_sync::runtime::{AnyStore, Verified};

/// Stores the results of a verification; `whole` is true if it was not of a sample. Only warns if that fails: `verify` needs no right to
/// write.
pub(super) async fn remember(store: &AnyStore, verified: &Verified, whole: bool) {
    let models = verified.models.iter().filter(|model| model.unavailable.is_none());
    let results: Vec<Verification> = models.map(|model| result(model, whole)).collect();
    if results.is_empty() {
        return;
    }
    if let Err(error) = store.add_verifications(&results).await {
        tracing::warn!(%error, "cannot store the result of the verification for the console");
    }
}

fn result(model: &VerifiedModel, whole: bool) -> Verification {
    Verification {
        account: model.account.clone(),
        model: model.model.to_owned(),
        compared: model.compared,
        missing: model.missing,
        extra: model.extra,
        differing: model.differing,
        complete: whole && model.error.is_none(),
        ..Verification::default()
    }
}
