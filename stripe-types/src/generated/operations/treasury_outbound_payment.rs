// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, CustomerId, Expand, List, Map, Range, Timestamp, TreasuryOutboundPayment,
    TreasuryOutboundPaymentDestinationPaymentMethodDataParams,
    TreasuryOutboundPaymentDestinationPaymentMethodOptionsParams,
    TreasuryOutboundPaymentEndUserDetailsParams, TreasuryOutboundPaymentId,
    TreasuryOutboundPaymentReturnedDetailsParams, TreasuryOutboundPaymentStatus,
    TreasuryOutboundPaymentTrackingDetailsParams,
};

crate::operation! {
    /// Cancels a treasury outbound payment.
    ///
    /// `POST /v1/treasury/outbound_payments/{id}/cancel`, by the cargo feature `treasury_outbound_payment`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/cancel)
    pub struct CancelTreasuryOutboundPayment: Post "/v1/treasury/outbound_payments/{id}/cancel" Form => TreasuryOutboundPayment {
        path {
            /// Id.
            id: TreasuryOutboundPaymentId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}

crate::operation! {
    /// Creates a treasury outbound payment.
    ///
    /// `POST /v1/treasury/outbound_payments`, by the cargo feature `treasury_outbound_payment`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/create)
    pub struct CreateTreasuryOutboundPayment: Post "/v1/treasury/outbound_payments" Form => TreasuryOutboundPayment {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
            /// Financial account.
            financial_account: String,
        }
        optional {
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Description.
            description: String,
            /// Destination payment method.
            destination_payment_method: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Statement descriptor.
            statement_descriptor: String,
        }
        boxed {
            /// Destination payment method data.
            destination_payment_method_data: TreasuryOutboundPaymentDestinationPaymentMethodDataParams,
            /// Destination payment method options.
            destination_payment_method_options: TreasuryOutboundPaymentDestinationPaymentMethodOptionsParams,
            /// End user details.
            end_user_details: TreasuryOutboundPaymentEndUserDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}

crate::operation! {
    /// Fails a test treasury outbound payment.
    ///
    /// `POST /v1/test_helpers/treasury/outbound_payments/{id}/fail`, by the cargo feature
    /// `treasury_outbound_payment`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/fail)
    pub struct FailTestTreasuryOutboundPayment: Post "/v1/test_helpers/treasury/outbound_payments/{id}/fail" Form => TreasuryOutboundPayment {
        path {
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}

crate::operation! {
    /// Lists treasury outbound payments.
    ///
    /// `GET /v1/treasury/outbound_payments`, by the cargo feature `treasury_outbound_payment`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/list)
    pub struct ListTreasuryOutboundPayments: Get "/v1/treasury/outbound_payments" Form => List<TreasuryOutboundPayment> {
        required {
            /// Only objects with this `financial_account`.
            financial_account: String,
        }
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects with this `customer`. The id of a `customer`.
            customer: CustomerId,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `canceled`, `failed`, `posted`, `processing`,
            /// `returned`.
            status: TreasuryOutboundPaymentStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TreasuryOutboundPayment>>,
        }
    }
}

crate::operation! {
    /// Posts a test treasury outbound payment.
    ///
    /// `POST /v1/test_helpers/treasury/outbound_payments/{id}/post`, by the cargo feature
    /// `treasury_outbound_payment`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/post)
    pub struct PostTestTreasuryOutboundPayment: Post "/v1/test_helpers/treasury/outbound_payments/{id}/post" Form => TreasuryOutboundPayment {
        path {
            /// Id.
            id: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}

crate::operation! {
    /// Retrieves a treasury outbound payment.
    ///
    /// `GET /v1/treasury/outbound_payments/{id}`, by the cargo feature `treasury_outbound_payment`.
    /// [Reference](https://docs.stripe.com/api/treasury/outbound_payments/retrieve)
    pub struct RetrieveTreasuryOutboundPayment: Get "/v1/treasury/outbound_payments/{id}" Form => TreasuryOutboundPayment {
        path {
            /// Id.
            id: TreasuryOutboundPaymentId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}

crate::operation! {
    /// Returns a test treasury outbound payment.
    ///
    /// `POST /v1/test_helpers/treasury/outbound_payments/{id}/return`, by the cargo feature
    /// `treasury_outbound_payment`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/return)
    pub struct ReturnTestTreasuryOutboundPayment: Post "/v1/test_helpers/treasury/outbound_payments/{id}/return" Form => TreasuryOutboundPayment {
        path {
            /// Id.
            id: String,
        }
        boxed {
            /// Returned details.
            returned_details: TreasuryOutboundPaymentReturnedDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}

crate::operation! {
    /// Updates a test treasury outbound payment.
    ///
    /// `POST /v1/test_helpers/treasury/outbound_payments/{id}`, by the cargo feature
    /// `treasury_outbound_payment`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/treasury/outbound_payments/update)
    pub struct UpdateTestTreasuryOutboundPayment: Post "/v1/test_helpers/treasury/outbound_payments/{id}" Form => TreasuryOutboundPayment {
        path {
            /// Id.
            id: String,
        }
        required {
            /// Tracking details.
            tracking_details: TreasuryOutboundPaymentTrackingDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TreasuryOutboundPayment>,
        }
    }
}
