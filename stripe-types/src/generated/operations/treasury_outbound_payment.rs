// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AddressParams, Clearable, Currency, CustomerId, DestinationPaymentMethodOptionsParams, Expand, List, Map,
    OutboundPaymentMethodDetailsType, Range, ReturnedDetailsParams, Timestamp, TrackingDetailsParams,
    TreasuryOutboundPayment, TreasuryOutboundPaymentId, TreasuryOutboundPaymentStatus, UsBankAccountParams,
};

crate::operation! {
    /// `POST /v1/treasury/outbound_payments/{id}/cancel`
    pub struct CancelTreasuryOutboundPayment: Post "/v1/treasury/outbound_payments/{id}/cancel" Form => TreasuryOutboundPayment {
        path {
            id: TreasuryOutboundPaymentId,
        }
        lists {
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}

crate::operation! {
    /// `POST /v1/treasury/outbound_payments`
    pub struct CreateTreasuryOutboundPayment: Post "/v1/treasury/outbound_payments" Form => TreasuryOutboundPayment {
        required {
            amount: i64,
            currency: Currency,
            financial_account: String,
        }
        optional {
            customer: CustomerId,
            description: String,
            destination_payment_method: String,
            metadata: Map<Clearable<String>>,
            statement_descriptor: String,
        }
        boxed {
            destination_payment_method_data: TreasuryOutboundPaymentDestinationPaymentMethodDataParams,
            destination_payment_method_options: DestinationPaymentMethodOptionsParams,
            end_user_details: TreasuryOutboundPaymentEndUserDetailsParams,
        }
        lists {
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/treasury/outbound_payments/{id}/fail`
    pub struct FailTestTreasuryOutboundPayment: Post "/v1/test_helpers/treasury/outbound_payments/{id}/fail" Form => TreasuryOutboundPayment {
        path {
            id: String,
        }
        lists {
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/outbound_payments`
    pub struct ListTreasuryOutboundPayments: Get "/v1/treasury/outbound_payments" Form => List<TreasuryOutboundPayment> {
        required {
            financial_account: String,
        }
        optional {
            created: Range<Timestamp>,
            customer: CustomerId,
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: TreasuryOutboundPaymentStatus,
        }
        lists {
            expand: Expand<List<TreasuryOutboundPayment>>,
        }
    }
}

crate::params! {
    /// Held by `TreasuryOutboundPaymentDestinationPaymentMethodDataParams.billing_details`.
    pub struct PaymentDestinationPaymentMethodDataBillingDetailsParams {
        optional {
            email: Clearable<String>,
            name: Clearable<String>,
            phone: Clearable<String>,
        }
        boxed {
            address: Clearable<AddressParams>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/treasury/outbound_payments/{id}/post`
    pub struct PostTestTreasuryOutboundPayment: Post "/v1/test_helpers/treasury/outbound_payments/{id}/post" Form => TreasuryOutboundPayment {
        path {
            id: String,
        }
        lists {
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}

crate::operation! {
    /// `GET /v1/treasury/outbound_payments/{id}`
    pub struct RetrieveTreasuryOutboundPayment: Get "/v1/treasury/outbound_payments/{id}" Form => TreasuryOutboundPayment {
        path {
            id: TreasuryOutboundPaymentId,
        }
        lists {
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/treasury/outbound_payments/{id}/return`
    pub struct ReturnTestTreasuryOutboundPayment: Post "/v1/test_helpers/treasury/outbound_payments/{id}/return" Form => TreasuryOutboundPayment {
        path {
            id: String,
        }
        boxed {
            returned_details: ReturnedDetailsParams,
        }
        lists {
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}

crate::params! {
    /// Held by `CreateTreasuryOutboundPayment.destination_payment_method_data`.
    pub struct TreasuryOutboundPaymentDestinationPaymentMethodDataParams {
        required {
            type_ = "type": OutboundPaymentMethodDetailsType,
        }
        optional {
            financial_account: String,
            metadata: Map<Clearable<String>>,
        }
        boxed {
            billing_details: PaymentDestinationPaymentMethodDataBillingDetailsParams,
            us_bank_account: UsBankAccountParams,
        }
    }
}

crate::params! {
    /// Held by `CreateTreasuryOutboundPayment.end_user_details`.
    pub struct TreasuryOutboundPaymentEndUserDetailsParams {
        required {
            present: bool,
        }
        optional {
            ip_address: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/treasury/outbound_payments/{id}`
    pub struct UpdateTestTreasuryOutboundPayment: Post "/v1/test_helpers/treasury/outbound_payments/{id}" Form => TreasuryOutboundPayment {
        path {
            id: String,
        }
        required {
            tracking_details: TrackingDetailsParams,
        }
        lists {
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}
