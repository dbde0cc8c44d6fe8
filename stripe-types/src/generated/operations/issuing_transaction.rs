// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Expand, IssuingTransaction, IssuingTransactionId,
    IssuingTransactionMerchantDataParams, IssuingTransactionPurchaseDetailsParams, IssuingTransactionType,
    List, Map, Range, Timestamp,
};

crate::operation! {
    /// Creates a test issuing transaction force capture.
    ///
    /// `POST /v1/test_helpers/issuing/transactions/create_force_capture`, by the cargo feature
    /// `issuing_transaction`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/transactions/create_force_capture/create)
    pub struct CreateTestIssuingTransactionForceCapture: Post "/v1/test_helpers/issuing/transactions/create_force_capture" Form => IssuingTransaction {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Card.
            card: String,
        }
        optional {
            /// Currency.
            currency: Currency,
        }
        boxed {
            /// Merchant data.
            merchant_data: IssuingTransactionMerchantDataParams,
            /// Purchase details.
            purchase_details: IssuingTransactionPurchaseDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingTransaction>,
        }
    }
}

crate::operation! {
    /// Creates a test issuing transaction unlinked refund.
    ///
    /// `POST /v1/test_helpers/issuing/transactions/create_unlinked_refund`, by the cargo feature
    /// `issuing_transaction`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/transactions/create_unlinked_refund/create)
    pub struct CreateTestIssuingTransactionUnlinkedRefund: Post "/v1/test_helpers/issuing/transactions/create_unlinked_refund" Form => IssuingTransaction {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Card.
            card: String,
        }
        optional {
            /// Currency.
            currency: Currency,
        }
        boxed {
            /// Merchant data.
            merchant_data: IssuingTransactionMerchantDataParams,
            /// Purchase details.
            purchase_details: IssuingTransactionPurchaseDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingTransaction>,
        }
    }
}

crate::operation! {
    /// Lists issuing transactions.
    ///
    /// `GET /v1/issuing/transactions`, by the cargo feature `issuing_transaction`.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/list)
    pub struct ListIssuingTransactions: Get "/v1/issuing/transactions" Form => List<IssuingTransaction> {
        optional {
            /// Only objects with this `card`.
            card: String,
            /// Only objects with this `cardholder`.
            cardholder: String,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `type`. One of `capture`, `refund`.
            type_ = "type": IssuingTransactionType,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<IssuingTransaction>>,
        }
    }
}

crate::operation! {
    /// Refunds a test issuing transaction.
    ///
    /// `POST /v1/test_helpers/issuing/transactions/{transaction}/refund`, by the cargo feature
    /// `issuing_transaction`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/transactions/refund)
    pub struct RefundTestIssuingTransaction: Post "/v1/test_helpers/issuing/transactions/{transaction}/refund" Form => IssuingTransaction {
        path {
            /// Transaction.
            transaction: String,
        }
        optional {
            /// Refund amount: in minor units of the currency.
            refund_amount: i64,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingTransaction>,
        }
    }
}

crate::operation! {
    /// Retrieves an issuing transaction.
    ///
    /// `GET /v1/issuing/transactions/{transaction}`, by the cargo feature `issuing_transaction`.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/retrieve)
    pub struct RetrieveIssuingTransaction: Get "/v1/issuing/transactions/{transaction}" Form => IssuingTransaction {
        path {
            /// Transaction: the id of an `issuing.transaction`.
            transaction: IssuingTransactionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingTransaction>,
        }
    }
}

crate::operation! {
    /// Updates an issuing transaction.
    ///
    /// `POST /v1/issuing/transactions/{transaction}`, by the cargo feature `issuing_transaction`.
    /// [Reference](https://docs.stripe.com/api/issuing/transactions/update)
    pub struct UpdateIssuingTransaction: Post "/v1/issuing/transactions/{transaction}" Form => IssuingTransaction {
        path {
            /// Transaction: the id of an `issuing.transaction`.
            transaction: IssuingTransactionId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingTransaction>,
        }
    }
}
