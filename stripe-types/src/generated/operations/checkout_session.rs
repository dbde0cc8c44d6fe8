// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AdjustableQuantityParams, AllowRedisplay, AmountIncludesIof, AutomaticTaxParams,
    BillingAddressCollection, BillingModeParams, CaptureMethod,
    CheckoutAcssDebitPaymentMethodOptionsCurrency, CheckoutCardPaymentMethodOptionsRequestOvercapture,
    CheckoutLinkWalletOptionsDisplay, CheckoutSession, CheckoutSessionBrandingSettingsBorderStyle,
    CheckoutSessionBrandingSettingsIconType, CheckoutSessionDiscountParams, CheckoutSessionId,
    CheckoutSessionLocale, CheckoutSessionMode, CheckoutSessionOriginContext,
    CheckoutSessionPermissionsUpdateShippingDetail, CheckoutSessionRedirectOnCompletion,
    CheckoutSessionStatus, CheckoutSessionUiMode,
    CheckoutUsBankAccountPaymentMethodOptionsVerificationMethod, Clearable, ConsentCollectionParams,
    Currency, CustomFieldParams, CustomTextParams, CustomerBalanceParams, CustomerId, Decimal, EmptyObject,
    ExcludedPaymentMethodType, Expand, FinancialConnectionsAccountPermission,
    FinancialConnectionsSessionPrefetch, InvoiceIssuerParams, InvoiceShippingCostParams,
    InvoiceTransferDataParams, List, MandateOptionsParams, Map, NameCollectionParams, OptionalItemParams,
    PaymentIntentCaptureMethod, PaymentIntentId, PaymentIntentSetupFutureUsage, PaymentLinkCustomFieldParams,
    PaymentLinkCustomerCreation, PaymentLinkLineItemPriceDataParams, PaymentLinkManagedPaymentsParams,
    PaymentLinkSubscriptionDataInvoiceSettingsParams, PaymentMethodOptionsEpsParams,
    PaymentMethodOptionsFpxSetupFutureUsage, PaymentMethodOptionsOxxoParams, PaymentMethodOptionsP24Params,
    PaymentMethodOptionsPaypalParams, PaymentMethodOptionsPixMandateOptionsParams,
    PaymentMethodOptionsPixSetupFutureUsage, PaymentMethodOptionsTwintParams, PaymentMethodOptionsUpiParams,
    PaymentMethodOptionsWechatPayClient, PaymentMethodRemove, PendingInvoiceItemIntervalParams,
    PhoneNumberCollectionParams, PriceId, Range, RenderingOptionsParams, RequestThreeDSecure,
    RestrictionsParams, SetupFutureUsage, SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams,
    SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams, ShippingAddressCollectionParams,
    SourceOrderShippingAddressParams, SubmitType, SubscriptionId, SubscriptionParams, TaxIdCollectionParams,
    Timestamp, TransferDataParams, TrialSettingsParams, VerificationMethod,
};

crate::params! {
    /// Held by `CreateCheckoutSession.after_expiration`.
    pub struct CheckoutSessionAfterExpirationParams {
        boxed {
            recovery: CheckoutSessionAfterExpirationRecoveryParams,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionAfterExpirationParams.recovery`.
    pub struct CheckoutSessionAfterExpirationRecoveryParams {
        required {
            enabled: bool,
        }
        optional {
            allow_promotion_codes: bool,
        }
    }
}

crate::open_enum! {
    /// Values of `CheckoutSessionBrandingSettingsParams.font_family`.
    pub enum CheckoutSessionBrandingSettingsFontFamily {
        BeVietnamPro = "be_vietnam_pro",
        Bitter = "bitter",
        ChakraPetch = "chakra_petch",
        Default = "default",
        Hahmlet = "hahmlet",
        Inconsolata = "inconsolata",
        Inter = "inter",
        Lato = "lato",
        Lora = "lora",
        MPlus1Code = "m_plus_1_code",
        Montserrat = "montserrat",
        NotoSans = "noto_sans",
        NotoSansJp = "noto_sans_jp",
        NotoSerif = "noto_serif",
        Nunito = "nunito",
        OpenSans = "open_sans",
        Pridi = "pridi",
        PtSans = "pt_sans",
        PtSerif = "pt_serif",
        Raleway = "raleway",
        Roboto = "roboto",
        RobotoSlab = "roboto_slab",
        SourceSansPro = "source_sans_pro",
        TitilliumWeb = "titillium_web",
        UbuntuMono = "ubuntu_mono",
        ZenMaruGothic = "zen_maru_gothic",
    }
}

crate::params! {
    /// Held by `CheckoutSessionBrandingSettingsParams.icon`, `CheckoutSessionBrandingSettingsParams.logo`.
    pub struct CheckoutSessionBrandingSettingsIconParams {
        required {
            type_ = "type": CheckoutSessionBrandingSettingsIconType,
        }
        optional {
            file: String,
            url: String,
        }
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.branding_settings`.
    pub struct CheckoutSessionBrandingSettingsParams {
        optional {
            background_color: Clearable<String>,
            border_style: Clearable<CheckoutSessionBrandingSettingsBorderStyle>,
            button_color: Clearable<String>,
            display_name: String,
            font_family: Clearable<CheckoutSessionBrandingSettingsFontFamily>,
        }
        boxed {
            icon: CheckoutSessionBrandingSettingsIconParams,
            logo: CheckoutSessionBrandingSettingsIconParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateCheckoutSession.collected_information`.
    pub struct CheckoutSessionCollectedInformationParams {
        boxed {
            shipping_details: CheckoutSessionCollectedInformationShippingDetailsParams,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionCollectedInformationParams.shipping_details`.
    pub struct CheckoutSessionCollectedInformationShippingDetailsParams {
        required {
            address: SessionCollectedInformationShippingDetailsAddressParams,
            name: String,
        }
    }
}

crate::params! {
    /// Held by `ListCheckoutSessions.customer_details`.
    pub struct CheckoutSessionCustomerDetailsParams {
        required {
            email: String,
        }
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.customer_update`.
    pub struct CheckoutSessionCustomerUpdateParams {
        optional {
            address: CheckoutLinkWalletOptionsDisplay,
            name: CheckoutLinkWalletOptionsDisplay,
            shipping: CheckoutLinkWalletOptionsDisplay,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionInvoiceCreationParams.invoice_data`.
    pub struct CheckoutSessionInvoiceCreationInvoiceDataParams {
        optional {
            account_tax_ids: Clearable<Vec<String>>,
            custom_fields: Clearable<Vec<CustomFieldParams>>,
            description: String,
            footer: String,
            metadata: Map<Clearable<String>>,
        }
        boxed {
            issuer: InvoiceIssuerParams,
            rendering_options: Clearable<RenderingOptionsParams>,
        }
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.invoice_creation`.
    pub struct CheckoutSessionInvoiceCreationParams {
        required {
            enabled: bool,
        }
        boxed {
            invoice_data: CheckoutSessionInvoiceCreationInvoiceDataParams,
        }
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.line_items`.
    pub struct CheckoutSessionLineItemParams {
        optional {
            metadata: Map<Clearable<String>>,
            price: PriceId,
            quantity: i64,
        }
        boxed {
            adjustable_quantity: AdjustableQuantityParams,
            price_data: PaymentLinkLineItemPriceDataParams,
        }
        lists {
            dynamic_tax_rates: String,
            tax_rates: String,
        }
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.payment_intent_data`.
    pub struct CheckoutSessionPaymentIntentDataParams {
        optional {
            application_fee_amount: i64,
            capture_method: PaymentIntentCaptureMethod,
            description: String,
            metadata: Map<Clearable<String>>,
            on_behalf_of: String,
            receipt_email: String,
            setup_future_usage: PaymentIntentSetupFutureUsage,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            transfer_group: String,
        }
        boxed {
            shipping: CheckoutSessionPaymentIntentDataShippingParams,
            transfer_data: InvoiceTransferDataParams,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentIntentDataParams.shipping`.
    pub struct CheckoutSessionPaymentIntentDataShippingParams {
        required {
            address: SourceOrderShippingAddressParams,
            name: String,
        }
        optional {
            carrier: String,
            phone: String,
            tracking_number: String,
        }
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.payment_method_data`.
    pub struct CheckoutSessionPaymentMethodDataParams {
        optional {
            allow_redisplay: AllowRedisplay,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.acss_debit`.
    pub struct CheckoutSessionPaymentMethodOptionsAcssDebitParams {
        optional {
            currency: CheckoutAcssDebitPaymentMethodOptionsCurrency,
            setup_future_usage: SetupFutureUsage,
            target_date: String,
            verification_method: VerificationMethod,
        }
        boxed {
            mandate_options: SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.affirm`, `CheckoutSessionPaymentMethodOptionsParams.afterpay_clearpay`, `CheckoutSessionPaymentMethodOptionsParams.mobilepay`.
    pub struct CheckoutSessionPaymentMethodOptionsAffirmParams {
        optional {
            capture_method: CaptureMethod,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.alma`, `CheckoutSessionPaymentMethodOptionsParams.billie`, `CheckoutSessionPaymentMethodOptionsParams.payco` and 3 more.
    pub struct CheckoutSessionPaymentMethodOptionsAlmaParams {
        optional {
            capture_method: CaptureMethod,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.au_becs_debit`.
    pub struct CheckoutSessionPaymentMethodOptionsAuBecsDebitParams {
        optional {
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
            target_date: String,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.bacs_debit`, `CheckoutSessionPaymentMethodOptionsParams.sepa_debit`.
    pub struct CheckoutSessionPaymentMethodOptionsBacsDebitParams {
        optional {
            setup_future_usage: SetupFutureUsage,
            target_date: String,
        }
        boxed {
            mandate_options: MandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.boleto`.
    pub struct CheckoutSessionPaymentMethodOptionsBoletoParams {
        optional {
            expires_after_days: i64,
            setup_future_usage: SetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.card`.
    pub struct CheckoutSessionPaymentMethodOptionsCardParams {
        optional {
            capture_method: CaptureMethod,
            request_extended_authorization: CheckoutCardPaymentMethodOptionsRequestOvercapture,
            request_incremental_authorization: CheckoutCardPaymentMethodOptionsRequestOvercapture,
            request_multicapture: CheckoutCardPaymentMethodOptionsRequestOvercapture,
            request_overcapture: CheckoutCardPaymentMethodOptionsRequestOvercapture,
            request_three_d_secure: RequestThreeDSecure,
            setup_future_usage: PaymentIntentSetupFutureUsage,
            statement_descriptor_suffix_kana: String,
            statement_descriptor_suffix_kanji: String,
        }
        boxed {
            installments: PaymentLinkManagedPaymentsParams,
            restrictions: RestrictionsParams,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.cashapp`.
    pub struct CheckoutSessionPaymentMethodOptionsCashappParams {
        optional {
            capture_method: CaptureMethod,
            setup_future_usage: SetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.klarna`.
    pub struct CheckoutSessionPaymentMethodOptionsKlarnaParams {
        optional {
            capture_method: CaptureMethod,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
            subscriptions: Clearable<Vec<SubscriptionParams>>,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.amazon_pay`, `CheckoutSessionPaymentMethodOptionsParams.kakao_pay`, `CheckoutSessionPaymentMethodOptionsParams.kr_card` and 3 more.
    pub struct CheckoutSessionPaymentMethodOptionsLinkParams {
        optional {
            capture_method: CaptureMethod,
            setup_future_usage: PaymentMethodOptionsPixSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.payment_method_options`.
    pub struct CheckoutSessionPaymentMethodOptionsParams {
        optional {
            pay_by_bank: EmptyObject,
        }
        boxed {
            acss_debit: CheckoutSessionPaymentMethodOptionsAcssDebitParams,
            affirm: CheckoutSessionPaymentMethodOptionsAffirmParams,
            afterpay_clearpay: CheckoutSessionPaymentMethodOptionsAffirmParams,
            alipay: PaymentMethodOptionsEpsParams,
            alma: CheckoutSessionPaymentMethodOptionsAlmaParams,
            amazon_pay: CheckoutSessionPaymentMethodOptionsLinkParams,
            au_becs_debit: CheckoutSessionPaymentMethodOptionsAuBecsDebitParams,
            bacs_debit: CheckoutSessionPaymentMethodOptionsBacsDebitParams,
            bancontact: PaymentMethodOptionsEpsParams,
            billie: CheckoutSessionPaymentMethodOptionsAlmaParams,
            boleto: CheckoutSessionPaymentMethodOptionsBoletoParams,
            card: CheckoutSessionPaymentMethodOptionsCardParams,
            cashapp: CheckoutSessionPaymentMethodOptionsCashappParams,
            crypto: PaymentMethodOptionsEpsParams,
            customer_balance: CustomerBalanceParams,
            demo_pay: PaymentMethodOptionsTwintParams,
            eps: PaymentMethodOptionsEpsParams,
            fpx: PaymentMethodOptionsEpsParams,
            giropay: PaymentMethodOptionsEpsParams,
            grabpay: PaymentMethodOptionsEpsParams,
            ideal: PaymentMethodOptionsEpsParams,
            kakao_pay: CheckoutSessionPaymentMethodOptionsLinkParams,
            klarna: CheckoutSessionPaymentMethodOptionsKlarnaParams,
            konbini: PaymentMethodOptionsOxxoParams,
            kr_card: CheckoutSessionPaymentMethodOptionsLinkParams,
            link: CheckoutSessionPaymentMethodOptionsLinkParams,
            mobilepay: CheckoutSessionPaymentMethodOptionsAffirmParams,
            multibanco: PaymentMethodOptionsEpsParams,
            naver_pay: CheckoutSessionPaymentMethodOptionsLinkParams,
            oxxo: PaymentMethodOptionsOxxoParams,
            p24: PaymentMethodOptionsP24Params,
            payco: CheckoutSessionPaymentMethodOptionsAlmaParams,
            paynow: PaymentMethodOptionsEpsParams,
            paypal: PaymentMethodOptionsPaypalParams,
            payto: CheckoutSessionPaymentMethodOptionsPaytoParams,
            pix: CheckoutSessionPaymentMethodOptionsPixParams,
            revolut_pay: CheckoutSessionPaymentMethodOptionsLinkParams,
            samsung_pay: CheckoutSessionPaymentMethodOptionsAlmaParams,
            satispay: CheckoutSessionPaymentMethodOptionsAlmaParams,
            scalapay: CheckoutSessionPaymentMethodOptionsAlmaParams,
            sepa_debit: CheckoutSessionPaymentMethodOptionsBacsDebitParams,
            sofort: PaymentMethodOptionsEpsParams,
            swish: CheckoutSessionPaymentMethodOptionsSwishParams,
            twint: PaymentMethodOptionsTwintParams,
            upi: PaymentMethodOptionsUpiParams,
            us_bank_account: CheckoutSessionPaymentMethodOptionsUsBankAccountParams,
            wechat_pay: CheckoutSessionPaymentMethodOptionsWechatPayParams,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.payto`.
    pub struct CheckoutSessionPaymentMethodOptionsPaytoParams {
        optional {
            setup_future_usage: PaymentMethodOptionsPixSetupFutureUsage,
        }
        boxed {
            mandate_options: SetupIntentPaymentMethodOptionsPaytoMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.pix`.
    pub struct CheckoutSessionPaymentMethodOptionsPixParams {
        optional {
            amount_includes_iof: AmountIncludesIof,
            expires_after_seconds: i64,
            setup_future_usage: PaymentMethodOptionsPixSetupFutureUsage,
        }
        boxed {
            mandate_options: PaymentMethodOptionsPixMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.swish`.
    pub struct CheckoutSessionPaymentMethodOptionsSwishParams {
        optional {
            reference: String,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.us_bank_account`.
    pub struct CheckoutSessionPaymentMethodOptionsUsBankAccountParams {
        optional {
            setup_future_usage: SetupFutureUsage,
            target_date: String,
            verification_method: CheckoutUsBankAccountPaymentMethodOptionsVerificationMethod,
        }
        boxed {
            financial_connections: PaymentMethodOptionsUsBankAccountFinancialConnectionsParams,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsParams.wechat_pay`.
    pub struct CheckoutSessionPaymentMethodOptionsWechatPayParams {
        required {
            client: PaymentMethodOptionsWechatPayClient,
        }
        optional {
            app_id: String,
            setup_future_usage: PaymentMethodOptionsFpxSetupFutureUsage,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateCheckoutSession.payment_method_types`.
    pub enum CheckoutSessionPaymentMethodType {
        AcssDebit = "acss_debit",
        Affirm = "affirm",
        AfterpayClearpay = "afterpay_clearpay",
        Alipay = "alipay",
        Alma = "alma",
        AmazonPay = "amazon_pay",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Billie = "billie",
        Bizum = "bizum",
        Blik = "blik",
        Boleto = "boleto",
        Card = "card",
        Cashapp = "cashapp",
        Crypto = "crypto",
        CustomerBalance = "customer_balance",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        KakaoPay = "kakao_pay",
        Klarna = "klarna",
        Konbini = "konbini",
        KrCard = "kr_card",
        Link = "link",
        MbWay = "mb_way",
        Mobilepay = "mobilepay",
        Multibanco = "multibanco",
        NaverPay = "naver_pay",
        NzBankAccount = "nz_bank_account",
        Oxxo = "oxxo",
        P24 = "p24",
        PayByBank = "pay_by_bank",
        Payco = "payco",
        Paynow = "paynow",
        Paypal = "paypal",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
        RevolutPay = "revolut_pay",
        SamsungPay = "samsung_pay",
        Satispay = "satispay",
        Scalapay = "scalapay",
        SepaDebit = "sepa_debit",
        Sofort = "sofort",
        Sunbit = "sunbit",
        Swish = "swish",
        Twint = "twint",
        Upi = "upi",
        UsBankAccount = "us_bank_account",
        WechatPay = "wechat_pay",
        Zip = "zip",
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.permissions`.
    pub struct CheckoutSessionPermissionsParams {
        optional {
            update_shipping_details: CheckoutSessionPermissionsUpdateShippingDetail,
        }
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.saved_payment_method_options`.
    pub struct CheckoutSessionSavedPaymentMethodOptionsParams {
        optional {
            payment_method_remove: PaymentMethodRemove,
            payment_method_save: PaymentMethodRemove,
        }
        lists {
            allow_redisplay_filters: AllowRedisplay,
        }
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.setup_intent_data`.
    pub struct CheckoutSessionSetupIntentDataParams {
        optional {
            description: String,
            metadata: Map<Clearable<String>>,
            on_behalf_of: String,
        }
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.subscription_data`.
    pub struct CheckoutSessionSubscriptionDataParams {
        optional {
            application_fee_percent: Decimal,
            billing_cycle_anchor: Timestamp,
            description: String,
            metadata: Map<Clearable<String>>,
            on_behalf_of: String,
            proration_behavior: CheckoutSessionSubscriptionDataProrationBehavior,
            trial_end: Timestamp,
            trial_period_days: i64,
        }
        boxed {
            billing_mode: BillingModeParams,
            invoice_settings: PaymentLinkSubscriptionDataInvoiceSettingsParams,
            pending_invoice_item_interval: PendingInvoiceItemIntervalParams,
            transfer_data: TransferDataParams,
            trial_settings: TrialSettingsParams,
        }
        lists {
            default_tax_rates: String,
        }
    }
}

crate::open_enum! {
    /// Values of `CheckoutSessionSubscriptionDataParams.proration_behavior`.
    pub enum CheckoutSessionSubscriptionDataProrationBehavior {
        CreateProrations = "create_prorations",
        None = "none",
    }
}

crate::params! {
    /// Held by `CheckoutSessionWalletOptionsParams.link`.
    pub struct CheckoutSessionWalletOptionsLinkParams {
        optional {
            display: CheckoutLinkWalletOptionsDisplay,
        }
    }
}

crate::params! {
    /// Held by `CreateCheckoutSession.wallet_options`.
    pub struct CheckoutSessionWalletOptionsParams {
        boxed {
            link: CheckoutSessionWalletOptionsLinkParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/checkout/sessions`
    pub struct CreateCheckoutSession: Post "/v1/checkout/sessions" Form => CheckoutSession {
        optional {
            allow_promotion_codes: bool,
            billing_address_collection: BillingAddressCollection,
            cancel_url: String,
            client_reference_id: String,
            currency: Currency,
            customer: CustomerId,
            customer_account: String,
            customer_creation: PaymentLinkCustomerCreation,
            customer_email: String,
            expires_at: Timestamp,
            integration_identifier: String,
            locale: CheckoutSessionLocale,
            metadata: Map<Clearable<String>>,
            mode: CheckoutSessionMode,
            origin_context: CheckoutSessionOriginContext,
            payment_method_collection: PaymentLinkCustomerCreation,
            payment_method_configuration: String,
            redirect_on_completion: CheckoutSessionRedirectOnCompletion,
            return_url: String,
            submit_type: SubmitType,
            success_url: String,
            ui_mode: CheckoutSessionUiMode,
        }
        boxed {
            adaptive_pricing: PaymentLinkManagedPaymentsParams,
            after_expiration: CheckoutSessionAfterExpirationParams,
            automatic_tax: AutomaticTaxParams,
            branding_settings: CheckoutSessionBrandingSettingsParams,
            consent_collection: ConsentCollectionParams,
            custom_text: CustomTextParams,
            customer_update: CheckoutSessionCustomerUpdateParams,
            invoice_creation: CheckoutSessionInvoiceCreationParams,
            managed_payments: PaymentLinkManagedPaymentsParams,
            name_collection: NameCollectionParams,
            payment_intent_data: CheckoutSessionPaymentIntentDataParams,
            payment_method_data: CheckoutSessionPaymentMethodDataParams,
            payment_method_options: CheckoutSessionPaymentMethodOptionsParams,
            permissions: CheckoutSessionPermissionsParams,
            phone_number_collection: PhoneNumberCollectionParams,
            saved_payment_method_options: CheckoutSessionSavedPaymentMethodOptionsParams,
            setup_intent_data: CheckoutSessionSetupIntentDataParams,
            shipping_address_collection: ShippingAddressCollectionParams,
            subscription_data: CheckoutSessionSubscriptionDataParams,
            tax_id_collection: TaxIdCollectionParams,
            wallet_options: CheckoutSessionWalletOptionsParams,
        }
        lists {
            custom_fields: PaymentLinkCustomFieldParams,
            discounts: CheckoutSessionDiscountParams,
            excluded_payment_method_types: ExcludedPaymentMethodType,
            expand: Expand<CheckoutSession>,
            line_items: CheckoutSessionLineItemParams,
            optional_items: OptionalItemParams,
            payment_method_types: CheckoutSessionPaymentMethodType,
            shipping_options: InvoiceShippingCostParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/checkout/sessions/{session}/expire`
    pub struct ExpireCheckoutSession: Post "/v1/checkout/sessions/{session}/expire" Form => CheckoutSession {
        path {
            session: CheckoutSessionId,
        }
        lists {
            expand: Expand<CheckoutSession>,
        }
    }
}

crate::operation! {
    /// `GET /v1/checkout/sessions`
    pub struct ListCheckoutSessions: Get "/v1/checkout/sessions" Form => List<CheckoutSession> {
        optional {
            created: Range<Timestamp>,
            customer: CustomerId,
            customer_account: String,
            ending_before: String,
            limit: i64,
            payment_intent: PaymentIntentId,
            payment_link: String,
            starting_after: String,
            status: CheckoutSessionStatus,
            subscription: SubscriptionId,
        }
        boxed {
            customer_details: CheckoutSessionCustomerDetailsParams,
        }
        lists {
            expand: Expand<List<CheckoutSession>>,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionPaymentMethodOptionsUsBankAccountParams.financial_connections`.
    pub struct PaymentMethodOptionsUsBankAccountFinancialConnectionsParams {
        lists {
            permissions: FinancialConnectionsAccountPermission,
            prefetch: FinancialConnectionsSessionPrefetch,
        }
    }
}

crate::operation! {
    /// `GET /v1/checkout/sessions/{session}`
    pub struct RetrieveCheckoutSession: Get "/v1/checkout/sessions/{session}" Form => CheckoutSession {
        path {
            session: CheckoutSessionId,
        }
        lists {
            expand: Expand<CheckoutSession>,
        }
    }
}

crate::params! {
    /// Held by `CheckoutSessionCollectedInformationShippingDetailsParams.address`.
    pub struct SessionCollectedInformationShippingDetailsAddressParams {
        required {
            country: String,
            line1: String,
        }
        optional {
            city: String,
            line2: String,
            postal_code: String,
            state: String,
        }
    }
}

crate::operation! {
    /// `POST /v1/checkout/sessions/{session}`
    pub struct UpdateCheckoutSession: Post "/v1/checkout/sessions/{session}" Form => CheckoutSession {
        path {
            session: CheckoutSessionId,
        }
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
            shipping_options: Clearable<Vec<InvoiceShippingCostParams>>,
        }
        boxed {
            collected_information: CheckoutSessionCollectedInformationParams,
        }
        lists {
            expand: Expand<CheckoutSession>,
            line_items: UpdateCheckoutSessionLineItemParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateCheckoutSession.line_items`.
    pub struct UpdateCheckoutSessionLineItemParams {
        optional {
            id: String,
            metadata: Clearable<Map<Clearable<String>>>,
            price: PriceId,
            quantity: i64,
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            adjustable_quantity: AdjustableQuantityParams,
            price_data: PaymentLinkLineItemPriceDataParams,
        }
    }
}
