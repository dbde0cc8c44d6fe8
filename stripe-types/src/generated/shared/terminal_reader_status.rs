// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CustomerAcceptance.type`, `TerminalReader.status`, `MandateDataCustomerAcceptanceParams.type` and 3 more.
    pub enum TerminalReaderStatus {
        Offline = "offline",
        Online = "online",
    }
}
