// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CustomerBalanceBankTransferRequestedAddressType, CustomerBalanceBankTransferType, EuBankTransferParams,
    FundingType, PaymentMethodOptionsFpxSetupFutureUsage,
};

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsCustomerBalanceParams.bank_transfer`.
    pub struct IntentPaymentMethodOptionsCustomerBalanceBankTransferParams {
        required {
            type_ = "type": CustomerBalanceBankTransferType,
        }
        boxed {
            eu_bank_transfer: EuBankTransferParams,
        }
        lists {
            requested_address_types: CustomerBalanceBankTransferRequestedAddressType,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.customer_balance`, `PaymentIntentPaymentMethodOptionsParams.customer_balance`.
    pub struct PaymentIntentPaymentMethodOptionsCustomerBalanceParams {
        optional {
            funding_type: FundingType,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
        boxed {
            bank_transfer: IntentPaymentMethodOptionsCustomerBalanceBankTransferParams,
        }
    }
}
