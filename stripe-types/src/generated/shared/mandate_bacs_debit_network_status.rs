// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `MandateBacsDebit.network_status`, `MandateAcceptanceParams.status`.
    pub enum MandateBacsDebitNetworkStatus {
        Accepted = "accepted",
        Pending = "pending",
        Refused = "refused",
        Revoked = "revoked",
    }
}
