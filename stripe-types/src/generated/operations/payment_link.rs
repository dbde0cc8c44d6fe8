// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AdjustableQuantityParams, AutomaticTaxParams, BillingAddressCollection, BrandsBlocked, Clearable,
    ConsentCollectionParams, Currency, CustomFieldParams, CustomTextParams, Decimal, Expand,
    HostedConfirmationParams, InvoiceIssuerParams, InvoiceTransferDataParams, List, Map,
    NameCollectionParams, OptionalItemParams, PaymentIntentCaptureMethod, PaymentIntentSetupFutureUsage,
    PaymentLink, PaymentLinkAfterCompletionType, PaymentLinkCustomFieldParams, PaymentLinkCustomerCreation,
    PaymentLinkId, PaymentLinkLineItemPriceDataParams, PaymentLinkManagedPaymentsParams,
    PaymentLinkPaymentMethodType, PaymentLinkSubscriptionDataInvoiceSettingsParams,
    PhoneNumberCollectionParams, PriceId, RenderingOptionsParams, RestrictionsParams,
    ShippingAddressCollectionParams, ShippingCostParams, SubmitType, TaxIdCollectionParams,
    TrialSettingsParams, V2EventDestinationWebhookEndpointParams,
};

crate::params! {
    /// Held by `CreatePaymentLink.after_completion`, `UpdatePaymentLink.after_completion`.
    pub struct AfterCompletionParams {
        required {
            type_ = "type": PaymentLinkAfterCompletionType,
        }
        boxed {
            hosted_confirmation: HostedConfirmationParams,
            redirect: V2EventDestinationWebhookEndpointParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_links`
    pub struct CreatePaymentLink: Post "/v1/payment_links" Form => PaymentLink {
        required_lists {
            line_items: PaymentLinkLineItemParams,
        }
        optional {
            allow_promotion_codes: bool,
            application_fee_amount: i64,
            application_fee_percent: Decimal,
            billing_address_collection: BillingAddressCollection,
            currency: Currency,
            customer_creation: PaymentLinkCustomerCreation,
            inactive_message: String,
            metadata: Map<Clearable<String>>,
            on_behalf_of: String,
            payment_method_collection: PaymentLinkCustomerCreation,
            submit_type: SubmitType,
        }
        boxed {
            after_completion: AfterCompletionParams,
            automatic_tax: AutomaticTaxParams,
            consent_collection: ConsentCollectionParams,
            custom_text: CustomTextParams,
            invoice_creation: InvoiceCreationParams,
            managed_payments: PaymentLinkManagedPaymentsParams,
            name_collection: NameCollectionParams,
            payment_intent_data: PaymentLinkPaymentIntentDataParams,
            payment_method_options: PaymentLinkPaymentMethodOptionsParams,
            phone_number_collection: PhoneNumberCollectionParams,
            restrictions: PaymentLinkRestrictionsParams,
            shipping_address_collection: ShippingAddressCollectionParams,
            subscription_data: PaymentLinkSubscriptionDataParams,
            tax_id_collection: TaxIdCollectionParams,
            transfer_data: InvoiceTransferDataParams,
        }
        lists {
            custom_fields: PaymentLinkCustomFieldParams,
            expand: Expand<PaymentLink>,
            optional_items: OptionalItemParams,
            payment_method_types: PaymentLinkPaymentMethodType,
            shipping_options: ShippingCostParams,
        }
    }
}

crate::params! {
    /// Held by `InvoiceCreationParams.invoice_data`.
    pub struct InvoiceCreationInvoiceDataParams {
        optional {
            account_tax_ids: Clearable<Vec<String>>,
            custom_fields: Clearable<Vec<CustomFieldParams>>,
            description: String,
            footer: String,
            metadata: Clearable<Map<Clearable<String>>>,
        }
        boxed {
            issuer: InvoiceIssuerParams,
            rendering_options: Clearable<RenderingOptionsParams>,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentLink.invoice_creation`, `UpdatePaymentLink.invoice_creation`.
    pub struct InvoiceCreationParams {
        required {
            enabled: bool,
        }
        boxed {
            invoice_data: InvoiceCreationInvoiceDataParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_links`
    pub struct ListPaymentLinks: Get "/v1/payment_links" Form => List<PaymentLink> {
        optional {
            active: bool,
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<PaymentLink>>,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentLink.line_items`.
    pub struct PaymentLinkLineItemParams {
        required {
            quantity: i64,
        }
        optional {
            price: PriceId,
        }
        boxed {
            adjustable_quantity: AdjustableQuantityParams,
            price_data: PaymentLinkLineItemPriceDataParams,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentLink.payment_intent_data`.
    pub struct PaymentLinkPaymentIntentDataParams {
        optional {
            capture_method: PaymentIntentCaptureMethod,
            description: String,
            metadata: Map<Clearable<String>>,
            setup_future_usage: PaymentIntentSetupFutureUsage,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            transfer_group: String,
        }
    }
}

crate::params! {
    /// Held by `PaymentLinkPaymentMethodOptionsParams.card`.
    pub struct PaymentLinkPaymentMethodOptionsCardParams {
        boxed {
            restrictions: RestrictionsParams,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentLink.payment_method_options`.
    pub struct PaymentLinkPaymentMethodOptionsParams {
        boxed {
            card: PaymentLinkPaymentMethodOptionsCardParams,
        }
    }
}

crate::params! {
    /// Held by `PaymentLinkRestrictionsParams.completed_sessions`.
    pub struct PaymentLinkRestrictionsCompletedSessionsParams {
        required {
            limit: i64,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentLink.restrictions`, `UpdatePaymentLink.restrictions`.
    pub struct PaymentLinkRestrictionsParams {
        required {
            completed_sessions: PaymentLinkRestrictionsCompletedSessionsParams,
        }
    }
}

crate::params! {
    /// Held by `CreatePaymentLink.subscription_data`.
    pub struct PaymentLinkSubscriptionDataParams {
        optional {
            description: String,
            metadata: Map<Clearable<String>>,
            trial_period_days: i64,
        }
        boxed {
            invoice_settings: PaymentLinkSubscriptionDataInvoiceSettingsParams,
            trial_settings: TrialSettingsParams,
        }
    }
}

crate::operation! {
    /// `GET /v1/payment_links/{payment_link}`
    pub struct RetrievePaymentLink: Get "/v1/payment_links/{payment_link}" Form => PaymentLink {
        path {
            payment_link: PaymentLinkId,
        }
        lists {
            expand: Expand<PaymentLink>,
        }
    }
}

crate::operation! {
    /// `POST /v1/payment_links/{payment_link}`
    pub struct UpdatePaymentLink: Post "/v1/payment_links/{payment_link}" Form => PaymentLink {
        path {
            payment_link: PaymentLinkId,
        }
        optional {
            active: bool,
            allow_promotion_codes: bool,
            billing_address_collection: BillingAddressCollection,
            custom_fields: Clearable<Vec<PaymentLinkCustomFieldParams>>,
            customer_creation: PaymentLinkCustomerCreation,
            inactive_message: Clearable<String>,
            metadata: Map<Clearable<String>>,
            optional_items: Clearable<Vec<OptionalItemParams>>,
            payment_method_collection: PaymentLinkCustomerCreation,
            payment_method_types: Clearable<Vec<PaymentLinkPaymentMethodType>>,
            submit_type: SubmitType,
        }
        boxed {
            after_completion: AfterCompletionParams,
            automatic_tax: AutomaticTaxParams,
            custom_text: CustomTextParams,
            invoice_creation: InvoiceCreationParams,
            name_collection: Clearable<NameCollectionParams>,
            payment_intent_data: UpdatePaymentLinkPaymentIntentDataParams,
            payment_method_options: Clearable<UpdatePaymentLinkPaymentMethodOptionsParams>,
            phone_number_collection: PhoneNumberCollectionParams,
            restrictions: Clearable<PaymentLinkRestrictionsParams>,
            shipping_address_collection: Clearable<ShippingAddressCollectionParams>,
            subscription_data: UpdatePaymentLinkSubscriptionDataParams,
            tax_id_collection: TaxIdCollectionParams,
        }
        lists {
            expand: Expand<PaymentLink>,
            line_items: UpdatePaymentLinkLineItemParams,
        }
    }
}

crate::params! {
    /// Held by `UpdatePaymentLink.line_items`.
    pub struct UpdatePaymentLinkLineItemParams {
        required {
            id: String,
        }
        optional {
            quantity: i64,
        }
        boxed {
            adjustable_quantity: AdjustableQuantityParams,
        }
    }
}

crate::params! {
    /// Held by `UpdatePaymentLink.payment_intent_data`.
    pub struct UpdatePaymentLinkPaymentIntentDataParams {
        optional {
            description: Clearable<String>,
            metadata: Clearable<Map<Clearable<String>>>,
            statement_descriptor: Clearable<String>,
            statement_descriptor_suffix: Clearable<String>,
            transfer_group: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by `UpdatePaymentLinkPaymentMethodOptionsParams.card`.
    pub struct UpdatePaymentLinkPaymentMethodOptionsCardParams {
        boxed {
            restrictions: Clearable<UpdatePaymentLinkPaymentMethodOptionsCardRestrictionsParams>,
        }
    }
}

crate::params! {
    /// Held by `UpdatePaymentLinkPaymentMethodOptionsCardParams.restrictions`.
    pub struct UpdatePaymentLinkPaymentMethodOptionsCardRestrictionsParams {
        optional {
            brands_blocked: Clearable<Vec<BrandsBlocked>>,
        }
    }
}

crate::params! {
    /// Held by `UpdatePaymentLink.payment_method_options`.
    pub struct UpdatePaymentLinkPaymentMethodOptionsParams {
        boxed {
            card: Clearable<UpdatePaymentLinkPaymentMethodOptionsCardParams>,
        }
    }
}

crate::params! {
    /// Held by `UpdatePaymentLink.subscription_data`.
    pub struct UpdatePaymentLinkSubscriptionDataParams {
        optional {
            metadata: Clearable<Map<Clearable<String>>>,
            trial_period_days: Clearable<i64>,
        }
        boxed {
            invoice_settings: PaymentLinkSubscriptionDataInvoiceSettingsParams,
            trial_settings: Clearable<TrialSettingsParams>,
        }
    }
}
