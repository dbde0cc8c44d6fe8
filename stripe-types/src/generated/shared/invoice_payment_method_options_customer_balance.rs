// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{FundingType, PaymentMethodOptionsCustomerBalanceEuBank};

/// Held by `InvoicesPaymentMethodOptions.customer_balance`, `SubscriptionPaymentMethodOptions.customer_balance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCustomerBalance {
    pub bank_transfer: Option<Box<InvoicePaymentMethodOptionsCustomerBalanceBankTransfer>>,
    pub funding_type: Option<FundingType>,
}

crate::record!(
    InvoicePaymentMethodOptionsCustomerBalance, "", false,
    ["bank_transfer", "funding_type"],
    [bank_transfer, funding_type],
);

/// Held by `InvoicePaymentMethodOptionsCustomerBalance.bank_transfer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCustomerBalanceBankTransfer {
    pub eu_bank_transfer: Option<Box<PaymentMethodOptionsCustomerBalanceEuBank>>,
    pub type_: Option<String>,
}

crate::record!(
    InvoicePaymentMethodOptionsCustomerBalanceBankTransfer, "", false,
    ["eu_bank_transfer", "type"],
    [eu_bank_transfer, type_],
);
