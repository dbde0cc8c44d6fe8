// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CheckoutSession, CheckoutSessionAdaptivePricingParams, CheckoutSessionAfterExpirationParams,
    CheckoutSessionAutomaticTaxParams, CheckoutSessionBillingAddressCollection,
    CheckoutSessionBrandingSettingsParams, CheckoutSessionCollectedInformationParams,
    CheckoutSessionConsentCollectionParams, CheckoutSessionCustomFieldParams,
    CheckoutSessionCustomTextParams, CheckoutSessionCustomerCreation, CheckoutSessionCustomerDetailsParams,
    CheckoutSessionCustomerUpdateParams, CheckoutSessionDiscountParams, CheckoutSessionId,
    CheckoutSessionInvoiceCreationParams, CheckoutSessionLineItemParams, CheckoutSessionLocale,
    CheckoutSessionManagedPaymentsParams, CheckoutSessionMode, CheckoutSessionNameCollectionParams,
    CheckoutSessionOptionalItemParams, CheckoutSessionOriginContext, CheckoutSessionPaymentIntentDataParams,
    CheckoutSessionPaymentMethodCollection, CheckoutSessionPaymentMethodDataParams,
    CheckoutSessionPaymentMethodOptionsParams, CheckoutSessionPaymentMethodType,
    CheckoutSessionPermissionsParams, CheckoutSessionPhoneNumberCollectionParams,
    CheckoutSessionRedirectOnCompletion, CheckoutSessionSavedPaymentMethodOptionsParams,
    CheckoutSessionSetupIntentDataParams, CheckoutSessionShippingAddressCollectionParams,
    CheckoutSessionShippingOptionParams, CheckoutSessionStatus, CheckoutSessionSubmitType,
    CheckoutSessionSubscriptionDataParams, CheckoutSessionTaxIdCollectionParams, CheckoutSessionUiMode,
    CheckoutSessionWalletOptionsParams, Clearable, Currency, CustomerId, Expand, List, Map, PaymentIntentId,
    Range, SetupIntentExcludedPaymentMethodType, SubscriptionId, Timestamp,
    UpdateCheckoutSessionLineItemParams,
};

crate::operation! {
    /// Creates a checkout session.
    ///
    /// `POST /v1/checkout/sessions`, by the cargo feature `checkout_session`.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/create)
    pub struct CreateCheckoutSession: Post "/v1/checkout/sessions" Form => CheckoutSession {
        optional {
            /// True if customers can enter promotion codes.
            allow_promotion_codes: bool,
            /// The request for the billing address: always, or only if it is needed. One of `auto`,
            /// `required`.
            billing_address_collection: CheckoutSessionBillingAddressCollection,
            /// The address that the customer goes to on leaving without paying.
            cancel_url: String,
            /// A text of your own by which you find the session again, such as a cart id. At most 200
            /// characters.
            client_reference_id: String,
            /// The currency of the amounts; null in setup mode.
            currency: Currency,
            /// The customer: yours, or made when the session completes. The id of a `customer`.
            customer: CustomerId,
            /// The id of the account that acts as the customer, where Accounts v2 represents customers.
            customer_account: String,
            /// The creation of a customer in payment mode: always, or only if one is needed. One of `always`,
            /// `if_required`.
            customer_creation: CheckoutSessionCustomerCreation,
            /// The address that the form was filled with in advance.
            customer_email: String,
            /// The time at which the session expires; half an hour to a day after its creation. A time in
            /// seconds since 1970.
            expires_at: Timestamp,
            /// A text that tells which of your integrations made the session. At most 200 characters.
            integration_identifier: String,
            /// The language of the page; by default that of the browser. One of 41 values.
            locale: CheckoutSessionLocale,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// The mode: it takes a `payment`, begins a `subscription`, or only saves a payment method
            /// (`setup`). One of `payment`, `setup`, `subscription`.
            mode: CheckoutSessionMode,
            /// The origin: a page or a mobile app. One of `mobile_app`, `web`.
            origin_context: CheckoutSessionOriginContext,
            /// The request for a payment method if nothing is due, in subscription mode: always, or only if
            /// required. One of `always`, `if_required`.
            payment_method_collection: CheckoutSessionPaymentMethodCollection,
            /// Payment method configuration: at most 100 characters.
            payment_method_configuration: String,
            /// The redirect of an embedded page when it is done: always, if required, or never. One of
            /// `always`, `if_required`, `never`.
            redirect_on_completion: CheckoutSessionRedirectOnCompletion,
            /// The address that embedded and custom pages go to when done.
            return_url: String,
            /// The word on the button, such as `pay`, `book` or `donate`. One of `auto`, `book`, `donate`,
            /// `pay`, `subscribe`.
            submit_type: CheckoutSessionSubmitType,
            /// The address that the customer goes to after success. It proves no payment: wait for the event.
            success_url: String,
            /// The place of the page: hosted by Stripe, embedded in yours, or built from elements. One of
            /// `elements`, `embedded_page`, `hosted_page`.
            ui_mode: CheckoutSessionUiMode,
        }
        boxed {
            /// Settings for showing prices in the customer's own currency.
            adaptive_pricing: CheckoutSessionAdaptivePricingParams,
            /// Settings for an expired session, such as a link to recover it.
            after_expiration: CheckoutSessionAfterExpirationParams,
            /// The automatic computation of tax, with the state of the latest computation.
            automatic_tax: CheckoutSessionAutomaticTaxParams,
            /// The look of the page: colours, logo, font.
            branding_settings: CheckoutSessionBrandingSettingsParams,
            /// The agreements that the customer is asked for.
            consent_collection: CheckoutSessionConsentCollectionParams,
            /// Texts of your own beside the button, the address and the terms.
            custom_text: CheckoutSessionCustomTextParams,
            /// Customer update.
            customer_update: CheckoutSessionCustomerUpdateParams,
            /// Settings for the invoice of a one-time payment.
            invoice_creation: CheckoutSessionInvoiceCreationParams,
            /// The state of Managed Payments, where Stripe sells on your behalf.
            managed_payments: CheckoutSessionManagedPaymentsParams,
            /// The names that are asked for: business, individual.
            name_collection: CheckoutSessionNameCollectionParams,
            /// Payment intent data.
            payment_intent_data: CheckoutSessionPaymentIntentDataParams,
            /// Payment method data.
            payment_method_data: CheckoutSessionPaymentMethodDataParams,
            /// Options for each type of payment method.
            payment_method_options: CheckoutSessionPaymentMethodOptionsParams,
            /// The parties that may change the open session: your server, or the page.
            permissions: CheckoutSessionPermissionsParams,
            /// Settings for asking for a phone number.
            phone_number_collection: CheckoutSessionPhoneNumberCollectionParams,
            /// Settings of saved payment methods: which are shown, and whether they can be removed.
            saved_payment_method_options: CheckoutSessionSavedPaymentMethodOptionsParams,
            /// Setup intent data.
            setup_intent_data: CheckoutSessionSetupIntentDataParams,
            /// The countries that can be shipped to, where an address is asked for.
            shipping_address_collection: CheckoutSessionShippingAddressCollectionParams,
            /// Subscription data.
            subscription_data: CheckoutSessionSubscriptionDataParams,
            /// Settings for asking for tax ids.
            tax_id_collection: CheckoutSessionTaxIdCollectionParams,
            /// Options for wallets, such as whether Link is shown.
            wallet_options: CheckoutSessionWalletOptionsParams,
        }
        lists {
            /// Up to three questions of your own, with their answers.
            custom_fields: CheckoutSessionCustomFieldParams,
            /// The discounts that were given, or entered by the customer.
            discounts: CheckoutSessionDiscountParams,
            /// Types that are never offered in this session. One of 53 values.
            excluded_payment_method_types: SetupIntentExcludedPaymentMethodType,
            /// The products and prices that the customer buys.
            line_items: CheckoutSessionLineItemParams,
            /// Items that the customer can add.
            optional_items: CheckoutSessionOptionalItemParams,
            /// The types with which it can be paid. One of 54 values.
            payment_method_types: CheckoutSessionPaymentMethodType,
            /// The shipping rates to choose from.
            shipping_options: CheckoutSessionShippingOptionParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CheckoutSession>,
        }
    }
}

crate::operation! {
    /// Expires a checkout session.
    ///
    /// `POST /v1/checkout/sessions/{session}/expire`, by the cargo feature `checkout_session`.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/expire)
    pub struct ExpireCheckoutSession: Post "/v1/checkout/sessions/{session}/expire" Form => CheckoutSession {
        path {
            /// Session: the id of a `checkout.session`.
            session: CheckoutSessionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CheckoutSession>,
        }
    }
}

crate::operation! {
    /// Lists checkout sessions.
    ///
    /// `GET /v1/checkout/sessions`, by the cargo feature `checkout_session`.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/list)
    pub struct ListCheckoutSessions: Get "/v1/checkout/sessions" Form => List<CheckoutSession> {
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
            /// Only objects with this `payment_intent`. The id of a `payment_intent`.
            payment_intent: PaymentIntentId,
            /// Only objects with this `payment_link`.
            payment_link: String,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `complete`, `expired`, `open`.
            status: CheckoutSessionStatus,
            /// Only objects with this `subscription`. The id of a `subscription`.
            subscription: SubscriptionId,
        }
        boxed {
            /// Only objects with this `customer_details`.
            customer_details: CheckoutSessionCustomerDetailsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<CheckoutSession>>,
        }
    }
}

crate::operation! {
    /// Retrieves a checkout session.
    ///
    /// `GET /v1/checkout/sessions/{session}`, by the cargo feature `checkout_session`.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/retrieve)
    pub struct RetrieveCheckoutSession: Get "/v1/checkout/sessions/{session}" Form => CheckoutSession {
        path {
            /// Session: the id of a `checkout.session`.
            session: CheckoutSessionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CheckoutSession>,
        }
    }
}

crate::operation! {
    /// Updates a checkout session.
    ///
    /// `POST /v1/checkout/sessions/{session}`, by the cargo feature `checkout_session`.
    /// [Reference](https://docs.stripe.com/api/checkout/sessions/update)
    pub struct UpdateCheckoutSession: Post "/v1/checkout/sessions/{session}" Form => CheckoutSession {
        path {
            /// Session: the id of a `checkout.session`.
            session: CheckoutSessionId,
        }
        optional {
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The shipping rates to choose from. Can be cleared.
            shipping_options: Clearable<Vec<CheckoutSessionShippingOptionParams>>,
        }
        boxed {
            /// Data that the customer has entered: business name, name, shipping address.
            collected_information: CheckoutSessionCollectedInformationParams,
        }
        lists {
            /// The products and prices that the customer buys.
            line_items: UpdateCheckoutSessionLineItemParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<CheckoutSession>,
        }
    }
}
