// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, ConnectCollectionTransferId, Currency, Expand, Expandable, Expansion, Object, ObjectInfo,
};

/// The object `connect_collection_transfer`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectCollectionTransfer {
    /// The id, unique within the account.
    pub id: ConnectCollectionTransferId,
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Currency.
    pub currency: Currency,
    /// Destination: the id of an `account`; expandable; expand it by
    /// [`EXPAND_DESTINATION`](Self::EXPAND_DESTINATION).
    pub destination: Expandable<AccountId>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
}

crate::record!(
    ConnectCollectionTransfer, "connect_collection_transfer", true,
    ["id", "amount", "currency", "destination", "livemode"],
    [id, amount, currency, destination, livemode],
);

impl Object for ConnectCollectionTransfer {
    type Id = ConnectCollectionTransferId;
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl ConnectCollectionTransfer {
    pub const EXPAND_DESTINATION: Expand<Self> = Expand::field("destination");
}
