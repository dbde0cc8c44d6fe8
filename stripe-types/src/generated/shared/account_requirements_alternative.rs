// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `AccountCapabilityRequirements.alternatives`, `AccountRequirements.alternatives`, `PersonRequirements.alternatives`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountRequirementsAlternative {
    pub alternative_fields_due: Vec<String>,
    pub original_fields_due: Vec<String>,
}

crate::record!(
    AccountRequirementsAlternative, "", false,
    ["alternative_fields_due", "original_fields_due"],
    [alternative_fields_due, original_fields_due],
);
