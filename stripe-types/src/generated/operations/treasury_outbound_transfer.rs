// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, DestinationPaymentMethodOptionsParams, Expand, List, Map, ReturnedDetailsParams,
    TrackingDetailsParams, TreasuryOutboundPaymentStatus, TreasuryOutboundTransfer,
    TreasuryOutboundTransferId,
};

crate::operation! {
    /// `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel`
    pub struct CancelTreasuryOutboundTransfer: Post "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel" Form => TreasuryOutboundTransfer {
        path {
            outbound_transfer: TreasuryOutboundTransferId,
        }
        lists {
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}

crate::operation! {
    /// `POST /v1/treasury/outbound_transfers`
    pub struct CreateTreasuryOutboundTransfer: Post "/v1/treasury/outbound_transfers" Form => TreasuryOutboundTransfer {
        required {
            amount: i64,
            currency: Currency,
            financial_account: String,
        }
        optional {
            description: String,
            destination_payment_method: String,
            metadata: Map<Clearable<String>>,
            statement_descriptor: String,
        }
        boxed {
            destination_payment_method_data: TreasuryOutboundTransferDestinationPaymentMethodDataParams,
            destination_payment_method_options: DestinationPaymentMethodOptionsParams,
        }
        lists {
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail`
    pub struct FailTestTreasuryOutboundTransfer: Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail" Form => TreasuryOutboundTransfer {
        path {
            outbound_transfer: String,
        }
        lists {
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/outbound_transfers`
    pub struct ListTreasuryOutboundTransfers: Get "/v1/treasury/outbound_transfers" Form => List<TreasuryOutboundTransfer> {
        required {
            financial_account: String,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: TreasuryOutboundPaymentStatus,
        }
        lists {
            expand: Expand<List<TreasuryOutboundTransfer>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post`
    pub struct PostTestTreasuryOutboundTransfer: Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post" Form => TreasuryOutboundTransfer {
        path {
            outbound_transfer: String,
        }
        lists {
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/outbound_transfers/{outbound_transfer}`
    pub struct RetrieveTreasuryOutboundTransfer: Get "/v1/treasury/outbound_transfers/{outbound_transfer}" Form => TreasuryOutboundTransfer {
        path {
            outbound_transfer: TreasuryOutboundTransferId,
        }
        lists {
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return`
    pub struct ReturnTestTreasuryOutboundTransfer: Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return" Form => TreasuryOutboundTransfer {
        path {
            outbound_transfer: String,
        }
        boxed {
            returned_details: ReturnedDetailsParams,
        }
        lists {
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}

crate::params! {
    /// Held by `CreateTreasuryOutboundTransfer.destination_payment_method_data`.
    pub struct TreasuryOutboundTransferDestinationPaymentMethodDataParams {
        required {
            type_ = "type": TreasuryOutboundTransferDestinationPaymentMethodDataType,
        }
        optional {
            financial_account: String,
        }
    }
}

crate::open_enum! {
    /// Values of `TreasuryOutboundTransferDestinationPaymentMethodDataParams.type`.
    pub enum TreasuryOutboundTransferDestinationPaymentMethodDataType {
        FinancialAccount = "financial_account",
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}`
    pub struct UpdateTestTreasuryOutboundTransfer: Post "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}" Form => TreasuryOutboundTransfer {
        path {
            outbound_transfer: String,
        }
        required {
            tracking_details: TrackingDetailsParams,
        }
        lists {
            expand: Expand<TreasuryOutboundTransfer>,
        }
    }
}
