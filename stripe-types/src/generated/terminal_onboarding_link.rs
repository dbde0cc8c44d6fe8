// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, Object, ObjectInfo};

/// The object `terminal.onboarding_link`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalOnboardingLink {
    /// Link options.
    pub link_options: TerminalOnboardingLinkOptions,
    /// Link type: one of `apple_terms_and_conditions`.
    pub link_type: TerminalOnboardingLinkLinkType,
    /// On behalf of: may be null or absent.
    pub on_behalf_of: Option<String>,
    /// Redirect url.
    pub redirect_url: String,
}

crate::record!(
    TerminalOnboardingLink, "terminal.onboarding_link", false,
    ["link_options", "link_type", "on_behalf_of", "redirect_url"],
    [link_options, link_type, on_behalf_of, redirect_url],
);

impl Object for TerminalOnboardingLink {
    type Id = ();
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "terminal.onboarding_link",
        type_name: "TerminalOnboardingLink",
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

/// Held by
/// [`TerminalOnboardingLinkOptions::apple_terms_and_conditions`](crate::TerminalOnboardingLinkOptions::apple_terms_and_conditions).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalOnboardingLinkAppleTermsAndConditions {
    /// Allow relinking: may be null or absent.
    pub allow_relinking: Option<bool>,
    /// Merchant display name.
    pub merchant_display_name: String,
}

crate::record!(
    TerminalOnboardingLinkAppleTermsAndConditions, "", false,
    ["allow_relinking", "merchant_display_name"],
    [allow_relinking, merchant_display_name],
);

crate::open_enum! {
    /// Values of [`TerminalOnboardingLink::link_type`](crate::TerminalOnboardingLink::link_type),
    /// [`CreateTerminalOnboardingLink::link_type`](crate::CreateTerminalOnboardingLink::link_type).
    pub enum TerminalOnboardingLinkLinkType {
        AppleTermsAndConditions = "apple_terms_and_conditions",
    }
}

/// Held by [`TerminalOnboardingLink::link_options`](crate::TerminalOnboardingLink::link_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalOnboardingLinkOptions {
    /// Apple terms and conditions: may be null or absent.
    pub apple_terms_and_conditions: Option<Boxed<TerminalOnboardingLinkAppleTermsAndConditions>>,
}

crate::record!(
    TerminalOnboardingLinkOptions, "", false,
    ["apple_terms_and_conditions"],
    [apple_terms_and_conditions],
);
