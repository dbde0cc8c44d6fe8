// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{PaymentMethodDetailsFinancialAccount, TreasuryBillingDetails};

/// Held by `TreasuryReceivedCredit.initiating_payment_method_details`, `TreasuryReceivedDebit.initiating_payment_method_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryInitiatingPaymentMethodDetails {
    pub balance: Option<TreasuryInitiatingPaymentMethodDetailsBalance>,
    pub billing_details: TreasuryBillingDetails,
    pub financial_account: Option<Box<PaymentMethodDetailsFinancialAccount>>,
    pub issuing_card: Option<String>,
    pub type_: TreasuryInitiatingPaymentMethodDetailsType,
    pub us_bank_account: Option<Box<TreasuryInitiatingPaymentMethodDetailsUsBankAccount>>,
}

crate::record!(
    TreasuryInitiatingPaymentMethodDetails, "", false,
    ["balance", "billing_details", "financial_account", "issuing_card", "type", "us_bank_account"],
    [balance, billing_details, financial_account, issuing_card, type_, us_bank_account],
);

crate::open_enum! {
    /// Values of `TreasuryInitiatingPaymentMethodDetails.balance`.
    pub enum TreasuryInitiatingPaymentMethodDetailsBalance {
        Payments = "payments",
    }
}

crate::open_enum! {
    /// Values of `TreasuryInitiatingPaymentMethodDetails.type`.
    pub enum TreasuryInitiatingPaymentMethodDetailsType {
        Balance = "balance",
        FinancialAccount = "financial_account",
        IssuingCard = "issuing_card",
        Stripe = "stripe",
        UsBankAccount = "us_bank_account",
    }
}

/// Held by `TreasuryInitiatingPaymentMethodDetails.us_bank_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreasuryInitiatingPaymentMethodDetailsUsBankAccount {
    pub bank_name: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
}

crate::record!(
    TreasuryInitiatingPaymentMethodDetailsUsBankAccount, "", false,
    ["bank_name", "last4", "routing_number"],
    [bank_name, last4, routing_number],
);
