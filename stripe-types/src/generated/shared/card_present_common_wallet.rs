// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodCardPresent.wallet`, `PaymentMethodDetailsCardPresent.wallet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardPresentCommonWallet {
    pub type_: CardPresentCommonWalletType,
}

crate::record!(
    CardPresentCommonWallet, "", false,
    ["type"],
    [type_],
);

crate::open_enum! {
    /// Values of `CardPresentCommonWallet.type`.
    pub enum CardPresentCommonWalletType {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
        Unknown = "unknown",
    }
}
