// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `AccountUnificationAccountController.requirement_collection`, `AccountUnificationAccountControllerLosses.payments`, `V2AccountDefaultsResponsibilities.losses_collector` and 4 more.
    pub enum AccountUnificationAccountControllerLossesPayment {
        Application = "application",
        Stripe = "stripe",
    }
}
