// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransactionId, Currency, Decimal, ExpandTo, Expandable, Expansion, IssuingAmountDetails,
    IssuingAuthorizationId, IssuingAuthorizationMerchantData, IssuingCardId, IssuingCardholderId,
    IssuingDisputeId, IssuingFleetReportedBreakdown, IssuingTokenId, IssuingTransactionId,
    IssuingTransactionWallet, ListInfo, ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `issuing.transaction`.
///
/// See <https://docs.stripe.com/api/issuing/transactions/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTransaction {
    pub id: IssuingTransactionId,
    pub amount: i64,
    pub amount_details: Option<Box<IssuingAmountDetails>>,
    pub authorization: Option<Expandable<IssuingAuthorizationId>>,
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    pub card: Expandable<IssuingCardId>,
    pub cardholder: Option<Expandable<IssuingCardholderId>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub dispute: Option<Expandable<IssuingDisputeId>>,
    pub livemode: bool,
    pub merchant_amount: i64,
    pub merchant_currency: Currency,
    pub merchant_data: IssuingAuthorizationMerchantData,
    pub metadata: Metadata,
    pub network_data: Option<Box<IssuingTransactionNetworkData>>,
    pub purchase_details: Option<Box<IssuingTransactionPurchaseDetails>>,
    pub token: Option<Expandable<IssuingTokenId>>,
    pub treasury: Option<Box<IssuingTransactionTreasury>>,
    pub type_: IssuingTransactionType,
    pub wallet: Option<IssuingTransactionWallet>,
}

crate::record!(
    IssuingTransaction, "issuing.transaction", true,
    [
        "id", "amount", "amount_details", "authorization", "balance_transaction", "card", "cardholder",
        "created", "currency", "dispute", "livemode", "merchant_amount", "merchant_currency",
        "merchant_data", "metadata", "network_data", "purchase_details", "token", "treasury", "type",
        "wallet",
    ],
    [
        id, amount, amount_details, authorization, balance_transaction, card, cardholder, created, currency,
        dispute, livemode, merchant_amount, merchant_currency, merchant_data, metadata, network_data,
        purchase_details, token, treasury, type_, wallet,
    ],
);

impl Object for IssuingTransaction {
    type Id = IssuingTransactionId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "issuing.transaction",
        type_name: "IssuingTransaction",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/issuing/transactions/{transaction}"),
        list: Some(&ListInfo { path: "/v1/issuing/transactions", parent: None, style: ListStyle::Cursor, required: &[], filters: &["card", "cardholder", "created", "type"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "authorization", targets: &["issuing.authorization"], array: false },
            Expansion { path: "balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "card", targets: &["issuing.card"], array: false },
            Expansion { path: "cardholder", targets: &["issuing.cardholder"], array: false },
            Expansion { path: "dispute", targets: &["issuing.dispute"], array: false },
            Expansion { path: "token", targets: &["issuing.token"], array: false },
        ],
        nested_lists: &[],
        events: &[
            "issuing_transaction.created", "issuing_transaction.purchase_details_receipt_updated",
            "issuing_transaction.updated",
        ],
    };
}

impl IssuingTransaction {
    pub const EXPAND_AUTHORIZATION: ExpandTo<Self, IssuingAuthorizationId> = ExpandTo::new("authorization");
    pub const EXPAND_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("balance_transaction");
    pub const EXPAND_CARD: ExpandTo<Self, IssuingCardId> = ExpandTo::new("card");
    pub const EXPAND_CARDHOLDER: ExpandTo<Self, IssuingCardholderId> = ExpandTo::new("cardholder");
    pub const EXPAND_DISPUTE: ExpandTo<Self, IssuingDisputeId> = ExpandTo::new("dispute");
    pub const EXPAND_TOKEN: ExpandTo<Self, IssuingTokenId> = ExpandTo::new("token");
}

/// Held by `IssuingTransactionFleetData.cardholder_prompt_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTransactionFleetCardholderPromptData {
    pub driver_id: Option<String>,
    pub odometer: Option<i64>,
    pub unspecified_id: Option<String>,
    pub user_id: Option<String>,
    pub vehicle_number: Option<String>,
}

crate::record!(
    IssuingTransactionFleetCardholderPromptData, "", false,
    ["driver_id", "odometer", "unspecified_id", "user_id", "vehicle_number"],
    [driver_id, odometer, unspecified_id, user_id, vehicle_number],
);

/// Held by `IssuingTransactionPurchaseDetails.fleet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTransactionFleetData {
    pub cardholder_prompt_data: Option<Box<IssuingTransactionFleetCardholderPromptData>>,
    pub purchase_type: Option<String>,
    pub reported_breakdown: Option<Box<IssuingFleetReportedBreakdown>>,
    pub service_type: Option<String>,
}

crate::record!(
    IssuingTransactionFleetData, "", false,
    ["cardholder_prompt_data", "purchase_type", "reported_breakdown", "service_type"],
    [cardholder_prompt_data, purchase_type, reported_breakdown, service_type],
);

/// Held by `IssuingTransactionPurchaseDetails.flight`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTransactionFlightData {
    pub departure_at: Option<Timestamp>,
    pub passenger_name: Option<String>,
    pub refundable: Option<bool>,
    pub segments: Option<Vec<IssuingTransactionFlightDataLeg>>,
    pub travel_agency: Option<String>,
}

crate::record!(
    IssuingTransactionFlightData, "", false,
    ["departure_at", "passenger_name", "refundable", "segments", "travel_agency"],
    [departure_at, passenger_name, refundable, segments, travel_agency],
);

/// Held by `IssuingTransactionFlightData.segments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTransactionFlightDataLeg {
    pub arrival_airport_code: Option<String>,
    pub carrier: Option<String>,
    pub departure_airport_code: Option<String>,
    pub flight_number: Option<String>,
    pub service_class: Option<String>,
    pub stopover_allowed: Option<bool>,
}

crate::record!(
    IssuingTransactionFlightDataLeg, "", false,
    [
        "arrival_airport_code", "carrier", "departure_airport_code", "flight_number", "service_class",
        "stopover_allowed",
    ],
    [arrival_airport_code, carrier, departure_airport_code, flight_number, service_class, stopover_allowed],
);

/// Held by `IssuingTransactionPurchaseDetails.fuel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTransactionFuelData {
    pub industry_product_code: Option<String>,
    pub quantity_decimal: Option<Decimal>,
    pub type_: String,
    pub unit: String,
    pub unit_cost_decimal: Decimal,
}

crate::record!(
    IssuingTransactionFuelData, "", false,
    ["industry_product_code", "quantity_decimal", "type", "unit", "unit_cost_decimal"],
    [industry_product_code, quantity_decimal, type_, unit, unit_cost_decimal],
);

/// Held by `IssuingTransactionPurchaseDetails.lodging`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTransactionLodgingData {
    pub check_in_at: Option<Timestamp>,
    pub nights: Option<i64>,
}

crate::record!(
    IssuingTransactionLodgingData, "", false,
    ["check_in_at", "nights"],
    [check_in_at, nights],
);

/// Held by `IssuingTransaction.network_data`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTransactionNetworkData {
    pub authorization_code: Option<String>,
    pub processing_date: Option<String>,
    pub transaction_id: Option<String>,
}

crate::record!(
    IssuingTransactionNetworkData, "", false,
    ["authorization_code", "processing_date", "transaction_id"],
    [authorization_code, processing_date, transaction_id],
);

/// Held by `IssuingTransaction.purchase_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTransactionPurchaseDetails {
    pub fleet: Option<Box<IssuingTransactionFleetData>>,
    pub flight: Option<Box<IssuingTransactionFlightData>>,
    pub fuel: Option<Box<IssuingTransactionFuelData>>,
    pub lodging: Option<Box<IssuingTransactionLodgingData>>,
    pub receipt: Option<Vec<IssuingTransactionReceiptData>>,
    pub reference: Option<String>,
}

crate::record!(
    IssuingTransactionPurchaseDetails, "", false,
    ["fleet", "flight", "fuel", "lodging", "receipt", "reference"],
    [fleet, flight, fuel, lodging, receipt, reference],
);

/// Held by `IssuingTransactionPurchaseDetails.receipt`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTransactionReceiptData {
    pub description: Option<String>,
    pub quantity: Option<Decimal>,
    pub total: Option<i64>,
    pub unit_cost: Option<i64>,
}

crate::record!(
    IssuingTransactionReceiptData, "", false,
    ["description", "quantity", "total", "unit_cost"],
    [description, quantity, total, unit_cost],
);

/// Held by `IssuingTransaction.treasury`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingTransactionTreasury {
    pub received_credit: Option<String>,
    pub received_debit: Option<String>,
}

crate::record!(
    IssuingTransactionTreasury, "", false,
    ["received_credit", "received_debit"],
    [received_credit, received_debit],
);

crate::open_enum! {
    /// Values of `IssuingTransaction.type`, `ListIssuingTransactions.type`.
    pub enum IssuingTransactionType {
        Capture = "capture",
        Refund = "refund",
    }
}
