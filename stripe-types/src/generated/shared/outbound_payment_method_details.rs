// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountHolderType, Expandable, MandateId, OutboundPaymentMethodDetailsType,
    PaymentMethodDetailsFinancialAccount, PaymentUsBankAccountAccountType, TreasuryBillingDetails,
    UsBankAccountNetworksSupported,
};

/// Held by `TreasuryOutboundPayment.destination_payment_method_details`, `TreasuryOutboundTransfer.destination_payment_method_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutboundPaymentMethodDetails {
    pub billing_details: TreasuryBillingDetails,
    pub financial_account: Option<Box<PaymentMethodDetailsFinancialAccount>>,
    pub type_: OutboundPaymentMethodDetailsType,
    pub us_bank_account: Option<Box<OutboundPaymentMethodDetailsUsBankAccount>>,
}

crate::record!(
    OutboundPaymentMethodDetails, "", false,
    ["billing_details", "financial_account", "type", "us_bank_account"],
    [billing_details, financial_account, type_, us_bank_account],
);

/// Held by `OutboundPaymentMethodDetails.us_bank_account`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutboundPaymentMethodDetailsUsBankAccount {
    pub account_holder_type: Option<AccountHolderType>,
    pub account_type: Option<PaymentUsBankAccountAccountType>,
    pub bank_name: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<Expandable<MandateId>>,
    pub network: UsBankAccountNetworksSupported,
    pub routing_number: Option<String>,
}

crate::record!(
    OutboundPaymentMethodDetailsUsBankAccount, "", false,
    [
        "account_holder_type", "account_type", "bank_name", "fingerprint", "last4", "mandate", "network",
        "routing_number",
    ],
    [account_holder_type, account_type, bank_name, fingerprint, last4, mandate, network, routing_number],
);
