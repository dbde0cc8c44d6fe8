// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CustomerBalanceBankTransferRequestedAddressType, CustomerBalanceBankTransferType, FundingType,
    PaymentMethodOptionsCustomerBalanceEuBank, PaymentMethodOptionsFpxSetupFutureUsage,
};

/// Held by `PaymentMethodOptionsCustomerBalance.bank_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerBalanceBankTransfer {
    pub eu_bank_transfer: Option<Box<PaymentMethodOptionsCustomerBalanceEuBank>>,
    pub requested_address_types: Option<Vec<CustomerBalanceBankTransferRequestedAddressType>>,
    pub type_: Option<CustomerBalanceBankTransferType>,
}

crate::record!(
    CustomerBalanceBankTransfer, "", false,
    ["eu_bank_transfer", "requested_address_types", "type"],
    [eu_bank_transfer, requested_address_types, type_],
);

/// Held by `CheckoutSessionPaymentMethodOptions.customer_balance`, `PaymentIntentPaymentMethodOptions.customer_balance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCustomerBalance {
    pub bank_transfer: Option<Box<CustomerBalanceBankTransfer>>,
    pub funding_type: Option<FundingType>,
    pub setup_future_usage: Option<PaymentMethodOptionsFpxSetupFutureUsage>,
}

crate::record!(
    PaymentMethodOptionsCustomerBalance, "", false,
    ["bank_transfer", "funding_type", "setup_future_usage"],
    [bank_transfer, funding_type, setup_future_usage],
);
