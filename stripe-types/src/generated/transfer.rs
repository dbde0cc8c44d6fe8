// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, BalanceTransactionId, ChargeId, Currency, ExpandTo, Expandable, Expansion, List, ListInfo,
    ListStyle, Metadata, NestedList, Object, ObjectInfo, Timestamp, TransferId, TransferReversal,
};

/// The object `transfer`.
///
/// See <https://docs.stripe.com/api/transfers/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transfer {
    pub id: TransferId,
    pub amount: i64,
    pub amount_reversed: i64,
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub description: Option<String>,
    pub destination: Option<Expandable<AccountId>>,
    pub destination_payment: Option<Expandable<ChargeId>>,
    pub livemode: bool,
    pub metadata: Metadata,
    pub reversals: List<TransferReversal>,
    pub reversed: bool,
    pub source_transaction: Option<Expandable<ChargeId>>,
    pub source_type: Option<String>,
    pub transfer_group: Option<String>,
}

crate::record!(
    Transfer, "transfer", true,
    [
        "id", "amount", "amount_reversed", "balance_transaction", "created", "currency", "description",
        "destination", "destination_payment", "livemode", "metadata", "reversals", "reversed",
        "source_transaction", "source_type", "transfer_group",
    ],
    [
        id, amount, amount_reversed, balance_transaction, created, currency, description, destination,
        destination_payment, livemode, metadata, reversals, reversed, source_transaction, source_type,
        transfer_group,
    ],
);

impl Object for Transfer {
    type Id = TransferId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "transfer",
        type_name: "Transfer",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/transfers/{transfer}"),
        list: Some(&ListInfo { path: "/v1/transfers", parent: None, style: ListStyle::Cursor, required: &[], filters: &["created", "destination", "transfer_group"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "balance_transaction", targets: &["balance_transaction"], array: false },
            Expansion { path: "destination", targets: &["account"], array: false },
            Expansion { path: "destination_payment", targets: &["charge"], array: false },
            Expansion { path: "source_transaction", targets: &["charge"], array: false },
        ],
        nested_lists: &[
            NestedList { path: "reversals", items: &["transfer_reversal"], always: true },
        ],
        events: &["transfer.created", "transfer.reversed", "transfer.updated"],
    };
}

impl Transfer {
    pub const EXPAND_BALANCE_TRANSACTION: ExpandTo<Self, BalanceTransactionId> = ExpandTo::new("balance_transaction");
    pub const EXPAND_DESTINATION: ExpandTo<Self, AccountId> = ExpandTo::new("destination");
    pub const EXPAND_DESTINATION_PAYMENT: ExpandTo<Self, ChargeId> = ExpandTo::new("destination_payment");
    pub const EXPAND_SOURCE_TRANSACTION: ExpandTo<Self, ChargeId> = ExpandTo::new("source_transaction");
}
