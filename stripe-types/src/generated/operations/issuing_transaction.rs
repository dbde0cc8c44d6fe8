// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Expand, IssuingTransaction, IssuingTransactionId, IssuingTransactionType, List, Map,
    MerchantDataParams, PurchaseDetailsParams, Range, Timestamp,
};

crate::operation! {
    /// `POST /v1/test_helpers/issuing/transactions/create_force_capture`
    pub struct CreateTestIssuingTransactionForceCapture: Post "/v1/test_helpers/issuing/transactions/create_force_capture" Form => IssuingTransaction {
        required {
            amount: i64,
            card: String,
        }
        optional {
            currency: Currency,
        }
        boxed {
            merchant_data: MerchantDataParams,
            purchase_details: PurchaseDetailsParams,
        }
        lists {
            expand: Expand<IssuingTransaction>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/transactions/create_unlinked_refund`
    pub struct CreateTestIssuingTransactionUnlinkedRefund: Post "/v1/test_helpers/issuing/transactions/create_unlinked_refund" Form => IssuingTransaction {
        required {
            amount: i64,
            card: String,
        }
        optional {
            currency: Currency,
        }
        boxed {
            merchant_data: MerchantDataParams,
            purchase_details: PurchaseDetailsParams,
        }
        lists {
            expand: Expand<IssuingTransaction>,
        }
    }
}

crate::operation! {
    /// `GET /v1/issuing/transactions`
    pub struct ListIssuingTransactions: Get "/v1/issuing/transactions" Form => List<IssuingTransaction> {
        optional {
            card: String,
            cardholder: String,
            created: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
            type_ = "type": IssuingTransactionType,
        }
        lists {
            expand: Expand<List<IssuingTransaction>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/transactions/{transaction}/refund`
    pub struct RefundTestIssuingTransaction: Post "/v1/test_helpers/issuing/transactions/{transaction}/refund" Form => IssuingTransaction {
        path {
            transaction: String,
        }
        optional {
            refund_amount: i64,
        }
        lists {
            expand: Expand<IssuingTransaction>,
        }
    }
}

crate::operation! {
    /// `GET /v1/issuing/transactions/{transaction}`
    pub struct RetrieveIssuingTransaction: Get "/v1/issuing/transactions/{transaction}" Form => IssuingTransaction {
        path {
            transaction: IssuingTransactionId,
        }
        lists {
            expand: Expand<IssuingTransaction>,
        }
    }
}

crate::operation! {
    /// `POST /v1/issuing/transactions/{transaction}`
    pub struct UpdateIssuingTransaction: Post "/v1/issuing/transactions/{transaction}" Form => IssuingTransaction {
        path {
            transaction: IssuingTransactionId,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
        }
        lists {
            expand: Expand<IssuingTransaction>,
        }
    }
}
