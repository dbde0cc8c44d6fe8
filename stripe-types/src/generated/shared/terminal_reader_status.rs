// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `CustomerAcceptance.type`, `TerminalReader.status`.
    pub enum TerminalReaderStatus {
        Offline = "offline",
        Online = "online",
    }
}
