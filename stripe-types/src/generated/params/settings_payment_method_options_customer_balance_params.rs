// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::EuBankTransferParams;

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsCustomerBalanceParams.bank_transfer`.
    pub struct PaymentMethodOptionsCustomerBalanceBankTransferParams {
        optional {
            type_ = "type": String,
        }
        boxed {
            eu_bank_transfer: EuBankTransferParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentSettingsPaymentMethodOptionsParams.customer_balance`, `InvoicePaymentSettingsPaymentMethodOptionsParams.customer_balance`.
    pub struct PaymentSettingsPaymentMethodOptionsCustomerBalanceParams {
        optional {
            funding_type: String,
        }
        boxed {
            bank_transfer: PaymentMethodOptionsCustomerBalanceBankTransferParams,
        }
    }
}
