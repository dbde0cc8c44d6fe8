// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ApplicationId, MaybeDeleted, Object, ObjectInfo};

/// The object `application`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Application {
    /// The id, unique within the account.
    pub id: ApplicationId,
    /// Name: may be null or absent.
    pub name: Option<String>,
}

crate::record!(
    Application, "application", true,
    ["id", "name"],
    [id, name],
);

impl Object for Application {
    type Id = ApplicationId;
    type Expanded = MaybeDeleted<Self, ApplicationId>;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "application",
        type_name: "Application",
        has_id: true,
        has_created: false,
        has_deleted: true,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &["account.application.authorized", "account.application.deauthorized"],
    };
}
