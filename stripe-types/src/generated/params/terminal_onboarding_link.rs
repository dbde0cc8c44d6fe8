// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by
    /// [`TerminalOnboardingLinkLinkOptionsParams::apple_terms_and_conditions`](crate::TerminalOnboardingLinkLinkOptionsParams::apple_terms_and_conditions).
    pub struct OnboardingLinkLinkOptionsAppleTermsAndConditionsParams {
        required {
            /// Merchant display name.
            merchant_display_name: String,
        }
        optional {
            /// Allow relinking.
            allow_relinking: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTerminalOnboardingLink::link_options`](crate::CreateTerminalOnboardingLink::link_options).
    pub struct TerminalOnboardingLinkLinkOptionsParams {
        boxed {
            /// Apple terms and conditions.
            apple_terms_and_conditions: OnboardingLinkLinkOptionsAppleTermsAndConditionsParams,
        }
    }
}
