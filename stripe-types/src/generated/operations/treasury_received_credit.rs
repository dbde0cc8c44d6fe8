// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, Expand, InitiatingPaymentMethodDetailsParams, List, TreasuryReceivedCredit,
    TreasuryReceivedCreditId, TreasuryReceivedCreditSourceFlowsDetailsType, TreasuryReceivedDebitStatus,
    UsBankAccountNetworksSupported,
};

crate::operation! {
    /// `POST /v1/test_helpers/treasury/received_credits`
    pub struct CreateTestTreasuryReceivedCredit: Post "/v1/test_helpers/treasury/received_credits" Form => TreasuryReceivedCredit {
        required {
            amount: i64,
            currency: Currency,
            financial_account: String,
            network: UsBankAccountNetworksSupported,
        }
        optional {
            description: String,
        }
        boxed {
            initiating_payment_method_details: InitiatingPaymentMethodDetailsParams,
        }
        lists {
            expand: Expand<TreasuryReceivedCredit>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/received_credits`
    pub struct ListTreasuryReceivedCredits: Get "/v1/treasury/received_credits" Form => List<TreasuryReceivedCredit> {
        required {
            financial_account: String,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: TreasuryReceivedDebitStatus,
        }
        boxed {
            linked_flows: TreasuryReceivedCreditLinkedFlowsParams,
        }
        lists {
            expand: Expand<List<TreasuryReceivedCredit>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/received_credits/{id}`
    pub struct RetrieveTreasuryReceivedCredit: Get "/v1/treasury/received_credits/{id}" Form => TreasuryReceivedCredit {
        path {
            id: TreasuryReceivedCreditId,
        }
        lists {
            expand: Expand<TreasuryReceivedCredit>,
        }
    }
}

crate::params! {
    /// Held by `ListTreasuryReceivedCredits.linked_flows`.
    pub struct TreasuryReceivedCreditLinkedFlowsParams {
        required {
            source_flow_type: TreasuryReceivedCreditSourceFlowsDetailsType,
        }
    }
}
