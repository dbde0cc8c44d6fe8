// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::TerminalLocation;
use crate::types::{
    RawJson, TerminalLocationId, TerminalReaderDeviceType, TerminalReaderId, TerminalReaderStatus, Timestamp,
};

/// Rows of objects `terminal.reader`, from `/v1/terminal/readers`.
///
/// See <https://docs.stripe.com/api/terminal/readers/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::TerminalReader, table = "terminal_readers", account, absent = null)]
pub struct TerminalReader {
    pub id: TerminalReaderId,
    pub action: Option<RawJson>,
    pub device_sw_version: Option<String>,
    pub device_type: TerminalReaderDeviceType,
    pub ip_address: Option<String>,
    pub label: String,
    pub last_seen_at: Option<Timestamp>,
    #[stripe(livemode)]
    pub livemode: bool,
    #[stripe(references = TerminalLocation)]
    pub location: Option<TerminalLocationId>,
    pub metadata: Option<RawJson>,
    pub serial_number: String,
    pub status: Option<TerminalReaderStatus>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
