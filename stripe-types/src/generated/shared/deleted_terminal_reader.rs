// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{DeviceType, TerminalReaderId};

/// What Stripe answers for a deleted `terminal.reader`.
#[derive(Clone, Default)]
pub struct DeletedTerminalReader {
    pub id: TerminalReaderId,
    pub deleted: bool,
    pub device_type: DeviceType,
    pub serial_number: String,
}

crate::record!(
    DeletedTerminalReader, "terminal.reader", true,
    ["id", "deleted", "device_type", "serial_number"],
    [id, deleted, device_type, serial_number],
);
