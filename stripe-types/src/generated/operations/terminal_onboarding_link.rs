// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Expand, TerminalOnboardingLink, TerminalOnboardingLinkLinkType};

crate::operation! {
    /// `POST /v1/terminal/onboarding_links`
    pub struct CreateTerminalOnboardingLink: Post "/v1/terminal/onboarding_links" Form => TerminalOnboardingLink {
        required {
            link_options: TerminalOnboardingLinkLinkOptionsParams,
            link_type: TerminalOnboardingLinkLinkType,
        }
        optional {
            on_behalf_of: String,
        }
        lists {
            expand: Expand<TerminalOnboardingLink>,
        }
    }
}

crate::params! {
    /// Held by `TerminalOnboardingLinkLinkOptionsParams.apple_terms_and_conditions`.
    pub struct OnboardingLinkLinkOptionsAppleTermsAndConditionsParams {
        required {
            merchant_display_name: String,
        }
        optional {
            allow_relinking: bool,
        }
    }
}

crate::params! {
    /// Held by `CreateTerminalOnboardingLink.link_options`.
    pub struct TerminalOnboardingLinkLinkOptionsParams {
        boxed {
            apple_terms_and_conditions: OnboardingLinkLinkOptionsAppleTermsAndConditionsParams,
        }
    }
}
