// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{AccountHolderType, PaymentUsBankAccountAccountType};

crate::params! {
    /// Held by `PaymentMethodDataParams.us_bank_account`, `CreatePaymentMethod.us_bank_account`, `TreasuryOutboundPaymentDestinationPaymentMethodDataParams.us_bank_account`.
    pub struct UsBankAccountParams {
        optional {
            account_holder_type: AccountHolderType,
            account_number: String,
            account_type: PaymentUsBankAccountAccountType,
            financial_connections_account: String,
            routing_number: String,
        }
    }
}
