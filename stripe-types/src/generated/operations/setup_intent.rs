// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AmountType, AresTransStatus, AutomaticPaymentMethodsParams,
    CheckoutAcssDebitPaymentMethodOptionsCurrency, Clearable, Currency, CustomerId,
    ElectronicCommerceIndicator, EmptyObject, ExcludedPaymentMethodType, Expand, FinancialConnectionsParams,
    FlowDirection, List, MandateDataParams, MandateOptionsParams, Map, NetworkOptionsParams, NetworksParams,
    OnDemandParams, PaymentIntentSetupFutureUsage, PaymentMethodDataParams, PaymentMethodId,
    PaymentMethodOptionsCardMandateOptionsInterval, PaymentMethodOptionsPixMandateOptionsParams,
    PaymentMethodOptionsUpiParams, PaymentMethodOptionsUsBankAccountMandateOptionsParams, PreferredLocale,
    Range, RequestThreeDSecure, SetupIntent, SetupIntentCancellationReason, SetupIntentId,
    SetupIntentMandateDataParams, SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams,
    SetupIntentPaymentMethodOptionsCardNetwork, SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams,
    SetupIntentSingleUseParams, SubscriptionParams, SupportedType, ThreeDSecureDetailsVersion, Timestamp,
    VerificationMethod,
};

crate::operation! {
    /// `POST /v1/setup_intents/{intent}/cancel`
    pub struct CancelSetupIntent: Post "/v1/setup_intents/{intent}/cancel" Form => SetupIntent {
        path {
            intent: SetupIntentId,
        }
        optional {
            cancellation_reason: SetupIntentCancellationReason,
        }
        lists {
            expand: Expand<SetupIntent>,
        }
    }
}

crate::operation! {
    /// `POST /v1/setup_intents/{intent}/confirm`
    pub struct ConfirmSetupIntent: Post "/v1/setup_intents/{intent}/confirm" Form => SetupIntent {
        path {
            intent: SetupIntentId,
        }
        optional {
            client_secret: String,
            confirmation_token: String,
            payment_method: PaymentMethodId,
            return_url: String,
            use_stripe_sdk: bool,
        }
        boxed {
            mandate_data: Clearable<SetupIntentMandateDataParams>,
            payment_method_data: PaymentMethodDataParams,
            payment_method_options: SetupIntentPaymentMethodOptionsParams,
        }
        lists {
            expand: Expand<SetupIntent>,
        }
    }
}

crate::operation! {
    /// `POST /v1/setup_intents`
    pub struct CreateSetupIntent: Post "/v1/setup_intents" Form => SetupIntent {
        optional {
            attach_to_self: bool,
            confirm: bool,
            confirmation_token: String,
            customer: CustomerId,
            customer_account: String,
            description: String,
            metadata: Map<Clearable<String>>,
            on_behalf_of: String,
            payment_method: PaymentMethodId,
            payment_method_configuration: String,
            return_url: String,
            usage: PaymentIntentSetupFutureUsage,
            use_stripe_sdk: bool,
        }
        boxed {
            automatic_payment_methods: AutomaticPaymentMethodsParams,
            mandate_data: Clearable<MandateDataParams>,
            payment_method_data: PaymentMethodDataParams,
            payment_method_options: SetupIntentPaymentMethodOptionsParams,
            single_use: SetupIntentSingleUseParams,
        }
        lists {
            excluded_payment_method_types: ExcludedPaymentMethodType,
            expand: Expand<SetupIntent>,
            flow_directions: FlowDirection,
            payment_method_types: String,
        }
    }
}

crate::operation! {
    /// `GET /v1/setup_intents`
    pub struct ListSetupIntents: Get "/v1/setup_intents" Form => List<SetupIntent> {
        optional {
            attach_to_self: bool,
            created: Range<Timestamp>,
            customer: CustomerId,
            customer_account: String,
            ending_before: String,
            limit: i64,
            payment_method: PaymentMethodId,
            starting_after: String,
        }
        lists {
            expand: Expand<List<SetupIntent>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/setup_intents/{intent}`
    pub struct RetrieveSetupIntent: Get "/v1/setup_intents/{intent}" Form => SetupIntent {
        path {
            intent: SetupIntentId,
        }
        optional {
            client_secret: String,
        }
        lists {
            expand: Expand<SetupIntent>,
        }
    }
}

crate::params! {
    /// Held by `SetupIntentPaymentMethodOptionsParams.acss_debit`.
    pub struct SetupIntentPaymentMethodOptionsAcssDebitParams {
        optional {
            currency: CheckoutAcssDebitPaymentMethodOptionsCurrency,
            verification_method: VerificationMethod,
        }
        boxed {
            mandate_options: SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `SetupIntentPaymentMethodOptionsParams.bacs_debit`, `SetupIntentPaymentMethodOptionsParams.sepa_debit`.
    pub struct SetupIntentPaymentMethodOptionsBacsDebitParams {
        boxed {
            mandate_options: MandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `SetupIntentPaymentMethodOptionsCardParams.mandate_options`.
    pub struct SetupIntentPaymentMethodOptionsCardMandateOptionsParams {
        required {
            amount: i64,
            amount_type: AmountType,
            currency: Currency,
            interval: PaymentMethodOptionsCardMandateOptionsInterval,
            reference: String,
            start_date: Timestamp,
        }
        optional {
            description: String,
            end_date: Timestamp,
            interval_count: i64,
        }
        lists {
            supported_types: SupportedType,
        }
    }
}

crate::params! {
    /// Held by `SetupIntentPaymentMethodOptionsParams.card`.
    pub struct SetupIntentPaymentMethodOptionsCardParams {
        optional {
            network: SetupIntentPaymentMethodOptionsCardNetwork,
            request_three_d_secure: RequestThreeDSecure,
        }
        boxed {
            mandate_options: SetupIntentPaymentMethodOptionsCardMandateOptionsParams,
            three_d_secure: SetupIntentPaymentMethodOptionsCardThreeDSecureParams,
        }
    }
}

crate::params! {
    /// Held by `SetupIntentPaymentMethodOptionsCardParams.three_d_secure`.
    pub struct SetupIntentPaymentMethodOptionsCardThreeDSecureParams {
        optional {
            ares_trans_status: AresTransStatus,
            cryptogram: String,
            electronic_commerce_indicator: ElectronicCommerceIndicator,
            requestor_challenge_indicator: String,
            transaction_id: String,
            version: ThreeDSecureDetailsVersion,
        }
        boxed {
            network_options: NetworkOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `SetupIntentPaymentMethodOptionsParams.klarna`.
    pub struct SetupIntentPaymentMethodOptionsKlarnaParams {
        optional {
            currency: Currency,
            preferred_locale: PreferredLocale,
            subscriptions: Clearable<Vec<SubscriptionParams>>,
        }
        boxed {
            on_demand: OnDemandParams,
        }
    }
}

crate::params! {
    /// Held by `CreateSetupIntent.payment_method_options`, `UpdateSetupIntent.payment_method_options`, `ConfirmSetupIntent.payment_method_options`.
    pub struct SetupIntentPaymentMethodOptionsParams {
        optional {
            amazon_pay: EmptyObject,
            bizum: EmptyObject,
            card_present: EmptyObject,
            link: EmptyObject,
        }
        boxed {
            acss_debit: SetupIntentPaymentMethodOptionsAcssDebitParams,
            bacs_debit: SetupIntentPaymentMethodOptionsBacsDebitParams,
            card: SetupIntentPaymentMethodOptionsCardParams,
            klarna: SetupIntentPaymentMethodOptionsKlarnaParams,
            paypal: SetupIntentPaymentMethodOptionsPaypalParams,
            payto: SetupIntentPaymentMethodOptionsPaytoParams,
            pix: SetupIntentPaymentMethodOptionsPixParams,
            sepa_debit: SetupIntentPaymentMethodOptionsBacsDebitParams,
            upi: PaymentMethodOptionsUpiParams,
            us_bank_account: SetupIntentPaymentMethodOptionsUsBankAccountParams,
        }
    }
}

crate::params! {
    /// Held by `SetupIntentPaymentMethodOptionsParams.paypal`.
    pub struct SetupIntentPaymentMethodOptionsPaypalParams {
        optional {
            billing_agreement_id: String,
        }
    }
}

crate::params! {
    /// Held by `SetupIntentPaymentMethodOptionsParams.payto`.
    pub struct SetupIntentPaymentMethodOptionsPaytoParams {
        boxed {
            mandate_options: SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `SetupIntentPaymentMethodOptionsParams.pix`.
    pub struct SetupIntentPaymentMethodOptionsPixParams {
        boxed {
            mandate_options: PaymentMethodOptionsPixMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `SetupIntentPaymentMethodOptionsParams.us_bank_account`.
    pub struct SetupIntentPaymentMethodOptionsUsBankAccountParams {
        optional {
            verification_method: VerificationMethod,
        }
        boxed {
            financial_connections: FinancialConnectionsParams,
            mandate_options: PaymentMethodOptionsUsBankAccountMandateOptionsParams,
            networks: NetworksParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/setup_intents/{intent}`
    pub struct UpdateSetupIntent: Post "/v1/setup_intents/{intent}" Form => SetupIntent {
        path {
            intent: SetupIntentId,
        }
        optional {
            attach_to_self: bool,
            customer: CustomerId,
            customer_account: String,
            description: String,
            excluded_payment_method_types: Clearable<Vec<ExcludedPaymentMethodType>>,
            metadata: Clearable<Map<Clearable<String>>>,
            payment_method: PaymentMethodId,
            payment_method_configuration: String,
        }
        boxed {
            payment_method_data: PaymentMethodDataParams,
            payment_method_options: SetupIntentPaymentMethodOptionsParams,
        }
        lists {
            expand: Expand<SetupIntent>,
            flow_directions: FlowDirection,
            payment_method_types: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/setup_intents/{intent}/verify_microdeposits`
    pub struct VerifySetupIntentMicrodeposits: Post "/v1/setup_intents/{intent}/verify_microdeposits" Form => SetupIntent {
        path {
            intent: SetupIntentId,
        }
        optional {
            client_secret: String,
            descriptor_code: String,
        }
        lists {
            amounts: i64,
            expand: Expand<SetupIntent>,
        }
    }
}
