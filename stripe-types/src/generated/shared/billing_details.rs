// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Address, Boxed, EmptyObject};

/// Held by [`Charge::billing_details`](crate::Charge::billing_details),
/// [`PaymentMethod::billing_details`](crate::PaymentMethod::billing_details),
/// [`ConfirmationTokenPaymentMethodPreview::billing_details`](crate::ConfirmationTokenPaymentMethodPreview::billing_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingDetails {
    /// Address: may be null or absent.
    pub address: Option<Boxed<Address>>,
    /// Email: may be null or absent.
    pub email: Option<String>,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Phone: may be null or absent.
    pub phone: Option<String>,
    /// Tax id: may be null or absent.
    pub tax_id: Option<String>,
}

crate::record!(
    BillingDetails, "", false,
    ["address", "email", "name", "phone", "tax_id"],
    [address, email, name, phone, tax_id],
);

/// Held by [`PaymentMethod::boleto`](crate::PaymentMethod::boleto),
/// [`PaymentMethodDetails::boleto`](crate::PaymentMethodDetails::boleto),
/// [`ConfirmationTokenPaymentMethodPreview::boleto`](crate::ConfirmationTokenPaymentMethodPreview::boleto).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodBoleto {
    /// Tax id.
    pub tax_id: String,
}

crate::record!(
    PaymentMethodBoleto, "", false,
    ["tax_id"],
    [tax_id],
);

/// Held by [`PaymentMethodCard::checks`](crate::PaymentMethodCard::checks),
/// [`PaymentMethodDetailsCard::checks`](crate::PaymentMethodDetailsCard::checks),
/// [`SetupAttemptPaymentMethodDetailsCard::checks`](crate::SetupAttemptPaymentMethodDetailsCard::checks).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCardChecks {
    /// Address line1 check: may be null or absent.
    pub address_line1_check: Option<String>,
    /// Address postal code check: may be null or absent.
    pub address_postal_code_check: Option<String>,
    /// Cvc check: may be null or absent.
    pub cvc_check: Option<String>,
}

crate::record!(
    PaymentMethodCardChecks, "", false,
    ["address_line1_check", "address_postal_code_check", "cvc_check"],
    [address_line1_check, address_postal_code_check, cvc_check],
);

/// Held by [`PaymentMethodCard::wallet`](crate::PaymentMethodCard::wallet),
/// [`PaymentMethodDetailsCard::wallet`](crate::PaymentMethodDetailsCard::wallet).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCardWallet {
    /// Details where `type` is `amex_express_checkout`. May be absent.
    pub amex_express_checkout: Option<EmptyObject>,
    /// Details where `type` is `apple_pay`. May be absent.
    pub apple_pay: Option<EmptyObject>,
    /// Dynamic last4: may be null or absent.
    pub dynamic_last4: Option<String>,
    /// Details where `type` is `google_pay`. May be absent.
    pub google_pay: Option<EmptyObject>,
    /// Details where `type` is `link`. May be absent.
    pub link: Option<EmptyObject>,
    /// Details where `type` is `masterpass`. May be absent.
    pub masterpass: Option<Boxed<PaymentMethodCardWalletMasterpass>>,
    /// Details where `type` is `samsung_pay`. May be absent.
    pub samsung_pay: Option<EmptyObject>,
    /// Type: one of 7 values.
    pub type_: PaymentMethodCardWalletType,
    /// Details where `type` is `visa_checkout`. May be absent.
    pub visa_checkout: Option<Boxed<PaymentMethodCardWalletVisaCheckout>>,
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

/// Held by [`PaymentMethodCardWallet::masterpass`](crate::PaymentMethodCardWallet::masterpass).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletMasterpass {
    /// Billing address: may be null or absent.
    pub billing_address: Option<Boxed<Address>>,
    /// Email: may be null or absent.
    pub email: Option<String>,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Shipping address: may be null or absent.
    pub shipping_address: Option<Boxed<Address>>,
}

crate::record!(
    PaymentMethodCardWalletMasterpass, "", false,
    ["billing_address", "email", "name", "shipping_address"],
    [billing_address, email, name, shipping_address],
);

crate::open_enum! {
    /// Values of [`PaymentMethodCardWallet::type_`](crate::PaymentMethodCardWallet::type_).
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

/// Held by [`PaymentMethodCardWallet::visa_checkout`](crate::PaymentMethodCardWallet::visa_checkout).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCardWalletVisaCheckout {
    /// Billing address: may be null or absent.
    pub billing_address: Option<Boxed<Address>>,
    /// Email: may be null or absent.
    pub email: Option<String>,
    /// Name: may be null or absent.
    pub name: Option<String>,
    /// Shipping address: may be null or absent.
    pub shipping_address: Option<Boxed<Address>>,
}

crate::record!(
    PaymentMethodCardWalletVisaCheckout, "", false,
    ["billing_address", "email", "name", "shipping_address"],
    [billing_address, email, name, shipping_address],
);
