// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{ListInfo, ListStyle, Object, ObjectInfo, TaxCodeId};

/// The object `tax_code`.
///
/// See <https://docs.stripe.com/api/tax_codes/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxCode {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/tax_codes/object#tax_code_object-id)
    pub id: TaxCodeId,
    /// Description. [Reference](https://docs.stripe.com/api/tax_codes/object#tax_code_object-description)
    pub description: String,
    /// Name. [Reference](https://docs.stripe.com/api/tax_codes/object#tax_code_object-name)
    pub name: String,
}

crate::record!(
    TaxCode, "tax_code", true,
    ["id", "description", "name"],
    [id, description, name],
);

impl Object for TaxCode {
    type Id = TaxCodeId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "tax_code",
        type_name: "TaxCode",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/tax_codes/{id}"),
        list: Some(&ListInfo { path: "/v1/tax_codes", parent: None, style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
