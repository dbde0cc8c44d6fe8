// Written by `stripe-codegen generate`; change `codegen/` instead.

/// Held by `PaymentMethodDetails.crypto`, `PaymentRecordDetails.crypto`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCrypto {
    pub buyer_address: Option<String>,
    pub network: Option<PaymentMethodDetailsCryptoNetwork>,
    pub token_currency: Option<PaymentMethodDetailsCryptoTokenCurrency>,
    pub transaction_hash: Option<String>,
}

crate::record!(
    PaymentMethodDetailsCrypto, "", false,
    ["buyer_address", "network", "token_currency", "transaction_hash"],
    [buyer_address, network, token_currency, transaction_hash],
);

crate::open_enum! {
    /// Values of `PaymentMethodDetailsCrypto.network`.
    pub enum PaymentMethodDetailsCryptoNetwork {
        Base = "base",
        Ethereum = "ethereum",
        Polygon = "polygon",
        Solana = "solana",
        Tempo = "tempo",
    }
}

crate::open_enum! {
    /// Values of `PaymentMethodDetailsCrypto.token_currency`.
    pub enum PaymentMethodDetailsCryptoTokenCurrency {
        PhantomCash = "phantom_cash",
        Usdc = "usdc",
        Usdg = "usdg",
        Usdp = "usdp",
        Usdt = "usdt",
    }
}
