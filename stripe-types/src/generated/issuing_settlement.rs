// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, IssuingSettlementId, IssuingSettlementStatus, Metadata, Object, ObjectInfo, Timestamp};

/// The object `issuing.settlement`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IssuingSettlement {
    pub id: IssuingSettlementId,
    pub bin: String,
    pub clearing_date: Timestamp,
    pub created: Timestamp,
    pub currency: Currency,
    pub interchange_fees_amount: i64,
    pub livemode: bool,
    pub metadata: Metadata,
    pub net_total_amount: i64,
    pub network: IssuingSettlementNetwork,
    pub network_fees_amount: i64,
    pub network_settlement_identifier: String,
    pub settlement_service: String,
    pub status: IssuingSettlementStatus,
    pub transaction_amount: i64,
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
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of `IssuingSettlement.network`.
    pub enum IssuingSettlementNetwork {
        Maestro = "maestro",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}
