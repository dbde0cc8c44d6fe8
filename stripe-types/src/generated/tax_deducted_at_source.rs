// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Object, ObjectInfo, TaxDeductedAtSourceId, Timestamp};

/// The object `tax_deducted_at_source`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxDeductedAtSource {
    /// The id, unique within the account.
    pub id: TaxDeductedAtSourceId,
    /// Period end: a time in seconds since 1970.
    pub period_end: Timestamp,
    /// Period start: a time in seconds since 1970.
    pub period_start: Timestamp,
    /// Tax deduction account number.
    pub tax_deduction_account_number: String,
}

crate::record!(
    TaxDeductedAtSource, "tax_deducted_at_source", true,
    ["id", "period_end", "period_start", "tax_deduction_account_number"],
    [id, period_end, period_start, tax_deduction_account_number],
);

impl Object for TaxDeductedAtSource {
    type Id = TaxDeductedAtSourceId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "tax_deducted_at_source",
        type_name: "TaxDeductedAtSource",
        has_id: true,
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
