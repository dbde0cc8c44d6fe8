// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AccountRequirementsAlternative, AccountRequirementsError, CapabilityId, ExpandTo, Expandable,
    Expansion, ListInfo, ListStyle, Object, ObjectInfo, Timestamp,
};

/// The object `capability`.
///
/// See <https://docs.stripe.com/api/accounts/capabilities/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Capability {
    pub id: CapabilityId,
    pub account: Expandable<AccountId>,
    pub future_requirements: Option<Box<AccountCapabilityRequirements>>,
    pub requested: bool,
    pub requested_at: Option<Timestamp>,
    pub requirements: Option<Box<AccountCapabilityRequirements>>,
    pub status: CapabilityStatus,
}

crate::record!(
    Capability, "capability", true,
    ["id", "account", "future_requirements", "requested", "requested_at", "requirements", "status"],
    [id, account, future_requirements, requested, requested_at, requirements, status],
);

impl Object for Capability {
    type Id = CapabilityId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "capability",
        type_name: "Capability",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v1/accounts/{account}/capabilities", parent: Some("account"), style: ListStyle::Whole, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[
            Expansion { path: "account", targets: &["account"], array: false },
        ],
        nested_lists: &[],
        events: &["capability.updated"],
    };
}

impl Capability {
    pub const EXPAND_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("account");
}

/// Held by `Capability.future_requirements`, `Capability.requirements`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountCapabilityRequirements {
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    pub current_deadline: Option<Timestamp>,
    pub currently_due: Vec<String>,
    pub disabled_reason: Option<AccountCapabilityRequirementsDisabledReason>,
    pub errors: Vec<AccountRequirementsError>,
    pub eventually_due: Vec<String>,
    pub past_due: Vec<String>,
    pub pending_verification: Vec<String>,
}

crate::record!(
    AccountCapabilityRequirements, "", false,
    [
        "alternatives", "current_deadline", "currently_due", "disabled_reason", "errors", "eventually_due",
        "past_due", "pending_verification",
    ],
    [
        alternatives, current_deadline, currently_due, disabled_reason, errors, eventually_due, past_due,
        pending_verification,
    ],
);

crate::open_enum! {
    /// Values of `AccountCapabilityRequirements.disabled_reason`.
    pub enum AccountCapabilityRequirementsDisabledReason {
        Other = "other",
        PausedInactivity = "paused.inactivity",
        PendingOnboarding = "pending.onboarding",
        PendingReview = "pending.review",
        PlatformDisabled = "platform_disabled",
        PlatformPaused = "platform_paused",
        RejectedInactivity = "rejected.inactivity",
        RejectedOther = "rejected.other",
        RejectedUnsupportedBusiness = "rejected.unsupported_business",
        RequirementsFieldsNeeded = "requirements.fields_needed",
    }
}

crate::open_enum! {
    /// Values of `Capability.status`.
    pub enum CapabilityStatus {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
        Unrequested = "unrequested",
    }
}
