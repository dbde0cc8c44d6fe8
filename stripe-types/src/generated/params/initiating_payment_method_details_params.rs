// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::InboundTransfersType;

crate::params! {
    /// Held by `CreateTestTreasuryReceivedCredit.initiating_payment_method_details`, `CreateTestTreasuryReceivedDebit.initiating_payment_method_details`.
    pub struct InitiatingPaymentMethodDetailsParams {
        required {
            type_ = "type": InboundTransfersType,
        }
        boxed {
            us_bank_account: InitiatingPaymentMethodDetailsUsBankAccountParams,
        }
    }
}

crate::params! {
    /// Held by `InitiatingPaymentMethodDetailsParams.us_bank_account`.
    pub struct InitiatingPaymentMethodDetailsUsBankAccountParams {
        optional {
            account_holder_name: String,
            account_number: String,
            routing_number: String,
        }
    }
}
