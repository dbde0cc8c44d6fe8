// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::UsBankAccountNetworksSupported;

/// Held by `TreasuryOutboundTrackingDetails.ach`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryOutboundAchTrackingDetails {
    pub trace_id: String,
}

crate::record!(
    TreasuryOutboundAchTrackingDetails, "", false,
    ["trace_id"],
    [trace_id],
);

/// Held by `TreasuryOutboundPayment.tracking_details`, `TreasuryOutboundTransfer.tracking_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryOutboundTrackingDetails {
    pub ach: Option<Box<TreasuryOutboundAchTrackingDetails>>,
    pub type_: UsBankAccountNetworksSupported,
    pub us_domestic_wire: Option<Box<TreasuryOutboundUsDomesticWireTrackingDetails>>,
}

crate::record!(
    TreasuryOutboundTrackingDetails, "", false,
    ["ach", "type", "us_domestic_wire"],
    [ach, type_, us_domestic_wire],
);

/// Held by `TreasuryOutboundTrackingDetails.us_domestic_wire`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryOutboundUsDomesticWireTrackingDetails {
    pub chips: Option<String>,
    pub imad: Option<String>,
    pub omad: Option<String>,
}

crate::record!(
    TreasuryOutboundUsDomesticWireTrackingDetails, "", false,
    ["chips", "imad", "omad"],
    [chips, imad, omad],
);
