// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::BrandsBlocked;

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsCardParams.restrictions`, `PaymentLinkPaymentMethodOptionsCardParams.restrictions`.
    pub struct RestrictionsParams {
        lists {
            brands_blocked: BrandsBlocked,
        }
    }
}
