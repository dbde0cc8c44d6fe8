// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::TreasuryInitiatingPaymentMethodDetailsType;

crate::params! {
    /// Held by
    /// [`TreasuryReceivedCreditInitiatingPaymentMethodDetailsParams::us_bank_account`](crate::TreasuryReceivedCreditInitiatingPaymentMethodDetailsParams::us_bank_account).
    pub struct CreditInitiatingPaymentMethodDetailsUsBankAccountParams {
        optional {
            /// Account holder name.
            account_holder_name: String,
            /// Account number.
            account_number: String,
            /// Routing number.
            routing_number: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTestTreasuryReceivedCredit::initiating_payment_method_details`](crate::CreateTestTreasuryReceivedCredit::initiating_payment_method_details).
    pub struct TreasuryReceivedCreditInitiatingPaymentMethodDetailsParams {
        required {
            /// Type: one of `balance`, `financial_account`, `issuing_card`, `stripe`, `us_bank_account`.
            type_ = "type": TreasuryInitiatingPaymentMethodDetailsType,
        }
        boxed {
            /// Us bank account.
            us_bank_account: CreditInitiatingPaymentMethodDetailsUsBankAccountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ListTreasuryReceivedCredits::linked_flows`](crate::ListTreasuryReceivedCredits::linked_flows).
    pub struct TreasuryReceivedCreditLinkedFlowsParams {
        required {
            /// Source flow type: one of `credit_reversal`, `other`, `outbound_payment`, `outbound_transfer`,
            /// `payout`.
            source_flow_type: TreasuryReceivedCreditSourceFlowType,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`TreasuryReceivedCreditLinkedFlowsParams::source_flow_type`](crate::TreasuryReceivedCreditLinkedFlowsParams::source_flow_type).
    pub enum TreasuryReceivedCreditSourceFlowType {
        CreditReversal = "credit_reversal",
        Other = "other",
        OutboundPayment = "outbound_payment",
        OutboundTransfer = "outbound_transfer",
        Payout = "payout",
    }
}
