// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Expandable, MandateId, PaymentMethodDetailsFinancialAccount, Timestamp, TreasuryBillingDetails,
};

/// Held by
/// [`TreasuryOutboundPayment::destination_payment_method_details`](crate::TreasuryOutboundPayment::destination_payment_method_details),
/// [`TreasuryOutboundTransfer::destination_payment_method_details`](crate::TreasuryOutboundTransfer::destination_payment_method_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct OutboundPaymentMethodDetails {
    /// Billing details.
    pub billing_details: TreasuryBillingDetails,
    /// Details where `type` is `financial_account`. May be absent.
    pub financial_account: Option<Boxed<PaymentMethodDetailsFinancialAccount>>,
    /// Type: one of `financial_account`, `us_bank_account`.
    pub type_: OutboundPaymentMethodDetailsType,
    /// Details where `type` is `us_bank_account`. May be absent.
    pub us_bank_account: Option<Boxed<OutboundPaymentMethodDetailsUsBankAccount>>,
}

crate::record!(
    OutboundPaymentMethodDetails, "", false,
    ["billing_details", "financial_account", "type", "us_bank_account"],
    [billing_details, financial_account, type_, us_bank_account],
);

crate::open_enum! {
    /// Values of [`OutboundPaymentMethodDetails::type_`](crate::OutboundPaymentMethodDetails::type_).
    pub enum OutboundPaymentMethodDetailsType {
        FinancialAccount = "financial_account",
        UsBankAccount = "us_bank_account",
    }
}

/// Held by
/// [`OutboundPaymentMethodDetails::us_bank_account`](crate::OutboundPaymentMethodDetails::us_bank_account).
#[derive(Clone)]
#[non_exhaustive]
pub struct OutboundPaymentMethodDetailsUsBankAccount {
    /// Account holder type: one of `company`, `individual`; may be null or absent.
    pub account_holder_type: Option<OutboundPaymentMethodDetailsUsBankAccountAccountHolderType>,
    /// Account type: one of `checking`, `savings`; may be null or absent.
    pub account_type: Option<OutboundPaymentMethodDetailsUsBankAccountAccountType>,
    /// Bank name: may be null or absent.
    pub bank_name: Option<String>,
    /// Fingerprint: may be null or absent.
    pub fingerprint: Option<String>,
    /// Last4: may be null or absent.
    pub last4: Option<String>,
    /// Mandate: the id of a `mandate`; expandable; may be absent.
    pub mandate: Option<Expandable<MandateId>>,
    /// Network: one of `ach`, `us_domestic_wire`.
    pub network: OutboundPaymentMethodDetailsUsBankAccountNetwork,
    /// Routing number: may be null or absent.
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

crate::open_enum! {
    /// Values of
    /// [`OutboundPaymentMethodDetailsUsBankAccount::account_holder_type`](crate::OutboundPaymentMethodDetailsUsBankAccount::account_holder_type).
    pub enum OutboundPaymentMethodDetailsUsBankAccountAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

crate::open_enum! {
    /// Values of
    /// [`OutboundPaymentMethodDetailsUsBankAccount::account_type`](crate::OutboundPaymentMethodDetailsUsBankAccount::account_type).
    pub enum OutboundPaymentMethodDetailsUsBankAccountAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

crate::open_enum! {
    /// Values of
    /// [`OutboundPaymentMethodDetailsUsBankAccount::network`](crate::OutboundPaymentMethodDetailsUsBankAccount::network).
    pub enum OutboundPaymentMethodDetailsUsBankAccountNetwork {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}

/// Held by [`TreasuryOutboundTrackingDetails::ach`](crate::TreasuryOutboundTrackingDetails::ach).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundAchTrackingDetails {
    /// Trace id.
    pub trace_id: String,
}

crate::record!(
    TreasuryOutboundAchTrackingDetails, "", false,
    ["trace_id"],
    [trace_id],
);

/// Held by
/// [`TreasuryOutboundPayment::status_transitions`](crate::TreasuryOutboundPayment::status_transitions),
/// [`TreasuryOutboundTransfer::status_transitions`](crate::TreasuryOutboundTransfer::status_transitions).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundStatusTransitions {
    /// Canceled at: a time in seconds since 1970; may be null or absent.
    pub canceled_at: Option<Timestamp>,
    /// Failed at: a time in seconds since 1970; may be null or absent.
    pub failed_at: Option<Timestamp>,
    /// Posted at: a time in seconds since 1970; may be null or absent.
    pub posted_at: Option<Timestamp>,
    /// Returned at: a time in seconds since 1970; may be null or absent.
    pub returned_at: Option<Timestamp>,
}

crate::record!(
    TreasuryOutboundStatusTransitions, "", false,
    ["canceled_at", "failed_at", "posted_at", "returned_at"],
    [canceled_at, failed_at, posted_at, returned_at],
);

/// Held by [`TreasuryOutboundPayment::tracking_details`](crate::TreasuryOutboundPayment::tracking_details),
/// [`TreasuryOutboundTransfer::tracking_details`](crate::TreasuryOutboundTransfer::tracking_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundTrackingDetails {
    /// Details where `type` is `ach`. May be absent.
    pub ach: Option<Boxed<TreasuryOutboundAchTrackingDetails>>,
    /// Type: one of `ach`, `us_domestic_wire`.
    pub type_: TreasuryOutboundTrackingDetailsType,
    /// Details where `type` is `us_domestic_wire`. May be absent.
    pub us_domestic_wire: Option<Boxed<TreasuryOutboundUsDomesticWireTrackingDetails>>,
}

crate::record!(
    TreasuryOutboundTrackingDetails, "", false,
    ["ach", "type", "us_domestic_wire"],
    [ach, type_, us_domestic_wire],
);

crate::open_enum! {
    /// Values of [`TreasuryOutboundTrackingDetails::type_`](crate::TreasuryOutboundTrackingDetails::type_),
    /// [`TreasuryOutboundPaymentTrackingDetailsParams::type_`](crate::TreasuryOutboundPaymentTrackingDetailsParams::type_),
    /// [`TreasuryOutboundTransferTrackingDetailsParams::type_`](crate::TreasuryOutboundTransferTrackingDetailsParams::type_).
    pub enum TreasuryOutboundTrackingDetailsType {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}

/// Held by
/// [`TreasuryOutboundTrackingDetails::us_domestic_wire`](crate::TreasuryOutboundTrackingDetails::us_domestic_wire).
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundUsDomesticWireTrackingDetails {
    /// Chips: may be null or absent.
    pub chips: Option<String>,
    /// Imad: may be null or absent.
    pub imad: Option<String>,
    /// Omad: may be null or absent.
    pub omad: Option<String>,
}

crate::record!(
    TreasuryOutboundUsDomesticWireTrackingDetails, "", false,
    ["chips", "imad", "omad"],
    [chips, imad, omad],
);
