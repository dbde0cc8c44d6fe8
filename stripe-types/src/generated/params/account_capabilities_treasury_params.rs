// Written by `stripe-codegen generate`; change `codegen/` instead.

crate::params! {
    /// Held by `AccountCapabilitiesParams.acss_debit_payments`, `AccountCapabilitiesParams.affirm_payments`, `AccountCapabilitiesParams.afterpay_clearpay_payments` and 109 more.
    pub struct AccountCapabilitiesTreasuryParams {
        optional {
            requested: bool,
        }
    }
}
