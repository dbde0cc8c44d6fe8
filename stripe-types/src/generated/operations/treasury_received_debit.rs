// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Currency, Expand, List, TreasuryReceivedDebit, TreasuryReceivedDebitId,
    TreasuryReceivedDebitInitiatingPaymentMethodDetailsParams, TreasuryReceivedDebitNetwork,
    TreasuryReceivedDebitStatus,
};

crate::operation! {
    /// Creates a test treasury received debit.
    ///
    /// `POST /v1/test_helpers/treasury/received_debits`, by the cargo feature `treasury_received_debit`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/treasury/received_debits/create)
    pub struct CreateTestTreasuryReceivedDebit: Post "/v1/test_helpers/treasury/received_debits" Form => TreasuryReceivedDebit {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
            /// Financial account.
            financial_account: String,
            /// Network: one of `ach`, `card`, `stripe`.
            network: TreasuryReceivedDebitNetwork,
        }
        optional {
            /// Description.
            description: String,
        }
        boxed {
            /// Initiating payment method details.
            initiating_payment_method_details: TreasuryReceivedDebitInitiatingPaymentMethodDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryReceivedDebit>,
        }
    }
}

crate::operation! {
    /// Lists treasury received debits.
    ///
    /// `GET /v1/treasury/received_debits`, by the cargo feature `treasury_received_debit`.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/list)
    pub struct ListTreasuryReceivedDebits: Get "/v1/treasury/received_debits" Form => List<TreasuryReceivedDebit> {
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
            status: TreasuryReceivedDebitStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TreasuryReceivedDebit>>,
        }
    }
}

crate::operation! {
    /// Retrieves a treasury received debit.
    ///
    /// `GET /v1/treasury/received_debits/{id}`, by the cargo feature `treasury_received_debit`.
    /// [Reference](https://docs.stripe.com/api/treasury/received_debits/retrieve)
    pub struct RetrieveTreasuryReceivedDebit: Get "/v1/treasury/received_debits/{id}" Form => TreasuryReceivedDebit {
        path {
            /// Id.
            id: TreasuryReceivedDebitId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryReceivedDebit>,
        }
    }
}
