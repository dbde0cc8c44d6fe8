// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Address, EmptyObject};

/// Held by `PaymentMethodCard.wallet`, `PaymentMethodDetailsCard.wallet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodCardWallet {
    pub amex_express_checkout: Option<EmptyObject>,
    pub apple_pay: Option<EmptyObject>,
    pub dynamic_last4: Option<String>,
    pub google_pay: Option<EmptyObject>,
    pub link: Option<EmptyObject>,
    pub masterpass: Option<Box<PaymentMethodCardWalletMasterpass>>,
    pub samsung_pay: Option<EmptyObject>,
    pub type_: PaymentMethodCardWalletType,
    pub visa_checkout: Option<Box<PaymentMethodCardWalletMasterpass>>,
}

crate::record!(
    PaymentMethodCardWallet, "", false,
    [
        "amex_express_checkout", "apple_pay", "dynamic_last4", "google_pay", "link", "masterpass",
        "samsung_pay", "type", "visa_checkout",
    ],
    [
        amex_express_checkout, apple_pay, dynamic_last4, google_pay, link, masterpass, samsung_pay, type_,
        visa_checkout,
    ],
);

/// Held by `PaymentMethodCardWallet.masterpass`, `PaymentMethodCardWallet.visa_checkout`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletMasterpass {
    pub billing_address: Option<Box<Address>>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub shipping_address: Option<Box<Address>>,
}

crate::record!(
    PaymentMethodCardWalletMasterpass, "", false,
    ["billing_address", "email", "name", "shipping_address"],
    [billing_address, email, name, shipping_address],
);

crate::open_enum! {
    /// Values of `PaymentMethodCardWallet.type`.
    pub enum PaymentMethodCardWalletType {
        AmexExpressCheckout = "amex_express_checkout",
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        Link = "link",
        Masterpass = "masterpass",
        SamsungPay = "samsung_pay",
        VisaCheckout = "visa_checkout",
    }
}
