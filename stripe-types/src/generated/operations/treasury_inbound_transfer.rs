// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Expand, List, Map, TreasuryInboundTransfer,
    TreasuryInboundTransferFailureDetailsCode, TreasuryInboundTransferId, TreasuryInboundTransferStatus,
};

crate::operation! {
    /// `POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel`
    pub struct CancelTreasuryInboundTransfer: Post "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel" Form => TreasuryInboundTransfer {
        path {
            inbound_transfer: String,
        }
        lists {
            expand: Expand<TreasuryInboundTransfer>,
        }
    }
}

crate::operation! {
    /// `POST /v1/treasury/inbound_transfers`
    pub struct CreateTreasuryInboundTransfer: Post "/v1/treasury/inbound_transfers" Form => TreasuryInboundTransfer {
        required {
            amount: i64,
            currency: Currency,
            financial_account: String,
            origin_payment_method: String,
        }
        optional {
            description: String,
            metadata: Map<Clearable<String>>,
            statement_descriptor: String,
        }
        lists {
            expand: Expand<TreasuryInboundTransfer>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail`
    pub struct FailTestTreasuryInboundTransfer: Post "/v1/test_helpers/treasury/inbound_transfers/{id}/fail" Form => TreasuryInboundTransfer {
        path {
            id: String,
        }
        boxed {
            failure_details: TreasuryInboundTransferFailureDetailsParams,
        }
        lists {
            expand: Expand<TreasuryInboundTransfer>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/inbound_transfers`
    pub struct ListTreasuryInboundTransfers: Get "/v1/treasury/inbound_transfers" Form => List<TreasuryInboundTransfer> {
        required {
            financial_account: String,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: TreasuryInboundTransferStatus,
        }
        lists {
            expand: Expand<List<TreasuryInboundTransfer>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/inbound_transfers/{id}`
    pub struct RetrieveTreasuryInboundTransfer: Get "/v1/treasury/inbound_transfers/{id}" Form => TreasuryInboundTransfer {
        path {
            id: TreasuryInboundTransferId,
        }
        lists {
            expand: Expand<TreasuryInboundTransfer>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/return`
    pub struct ReturnTestTreasuryInboundTransfer: Post "/v1/test_helpers/treasury/inbound_transfers/{id}/return" Form => TreasuryInboundTransfer {
        path {
            id: String,
        }
        lists {
            expand: Expand<TreasuryInboundTransfer>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed`
    pub struct SucceedTestTreasuryInboundTransfer: Post "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed" Form => TreasuryInboundTransfer {
        path {
            id: String,
        }
        lists {
            expand: Expand<TreasuryInboundTransfer>,
        }
    }
}

crate::params! {
    /// Held by `FailTestTreasuryInboundTransfer.failure_details`.
    pub struct TreasuryInboundTransferFailureDetailsParams {
        optional {
            code: TreasuryInboundTransferFailureDetailsCode,
        }
    }
}
