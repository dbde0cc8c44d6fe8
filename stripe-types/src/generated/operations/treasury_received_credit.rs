// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, Expand, List, TreasuryReceivedCredit, TreasuryReceivedCreditId,
    TreasuryReceivedCreditInitiatingPaymentMethodDetailsParams, TreasuryReceivedCreditLinkedFlowsParams,
    TreasuryReceivedCreditNetwork, TreasuryReceivedCreditStatus,
};

crate::operation! {
    /// Creates a test treasury received credit.
    ///
    /// `POST /v1/test_helpers/treasury/received_credits`, by the cargo feature `treasury_received_credit`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/treasury/received_credits/create)
    pub struct CreateTestTreasuryReceivedCredit: Post "/v1/test_helpers/treasury/received_credits" Form => TreasuryReceivedCredit {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
            /// Financial account.
            financial_account: String,
            /// Network: one of `ach`, `card`, `stripe`, `us_domestic_wire`.
            network: TreasuryReceivedCreditNetwork,
        }
        optional {
            /// Description.
            description: String,
        }
        boxed {
            /// Initiating payment method details.
            initiating_payment_method_details: TreasuryReceivedCreditInitiatingPaymentMethodDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryReceivedCredit>,
        }
    }
}

crate::operation! {
    /// Lists treasury received credits.
    ///
    /// `GET /v1/treasury/received_credits`, by the cargo feature `treasury_received_credit`.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/list)
    pub struct ListTreasuryReceivedCredits: Get "/v1/treasury/received_credits" Form => List<TreasuryReceivedCredit> {
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
            /// Only objects with this `status`. One of `failed`, `succeeded`.
            status: TreasuryReceivedCreditStatus,
        }
        boxed {
            /// Only objects with this `linked_flows`.
            linked_flows: TreasuryReceivedCreditLinkedFlowsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TreasuryReceivedCredit>>,
        }
    }
}

crate::operation! {
    /// Retrieves a treasury received credit.
    ///
    /// `GET /v1/treasury/received_credits/{id}`, by the cargo feature `treasury_received_credit`.
    /// [Reference](https://docs.stripe.com/api/treasury/received_credits/retrieve)
    pub struct RetrieveTreasuryReceivedCredit: Get "/v1/treasury/received_credits/{id}" Form => TreasuryReceivedCredit {
        path {
            /// Id.
            id: TreasuryReceivedCreditId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryReceivedCredit>,
        }
    }
}
