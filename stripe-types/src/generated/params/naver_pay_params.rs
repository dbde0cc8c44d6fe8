// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::PaymentMethodNaverPayFunding;

crate::params! {
    /// Held by `PaymentMethodDataParams.naver_pay`, `CreatePaymentMethod.naver_pay`.
    pub struct NaverPayParams {
        optional {
            funding: PaymentMethodNaverPayFunding,
        }
    }
}
