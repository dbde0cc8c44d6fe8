// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `ConfirmationTokenMandateDataCustomerAcceptance.online`, `CustomerAcceptance.online`.
#[derive(Clone, Default)]
pub struct OnlineAcceptance {
    pub ip_address: Option<String>,
    pub user_agent: Option<String>,
}
crate::record!(
    OnlineAcceptance, "", false,
    ["ip_address", "user_agent"],
    [ip_address, user_agent],
);
