// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Clearable;

crate::params! {
    /// Held by `CreateCheckoutSession.custom_text`, `CreatePaymentLink.custom_text`, `UpdatePaymentLink.custom_text`.
    pub struct PaymentLinkCustomTextParams {
        boxed {
            after_submit: Clearable<PaymentLinkCustomTextSubmitParams>,
            shipping_address: Clearable<PaymentLinkCustomTextSubmitParams>,
            submit: Clearable<PaymentLinkCustomTextSubmitParams>,
            terms_of_service_acceptance: Clearable<PaymentLinkCustomTextSubmitParams>,
        }
    }
}

crate::params! {
    /// Held by `PaymentLinkCustomTextParams.after_submit`, `PaymentLinkCustomTextParams.shipping_address`, `PaymentLinkCustomTextParams.submit` and 1 more.
    pub struct PaymentLinkCustomTextSubmitParams {
        required {
            message: String,
        }
    }
}
