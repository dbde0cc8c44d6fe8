// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::ApplicationId;

/// What Stripe answers for a deleted `application`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletedApplication {
    pub id: ApplicationId,
    pub deleted: bool,
    pub name: Option<String>,
}

crate::record!(
    DeletedApplication, "application", true,
    ["id", "deleted", "name"],
    [id, deleted, name],
);
