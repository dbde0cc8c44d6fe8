// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `CapabilitiesParams.acss_debit_payments`, `CapabilitiesParams.affirm_payments`, `CapabilitiesParams.afterpay_clearpay_payments` and 109 more.
    pub struct CapabilitiesTreasuryParams {
        optional {
            requested: bool,
        }
    }
}
