// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, BalanceTransactionId, ChargeId, Currency, Expand, Expandable, Expansion, List, ListInfo,
    ListStyle, Metadata, NestedList, Object, ObjectInfo, Timestamp, TransferId, TransferReversal,
};

/// The object `transfer`.
///
/// See <https://docs.stripe.com/api/transfers/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Transfer {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-id)
    pub id: TransferId,
    /// The amount sent to the connected account, before reversals. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-amount)
    pub amount: i64,
    /// The part that was reversed. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-amount_reversed)
    pub amount_reversed: i64,
    /// Its effect on the platform's balance. The id of a `balance_transaction`; expandable; expand it by
    /// [`EXPAND_BALANCE_TRANSACTION`](Self::EXPAND_BALANCE_TRANSACTION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-balance_transaction)
    pub balance_transaction: Option<Expandable<BalanceTransactionId>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-created)
    pub created: Timestamp,
    /// The currency of all amounts of the object.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-currency)
    pub currency: Currency,
    /// A text of your own, shown in the Dashboard and in some emails and exports. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-description)
    pub description: Option<String>,
    /// The connected account that gets the money. The id of an `account`; expandable; expand it by
    /// [`EXPAND_DESTINATION`](Self::EXPAND_DESTINATION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-destination)
    pub destination: Option<Expandable<AccountId>>,
    /// The payment that the connected account sees for it. The id of a `charge`; expandable; expand it by
    /// [`EXPAND_DESTINATION_PAYMENT`](Self::EXPAND_DESTINATION_PAYMENT); may be absent.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-destination_payment)
    pub destination_payment: Option<Expandable<ChargeId>>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-metadata)
    pub metadata: Metadata,
    /// The first reversals; read the list to its end where `has_more` is true.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-reversals)
    pub reversals: List<TransferReversal>,
    /// True if the whole amount was reversed; false after partial reversals.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-reversed)
    pub reversed: bool,
    /// The charge whose funds are used; the transfer then waits until these are available. The id of a
    /// `charge`; expandable; expand it by [`EXPAND_SOURCE_TRANSACTION`](Self::EXPAND_SOURCE_TRANSACTION); may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-source_transaction)
    pub source_transaction: Option<Expandable<ChargeId>>,
    /// The kind of balance that it came from. May be absent.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-source_type)
    pub source_type: Option<String>,
    /// A name of your own that ties transfers and charges together. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/transfers/object#transfer_object-transfer_group)
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[
            NestedList { path: "reversals", items: &["transfer_reversal"], always: true },
        ],
        events: &["transfer.created", "transfer.reversed", "transfer.updated"],
    };
}

impl Transfer {
    pub const EXPAND_BALANCE_TRANSACTION: Expand<Self> = Expand::field("balance_transaction");
    pub const EXPAND_DESTINATION: Expand<Self> = Expand::field("destination");
    pub const EXPAND_DESTINATION_PAYMENT: Expand<Self> = Expand::field("destination_payment");
    pub const EXPAND_REVERSALS: Expand<Self> = Expand::list("reversals");
    pub const EXPAND_SOURCE_TRANSACTION: Expand<Self> = Expand::field("source_transaction");
}
