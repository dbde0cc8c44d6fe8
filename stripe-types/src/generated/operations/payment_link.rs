// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, Decimal, Expand, List, Map, PaymentLink, PaymentLinkAfterCompletionParams,
    PaymentLinkAutomaticTaxParams, PaymentLinkBillingAddressCollection, PaymentLinkConsentCollectionParams,
    PaymentLinkCustomFieldParams, PaymentLinkCustomTextParams, PaymentLinkCustomerCreation, PaymentLinkId,
    PaymentLinkInvoiceCreationParams, PaymentLinkLineItemParams, PaymentLinkManagedPaymentsParams,
    PaymentLinkNameCollectionParams, PaymentLinkOptionalItemParams, PaymentLinkPaymentIntentDataParams,
    PaymentLinkPaymentMethodCollection, PaymentLinkPaymentMethodOptionsParams, PaymentLinkPaymentMethodType,
    PaymentLinkPhoneNumberCollectionParams, PaymentLinkRestrictionsParams,
    PaymentLinkShippingAddressCollectionParams, PaymentLinkShippingOptionParams, PaymentLinkSubmitType,
    PaymentLinkSubscriptionDataParams, PaymentLinkTaxIdCollectionParams, PaymentLinkTransferDataParams,
    UpdatePaymentLinkLineItemParams, UpdatePaymentLinkPaymentIntentDataParams,
    UpdatePaymentLinkPaymentMethodOptionsParams, UpdatePaymentLinkSubscriptionDataParams,
};

crate::operation! {
    /// Creates a payment link.
    ///
    /// `POST /v1/payment_links`, by the cargo feature `payment_link`.
    /// [Reference](https://docs.stripe.com/api/payment_links/create)
    pub struct CreatePaymentLink: Post "/v1/payment_links" Form => PaymentLink {
        required_lists {
            /// Line items.
            line_items: PaymentLinkLineItemParams,
        }
        optional {
            /// Allow promotion codes.
            allow_promotion_codes: bool,
            /// Application fee amount: in minor units of the currency.
            application_fee_amount: i64,
            /// Application fee percent: in percent.
            application_fee_percent: Decimal,
            /// Billing address collection: one of `auto`, `required`.
            billing_address_collection: PaymentLinkBillingAddressCollection,
            /// Currency.
            currency: Currency,
            /// Customer creation: one of `always`, `if_required`.
            customer_creation: PaymentLinkCustomerCreation,
            /// Inactive message: at most 500 characters.
            inactive_message: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// On behalf of.
            on_behalf_of: String,
            /// Payment method collection: one of `always`, `if_required`.
            payment_method_collection: PaymentLinkPaymentMethodCollection,
            /// Submit type: one of `auto`, `book`, `donate`, `pay`, `subscribe`.
            submit_type: PaymentLinkSubmitType,
        }
        boxed {
            /// After completion.
            after_completion: PaymentLinkAfterCompletionParams,
            /// Automatic tax.
            automatic_tax: PaymentLinkAutomaticTaxParams,
            /// Consent collection.
            consent_collection: PaymentLinkConsentCollectionParams,
            /// Custom text.
            custom_text: PaymentLinkCustomTextParams,
            /// Invoice creation.
            invoice_creation: PaymentLinkInvoiceCreationParams,
            /// Managed payments.
            managed_payments: PaymentLinkManagedPaymentsParams,
            /// Name collection.
            name_collection: PaymentLinkNameCollectionParams,
            /// Payment intent data.
            payment_intent_data: PaymentLinkPaymentIntentDataParams,
            /// Payment method options.
            payment_method_options: PaymentLinkPaymentMethodOptionsParams,
            /// Phone number collection.
            phone_number_collection: PaymentLinkPhoneNumberCollectionParams,
            /// Restrictions.
            restrictions: PaymentLinkRestrictionsParams,
            /// Shipping address collection.
            shipping_address_collection: PaymentLinkShippingAddressCollectionParams,
            /// Subscription data.
            subscription_data: PaymentLinkSubscriptionDataParams,
            /// Tax id collection.
            tax_id_collection: PaymentLinkTaxIdCollectionParams,
            /// Transfer data.
            transfer_data: PaymentLinkTransferDataParams,
        }
        lists {
            /// Custom fields.
            custom_fields: PaymentLinkCustomFieldParams,
            /// Optional items.
            optional_items: PaymentLinkOptionalItemParams,
            /// Payment method types: one of 42 values.
            payment_method_types: PaymentLinkPaymentMethodType,
            /// Shipping options.
            shipping_options: PaymentLinkShippingOptionParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentLink>,
        }
    }
}

crate::operation! {
    /// Lists payment links.
    ///
    /// `GET /v1/payment_links`, by the cargo feature `payment_link`.
    /// [Reference](https://docs.stripe.com/api/payment_links/list)
    pub struct ListPaymentLinks: Get "/v1/payment_links" Form => List<PaymentLink> {
        optional {
            /// Only objects with this `active`.
            active: bool,
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
            expand: Expand<List<PaymentLink>>,
        }
    }
}

crate::operation! {
    /// Retrieves a payment link.
    ///
    /// `GET /v1/payment_links/{payment_link}`, by the cargo feature `payment_link`.
    /// [Reference](https://docs.stripe.com/api/payment_links/retrieve)
    pub struct RetrievePaymentLink: Get "/v1/payment_links/{payment_link}" Form => PaymentLink {
        path {
            /// Payment link: the id of a `payment_link`.
            payment_link: PaymentLinkId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentLink>,
        }
    }
}

crate::operation! {
    /// Updates a payment link.
    ///
    /// `POST /v1/payment_links/{payment_link}`, by the cargo feature `payment_link`.
    /// [Reference](https://docs.stripe.com/api/payment_links/update)
    pub struct UpdatePaymentLink: Post "/v1/payment_links/{payment_link}" Form => PaymentLink {
        path {
            /// Payment link: the id of a `payment_link`.
            payment_link: PaymentLinkId,
        }
        optional {
            /// Active.
            active: bool,
            /// Allow promotion codes.
            allow_promotion_codes: bool,
            /// Billing address collection: one of `auto`, `required`.
            billing_address_collection: PaymentLinkBillingAddressCollection,
            /// Custom fields: can be cleared.
            custom_fields: Clearable<Vec<PaymentLinkCustomFieldParams>>,
            /// Customer creation: one of `always`, `if_required`.
            customer_creation: PaymentLinkCustomerCreation,
            /// Inactive message: can be cleared.
            inactive_message: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Optional items: can be cleared.
            optional_items: Clearable<Vec<PaymentLinkOptionalItemParams>>,
            /// Payment method collection: one of `always`, `if_required`.
            payment_method_collection: PaymentLinkPaymentMethodCollection,
            /// Payment method types: one of 42 values; can be cleared.
            payment_method_types: Clearable<Vec<PaymentLinkPaymentMethodType>>,
            /// Submit type: one of `auto`, `book`, `donate`, `pay`, `subscribe`.
            submit_type: PaymentLinkSubmitType,
        }
        boxed {
            /// After completion.
            after_completion: PaymentLinkAfterCompletionParams,
            /// Automatic tax.
            automatic_tax: PaymentLinkAutomaticTaxParams,
            /// Custom text.
            custom_text: PaymentLinkCustomTextParams,
            /// Invoice creation.
            invoice_creation: PaymentLinkInvoiceCreationParams,
            /// Name collection: can be cleared.
            name_collection: Clearable<PaymentLinkNameCollectionParams>,
            /// Payment intent data.
            payment_intent_data: UpdatePaymentLinkPaymentIntentDataParams,
            /// Payment method options: can be cleared.
            payment_method_options: Clearable<UpdatePaymentLinkPaymentMethodOptionsParams>,
            /// Phone number collection.
            phone_number_collection: PaymentLinkPhoneNumberCollectionParams,
            /// Restrictions: can be cleared.
            restrictions: Clearable<PaymentLinkRestrictionsParams>,
            /// Shipping address collection: can be cleared.
            shipping_address_collection: Clearable<PaymentLinkShippingAddressCollectionParams>,
            /// Subscription data.
            subscription_data: UpdatePaymentLinkSubscriptionDataParams,
            /// Tax id collection.
            tax_id_collection: PaymentLinkTaxIdCollectionParams,
        }
        lists {
            /// Line items.
            line_items: UpdatePaymentLinkLineItemParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<PaymentLink>,
        }
    }
}
