// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Map};

crate::params! {
    /// Held by [`CaptureCharge::transfer_data`](crate::CaptureCharge::transfer_data).
    pub struct CaptureChargeTransferDataParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
        }
    }
}

crate::source! {
    /// Held by [`CreateCharge::card`](crate::CreateCharge::card).
    pub enum ChargeCard(ChargeCardParams);
}

crate::open_enum! {
    /// Values of [`ChargeCardParams::object`](crate::ChargeCardParams::object).
    pub enum ChargeCardObject {
        Card = "card",
    }
}

crate::params! {
    /// Held by [`CreateCharge::card`](crate::CreateCharge::card).
    pub struct ChargeCardParams {
        required {
            /// Exp month.
            exp_month: i64,
            /// Exp year.
            exp_year: i64,
            /// Number.
            number: String,
        }
        optional {
            /// Address city.
            address_city: String,
            /// Address country.
            address_country: String,
            /// Address line1.
            address_line1: String,
            /// Address line2.
            address_line2: String,
            /// Address state.
            address_state: String,
            /// Address zip.
            address_zip: String,
            /// Cvc.
            cvc: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Name.
            name: String,
            /// Object: one of `card`.
            object: ChargeCardObject,
        }
    }
}

crate::source! {
    /// Held by [`CreateCharge::destination`](crate::CreateCharge::destination).
    pub enum ChargeDestination(ChargeDestinationParams);
}

crate::params! {
    /// Held by [`CreateCharge::destination`](crate::CreateCharge::destination).
    pub struct ChargeDestinationParams {
        required {
            /// Account.
            account: String,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
        }
    }
}

crate::params! {
    /// Held by [`UpdateCharge::fraud_details`](crate::UpdateCharge::fraud_details).
    pub struct ChargeFraudDetailsParams {
        required {
            /// User report: one of `fraudulent`, `safe`; can be cleared.
            user_report: Clearable<ChargeUserReport>,
        }
    }
}

crate::params! {
    /// Held by [`CreateCharge::radar_options`](crate::CreateCharge::radar_options).
    pub struct ChargeRadarOptionsParams {
        optional {
            /// Session.
            session: String,
        }
    }
}

crate::open_enum! {
    /// Values of [`RefundCharge::reason`](crate::RefundCharge::reason).
    pub enum ChargeReason {
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
}

crate::params! {
    /// Held by [`ChargeShippingParams::address`](crate::ChargeShippingParams::address).
    pub struct ChargeShippingAddressParams {
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateCharge::shipping`](crate::CreateCharge::shipping),
    /// [`UpdateCharge::shipping`](crate::UpdateCharge::shipping).
    pub struct ChargeShippingParams {
        required {
            /// Address.
            address: ChargeShippingAddressParams,
            /// Name.
            name: String,
        }
        optional {
            /// Carrier.
            carrier: String,
            /// Phone.
            phone: String,
            /// Tracking number.
            tracking_number: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateCharge::transfer_data`](crate::CreateCharge::transfer_data).
    pub struct ChargeTransferDataParams {
        required {
            /// Destination.
            destination: String,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Description.
            description: String,
        }
    }
}

crate::open_enum! {
    /// Values of [`ChargeFraudDetailsParams::user_report`](crate::ChargeFraudDetailsParams::user_report).
    pub enum ChargeUserReport {
        Fraudulent = "fraudulent",
        Safe = "safe",
    }
}
