// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, CustomerId, Deleted, Expand, Invoice, InvoiceAutomaticTaxParams,
    InvoiceCollectionMethod, InvoiceCustomFieldParams, InvoiceCustomerDetailsParams, InvoiceDiscountParams,
    InvoiceFromInvoiceParams, InvoiceId, InvoiceIssuerParams, InvoiceItemParams, InvoiceLineParams,
    InvoicePaymentSettingsParams, InvoicePendingInvoiceItemsBehavior, InvoicePreviewMode,
    InvoiceRenderingParams, InvoiceScheduleDetailsParams, InvoiceShippingCostParams,
    InvoiceShippingDetailsParams, InvoiceStatus, InvoiceSubscriptionDetailsParams, InvoiceTransferDataParams,
    List, MandateId, Map, PaymentIntentId, PaymentMethodId, PaymentRecordId, Range,
    RemoveInvoiceLinesLineParams, SearchResult, SubscriptionId, Timestamp, UpdateInvoiceLinesLineParams,
};

crate::operation! {
    /// Adds invoice lines.
    ///
    /// `POST /v1/invoices/{invoice}/add_lines`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/add_lines)
    pub struct AddInvoiceLines: Post "/v1/invoices/{invoice}/add_lines" Form => Invoice {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        required_lists {
            /// Lines.
            lines: InvoiceLineParams,
        }
        optional {
            /// Invoice metadata: can be cleared.
            invoice_metadata: Clearable<Map<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// Attaches an invoice payment.
    ///
    /// `POST /v1/invoices/{invoice}/attach_payment`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/attach_payment)
    pub struct AttachInvoicePayment: Post "/v1/invoices/{invoice}/attach_payment" Form => Invoice {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        optional {
            /// Payment intent: the id of a `payment_intent`.
            payment_intent: PaymentIntentId,
            /// Payment record: the id of a `payment_record`.
            payment_record: PaymentRecordId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// Creates an invoice.
    ///
    /// `POST /v1/invoices`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/create)
    pub struct CreateInvoice: Post "/v1/invoices" Form => Invoice {
        optional {
            /// The tax ids of the issuing account that are printed on the invoice. Can be cleared.
            account_tax_ids: Clearable<Vec<String>>,
            /// Application fee amount: in minor units of the currency.
            application_fee_amount: i64,
            /// True if Stripe finalizes and collects the invoice by itself. If false, you move it through its
            /// states.
            auto_advance: bool,
            /// The time at which a draft is finalized by itself; null where it will not be. A time in seconds
            /// since 1970.
            automatically_finalizes_at: Timestamp,
            /// The way of collection: Stripe charges the default payment method, or emails the invoice to be
            /// paid. One of `charge_automatically`, `send_invoice`.
            collection_method: InvoiceCollectionMethod,
            /// The currency of all amounts of the object.
            currency: Currency,
            /// Up to four names and values printed on the invoice. Can be cleared.
            custom_fields: Clearable<Vec<InvoiceCustomFieldParams>>,
            /// The customer who is billed. It may be absent from previews and from invoices whose customer is
            /// an account. The id of a `customer`.
            customer: CustomerId,
            /// The id of the account that acts as the customer, where Accounts v2 represents customers.
            customer_account: String,
            /// Days until due.
            days_until_due: i64,
            /// The payment method to charge, before those of the subscription and the customer.
            default_payment_method: String,
            /// The legacy source to charge, before that of the subscription and the customer.
            default_source: String,
            /// A text printed on the invoice, called memo in the Dashboard. At most 1500 characters.
            description: String,
            /// The discounts of the whole invoice; those of lines stand on the lines. Can be cleared.
            discounts: Clearable<Vec<InvoiceDiscountParams>>,
            /// The time by which an emailed invoice is to be paid; null where payment is charged
            /// automatically. A time in seconds since 1970.
            due_date: Timestamp,
            /// The date printed as that of the invoice; by default the time of finalization. A time in
            /// seconds since 1970.
            effective_at: Timestamp,
            /// The text at the foot of the document.
            footer: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The number printed on the invoice, unique in the account; null for drafts. At most 26
            /// characters.
            number: String,
            /// The connected account that is the merchant of record: settlement, fees and statements follow
            /// it.
            on_behalf_of: String,
            /// Pending invoice items behavior: one of `exclude`, `include`.
            pending_invoice_items_behavior: InvoicePendingInvoiceItemsBehavior,
            /// The text on the customer's statement for payments of this invoice. At most 22 characters.
            statement_descriptor: String,
            /// Subscription: the id of a `subscription`.
            subscription: SubscriptionId,
        }
        boxed {
            /// The automatic computation of tax on the invoice, with the state of the latest computation.
            automatic_tax: InvoiceAutomaticTaxParams,
            /// The invoice that this one revises, if it revises one.
            from_invoice: InvoiceFromInvoiceParams,
            /// The account that issues the invoice: yours, or a connected one.
            issuer: InvoiceIssuerParams,
            /// Allowed payment method types, their options, and the default mandate.
            payment_settings: InvoicePaymentSettingsParams,
            /// The template, and how amounts and tax are shown on the document.
            rendering: InvoiceRenderingParams,
            /// The shipping rate with its cost and taxes.
            shipping_cost: InvoiceShippingCostParams,
            /// The address that the goods go to.
            shipping_details: InvoiceShippingDetailsParams,
            /// Transfer data.
            transfer_data: InvoiceTransferDataParams,
        }
        lists {
            /// Tax rates for lines that have none of their own.
            default_tax_rates: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// Creates an invoice preview.
    ///
    /// `POST /v1/invoices/create_preview`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/create_preview/create)
    pub struct CreateInvoicePreview: Post "/v1/invoices/create_preview" Form => Invoice {
        optional {
            /// The currency of all amounts of the object.
            currency: Currency,
            /// The customer who is billed. It may be absent from previews and from invoices whose customer is
            /// an account. The id of a `customer`.
            customer: CustomerId,
            /// The id of the account that acts as the customer, where Accounts v2 represents customers.
            customer_account: String,
            /// The discounts of the whole invoice; those of lines stand on the lines. Can be cleared.
            discounts: Clearable<Vec<InvoiceDiscountParams>>,
            /// The connected account that is the merchant of record: settlement, fees and statements follow
            /// it. Can be cleared.
            on_behalf_of: Clearable<String>,
            /// Preview mode: one of `next`, `recurring`.
            preview_mode: InvoicePreviewMode,
            /// Schedule.
            schedule: String,
            /// Subscription: the id of a `subscription`.
            subscription: SubscriptionId,
        }
        boxed {
            /// The automatic computation of tax on the invoice, with the state of the latest computation.
            automatic_tax: InvoiceAutomaticTaxParams,
            /// Customer details.
            customer_details: InvoiceCustomerDetailsParams,
            /// The account that issues the invoice: yours, or a connected one.
            issuer: InvoiceIssuerParams,
            /// Schedule details.
            schedule_details: InvoiceScheduleDetailsParams,
            /// Subscription details.
            subscription_details: InvoiceSubscriptionDetailsParams,
        }
        lists {
            /// Invoice items.
            invoice_items: InvoiceItemParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// Deletes an invoice.
    ///
    /// `DELETE /v1/invoices/{invoice}`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/delete)
    pub struct DeleteInvoice: Delete "/v1/invoices/{invoice}" Form => Deleted<InvoiceId> {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
    }
}

crate::operation! {
    /// Finalizes an invoice.
    ///
    /// `POST /v1/invoices/{invoice}/finalize`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/finalize)
    pub struct FinalizeInvoice: Post "/v1/invoices/{invoice}/finalize" Form => Invoice {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        optional {
            /// Auto advance.
            auto_advance: bool,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// Lists invoices.
    ///
    /// `GET /v1/invoices`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/list)
    pub struct ListInvoices: Get "/v1/invoices" Form => List<Invoice> {
        optional {
            /// Only objects with this `collection_method`. One of `charge_automatically`, `send_invoice`.
            collection_method: InvoiceCollectionMethod,
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects with this `customer`. The id of a `customer`.
            customer: CustomerId,
            /// Only objects with this `customer_account`.
            customer_account: String,
            /// Only objects whose `due_date` is in this range.
            due_date: Range<Timestamp>,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `draft`, `open`, `paid`, `uncollectible`, `void`.
            status: InvoiceStatus,
            /// Subscription: the id of a `subscription`.
            subscription: SubscriptionId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Invoice>>,
        }
    }
}

crate::operation! {
    /// Marks an invoice uncollectible.
    ///
    /// `POST /v1/invoices/{invoice}/mark_uncollectible`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/mark_uncollectible)
    pub struct MarkInvoiceUncollectible: Post "/v1/invoices/{invoice}/mark_uncollectible" Form => Invoice {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// Pays an invoice.
    ///
    /// `POST /v1/invoices/{invoice}/pay`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/pay)
    pub struct PayInvoice: Post "/v1/invoices/{invoice}/pay" Form => Invoice {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        optional {
            /// Forgive.
            forgive: bool,
            /// Mandate: the id of a `mandate`; can be cleared.
            mandate: Clearable<MandateId>,
            /// Off session.
            off_session: bool,
            /// Paid out of band.
            paid_out_of_band: bool,
            /// Payment method: the id of a `payment_method`.
            payment_method: PaymentMethodId,
            /// Source.
            source: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// Removes invoice lines.
    ///
    /// `POST /v1/invoices/{invoice}/remove_lines`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/remove_lines)
    pub struct RemoveInvoiceLines: Post "/v1/invoices/{invoice}/remove_lines" Form => Invoice {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        required_lists {
            /// Lines.
            lines: RemoveInvoiceLinesLineParams,
        }
        optional {
            /// Invoice metadata: can be cleared.
            invoice_metadata: Clearable<Map<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// Retrieves an invoice.
    ///
    /// `GET /v1/invoices/{invoice}`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/retrieve)
    pub struct RetrieveInvoice: Get "/v1/invoices/{invoice}" Form => Invoice {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// Searches invoices.
    ///
    /// `GET /v1/invoices/search`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/search)
    pub struct SearchInvoices: Get "/v1/invoices/search" Form => SearchResult<Invoice> {
        required {
            /// The search, as in Stripe's search query language.
            query: String,
        }
        optional {
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// The cursor that the page before named as the next.
            page: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<SearchResult<Invoice>>,
        }
    }
}

crate::operation! {
    /// Sends an invoice.
    ///
    /// `POST /v1/invoices/{invoice}/send`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/send)
    pub struct SendInvoice: Post "/v1/invoices/{invoice}/send" Form => Invoice {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// Updates an invoice.
    ///
    /// `POST /v1/invoices/{invoice}`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/update)
    pub struct UpdateInvoice: Post "/v1/invoices/{invoice}" Form => Invoice {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        optional {
            /// The tax ids of the issuing account that are printed on the invoice. Can be cleared.
            account_tax_ids: Clearable<Vec<String>>,
            /// Application fee amount: in minor units of the currency.
            application_fee_amount: i64,
            /// True if Stripe finalizes and collects the invoice by itself. If false, you move it through its
            /// states.
            auto_advance: bool,
            /// The time at which a draft is finalized by itself; null where it will not be. A time in seconds
            /// since 1970.
            automatically_finalizes_at: Timestamp,
            /// The way of collection: Stripe charges the default payment method, or emails the invoice to be
            /// paid. One of `charge_automatically`, `send_invoice`.
            collection_method: InvoiceCollectionMethod,
            /// Up to four names and values printed on the invoice. Can be cleared.
            custom_fields: Clearable<Vec<InvoiceCustomFieldParams>>,
            /// Days until due.
            days_until_due: i64,
            /// The payment method to charge, before those of the subscription and the customer.
            default_payment_method: String,
            /// The legacy source to charge, before that of the subscription and the customer. Can be cleared.
            default_source: Clearable<String>,
            /// Tax rates for lines that have none of their own. Can be cleared.
            default_tax_rates: Clearable<Vec<String>>,
            /// A text printed on the invoice, called memo in the Dashboard. At most 1500 characters; can be
            /// cleared.
            description: Clearable<String>,
            /// The discounts of the whole invoice; those of lines stand on the lines. Can be cleared.
            discounts: Clearable<Vec<InvoiceDiscountParams>>,
            /// The time by which an emailed invoice is to be paid; null where payment is charged
            /// automatically. A time in seconds since 1970.
            due_date: Timestamp,
            /// The date printed as that of the invoice; by default the time of finalization. A time in
            /// seconds since 1970; can be cleared.
            effective_at: Clearable<Timestamp>,
            /// The text at the foot of the document. Can be cleared.
            footer: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The number printed on the invoice, unique in the account; null for drafts. Can be cleared.
            number: Clearable<String>,
            /// The connected account that is the merchant of record: settlement, fees and statements follow
            /// it. Can be cleared.
            on_behalf_of: Clearable<String>,
            /// The text on the customer's statement for payments of this invoice. At most 22 characters; can
            /// be cleared.
            statement_descriptor: Clearable<String>,
        }
        boxed {
            /// The automatic computation of tax on the invoice, with the state of the latest computation.
            automatic_tax: InvoiceAutomaticTaxParams,
            /// The account that issues the invoice: yours, or a connected one.
            issuer: InvoiceIssuerParams,
            /// Allowed payment method types, their options, and the default mandate.
            payment_settings: InvoicePaymentSettingsParams,
            /// The template, and how amounts and tax are shown on the document.
            rendering: InvoiceRenderingParams,
            /// The shipping rate with its cost and taxes. Can be cleared.
            shipping_cost: Clearable<InvoiceShippingCostParams>,
            /// The address that the goods go to. Can be cleared.
            shipping_details: Clearable<InvoiceShippingDetailsParams>,
            /// Transfer data: can be cleared.
            transfer_data: Clearable<InvoiceTransferDataParams>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// Updates invoice lines.
    ///
    /// `POST /v1/invoices/{invoice}/update_lines`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/update_lines)
    pub struct UpdateInvoiceLines: Post "/v1/invoices/{invoice}/update_lines" Form => Invoice {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        required_lists {
            /// Lines.
            lines: UpdateInvoiceLinesLineParams,
        }
        optional {
            /// Invoice metadata: can be cleared.
            invoice_metadata: Clearable<Map<String>>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// Voids an invoice.
    ///
    /// `POST /v1/invoices/{invoice}/void`, by the cargo feature `invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/void)
    pub struct VoidInvoice: Post "/v1/invoices/{invoice}/void" Form => Invoice {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoice>,
        }
    }
}
