// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by [`PersonRequirements::alternatives`](crate::PersonRequirements::alternatives),
/// [`AccountRequirements::alternatives`](crate::AccountRequirements::alternatives),
/// [`PersonFutureRequirements::alternatives`](crate::PersonFutureRequirements::alternatives) and 3 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountRequirementsAlternative {
    /// Alternative fields due.
    pub alternative_fields_due: Vec<String>,
    /// Original fields due.
    pub original_fields_due: Vec<String>,
}

crate::record!(
    AccountRequirementsAlternative, "", false,
    ["alternative_fields_due", "original_fields_due"],
    [alternative_fields_due, original_fields_due],
);
