// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Charge, ChargeCard, ChargeId, Clearable, Currency, CustomerId, Expand, List, Map, PaymentIntentId,
    PaymentIntentTransferDataParams, RadarOptionsParams, Range, SearchResult, ShippingParams,
    TerminalReaderRefundPaymentActionReason, Timestamp,
};

crate::operation! {
    /// `POST /v1/charges/{charge}/capture`
    pub struct CaptureCharge: Post "/v1/charges/{charge}/capture" Form => Charge {
        path {
            charge: ChargeId,
        }
        optional {
            amount: i64,
            application_fee: i64,
            application_fee_amount: i64,
            receipt_email: String,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            transfer_group: String,
        }
        boxed {
            transfer_data: PaymentIntentTransferDataParams,
        }
        lists {
            expand: Expand<Charge>,
        }
    }
}

crate::source! {
    /// Held by `CreateCharge.destination`.
    pub enum ChargeDestination(ChargeDestinationParams);
}

crate::params! {
    /// Held by `CreateCharge.destination`.
    pub struct ChargeDestinationParams {
        required {
            account: String,
        }
        optional {
            amount: i64,
        }
    }
}

crate::params! {
    /// Held by `UpdateCharge.fraud_details`.
    pub struct ChargeFraudDetailsParams {
        required {
            user_report: Clearable<ChargeFraudDetailsUserReport>,
        }
    }
}

crate::open_enum! {
    /// Values of `ChargeFraudDetailsParams.user_report`.
    pub enum ChargeFraudDetailsUserReport {
        Fraudulent = "fraudulent",
        Safe = "safe",
    }
}

crate::params! {
    /// Held by `CreateCharge.transfer_data`.
    pub struct ChargeTransferDataParams {
        required {
            destination: String,
        }
        optional {
            amount: i64,
            description: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/charges`
    pub struct CreateCharge: Post "/v1/charges" Form => Charge {
        optional {
            amount: i64,
            application_fee: i64,
            application_fee_amount: i64,
            capture: bool,
            card: ChargeCard,
            currency: Currency,
            customer: CustomerId,
            description: String,
            destination: ChargeDestination,
            metadata: Clearable<Map<Clearable<String>>>,
            on_behalf_of: String,
            receipt_email: String,
            source: String,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            transfer_group: String,
        }
        boxed {
            radar_options: RadarOptionsParams,
            shipping: ShippingParams,
            transfer_data: ChargeTransferDataParams,
        }
        lists {
            expand: Expand<Charge>,
        }
    }
}

crate::operation! {
    /// `GET /v1/charges`
    pub struct ListCharges: Get "/v1/charges" Form => List<Charge> {
        optional {
            created: Range<Timestamp>,
            customer: CustomerId,
            ending_before: String,
            limit: i64,
            payment_intent: PaymentIntentId,
            starting_after: String,
            transfer_group: String,
        }
        lists {
            expand: Expand<List<Charge>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/charges/{charge}/refund`
    pub struct RefundCharge: Post "/v1/charges/{charge}/refund" Form => Charge {
        path {
            charge: ChargeId,
        }
        optional {
            amount: i64,
            instructions_email: String,
            metadata: Clearable<Map<Clearable<String>>>,
            payment_intent: PaymentIntentId,
            reason: TerminalReaderRefundPaymentActionReason,
            refund_application_fee: bool,
            reverse_transfer: bool,
        }
        lists {
            expand: Expand<Charge>,
        }
    }
}

crate::operation! {
    /// `GET /v1/charges/{charge}`
    pub struct RetrieveCharge: Get "/v1/charges/{charge}" Form => Charge {
        path {
            charge: ChargeId,
        }
        lists {
            expand: Expand<Charge>,
        }
    }
}

crate::operation! {
    /// `GET /v1/charges/search`
    pub struct SearchCharges: Get "/v1/charges/search" Form => SearchResult<Charge> {
        required {
            query: String,
        }
        optional {
            limit: i64,
            page: String,
        }
        lists {
            expand: Expand<SearchResult<Charge>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/charges/{charge}`
    pub struct UpdateCharge: Post "/v1/charges/{charge}" Form => Charge {
        path {
            charge: ChargeId,
        }
        optional {
            customer: CustomerId,
            description: String,
            metadata: Clearable<Map<Clearable<String>>>,
            receipt_email: String,
            transfer_group: String,
        }
        boxed {
            fraud_details: ChargeFraudDetailsParams,
            shipping: ShippingParams,
        }
        lists {
            expand: Expand<Charge>,
        }
    }
}
