// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `V2AccountLinkUseCase.type`, `CreateAccountLink.type`, `V2AccountLinkUseCaseParams.type`.
    pub enum V2AccountLinkUseCaseType {
        AccountOnboarding = "account_onboarding",
        AccountUpdate = "account_update",
    }
}
