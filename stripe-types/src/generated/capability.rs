// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, AccountRequirementsAlternative, AccountRequirementsError, Boxed, CapabilityId, Expand,
    Expandable, Expansion, ListInfo, ListStyle, Object, ObjectInfo, Timestamp,
};

/// The object `capability`.
///
/// See <https://docs.stripe.com/api/accounts/capabilities/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Capability {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/accounts/capabilities/object#capability_object-id)
    pub id: CapabilityId,
    /// Account: the id of an `account`; expandable; expand it by [`EXPAND_ACCOUNT`](Self::EXPAND_ACCOUNT).
    /// [Reference](https://docs.stripe.com/api/accounts/capabilities/object#capability_object-account)
    pub account: Expandable<AccountId>,
    /// Future requirements: may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/capabilities/object#capability_object-future_requirements)
    pub future_requirements: Option<Boxed<AccountCapabilityFutureRequirements>>,
    /// Requested.
    /// [Reference](https://docs.stripe.com/api/accounts/capabilities/object#capability_object-requested)
    pub requested: bool,
    /// Requested at: a time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/accounts/capabilities/object#capability_object-requested_at)
    pub requested_at: Option<Timestamp>,
    /// Requirements: may be absent.
    /// [Reference](https://docs.stripe.com/api/accounts/capabilities/object#capability_object-requirements)
    pub requirements: Option<Boxed<AccountCapabilityRequirements>>,
    /// Status: one of `active`, `inactive`, `pending`, `unrequested`.
    /// [Reference](https://docs.stripe.com/api/accounts/capabilities/object#capability_object-status)
    pub status: CapabilityStatus,
}

crate::record!(
    Capability, "capability", true,
    ["id", "account", "future_requirements", "requested", "requested_at", "requirements", "status"],
    [id, account, future_requirements, requested, requested_at, requirements, status],
);

impl Object for Capability {
    type Id = CapabilityId;
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &["capability.updated"],
    };
}

impl Capability {
    pub const EXPAND_ACCOUNT: Expand<Self> = Expand::field("account");
}

/// Held by [`Capability::future_requirements`](crate::Capability::future_requirements).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCapabilityFutureRequirements {
    /// Alternatives: may be null or absent.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Current deadline: a time in seconds since 1970; may be null or absent.
    pub current_deadline: Option<Timestamp>,
    /// Currently due.
    pub currently_due: Vec<String>,
    /// Disabled reason: one of 10 values; may be null or absent.
    pub disabled_reason: Option<CapabilityDisabledReason>,
    /// Errors.
    pub errors: Vec<AccountRequirementsError>,
    /// Eventually due.
    pub eventually_due: Vec<String>,
    /// Past due.
    pub past_due: Vec<String>,
    /// Pending verification.
    pub pending_verification: Vec<String>,
}

crate::record!(
    AccountCapabilityFutureRequirements, "", false,
    [
        "alternatives", "current_deadline", "currently_due", "disabled_reason", "errors", "eventually_due",
        "past_due", "pending_verification",
    ],
    [
        alternatives, current_deadline, currently_due, disabled_reason, errors, eventually_due, past_due,
        pending_verification,
    ],
);

/// Held by [`Capability::requirements`](crate::Capability::requirements).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCapabilityRequirements {
    /// Alternatives: may be null or absent.
    pub alternatives: Option<Vec<AccountRequirementsAlternative>>,
    /// Current deadline: a time in seconds since 1970; may be null or absent.
    pub current_deadline: Option<Timestamp>,
    /// Currently due.
    pub currently_due: Vec<String>,
    /// Disabled reason: one of 10 values; may be null or absent.
    pub disabled_reason: Option<CapabilityDisabledReason>,
    /// Errors.
    pub errors: Vec<AccountRequirementsError>,
    /// Eventually due.
    pub eventually_due: Vec<String>,
    /// Past due.
    pub past_due: Vec<String>,
    /// Pending verification.
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
    /// Values of
    /// [`AccountCapabilityRequirements::disabled_reason`](crate::AccountCapabilityRequirements::disabled_reason),
    /// [`AccountCapabilityFutureRequirements::disabled_reason`](crate::AccountCapabilityFutureRequirements::disabled_reason).
    pub enum CapabilityDisabledReason {
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
    /// Values of [`Capability::status`](crate::Capability::status).
    pub enum CapabilityStatus {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
        Unrequested = "unrequested",
    }
}
