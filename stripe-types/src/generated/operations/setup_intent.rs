// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, ConfirmSetupIntentMandateDataParams, CustomerId, Expand, List, Map, PaymentMethodId, Range,
    SetupIntent, SetupIntentAutomaticPaymentMethodsParams, SetupIntentCancellationReason,
    SetupIntentExcludedPaymentMethodType, SetupIntentFlowDirection, SetupIntentId,
    SetupIntentMandateDataParams, SetupIntentPaymentMethodDataParams, SetupIntentPaymentMethodOptionsParams,
    SetupIntentSingleUseParams, SetupIntentUsage, Timestamp,
};

crate::operation! {
    /// Cancels a setup intent.
    ///
    /// `POST /v1/setup_intents/{intent}/cancel`, by the cargo feature `setup_intent`.
    /// [Reference](https://docs.stripe.com/api/setup_intents/cancel)
    pub struct CancelSetupIntent: Post "/v1/setup_intents/{intent}/cancel" Form => SetupIntent {
        path {
            /// Intent: the id of a `setup_intent`.
            intent: SetupIntentId,
        }
        optional {
            /// Cancellation reason: one of `abandoned`, `duplicate`, `requested_by_customer`.
            cancellation_reason: SetupIntentCancellationReason,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SetupIntent>,
        }
    }
}

crate::operation! {
    /// Confirms a setup intent.
    ///
    /// `POST /v1/setup_intents/{intent}/confirm`, by the cargo feature `setup_intent`.
    /// [Reference](https://docs.stripe.com/api/setup_intents/confirm)
    pub struct ConfirmSetupIntent: Post "/v1/setup_intents/{intent}/confirm" Form => SetupIntent {
        path {
            /// Intent: the id of a `setup_intent`.
            intent: SetupIntentId,
        }
        optional {
            /// Client secret.
            client_secret: String,
            /// Confirmation token.
            confirmation_token: String,
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
            /// Return url.
            return_url: String,
            /// Use stripe sdk.
            use_stripe_sdk: bool,
        }
        boxed {
            /// Mandate data: can be cleared.
            mandate_data: Clearable<ConfirmSetupIntentMandateDataParams>,
            /// Payment method data.
            payment_method_data: SetupIntentPaymentMethodDataParams,
            /// Payment method options.
            payment_method_options: SetupIntentPaymentMethodOptionsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SetupIntent>,
        }
    }
}

crate::operation! {
    /// Creates a setup intent.
    ///
    /// `POST /v1/setup_intents`, by the cargo feature `setup_intent`.
    /// [Reference](https://docs.stripe.com/api/setup_intents/create)
    pub struct CreateSetupIntent: Post "/v1/setup_intents" Form => SetupIntent {
        optional {
            /// True if the payment method is saved to the account itself rather than to a customer.
            attach_to_self: bool,
            /// Confirm.
            confirm: bool,
            /// Confirmation token.
            confirmation_token: String,
            /// The customer to whom the payment method is attached on success. The id of a `customer`.
            customer: CustomerId,
            /// The id of the account that acts as the customer, where Accounts v2 represents customers.
            customer_account: String,
            /// A text of your own, shown in the Dashboard and in some emails and exports. At most 1000
            /// characters.
            description: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// The connected account that is the merchant of record: settlement, fees and statements follow
            /// it.
            on_behalf_of: String,
            /// The payment method that is set up. The id of a `payment_method`.
            payment_method: PaymentMethodId,
            /// Payment method configuration: at most 100 characters.
            payment_method_configuration: String,
            /// Return url.
            return_url: String,
            /// The later use of the payment method: with the customer present (`on_session`) or not
            /// (`off_session`). One of `off_session`, `on_session`.
            usage: SetupIntentUsage,
            /// Use stripe sdk.
            use_stripe_sdk: bool,
        }
        boxed {
            /// The choice of payment methods by the Dashboard, with or without those that redirect.
            automatic_payment_methods: SetupIntentAutomaticPaymentMethodsParams,
            /// Mandate data: can be cleared.
            mandate_data: Clearable<SetupIntentMandateDataParams>,
            /// Payment method data.
            payment_method_data: SetupIntentPaymentMethodDataParams,
            /// Options for each type of payment method.
            payment_method_options: SetupIntentPaymentMethodOptionsParams,
            /// Single use.
            single_use: SetupIntentSingleUseParams,
        }
        lists {
            /// Types that are never offered for this setup. One of 53 values.
            excluded_payment_method_types: SetupIntentExcludedPaymentMethodType,
            /// The direction of the money, in, out or both, if the payment method is attached to the account
            /// itself. One of `inbound`, `outbound`.
            flow_directions: SetupIntentFlowDirection,
            /// The types that can be set up.
            payment_method_types: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SetupIntent>,
        }
    }
}

crate::operation! {
    /// Lists setup intents.
    ///
    /// `GET /v1/setup_intents`, by the cargo feature `setup_intent`.
    /// [Reference](https://docs.stripe.com/api/setup_intents/list)
    pub struct ListSetupIntents: Get "/v1/setup_intents" Form => List<SetupIntent> {
        optional {
            /// Only objects with this `attach_to_self`.
            attach_to_self: bool,
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
            /// Only objects with this `payment_method`. The id of a `payment_method`.
            payment_method: PaymentMethodId,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<SetupIntent>>,
        }
    }
}

crate::operation! {
    /// Retrieves a setup intent.
    ///
    /// `GET /v1/setup_intents/{intent}`, by the cargo feature `setup_intent`.
    /// [Reference](https://docs.stripe.com/api/setup_intents/retrieve)
    pub struct RetrieveSetupIntent: Get "/v1/setup_intents/{intent}" Form => SetupIntent {
        path {
            /// Intent: the id of a `setup_intent`.
            intent: SetupIntentId,
        }
        optional {
            /// Client secret.
            client_secret: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SetupIntent>,
        }
    }
}

crate::operation! {
    /// Updates a setup intent.
    ///
    /// `POST /v1/setup_intents/{intent}`, by the cargo feature `setup_intent`.
    /// [Reference](https://docs.stripe.com/api/setup_intents/update)
    pub struct UpdateSetupIntent: Post "/v1/setup_intents/{intent}" Form => SetupIntent {
        path {
            /// Intent: the id of a `setup_intent`.
            intent: SetupIntentId,
        }
        optional {
            /// True if the payment method is saved to the account itself rather than to a customer.
            attach_to_self: bool,
            /// The customer to whom the payment method is attached on success. The id of a `customer`.
            customer: CustomerId,
            /// The id of the account that acts as the customer, where Accounts v2 represents customers. Can
            /// be cleared.
            customer_account: Clearable<String>,
            /// A text of your own, shown in the Dashboard and in some emails and exports. At most 1000
            /// characters; can be cleared.
            description: Clearable<String>,
            /// Types that are never offered for this setup. One of 53 values; can be cleared.
            excluded_payment_method_types: Clearable<Vec<SetupIntentExcludedPaymentMethodType>>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The payment method that is set up. The id of a `payment_method`.
            payment_method: PaymentMethodId,
            /// Payment method configuration: at most 100 characters.
            payment_method_configuration: String,
        }
        boxed {
            /// Payment method data.
            payment_method_data: SetupIntentPaymentMethodDataParams,
            /// Options for each type of payment method.
            payment_method_options: SetupIntentPaymentMethodOptionsParams,
        }
        lists {
            /// The direction of the money, in, out or both, if the payment method is attached to the account
            /// itself. One of `inbound`, `outbound`.
            flow_directions: SetupIntentFlowDirection,
            /// The types that can be set up.
            payment_method_types: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SetupIntent>,
        }
    }
}

crate::operation! {
    /// Verifies setup intent microdeposits.
    ///
    /// `POST /v1/setup_intents/{intent}/verify_microdeposits`, by the cargo feature `setup_intent`.
    /// [Reference](https://docs.stripe.com/api/setup_intents/verify_microdeposits)
    pub struct VerifySetupIntentMicrodeposits: Post "/v1/setup_intents/{intent}/verify_microdeposits" Form => SetupIntent {
        path {
            /// Intent: the id of a `setup_intent`.
            intent: SetupIntentId,
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
            expand: Expand<SetupIntent>,
        }
    }
}
