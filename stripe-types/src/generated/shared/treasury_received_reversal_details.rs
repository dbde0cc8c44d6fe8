// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Boxed, PaymentMethodDetailsFinancialAccount, Timestamp, TreasuryBillingDetails};

/// Held by
/// [`TreasuryReceivedDebit::initiating_payment_method_details`](crate::TreasuryReceivedDebit::initiating_payment_method_details),
/// [`TreasuryReceivedCredit::initiating_payment_method_details`](crate::TreasuryReceivedCredit::initiating_payment_method_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryInitiatingPaymentMethodDetails {
    /// Details where `type` is `balance`. One of `payments`; may be absent.
    pub balance: Option<TreasuryInitiatingPaymentMethodDetailsBalance>,
    /// Billing details.
    pub billing_details: TreasuryBillingDetails,
    /// Details where `type` is `financial_account`. May be absent.
    pub financial_account: Option<Boxed<PaymentMethodDetailsFinancialAccount>>,
    /// Details where `type` is `issuing_card`. May be absent.
    pub issuing_card: Option<String>,
    /// Type: one of `balance`, `financial_account`, `issuing_card`, `stripe`, `us_bank_account`.
    pub type_: TreasuryInitiatingPaymentMethodDetailsType,
    /// Details where `type` is `us_bank_account`. May be absent.
    pub us_bank_account: Option<Boxed<TreasuryInitiatingPaymentMethodDetailsUsBankAccount>>,
}

crate::record!(
    TreasuryInitiatingPaymentMethodDetails, "", false,
    ["balance", "billing_details", "financial_account", "issuing_card", "type", "us_bank_account"],
    [balance, billing_details, financial_account, issuing_card, type_, us_bank_account],
);

crate::open_enum! {
    /// Values of
    /// [`TreasuryInitiatingPaymentMethodDetails::balance`](crate::TreasuryInitiatingPaymentMethodDetails::balance).
    pub enum TreasuryInitiatingPaymentMethodDetailsBalance {
        Payments = "payments",
    }
}

crate::open_enum! {
    /// Values of
    /// [`TreasuryInitiatingPaymentMethodDetails::type_`](crate::TreasuryInitiatingPaymentMethodDetails::type_),
    /// [`TreasuryReceivedDebitInitiatingPaymentMethodDetailsParams::type_`](crate::TreasuryReceivedDebitInitiatingPaymentMethodDetailsParams::type_),
    /// [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsParams::type_`](crate::TreasuryReceivedCreditInitiatingPaymentMethodDetailsParams::type_).
    pub enum TreasuryInitiatingPaymentMethodDetailsType {
        Balance = "balance",
        FinancialAccount = "financial_account",
        IssuingCard = "issuing_card",
        Stripe = "stripe",
        UsBankAccount = "us_bank_account",
    }
}

/// Held by
/// [`TreasuryInitiatingPaymentMethodDetails::us_bank_account`](crate::TreasuryInitiatingPaymentMethodDetails::us_bank_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryInitiatingPaymentMethodDetailsUsBankAccount {
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Routing number: may be null or absent.
    pub routing_number: Option<String>,
}

crate::record!(
    TreasuryInitiatingPaymentMethodDetailsUsBankAccount, "", false,
    ["bank_name", "last4", "routing_number"],
    [bank_name, last4, routing_number],
);

/// Held by [`TreasuryReceivedDebit::reversal_details`](crate::TreasuryReceivedDebit::reversal_details),
/// [`TreasuryReceivedCredit::reversal_details`](crate::TreasuryReceivedCredit::reversal_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryReceivedReversalDetails {
    /// Deadline: a time in seconds since 1970; may be null or absent.
    pub deadline: Option<Timestamp>,
    /// Restricted reason: one of `already_reversed`, `deadline_passed`, `network_restricted`, `other`,
    /// `source_flow_restricted`; may be null or absent.
    pub restricted_reason: Option<TreasuryReceivedReversalDetailsRestrictedReason>,
}

crate::record!(
    TreasuryReceivedReversalDetails, "", false,
    ["deadline", "restricted_reason"],
    [deadline, restricted_reason],
);

crate::open_enum! {
    /// Values of
    /// [`TreasuryReceivedReversalDetails::restricted_reason`](crate::TreasuryReceivedReversalDetails::restricted_reason).
    pub enum TreasuryReceivedReversalDetailsRestrictedReason {
        AlreadyReversed = "already_reversed",
        DeadlinePassed = "deadline_passed",
        NetworkRestricted = "network_restricted",
        Other = "other",
        SourceFlowRestricted = "source_flow_restricted",
    }
}
