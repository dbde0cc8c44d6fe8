// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodNaverPayFunding;

crate::params! {
    /// Held by `SetupIntentPaymentMethodDataParams.naver_pay`, `CreatePaymentMethod.naver_pay`.
    pub struct PaymentMethodNaverPayParams {
        optional {
            funding: PaymentMethodNaverPayFunding,
        }
    }
}
