// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::open_enum! {
    /// Values of `NetworkOptionsCartesBancairesParams.cb_avalgo`.
    pub enum NetworkOptionsCartesBancairesCbAvalgo {
        V0 = "0",
        V1 = "1",
        V2 = "2",
        V3 = "3",
        V4 = "4",
        A = "A",
    }
}

crate::params! {
    /// Held by `NetworkOptionsParams.cartes_bancaires`.
    pub struct NetworkOptionsCartesBancairesParams {
        required {
            cb_avalgo: NetworkOptionsCartesBancairesCbAvalgo,
        }
        optional {
            cb_exemption: String,
            cb_score: i64,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsCardThreeDSecureParams.network_options`, `SetupIntentPaymentMethodOptionsCardThreeDSecureParams.network_options`.
    pub struct NetworkOptionsParams {
        boxed {
            cartes_bancaires: NetworkOptionsCartesBancairesParams,
        }
    }
}
