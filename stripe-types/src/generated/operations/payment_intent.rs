// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AmountType, AresTransStatus, AutomaticPaymentMethodsParams, ChargeShippingParams,
    CheckoutCardPaymentMethodOptionsRequestOvercapture, Clearable, Currency, CustomerId, EmptyObject,
    ExcludedPaymentMethodType, ExemptionIndicator, Expand,
    IntentPaymentMethodOptionsUsBankAccountMandateOptionsParams,
    IntentPaymentMethodOptionsUsBankAccountTransactionPurpose,
    InvoicePaymentMethodOptionsAcssDebitVerificationMethod, List, MandateAcssDebitPaymentSchedule, MandateId,
    MandatePaytoPaymentSchedule, MandatePaytoPurpose, MandatePixAmountIncludesIof, Map,
    MethodOptionsUsBankAccountFinancialConnectionsParams, NetworkOptionsParams, NextBillingParams,
    OnDemandParams, PaymentIntent, PaymentIntentCaptureMethod, PaymentIntentConfirmationMethod,
    PaymentIntentId, PaymentIntentMandateDataParams, PaymentIntentPaymentMethodOptionsCardInstallmentsParams,
    PaymentIntentPaymentMethodOptionsCustomerBalanceParams, PaymentIntentPaymentMethodOptionsEpsParams,
    PaymentIntentPaymentMethodOptionsOxxoParams, PaymentIntentPaymentMethodOptionsP24Params,
    PaymentIntentPaymentMethodOptionsPaypalParams, PaymentIntentPaymentMethodOptionsTwintParams,
    PaymentIntentSetupFutureUsage, PaymentIntentTransferDataParams,
    PaymentMethodDetailsBancontactPreferredLanguage, PaymentMethodId, PaymentMethodOptionsAlmaCaptureMethod,
    PaymentMethodOptionsCardMandateOptionsInterval, PaymentMethodOptionsCardPresentCaptureMethod,
    PaymentMethodOptionsCardPresentRoutingRequestedPriority, PaymentMethodOptionsFpxSetupFutureUsage,
    PaymentMethodOptionsPixSetupFutureUsage, PaymentMethodOptionsSetupFutureUsage,
    PaymentMethodOptionsWechatPayClient, PaymentSofortPreferredLanguage,
    PaypalAmountDetailsLineItemOptionsCategory, PlanInterval, RadarOptionsParams, Range, RequestThreeDSecure,
    SearchResult, SetupIntentMandateDataParams, SetupIntentPaymentMethodDataParams,
    SetupIntentPaymentMethodOptionsBacsDebitMandateOptionsParams, SetupIntentPaymentMethodOptionsCardNetwork,
    SetupIntentPaymentMethodOptionsKlarnaPreferredLocale,
    SetupIntentPaymentMethodOptionsPixMandateOptionsParams, SetupIntentPaymentMethodOptionsUpiParams,
    SetupIntentPaymentMethodOptionsUsBankAccountNetworksParams, SupportedType,
    ThreeDSecureDetailsElectronicCommerceIndicator, ThreeDSecureDetailsVersion, Timestamp, TransactionType,
};

crate::operation! {
    /// `POST /v1/payment_intents/{intent}/apply_customer_balance`
    pub struct ApplyPaymentIntentCustomerBalance: Post "/v1/payment_intents/{intent}/apply_customer_balance" Form => PaymentIntent {
        path {
            intent: PaymentIntentId,
        }
        optional {
            amount: i64,
            currency: Currency,
        }
        lists {
            expand: Expand<PaymentIntent>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_intents/{intent}/cancel`
    pub struct CancelPaymentIntent: Post "/v1/payment_intents/{intent}/cancel" Form => PaymentIntent {
        path {
            intent: PaymentIntentId,
        }
        optional {
            cancellation_reason: CancelPaymentIntentCancellationReason,
        }
        lists {
            expand: Expand<PaymentIntent>,
        }
    }
}

crate::open_enum! {
    /// Values of `CancelPaymentIntent.cancellation_reason`.
    pub enum CancelPaymentIntentCancellationReason {
        Abandoned = "abandoned",
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        RequestedByCustomer = "requested_by_customer",
    }
}

crate::operation! {
    /// `POST /v1/payment_intents/{intent}/capture`
    pub struct CapturePaymentIntent: Post "/v1/payment_intents/{intent}/capture" Form => PaymentIntent {
        path {
            intent: PaymentIntentId,
        }
        optional {
            amount_to_capture: i64,
            application_fee_amount: i64,
            final_capture: bool,
            metadata: Clearable<Map<Clearable<String>>>,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
        }
        boxed {
            amount_details: PaymentIntentAmountDetailsParams,
            hooks: PaymentIntentHooksParams,
            payment_details: Clearable<PaymentIntentPaymentDetailsParams>,
            transfer_data: PaymentIntentTransferDataParams,
        }
        lists {
            expand: Expand<PaymentIntent>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_intents/{intent}/confirm`
    pub struct ConfirmPaymentIntent: Post "/v1/payment_intents/{intent}/confirm" Form => PaymentIntent {
        path {
            intent: PaymentIntentId,
        }
        optional {
            amount_to_confirm: i64,
            capture_method: PaymentIntentCaptureMethod,
            client_secret: String,
            confirmation_token: String,
            error_on_requires_action: bool,
            excluded_payment_method_types: Clearable<Vec<ExcludedPaymentMethodType>>,
            mandate: MandateId,
            off_session: OffSession,
            payment_method: PaymentMethodId,
            receipt_email: Clearable<String>,
            return_url: String,
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
            use_stripe_sdk: bool,
        }
        boxed {
            amount_details: Clearable<PaymentIntentAmountDetailsParams>,
            hooks: PaymentIntentHooksParams,
            mandate_data: Clearable<PaymentIntentMandateDataParams>,
            payment_details: Clearable<PaymentIntentPaymentDetailsParams>,
            payment_method_data: SetupIntentPaymentMethodDataParams,
            payment_method_options: PaymentIntentPaymentMethodOptionsParams,
            radar_options: RadarOptionsParams,
            shipping: Clearable<ChargeShippingParams>,
        }
        lists {
            expand: Expand<PaymentIntent>,
            payment_method_types: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_intents`
    pub struct CreatePaymentIntent: Post "/v1/payment_intents" Form => PaymentIntent {
        required {
            amount: i64,
            currency: Currency,
        }
        optional {
            application_fee_amount: i64,
            capture_method: PaymentIntentCaptureMethod,
            confirm: bool,
            confirmation_method: PaymentIntentConfirmationMethod,
            confirmation_token: String,
            customer: CustomerId,
            customer_account: String,
            description: String,
            error_on_requires_action: bool,
            mandate: MandateId,
            metadata: Map<Clearable<String>>,
            off_session: OffSession,
            on_behalf_of: String,
            payment_method: PaymentMethodId,
            payment_method_configuration: String,
            receipt_email: String,
            return_url: String,
            setup_future_usage: PaymentIntentSetupFutureUsage,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            transfer_group: String,
            use_stripe_sdk: bool,
        }
        boxed {
            amount_details: PaymentIntentAmountDetailsParams,
            automatic_payment_methods: AutomaticPaymentMethodsParams,
            hooks: PaymentIntentHooksParams,
            mandate_data: Clearable<SetupIntentMandateDataParams>,
            payment_details: PaymentIntentPaymentDetailsParams,
            payment_method_data: SetupIntentPaymentMethodDataParams,
            payment_method_options: PaymentIntentPaymentMethodOptionsParams,
            radar_options: RadarOptionsParams,
            shipping: ChargeShippingParams,
            transfer_data: CreatePaymentIntentTransferDataParams,
        }
        lists {
            excluded_payment_method_types: ExcludedPaymentMethodType,
            expand: Expand<PaymentIntent>,
            payment_method_types: String,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentIntent.transfer_data`.
    pub struct CreatePaymentIntentTransferDataParams {
        required {
            destination: String,
        }
        optional {
            amount: i64,
            description: String,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            payment_data: PaymentDataParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_intents/{intent}/increment_authorization`
    pub struct IncrementPaymentIntentAuthorization: Post "/v1/payment_intents/{intent}/increment_authorization" Form => PaymentIntent {
        path {
            intent: PaymentIntentId,
        }
        required {
            amount: i64,
        }
        optional {
            application_fee_amount: i64,
            description: String,
            metadata: Map<Clearable<String>>,
            statement_descriptor: String,
        }
        boxed {
            amount_details: PaymentIntentAmountDetailsParams,
            hooks: PaymentIntentHooksParams,
            payment_details: PaymentIntentPaymentDetailsParams,
            transfer_data: PaymentIntentTransferDataParams,
        }
        lists {
            expand: Expand<PaymentIntent>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams.card`, `PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams.card_present`.
    pub struct IntentAmountDetailsLineItemPaymentMethodOptionsCardParams {
        optional {
            commodity_code: String,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams.klarna`.
    pub struct IntentAmountDetailsLineItemPaymentMethodOptionsKlarnaParams {
        optional {
            image_url: String,
            product_url: String,
            reference: String,
            subscription_reference: String,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams.paypal`.
    pub struct IntentAmountDetailsLineItemPaymentMethodOptionsPaypalParams {
        optional {
            category: PaypalAmountDetailsLineItemOptionsCategory,
            description: String,
            sold_by: String,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsAcssDebitParams.mandate_options`.
    pub struct IntentPaymentMethodOptionsAcssDebitMandateOptionsParams {
        optional {
            custom_mandate_url: Clearable<String>,
            interval_description: String,
            payment_schedule: MandateAcssDebitPaymentSchedule,
            transaction_type: TransactionType,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_intents`
    pub struct ListPaymentIntents: Get "/v1/payment_intents" Form => List<PaymentIntent> {
        optional {
            created: Range<Timestamp>,
            customer: CustomerId,
            customer_account: String,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<PaymentIntent>>,
        }
    }
}

crate::keyword! {
    /// Held by `CreatePaymentIntent.off_session`, `ConfirmPaymentIntent.off_session`.
    pub enum OffSession(bool) {
        OneOff = "one_off",
        Recurring = "recurring",
    }
}

crate::params! {
    /// Held by `CreatePaymentIntentTransferDataParams.payment_data`, `UpdatePaymentIntentTransferDataParams.payment_data`.
    pub struct PaymentDataParams {
        optional {
            description: String,
            metadata: Clearable<Map<Clearable<String>>>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentAmountDetailsParams.line_items`.
    pub struct PaymentIntentAmountDetailsLineItemParams {
        required {
            product_name: String,
            quantity: i64,
            unit_cost: i64,
        }
        optional {
            discount_amount: i64,
            product_code: String,
            unit_of_measure: String,
        }
        boxed {
            payment_method_options: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams,
            tax: PaymentIntentAmountDetailsTaxParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentAmountDetailsLineItemParams.payment_method_options`.
    pub struct PaymentIntentAmountDetailsLineItemPaymentMethodOptionsParams {
        boxed {
            card: IntentAmountDetailsLineItemPaymentMethodOptionsCardParams,
            card_present: IntentAmountDetailsLineItemPaymentMethodOptionsCardParams,
            klarna: IntentAmountDetailsLineItemPaymentMethodOptionsKlarnaParams,
            paypal: IntentAmountDetailsLineItemPaymentMethodOptionsPaypalParams,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentIntent.amount_details`, `UpdatePaymentIntent.amount_details`, `CapturePaymentIntent.amount_details` and 2 more.
    pub struct PaymentIntentAmountDetailsParams {
        optional {
            discount_amount: Clearable<i64>,
            enforce_arithmetic_validation: bool,
            line_items: Clearable<Vec<PaymentIntentAmountDetailsLineItemParams>>,
        }
        boxed {
            shipping: Clearable<PaymentIntentAmountDetailsShippingParams>,
            tax: Clearable<PaymentIntentAmountDetailsTaxParams>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentAmountDetailsParams.shipping`.
    pub struct PaymentIntentAmountDetailsShippingParams {
        optional {
            amount: Clearable<i64>,
            from_postal_code: Clearable<String>,
            to_postal_code: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentAmountDetailsLineItemParams.tax`, `PaymentIntentAmountDetailsParams.tax`.
    pub struct PaymentIntentAmountDetailsTaxParams {
        required {
            total_tax_amount: i64,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentHooksParams.inputs`.
    pub struct PaymentIntentHooksInputsParams {
        boxed {
            tax: PaymentIntentHooksInputsTaxParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentHooksInputsParams.tax`.
    pub struct PaymentIntentHooksInputsTaxParams {
        required {
            calculation: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentIntent.hooks`, `UpdatePaymentIntent.hooks`, `CapturePaymentIntent.hooks` and 2 more.
    pub struct PaymentIntentHooksParams {
        boxed {
            inputs: PaymentIntentHooksInputsParams,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentIntent.payment_details`, `UpdatePaymentIntent.payment_details`, `CapturePaymentIntent.payment_details` and 2 more.
    pub struct PaymentIntentPaymentDetailsParams {
        optional {
            customer_reference: Clearable<String>,
            order_reference: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.acss_debit`.
    pub struct PaymentIntentPaymentMethodOptionsAcssDebitParams {
        optional {
            setup_future_usage: Clearable<PaymentMethodOptionsSetupFutureUsage>,
            target_date: String,
            verification_method: InvoicePaymentMethodOptionsAcssDebitVerificationMethod,
        }
        boxed {
            mandate_options: IntentPaymentMethodOptionsAcssDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.affirm`.
    pub struct PaymentIntentPaymentMethodOptionsAffirmParams {
        optional {
            capture_method: Clearable<PaymentMethodOptionsAlmaCaptureMethod>,
            preferred_locale: String,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.afterpay_clearpay`.
    pub struct PaymentIntentPaymentMethodOptionsAfterpayClearpayParams {
        optional {
            capture_method: Clearable<PaymentMethodOptionsAlmaCaptureMethod>,
            reference: String,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.alma`, `PaymentIntentPaymentMethodOptionsParams.billie`, `PaymentIntentPaymentMethodOptionsParams.payco` and 3 more.
    pub struct PaymentIntentPaymentMethodOptionsAlmaParams {
        optional {
            capture_method: Clearable<PaymentMethodOptionsAlmaCaptureMethod>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.au_becs_debit`, `PaymentIntentPaymentMethodOptionsParams.nz_bank_account`.
    pub struct PaymentIntentPaymentMethodOptionsAuBecsDebitParams {
        optional {
            setup_future_usage: Clearable<PaymentMethodOptionsSetupFutureUsage>,
            target_date: String,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.bacs_debit`, `PaymentIntentPaymentMethodOptionsParams.sepa_debit`.
    pub struct PaymentIntentPaymentMethodOptionsBacsDebitParams {
        optional {
            setup_future_usage: Clearable<PaymentMethodOptionsSetupFutureUsage>,
            target_date: String,
        }
        boxed {
            mandate_options: SetupIntentPaymentMethodOptionsBacsDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.bancontact`.
    pub struct PaymentIntentPaymentMethodOptionsBancontactParams {
        optional {
            preferred_language: PaymentMethodDetailsBancontactPreferredLanguage,
            setup_future_usage: Clearable<PaymentMethodOptionsPixSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.blik`.
    pub struct PaymentIntentPaymentMethodOptionsBlikParams {
        optional {
            code: String,
            setup_future_usage: Clearable<PaymentMethodOptionsFpxSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.boleto`.
    pub struct PaymentIntentPaymentMethodOptionsBoletoParams {
        optional {
            expires_after_days: i64,
            setup_future_usage: Clearable<PaymentMethodOptionsSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsCardParams.mandate_options`.
    pub struct PaymentIntentPaymentMethodOptionsCardMandateOptionsParams {
        required {
            amount: i64,
            amount_type: AmountType,
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
    /// Held by `PaymentIntentPaymentMethodOptionsParams.card`.
    pub struct PaymentIntentPaymentMethodOptionsCardParams {
        optional {
            capture_method: Clearable<PaymentMethodOptionsAlmaCaptureMethod>,
            cvc_token: String,
            network: SetupIntentPaymentMethodOptionsCardNetwork,
            request_extended_authorization: CheckoutCardPaymentMethodOptionsRequestOvercapture,
            request_incremental_authorization: CheckoutCardPaymentMethodOptionsRequestOvercapture,
            request_multicapture: CheckoutCardPaymentMethodOptionsRequestOvercapture,
            request_overcapture: CheckoutCardPaymentMethodOptionsRequestOvercapture,
            request_three_d_secure: RequestThreeDSecure,
            require_cvc_recollection: bool,
            setup_future_usage: Clearable<PaymentMethodOptionsSetupFutureUsage>,
            statement_descriptor_suffix_kana: Clearable<String>,
            statement_descriptor_suffix_kanji: Clearable<String>,
        }
        boxed {
            installments: PaymentIntentPaymentMethodOptionsCardInstallmentsParams,
            mandate_options: PaymentIntentPaymentMethodOptionsCardMandateOptionsParams,
            three_d_secure: PaymentIntentPaymentMethodOptionsCardThreeDSecureParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.card_present`.
    pub struct PaymentIntentPaymentMethodOptionsCardPresentParams {
        optional {
            capture_method: PaymentMethodOptionsCardPresentCaptureMethod,
            request_extended_authorization: bool,
            request_incremental_authorization_support: bool,
        }
        boxed {
            routing: PaymentIntentPaymentMethodOptionsCardPresentRoutingParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsCardPresentParams.routing`.
    pub struct PaymentIntentPaymentMethodOptionsCardPresentRoutingParams {
        optional {
            requested_priority: PaymentMethodOptionsCardPresentRoutingRequestedPriority,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsCardParams.three_d_secure`.
    pub struct PaymentIntentPaymentMethodOptionsCardThreeDSecureParams {
        required {
            cryptogram: String,
            transaction_id: String,
            version: ThreeDSecureDetailsVersion,
        }
        optional {
            ares_trans_status: AresTransStatus,
            electronic_commerce_indicator: ThreeDSecureDetailsElectronicCommerceIndicator,
            exemption_indicator: ExemptionIndicator,
            requestor_challenge_indicator: String,
        }
        boxed {
            network_options: NetworkOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.cashapp`.
    pub struct PaymentIntentPaymentMethodOptionsCashappParams {
        optional {
            capture_method: Clearable<PaymentMethodOptionsAlmaCaptureMethod>,
            setup_future_usage: Clearable<PaymentMethodOptionsSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.alipay`, `PaymentIntentPaymentMethodOptionsParams.ideal`.
    pub struct PaymentIntentPaymentMethodOptionsIdealParams {
        optional {
            setup_future_usage: Clearable<PaymentMethodOptionsPixSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.klarna`.
    pub struct PaymentIntentPaymentMethodOptionsKlarnaParams {
        optional {
            capture_method: Clearable<PaymentMethodOptionsAlmaCaptureMethod>,
            preferred_locale: SetupIntentPaymentMethodOptionsKlarnaPreferredLocale,
            setup_future_usage: PaymentMethodOptionsSetupFutureUsage,
            subscriptions: Clearable<Vec<PaymentIntentPaymentMethodOptionsKlarnaSubscriptionParams>>,
        }
        boxed {
            on_demand: OnDemandParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsKlarnaParams.subscriptions`.
    pub struct PaymentIntentPaymentMethodOptionsKlarnaSubscriptionParams {
        required {
            interval: PlanInterval,
            reference: String,
        }
        optional {
            interval_count: i64,
            name: String,
        }
        boxed {
            next_billing: NextBillingParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.konbini`.
    pub struct PaymentIntentPaymentMethodOptionsKonbiniParams {
        optional {
            confirmation_number: Clearable<String>,
            expires_after_days: Clearable<i64>,
            expires_at: Clearable<Timestamp>,
            product_description: Clearable<String>,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.amazon_pay`, `PaymentIntentPaymentMethodOptionsParams.kakao_pay`, `PaymentIntentPaymentMethodOptionsParams.kr_card` and 3 more.
    pub struct PaymentIntentPaymentMethodOptionsLinkParams {
        optional {
            capture_method: Clearable<PaymentMethodOptionsAlmaCaptureMethod>,
            setup_future_usage: Clearable<PaymentMethodOptionsPixSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.mobilepay`.
    pub struct PaymentIntentPaymentMethodOptionsMobilepayParams {
        optional {
            capture_method: Clearable<PaymentMethodOptionsAlmaCaptureMethod>,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentIntent.payment_method_options`, `UpdatePaymentIntent.payment_method_options`, `ConfirmPaymentIntent.payment_method_options`.
    pub struct PaymentIntentPaymentMethodOptionsParams {
        optional {
            bizum: Clearable<EmptyObject>,
            interac_present: Clearable<EmptyObject>,
            pay_by_bank: Clearable<EmptyObject>,
        }
        boxed {
            acss_debit: Clearable<PaymentIntentPaymentMethodOptionsAcssDebitParams>,
            affirm: Clearable<PaymentIntentPaymentMethodOptionsAffirmParams>,
            afterpay_clearpay: Clearable<PaymentIntentPaymentMethodOptionsAfterpayClearpayParams>,
            alipay: Clearable<PaymentIntentPaymentMethodOptionsIdealParams>,
            alma: Clearable<PaymentIntentPaymentMethodOptionsAlmaParams>,
            amazon_pay: Clearable<PaymentIntentPaymentMethodOptionsLinkParams>,
            au_becs_debit: Clearable<PaymentIntentPaymentMethodOptionsAuBecsDebitParams>,
            bacs_debit: Clearable<PaymentIntentPaymentMethodOptionsBacsDebitParams>,
            bancontact: Clearable<PaymentIntentPaymentMethodOptionsBancontactParams>,
            billie: Clearable<PaymentIntentPaymentMethodOptionsAlmaParams>,
            blik: Clearable<PaymentIntentPaymentMethodOptionsBlikParams>,
            boleto: Clearable<PaymentIntentPaymentMethodOptionsBoletoParams>,
            card: Clearable<PaymentIntentPaymentMethodOptionsCardParams>,
            card_present: Clearable<PaymentIntentPaymentMethodOptionsCardPresentParams>,
            cashapp: Clearable<PaymentIntentPaymentMethodOptionsCashappParams>,
            crypto: Clearable<PaymentIntentPaymentMethodOptionsEpsParams>,
            customer_balance: Clearable<PaymentIntentPaymentMethodOptionsCustomerBalanceParams>,
            eps: Clearable<PaymentIntentPaymentMethodOptionsEpsParams>,
            fpx: Clearable<PaymentIntentPaymentMethodOptionsEpsParams>,
            giropay: Clearable<PaymentIntentPaymentMethodOptionsEpsParams>,
            grabpay: Clearable<PaymentIntentPaymentMethodOptionsEpsParams>,
            ideal: Clearable<PaymentIntentPaymentMethodOptionsIdealParams>,
            kakao_pay: Clearable<PaymentIntentPaymentMethodOptionsLinkParams>,
            klarna: Clearable<PaymentIntentPaymentMethodOptionsKlarnaParams>,
            konbini: Clearable<PaymentIntentPaymentMethodOptionsKonbiniParams>,
            kr_card: Clearable<PaymentIntentPaymentMethodOptionsLinkParams>,
            link: Clearable<PaymentIntentPaymentMethodOptionsLinkParams>,
            mb_way: Clearable<PaymentIntentPaymentMethodOptionsEpsParams>,
            mobilepay: Clearable<PaymentIntentPaymentMethodOptionsMobilepayParams>,
            multibanco: Clearable<PaymentIntentPaymentMethodOptionsEpsParams>,
            naver_pay: Clearable<PaymentIntentPaymentMethodOptionsLinkParams>,
            nz_bank_account: Clearable<PaymentIntentPaymentMethodOptionsAuBecsDebitParams>,
            oxxo: Clearable<PaymentIntentPaymentMethodOptionsOxxoParams>,
            p24: Clearable<PaymentIntentPaymentMethodOptionsP24Params>,
            payco: Clearable<PaymentIntentPaymentMethodOptionsAlmaParams>,
            paynow: Clearable<PaymentIntentPaymentMethodOptionsEpsParams>,
            paypal: Clearable<PaymentIntentPaymentMethodOptionsPaypalParams>,
            payto: Clearable<PaymentIntentPaymentMethodOptionsPaytoParams>,
            pix: Clearable<PaymentIntentPaymentMethodOptionsPixParams>,
            promptpay: Clearable<PaymentIntentPaymentMethodOptionsEpsParams>,
            revolut_pay: Clearable<PaymentIntentPaymentMethodOptionsLinkParams>,
            samsung_pay: Clearable<PaymentIntentPaymentMethodOptionsAlmaParams>,
            satispay: Clearable<PaymentIntentPaymentMethodOptionsAlmaParams>,
            scalapay: Clearable<PaymentIntentPaymentMethodOptionsAlmaParams>,
            sepa_debit: Clearable<PaymentIntentPaymentMethodOptionsBacsDebitParams>,
            sofort: Clearable<PaymentIntentPaymentMethodOptionsSofortParams>,
            swish: Clearable<PaymentIntentPaymentMethodOptionsSwishParams>,
            twint: Clearable<PaymentIntentPaymentMethodOptionsTwintParams>,
            upi: Clearable<SetupIntentPaymentMethodOptionsUpiParams>,
            us_bank_account: Clearable<PaymentIntentPaymentMethodOptionsUsBankAccountParams>,
            wechat_pay: Clearable<PaymentIntentPaymentMethodOptionsWechatPayParams>,
            zip: Clearable<PaymentIntentPaymentMethodOptionsEpsParams>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsPaytoParams.mandate_options`.
    pub struct PaymentIntentPaymentMethodOptionsPaytoMandateOptionsParams {
        optional {
            amount: Clearable<i64>,
            amount_type: Clearable<AmountType>,
            end_date: Clearable<String>,
            payment_schedule: Clearable<MandatePaytoPaymentSchedule>,
            payments_per_period: Clearable<i64>,
            purpose: Clearable<MandatePaytoPurpose>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.payto`.
    pub struct PaymentIntentPaymentMethodOptionsPaytoParams {
        optional {
            setup_future_usage: Clearable<PaymentMethodOptionsPixSetupFutureUsage>,
        }
        boxed {
            mandate_options: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.pix`.
    pub struct PaymentIntentPaymentMethodOptionsPixParams {
        optional {
            amount_includes_iof: MandatePixAmountIncludesIof,
            expires_after_seconds: i64,
            expires_at: Timestamp,
            setup_future_usage: PaymentMethodOptionsPixSetupFutureUsage,
        }
        boxed {
            mandate_options: SetupIntentPaymentMethodOptionsPixMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.sofort`.
    pub struct PaymentIntentPaymentMethodOptionsSofortParams {
        optional {
            preferred_language: Clearable<PaymentSofortPreferredLanguage>,
            setup_future_usage: Clearable<PaymentMethodOptionsPixSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.swish`.
    pub struct PaymentIntentPaymentMethodOptionsSwishParams {
        optional {
            reference: Clearable<String>,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.us_bank_account`.
    pub struct PaymentIntentPaymentMethodOptionsUsBankAccountParams {
        optional {
            setup_future_usage: Clearable<PaymentMethodOptionsSetupFutureUsage>,
            target_date: String,
            transaction_purpose: Clearable<IntentPaymentMethodOptionsUsBankAccountTransactionPurpose>,
            verification_method: InvoicePaymentMethodOptionsAcssDebitVerificationMethod,
        }
        boxed {
            financial_connections: MethodOptionsUsBankAccountFinancialConnectionsParams,
            mandate_options: IntentPaymentMethodOptionsUsBankAccountMandateOptionsParams,
            networks: SetupIntentPaymentMethodOptionsUsBankAccountNetworksParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentIntentPaymentMethodOptionsParams.wechat_pay`.
    pub struct PaymentIntentPaymentMethodOptionsWechatPayParams {
        optional {
            app_id: String,
            client: PaymentMethodOptionsWechatPayClient,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_intents/{intent}`
    pub struct RetrievePaymentIntent: Get "/v1/payment_intents/{intent}" Form => PaymentIntent {
        path {
            intent: PaymentIntentId,
        }
        optional {
            client_secret: String,
        }
        lists {
            expand: Expand<PaymentIntent>,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_intents/search`
    pub struct SearchPaymentIntents: Get "/v1/payment_intents/search" Form => SearchResult<PaymentIntent> {
        required {
            query: String,
        }
        optional {
            limit: i64,
            page: String,
        }
        lists {
            expand: Expand<SearchResult<PaymentIntent>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_intents/{intent}`
    pub struct UpdatePaymentIntent: Post "/v1/payment_intents/{intent}" Form => PaymentIntent {
        path {
            intent: PaymentIntentId,
        }
        optional {
            amount: i64,
            application_fee_amount: Clearable<i64>,
            capture_method: PaymentIntentCaptureMethod,
            currency: Currency,
            customer: CustomerId,
            customer_account: String,
            description: String,
            excluded_payment_method_types: Clearable<Vec<ExcludedPaymentMethodType>>,
            metadata: Clearable<Map<Clearable<String>>>,
            payment_method: PaymentMethodId,
            payment_method_configuration: String,
            receipt_email: Clearable<String>,
            setup_future_usage: Clearable<PaymentIntentSetupFutureUsage>,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            transfer_group: String,
        }
        boxed {
            amount_details: Clearable<PaymentIntentAmountDetailsParams>,
            hooks: PaymentIntentHooksParams,
            payment_details: Clearable<PaymentIntentPaymentDetailsParams>,
            payment_method_data: SetupIntentPaymentMethodDataParams,
            payment_method_options: PaymentIntentPaymentMethodOptionsParams,
            shipping: Clearable<ChargeShippingParams>,
            transfer_data: UpdatePaymentIntentTransferDataParams,
        }
        lists {
            expand: Expand<PaymentIntent>,
            payment_method_types: String,
        }
    }
}

crate::params! {
    /// Held by `UpdatePaymentIntent.transfer_data`.
    pub struct UpdatePaymentIntentTransferDataParams {
        optional {
            amount: i64,
            description: String,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            payment_data: PaymentDataParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_intents/{intent}/verify_microdeposits`
    pub struct VerifyPaymentIntentMicrodeposits: Post "/v1/payment_intents/{intent}/verify_microdeposits" Form => PaymentIntent {
        path {
            intent: PaymentIntentId,
        }
        optional {
            client_secret: String,
            descriptor_code: String,
        }
        lists {
            amounts: i64,
            expand: Expand<PaymentIntent>,
        }
    }
}
