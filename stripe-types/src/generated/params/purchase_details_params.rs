// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Decimal, IssuingAuthorizationFleetParams, IssuingAuthorizationFuelParams, Timestamp};

crate::params! {
    /// Held by `PurchaseDetailsParams.flight`.
    pub struct PurchaseDetailsFlightParams {
        optional {
            departure_at: Timestamp,
            passenger_name: String,
            refundable: bool,
            travel_agency: String,
        }
        lists {
            segments: PurchaseDetailsFlightSegmentParams,
        }
    }
}

crate::params! {
    /// Held by `PurchaseDetailsFlightParams.segments`.
    pub struct PurchaseDetailsFlightSegmentParams {
        optional {
            arrival_airport_code: String,
            carrier: String,
            departure_airport_code: String,
            flight_number: String,
            service_class: String,
            stopover_allowed: bool,
        }
    }
}

crate::params! {
    /// Held by `PurchaseDetailsParams.lodging`.
    pub struct PurchaseDetailsLodgingParams {
        optional {
            check_in_at: Timestamp,
            nights: i64,
        }
    }
}

crate::params! {
    /// Held by `CaptureTestIssuingAuthorization.purchase_details`, `CreateTestIssuingTransactionForceCapture.purchase_details`, `CreateTestIssuingTransactionUnlinkedRefund.purchase_details`.
    pub struct PurchaseDetailsParams {
        optional {
            reference: String,
        }
        boxed {
            fleet: IssuingAuthorizationFleetParams,
            flight: PurchaseDetailsFlightParams,
            fuel: IssuingAuthorizationFuelParams,
            lodging: PurchaseDetailsLodgingParams,
        }
        lists {
            receipt: PurchaseDetailsReceiptParams,
        }
    }
}

crate::params! {
    /// Held by `PurchaseDetailsParams.receipt`.
    pub struct PurchaseDetailsReceiptParams {
        optional {
            description: String,
            quantity: Decimal,
            total: i64,
            unit_cost: i64,
        }
    }
}
