// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::UsBankAccountNetworksSupported;

crate::params! {
    /// Held by `TrackingDetailsParams.ach`.
    pub struct TrackingDetailsAchParams {
        required {
            trace_id: String,
        }
    }
}

crate::params! {
    /// Held by `UpdateTestTreasuryOutboundPayment.tracking_details`, `UpdateTestTreasuryOutboundTransfer.tracking_details`.
    pub struct TrackingDetailsParams {
        required {
            type_ = "type": UsBankAccountNetworksSupported,
        }
        boxed {
            ach: TrackingDetailsAchParams,
            us_domestic_wire: TrackingDetailsUsDomesticWireParams,
        }
    }
}

crate::params! {
    /// Held by `TrackingDetailsParams.us_domestic_wire`.
    pub struct TrackingDetailsUsDomesticWireParams {
        optional {
            chips: String,
            imad: String,
            omad: String,
        }
    }
}
