// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, TreasuryOutboundTrackingDetailsType, TreasuryOutboundTransferReturnedDetailsCode};

crate::params! {
    /// Held by
    /// [`CreateTreasuryOutboundTransfer::destination_payment_method_options`](crate::CreateTreasuryOutboundTransfer::destination_payment_method_options).
    pub struct OutboundTransferDestinationPaymentMethodOptionsParams {
        boxed {
            /// Us bank account: can be cleared.
            us_bank_account: Clearable<TransferDestinationPaymentMethodOptionsUsBankAccountParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`OutboundTransferDestinationPaymentMethodOptionsParams::us_bank_account`](crate::OutboundTransferDestinationPaymentMethodOptionsParams::us_bank_account).
    pub struct TransferDestinationPaymentMethodOptionsUsBankAccountParams {
        optional {
            /// Network: one of `ach`, `us_domestic_wire`.
            network: TreasuryOutboundTransferUsBankAccountNetwork,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTreasuryOutboundTransfer::destination_payment_method_data`](crate::CreateTreasuryOutboundTransfer::destination_payment_method_data).
    pub struct TreasuryOutboundTransferDestinationPaymentMethodDataParams {
        required {
            /// Type: one of `financial_account`.
            type_ = "type": TreasuryOutboundTransferDestinationPaymentMethodDataType,
        }
        optional {
            /// Financial account.
            financial_account: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`TreasuryOutboundTransferDestinationPaymentMethodDataParams::type_`](crate::TreasuryOutboundTransferDestinationPaymentMethodDataParams::type_).
    pub enum TreasuryOutboundTransferDestinationPaymentMethodDataType {
        FinancialAccount = "financial_account",
    }
}

crate::params! {
    /// Held by
    /// [`ReturnTestTreasuryOutboundTransfer::returned_details`](crate::ReturnTestTreasuryOutboundTransfer::returned_details).
    pub struct TreasuryOutboundTransferReturnedDetailsParams {
        optional {
            /// Code: one of 10 values.
            code: TreasuryOutboundTransferReturnedDetailsCode,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryOutboundTransferTrackingDetailsParams::ach`](crate::TreasuryOutboundTransferTrackingDetailsParams::ach).
    pub struct TreasuryOutboundTransferTrackingDetailsAchParams {
        required {
            /// Trace id.
            trace_id: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateTestTreasuryOutboundTransfer::tracking_details`](crate::UpdateTestTreasuryOutboundTransfer::tracking_details).
    pub struct TreasuryOutboundTransferTrackingDetailsParams {
        required {
            /// Type: one of `ach`, `us_domestic_wire`.
            type_ = "type": TreasuryOutboundTrackingDetailsType,
        }
        boxed {
            /// Ach.
            ach: TreasuryOutboundTransferTrackingDetailsAchParams,
            /// Us domestic wire.
            us_domestic_wire: TreasuryOutboundTransferTrackingDetailsUsDomesticWireParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TreasuryOutboundTransferTrackingDetailsParams::us_domestic_wire`](crate::TreasuryOutboundTransferTrackingDetailsParams::us_domestic_wire).
    pub struct TreasuryOutboundTransferTrackingDetailsUsDomesticWireParams {
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
    /// [`TransferDestinationPaymentMethodOptionsUsBankAccountParams::network`](crate::TransferDestinationPaymentMethodOptionsUsBankAccountParams::network).
    pub enum TreasuryOutboundTransferUsBankAccountNetwork {
        Ach = "ach",
        UsDomesticWire = "us_domestic_wire",
    }
}
