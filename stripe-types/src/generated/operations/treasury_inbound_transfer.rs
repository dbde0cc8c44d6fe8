// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Expand, List, Map, TreasuryInboundTransfer,
    TreasuryInboundTransferFailureDetailsParams, TreasuryInboundTransferId, TreasuryInboundTransferStatus,
};

crate::operation! {
    /// Cancels a treasury inbound transfer.
    ///
    /// `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel`, by the cargo feature
    /// `treasury_inbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/cancel)
    pub struct CancelTreasuryInboundTransfer: Post "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel" Form => TreasuryInboundTransfer {
        path {
            /// Inbound transfer.
            inbound_transfer: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryInboundTransfer>,
        }
    }
}

crate::operation! {
    /// Creates a treasury inbound transfer.
    ///
    /// `POST /v1/treasury/inbound_transfers`, by the cargo feature `treasury_inbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/create)
    pub struct CreateTreasuryInboundTransfer: Post "/v1/treasury/inbound_transfers" Form => TreasuryInboundTransfer {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
            /// Financial account.
            financial_account: String,
            /// Origin payment method.
            origin_payment_method: String,
        }
        optional {
            /// Description.
            description: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Statement descriptor: at most 10 characters.
            statement_descriptor: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryInboundTransfer>,
        }
    }
}

crate::operation! {
    /// Fails a test treasury inbound transfer.
    ///
    /// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail`, by the cargo feature
    /// `treasury_inbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/fail)
    pub struct FailTestTreasuryInboundTransfer: Post "/v1/test_helpers/treasury/inbound_transfers/{id}/fail" Form => TreasuryInboundTransfer {
        path {
            /// Id.
            id: String,
        }
        boxed {
            /// Failure details.
            failure_details: TreasuryInboundTransferFailureDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryInboundTransfer>,
        }
    }
}

crate::operation! {
    /// Lists treasury inbound transfers.
    ///
    /// `GET /v1/treasury/inbound_transfers`, by the cargo feature `treasury_inbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/list)
    pub struct ListTreasuryInboundTransfers: Get "/v1/treasury/inbound_transfers" Form => List<TreasuryInboundTransfer> {
        required {
            /// Only objects with this `financial_account`.
            financial_account: String,
        }
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `canceled`, `failed`, `processing`, `succeeded`.
            status: TreasuryInboundTransferStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TreasuryInboundTransfer>>,
        }
    }
}

crate::operation! {
    /// Retrieves a treasury inbound transfer.
    ///
    /// `GET /v1/treasury/inbound_transfers/{id}`, by the cargo feature `treasury_inbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/treasury/inbound_transfers/retrieve)
    pub struct RetrieveTreasuryInboundTransfer: Get "/v1/treasury/inbound_transfers/{id}" Form => TreasuryInboundTransfer {
        path {
            /// Id.
            id: TreasuryInboundTransferId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryInboundTransfer>,
        }
    }
}

crate::operation! {
    /// Returns a test treasury inbound transfer.
    ///
    /// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/return`, by the cargo feature
    /// `treasury_inbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/return)
    pub struct ReturnTestTreasuryInboundTransfer: Post "/v1/test_helpers/treasury/inbound_transfers/{id}/return" Form => TreasuryInboundTransfer {
        path {
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryInboundTransfer>,
        }
    }
}

crate::operation! {
    /// Succeeds a test treasury inbound transfer.
    ///
    /// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed`, by the cargo feature
    /// `treasury_inbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/treasury/inbound_transfers/succeed)
    pub struct SucceedTestTreasuryInboundTransfer: Post "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed" Form => TreasuryInboundTransfer {
        path {
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryInboundTransfer>,
        }
    }
}
