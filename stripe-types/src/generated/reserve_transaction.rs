// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Currency, Object, ObjectInfo, ReserveTransactionId};

/// The object `reserve_transaction`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReserveTransaction {
    /// The id, unique within the account.
    pub id: ReserveTransactionId,
    /// Amount: in minor units of `currency`.
    pub amount: i64,
    /// Currency.
    pub currency: Currency,
    /// Description: may be null or absent.
    pub description: Option<String>,
}

crate::record!(
    ReserveTransaction, "reserve_transaction", true,
    ["id", "amount", "currency", "description"],
    [id, amount, currency, description],
);

impl Object for ReserveTransaction {
    type Id = ReserveTransactionId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "reserve_transaction",
        type_name: "ReserveTransaction",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}
