// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{RawJson, TerminalConfigurationId};

/// Rows of objects `terminal.configuration`, from `/v1/terminal/configurations`.
///
/// See <https://docs.stripe.com/api/terminal/configurations/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TerminalConfiguration, table = "terminal_configurations", account, absent = null)]
pub struct TerminalConfiguration {
    pub id: TerminalConfigurationId,
    pub bbpos_wisepad3: Option<RawJson>,
    pub bbpos_wisepos_e: Option<RawJson>,
    pub cellular: Option<RawJson>,
    pub is_account_default: Option<bool>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub name: Option<String>,
    pub offline: Option<RawJson>,
    pub reboot_window: Option<RawJson>,
    pub stripe_s700: Option<RawJson>,
    pub stripe_s710: Option<RawJson>,
    pub tipping: Option<RawJson>,
    pub verifone_m425: Option<RawJson>,
    pub verifone_p400: Option<RawJson>,
    pub verifone_p630: Option<RawJson>,
    pub verifone_ux700: Option<RawJson>,
    pub verifone_v660p: Option<RawJson>,
    pub wifi: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
