// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, IssuingSettlementId, Metadata, Object, ObjectInfo, Timestamp};

/// The object `issuing.settlement`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingSettlement {
    /// The id, unique within the account.
    pub id: IssuingSettlementId,
    /// Bin.
    pub bin: String,
    /// Clearing date: a time in seconds since 1970.
    pub clearing_date: Timestamp,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    pub created: Timestamp,
    /// Currency.
    pub currency: Currency,
    /// Interchange fees amount: in minor units of `currency`.
    pub interchange_fees_amount: i64,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    pub metadata: Metadata,
    /// Net total amount: in minor units of `currency`.
    pub net_total_amount: i64,
    /// Network: one of `maestro`, `mastercard`, `visa`.
    pub network: IssuingSettlementNetwork,
    /// Network fees amount: in minor units of `currency`.
    pub network_fees_amount: i64,
    /// Network settlement identifier.
    pub network_settlement_identifier: String,
    /// Settlement service.
    pub settlement_service: String,
    /// Status: one of `complete`, `pending`.
    pub status: IssuingSettlementStatus,
    /// Transaction amount: in minor units of `currency`.
    pub transaction_amount: i64,
    /// Transaction count.
    pub transaction_count: i64,
}

crate::record!(
    IssuingSettlement, "issuing.settlement", true,
    [
        "id", "bin", "clearing_date", "created", "currency", "interchange_fees_amount", "livemode",
        "metadata", "net_total_amount", "network", "network_fees_amount", "network_settlement_identifier",
        "settlement_service", "status", "transaction_amount", "transaction_count",
    ],
    [
        id, bin, clearing_date, created, currency, interchange_fees_amount, livemode, metadata,
        net_total_amount, network, network_fees_amount, network_settlement_identifier, settlement_service,
        status, transaction_amount, transaction_count,
    ],
);

impl Object for IssuingSettlement {
    type Id = IssuingSettlementId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "issuing.settlement",
        type_name: "IssuingSettlement",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/issuing/settlements/{settlement}"),
        list: None,
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of [`IssuingSettlement::network`](crate::IssuingSettlement::network),
    /// [`CreateTestIssuingSettlement::network`](crate::CreateTestIssuingSettlement::network).
    pub enum IssuingSettlementNetwork {
        Maestro = "maestro",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

crate::open_enum! {
    /// Values of [`IssuingSettlement::status`](crate::IssuingSettlement::status).
    pub enum IssuingSettlementStatus {
        Complete = "complete",
        Pending = "pending",
    }
}
