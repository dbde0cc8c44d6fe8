// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, Map, TreasuryOutboundPaymentReturnedStatusCode, TreasuryOutboundTrackingDetailsType};

crate::params! {
    /// Held by
    /// [`TreasuryOutboundPaymentDestinationPaymentMethodDataParams::billing_details`](crate::TreasuryOutboundPaymentDestinationPaymentMethodDataParams::billing_details).
    pub struct PaymentDestinationPaymentMethodDataBillingDetailsParams {
        optional {
            /// Email: can be cleared.
            email: Clearable<String>,
            /// Name: can be cleared.
            name: Clearable<String>,
            /// Phone: can be cleared.
            phone: Clearable<String>,
        }
        boxed {
            /// Address: can be cleared.
            address: Clearable<TreasuryOutboundPaymentBillingDetailAddressParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryOutboundPaymentDestinationPaymentMethodDataParams::us_bank_account`](crate::TreasuryOutboundPaymentDestinationPaymentMethodDataParams::us_bank_account).
    pub struct PaymentDestinationPaymentMethodDataUsBankAccountParams {
        optional {
            /// Account holder type: one of `company`, `individual`.
            account_holder_type: TreasuryOutboundPaymentAccountHolderType,
            /// Account number.
            account_number: String,
            /// Account type: one of `checking`, `savings`.
            account_type: TreasuryOutboundPaymentAccountType,
            /// Financial connections account.
            financial_connections_account: String,
            /// Routing number.
            routing_number: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryOutboundPaymentDestinationPaymentMethodOptionsParams::us_bank_account`](crate::TreasuryOutboundPaymentDestinationPaymentMethodOptionsParams::us_bank_account).
    pub struct PaymentDestinationPaymentMethodOptionsUsBankAccountParams {
        optional {
            /// Network: one of `ach`, `us_domestic_wire`.
            network: TreasuryOutboundPaymentUsBankAccountNetwork,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentDestinationPaymentMethodDataUsBankAccountParams::account_holder_type`](crate::PaymentDestinationPaymentMethodDataUsBankAccountParams::account_holder_type).
    pub enum TreasuryOutboundPaymentAccountHolderType {
        Company = "company",
        Individual = "individual",
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentDestinationPaymentMethodDataUsBankAccountParams::account_type`](crate::PaymentDestinationPaymentMethodDataUsBankAccountParams::account_type).
    pub enum TreasuryOutboundPaymentAccountType {
        Checking = "checking",
        Savings = "savings",
    }
}

crate::params! {
    /// Held by
    /// [`PaymentDestinationPaymentMethodDataBillingDetailsParams::address`](crate::PaymentDestinationPaymentMethodDataBillingDetailsParams::address).
    pub struct TreasuryOutboundPaymentBillingDetailAddressParams {
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTreasuryOutboundPayment::destination_payment_method_data`](crate::CreateTreasuryOutboundPayment::destination_payment_method_data).
    pub struct TreasuryOutboundPaymentDestinationPaymentMethodDataParams {
        required {
            /// Type: one of `financial_account`, `us_bank_account`.
            type_ = "type": TreasuryOutboundPaymentDestinationPaymentMethodDataType,
        }
        optional {
            /// Financial account.
            financial_account: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
        }
        boxed {
            /// Billing details.
            billing_details: PaymentDestinationPaymentMethodDataBillingDetailsParams,
            /// Us bank account.
            us_bank_account: PaymentDestinationPaymentMethodDataUsBankAccountParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`TreasuryOutboundPaymentDestinationPaymentMethodDataParams::type_`](crate::TreasuryOutboundPaymentDestinationPaymentMethodDataParams::type_).
    pub enum TreasuryOutboundPaymentDestinationPaymentMethodDataType {
        FinancialAccount = "financial_account",
        UsBankAccount = "us_bank_account",
    }
}

crate::params! {
    /// Held by
    /// [`CreateTreasuryOutboundPayment::destination_payment_method_options`](crate::CreateTreasuryOutboundPayment::destination_payment_method_options).
    pub struct TreasuryOutboundPaymentDestinationPaymentMethodOptionsParams {
        boxed {
            /// Us bank account: can be cleared.
            us_bank_account: Clearable<PaymentDestinationPaymentMethodOptionsUsBankAccountParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTreasuryOutboundPayment::end_user_details`](crate::CreateTreasuryOutboundPayment::end_user_details).
    pub struct TreasuryOutboundPaymentEndUserDetailsParams {
        required {
            /// Present.
            present: bool,
        }
        optional {
            /// Ip address.
            ip_address: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ReturnTestTreasuryOutboundPayment::returned_details`](crate::ReturnTestTreasuryOutboundPayment::returned_details).
    pub struct TreasuryOutboundPaymentReturnedDetailsParams {
        optional {
            /// Code: one of 10 values.
            code: TreasuryOutboundPaymentReturnedStatusCode,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryOutboundPaymentTrackingDetailsParams::ach`](crate::TreasuryOutboundPaymentTrackingDetailsParams::ach).
    pub struct TreasuryOutboundPaymentTrackingDetailsAchParams {
        required {
            /// Trace id.
            trace_id: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateTestTreasuryOutboundPayment::tracking_details`](crate::UpdateTestTreasuryOutboundPayment::tracking_details).
    pub struct TreasuryOutboundPaymentTrackingDetailsParams {
        required {
            /// Type: one of `ach`, `us_domestic_wire`.
            type_ = "type": TreasuryOutboundTrackingDetailsType,
        }
        boxed {
            /// Ach.
            ach: TreasuryOutboundPaymentTrackingDetailsAchParams,
            /// Us domestic wire.
            us_domestic_wire: TreasuryOutboundPaymentTrackingDetailsUsDomesticWireParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryOutboundPaymentTrackingDetailsParams::us_domestic_wire`](crate::TreasuryOutboundPaymentTrackingDetailsParams::us_domestic_wire).
    pub struct TreasuryOutboundPaymentTrackingDetailsUsDomesticWireParams {
        optional {
            /// Chips.
            chips: String,
            /// Imad.
            imad: String,
            /// Omad.
            omad: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentDestinationPaymentMethodOptionsUsBankAccountParams::network`](crate::PaymentDestinationPaymentMethodOptionsUsBankAccountParams::network).
    pub enum TreasuryOutboundPaymentUsBankAccountNetwork {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}
