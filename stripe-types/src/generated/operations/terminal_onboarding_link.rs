// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Expand, TerminalOnboardingLink, TerminalOnboardingLinkLinkOptionsParams, TerminalOnboardingLinkLinkType,
};

crate::operation! {
    /// Creates a terminal onboarding link.
    ///
    /// `POST /v1/terminal/onboarding_links`, by the cargo feature `terminal_onboarding_link`.
    /// [Reference](https://docs.stripe.com/api/terminal/onboarding_links/create)
    pub struct CreateTerminalOnboardingLink: Post "/v1/terminal/onboarding_links" Form => TerminalOnboardingLink {
        required {
            /// Link options.
            link_options: TerminalOnboardingLinkLinkOptionsParams,
            /// Link type: one of `apple_terms_and_conditions`.
            link_type: TerminalOnboardingLinkLinkType,
        }
        optional {
            /// On behalf of.
            on_behalf_of: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalOnboardingLink>,
        }
    }
}
