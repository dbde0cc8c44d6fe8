// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, ConnectAccountReferenceType, ConsentCollectionPromotions, ConsentCollectionTermsOfService,
    Currency, CustomFieldsLabelType, Decimal, Map, PaymentLinkAfterCompletionType, PaymentLinkBrandsBlocked,
    PaymentLinkCaptureMethod, PaymentLinkCustomFieldsType, PaymentLinkSetupFutureUsage,
    PaymentMethodReuseAgreementPosition, PriceId, ProductId, ShippingAddressCollectionAllowedCountry,
    ShippingRateId, SubscriptionTrialEndBehaviorMissingPaymentMethod, TaxIdCollectionRequired,
};

crate::params! {
    /// Held by
    /// [`PaymentLinkConsentCollectionParams::payment_method_reuse_agreement`](crate::PaymentLinkConsentCollectionParams::payment_method_reuse_agreement).
    pub struct LinkConsentCollectionPaymentMethodReuseAgreementParams {
        required {
            /// Position: one of `auto`, `hidden`.
            position: PaymentMethodReuseAgreementPosition,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkAfterCompletionParams::hosted_confirmation`](crate::PaymentLinkAfterCompletionParams::hosted_confirmation).
    pub struct PaymentLinkAfterCompletionHostedConfirmationParams {
        optional {
            /// Custom message: at most 500 characters.
            custom_message: String,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentLink::after_completion`](crate::CreatePaymentLink::after_completion),
    /// [`UpdatePaymentLink::after_completion`](crate::UpdatePaymentLink::after_completion).
    pub struct PaymentLinkAfterCompletionParams {
        required {
            /// Type: one of `hosted_confirmation`, `redirect`.
            type_ = "type": PaymentLinkAfterCompletionType,
        }
        boxed {
            /// Hosted confirmation.
            hosted_confirmation: PaymentLinkAfterCompletionHostedConfirmationParams,
            /// Redirect.
            redirect: PaymentLinkAfterCompletionRedirectParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkAfterCompletionParams::redirect`](crate::PaymentLinkAfterCompletionParams::redirect).
    pub struct PaymentLinkAfterCompletionRedirectParams {
        required {
            /// Url.
            url: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentLinkInvoiceCreationInvoiceDataRenderingOptionsParams::amount_tax_display`](crate::PaymentLinkInvoiceCreationInvoiceDataRenderingOptionsParams::amount_tax_display).
    pub enum PaymentLinkAmountTaxDisplay {
        ExcludeTax = "exclude_tax",
        IncludeInclusiveTax = "include_inclusive_tax",
    }
}

crate::params! {
    /// Held by [`PaymentLinkAutomaticTaxParams::liability`](crate::PaymentLinkAutomaticTaxParams::liability).
    pub struct PaymentLinkAutomaticTaxLiabilityParams {
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
    /// Held by [`CreatePaymentLink::automatic_tax`](crate::CreatePaymentLink::automatic_tax),
    /// [`UpdatePaymentLink::automatic_tax`](crate::UpdatePaymentLink::automatic_tax).
    pub struct PaymentLinkAutomaticTaxParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Liability.
            liability: PaymentLinkAutomaticTaxLiabilityParams,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentLink::consent_collection`](crate::CreatePaymentLink::consent_collection).
    pub struct PaymentLinkConsentCollectionParams {
        optional {
            /// Promotions: one of `auto`, `none`.
            promotions: ConsentCollectionPromotions,
            /// Terms of service: one of `none`, `required`.
            terms_of_service: ConsentCollectionTermsOfService,
        }
        boxed {
            /// Payment method reuse agreement.
            payment_method_reuse_agreement: LinkConsentCollectionPaymentMethodReuseAgreementParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkCustomFieldDropdownParams::options`](crate::PaymentLinkCustomFieldDropdownParams::options).
    pub struct PaymentLinkCustomFieldDropdownOptionParams {
        required {
            /// Label: at most 100 characters.
            label: String,
            /// Value: at most 100 characters.
            value: String,
        }
    }
}

crate::params! {
    /// Held by [`PaymentLinkCustomFieldParams::dropdown`](crate::PaymentLinkCustomFieldParams::dropdown).
    pub struct PaymentLinkCustomFieldDropdownParams {
        required_lists {
            /// Options.
            options: PaymentLinkCustomFieldDropdownOptionParams,
        }
        optional {
            /// Default value: at most 100 characters.
            default_value: String,
        }
    }
}

crate::params! {
    /// Held by [`PaymentLinkCustomFieldParams::label`](crate::PaymentLinkCustomFieldParams::label).
    pub struct PaymentLinkCustomFieldLabelParams {
        required {
            /// Custom: at most 50 characters.
            custom: String,
            /// Type: one of `custom`.
            type_ = "type": CustomFieldsLabelType,
        }
    }
}

crate::params! {
    /// Held by [`PaymentLinkCustomFieldParams::numeric`](crate::PaymentLinkCustomFieldParams::numeric).
    pub struct PaymentLinkCustomFieldNumericParams {
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
    /// Held by [`CreatePaymentLink::custom_fields`](crate::CreatePaymentLink::custom_fields),
    /// [`UpdatePaymentLink::custom_fields`](crate::UpdatePaymentLink::custom_fields).
    pub struct PaymentLinkCustomFieldParams {
        required {
            /// Key: at most 200 characters.
            key: String,
            /// Label.
            label: PaymentLinkCustomFieldLabelParams,
            /// Type: one of `dropdown`, `numeric`, `text`.
            type_ = "type": PaymentLinkCustomFieldsType,
        }
        optional {
            /// Optional.
            optional: bool,
        }
        boxed {
            /// Dropdown.
            dropdown: PaymentLinkCustomFieldDropdownParams,
            /// Numeric.
            numeric: PaymentLinkCustomFieldNumericParams,
            /// Text.
            text: PaymentLinkCustomFieldTextParams,
        }
    }
}

crate::params! {
    /// Held by [`PaymentLinkCustomFieldParams::text`](crate::PaymentLinkCustomFieldParams::text).
    pub struct PaymentLinkCustomFieldTextParams {
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
    /// [`PaymentLinkCustomTextParams::after_submit`](crate::PaymentLinkCustomTextParams::after_submit).
    pub struct PaymentLinkCustomTextAfterSubmitParams {
        required {
            /// Message: at most 1200 characters.
            message: String,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentLink::custom_text`](crate::CreatePaymentLink::custom_text),
    /// [`UpdatePaymentLink::custom_text`](crate::UpdatePaymentLink::custom_text).
    pub struct PaymentLinkCustomTextParams {
        boxed {
            /// After submit: can be cleared.
            after_submit: Clearable<PaymentLinkCustomTextAfterSubmitParams>,
            /// Shipping address: can be cleared.
            shipping_address: Clearable<PaymentLinkCustomTextShippingAddressParams>,
            /// Submit: can be cleared.
            submit: Clearable<PaymentLinkCustomTextSubmitParams>,
            /// Terms of service acceptance: can be cleared.
            terms_of_service_acceptance: Clearable<PaymentLinkCustomTextTermsOfServiceAcceptanceParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkCustomTextParams::shipping_address`](crate::PaymentLinkCustomTextParams::shipping_address).
    pub struct PaymentLinkCustomTextShippingAddressParams {
        required {
            /// Message: at most 1200 characters.
            message: String,
        }
    }
}

crate::params! {
    /// Held by [`PaymentLinkCustomTextParams::submit`](crate::PaymentLinkCustomTextParams::submit).
    pub struct PaymentLinkCustomTextSubmitParams {
        required {
            /// Message: at most 1200 characters.
            message: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkCustomTextParams::terms_of_service_acceptance`](crate::PaymentLinkCustomTextParams::terms_of_service_acceptance).
    pub struct PaymentLinkCustomTextTermsOfServiceAcceptanceParams {
        required {
            /// Message: at most 1200 characters.
            message: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkInvoiceCreationInvoiceDataParams::custom_fields`](crate::PaymentLinkInvoiceCreationInvoiceDataParams::custom_fields).
    pub struct PaymentLinkInvoiceCreationInvoiceDataCustomFieldParams {
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
    /// [`PaymentLinkInvoiceCreationInvoiceDataParams::issuer`](crate::PaymentLinkInvoiceCreationInvoiceDataParams::issuer),
    /// [`PaymentLinkSubscriptionDataInvoiceSettingsParams::issuer`](crate::PaymentLinkSubscriptionDataInvoiceSettingsParams::issuer).
    pub struct PaymentLinkInvoiceCreationInvoiceDataIssuerParams {
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
    /// [`PaymentLinkInvoiceCreationParams::invoice_data`](crate::PaymentLinkInvoiceCreationParams::invoice_data).
    pub struct PaymentLinkInvoiceCreationInvoiceDataParams {
        optional {
            /// Account tax ids: can be cleared.
            account_tax_ids: Clearable<Vec<String>>,
            /// Custom fields: can be cleared.
            custom_fields: Clearable<Vec<PaymentLinkInvoiceCreationInvoiceDataCustomFieldParams>>,
            /// Description: at most 1500 characters.
            description: String,
            /// Footer.
            footer: String,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            /// Issuer.
            issuer: PaymentLinkInvoiceCreationInvoiceDataIssuerParams,
            /// Rendering options: can be cleared.
            rendering_options: Clearable<PaymentLinkInvoiceCreationInvoiceDataRenderingOptionsParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkInvoiceCreationInvoiceDataParams::rendering_options`](crate::PaymentLinkInvoiceCreationInvoiceDataParams::rendering_options).
    pub struct PaymentLinkInvoiceCreationInvoiceDataRenderingOptionsParams {
        optional {
            /// Amount tax display: one of `exclude_tax`, `include_inclusive_tax`; can be cleared.
            amount_tax_display: Clearable<PaymentLinkAmountTaxDisplay>,
            /// Template.
            template: String,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentLink::invoice_creation`](crate::CreatePaymentLink::invoice_creation),
    /// [`UpdatePaymentLink::invoice_creation`](crate::UpdatePaymentLink::invoice_creation).
    pub struct PaymentLinkInvoiceCreationParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Invoice data.
            invoice_data: PaymentLinkInvoiceCreationInvoiceDataParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkLineItemParams::adjustable_quantity`](crate::PaymentLinkLineItemParams::adjustable_quantity),
    /// [`PaymentLinkOptionalItemParams::adjustable_quantity`](crate::PaymentLinkOptionalItemParams::adjustable_quantity),
    /// [`UpdatePaymentLinkLineItemParams::adjustable_quantity`](crate::UpdatePaymentLinkLineItemParams::adjustable_quantity).
    pub struct PaymentLinkLineItemAdjustableQuantityParams {
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
    /// Held by [`CreatePaymentLink::line_items`](crate::CreatePaymentLink::line_items).
    pub struct PaymentLinkLineItemParams {
        required {
            /// Quantity.
            quantity: i64,
        }
        optional {
            /// Price: the id of a `price`.
            price: PriceId,
        }
        boxed {
            /// Adjustable quantity.
            adjustable_quantity: PaymentLinkLineItemAdjustableQuantityParams,
            /// Price data.
            price_data: PaymentLinkLineItemPriceDataParams,
        }
    }
}

crate::params! {
    /// Held by [`PaymentLinkLineItemParams::price_data`](crate::PaymentLinkLineItemParams::price_data).
    pub struct PaymentLinkLineItemPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
        }
        optional {
            /// Product: the id of a `product`.
            product: ProductId,
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: PaymentLinkTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
        boxed {
            /// Product data.
            product_data: PaymentLinkLineItemPriceDataProductDataParams,
            /// Recurring.
            recurring: PaymentLinkLineItemPriceDataRecurringParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkLineItemPriceDataParams::product_data`](crate::PaymentLinkLineItemPriceDataParams::product_data).
    pub struct PaymentLinkLineItemPriceDataProductDataParams {
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
    /// [`PaymentLinkLineItemPriceDataRecurringParams::interval`](crate::PaymentLinkLineItemPriceDataRecurringParams::interval).
    pub enum PaymentLinkLineItemPriceDataRecurringInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkLineItemPriceDataParams::recurring`](crate::PaymentLinkLineItemPriceDataParams::recurring).
    pub struct PaymentLinkLineItemPriceDataRecurringParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: PaymentLinkLineItemPriceDataRecurringInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentLink::managed_payments`](crate::CreatePaymentLink::managed_payments).
    pub struct PaymentLinkManagedPaymentsParams {
        optional {
            /// Enabled.
            enabled: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkNameCollectionParams::business`](crate::PaymentLinkNameCollectionParams::business).
    pub struct PaymentLinkNameCollectionBusinessParams {
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
    /// [`PaymentLinkNameCollectionParams::individual`](crate::PaymentLinkNameCollectionParams::individual).
    pub struct PaymentLinkNameCollectionIndividualParams {
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
    /// Held by [`CreatePaymentLink::name_collection`](crate::CreatePaymentLink::name_collection),
    /// [`UpdatePaymentLink::name_collection`](crate::UpdatePaymentLink::name_collection).
    pub struct PaymentLinkNameCollectionParams {
        boxed {
            /// Business.
            business: PaymentLinkNameCollectionBusinessParams,
            /// Individual.
            individual: PaymentLinkNameCollectionIndividualParams,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentLink::optional_items`](crate::CreatePaymentLink::optional_items),
    /// [`UpdatePaymentLink::optional_items`](crate::UpdatePaymentLink::optional_items).
    pub struct PaymentLinkOptionalItemParams {
        required {
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
        }
        boxed {
            /// Adjustable quantity.
            adjustable_quantity: PaymentLinkLineItemAdjustableQuantityParams,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentLink::payment_intent_data`](crate::CreatePaymentLink::payment_intent_data).
    pub struct PaymentLinkPaymentIntentDataParams {
        optional {
            /// Capture method: one of `automatic`, `automatic_async`, `manual`.
            capture_method: PaymentLinkCaptureMethod,
            /// Description: at most 1000 characters.
            description: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Setup future usage: one of `off_session`, `on_session`.
            setup_future_usage: PaymentLinkSetupFutureUsage,
            /// Statement descriptor: at most 22 characters.
            statement_descriptor: String,
            /// Statement descriptor suffix: at most 22 characters.
            statement_descriptor_suffix: String,
            /// Transfer group.
            transfer_group: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkPaymentMethodOptionsParams::card`](crate::PaymentLinkPaymentMethodOptionsParams::card).
    pub struct PaymentLinkPaymentMethodOptionsCardParams {
        boxed {
            /// Restrictions.
            restrictions: PaymentLinkPaymentMethodOptionsCardRestrictionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkPaymentMethodOptionsCardParams::restrictions`](crate::PaymentLinkPaymentMethodOptionsCardParams::restrictions).
    pub struct PaymentLinkPaymentMethodOptionsCardRestrictionsParams {
        lists {
            /// Brands blocked: one of `american_express`, `discover_global_network`, `mastercard`, `visa`.
            brands_blocked: PaymentLinkBrandsBlocked,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreatePaymentLink::payment_method_options`](crate::CreatePaymentLink::payment_method_options).
    pub struct PaymentLinkPaymentMethodOptionsParams {
        boxed {
            /// Card.
            card: PaymentLinkPaymentMethodOptionsCardParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreatePaymentLink::phone_number_collection`](crate::CreatePaymentLink::phone_number_collection),
    /// [`UpdatePaymentLink::phone_number_collection`](crate::UpdatePaymentLink::phone_number_collection).
    pub struct PaymentLinkPhoneNumberCollectionParams {
        required {
            /// Enabled.
            enabled: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkRestrictionsParams::completed_sessions`](crate::PaymentLinkRestrictionsParams::completed_sessions).
    pub struct PaymentLinkRestrictionsCompletedSessionsParams {
        required {
            /// Limit.
            limit: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentLink::restrictions`](crate::CreatePaymentLink::restrictions),
    /// [`UpdatePaymentLink::restrictions`](crate::UpdatePaymentLink::restrictions).
    pub struct PaymentLinkRestrictionsParams {
        required {
            /// Completed sessions.
            completed_sessions: PaymentLinkRestrictionsCompletedSessionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreatePaymentLink::shipping_address_collection`](crate::CreatePaymentLink::shipping_address_collection),
    /// [`UpdatePaymentLink::shipping_address_collection`](crate::UpdatePaymentLink::shipping_address_collection).
    pub struct PaymentLinkShippingAddressCollectionParams {
        required_lists {
            /// Allowed countries: one of 238 values.
            allowed_countries: ShippingAddressCollectionAllowedCountry,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentLink::shipping_options`](crate::CreatePaymentLink::shipping_options).
    pub struct PaymentLinkShippingOptionParams {
        optional {
            /// Shipping rate: the id of a `shipping_rate`.
            shipping_rate: ShippingRateId,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkSubscriptionDataParams::invoice_settings`](crate::PaymentLinkSubscriptionDataParams::invoice_settings),
    /// [`UpdatePaymentLinkSubscriptionDataParams::invoice_settings`](crate::UpdatePaymentLinkSubscriptionDataParams::invoice_settings).
    pub struct PaymentLinkSubscriptionDataInvoiceSettingsParams {
        boxed {
            /// Issuer.
            issuer: PaymentLinkInvoiceCreationInvoiceDataIssuerParams,
        }
    }
}

crate::params! {
    /// Held by [`CreatePaymentLink::subscription_data`](crate::CreatePaymentLink::subscription_data).
    pub struct PaymentLinkSubscriptionDataParams {
        optional {
            /// Description: at most 500 characters.
            description: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Trial period days.
            trial_period_days: i64,
        }
        boxed {
            /// Invoice settings.
            invoice_settings: PaymentLinkSubscriptionDataInvoiceSettingsParams,
            /// Trial settings.
            trial_settings: PaymentLinkSubscriptionDataTrialSettingsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkSubscriptionDataTrialSettingsParams::end_behavior`](crate::PaymentLinkSubscriptionDataTrialSettingsParams::end_behavior).
    pub struct PaymentLinkSubscriptionDataTrialSettingsEndBehaviorParams {
        required {
            /// Missing payment method: one of `cancel`, `create_invoice`, `pause`.
            missing_payment_method: SubscriptionTrialEndBehaviorMissingPaymentMethod,
        }
    }
}

crate::params! {
    /// Held by
    /// [`PaymentLinkSubscriptionDataParams::trial_settings`](crate::PaymentLinkSubscriptionDataParams::trial_settings),
    /// [`UpdatePaymentLinkSubscriptionDataParams::trial_settings`](crate::UpdatePaymentLinkSubscriptionDataParams::trial_settings).
    pub struct PaymentLinkSubscriptionDataTrialSettingsParams {
        required {
            /// End behavior.
            end_behavior: PaymentLinkSubscriptionDataTrialSettingsEndBehaviorParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`PaymentLinkLineItemPriceDataParams::tax_behavior`](crate::PaymentLinkLineItemPriceDataParams::tax_behavior).
    pub enum PaymentLinkTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

crate::params! {
    /// Held by [`CreatePaymentLink::tax_id_collection`](crate::CreatePaymentLink::tax_id_collection),
    /// [`UpdatePaymentLink::tax_id_collection`](crate::UpdatePaymentLink::tax_id_collection).
    pub struct PaymentLinkTaxIdCollectionParams {
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
    /// Held by [`CreatePaymentLink::transfer_data`](crate::CreatePaymentLink::transfer_data).
    pub struct PaymentLinkTransferDataParams {
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
    /// Held by [`UpdatePaymentLink::line_items`](crate::UpdatePaymentLink::line_items).
    pub struct UpdatePaymentLinkLineItemParams {
        required {
            /// Id.
            id: String,
        }
        optional {
            /// Quantity.
            quantity: i64,
        }
        boxed {
            /// Adjustable quantity.
            adjustable_quantity: PaymentLinkLineItemAdjustableQuantityParams,
        }
    }
}

crate::params! {
    /// Held by [`UpdatePaymentLink::payment_intent_data`](crate::UpdatePaymentLink::payment_intent_data).
    pub struct UpdatePaymentLinkPaymentIntentDataParams {
        optional {
            /// Description: can be cleared.
            description: Clearable<String>,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Statement descriptor: can be cleared.
            statement_descriptor: Clearable<String>,
            /// Statement descriptor suffix: can be cleared.
            statement_descriptor_suffix: Clearable<String>,
            /// Transfer group: can be cleared.
            transfer_group: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdatePaymentLinkPaymentMethodOptionsParams::card`](crate::UpdatePaymentLinkPaymentMethodOptionsParams::card).
    pub struct UpdatePaymentLinkPaymentMethodOptionsCardParams {
        boxed {
            /// Restrictions: can be cleared.
            restrictions: Clearable<UpdatePaymentLinkPaymentMethodOptionsCardRestrictionsParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdatePaymentLinkPaymentMethodOptionsCardParams::restrictions`](crate::UpdatePaymentLinkPaymentMethodOptionsCardParams::restrictions).
    pub struct UpdatePaymentLinkPaymentMethodOptionsCardRestrictionsParams {
        optional {
            /// Brands blocked: one of `american_express`, `discover_global_network`, `mastercard`, `visa`;
            /// can be cleared.
            brands_blocked: Clearable<Vec<PaymentLinkBrandsBlocked>>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`UpdatePaymentLink::payment_method_options`](crate::UpdatePaymentLink::payment_method_options).
    pub struct UpdatePaymentLinkPaymentMethodOptionsParams {
        boxed {
            /// Card: can be cleared.
            card: Clearable<UpdatePaymentLinkPaymentMethodOptionsCardParams>,
        }
    }
}

crate::params! {
    /// Held by [`UpdatePaymentLink::subscription_data`](crate::UpdatePaymentLink::subscription_data).
    pub struct UpdatePaymentLinkSubscriptionDataParams {
        optional {
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Trial period days: can be cleared.
            trial_period_days: Clearable<i64>,
        }
        boxed {
            /// Invoice settings.
            invoice_settings: PaymentLinkSubscriptionDataInvoiceSettingsParams,
            /// Trial settings: can be cleared.
            trial_settings: Clearable<PaymentLinkSubscriptionDataTrialSettingsParams>,
        }
    }
}
