// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `AccountUnificationAccountControllerStripeDashboard.type`, `V2Account.dashboard`, `AccountControllerStripeDashboardParams.type` and 2 more.
    pub enum V2AccountDashboard {
        Express = "express",
        Full = "full",
        None = "none",
    }
}
