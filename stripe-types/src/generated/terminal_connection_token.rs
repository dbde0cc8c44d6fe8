// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Object, ObjectInfo};

/// The object `terminal.connection_token`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConnectionToken {
    /// Location: may be absent.
    pub location: Option<String>,
    /// Secret.
    pub secret: String,
}

crate::record!(
    TerminalConnectionToken, "terminal.connection_token", false,
    ["location", "secret"],
    [location, secret],
);

impl Object for TerminalConnectionToken {
    type Id = ();
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "terminal.connection_token",
        type_name: "TerminalConnectionToken",
        has_id: false,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
