// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::Clearable;

crate::params! {
    /// Held by `CreateCheckoutSession.custom_text`, `CreatePaymentLink.custom_text`, `UpdatePaymentLink.custom_text`.
    pub struct CustomTextParams {
        boxed {
            after_submit: Clearable<CustomTextSubmitParams>,
            shipping_address: Clearable<CustomTextSubmitParams>,
            submit: Clearable<CustomTextSubmitParams>,
            terms_of_service_acceptance: Clearable<CustomTextSubmitParams>,
        }
    }
}

crate::params! {
    /// Held by `CustomTextParams.after_submit`, `CustomTextParams.shipping_address`, `CustomTextParams.submit` and 1 more.
    pub struct CustomTextSubmitParams {
        required {
            message: String,
        }
    }
}
