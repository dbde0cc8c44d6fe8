// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Map, PaymentIntentProcessingType};

crate::source! {
    /// Held by `CreateCharge.card`, `UpdateCustomer.card`, `CreateCustomerBankAccount.card` and 2 more.
    pub enum ChargeCard(ChargeCardParams);
}

crate::params! {
    /// Held by `CreateCharge.card`, `UpdateCustomer.card`, `CreateCustomerBankAccount.card` and 2 more.
    pub struct ChargeCardParams {
        required {
            exp_month: i64,
            exp_year: i64,
            number: String,
        }
        optional {
            address_city: String,
            address_country: String,
            address_line1: String,
            address_line2: String,
            address_state: String,
            address_zip: String,
            cvc: String,
            metadata: Map<Clearable<String>>,
            name: String,
            object: PaymentIntentProcessingType,
        }
    }
}
