// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ConnectCollectionTransferId, Currency, ExpandTo, Expandable, Expansion, Object, ObjectInfo,
};

/// The object `connect_collection_transfer`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConnectCollectionTransfer {
    pub id: ConnectCollectionTransferId,
    pub amount: i64,
    pub currency: Currency,
    pub destination: Expandable<AccountId>,
    pub livemode: bool,
}

crate::record!(
    ConnectCollectionTransfer, "connect_collection_transfer", true,
    ["id", "amount", "currency", "destination", "livemode"],
    [id, amount, currency, destination, livemode],
);

impl Object for ConnectCollectionTransfer {
    type Id = ConnectCollectionTransferId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "connect_collection_transfer",
        type_name: "ConnectCollectionTransfer",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[
            Expansion { path: "destination", targets: &["account"], array: false },
        ],
        nested_lists: &[],
        events: &[],
    };
}

impl ConnectCollectionTransfer {
    pub const EXPAND_DESTINATION: ExpandTo<Self, AccountId> = ExpandTo::new("destination");
}
