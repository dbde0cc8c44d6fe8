// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, Expand, FinancialConnectionsAccountNumberDetailsSupportedNetwork,
    InitiatingPaymentMethodDetailsParams, List, TreasuryReceivedDebit, TreasuryReceivedDebitId,
    TreasuryReceivedDebitStatus,
};

crate::operation! {
    /// `POST /v1/test_helpers/treasury/received_debits`
    pub struct CreateTestTreasuryReceivedDebit: Post "/v1/test_helpers/treasury/received_debits" Form => TreasuryReceivedDebit {
        required {
            amount: i64,
            currency: Currency,
            financial_account: String,
            network: FinancialConnectionsAccountNumberDetailsSupportedNetwork,
        }
        optional {
            description: String,
        }
        boxed {
            initiating_payment_method_details: InitiatingPaymentMethodDetailsParams,
        }
        lists {
            expand: Expand<TreasuryReceivedDebit>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/received_debits`
    pub struct ListTreasuryReceivedDebits: Get "/v1/treasury/received_debits" Form => List<TreasuryReceivedDebit> {
        required {
            financial_account: String,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: TreasuryReceivedDebitStatus,
        }
        lists {
            expand: Expand<List<TreasuryReceivedDebit>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/received_debits/{id}`
    pub struct RetrieveTreasuryReceivedDebit: Get "/v1/treasury/received_debits/{id}" Form => TreasuryReceivedDebit {
        path {
            id: TreasuryReceivedDebitId,
        }
        lists {
            expand: Expand<TreasuryReceivedDebit>,
        }
    }
}
