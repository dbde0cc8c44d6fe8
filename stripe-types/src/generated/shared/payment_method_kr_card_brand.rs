// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentMethodDetailsKrCard.brand`, `PaymentMethodKrCard.brand`.
    pub enum PaymentMethodKrCardBrand {
        Bc = "bc",
        Citi = "citi",
        Hana = "hana",
        Hyundai = "hyundai",
        Jeju = "jeju",
        Jeonbuk = "jeonbuk",
        Kakaobank = "kakaobank",
        Kbank = "kbank",
        Kdbbank = "kdbbank",
        Kookmin = "kookmin",
        Kwangju = "kwangju",
        Lotte = "lotte",
        Mg = "mg",
        Nh = "nh",
        Post = "post",
        Samsung = "samsung",
        Savingsbank = "savingsbank",
        Shinhan = "shinhan",
        Shinhyup = "shinhyup",
        Suhyup = "suhyup",
        Tossbank = "tossbank",
        Woori = "woori",
    }
}
