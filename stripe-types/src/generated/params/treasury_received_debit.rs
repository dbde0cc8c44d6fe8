// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TreasuryInitiatingPaymentMethodDetailsType;

crate::params! {
    /// Held by
    /// [`TreasuryReceivedDebitInitiatingPaymentMethodDetailsParams::us_bank_account`](crate::TreasuryReceivedDebitInitiatingPaymentMethodDetailsParams::us_bank_account).
    pub struct DebitInitiatingPaymentMethodDetailsUsBankAccountParams {
        optional {
            /// Account holder name.
            account_holder_name: String,
            /// Account number.
            account_number: String,
            /// Routing number.
            routing_number: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTestTreasuryReceivedDebit::initiating_payment_method_details`](crate::CreateTestTreasuryReceivedDebit::initiating_payment_method_details).
    pub struct TreasuryReceivedDebitInitiatingPaymentMethodDetailsParams {
        required {
            /// Type: one of `balance`, `financial_account`, `issuing_card`, `stripe`, `us_bank_account`.
            type_ = "type": TreasuryInitiatingPaymentMethodDetailsType,
        }
        boxed {
            /// Us bank account.
            us_bank_account: DebitInitiatingPaymentMethodDetailsUsBankAccountParams,
        }
    }
}
