// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AmountIncludesIof, AmountType, AresTransStatus, AutomaticPaymentMethodsParams, CaptureMethod,
    CheckoutCardPaymentMethodOptionsRequestOvercapture, Clearable, Currency, CustomerBalanceParams,
    CustomerId, ElectronicCommerceIndicator, EmptyObject, ExcludedPaymentMethodType, ExemptionIndicator,
    Expand, FinancialConnectionsParams, InstallmentsParams,
    IntentPaymentMethodOptionsUsBankAccountTransactionPurpose, List, MandateDataParams, MandateId,
    MandateOptionsParams, MandatePaytoPaymentSchedule, MandatePaytoPurpose, Map, NetworkOptionsParams,
    NetworksParams, NextBillingParams, OnDemandParams, PaymentIntent, PaymentIntentCaptureMethod,
    PaymentIntentConfirmationMethod, PaymentIntentId, PaymentIntentSetupFutureUsage,
    PaymentIntentTransferDataParams, PaymentMethodDataParams, PaymentMethodId,
    PaymentMethodOptionsCardMandateOptionsInterval, PaymentMethodOptionsCardPresentCaptureMethod,
    PaymentMethodOptionsCardPresentRoutingRequestedPriority, PaymentMethodOptionsEpsParams,
    PaymentMethodOptionsFpxSetupFutureUsage, PaymentMethodOptionsOxxoParams, PaymentMethodOptionsP24Params,
    PaymentMethodOptionsPaypalParams, PaymentMethodOptionsPixMandateOptionsParams,
    PaymentMethodOptionsPixSetupFutureUsage, PaymentMethodOptionsTwintParams, PaymentMethodOptionsUpiParams,
    PaymentMethodOptionsUsBankAccountMandateOptionsParams, PaymentMethodOptionsWechatPayClient,
    PaymentSchedule, PaymentSofortPreferredLanguage, PaypalAmountDetailsLineItemOptionsCategory,
    PlanInterval, PreferredLanguage, PreferredLocale, RadarOptionsParams, Range, RequestThreeDSecure,
    SearchResult, SetupFutureUsage, SetupIntentMandateDataParams, SetupIntentPaymentMethodOptionsCardNetwork,
    ShippingParams, SupportedType, ThreeDSecureDetailsVersion, Timestamp, TransactionType,
    VerificationMethod,
};

crate::params! {
    /// Held by `AmountDetailsParams.line_items`.
    pub struct AmountDetailsLineItemParams {
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
            payment_method_options: AmountDetailsLineItemPaymentMethodOptionsParams,
            tax: AmountDetailsTaxParams,
        }
    }
}

crate::params! {
    /// Held by `AmountDetailsLineItemPaymentMethodOptionsParams.card`, `AmountDetailsLineItemPaymentMethodOptionsParams.card_present`.
    pub struct AmountDetailsLineItemPaymentMethodOptionsCardParams {
        optional {
            commodity_code: String,
        }
    }
}

crate::params! {
    /// Held by `AmountDetailsLineItemPaymentMethodOptionsParams.klarna`.
    pub struct AmountDetailsLineItemPaymentMethodOptionsKlarnaParams {
        optional {
            image_url: String,
            product_url: String,
            reference: String,
            subscription_reference: String,
        }
    }
}

crate::params! {
    /// Held by `AmountDetailsLineItemParams.payment_method_options`.
    pub struct AmountDetailsLineItemPaymentMethodOptionsParams {
        boxed {
            card: AmountDetailsLineItemPaymentMethodOptionsCardParams,
            card_present: AmountDetailsLineItemPaymentMethodOptionsCardParams,
            klarna: AmountDetailsLineItemPaymentMethodOptionsKlarnaParams,
            paypal: AmountDetailsLineItemPaymentMethodOptionsPaypalParams,
        }
    }
}

crate::params! {
    /// Held by `AmountDetailsLineItemPaymentMethodOptionsParams.paypal`.
    pub struct AmountDetailsLineItemPaymentMethodOptionsPaypalParams {
        optional {
            category: PaypalAmountDetailsLineItemOptionsCategory,
            description: String,
            sold_by: String,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentIntent.amount_details`, `UpdatePaymentIntent.amount_details`, `CapturePaymentIntent.amount_details` and 2 more.
    pub struct AmountDetailsParams {
        optional {
            discount_amount: Clearable<i64>,
            enforce_arithmetic_validation: bool,
            line_items: Clearable<Vec<AmountDetailsLineItemParams>>,
        }
        boxed {
            shipping: Clearable<AmountDetailsShippingParams>,
            tax: Clearable<AmountDetailsTaxParams>,
        }
    }
}

crate::params! {
    /// Held by `AmountDetailsParams.shipping`.
    pub struct AmountDetailsShippingParams {
        optional {
            amount: Clearable<i64>,
            from_postal_code: Clearable<String>,
            to_postal_code: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by `AmountDetailsLineItemParams.tax`, `AmountDetailsParams.tax`.
    pub struct AmountDetailsTaxParams {
        required {
            total_tax_amount: i64,
        }
    }
}

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
            amount_details: AmountDetailsParams,
            hooks: PaymentIntentHooksParams,
            payment_details: Clearable<PaymentDetailsParams>,
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
            amount_details: Clearable<AmountDetailsParams>,
            hooks: PaymentIntentHooksParams,
            mandate_data: Clearable<SetupIntentMandateDataParams>,
            payment_details: Clearable<PaymentDetailsParams>,
            payment_method_data: PaymentMethodDataParams,
            payment_method_options: PaymentMethodOptionsParams,
            radar_options: RadarOptionsParams,
            shipping: Clearable<ShippingParams>,
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
            amount_details: AmountDetailsParams,
            automatic_payment_methods: AutomaticPaymentMethodsParams,
            hooks: PaymentIntentHooksParams,
            mandate_data: Clearable<MandateDataParams>,
            payment_details: PaymentDetailsParams,
            payment_method_data: PaymentMethodDataParams,
            payment_method_options: PaymentMethodOptionsParams,
            radar_options: RadarOptionsParams,
            shipping: ShippingParams,
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
            amount_details: AmountDetailsParams,
            hooks: PaymentIntentHooksParams,
            payment_details: PaymentDetailsParams,
            transfer_data: PaymentIntentTransferDataParams,
        }
        lists {
            expand: Expand<PaymentIntent>,
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
    /// Held by `CreatePaymentIntent.payment_details`, `UpdatePaymentIntent.payment_details`, `CapturePaymentIntent.payment_details` and 2 more.
    pub struct PaymentDetailsParams {
        optional {
            customer_reference: Clearable<String>,
            order_reference: Clearable<String>,
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
    /// Held by `PaymentMethodOptionsAcssDebitParams.mandate_options`.
    pub struct PaymentMethodOptionsAcssDebitMandateOptionsParams {
        optional {
            custom_mandate_url: Clearable<String>,
            interval_description: String,
            payment_schedule: PaymentSchedule,
            transaction_type: TransactionType,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.acss_debit`.
    pub struct PaymentMethodOptionsAcssDebitParams {
        optional {
            setup_future_usage: Clearable<SetupFutureUsage>,
            target_date: String,
            verification_method: VerificationMethod,
        }
        boxed {
            mandate_options: PaymentMethodOptionsAcssDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.affirm`.
    pub struct PaymentMethodOptionsAffirmParams {
        optional {
            capture_method: Clearable<CaptureMethod>,
            preferred_locale: String,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.afterpay_clearpay`.
    pub struct PaymentMethodOptionsAfterpayClearpayParams {
        optional {
            capture_method: Clearable<CaptureMethod>,
            reference: String,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.alma`, `PaymentMethodOptionsParams.billie`, `PaymentMethodOptionsParams.payco` and 3 more.
    pub struct PaymentMethodOptionsAlmaParams {
        optional {
            capture_method: Clearable<CaptureMethod>,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.au_becs_debit`, `PaymentMethodOptionsParams.nz_bank_account`.
    pub struct PaymentMethodOptionsAuBecsDebitParams {
        optional {
            setup_future_usage: Clearable<SetupFutureUsage>,
            target_date: String,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.bacs_debit`, `PaymentMethodOptionsParams.sepa_debit`.
    pub struct PaymentMethodOptionsBacsDebitParams {
        optional {
            setup_future_usage: Clearable<SetupFutureUsage>,
            target_date: String,
        }
        boxed {
            mandate_options: MandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.bancontact`.
    pub struct PaymentMethodOptionsBancontactParams {
        optional {
            preferred_language: PreferredLanguage,
            setup_future_usage: Clearable<PaymentMethodOptionsPixSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.blik`.
    pub struct PaymentMethodOptionsBlikParams {
        optional {
            code: String,
            setup_future_usage: Clearable<PaymentMethodOptionsFpxSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.boleto`.
    pub struct PaymentMethodOptionsBoletoParams {
        optional {
            expires_after_days: i64,
            setup_future_usage: Clearable<SetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsCardParams.mandate_options`.
    pub struct PaymentMethodOptionsCardMandateOptionsParams {
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
    /// Held by `PaymentMethodOptionsParams.card`.
    pub struct PaymentMethodOptionsCardParams {
        optional {
            capture_method: Clearable<CaptureMethod>,
            cvc_token: String,
            network: SetupIntentPaymentMethodOptionsCardNetwork,
            request_extended_authorization: CheckoutCardPaymentMethodOptionsRequestOvercapture,
            request_incremental_authorization: CheckoutCardPaymentMethodOptionsRequestOvercapture,
            request_multicapture: CheckoutCardPaymentMethodOptionsRequestOvercapture,
            request_overcapture: CheckoutCardPaymentMethodOptionsRequestOvercapture,
            request_three_d_secure: RequestThreeDSecure,
            require_cvc_recollection: bool,
            setup_future_usage: Clearable<SetupFutureUsage>,
            statement_descriptor_suffix_kana: Clearable<String>,
            statement_descriptor_suffix_kanji: Clearable<String>,
        }
        boxed {
            installments: InstallmentsParams,
            mandate_options: PaymentMethodOptionsCardMandateOptionsParams,
            three_d_secure: PaymentMethodOptionsCardThreeDSecureParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.card_present`.
    pub struct PaymentMethodOptionsCardPresentParams {
        optional {
            capture_method: PaymentMethodOptionsCardPresentCaptureMethod,
            request_extended_authorization: bool,
            request_incremental_authorization_support: bool,
        }
        boxed {
            routing: PaymentMethodOptionsCardPresentRoutingParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsCardPresentParams.routing`.
    pub struct PaymentMethodOptionsCardPresentRoutingParams {
        optional {
            requested_priority: PaymentMethodOptionsCardPresentRoutingRequestedPriority,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsCardParams.three_d_secure`.
    pub struct PaymentMethodOptionsCardThreeDSecureParams {
        required {
            cryptogram: String,
            transaction_id: String,
            version: ThreeDSecureDetailsVersion,
        }
        optional {
            ares_trans_status: AresTransStatus,
            electronic_commerce_indicator: ElectronicCommerceIndicator,
            exemption_indicator: ExemptionIndicator,
            requestor_challenge_indicator: String,
        }
        boxed {
            network_options: NetworkOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.cashapp`.
    pub struct PaymentMethodOptionsCashappParams {
        optional {
            capture_method: Clearable<CaptureMethod>,
            setup_future_usage: Clearable<SetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.alipay`, `PaymentMethodOptionsParams.ideal`.
    pub struct PaymentMethodOptionsIdealParams {
        optional {
            setup_future_usage: Clearable<PaymentMethodOptionsPixSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.klarna`.
    pub struct PaymentMethodOptionsKlarnaParams {
        optional {
            capture_method: Clearable<CaptureMethod>,
            preferred_locale: PreferredLocale,
            setup_future_usage: SetupFutureUsage,
            subscriptions: Clearable<Vec<PaymentMethodOptionsKlarnaSubscriptionParams>>,
        }
        boxed {
            on_demand: OnDemandParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsKlarnaParams.subscriptions`.
    pub struct PaymentMethodOptionsKlarnaSubscriptionParams {
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
    /// Held by `PaymentMethodOptionsParams.konbini`.
    pub struct PaymentMethodOptionsKonbiniParams {
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
    /// Held by `PaymentMethodOptionsParams.amazon_pay`, `PaymentMethodOptionsParams.kakao_pay`, `PaymentMethodOptionsParams.kr_card` and 3 more.
    pub struct PaymentMethodOptionsLinkParams {
        optional {
            capture_method: Clearable<CaptureMethod>,
            setup_future_usage: Clearable<PaymentMethodOptionsPixSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.mobilepay`.
    pub struct PaymentMethodOptionsMobilepayParams {
        optional {
            capture_method: Clearable<CaptureMethod>,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentIntent.payment_method_options`, `UpdatePaymentIntent.payment_method_options`, `ConfirmPaymentIntent.payment_method_options`.
    pub struct PaymentMethodOptionsParams {
        optional {
            bizum: Clearable<EmptyObject>,
            interac_present: Clearable<EmptyObject>,
            pay_by_bank: Clearable<EmptyObject>,
        }
        boxed {
            acss_debit: Clearable<PaymentMethodOptionsAcssDebitParams>,
            affirm: Clearable<PaymentMethodOptionsAffirmParams>,
            afterpay_clearpay: Clearable<PaymentMethodOptionsAfterpayClearpayParams>,
            alipay: Clearable<PaymentMethodOptionsIdealParams>,
            alma: Clearable<PaymentMethodOptionsAlmaParams>,
            amazon_pay: Clearable<PaymentMethodOptionsLinkParams>,
            au_becs_debit: Clearable<PaymentMethodOptionsAuBecsDebitParams>,
            bacs_debit: Clearable<PaymentMethodOptionsBacsDebitParams>,
            bancontact: Clearable<PaymentMethodOptionsBancontactParams>,
            billie: Clearable<PaymentMethodOptionsAlmaParams>,
            blik: Clearable<PaymentMethodOptionsBlikParams>,
            boleto: Clearable<PaymentMethodOptionsBoletoParams>,
            card: Clearable<PaymentMethodOptionsCardParams>,
            card_present: Clearable<PaymentMethodOptionsCardPresentParams>,
            cashapp: Clearable<PaymentMethodOptionsCashappParams>,
            crypto: Clearable<PaymentMethodOptionsEpsParams>,
            customer_balance: Clearable<CustomerBalanceParams>,
            eps: Clearable<PaymentMethodOptionsEpsParams>,
            fpx: Clearable<PaymentMethodOptionsEpsParams>,
            giropay: Clearable<PaymentMethodOptionsEpsParams>,
            grabpay: Clearable<PaymentMethodOptionsEpsParams>,
            ideal: Clearable<PaymentMethodOptionsIdealParams>,
            kakao_pay: Clearable<PaymentMethodOptionsLinkParams>,
            klarna: Clearable<PaymentMethodOptionsKlarnaParams>,
            konbini: Clearable<PaymentMethodOptionsKonbiniParams>,
            kr_card: Clearable<PaymentMethodOptionsLinkParams>,
            link: Clearable<PaymentMethodOptionsLinkParams>,
            mb_way: Clearable<PaymentMethodOptionsEpsParams>,
            mobilepay: Clearable<PaymentMethodOptionsMobilepayParams>,
            multibanco: Clearable<PaymentMethodOptionsEpsParams>,
            naver_pay: Clearable<PaymentMethodOptionsLinkParams>,
            nz_bank_account: Clearable<PaymentMethodOptionsAuBecsDebitParams>,
            oxxo: Clearable<PaymentMethodOptionsOxxoParams>,
            p24: Clearable<PaymentMethodOptionsP24Params>,
            payco: Clearable<PaymentMethodOptionsAlmaParams>,
            paynow: Clearable<PaymentMethodOptionsEpsParams>,
            paypal: Clearable<PaymentMethodOptionsPaypalParams>,
            payto: Clearable<PaymentMethodOptionsPaytoParams>,
            pix: Clearable<PaymentMethodOptionsPixParams>,
            promptpay: Clearable<PaymentMethodOptionsEpsParams>,
            revolut_pay: Clearable<PaymentMethodOptionsLinkParams>,
            samsung_pay: Clearable<PaymentMethodOptionsAlmaParams>,
            satispay: Clearable<PaymentMethodOptionsAlmaParams>,
            scalapay: Clearable<PaymentMethodOptionsAlmaParams>,
            sepa_debit: Clearable<PaymentMethodOptionsBacsDebitParams>,
            sofort: Clearable<PaymentMethodOptionsSofortParams>,
            swish: Clearable<PaymentMethodOptionsSwishParams>,
            twint: Clearable<PaymentMethodOptionsTwintParams>,
            upi: Clearable<PaymentMethodOptionsUpiParams>,
            us_bank_account: Clearable<PaymentMethodOptionsUsBankAccountParams>,
            wechat_pay: Clearable<PaymentMethodOptionsWechatPayParams>,
            zip: Clearable<PaymentMethodOptionsEpsParams>,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsPaytoParams.mandate_options`.
    pub struct PaymentMethodOptionsPaytoMandateOptionsParams {
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
    /// Held by `PaymentMethodOptionsParams.payto`.
    pub struct PaymentMethodOptionsPaytoParams {
        optional {
            setup_future_usage: Clearable<PaymentMethodOptionsPixSetupFutureUsage>,
        }
        boxed {
            mandate_options: PaymentMethodOptionsPaytoMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.pix`.
    pub struct PaymentMethodOptionsPixParams {
        optional {
            amount_includes_iof: AmountIncludesIof,
            expires_after_seconds: i64,
            expires_at: Timestamp,
            setup_future_usage: PaymentMethodOptionsPixSetupFutureUsage,
        }
        boxed {
            mandate_options: PaymentMethodOptionsPixMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.sofort`.
    pub struct PaymentMethodOptionsSofortParams {
        optional {
            preferred_language: Clearable<PaymentSofortPreferredLanguage>,
            setup_future_usage: Clearable<PaymentMethodOptionsPixSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.swish`.
    pub struct PaymentMethodOptionsSwishParams {
        optional {
            reference: Clearable<String>,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.us_bank_account`.
    pub struct PaymentMethodOptionsUsBankAccountParams {
        optional {
            setup_future_usage: Clearable<SetupFutureUsage>,
            target_date: String,
            transaction_purpose: Clearable<IntentPaymentMethodOptionsUsBankAccountTransactionPurpose>,
            verification_method: VerificationMethod,
        }
        boxed {
            financial_connections: FinancialConnectionsParams,
            mandate_options: PaymentMethodOptionsUsBankAccountMandateOptionsParams,
            networks: NetworksParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentMethodOptionsParams.wechat_pay`.
    pub struct PaymentMethodOptionsWechatPayParams {
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
            amount_details: Clearable<AmountDetailsParams>,
            hooks: PaymentIntentHooksParams,
            payment_details: Clearable<PaymentDetailsParams>,
            payment_method_data: PaymentMethodDataParams,
            payment_method_options: PaymentMethodOptionsParams,
            shipping: Clearable<ShippingParams>,
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
