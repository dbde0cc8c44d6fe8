// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Expand, List, Map, OutboundTransferDestinationPaymentMethodOptionsParams,
    TreasuryOutboundTransfer, TreasuryOutboundTransferDestinationPaymentMethodDataParams,
    TreasuryOutboundTransferId, TreasuryOutboundTransferReturnedDetailsParams,
    TreasuryOutboundTransferStatus, TreasuryOutboundTransferTrackingDetailsParams,
};

crate::operation! {
    /// Cancels a treasury outbound transfer.
    ///
    /// `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel`, by the cargo feature
    /// `treasury_outbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/cancel)
    pub struct CancelTreasuryOutboundTransfer: Post "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel" Form => TreasuryOutboundTransfer {
        path {
            /// Outbound transfer: the id of a `treasury.outbound_transfer`.
            outbound_transfer: TreasuryOutboundTransferId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}

crate::operation! {
    /// Creates a treasury outbound transfer.
    ///
    /// `POST /v1/treasury/outbound_transfers`, by the cargo feature `treasury_outbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/create)
    pub struct CreateTreasuryOutboundTransfer: Post "/v1/treasury/outbound_transfers" Form => TreasuryOutboundTransfer {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
            /// Financial account.
            financial_account: String,
        }
        optional {
            /// Description.
            description: String,
            /// Destination payment method.
            destination_payment_method: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Statement descriptor.
            statement_descriptor: String,
        }
        boxed {
            /// Destination payment method data.
            destination_payment_method_data: TreasuryOutboundTransferDestinationPaymentMethodDataParams,
            /// Destination payment method options.
            destination_payment_method_options: OutboundTransferDestinationPaymentMethodOptionsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}

crate::operation! {
    /// Fails a test treasury outbound transfer.
    ///
    /// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail`, by the cargo feature
    /// `treasury_outbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/fail)
    pub struct FailTestTreasuryOutboundTransfer: Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail" Form => TreasuryOutboundTransfer {
        path {
            /// Outbound transfer.
            outbound_transfer: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}

crate::operation! {
    /// Lists treasury outbound transfers.
    ///
    /// `GET /v1/treasury/outbound_transfers`, by the cargo feature `treasury_outbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/list)
    pub struct ListTreasuryOutboundTransfers: Get "/v1/treasury/outbound_transfers" Form => List<TreasuryOutboundTransfer> {
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
            /// Only objects with this `status`. One of `canceled`, `failed`, `posted`, `processing`,
            /// `returned`.
            status: TreasuryOutboundTransferStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TreasuryOutboundTransfer>>,
        }
    }
}

crate::operation! {
    /// Posts a test treasury outbound transfer.
    ///
    /// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post`, by the cargo feature
    /// `treasury_outbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/post)
    pub struct PostTestTreasuryOutboundTransfer: Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post" Form => TreasuryOutboundTransfer {
        path {
            /// Outbound transfer.
            outbound_transfer: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}

crate::operation! {
    /// Retrieves a treasury outbound transfer.
    ///
    /// `GET /v1/treasury/outbound_transfers/{outbound_transfer}`, by the cargo feature
    /// `treasury_outbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_transfers/retrieve)
    pub struct RetrieveTreasuryOutboundTransfer: Get "/v1/treasury/outbound_transfers/{outbound_transfer}" Form => TreasuryOutboundTransfer {
        path {
            /// Outbound transfer: the id of a `treasury.outbound_transfer`.
            outbound_transfer: TreasuryOutboundTransferId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}

crate::operation! {
    /// Returns a test treasury outbound transfer.
    ///
    /// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return`, by the cargo feature
    /// `treasury_outbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/return)
    pub struct ReturnTestTreasuryOutboundTransfer: Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return" Form => TreasuryOutboundTransfer {
        path {
            /// Outbound transfer.
            outbound_transfer: String,
        }
        boxed {
            /// Returned details.
            returned_details: TreasuryOutboundTransferReturnedDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}

crate::operation! {
    /// Updates a test treasury outbound transfer.
    ///
    /// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}`, by the cargo feature
    /// `treasury_outbound_transfer`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/treasury/outbound_transfers/update)
    pub struct UpdateTestTreasuryOutboundTransfer: Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}" Form => TreasuryOutboundTransfer {
        path {
            /// Outbound transfer.
            outbound_transfer: String,
        }
        required {
            /// Tracking details.
            tracking_details: TreasuryOutboundTransferTrackingDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}
