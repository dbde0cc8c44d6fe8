// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CustomerBalanceBankTransferRequestedAddressType, CustomerBalanceBankTransferType, EuBankTransferParams,
    FundingType, PaymentMethodOptionsFpxSetupFutureUsage,
};

crate::params! {
    /// Held by `CustomerBalanceParams.bank_transfer`.
    pub struct CustomerBalanceBankTransferParams {
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
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.customer_balance`, `PaymentMethodOptionsParams.customer_balance`.
    pub struct CustomerBalanceParams {
        optional {
            funding_type: FundingType,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
        boxed {
            bank_transfer: CustomerBalanceBankTransferParams,
        }
    }
}
