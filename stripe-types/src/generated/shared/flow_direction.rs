// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `SetupAttempt.flow_directions`, `SetupIntent.flow_directions`, `CreateSetupIntent.flow_directions` and 1 more.
    pub enum FlowDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}
