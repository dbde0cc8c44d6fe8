// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    BalanceTransactionId, Boxed, Currency, Decimal, Expand, Expandable, Expansion, IssuingAmountDetails,
    IssuingAuthorizationId, IssuingAuthorizationMerchantData, IssuingCardId, IssuingCardholderId,
    IssuingDisputeId, IssuingFleetReportedBreakdown, IssuingTokenId, IssuingTransactionId, ListInfo,
    ListStyle, Metadata, Object, ObjectInfo, Timestamp,
};

/// The object `issuing.transaction`.
///
/// See <https://docs.stripe.com/api/issuing/transactions/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransaction {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-id)
    pub id: IssuingTransactionId,
    /// Amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-amount)
    pub amount: i64,
    /// Amount details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-amount_details)
    pub amount_details: Option<Boxed<IssuingAmountDetails>>,
    /// Authorization: the id of an `issuing.authorization`; expandable; expand it by
    /// [`EXPAND_AUTHORIZATION`](Self::EXPAND_AUTHORIZATION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-authorization)
    pub authorization: Option<Expandable<IssuingAuthorizationId>>,
    /// Balance transaction: the id of a `balance_transaction`; expandable; expand it by
    /// [`EXPAND_BALANCE_TRANSACTION`](Self::EXPAND_BALANCE_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-balance_transaction)
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// Card: the id of an `issuing.card`; expandable; expand it by [`EXPAND_CARD`](Self::EXPAND_CARD).
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-card)
    pub card: Expandable<IssuingCardId>,
    /// Cardholder: the id of an `issuing.cardholder`; expandable; expand it by
    /// [`EXPAND_CARDHOLDER`](Self::EXPAND_CARDHOLDER); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-cardholder)
    pub cardholder: Option<Expandable<IssuingCardholderId>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-created)
    pub created: Timestamp,
    /// Currency.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-currency)
    pub currency: Currency,
    /// Dispute: the id of an `issuing.dispute`; expandable; expand it by
    /// [`EXPAND_DISPUTE`](Self::EXPAND_DISPUTE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-dispute)
    pub dispute: Option<Expandable<IssuingDisputeId>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-livemode)
    pub livemode: bool,
    /// Merchant amount: in minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_amount)
    pub merchant_amount: i64,
    /// Merchant currency.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_currency)
    pub merchant_currency: Currency,
    /// Merchant data.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-merchant_data)
    pub merchant_data: IssuingAuthorizationMerchantData,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-metadata)
    pub metadata: Metadata,
    /// Network data: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-network_data)
    pub network_data: Option<Boxed<IssuingTransactionNetworkData>>,
    /// Purchase details: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details)
    pub purchase_details: Option<Boxed<IssuingTransactionPurchaseDetails>>,
    /// Token: the id of an `issuing.token`; expandable; expand it by [`EXPAND_TOKEN`](Self::EXPAND_TOKEN);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-token)
    pub token: Option<Expandable<IssuingTokenId>>,
    /// Treasury: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-treasury)
    pub treasury: Option<Boxed<IssuingTransactionTreasury>>,
    /// Type: one of `capture`, `refund`.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-type)
    pub type_: IssuingTransactionType,
    /// Wallet: one of `apple_pay`, `google_pay`, `samsung_pay`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-wallet)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[
            "issuing_transaction.created", "issuing_transaction.purchase_details_receipt_updated",
            "issuing_transaction.updated",
        ],
    };
}

impl IssuingTransaction {
    pub const EXPAND_AUTHORIZATION: Expand<Self> = Expand::field("authorization");
    pub const EXPAND_BALANCE_TRANSACTION: Expand<Self> = Expand::field("balance_transaction");
    pub const EXPAND_CARD: Expand<Self> = Expand::field("card");
    pub const EXPAND_CARDHOLDER: Expand<Self> = Expand::field("cardholder");
    pub const EXPAND_DISPUTE: Expand<Self> = Expand::field("dispute");
    pub const EXPAND_TOKEN: Expand<Self> = Expand::field("token");
}

/// Held by
/// [`IssuingTransactionFleetData::cardholder_prompt_data`](crate::IssuingTransactionFleetData::cardholder_prompt_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionFleetCardholderPromptData {
    /// Driver id: may be null or absent.
    pub driver_id: Option<String>,
    /// Odometer: may be null or absent.
    pub odometer: Option<i64>,
    /// Unspecified id: may be null or absent.
    pub unspecified_id: Option<String>,
    /// User id: may be null or absent.
    pub user_id: Option<String>,
    /// Vehicle number: may be null or absent.
    pub vehicle_number: Option<String>,
}

crate::record!(
    IssuingTransactionFleetCardholderPromptData, "", false,
    ["driver_id", "odometer", "unspecified_id", "user_id", "vehicle_number"],
    [driver_id, odometer, unspecified_id, user_id, vehicle_number],
);

/// Held by [`IssuingTransactionPurchaseDetails::fleet`](crate::IssuingTransactionPurchaseDetails::fleet).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionFleetData {
    /// Cardholder prompt data: may be null or absent.
    pub cardholder_prompt_data: Option<Boxed<IssuingTransactionFleetCardholderPromptData>>,
    /// Purchase type: may be null or absent.
    pub purchase_type: Option<String>,
    /// Reported breakdown: may be null or absent.
    pub reported_breakdown: Option<Boxed<IssuingFleetReportedBreakdown>>,
    /// Service type: may be null or absent.
    pub service_type: Option<String>,
}

crate::record!(
    IssuingTransactionFleetData, "", false,
    ["cardholder_prompt_data", "purchase_type", "reported_breakdown", "service_type"],
    [cardholder_prompt_data, purchase_type, reported_breakdown, service_type],
);

/// Held by [`IssuingTransactionPurchaseDetails::flight`](crate::IssuingTransactionPurchaseDetails::flight).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionFlightData {
    /// Departure at: a time in seconds since 1970; may be null or absent.
    pub departure_at: Option<Timestamp>,
    /// Passenger name: may be null or absent.
    pub passenger_name: Option<String>,
    /// Refundable: may be null or absent.
    pub refundable: Option<bool>,
    /// Segments: may be null or absent.
    pub segments: Option<Vec<IssuingTransactionFlightDataLeg>>,
    /// Travel agency: may be null or absent.
    pub travel_agency: Option<String>,
}

crate::record!(
    IssuingTransactionFlightData, "", false,
    ["departure_at", "passenger_name", "refundable", "segments", "travel_agency"],
    [departure_at, passenger_name, refundable, segments, travel_agency],
);

/// Held by [`IssuingTransactionFlightData::segments`](crate::IssuingTransactionFlightData::segments).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionFlightDataLeg {
    /// Arrival airport code: may be null or absent.
    pub arrival_airport_code: Option<String>,
    /// Carrier: may be null or absent.
    pub carrier: Option<String>,
    /// Departure airport code: may be null or absent.
    pub departure_airport_code: Option<String>,
    /// Flight number: may be null or absent.
    pub flight_number: Option<String>,
    /// Service class: may be null or absent.
    pub service_class: Option<String>,
    /// Stopover allowed: may be null or absent.
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

/// Held by [`IssuingTransactionPurchaseDetails::fuel`](crate::IssuingTransactionPurchaseDetails::fuel).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionFuelData {
    /// Industry product code: may be null or absent.
    pub industry_product_code: Option<String>,
    /// Quantity decimal: an exact decimal; may be null or absent.
    pub quantity_decimal: Option<Decimal>,
    /// Type.
    pub type_: String,
    /// Unit.
    pub unit: String,
    /// Unit cost decimal: an exact decimal.
    pub unit_cost_decimal: Decimal,
}

crate::record!(
    IssuingTransactionFuelData, "", false,
    ["industry_product_code", "quantity_decimal", "type", "unit", "unit_cost_decimal"],
    [industry_product_code, quantity_decimal, type_, unit, unit_cost_decimal],
);

/// Held by [`IssuingTransactionPurchaseDetails::lodging`](crate::IssuingTransactionPurchaseDetails::lodging).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionLodgingData {
    /// Check in at: a time in seconds since 1970; may be null or absent.
    pub check_in_at: Option<Timestamp>,
    /// Nights: may be null or absent.
    pub nights: Option<i64>,
}

crate::record!(
    IssuingTransactionLodgingData, "", false,
    ["check_in_at", "nights"],
    [check_in_at, nights],
);

/// Held by [`IssuingTransaction::network_data`](crate::IssuingTransaction::network_data).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionNetworkData {
    /// Authorization code: may be null or absent.
    pub authorization_code: Option<String>,
    /// Processing date: may be null or absent.
    pub processing_date: Option<String>,
    /// Transaction id: may be null or absent.
    pub transaction_id: Option<String>,
}

crate::record!(
    IssuingTransactionNetworkData, "", false,
    ["authorization_code", "processing_date", "transaction_id"],
    [authorization_code, processing_date, transaction_id],
);

/// Held by [`IssuingTransaction::purchase_details`](crate::IssuingTransaction::purchase_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionPurchaseDetails {
    /// Fleet: may be null or absent.
    pub fleet: Option<Boxed<IssuingTransactionFleetData>>,
    /// Flight: may be null or absent.
    pub flight: Option<Boxed<IssuingTransactionFlightData>>,
    /// Fuel: may be null or absent.
    pub fuel: Option<Boxed<IssuingTransactionFuelData>>,
    /// Lodging: may be null or absent.
    pub lodging: Option<Boxed<IssuingTransactionLodgingData>>,
    /// Receipt: may be null or absent.
    pub receipt: Option<Vec<IssuingTransactionReceiptData>>,
    /// Reference: may be null or absent.
    pub reference: Option<String>,
}

crate::record!(
    IssuingTransactionPurchaseDetails, "", false,
    ["fleet", "flight", "fuel", "lodging", "receipt", "reference"],
    [fleet, flight, fuel, lodging, receipt, reference],
);

/// Held by [`IssuingTransactionPurchaseDetails::receipt`](crate::IssuingTransactionPurchaseDetails::receipt).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionReceiptData {
    /// Description: may be null or absent.
    pub description: Option<String>,
    /// Quantity: an exact decimal; may be null or absent.
    pub quantity: Option<Decimal>,
    /// Total: in minor units of the currency; may be null or absent.
    pub total: Option<i64>,
    /// Unit cost: may be null or absent.
    pub unit_cost: Option<i64>,
}

crate::record!(
    IssuingTransactionReceiptData, "", false,
    ["description", "quantity", "total", "unit_cost"],
    [description, quantity, total, unit_cost],
);

/// Held by [`IssuingTransaction::treasury`](crate::IssuingTransaction::treasury).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionTreasury {
    /// Received credit: may be null or absent.
    pub received_credit: Option<String>,
    /// Received debit: may be null or absent.
    pub received_debit: Option<String>,
}

crate::record!(
    IssuingTransactionTreasury, "", false,
    ["received_credit", "received_debit"],
    [received_credit, received_debit],
);

crate::open_enum! {
    /// Values of [`IssuingTransaction::type_`](crate::IssuingTransaction::type_),
    /// [`ListIssuingTransactions::type_`](crate::ListIssuingTransactions::type_).
    pub enum IssuingTransactionType {
        Capture = "capture",
        Refund = "refund",
    }
}

crate::open_enum! {
    /// Values of [`IssuingTransaction::wallet`](crate::IssuingTransaction::wallet).
    pub enum IssuingTransactionWallet {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
    }
}
