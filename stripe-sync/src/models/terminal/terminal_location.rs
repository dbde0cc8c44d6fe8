// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{RawJson, TerminalLocationId};

/// Rows of objects `terminal.location`, from `/v1/terminal/locations`.
///
/// See <https://docs.stripe.com/api/terminal/locations/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TerminalLocation, table = "terminal_locations", account, absent = null)]
pub struct TerminalLocation {
    pub id: TerminalLocationId,
    pub address: Option<RawJson>,
    pub address_kana: Option<RawJson>,
    pub address_kanji: Option<RawJson>,
    pub configuration_overrides: Option<String>,
    pub display_name: String,
    pub display_name_kana: Option<String>,
    pub display_name_kanji: Option<String>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub phone: Option<String>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
