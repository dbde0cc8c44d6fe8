// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CapturePaymentIntentTransferDataParams, Clearable, ConfirmPaymentIntentMandateDataParams, Currency,
    CustomerId, Expand, List, MandateId, Map, PaymentIntent, PaymentIntentAmountDetailsParams,
    PaymentIntentAutomaticPaymentMethodsParams, PaymentIntentCancellationReason, PaymentIntentCaptureMethod,
    PaymentIntentConfirmationMethod, PaymentIntentHooksParams, PaymentIntentId,
    PaymentIntentMandateDataParams, PaymentIntentOffSession, PaymentIntentPaymentDetailsParams,
    PaymentIntentPaymentMethodDataParams, PaymentIntentPaymentMethodOptionsParams,
    PaymentIntentRadarOptionsParams, PaymentIntentSetupFutureUsage, PaymentIntentShippingParams,
    PaymentIntentTransferDataParams, PaymentMethodId, Range, SearchResult,
    SetupIntentExcludedPaymentMethodType, Timestamp, UpdatePaymentIntentTransferDataParams,
};

crate::operation! {
    /// Applies a payment intent customer balance.
    ///
    /// `POST /v1/payment_intents/{intent}/apply_customer_balance`, by the cargo feature `payment_intent`.
    /// [Reference](https://docs.stripe.com/api/payment_intents/apply_customer_balance)
    pub struct ApplyPaymentIntentCustomerBalance: Post "/v1/payment_intents/{intent}/apply_customer_balance" Form => PaymentIntent {
        path {
            /// Intent: the id of a `payment_intent`.
            intent: PaymentIntentId,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentIntent>,
        }
    }
}

crate::operation! {
    /// Cancels a payment intent.
    ///
    /// `POST /v1/payment_intents/{intent}/cancel`, by the cargo feature `payment_intent`.
    /// [Reference](https://docs.stripe.com/api/payment_intents/cancel)
    pub struct CancelPaymentIntent: Post "/v1/payment_intents/{intent}/cancel" Form => PaymentIntent {
        path {
            /// Intent: the id of a `payment_intent`.
            intent: PaymentIntentId,
        }
        optional {
            /// Cancellation reason: one of 8 values.
            cancellation_reason: PaymentIntentCancellationReason,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentIntent>,
        }
    }
}

crate::operation! {
    /// Captures a payment intent.
    ///
    /// `POST /v1/payment_intents/{intent}/capture`, by the cargo feature `payment_intent`.
    /// [Reference](https://docs.stripe.com/api/payment_intents/capture)
    pub struct CapturePaymentIntent: Post "/v1/payment_intents/{intent}/capture" Form => PaymentIntent {
        path {
            /// Intent: the id of a `payment_intent`.
            intent: PaymentIntentId,
        }
        optional {
            /// Amount to capture: in minor units of the currency.
            amount_to_capture: i64,
            /// Application fee amount: in minor units of the currency.
            application_fee_amount: i64,
            /// Final capture.
            final_capture: bool,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Statement descriptor: at most 22 characters.
            statement_descriptor: String,
            /// Statement descriptor suffix: at most 22 characters.
            statement_descriptor_suffix: String,
        }
        boxed {
            /// Amount details.
            amount_details: PaymentIntentAmountDetailsParams,
            /// Hooks.
            hooks: PaymentIntentHooksParams,
            /// Payment details: can be cleared.
            payment_details: Clearable<PaymentIntentPaymentDetailsParams>,
            /// Transfer data.
            transfer_data: CapturePaymentIntentTransferDataParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentIntent>,
        }
    }
}

crate::operation! {
    /// Confirms a payment intent.
    ///
    /// `POST /v1/payment_intents/{intent}/confirm`, by the cargo feature `payment_intent`.
    /// [Reference](https://docs.stripe.com/api/payment_intents/confirm)
    pub struct ConfirmPaymentIntent: Post "/v1/payment_intents/{intent}/confirm" Form => PaymentIntent {
        path {
            /// Intent: the id of a `payment_intent`.
            intent: PaymentIntentId,
        }
        optional {
            /// Amount to confirm: in minor units of the currency.
            amount_to_confirm: i64,
            /// Capture method: one of `automatic`, `automatic_async`, `manual`, `manual_preferred`.
            capture_method: PaymentIntentCaptureMethod,
            /// Client secret.
            client_secret: String,
            /// Confirmation token.
            confirmation_token: String,
            /// Error on requires action.
            error_on_requires_action: bool,
            /// Excluded payment method types: one of 53 values; can be cleared.
            excluded_payment_method_types: Clearable<Vec<SetupIntentExcludedPaymentMethodType>>,
            /// Mandate: the id of a `mandate`.
            mandate: MandateId,
            /// Off session.
            off_session: PaymentIntentOffSession,
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
            /// Receipt email: can be cleared.
            receipt_email: Clearable<String>,
            /// Return url.
            return_url: String,
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
            /// Use stripe sdk.
            use_stripe_sdk: bool,
        }
        boxed {
            /// Amount details: can be cleared.
            amount_details: Clearable<PaymentIntentAmountDetailsParams>,
            /// Hooks.
            hooks: PaymentIntentHooksParams,
            /// Mandate data: can be cleared.
            mandate_data: Clearable<ConfirmPaymentIntentMandateDataParams>,
            /// Payment details: can be cleared.
            payment_details: Clearable<PaymentIntentPaymentDetailsParams>,
            /// Payment method data.
            payment_method_data: PaymentIntentPaymentMethodDataParams,
            /// Payment method options.
            payment_method_options: PaymentIntentPaymentMethodOptionsParams,
            /// Radar options.
            radar_options: PaymentIntentRadarOptionsParams,
            /// Shipping: can be cleared.
            shipping: Clearable<PaymentIntentShippingParams>,
        }
        lists {
            /// Payment method types.
            payment_method_types: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentIntent>,
        }
    }
}

crate::operation! {
    /// Creates a payment intent.
    ///
    /// `POST /v1/payment_intents`, by the cargo feature `payment_intent`.
    /// [Reference](https://docs.stripe.com/api/payment_intents/create)
    pub struct CreatePaymentIntent: Post "/v1/payment_intents" Form => PaymentIntent {
        required {
            /// The amount to collect. The smallest is about half a US dollar, by currency. In minor units of
            /// the currency.
            amount: i64,
            /// The currency of all amounts of the object.
            currency: Currency,
        }
        optional {
            /// The part of the amount collected that goes to the platform. In minor units of the currency.
            application_fee_amount: i64,
            /// The time of capture: at once, asynchronously, or by a call of yours. One of `automatic`,
            /// `automatic_async`, `manual`, `manual_preferred`.
            capture_method: PaymentIntentCaptureMethod,
            /// Confirm.
            confirm: bool,
            /// The side that may confirm the payment: a page as well (`automatic`), or only your server
            /// (`manual`). One of `automatic`, `manual`.
            confirmation_method: PaymentIntentConfirmationMethod,
            /// Confirmation token.
            confirmation_token: String,
            /// The customer it belongs to. The id of a `customer`.
            customer: CustomerId,
            /// The id of the account that acts as the customer, where Accounts v2 represents customers.
            customer_account: String,
            /// A text of your own, also in receipts where those show it. At most 1000 characters.
            description: String,
            /// Error on requires action.
            error_on_requires_action: bool,
            /// Mandate: the id of a `mandate`.
            mandate: MandateId,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Off session.
            off_session: PaymentIntentOffSession,
            /// The connected account that is the merchant of record: settlement, fees and statements follow
            /// it.
            on_behalf_of: String,
            /// The payment method used, or to be used. The id of a `payment_method`.
            payment_method: PaymentMethodId,
            /// Payment method configuration: at most 100 characters.
            payment_method_configuration: String,
            /// The address for the receipt; in live mode a receipt is sent whatever the account's settings.
            receipt_email: String,
            /// Return url.
            return_url: String,
            /// The intended later use of the payment method, with the customer present (`on_session`) or not
            /// (`off_session`); null if it is not saved. One of `none`, `off_session`, `on_session`.
            setup_future_usage: PaymentIntentSetupFutureUsage,
            /// The text on the statement for payments that are not by card. At most 22 characters.
            statement_descriptor: String,
            /// The end of the text on the statement for card payments, behind the account's prefix. At most
            /// 22 characters.
            statement_descriptor_suffix: String,
            /// A name of your own that ties payments and transfers together.
            transfer_group: String,
            /// Use stripe sdk.
            use_stripe_sdk: bool,
        }
        boxed {
            /// The parts of the amount: tip, tax, shipping, discount and line items.
            amount_details: PaymentIntentAmountDetailsParams,
            /// The choice of payment methods by the Dashboard, with or without those that redirect.
            automatic_payment_methods: PaymentIntentAutomaticPaymentMethodsParams,
            /// Work of others that is tied to the payment, such as a tax calculation.
            hooks: PaymentIntentHooksParams,
            /// Mandate data: can be cleared.
            mandate_data: Clearable<PaymentIntentMandateDataParams>,
            /// Facts of the order for the card networks, such as your reference for it.
            payment_details: PaymentIntentPaymentDetailsParams,
            /// Payment method data.
            payment_method_data: PaymentIntentPaymentMethodDataParams,
            /// Options for each type of payment method.
            payment_method_options: PaymentIntentPaymentMethodOptionsParams,
            /// Radar options.
            radar_options: PaymentIntentRadarOptionsParams,
            /// The address that the goods go to.
            shipping: PaymentIntentShippingParams,
            /// The connected account that gets the funds when the charge succeeds, and how much.
            transfer_data: PaymentIntentTransferDataParams,
        }
        lists {
            /// Types that are never offered for this payment. One of 53 values.
            excluded_payment_method_types: SetupIntentExcludedPaymentMethodType,
            /// The types with which it can be paid.
            payment_method_types: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentIntent>,
        }
    }
}

crate::operation! {
    /// Increments a payment intent authorization.
    ///
    /// `POST /v1/payment_intents/{intent}/increment_authorization`, by the cargo feature `payment_intent`.
    /// [Reference](https://docs.stripe.com/api/payment_intents/increment_authorization)
    pub struct IncrementPaymentIntentAuthorization: Post "/v1/payment_intents/{intent}/increment_authorization" Form => PaymentIntent {
        path {
            /// Intent: the id of a `payment_intent`.
            intent: PaymentIntentId,
        }
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
        }
        optional {
            /// Application fee amount: in minor units of the currency.
            application_fee_amount: i64,
            /// Description: at most 1000 characters.
            description: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Statement descriptor: at most 22 characters.
            statement_descriptor: String,
        }
        boxed {
            /// Amount details.
            amount_details: PaymentIntentAmountDetailsParams,
            /// Hooks.
            hooks: PaymentIntentHooksParams,
            /// Payment details.
            payment_details: PaymentIntentPaymentDetailsParams,
            /// Transfer data.
            transfer_data: CapturePaymentIntentTransferDataParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentIntent>,
        }
    }
}

crate::operation! {
    /// Lists payment intents.
    ///
    /// `GET /v1/payment_intents`, by the cargo feature `payment_intent`.
    /// [Reference](https://docs.stripe.com/api/payment_intents/list)
    pub struct ListPaymentIntents: Get "/v1/payment_intents" Form => List<PaymentIntent> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects with this `customer`. The id of a `customer`.
            customer: CustomerId,
            /// Only objects with this `customer_account`.
            customer_account: String,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<PaymentIntent>>,
        }
    }
}

crate::operation! {
    /// Retrieves a payment intent.
    ///
    /// `GET /v1/payment_intents/{intent}`, by the cargo feature `payment_intent`.
    /// [Reference](https://docs.stripe.com/api/payment_intents/retrieve)
    pub struct RetrievePaymentIntent: Get "/v1/payment_intents/{intent}" Form => PaymentIntent {
        path {
            /// Intent: the id of a `payment_intent`.
            intent: PaymentIntentId,
        }
        optional {
            /// Client secret.
            client_secret: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentIntent>,
        }
    }
}

crate::operation! {
    /// Searches payment intents.
    ///
    /// `GET /v1/payment_intents/search`, by the cargo feature `payment_intent`.
    /// [Reference](https://docs.stripe.com/api/payment_intents/search)
    pub struct SearchPaymentIntents: Get "/v1/payment_intents/search" Form => SearchResult<PaymentIntent> {
        required {
            /// The search, as in Stripe's search query language.
            query: String,
        }
        optional {
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// The cursor that the page before named as the next.
            page: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SearchResult<PaymentIntent>>,
        }
    }
}

crate::operation! {
    /// Updates a payment intent.
    ///
    /// `POST /v1/payment_intents/{intent}`, by the cargo feature `payment_intent`.
    /// [Reference](https://docs.stripe.com/api/payment_intents/update)
    pub struct UpdatePaymentIntent: Post "/v1/payment_intents/{intent}" Form => PaymentIntent {
        path {
            /// Intent: the id of a `payment_intent`.
            intent: PaymentIntentId,
        }
        optional {
            /// The amount to collect. The smallest is about half a US dollar, by currency. In minor units of
            /// the currency.
            amount: i64,
            /// The part of the amount collected that goes to the platform. Can be cleared.
            application_fee_amount: Clearable<i64>,
            /// The time of capture: at once, asynchronously, or by a call of yours. One of `automatic`,
            /// `automatic_async`, `manual`, `manual_preferred`.
            capture_method: PaymentIntentCaptureMethod,
            /// The currency of all amounts of the object.
            currency: Currency,
            /// The customer it belongs to. The id of a `customer`.
            customer: CustomerId,
            /// The id of the account that acts as the customer, where Accounts v2 represents customers. Can
            /// be cleared.
            customer_account: Clearable<String>,
            /// A text of your own, also in receipts where those show it. At most 1000 characters; can be
            /// cleared.
            description: Clearable<String>,
            /// Types that are never offered for this payment. One of 53 values; can be cleared.
            excluded_payment_method_types: Clearable<Vec<SetupIntentExcludedPaymentMethodType>>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The payment method used, or to be used. The id of a `payment_method`.
            payment_method: PaymentMethodId,
            /// Payment method configuration: at most 100 characters.
            payment_method_configuration: String,
            /// The address for the receipt; in live mode a receipt is sent whatever the account's settings.
            /// Can be cleared.
            receipt_email: Clearable<String>,
            /// The intended later use of the payment method, with the customer present (`on_session`) or not
            /// (`off_session`); null if it is not saved. One of `none`, `off_session`, `on_session`; can be
            /// cleared.
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
            /// The text on the statement for payments that are not by card. At most 22 characters; can be
            /// cleared.
            statement_descriptor: Clearable<String>,
            /// The end of the text on the statement for card payments, behind the account's prefix. At most
            /// 22 characters; can be cleared.
            statement_descriptor_suffix: Clearable<String>,
            /// A name of your own that ties payments and transfers together. Can be cleared.
            transfer_group: Clearable<String>,
        }
        boxed {
            /// The parts of the amount: tip, tax, shipping, discount and line items. Can be cleared.
            amount_details: Clearable<PaymentIntentAmountDetailsParams>,
            /// Work of others that is tied to the payment, such as a tax calculation.
            hooks: PaymentIntentHooksParams,
            /// Facts of the order for the card networks, such as your reference for it. Can be cleared.
            payment_details: Clearable<PaymentIntentPaymentDetailsParams>,
            /// Payment method data.
            payment_method_data: PaymentIntentPaymentMethodDataParams,
            /// Options for each type of payment method.
            payment_method_options: PaymentIntentPaymentMethodOptionsParams,
            /// The address that the goods go to. Can be cleared.
            shipping: Clearable<PaymentIntentShippingParams>,
            /// The connected account that gets the funds when the charge succeeds, and how much.
            transfer_data: UpdatePaymentIntentTransferDataParams,
        }
        lists {
            /// The types with which it can be paid.
            payment_method_types: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentIntent>,
        }
    }
}

crate::operation! {
    /// Verifies payment intent microdeposits.
    ///
    /// `POST /v1/payment_intents/{intent}/verify_microdeposits`, by the cargo feature `payment_intent`.
    /// [Reference](https://docs.stripe.com/api/payment_intents/verify_microdeposits)
    pub struct VerifyPaymentIntentMicrodeposits: Post "/v1/payment_intents/{intent}/verify_microdeposits" Form => PaymentIntent {
        path {
            /// Intent: the id of a `payment_intent`.
            intent: PaymentIntentId,
        }
        optional {
            /// Client secret.
            client_secret: String,
            /// Descriptor code.
            descriptor_code: String,
        }
        lists {
            /// Amounts.
            amounts: i64,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentIntent>,
        }
    }
}
