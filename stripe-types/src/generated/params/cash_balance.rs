// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::CashBalanceReconciliationMode;

crate::params! {
    /// Held by [`UpdateCustomerCashBalance::settings`](crate::UpdateCustomerCashBalance::settings).
    pub struct CashBalanceSettingsParams {
        optional {
            /// Reconciliation mode: one of `automatic`, `manual`, `merchant_default`.
            reconciliation_mode: CashBalanceReconciliationMode,
        }
    }
}
