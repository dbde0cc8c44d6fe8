// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `PaymentIdeal.bic`, `PaymentMethodIdeal.bic`, `SetupAttemptPaymentMethodDetailsIdeal.bic`.
    pub enum PaymentIdealBic {
        Abnanl2a = "ABNANL2A",
        Adybnl2a = "ADYBNL2A",
        Asnbnl21 = "ASNBNL21",
        Bitsnl2a = "BITSNL2A",
        Bunqnl2a = "BUNQNL2A",
        Buutnl2a = "BUUTNL2A",
        Fnomnl22 = "FNOMNL22",
        Fvlbnl22 = "FVLBNL22",
        Handnl2a = "HANDNL2A",
        Ingbnl2a = "INGBNL2A",
        Knabnl2h = "KNABNL2H",
        Mllenl2a = "MLLENL2A",
        Moyonl21 = "MOYONL21",
        Nnbanl2g = "NNBANL2G",
        Ntsbdeb1 = "NTSBDEB1",
        Rabonl2u = "RABONL2U",
        Rbrbnl21 = "RBRBNL21",
        Revoie23 = "REVOIE23",
        Revolt21 = "REVOLT21",
        Snsbnl2a = "SNSBNL2A",
        Trionl2u = "TRIONL2U",
    }
}
