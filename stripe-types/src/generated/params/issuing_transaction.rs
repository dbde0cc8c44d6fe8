// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Decimal, IssuingTransactionMerchantDataCategory, Timestamp};

crate::params! {
    /// Held by
    /// [`IssuingTransactionPurchaseDetailsFleetParams::cardholder_prompt_data`](crate::IssuingTransactionPurchaseDetailsFleetParams::cardholder_prompt_data).
    pub struct IssuingTransactionFleetCardholderPromptDataParams {
        optional {
            /// Driver id.
            driver_id: String,
            /// Odometer.
            odometer: i64,
            /// Unspecified id.
            unspecified_id: String,
            /// User id.
            user_id: String,
            /// Vehicle number.
            vehicle_number: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingTransactionFleetReportedBreakdownParams::fuel`](crate::IssuingTransactionFleetReportedBreakdownParams::fuel).
    pub struct IssuingTransactionFleetReportedBreakdownFuelParams {
        optional {
            /// Gross amount decimal: an exact decimal.
            gross_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingTransactionFleetReportedBreakdownParams::non_fuel`](crate::IssuingTransactionFleetReportedBreakdownParams::non_fuel).
    pub struct IssuingTransactionFleetReportedBreakdownNonFuelParams {
        optional {
            /// Gross amount decimal: an exact decimal.
            gross_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingTransactionPurchaseDetailsFleetParams::reported_breakdown`](crate::IssuingTransactionPurchaseDetailsFleetParams::reported_breakdown).
    pub struct IssuingTransactionFleetReportedBreakdownParams {
        boxed {
            /// Fuel.
            fuel: IssuingTransactionFleetReportedBreakdownFuelParams,
            /// Non fuel.
            non_fuel: IssuingTransactionFleetReportedBreakdownNonFuelParams,
            /// Tax.
            tax: IssuingTransactionFleetReportedBreakdownTaxParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingTransactionFleetReportedBreakdownParams::tax`](crate::IssuingTransactionFleetReportedBreakdownParams::tax).
    pub struct IssuingTransactionFleetReportedBreakdownTaxParams {
        optional {
            /// Local amount decimal: an exact decimal.
            local_amount_decimal: Decimal,
            /// National amount decimal: an exact decimal.
            national_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTestIssuingTransactionForceCapture::merchant_data`](crate::CreateTestIssuingTransactionForceCapture::merchant_data),
    /// [`CreateTestIssuingTransactionUnlinkedRefund::merchant_data`](crate::CreateTestIssuingTransactionUnlinkedRefund::merchant_data).
    pub struct IssuingTransactionMerchantDataParams {
        optional {
            /// Category: one of 294 values.
            category: IssuingTransactionMerchantDataCategory,
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Name.
            name: String,
            /// Network id.
            network_id: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
            /// Terminal id.
            terminal_id: String,
            /// Url.
            url: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingTransactionPurchaseDetailsParams::fleet`](crate::IssuingTransactionPurchaseDetailsParams::fleet).
    pub struct IssuingTransactionPurchaseDetailsFleetParams {
        optional {
            /// Purchase type: one of `fuel_and_non_fuel_purchase`, `fuel_purchase`, `non_fuel_purchase`.
            purchase_type: IssuingTransactionPurchaseType,
            /// Service type: one of `full_service`, `non_fuel_transaction`, `self_service`.
            service_type: IssuingTransactionServiceType,
        }
        boxed {
            /// Cardholder prompt data.
            cardholder_prompt_data: IssuingTransactionFleetCardholderPromptDataParams,
            /// Reported breakdown.
            reported_breakdown: IssuingTransactionFleetReportedBreakdownParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingTransactionPurchaseDetailsParams::flight`](crate::IssuingTransactionPurchaseDetailsParams::flight).
    pub struct IssuingTransactionPurchaseDetailsFlightParams {
        optional {
            /// Departure at: a time in seconds since 1970.
            departure_at: Timestamp,
            /// Passenger name.
            passenger_name: String,
            /// Refundable.
            refundable: bool,
            /// Travel agency.
            travel_agency: String,
        }
        lists {
            /// Segments.
            segments: IssuingTransactionPurchaseDetailsFlightSegmentParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingTransactionPurchaseDetailsFlightParams::segments`](crate::IssuingTransactionPurchaseDetailsFlightParams::segments).
    pub struct IssuingTransactionPurchaseDetailsFlightSegmentParams {
        optional {
            /// Arrival airport code: at most 3 characters.
            arrival_airport_code: String,
            /// Carrier.
            carrier: String,
            /// Departure airport code: at most 3 characters.
            departure_airport_code: String,
            /// Flight number.
            flight_number: String,
            /// Service class.
            service_class: String,
            /// Stopover allowed.
            stopover_allowed: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingTransactionPurchaseDetailsParams::fuel`](crate::IssuingTransactionPurchaseDetailsParams::fuel).
    pub struct IssuingTransactionPurchaseDetailsFuelParams {
        optional {
            /// Industry product code.
            industry_product_code: String,
            /// Quantity decimal: an exact decimal.
            quantity_decimal: Decimal,
            /// Type: one of `diesel`, `other`, `unleaded_plus`, `unleaded_regular`, `unleaded_super`.
            type_ = "type": IssuingTransactionPurchaseDetailsFuelType,
            /// Unit: one of 8 values.
            unit: IssuingTransactionPurchaseDetailsFuelUnit,
            /// Unit cost decimal: an exact decimal.
            unit_cost_decimal: Decimal,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingTransactionPurchaseDetailsFuelParams::type_`](crate::IssuingTransactionPurchaseDetailsFuelParams::type_).
    pub enum IssuingTransactionPurchaseDetailsFuelType {
        Diesel = "diesel",
        Other = "other",
        UnleadedPlus = "unleaded_plus",
        UnleadedRegular = "unleaded_regular",
        UnleadedSuper = "unleaded_super",
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingTransactionPurchaseDetailsFuelParams::unit`](crate::IssuingTransactionPurchaseDetailsFuelParams::unit).
    pub enum IssuingTransactionPurchaseDetailsFuelUnit {
        ChargingMinute = "charging_minute",
        ImperialGallon = "imperial_gallon",
        Kilogram = "kilogram",
        KilowattHour = "kilowatt_hour",
        Liter = "liter",
        Other = "other",
        Pound = "pound",
        UsGallon = "us_gallon",
    }
}

crate::params! {
    /// Held by
    /// [`IssuingTransactionPurchaseDetailsParams::lodging`](crate::IssuingTransactionPurchaseDetailsParams::lodging).
    pub struct IssuingTransactionPurchaseDetailsLodgingParams {
        optional {
            /// Check in at: a time in seconds since 1970.
            check_in_at: Timestamp,
            /// Nights.
            nights: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTestIssuingTransactionForceCapture::purchase_details`](crate::CreateTestIssuingTransactionForceCapture::purchase_details),
    /// [`CreateTestIssuingTransactionUnlinkedRefund::purchase_details`](crate::CreateTestIssuingTransactionUnlinkedRefund::purchase_details).
    pub struct IssuingTransactionPurchaseDetailsParams {
        optional {
            /// Reference.
            reference: String,
        }
        boxed {
            /// Fleet.
            fleet: IssuingTransactionPurchaseDetailsFleetParams,
            /// Flight.
            flight: IssuingTransactionPurchaseDetailsFlightParams,
            /// Fuel.
            fuel: IssuingTransactionPurchaseDetailsFuelParams,
            /// Lodging.
            lodging: IssuingTransactionPurchaseDetailsLodgingParams,
        }
        lists {
            /// Receipt.
            receipt: IssuingTransactionPurchaseDetailsReceiptParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`IssuingTransactionPurchaseDetailsParams::receipt`](crate::IssuingTransactionPurchaseDetailsParams::receipt).
    pub struct IssuingTransactionPurchaseDetailsReceiptParams {
        optional {
            /// Description: at most 26 characters.
            description: String,
            /// Quantity: an exact decimal.
            quantity: Decimal,
            /// Total: in minor units of the currency.
            total: i64,
            /// Unit cost.
            unit_cost: i64,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingTransactionPurchaseDetailsFleetParams::purchase_type`](crate::IssuingTransactionPurchaseDetailsFleetParams::purchase_type).
    pub enum IssuingTransactionPurchaseType {
        FuelAndNonFuelPurchase = "fuel_and_non_fuel_purchase",
        FuelPurchase = "fuel_purchase",
        NonFuelPurchase = "non_fuel_purchase",
    }
}

crate::open_enum! {
    /// Values of
    /// [`IssuingTransactionPurchaseDetailsFleetParams::service_type`](crate::IssuingTransactionPurchaseDetailsFleetParams::service_type).
    pub enum IssuingTransactionServiceType {
        FullService = "full_service",
        NonFuelTransaction = "non_fuel_transaction",
        SelfService = "self_service",
    }
}
