// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodOptionsWechatPay.client`, `CheckoutSessionPaymentMethodOptionsWechatPayParams.client`, `PaymentMethodOptionsWechatPayParams.client`.
    pub enum PaymentMethodOptionsWechatPayClient {
        Android = "android",
        Ios = "ios",
        Web = "web",
    }
}
