// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    CheckoutAcssDebitPaymentMethodOptionsCurrency, CheckoutLinkPaymentMethodOptionsCaptureMethod,
    CheckoutLinkPaymentMethodOptionsSetupFutureUsage, CheckoutLinkWalletOptionsDisplay,
    CheckoutSessionAllowRedisplayFilter, CheckoutSessionAmountIncludesIof, CheckoutSessionBankTransferType,
    CheckoutSessionBorderStyle, CheckoutSessionBrandingSettingsIconType, CheckoutSessionBrandsBlocked,
    CheckoutSessionCaptureMethod, CheckoutSessionCardRequest, CheckoutSessionCustomFieldsType,
    CheckoutSessionDefaultFor, CheckoutSessionFundingType, CheckoutSessionPaymentMethodRemove,
    CheckoutSessionPaymentMethodSave, CheckoutSessionPaymentSchedule, CheckoutSessionRequestThreeDSecure,
    CheckoutSessionRequestedAddressType, CheckoutSessionSetupFutureUsage, CheckoutSessionTransactionType,
    CheckoutSessionUpdateShippingDetails, CheckoutSessionVerificationMethod, Clearable,
    ConnectAccountReferenceType, ConsentCollectionPromotions, ConsentCollectionTermsOfService, CouponId,
    Currency, CustomFieldsLabelType, Decimal, EmptyObject, LinkedAccountOptionsCommonPermission,
    LinkedAccountOptionsCommonPrefetch, MandateOptionsPaytoAmountType, MandateOptionsPaytoPaymentSchedule,
    MandateOptionsPaytoPurpose, MandateOptionsUpiAmountType, Map, PaymentMethodOptionsCaptureMethod,
    PaymentMethodOptionsMandateOptionsPixAmountIncludesIof, PaymentMethodOptionsMandateOptionsPixAmountType,
    PaymentMethodOptionsMandateOptionsPixPaymentSchedule, PaymentMethodReuseAgreementPosition, PriceId,
    ProductId, PromotionCodeId, ShippingAddressCollectionAllowedCountry, ShippingRateId,
    TaxIdCollectionRequired, Timestamp,
};

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsAcssDebitParams::mandate_options`](crate::CheckoutSessionPaymentMethodOptionsAcssDebitParams::mandate_options).
    pub struct CheckoutSessionAcssDebitMandateOptionsParams {
        optional {
            /// Custom mandate url: can be cleared.
            custom_mandate_url: Clearable<String>,
            /// Interval description: at most 500 characters.
            interval_description: String,
            /// Payment schedule: one of `combined`, `interval`, `sporadic`.
            payment_schedule: CheckoutSessionPaymentSchedule,
            /// Transaction type: one of `business`, `personal`.
            transaction_type: CheckoutSessionTransactionType,
        }
        lists {
            /// Default for: one of `invoice`, `subscription`.
            default_for: CheckoutSessionDefaultFor,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::adaptive_pricing`](crate::CreateCheckoutSession::adaptive_pricing).
    pub struct CheckoutSessionAdaptivePricingParams {
        optional {
            /// Enabled.
            enabled: bool,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::after_expiration`](crate::CreateCheckoutSession::after_expiration).
    pub struct CheckoutSessionAfterExpirationParams {
        boxed {
            /// Recovery.
            recovery: CheckoutSessionAfterExpirationRecoveryParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionAfterExpirationParams::recovery`](crate::CheckoutSessionAfterExpirationParams::recovery).
    pub struct CheckoutSessionAfterExpirationRecoveryParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Allow promotion codes.
            allow_promotion_codes: bool,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionPaymentMethodDataParams::allow_redisplay`](crate::CheckoutSessionPaymentMethodDataParams::allow_redisplay).
    pub enum CheckoutSessionAllowRedisplay {
        Always = "always",
        Limited = "limited",
        Unspecified = "unspecified",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionInvoiceDataRenderingOptionsParams::amount_tax_display`](crate::CheckoutSessionInvoiceDataRenderingOptionsParams::amount_tax_display).
    pub enum CheckoutSessionAmountTaxDisplay {
        ExcludeTax = "exclude_tax",
        IncludeInclusiveTax = "include_inclusive_tax",
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionAutomaticTaxParams::liability`](crate::CheckoutSessionAutomaticTaxParams::liability).
    pub struct CheckoutSessionAutomaticTaxLiabilityParams {
        required {
            /// Type: one of `account`, `self`.
            type_ = "type": ConnectAccountReferenceType,
        }
        optional {
            /// Account.
            account: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::automatic_tax`](crate::CreateCheckoutSession::automatic_tax).
    pub struct CheckoutSessionAutomaticTaxParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Liability.
            liability: CheckoutSessionAutomaticTaxLiabilityParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsBacsDebitParams::mandate_options`](crate::CheckoutSessionPaymentMethodOptionsBacsDebitParams::mandate_options),
    /// [`CheckoutSessionPaymentMethodOptionsSepaDebitParams::mandate_options`](crate::CheckoutSessionPaymentMethodOptionsSepaDebitParams::mandate_options).
    pub struct CheckoutSessionBacsDebitMandateOptionsParams {
        optional {
            /// Reference prefix: can be cleared.
            reference_prefix: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionCustomerBalanceBankTransferParams::eu_bank_transfer`](crate::CheckoutSessionCustomerBalanceBankTransferParams::eu_bank_transfer).
    pub struct CheckoutSessionBankTransferEuBankTransferParams {
        required {
            /// Country.
            country: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionBrandingSettingsParams::icon`](crate::CheckoutSessionBrandingSettingsParams::icon).
    pub struct CheckoutSessionBrandingSettingsIconParams {
        required {
            /// Type: one of `file`, `url`.
            type_ = "type": CheckoutSessionBrandingSettingsIconType,
        }
        optional {
            /// File.
            file: String,
            /// Url.
            url: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionBrandingSettingsParams::logo`](crate::CheckoutSessionBrandingSettingsParams::logo).
    pub struct CheckoutSessionBrandingSettingsLogoParams {
        required {
            /// Type: one of `file`, `url`.
            type_ = "type": CheckoutSessionBrandingSettingsIconType,
        }
        optional {
            /// File.
            file: String,
            /// Url.
            url: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::branding_settings`](crate::CreateCheckoutSession::branding_settings).
    pub struct CheckoutSessionBrandingSettingsParams {
        optional {
            /// Background color: can be cleared.
            background_color: Clearable<String>,
            /// Border style: one of `pill`, `rectangular`, `rounded`; can be cleared.
            border_style: Clearable<CheckoutSessionBorderStyle>,
            /// Button color: can be cleared.
            button_color: Clearable<String>,
            /// Display name.
            display_name: String,
            /// Font family: one of 26 values; can be cleared.
            font_family: Clearable<CheckoutSessionFontFamily>,
        }
        boxed {
            /// Icon.
            icon: CheckoutSessionBrandingSettingsIconParams,
            /// Logo.
            logo: CheckoutSessionBrandingSettingsLogoParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdateCheckoutSession::collected_information`](crate::UpdateCheckoutSession::collected_information).
    pub struct CheckoutSessionCollectedInformationParams {
        boxed {
            /// Shipping details.
            shipping_details: CheckoutSessionCollectedInformationShippingDetailsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionCollectedInformationParams::shipping_details`](crate::CheckoutSessionCollectedInformationParams::shipping_details).
    pub struct CheckoutSessionCollectedInformationShippingDetailsParams {
        required {
            /// Address.
            address: CheckoutSessionShippingDetailAddressParams,
            /// Name: at most 255 characters.
            name: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateCheckoutSession::consent_collection`](crate::CreateCheckoutSession::consent_collection).
    pub struct CheckoutSessionConsentCollectionParams {
        optional {
            /// Promotions: one of `auto`, `none`.
            promotions: ConsentCollectionPromotions,
            /// Terms of service: one of `none`, `required`.
            terms_of_service: ConsentCollectionTermsOfService,
        }
        boxed {
            /// Payment method reuse agreement.
            payment_method_reuse_agreement: SessionConsentCollectionPaymentMethodReuseAgreementParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionCustomFieldDropdownParams::options`](crate::CheckoutSessionCustomFieldDropdownParams::options).
    pub struct CheckoutSessionCustomFieldDropdownOptionParams {
        required {
            /// Label: at most 100 characters.
            label: String,
            /// Value: at most 100 characters.
            value: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionCustomFieldParams::dropdown`](crate::CheckoutSessionCustomFieldParams::dropdown).
    pub struct CheckoutSessionCustomFieldDropdownParams {
        required_lists {
            /// Options.
            options: CheckoutSessionCustomFieldDropdownOptionParams,
        }
        optional {
            /// Default value: at most 100 characters.
            default_value: String,
        }
    }
}

crate::params! {
    /// Held by [`CheckoutSessionCustomFieldParams::label`](crate::CheckoutSessionCustomFieldParams::label).
    pub struct CheckoutSessionCustomFieldLabelParams {
        required {
            /// Custom: at most 50 characters.
            custom: String,
            /// Type: one of `custom`.
            type_ = "type": CustomFieldsLabelType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionCustomFieldParams::numeric`](crate::CheckoutSessionCustomFieldParams::numeric).
    pub struct CheckoutSessionCustomFieldNumericParams {
        optional {
            /// Default value: at most 255 characters.
            default_value: String,
            /// Maximum length.
            maximum_length: i64,
            /// Minimum length.
            minimum_length: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::custom_fields`](crate::CreateCheckoutSession::custom_fields).
    pub struct CheckoutSessionCustomFieldParams {
        required {
            /// Key: at most 200 characters.
            key: String,
            /// Label.
            label: CheckoutSessionCustomFieldLabelParams,
            /// Type: one of `dropdown`, `numeric`, `text`.
            type_ = "type": CheckoutSessionCustomFieldsType,
        }
        optional {
            /// Optional.
            optional: bool,
        }
        boxed {
            /// Dropdown.
            dropdown: CheckoutSessionCustomFieldDropdownParams,
            /// Numeric.
            numeric: CheckoutSessionCustomFieldNumericParams,
            /// Text.
            text: CheckoutSessionCustomFieldTextParams,
        }
    }
}

crate::params! {
    /// Held by [`CheckoutSessionCustomFieldParams::text`](crate::CheckoutSessionCustomFieldParams::text).
    pub struct CheckoutSessionCustomFieldTextParams {
        optional {
            /// Default value: at most 255 characters.
            default_value: String,
            /// Maximum length.
            maximum_length: i64,
            /// Minimum length.
            minimum_length: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionCustomTextParams::after_submit`](crate::CheckoutSessionCustomTextParams::after_submit).
    pub struct CheckoutSessionCustomTextAfterSubmitParams {
        required {
            /// Message: at most 1200 characters.
            message: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::custom_text`](crate::CreateCheckoutSession::custom_text).
    pub struct CheckoutSessionCustomTextParams {
        boxed {
            /// After submit: can be cleared.
            after_submit: Clearable<CheckoutSessionCustomTextAfterSubmitParams>,
            /// Shipping address: can be cleared.
            shipping_address: Clearable<CheckoutSessionCustomTextShippingAddressParams>,
            /// Submit: can be cleared.
            submit: Clearable<CheckoutSessionCustomTextSubmitParams>,
            /// Terms of service acceptance: can be cleared.
            terms_of_service_acceptance: Clearable<CheckoutSessionCustomTextTermsOfServiceAcceptanceParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionCustomTextParams::shipping_address`](crate::CheckoutSessionCustomTextParams::shipping_address).
    pub struct CheckoutSessionCustomTextShippingAddressParams {
        required {
            /// Message: at most 1200 characters.
            message: String,
        }
    }
}

crate::params! {
    /// Held by [`CheckoutSessionCustomTextParams::submit`](crate::CheckoutSessionCustomTextParams::submit).
    pub struct CheckoutSessionCustomTextSubmitParams {
        required {
            /// Message: at most 1200 characters.
            message: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionCustomTextParams::terms_of_service_acceptance`](crate::CheckoutSessionCustomTextParams::terms_of_service_acceptance).
    pub struct CheckoutSessionCustomTextTermsOfServiceAcceptanceParams {
        required {
            /// Message: at most 1200 characters.
            message: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsCustomerBalanceParams::bank_transfer`](crate::CheckoutSessionPaymentMethodOptionsCustomerBalanceParams::bank_transfer).
    pub struct CheckoutSessionCustomerBalanceBankTransferParams {
        required {
            /// Type: one of `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`,
            /// `us_bank_transfer`.
            type_ = "type": CheckoutSessionBankTransferType,
        }
        boxed {
            /// Eu bank transfer.
            eu_bank_transfer: CheckoutSessionBankTransferEuBankTransferParams,
        }
        lists {
            /// Requested address types: one of 7 values.
            requested_address_types: CheckoutSessionRequestedAddressType,
        }
    }
}

crate::params! {
    /// Held by [`ListCheckoutSessions::customer_details`](crate::ListCheckoutSessions::customer_details).
    pub struct CheckoutSessionCustomerDetailsParams {
        required {
            /// Email.
            email: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionCustomerUpdateParams::address`](crate::CheckoutSessionCustomerUpdateParams::address).
    pub enum CheckoutSessionCustomerUpdateAddress {
        Auto = "auto",
        Never = "never",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionCustomerUpdateParams::name`](crate::CheckoutSessionCustomerUpdateParams::name).
    pub enum CheckoutSessionCustomerUpdateName {
        Auto = "auto",
        Never = "never",
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::customer_update`](crate::CreateCheckoutSession::customer_update).
    pub struct CheckoutSessionCustomerUpdateParams {
        optional {
            /// Address: one of `auto`, `never`.
            address: CheckoutSessionCustomerUpdateAddress,
            /// Name: one of `auto`, `never`.
            name: CheckoutSessionCustomerUpdateName,
            /// Shipping: one of `auto`, `never`.
            shipping: CheckoutSessionCustomerUpdateShipping,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionCustomerUpdateParams::shipping`](crate::CheckoutSessionCustomerUpdateParams::shipping).
    pub enum CheckoutSessionCustomerUpdateShipping {
        Auto = "auto",
        Never = "never",
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::discounts`](crate::CreateCheckoutSession::discounts).
    pub struct CheckoutSessionDiscountParams {
        optional {
            /// Coupon: the id of a `coupon`.
            coupon: CouponId,
            /// Promotion code: the id of a `promotion_code`.
            promotion_code: PromotionCodeId,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionShippingRateDataFixedAmountParams::currency_options`](crate::CheckoutSessionShippingRateDataFixedAmountParams::currency_options).
    pub struct CheckoutSessionFixedAmountCurrencyOptionParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
        }
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: CheckoutSessionTaxBehavior,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionBrandingSettingsParams::font_family`](crate::CheckoutSessionBrandingSettingsParams::font_family).
    pub enum CheckoutSessionFontFamily {
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
    /// Held by
    /// [`CheckoutSessionInvoiceCreationInvoiceDataParams::custom_fields`](crate::CheckoutSessionInvoiceCreationInvoiceDataParams::custom_fields).
    pub struct CheckoutSessionInvoiceCreationInvoiceDataCustomFieldParams {
        required {
            /// Name: at most 40 characters.
            name: String,
            /// Value: at most 140 characters.
            value: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionInvoiceCreationInvoiceDataParams::issuer`](crate::CheckoutSessionInvoiceCreationInvoiceDataParams::issuer).
    pub struct CheckoutSessionInvoiceCreationInvoiceDataIssuerParams {
        required {
            /// Type: one of `account`, `self`.
            type_ = "type": ConnectAccountReferenceType,
        }
        optional {
            /// Account.
            account: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionInvoiceCreationParams::invoice_data`](crate::CheckoutSessionInvoiceCreationParams::invoice_data).
    pub struct CheckoutSessionInvoiceCreationInvoiceDataParams {
        optional {
            /// Account tax ids: can be cleared.
            account_tax_ids: Clearable<Vec<String>>,
            /// Custom fields: can be cleared.
            custom_fields: Clearable<Vec<CheckoutSessionInvoiceCreationInvoiceDataCustomFieldParams>>,
            /// Description: at most 1500 characters.
            description: String,
            /// Footer.
            footer: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
        }
        boxed {
            /// Issuer.
            issuer: CheckoutSessionInvoiceCreationInvoiceDataIssuerParams,
            /// Rendering options: can be cleared.
            rendering_options: Clearable<CheckoutSessionInvoiceDataRenderingOptionsParams>,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::invoice_creation`](crate::CreateCheckoutSession::invoice_creation).
    pub struct CheckoutSessionInvoiceCreationParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Invoice data.
            invoice_data: CheckoutSessionInvoiceCreationInvoiceDataParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionInvoiceCreationInvoiceDataParams::rendering_options`](crate::CheckoutSessionInvoiceCreationInvoiceDataParams::rendering_options).
    pub struct CheckoutSessionInvoiceDataRenderingOptionsParams {
        optional {
            /// Amount tax display: one of `exclude_tax`, `include_inclusive_tax`; can be cleared.
            amount_tax_display: Clearable<CheckoutSessionAmountTaxDisplay>,
            /// Template.
            template: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionSubscriptionDataInvoiceSettingsIssuerParams::type_`](crate::CheckoutSessionSubscriptionDataInvoiceSettingsIssuerParams::type_).
    pub enum CheckoutSessionIssuerType {
        Account = "account",
        Self_ = "self",
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionLineItemParams::adjustable_quantity`](crate::CheckoutSessionLineItemParams::adjustable_quantity),
    /// [`CheckoutSessionOptionalItemParams::adjustable_quantity`](crate::CheckoutSessionOptionalItemParams::adjustable_quantity),
    /// [`UpdateCheckoutSessionLineItemParams::adjustable_quantity`](crate::UpdateCheckoutSessionLineItemParams::adjustable_quantity).
    pub struct CheckoutSessionLineItemAdjustableQuantityParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Maximum.
            maximum: i64,
            /// Minimum.
            minimum: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::line_items`](crate::CreateCheckoutSession::line_items).
    pub struct CheckoutSessionLineItemParams {
        optional {
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
        }
        boxed {
            /// Adjustable quantity.
            adjustable_quantity: CheckoutSessionLineItemAdjustableQuantityParams,
            /// Price data.
            price_data: CheckoutSessionLineItemPriceDataParams,
        }
        lists {
            /// Dynamic tax rates.
            dynamic_tax_rates: String,
            /// Tax rates.
            tax_rates: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionLineItemParams::price_data`](crate::CheckoutSessionLineItemParams::price_data),
    /// [`UpdateCheckoutSessionLineItemParams::price_data`](crate::UpdateCheckoutSessionLineItemParams::price_data).
    pub struct CheckoutSessionLineItemPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
        }
        optional {
            /// Product: the id of a `product`.
            product: ProductId,
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: CheckoutSessionTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
        boxed {
            /// Product data.
            product_data: CheckoutSessionLineItemPriceDataProductDataParams,
            /// Recurring.
            recurring: CheckoutSessionLineItemPriceDataRecurringParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionLineItemPriceDataParams::product_data`](crate::CheckoutSessionLineItemPriceDataParams::product_data).
    pub struct CheckoutSessionLineItemPriceDataProductDataParams {
        required {
            /// Name.
            name: String,
        }
        optional {
            /// Description: at most 40000 characters.
            description: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Tax code.
            tax_code: String,
            /// Unit label: at most 12 characters.
            unit_label: String,
        }
        lists {
            /// Images.
            images: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionLineItemPriceDataRecurringParams::interval`](crate::CheckoutSessionLineItemPriceDataRecurringParams::interval),
    /// [`SessionSubscriptionDataPendingInvoiceItemIntervalParams::interval`](crate::SessionSubscriptionDataPendingInvoiceItemIntervalParams::interval),
    /// [`CheckoutSessionPaymentMethodOptionsKlarnaSubscriptionParams::interval`](crate::CheckoutSessionPaymentMethodOptionsKlarnaSubscriptionParams::interval).
    pub enum CheckoutSessionLineItemPriceDataRecurringInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionLineItemPriceDataParams::recurring`](crate::CheckoutSessionLineItemPriceDataParams::recurring).
    pub struct CheckoutSessionLineItemPriceDataRecurringParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: CheckoutSessionLineItemPriceDataRecurringInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::managed_payments`](crate::CreateCheckoutSession::managed_payments).
    pub struct CheckoutSessionManagedPaymentsParams {
        optional {
            /// Enabled.
            enabled: bool,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionShippingRateDataDeliveryEstimateMaximumParams::unit`](crate::CheckoutSessionShippingRateDataDeliveryEstimateMaximumParams::unit),
    /// [`CheckoutSessionShippingRateDataDeliveryEstimateMinimumParams::unit`](crate::CheckoutSessionShippingRateDataDeliveryEstimateMinimumParams::unit).
    pub enum CheckoutSessionMaximumUnit {
        BusinessDay = "business_day",
        Day = "day",
        Hour = "hour",
        Month = "month",
        Week = "week",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionTrialSettingEndBehaviorParams::missing_payment_method`](crate::CheckoutSessionTrialSettingEndBehaviorParams::missing_payment_method).
    pub enum CheckoutSessionMissingPaymentMethod {
        Cancel = "cancel",
        CreateInvoice = "create_invoice",
        Pause = "pause",
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionNameCollectionParams::business`](crate::CheckoutSessionNameCollectionParams::business).
    pub struct CheckoutSessionNameCollectionBusinessParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Optional.
            optional: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionNameCollectionParams::individual`](crate::CheckoutSessionNameCollectionParams::individual).
    pub struct CheckoutSessionNameCollectionIndividualParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Optional.
            optional: bool,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::name_collection`](crate::CreateCheckoutSession::name_collection).
    pub struct CheckoutSessionNameCollectionParams {
        boxed {
            /// Business.
            business: CheckoutSessionNameCollectionBusinessParams,
            /// Individual.
            individual: CheckoutSessionNameCollectionIndividualParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::optional_items`](crate::CreateCheckoutSession::optional_items).
    pub struct CheckoutSessionOptionalItemParams {
        required {
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
        }
        boxed {
            /// Adjustable quantity.
            adjustable_quantity: CheckoutSessionLineItemAdjustableQuantityParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateCheckoutSession::payment_intent_data`](crate::CreateCheckoutSession::payment_intent_data).
    pub struct CheckoutSessionPaymentIntentDataParams {
        optional {
            /// Application fee amount: in minor units of the currency.
            application_fee_amount: i64,
            /// Capture method: one of `automatic`, `automatic_async`, `manual`.
            capture_method: CheckoutSessionCaptureMethod,
            /// Description: at most 1000 characters.
            description: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// On behalf of.
            on_behalf_of: String,
            /// Receipt email.
            receipt_email: String,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
            /// Statement descriptor: at most 22 characters.
            statement_descriptor: String,
            /// Statement descriptor suffix: at most 22 characters.
            statement_descriptor_suffix: String,
            /// Transfer group.
            transfer_group: String,
        }
        boxed {
            /// Shipping.
            shipping: CheckoutSessionPaymentIntentDataShippingParams,
            /// Transfer data.
            transfer_data: CheckoutSessionPaymentIntentDataTransferDataParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentIntentDataShippingParams::address`](crate::CheckoutSessionPaymentIntentDataShippingParams::address).
    pub struct CheckoutSessionPaymentIntentDataShippingAddressParams {
        required {
            /// Line1.
            line1: String,
        }
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentIntentDataParams::shipping`](crate::CheckoutSessionPaymentIntentDataParams::shipping).
    pub struct CheckoutSessionPaymentIntentDataShippingParams {
        required {
            /// Address.
            address: CheckoutSessionPaymentIntentDataShippingAddressParams,
            /// Name.
            name: String,
        }
        optional {
            /// Carrier.
            carrier: String,
            /// Phone.
            phone: String,
            /// Tracking number.
            tracking_number: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentIntentDataParams::transfer_data`](crate::CheckoutSessionPaymentIntentDataParams::transfer_data).
    pub struct CheckoutSessionPaymentIntentDataTransferDataParams {
        required {
            /// Destination.
            destination: String,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateCheckoutSession::payment_method_data`](crate::CreateCheckoutSession::payment_method_data).
    pub struct CheckoutSessionPaymentMethodDataParams {
        optional {
            /// Allow redisplay: one of `always`, `limited`, `unspecified`.
            allow_redisplay: CheckoutSessionAllowRedisplay,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::acss_debit`](crate::CheckoutSessionPaymentMethodOptionsParams::acss_debit).
    pub struct CheckoutSessionPaymentMethodOptionsAcssDebitParams {
        optional {
            /// Currency: one of `cad`, `usd`.
            currency: CheckoutAcssDebitPaymentMethodOptionsCurrency,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
            /// Target date.
            target_date: String,
            /// Verification method: one of `automatic`, `instant`, `microdeposits`.
            verification_method: CheckoutSessionVerificationMethod,
        }
        boxed {
            /// Mandate options.
            mandate_options: CheckoutSessionAcssDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::affirm`](crate::CheckoutSessionPaymentMethodOptionsParams::affirm).
    pub struct CheckoutSessionPaymentMethodOptionsAffirmParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`.
            capture_method: CheckoutSessionCaptureMethod,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::afterpay_clearpay`](crate::CheckoutSessionPaymentMethodOptionsParams::afterpay_clearpay).
    pub struct CheckoutSessionPaymentMethodOptionsAfterpayClearpayParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`.
            capture_method: CheckoutSessionCaptureMethod,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::alipay`](crate::CheckoutSessionPaymentMethodOptionsParams::alipay).
    pub struct CheckoutSessionPaymentMethodOptionsAlipayParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::alma`](crate::CheckoutSessionPaymentMethodOptionsParams::alma).
    pub struct CheckoutSessionPaymentMethodOptionsAlmaParams {
        optional {
            /// Capture method: one of `manual`.
            capture_method: PaymentMethodOptionsCaptureMethod,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::amazon_pay`](crate::CheckoutSessionPaymentMethodOptionsParams::amazon_pay).
    pub struct CheckoutSessionPaymentMethodOptionsAmazonPayParams {
        optional {
            /// Capture method: one of `manual`.
            capture_method: CheckoutLinkPaymentMethodOptionsCaptureMethod,
            /// Setup future usage: one of `none`, `off_session`.
            setup_future_usage: CheckoutLinkPaymentMethodOptionsSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::au_becs_debit`](crate::CheckoutSessionPaymentMethodOptionsParams::au_becs_debit).
    pub struct CheckoutSessionPaymentMethodOptionsAuBecsDebitParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
            /// Target date.
            target_date: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::bacs_debit`](crate::CheckoutSessionPaymentMethodOptionsParams::bacs_debit).
    pub struct CheckoutSessionPaymentMethodOptionsBacsDebitParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
            /// Target date.
            target_date: String,
        }
        boxed {
            /// Mandate options.
            mandate_options: CheckoutSessionBacsDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::bancontact`](crate::CheckoutSessionPaymentMethodOptionsParams::bancontact).
    pub struct CheckoutSessionPaymentMethodOptionsBancontactParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::billie`](crate::CheckoutSessionPaymentMethodOptionsParams::billie).
    pub struct CheckoutSessionPaymentMethodOptionsBillieParams {
        optional {
            /// Capture method: one of `manual`.
            capture_method: PaymentMethodOptionsCaptureMethod,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::boleto`](crate::CheckoutSessionPaymentMethodOptionsParams::boleto).
    pub struct CheckoutSessionPaymentMethodOptionsBoletoParams {
        optional {
            /// Expires after days.
            expires_after_days: i64,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsCardParams::installments`](crate::CheckoutSessionPaymentMethodOptionsCardParams::installments).
    pub struct CheckoutSessionPaymentMethodOptionsCardInstallmentsParams {
        optional {
            /// Enabled.
            enabled: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::card`](crate::CheckoutSessionPaymentMethodOptionsParams::card).
    pub struct CheckoutSessionPaymentMethodOptionsCardParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`.
            capture_method: CheckoutSessionCaptureMethod,
            /// Request extended authorization: one of `if_available`, `never`.
            request_extended_authorization: CheckoutSessionCardRequest,
            /// Request incremental authorization: one of `if_available`, `never`.
            request_incremental_authorization: CheckoutSessionCardRequest,
            /// Request multicapture: one of `if_available`, `never`.
            request_multicapture: CheckoutSessionCardRequest,
            /// Request overcapture: one of `if_available`, `never`.
            request_overcapture: CheckoutSessionCardRequest,
            /// Request three d secure: one of `any`, `automatic`, `challenge`.
            request_three_d_secure: CheckoutSessionRequestThreeDSecure,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
            /// Statement descriptor suffix kana: at most 22 characters.
            statement_descriptor_suffix_kana: String,
            /// Statement descriptor suffix kanji: at most 17 characters.
            statement_descriptor_suffix_kanji: String,
        }
        boxed {
            /// Installments.
            installments: CheckoutSessionPaymentMethodOptionsCardInstallmentsParams,
            /// Restrictions.
            restrictions: CheckoutSessionPaymentMethodOptionsCardRestrictionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsCardParams::restrictions`](crate::CheckoutSessionPaymentMethodOptionsCardParams::restrictions).
    pub struct CheckoutSessionPaymentMethodOptionsCardRestrictionsParams {
        lists {
            /// Brands blocked: one of `american_express`, `discover_global_network`, `mastercard`, `visa`.
            brands_blocked: CheckoutSessionBrandsBlocked,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::cashapp`](crate::CheckoutSessionPaymentMethodOptionsParams::cashapp).
    pub struct CheckoutSessionPaymentMethodOptionsCashappParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`.
            capture_method: CheckoutSessionCaptureMethod,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::crypto`](crate::CheckoutSessionPaymentMethodOptionsParams::crypto).
    pub struct CheckoutSessionPaymentMethodOptionsCryptoParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::customer_balance`](crate::CheckoutSessionPaymentMethodOptionsParams::customer_balance).
    pub struct CheckoutSessionPaymentMethodOptionsCustomerBalanceParams {
        optional {
            /// Funding type: one of `bank_transfer`.
            funding_type: CheckoutSessionFundingType,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
        boxed {
            /// Bank transfer.
            bank_transfer: CheckoutSessionCustomerBalanceBankTransferParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::demo_pay`](crate::CheckoutSessionPaymentMethodOptionsParams::demo_pay).
    pub struct CheckoutSessionPaymentMethodOptionsDemoPayParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::eps`](crate::CheckoutSessionPaymentMethodOptionsParams::eps).
    pub struct CheckoutSessionPaymentMethodOptionsEpsParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::fpx`](crate::CheckoutSessionPaymentMethodOptionsParams::fpx).
    pub struct CheckoutSessionPaymentMethodOptionsFpxParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::giropay`](crate::CheckoutSessionPaymentMethodOptionsParams::giropay).
    pub struct CheckoutSessionPaymentMethodOptionsGiropayParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::grabpay`](crate::CheckoutSessionPaymentMethodOptionsParams::grabpay).
    pub struct CheckoutSessionPaymentMethodOptionsGrabpayParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::ideal`](crate::CheckoutSessionPaymentMethodOptionsParams::ideal).
    pub struct CheckoutSessionPaymentMethodOptionsIdealParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::kakao_pay`](crate::CheckoutSessionPaymentMethodOptionsParams::kakao_pay).
    pub struct CheckoutSessionPaymentMethodOptionsKakaoPayParams {
        optional {
            /// Capture method: one of `manual`.
            capture_method: CheckoutLinkPaymentMethodOptionsCaptureMethod,
            /// Setup future usage: one of `none`, `off_session`.
            setup_future_usage: CheckoutLinkPaymentMethodOptionsSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::klarna`](crate::CheckoutSessionPaymentMethodOptionsParams::klarna).
    pub struct CheckoutSessionPaymentMethodOptionsKlarnaParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`.
            capture_method: CheckoutSessionCaptureMethod,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
            /// Subscriptions: can be cleared.
            subscriptions: Clearable<Vec<CheckoutSessionPaymentMethodOptionsKlarnaSubscriptionParams>>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsKlarnaParams::subscriptions`](crate::CheckoutSessionPaymentMethodOptionsKlarnaParams::subscriptions).
    pub struct CheckoutSessionPaymentMethodOptionsKlarnaSubscriptionParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: CheckoutSessionLineItemPriceDataRecurringInterval,
            /// Next billing.
            next_billing: CheckoutSessionSubscriptionNextBillingParams,
            /// Reference: at most 255 characters.
            reference: String,
        }
        optional {
            /// Interval count.
            interval_count: i64,
            /// Name: at most 255 characters.
            name: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::konbini`](crate::CheckoutSessionPaymentMethodOptionsParams::konbini).
    pub struct CheckoutSessionPaymentMethodOptionsKonbiniParams {
        optional {
            /// Expires after days.
            expires_after_days: i64,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::kr_card`](crate::CheckoutSessionPaymentMethodOptionsParams::kr_card).
    pub struct CheckoutSessionPaymentMethodOptionsKrCardParams {
        optional {
            /// Capture method: one of `manual`.
            capture_method: CheckoutLinkPaymentMethodOptionsCaptureMethod,
            /// Setup future usage: one of `none`, `off_session`.
            setup_future_usage: CheckoutLinkPaymentMethodOptionsSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::link`](crate::CheckoutSessionPaymentMethodOptionsParams::link).
    pub struct CheckoutSessionPaymentMethodOptionsLinkParams {
        optional {
            /// Capture method: one of `manual`.
            capture_method: CheckoutLinkPaymentMethodOptionsCaptureMethod,
            /// Setup future usage: one of `none`, `off_session`.
            setup_future_usage: CheckoutLinkPaymentMethodOptionsSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::mobilepay`](crate::CheckoutSessionPaymentMethodOptionsParams::mobilepay).
    pub struct CheckoutSessionPaymentMethodOptionsMobilepayParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`.
            capture_method: CheckoutSessionCaptureMethod,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::multibanco`](crate::CheckoutSessionPaymentMethodOptionsParams::multibanco).
    pub struct CheckoutSessionPaymentMethodOptionsMultibancoParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::naver_pay`](crate::CheckoutSessionPaymentMethodOptionsParams::naver_pay).
    pub struct CheckoutSessionPaymentMethodOptionsNaverPayParams {
        optional {
            /// Capture method: one of `manual`.
            capture_method: CheckoutLinkPaymentMethodOptionsCaptureMethod,
            /// Setup future usage: one of `none`, `off_session`.
            setup_future_usage: CheckoutLinkPaymentMethodOptionsSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::oxxo`](crate::CheckoutSessionPaymentMethodOptionsParams::oxxo).
    pub struct CheckoutSessionPaymentMethodOptionsOxxoParams {
        optional {
            /// Expires after days.
            expires_after_days: i64,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::p24`](crate::CheckoutSessionPaymentMethodOptionsParams::p24).
    pub struct CheckoutSessionPaymentMethodOptionsP24Params {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
            /// Tos shown and accepted.
            tos_shown_and_accepted: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateCheckoutSession::payment_method_options`](crate::CreateCheckoutSession::payment_method_options).
    pub struct CheckoutSessionPaymentMethodOptionsParams {
        optional {
            /// Pay by bank.
            pay_by_bank: EmptyObject,
        }
        boxed {
            /// Acss debit.
            acss_debit: CheckoutSessionPaymentMethodOptionsAcssDebitParams,
            /// Affirm.
            affirm: CheckoutSessionPaymentMethodOptionsAffirmParams,
            /// Afterpay clearpay.
            afterpay_clearpay: CheckoutSessionPaymentMethodOptionsAfterpayClearpayParams,
            /// Alipay.
            alipay: CheckoutSessionPaymentMethodOptionsAlipayParams,
            /// Alma.
            alma: CheckoutSessionPaymentMethodOptionsAlmaParams,
            /// Amazon pay.
            amazon_pay: CheckoutSessionPaymentMethodOptionsAmazonPayParams,
            /// Au becs debit.
            au_becs_debit: CheckoutSessionPaymentMethodOptionsAuBecsDebitParams,
            /// Bacs debit.
            bacs_debit: CheckoutSessionPaymentMethodOptionsBacsDebitParams,
            /// Bancontact.
            bancontact: CheckoutSessionPaymentMethodOptionsBancontactParams,
            /// Billie.
            billie: CheckoutSessionPaymentMethodOptionsBillieParams,
            /// Boleto.
            boleto: CheckoutSessionPaymentMethodOptionsBoletoParams,
            /// Card.
            card: CheckoutSessionPaymentMethodOptionsCardParams,
            /// Cashapp.
            cashapp: CheckoutSessionPaymentMethodOptionsCashappParams,
            /// Crypto.
            crypto: CheckoutSessionPaymentMethodOptionsCryptoParams,
            /// Customer balance.
            customer_balance: CheckoutSessionPaymentMethodOptionsCustomerBalanceParams,
            /// Demo pay.
            demo_pay: CheckoutSessionPaymentMethodOptionsDemoPayParams,
            /// Eps.
            eps: CheckoutSessionPaymentMethodOptionsEpsParams,
            /// Fpx.
            fpx: CheckoutSessionPaymentMethodOptionsFpxParams,
            /// Giropay.
            giropay: CheckoutSessionPaymentMethodOptionsGiropayParams,
            /// Grabpay.
            grabpay: CheckoutSessionPaymentMethodOptionsGrabpayParams,
            /// Ideal.
            ideal: CheckoutSessionPaymentMethodOptionsIdealParams,
            /// Kakao pay.
            kakao_pay: CheckoutSessionPaymentMethodOptionsKakaoPayParams,
            /// Klarna.
            klarna: CheckoutSessionPaymentMethodOptionsKlarnaParams,
            /// Konbini.
            konbini: CheckoutSessionPaymentMethodOptionsKonbiniParams,
            /// Kr card.
            kr_card: CheckoutSessionPaymentMethodOptionsKrCardParams,
            /// Link.
            link: CheckoutSessionPaymentMethodOptionsLinkParams,
            /// Mobilepay.
            mobilepay: CheckoutSessionPaymentMethodOptionsMobilepayParams,
            /// Multibanco.
            multibanco: CheckoutSessionPaymentMethodOptionsMultibancoParams,
            /// Naver pay.
            naver_pay: CheckoutSessionPaymentMethodOptionsNaverPayParams,
            /// Oxxo.
            oxxo: CheckoutSessionPaymentMethodOptionsOxxoParams,
            /// P24.
            p24: CheckoutSessionPaymentMethodOptionsP24Params,
            /// Payco.
            payco: CheckoutSessionPaymentMethodOptionsPaycoParams,
            /// Paynow.
            paynow: CheckoutSessionPaymentMethodOptionsPaynowParams,
            /// Paypal.
            paypal: CheckoutSessionPaymentMethodOptionsPaypalParams,
            /// Payto.
            payto: CheckoutSessionPaymentMethodOptionsPaytoParams,
            /// Pix.
            pix: CheckoutSessionPaymentMethodOptionsPixParams,
            /// Revolut pay.
            revolut_pay: CheckoutSessionPaymentMethodOptionsRevolutPayParams,
            /// Samsung pay.
            samsung_pay: CheckoutSessionPaymentMethodOptionsSamsungPayParams,
            /// Satispay.
            satispay: CheckoutSessionPaymentMethodOptionsSatispayParams,
            /// Scalapay.
            scalapay: CheckoutSessionPaymentMethodOptionsScalapayParams,
            /// Sepa debit.
            sepa_debit: CheckoutSessionPaymentMethodOptionsSepaDebitParams,
            /// Sofort.
            sofort: CheckoutSessionPaymentMethodOptionsSofortParams,
            /// Swish.
            swish: CheckoutSessionPaymentMethodOptionsSwishParams,
            /// Twint.
            twint: CheckoutSessionPaymentMethodOptionsTwintParams,
            /// Upi.
            upi: CheckoutSessionPaymentMethodOptionsUpiParams,
            /// Us bank account.
            us_bank_account: CheckoutSessionPaymentMethodOptionsUsBankAccountParams,
            /// Wechat pay.
            wechat_pay: CheckoutSessionPaymentMethodOptionsWechatPayParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::payco`](crate::CheckoutSessionPaymentMethodOptionsParams::payco).
    pub struct CheckoutSessionPaymentMethodOptionsPaycoParams {
        optional {
            /// Capture method: one of `manual`.
            capture_method: PaymentMethodOptionsCaptureMethod,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::paynow`](crate::CheckoutSessionPaymentMethodOptionsParams::paynow).
    pub struct CheckoutSessionPaymentMethodOptionsPaynowParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::paypal`](crate::CheckoutSessionPaymentMethodOptionsParams::paypal).
    pub struct CheckoutSessionPaymentMethodOptionsPaypalParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`; can be cleared.
            capture_method: Clearable<CheckoutSessionCaptureMethod>,
            /// Preferred locale: one of 21 values.
            preferred_locale: CheckoutSessionPreferredLocale,
            /// Reference: at most 127 characters.
            reference: String,
            /// Risk correlation id: at most 32 characters.
            risk_correlation_id: String,
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<CheckoutSessionSetupFutureUsage>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsPaytoParams::mandate_options`](crate::CheckoutSessionPaymentMethodOptionsPaytoParams::mandate_options).
    pub struct CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsParams {
        optional {
            /// Amount: can be cleared.
            amount: Clearable<i64>,
            /// Amount type: one of `fixed`, `maximum`; can be cleared.
            amount_type: Clearable<MandateOptionsPaytoAmountType>,
            /// End date: can be cleared.
            end_date: Clearable<String>,
            /// Payment schedule: one of 8 values; can be cleared.
            payment_schedule: Clearable<MandateOptionsPaytoPaymentSchedule>,
            /// Payments per period: can be cleared.
            payments_per_period: Clearable<i64>,
            /// Purpose: one of 11 values; can be cleared.
            purpose: Clearable<MandateOptionsPaytoPurpose>,
            /// Start date: can be cleared.
            start_date: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::payto`](crate::CheckoutSessionPaymentMethodOptionsParams::payto).
    pub struct CheckoutSessionPaymentMethodOptionsPaytoParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
        boxed {
            /// Mandate options.
            mandate_options: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsPixParams::mandate_options`](crate::CheckoutSessionPaymentMethodOptionsPixParams::mandate_options).
    pub struct CheckoutSessionPaymentMethodOptionsPixMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount includes iof: one of `always`, `never`.
            amount_includes_iof: PaymentMethodOptionsMandateOptionsPixAmountIncludesIof,
            /// Amount type: one of `fixed`, `maximum`.
            amount_type: PaymentMethodOptionsMandateOptionsPixAmountType,
            /// Currency.
            currency: Currency,
            /// End date.
            end_date: String,
            /// Payment schedule: one of `halfyearly`, `monthly`, `quarterly`, `weekly`, `yearly`.
            payment_schedule: PaymentMethodOptionsMandateOptionsPixPaymentSchedule,
            /// Reference: at most 35 characters.
            reference: String,
            /// Start date.
            start_date: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::pix`](crate::CheckoutSessionPaymentMethodOptionsParams::pix).
    pub struct CheckoutSessionPaymentMethodOptionsPixParams {
        optional {
            /// Amount includes iof: one of `always`, `never`.
            amount_includes_iof: CheckoutSessionAmountIncludesIof,
            /// Expires after seconds.
            expires_after_seconds: i64,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
        boxed {
            /// Mandate options.
            mandate_options: CheckoutSessionPaymentMethodOptionsPixMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::revolut_pay`](crate::CheckoutSessionPaymentMethodOptionsParams::revolut_pay).
    pub struct CheckoutSessionPaymentMethodOptionsRevolutPayParams {
        optional {
            /// Capture method: one of `manual`.
            capture_method: CheckoutLinkPaymentMethodOptionsCaptureMethod,
            /// Setup future usage: one of `none`, `off_session`.
            setup_future_usage: CheckoutLinkPaymentMethodOptionsSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::samsung_pay`](crate::CheckoutSessionPaymentMethodOptionsParams::samsung_pay).
    pub struct CheckoutSessionPaymentMethodOptionsSamsungPayParams {
        optional {
            /// Capture method: one of `manual`.
            capture_method: PaymentMethodOptionsCaptureMethod,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::satispay`](crate::CheckoutSessionPaymentMethodOptionsParams::satispay).
    pub struct CheckoutSessionPaymentMethodOptionsSatispayParams {
        optional {
            /// Capture method: one of `manual`.
            capture_method: PaymentMethodOptionsCaptureMethod,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::scalapay`](crate::CheckoutSessionPaymentMethodOptionsParams::scalapay).
    pub struct CheckoutSessionPaymentMethodOptionsScalapayParams {
        optional {
            /// Capture method: one of `manual`.
            capture_method: PaymentMethodOptionsCaptureMethod,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::sepa_debit`](crate::CheckoutSessionPaymentMethodOptionsParams::sepa_debit).
    pub struct CheckoutSessionPaymentMethodOptionsSepaDebitParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
            /// Target date.
            target_date: String,
        }
        boxed {
            /// Mandate options.
            mandate_options: CheckoutSessionBacsDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::sofort`](crate::CheckoutSessionPaymentMethodOptionsParams::sofort).
    pub struct CheckoutSessionPaymentMethodOptionsSofortParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::swish`](crate::CheckoutSessionPaymentMethodOptionsParams::swish).
    pub struct CheckoutSessionPaymentMethodOptionsSwishParams {
        optional {
            /// Reference.
            reference: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::twint`](crate::CheckoutSessionPaymentMethodOptionsParams::twint).
    pub struct CheckoutSessionPaymentMethodOptionsTwintParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsUpiParams::mandate_options`](crate::CheckoutSessionPaymentMethodOptionsUpiParams::mandate_options).
    pub struct CheckoutSessionPaymentMethodOptionsUpiMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount type: one of `fixed`, `maximum`.
            amount_type: MandateOptionsUpiAmountType,
            /// Description: at most 20 characters.
            description: String,
            /// End date: a time in seconds since 1970.
            end_date: Timestamp,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::upi`](crate::CheckoutSessionPaymentMethodOptionsParams::upi).
    pub struct CheckoutSessionPaymentMethodOptionsUpiParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`; can be cleared.
            setup_future_usage: Clearable<CheckoutSessionSetupFutureUsage>,
        }
        boxed {
            /// Mandate options.
            mandate_options: CheckoutSessionPaymentMethodOptionsUpiMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::us_bank_account`](crate::CheckoutSessionPaymentMethodOptionsParams::us_bank_account).
    pub struct CheckoutSessionPaymentMethodOptionsUsBankAccountParams {
        optional {
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
            /// Target date.
            target_date: String,
            /// Verification method: one of `automatic`, `instant`, `microdeposits`.
            verification_method: CheckoutSessionVerificationMethod,
        }
        boxed {
            /// Financial connections.
            financial_connections: CheckoutSessionUsBankAccountFinancialConnectionsParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionPaymentMethodOptionsWechatPayParams::client`](crate::CheckoutSessionPaymentMethodOptionsWechatPayParams::client).
    pub enum CheckoutSessionPaymentMethodOptionsWechatPayClient {
        Android = "android",
        Ios = "ios",
        Web = "web",
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsParams::wechat_pay`](crate::CheckoutSessionPaymentMethodOptionsParams::wechat_pay).
    pub struct CheckoutSessionPaymentMethodOptionsWechatPayParams {
        required {
            /// Client: one of `android`, `ios`, `web`.
            client: CheckoutSessionPaymentMethodOptionsWechatPayClient,
        }
        optional {
            /// App id.
            app_id: String,
            /// Setup future usage: one of `none`, `off_session`, `on_session`.
            setup_future_usage: CheckoutSessionSetupFutureUsage,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CreateCheckoutSession::payment_method_types`](crate::CreateCheckoutSession::payment_method_types).
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
    /// Held by [`CreateCheckoutSession::permissions`](crate::CreateCheckoutSession::permissions).
    pub struct CheckoutSessionPermissionsParams {
        optional {
            /// Update shipping details: one of `client_only`, `server_only`.
            update_shipping_details: CheckoutSessionUpdateShippingDetails,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateCheckoutSession::phone_number_collection`](crate::CreateCheckoutSession::phone_number_collection).
    pub struct CheckoutSessionPhoneNumberCollectionParams {
        required {
            /// Enabled.
            enabled: bool,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionPaymentMethodOptionsPaypalParams::preferred_locale`](crate::CheckoutSessionPaymentMethodOptionsPaypalParams::preferred_locale).
    pub enum CheckoutSessionPreferredLocale {
        CsCz = "cs-CZ",
        DaDk = "da-DK",
        DeAt = "de-AT",
        DeDe = "de-DE",
        DeLu = "de-LU",
        ElGr = "el-GR",
        EnGb = "en-GB",
        EnUs = "en-US",
        EsEs = "es-ES",
        FiFi = "fi-FI",
        FrBe = "fr-BE",
        FrFr = "fr-FR",
        FrLu = "fr-LU",
        HuHu = "hu-HU",
        ItIt = "it-IT",
        NlBe = "nl-BE",
        NlNl = "nl-NL",
        PlPl = "pl-PL",
        PtPt = "pt-PT",
        SkSk = "sk-SK",
        SvSe = "sv-SE",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionSubscriptionDataParams::proration_behavior`](crate::CheckoutSessionSubscriptionDataParams::proration_behavior).
    pub enum CheckoutSessionProrationBehavior {
        CreateProrations = "create_prorations",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionSubscriptionDataBillingModeFlexibleParams::proration_discounts`](crate::CheckoutSessionSubscriptionDataBillingModeFlexibleParams::proration_discounts).
    pub enum CheckoutSessionProrationDiscounts {
        Included = "included",
        Itemized = "itemized",
    }
}

crate::params! {
    /// Held by
    /// [`CreateCheckoutSession::saved_payment_method_options`](crate::CreateCheckoutSession::saved_payment_method_options).
    pub struct CheckoutSessionSavedPaymentMethodOptionsParams {
        optional {
            /// Payment method remove: one of `disabled`, `enabled`.
            payment_method_remove: CheckoutSessionPaymentMethodRemove,
            /// Payment method save: one of `disabled`, `enabled`.
            payment_method_save: CheckoutSessionPaymentMethodSave,
        }
        lists {
            /// Allow redisplay filters: one of `always`, `limited`, `unspecified`.
            allow_redisplay_filters: CheckoutSessionAllowRedisplayFilter,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::setup_intent_data`](crate::CreateCheckoutSession::setup_intent_data).
    pub struct CheckoutSessionSetupIntentDataParams {
        optional {
            /// Description: at most 1000 characters.
            description: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// On behalf of.
            on_behalf_of: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateCheckoutSession::shipping_address_collection`](crate::CreateCheckoutSession::shipping_address_collection).
    pub struct CheckoutSessionShippingAddressCollectionParams {
        required_lists {
            /// Allowed countries: one of 238 values.
            allowed_countries: ShippingAddressCollectionAllowedCountry,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionCollectedInformationShippingDetailsParams::address`](crate::CheckoutSessionCollectedInformationShippingDetailsParams::address).
    pub struct CheckoutSessionShippingDetailAddressParams {
        required {
            /// Country.
            country: String,
            /// Line1.
            line1: String,
        }
        optional {
            /// City.
            city: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::shipping_options`](crate::CreateCheckoutSession::shipping_options),
    /// [`UpdateCheckoutSession::shipping_options`](crate::UpdateCheckoutSession::shipping_options).
    pub struct CheckoutSessionShippingOptionParams {
        optional {
            /// Shipping rate: the id of a `shipping_rate`.
            shipping_rate: ShippingRateId,
        }
        boxed {
            /// Shipping rate data.
            shipping_rate_data: CheckoutSessionShippingOptionShippingRateDataParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionShippingOptionParams::shipping_rate_data`](crate::CheckoutSessionShippingOptionParams::shipping_rate_data).
    pub struct CheckoutSessionShippingOptionShippingRateDataParams {
        required {
            /// Display name: at most 100 characters.
            display_name: String,
        }
        optional {
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: CheckoutSessionTaxBehavior,
            /// Tax code.
            tax_code: String,
            /// Type: one of `fixed_amount`.
            type_ = "type": CheckoutSessionShippingOptionShippingRateDataType,
        }
        boxed {
            /// Delivery estimate.
            delivery_estimate: CheckoutSessionShippingRateDataDeliveryEstimateParams,
            /// Fixed amount.
            fixed_amount: CheckoutSessionShippingRateDataFixedAmountParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionShippingOptionShippingRateDataParams::type_`](crate::CheckoutSessionShippingOptionShippingRateDataParams::type_).
    pub enum CheckoutSessionShippingOptionShippingRateDataType {
        FixedAmount = "fixed_amount",
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionShippingRateDataDeliveryEstimateParams::maximum`](crate::CheckoutSessionShippingRateDataDeliveryEstimateParams::maximum).
    pub struct CheckoutSessionShippingRateDataDeliveryEstimateMaximumParams {
        required {
            /// Unit: one of `business_day`, `day`, `hour`, `month`, `week`.
            unit: CheckoutSessionMaximumUnit,
            /// Value.
            value: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionShippingRateDataDeliveryEstimateParams::minimum`](crate::CheckoutSessionShippingRateDataDeliveryEstimateParams::minimum).
    pub struct CheckoutSessionShippingRateDataDeliveryEstimateMinimumParams {
        required {
            /// Unit: one of `business_day`, `day`, `hour`, `month`, `week`.
            unit: CheckoutSessionMaximumUnit,
            /// Value.
            value: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionShippingOptionShippingRateDataParams::delivery_estimate`](crate::CheckoutSessionShippingOptionShippingRateDataParams::delivery_estimate).
    pub struct CheckoutSessionShippingRateDataDeliveryEstimateParams {
        boxed {
            /// Maximum.
            maximum: CheckoutSessionShippingRateDataDeliveryEstimateMaximumParams,
            /// Minimum.
            minimum: CheckoutSessionShippingRateDataDeliveryEstimateMinimumParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionShippingOptionShippingRateDataParams::fixed_amount`](crate::CheckoutSessionShippingOptionShippingRateDataParams::fixed_amount).
    pub struct CheckoutSessionShippingRateDataFixedAmountParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
        }
        optional {
            /// Currency options.
            currency_options: Map<CheckoutSessionFixedAmountCurrencyOptionParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionSubscriptionDataBillingModeParams::flexible`](crate::CheckoutSessionSubscriptionDataBillingModeParams::flexible).
    pub struct CheckoutSessionSubscriptionDataBillingModeFlexibleParams {
        optional {
            /// Proration discounts: one of `included`, `itemized`.
            proration_discounts: CheckoutSessionProrationDiscounts,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionSubscriptionDataParams::billing_mode`](crate::CheckoutSessionSubscriptionDataParams::billing_mode).
    pub struct CheckoutSessionSubscriptionDataBillingModeParams {
        required {
            /// Type: one of `classic`, `flexible`.
            type_ = "type": CheckoutSessionSubscriptionDataBillingModeType,
        }
        boxed {
            /// Flexible.
            flexible: CheckoutSessionSubscriptionDataBillingModeFlexibleParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionSubscriptionDataBillingModeParams::type_`](crate::CheckoutSessionSubscriptionDataBillingModeParams::type_).
    pub enum CheckoutSessionSubscriptionDataBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionSubscriptionDataInvoiceSettingsParams::issuer`](crate::CheckoutSessionSubscriptionDataInvoiceSettingsParams::issuer).
    pub struct CheckoutSessionSubscriptionDataInvoiceSettingsIssuerParams {
        required {
            /// Type: one of `account`, `self`.
            type_ = "type": CheckoutSessionIssuerType,
        }
        optional {
            /// Account.
            account: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionSubscriptionDataParams::invoice_settings`](crate::CheckoutSessionSubscriptionDataParams::invoice_settings).
    pub struct CheckoutSessionSubscriptionDataInvoiceSettingsParams {
        boxed {
            /// Issuer.
            issuer: CheckoutSessionSubscriptionDataInvoiceSettingsIssuerParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::subscription_data`](crate::CreateCheckoutSession::subscription_data).
    pub struct CheckoutSessionSubscriptionDataParams {
        optional {
            /// Application fee percent: in percent.
            application_fee_percent: Decimal,
            /// Billing cycle anchor: a time in seconds since 1970.
            billing_cycle_anchor: Timestamp,
            /// Description: at most 500 characters.
            description: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// On behalf of.
            on_behalf_of: String,
            /// Proration behavior: one of `create_prorations`, `none`.
            proration_behavior: CheckoutSessionProrationBehavior,
            /// Trial end: a time in seconds since 1970.
            trial_end: Timestamp,
            /// Trial period days.
            trial_period_days: i64,
        }
        boxed {
            /// Billing mode.
            billing_mode: CheckoutSessionSubscriptionDataBillingModeParams,
            /// Invoice settings.
            invoice_settings: CheckoutSessionSubscriptionDataInvoiceSettingsParams,
            /// Pending invoice item interval.
            pending_invoice_item_interval: SessionSubscriptionDataPendingInvoiceItemIntervalParams,
            /// Transfer data.
            transfer_data: CheckoutSessionSubscriptionDataTransferDataParams,
            /// Trial settings.
            trial_settings: CheckoutSessionSubscriptionDataTrialSettingsParams,
        }
        lists {
            /// Default tax rates.
            default_tax_rates: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionSubscriptionDataParams::transfer_data`](crate::CheckoutSessionSubscriptionDataParams::transfer_data).
    pub struct CheckoutSessionSubscriptionDataTransferDataParams {
        required {
            /// Destination.
            destination: String,
        }
        optional {
            /// Amount percent: in percent.
            amount_percent: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionSubscriptionDataParams::trial_settings`](crate::CheckoutSessionSubscriptionDataParams::trial_settings).
    pub struct CheckoutSessionSubscriptionDataTrialSettingsParams {
        required {
            /// End behavior.
            end_behavior: CheckoutSessionTrialSettingEndBehaviorParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsKlarnaSubscriptionParams::next_billing`](crate::CheckoutSessionPaymentMethodOptionsKlarnaSubscriptionParams::next_billing).
    pub struct CheckoutSessionSubscriptionNextBillingParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Date.
            date: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CheckoutSessionLineItemPriceDataParams::tax_behavior`](crate::CheckoutSessionLineItemPriceDataParams::tax_behavior),
    /// [`CheckoutSessionFixedAmountCurrencyOptionParams::tax_behavior`](crate::CheckoutSessionFixedAmountCurrencyOptionParams::tax_behavior),
    /// [`CheckoutSessionShippingOptionShippingRateDataParams::tax_behavior`](crate::CheckoutSessionShippingOptionShippingRateDataParams::tax_behavior).
    pub enum CheckoutSessionTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::tax_id_collection`](crate::CreateCheckoutSession::tax_id_collection).
    pub struct CheckoutSessionTaxIdCollectionParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        optional {
            /// Required: one of `if_supported`, `never`.
            required: TaxIdCollectionRequired,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionSubscriptionDataTrialSettingsParams::end_behavior`](crate::CheckoutSessionSubscriptionDataTrialSettingsParams::end_behavior).
    pub struct CheckoutSessionTrialSettingEndBehaviorParams {
        required {
            /// Missing payment method: one of `cancel`, `create_invoice`, `pause`.
            missing_payment_method: CheckoutSessionMissingPaymentMethod,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionPaymentMethodOptionsUsBankAccountParams::financial_connections`](crate::CheckoutSessionPaymentMethodOptionsUsBankAccountParams::financial_connections).
    pub struct CheckoutSessionUsBankAccountFinancialConnectionsParams {
        lists {
            /// Permissions: one of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: LinkedAccountOptionsCommonPermission,
            /// Prefetch: one of `balances`, `ownership`, `transactions`.
            prefetch: LinkedAccountOptionsCommonPrefetch,
        }
    }
}

crate::params! {
    /// Held by [`CheckoutSessionWalletOptionsParams::link`](crate::CheckoutSessionWalletOptionsParams::link).
    pub struct CheckoutSessionWalletOptionsLinkParams {
        optional {
            /// Display: one of `auto`, `never`.
            display: CheckoutLinkWalletOptionsDisplay,
        }
    }
}

crate::params! {
    /// Held by [`CreateCheckoutSession::wallet_options`](crate::CreateCheckoutSession::wallet_options).
    pub struct CheckoutSessionWalletOptionsParams {
        boxed {
            /// Link.
            link: CheckoutSessionWalletOptionsLinkParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionConsentCollectionParams::payment_method_reuse_agreement`](crate::CheckoutSessionConsentCollectionParams::payment_method_reuse_agreement).
    pub struct SessionConsentCollectionPaymentMethodReuseAgreementParams {
        required {
            /// Position: one of `auto`, `hidden`.
            position: PaymentMethodReuseAgreementPosition,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CheckoutSessionSubscriptionDataParams::pending_invoice_item_interval`](crate::CheckoutSessionSubscriptionDataParams::pending_invoice_item_interval).
    pub struct SessionSubscriptionDataPendingInvoiceItemIntervalParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: CheckoutSessionLineItemPriceDataRecurringInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
        }
    }
}

crate::params! {
    /// Held by [`UpdateCheckoutSession::line_items`](crate::UpdateCheckoutSession::line_items).
    pub struct UpdateCheckoutSessionLineItemParams {
        optional {
            /// Id.
            id: String,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// Adjustable quantity.
            adjustable_quantity: CheckoutSessionLineItemAdjustableQuantityParams,
            /// Price data.
            price_data: CheckoutSessionLineItemPriceDataParams,
        }
    }
}
