// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, Address, ApiErrors, ApplicationId, Boxed, ConnectAccountReference, Currency, CustomerId,
    CustomerSourceId, DiscountId, DiscountsDiscountAmount, EmptyObject, Expand, Expandable, Expansion,
    InvoiceId, InvoicePayment, InvoicePaymentMethodOptionsAcssDebit, InvoicePaymentMethodOptionsBancontact,
    InvoicePaymentMethodOptionsCustomerBalance, InvoicePaymentMethodOptionsPayto,
    InvoicePaymentMethodOptionsUpi, InvoicePaymentMethodOptionsUsBankAccount, InvoiceSettingCustomField,
    InvoiceTaxesTax, LineItem, List, ListInfo, ListStyle, MaybeDeleted, Metadata, NestedList, Object,
    ObjectInfo, PaymentMethodId, PretaxCreditAmount, QuoteId, Shipping, ShippingCost, SubscriptionId,
    TaxIdId, TaxIdType, TaxRate, TestHelpersTestClockId, Timestamp,
};

/// The object `invoice`.
///
/// See <https://docs.stripe.com/api/invoices/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct Invoice {
    /// The id. Previews have one that cannot be retrieved; `invoice.upcoming` events carry invoices without
    /// any. [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-id)
    pub id: InvoiceId,
    /// The country of the account that issues the invoice, most often used for tax. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-account_country)
    pub account_country: Option<String>,
    /// The public name of the account that issues the invoice. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-account_name)
    pub account_name: Option<String>,
    /// The tax ids of the issuing account that are printed on the invoice. The id of a `tax_id`; expandable;
    /// expand it by [`EXPAND_ACCOUNT_TAX_IDS`](Self::EXPAND_ACCOUNT_TAX_IDS); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-account_tax_ids)
    pub account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    /// The amount to be paid once the customer's balance is applied; not below zero, and 0 below the smallest
    /// chargeable amount. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-amount_due)
    pub amount_due: i64,
    /// The amount paid beyond the amount due; it goes to the customer's balance. In minor units of
    /// `currency`. [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-amount_overpaid)
    pub amount_overpaid: i64,
    /// The amount paid so far, in Stripe and outside of it. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-amount_paid)
    pub amount_paid: i64,
    /// The amount paid outside of Stripe and recorded on the invoice. In minor units of `currency`; may be
    /// absent. [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-amount_paid_off_stripe)
    pub amount_paid_off_stripe: Option<i64>,
    /// The amount still to be paid: `amount_due` less `amount_paid`. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-amount_remaining)
    pub amount_remaining: i64,
    /// The cost of shipping, taxes and discounts included as they apply. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-amount_shipping)
    pub amount_shipping: i64,
    /// The Connect application that created it, where a platform did. The id of an `application`; expandable;
    /// expand it by [`EXPAND_APPLICATION`](Self::EXPAND_APPLICATION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-application)
    pub application: Option<Expandable<ApplicationId>>,
    /// The number of automatic attempts to collect payment; attempts by hand do not count.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-attempt_count)
    pub attempt_count: i64,
    /// True if any attempt was made. Invoices that are charged automatically are attempted about an hour
    /// after their creation.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-attempted)
    pub attempted: bool,
    /// True if Stripe finalizes and collects the invoice by itself. If false, you move it through its states.
    /// May be absent. [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-auto_advance)
    pub auto_advance: Option<bool>,
    /// The automatic computation of tax on the invoice, with the state of the latest computation.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-automatic_tax)
    pub automatic_tax: AutomaticTax,
    /// The time at which a draft is finalized by itself; null where it will not be. A time in seconds since
    /// 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-automatically_finalizes_at)
    pub automatically_finalizes_at: Option<Timestamp>,
    /// The reason for the invoice: a new subscription, a cycle, an update, a threshold, by hand, or as a
    /// preview. One of 9 values; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-billing_reason)
    pub billing_reason: Option<InvoiceBillingReason>,
    /// The way of collection: Stripe charges the default payment method, or emails the invoice to be paid.
    /// One of `charge_automatically`, `send_invoice`.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-collection_method)
    pub collection_method: InvoiceCollectionMethod,
    /// The client secret with which a page confirms the payment of the invoice. Expand it by
    /// [`EXPAND_CONFIRMATION_SECRET`](Self::EXPAND_CONFIRMATION_SECRET); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-confirmation_secret)
    pub confirmation_secret: Option<Boxed<InvoiceConfirmationSecret>>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-created)
    pub created: Timestamp,
    /// The currency of all amounts of the object.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-currency)
    pub currency: Currency,
    /// Up to four names and values printed on the invoice. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-custom_fields)
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    /// The customer who is billed. It may be absent from previews and from invoices whose customer is an
    /// account. The id of a `customer`; expandable; expand it by [`EXPAND_CUSTOMER`](Self::EXPAND_CUSTOMER).
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-customer)
    pub customer: Option<Expandable<CustomerId>>,
    /// The id of the account that acts as the customer, where Accounts v2 represents customers. May be null
    /// or absent. [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-customer_account)
    pub customer_account: Option<String>,
    /// The customer's address as it was at finalization. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-customer_address)
    pub customer_address: Option<Boxed<Address>>,
    /// The customer's email as it was at finalization. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-customer_email)
    pub customer_email: Option<String>,
    /// The customer's name as it was at finalization. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-customer_name)
    pub customer_name: Option<String>,
    /// The customer's phone number as it was at finalization. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-customer_phone)
    pub customer_phone: Option<String>,
    /// The customer's shipping details as they were at finalization. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-customer_shipping)
    pub customer_shipping: Option<Boxed<Shipping>>,
    /// The customer's tax status as it was at finalization. One of `exempt`, `none`, `reverse`; may be null
    /// or absent. [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-customer_tax_exempt)
    pub customer_tax_exempt: Option<InvoiceCustomerTaxExempt>,
    /// The customer's tax ids as they were at finalization. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-customer_tax_ids)
    pub customer_tax_ids: Option<Vec<InvoiceTaxId>>,
    /// The payment method to charge, before those of the subscription and the customer. The id of a
    /// `payment_method`; expandable; expand it by
    /// [`EXPAND_DEFAULT_PAYMENT_METHOD`](Self::EXPAND_DEFAULT_PAYMENT_METHOD); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-default_payment_method)
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    /// The legacy source to charge, before that of the subscription and the customer. The id of a
    /// `bank_account` or `card` or `source`; expandable; expand it by
    /// [`EXPAND_DEFAULT_SOURCE`](Self::EXPAND_DEFAULT_SOURCE); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-default_source)
    pub default_source: Option<Expandable<CustomerSourceId>>,
    /// Tax rates for lines that have none of their own.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-default_tax_rates)
    pub default_tax_rates: Vec<TaxRate>,
    /// A text printed on the invoice, called memo in the Dashboard. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-description)
    pub description: Option<String>,
    /// The discounts of the whole invoice; those of lines stand on the lines. The id of a `discount`;
    /// expandable; expand it by [`EXPAND_DISCOUNTS`](Self::EXPAND_DISCOUNTS).
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-discounts)
    pub discounts: Vec<Expandable<DiscountId>>,
    /// The time by which an emailed invoice is to be paid; null where payment is charged automatically. A
    /// time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-due_date)
    pub due_date: Option<Timestamp>,
    /// The date printed as that of the invoice; by default the time of finalization. A time in seconds since
    /// 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-effective_at)
    pub effective_at: Option<Timestamp>,
    /// The customer's balance after the invoice; null for drafts. In minor units of `currency`; may be null
    /// or absent. [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-ending_balance)
    pub ending_balance: Option<i64>,
    /// The text at the foot of the document. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-footer)
    pub footer: Option<String>,
    /// The invoice that this one revises, if it revises one. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-from_invoice)
    pub from_invoice: Option<Boxed<InvoiceFromInvoice>>,
    /// The page on which the customer can see and pay the invoice; null for drafts. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-hosted_invoice_url)
    pub hosted_invoice_url: Option<String>,
    /// The URL of the PDF; null for drafts. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-invoice_pdf)
    pub invoice_pdf: Option<String>,
    /// The account that issues the invoice: yours, or a connected one.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-issuer)
    pub issuer: ConnectAccountReference,
    /// The error of the latest attempt to finalize; null after success. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-last_finalization_error)
    pub last_finalization_error: Option<Boxed<ApiErrors>>,
    /// The newest invoice that revises this one, if any does. The id of an `invoice`; expandable; expand it
    /// by [`EXPAND_LATEST_REVISION`](Self::EXPAND_LATEST_REVISION); may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-latest_revision)
    pub latest_revision: Option<Expandable<InvoiceId>>,
    /// The first lines; read the list to its end where `has_more` is true.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-lines)
    pub lines: List<LineItem>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-metadata)
    pub metadata: Option<Metadata>,
    /// The time of the next automatic attempt; null where none is planned. A time in seconds since 1970; may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-next_payment_attempt)
    pub next_payment_attempt: Option<Timestamp>,
    /// The number printed on the invoice, unique in the account; null for drafts. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-number)
    pub number: Option<String>,
    /// The connected account that is the merchant of record: settlement, fees and statements follow it. The
    /// id of an `account`; expandable; expand it by [`EXPAND_ON_BEHALF_OF`](Self::EXPAND_ON_BEHALF_OF); may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-on_behalf_of)
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// The origin of the invoice: a subscription or a quote, with its metadata at the time. May be null or
    /// absent. [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-parent)
    pub parent: Option<Boxed<InvoiceParent>>,
    /// Allowed payment method types, their options, and the default mandate.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-payment_settings)
    pub payment_settings: InvoicesPaymentSettings,
    /// The payments of the invoice, also partial and failed ones. Expand it by
    /// [`EXPAND_PAYMENTS`](Self::EXPAND_PAYMENTS); absent unless expanded.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-payments)
    pub payments: Option<List<InvoicePayment>>,
    /// The end of the time over which invoice items were gathered; the period of a line stands on the line. A
    /// time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-period_end)
    pub period_end: Timestamp,
    /// The beginning of the time over which invoice items were gathered; the period of a line stands on the
    /// line. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-period_start)
    pub period_start: Timestamp,
    /// The sum of credit notes issued after payment. In minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-post_payment_credit_notes_amount)
    pub post_payment_credit_notes_amount: i64,
    /// The sum of credit notes issued before payment; they lower the amount due. In minor units of
    /// `currency`.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-pre_payment_credit_notes_amount)
    pub pre_payment_credit_notes_amount: i64,
    /// The number printed on the email receipt; null where none was sent. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-receipt_number)
    pub receipt_number: Option<String>,
    /// The template, and how amounts and tax are shown on the document. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-rendering)
    pub rendering: Option<Boxed<InvoiceRendering>>,
    /// The shipping rate with its cost and taxes. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_cost)
    pub shipping_cost: Option<Boxed<ShippingCost>>,
    /// The address that the goods go to. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_details)
    pub shipping_details: Option<Boxed<Shipping>>,
    /// The customer's balance before the invoice; negative where the customer had credit. In minor units of
    /// `currency`. [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-starting_balance)
    pub starting_balance: i64,
    /// The text on the customer's statement for payments of this invoice. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-statement_descriptor)
    pub statement_descriptor: Option<String>,
    /// The state: `draft`, `open`, `paid`, `void` or `uncollectible`. One of `draft`, `open`, `paid`,
    /// `uncollectible`, `void`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-status)
    pub status: Option<InvoiceStatus>,
    /// The times at which the invoice was finalized, paid, voided and marked uncollectible.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-status_transitions)
    pub status_transitions: InvoiceStatusTransitions,
    /// The sum of the lines before invoice discounts and exclusive taxes; line discounts are included. In
    /// minor units of `currency`.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-subtotal)
    pub subtotal: i64,
    /// The sum of the lines before invoice discounts and without any tax. In minor units of `currency`; may
    /// be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-subtotal_excluding_tax)
    pub subtotal_excluding_tax: Option<i64>,
    /// The test clock whose simulated time governs the object, in test mode only. The id of a
    /// `test_helpers.test_clock`; expandable; expand it by [`EXPAND_TEST_CLOCK`](Self::EXPAND_TEST_CLOCK);
    /// may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-test_clock)
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    /// The thresholds that were reached, where the invoice was created by one. May be absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-threshold_reason)
    pub threshold_reason: Option<Boxed<InvoiceThresholdReason>>,
    /// The sum after discounts and taxes; negative where the customer gets credit. In minor units of
    /// `currency`. [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-total)
    pub total: i64,
    /// The amount that each discount takes off, over all lines. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-total_discount_amounts)
    pub total_discount_amounts: Option<Vec<DiscountsDiscountAmount>>,
    /// The sum after discounts and without tax. In minor units of `currency`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-total_excluding_tax)
    pub total_excluding_tax: Option<i64>,
    /// The credits applied before tax, over all lines. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-total_pretax_credit_amounts)
    pub total_pretax_credit_amounts: Option<Vec<PretaxCreditAmount>>,
    /// The taxes over all lines, one entry for each rate. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-total_taxes)
    pub total_taxes: Option<Vec<InvoiceTaxesTax>>,
    /// The time at which webhooks of the invoice were delivered or given up; finalization waits for it. A
    /// time in seconds since 1970; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/invoices/object#invoice_object-webhooks_delivered_at)
    pub webhooks_delivered_at: Option<Timestamp>,
}

crate::record!(
    Invoice, "invoice", true,
    [
        "id", "account_country", "account_name", "account_tax_ids", "amount_due", "amount_overpaid",
        "amount_paid", "amount_paid_off_stripe", "amount_remaining", "amount_shipping", "application",
        "attempt_count", "attempted", "auto_advance", "automatic_tax", "automatically_finalizes_at",
        "billing_reason", "collection_method", "confirmation_secret", "created", "currency", "custom_fields",
        "customer", "customer_account", "customer_address", "customer_email", "customer_name",
        "customer_phone", "customer_shipping", "customer_tax_exempt", "customer_tax_ids",
        "default_payment_method", "default_source", "default_tax_rates", "description", "discounts",
        "due_date", "effective_at", "ending_balance", "footer", "from_invoice", "hosted_invoice_url",
        "invoice_pdf", "issuer", "last_finalization_error", "latest_revision", "lines", "livemode",
        "metadata", "next_payment_attempt", "number", "on_behalf_of", "parent", "payment_settings",
        "payments", "period_end", "period_start", "post_payment_credit_notes_amount",
        "pre_payment_credit_notes_amount", "receipt_number", "rendering", "shipping_cost",
        "shipping_details", "starting_balance", "statement_descriptor", "status", "status_transitions",
        "subtotal", "subtotal_excluding_tax", "test_clock", "threshold_reason", "total",
        "total_discount_amounts", "total_excluding_tax", "total_pretax_credit_amounts", "total_taxes",
        "webhooks_delivered_at",
    ],
    [
        id, account_country, account_name, account_tax_ids, amount_due, amount_overpaid, amount_paid,
        amount_paid_off_stripe, amount_remaining, amount_shipping, application, attempt_count, attempted,
        auto_advance, automatic_tax, automatically_finalizes_at, billing_reason, collection_method,
        confirmation_secret, created, currency, custom_fields, customer, customer_account, customer_address,
        customer_email, customer_name, customer_phone, customer_shipping, customer_tax_exempt,
        customer_tax_ids, default_payment_method, default_source, default_tax_rates, description, discounts,
        due_date, effective_at, ending_balance, footer, from_invoice, hosted_invoice_url, invoice_pdf,
        issuer, last_finalization_error, latest_revision, lines, livemode, metadata, next_payment_attempt,
        number, on_behalf_of, parent, payment_settings, payments, period_end, period_start,
        post_payment_credit_notes_amount, pre_payment_credit_notes_amount, receipt_number, rendering,
        shipping_cost, shipping_details, starting_balance, statement_descriptor, status, status_transitions,
        subtotal, subtotal_excluding_tax, test_clock, threshold_reason, total, total_discount_amounts,
        total_excluding_tax, total_pretax_credit_amounts, total_taxes, webhooks_delivered_at,
    ],
);

impl Object for Invoice {
    type Id = InvoiceId;
    type Expanded = MaybeDeleted<Self, InvoiceId>;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "invoice",
        type_name: "Invoice",
        has_id: true,
        has_created: true,
        has_deleted: true,
        retrieve: Some("/v1/invoices/{invoice}"),
        list: Some(&ListInfo { path: "/v1/invoices", parent: None, style: ListStyle::Cursor, required: &[], filters: &["collection_method", "created", "customer", "customer_account", "due_date", "status", "subscription"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "account_tax_ids", targets: &["tax_id"], array: true },
            Expansion { path: "application", targets: &["application"], array: false },
            Expansion { path: "automatic_tax.liability.account", targets: &["account"], array: false },
            Expansion { path: "customer", targets: &["customer"], array: false },
            Expansion { path: "default_payment_method", targets: &["payment_method"], array: false },
            Expansion { path: "default_source", targets: &["bank_account", "card", "source"], array: false },
            Expansion { path: "discounts", targets: &["discount"], array: true },
            Expansion { path: "from_invoice.invoice", targets: &["invoice"], array: false },
            Expansion { path: "issuer.account", targets: &["account"], array: false },
            Expansion { path: "latest_revision", targets: &["invoice"], array: false },
            Expansion { path: "on_behalf_of", targets: &["account"], array: false },
            Expansion { path: "parent.subscription_details.subscription", targets: &["subscription"], array: false },
            Expansion { path: "shipping_cost.shipping_rate", targets: &["shipping_rate"], array: false },
            Expansion { path: "test_clock", targets: &["test_helpers.test_clock"], array: false },
        ],
        only_expanded: &["confirmation_secret", "payments"],
        nested_lists: &[
            NestedList { path: "lines", items: &["line_item"], always: true },
            NestedList { path: "payments", items: &["invoice_payment"], always: false },
        ],
        events: &[
            "invoice.created", "invoice.deleted", "invoice.finalization_failed", "invoice.finalized",
            "invoice.marked_uncollectible", "invoice.overdue", "invoice.overpaid", "invoice.paid",
            "invoice.payment_action_required", "invoice.payment_attempt_required", "invoice.payment_failed",
            "invoice.payment_succeeded", "invoice.sent", "invoice.upcoming", "invoice.updated",
            "invoice.voided", "invoice.will_be_due",
        ],
    };
}

impl Invoice {
    pub const EXPAND_ACCOUNT_TAX_IDS: Expand<Self> = Expand::field("account_tax_ids");
    pub const EXPAND_APPLICATION: Expand<Self> = Expand::field("application");
    pub const EXPAND_AUTOMATIC_TAX_LIABILITY_ACCOUNT: Expand<Self> = Expand::field("automatic_tax.liability.account");
    pub const EXPAND_CONFIRMATION_SECRET: Expand<Self> = Expand::field("confirmation_secret");
    pub const EXPAND_CUSTOMER: Expand<Self> = Expand::field("customer");
    pub const EXPAND_DEFAULT_PAYMENT_METHOD: Expand<Self> = Expand::field("default_payment_method");
    pub const EXPAND_DEFAULT_SOURCE: Expand<Self> = Expand::field("default_source");
    pub const EXPAND_DISCOUNTS: Expand<Self> = Expand::field("discounts");
    pub const EXPAND_FROM_INVOICE_INVOICE: Expand<Self> = Expand::field("from_invoice.invoice");
    pub const EXPAND_ISSUER_ACCOUNT: Expand<Self> = Expand::field("issuer.account");
    pub const EXPAND_LAST_FINALIZATION_ERROR_PAYMENT_INTENT: Expand<Self> = Expand::field("last_finalization_error.payment_intent");
    pub const EXPAND_LAST_FINALIZATION_ERROR_PAYMENT_METHOD: Expand<Self> = Expand::field("last_finalization_error.payment_method");
    pub const EXPAND_LAST_FINALIZATION_ERROR_SETUP_INTENT: Expand<Self> = Expand::field("last_finalization_error.setup_intent");
    pub const EXPAND_LATEST_REVISION: Expand<Self> = Expand::field("latest_revision");
    pub const EXPAND_LINES: Expand<Self> = Expand::list("lines");
    pub const EXPAND_ON_BEHALF_OF: Expand<Self> = Expand::field("on_behalf_of");
    pub const EXPAND_PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION: Expand<Self> = Expand::field("parent.subscription_details.subscription");
    pub const EXPAND_PAYMENTS: Expand<Self> = Expand::list("payments");
    pub const EXPAND_SHIPPING_COST_SHIPPING_RATE: Expand<Self> = Expand::field("shipping_cost.shipping_rate");
    pub const EXPAND_TEST_CLOCK: Expand<Self> = Expand::field("test_clock");
}

/// Held by [`Invoice::automatic_tax`](crate::Invoice::automatic_tax).
#[derive(Clone)]
#[non_exhaustive]
pub struct AutomaticTax {
    /// Disabled reason: one of `finalization_requires_location_inputs`, `finalization_system_error`; may be
    /// null or absent.
    pub disabled_reason: Option<InvoiceDisabledReason>,
    /// Enabled.
    pub enabled: bool,
    /// Liability: may be null or absent.
    pub liability: Option<Boxed<ConnectAccountReference>>,
    /// Provider: may be null or absent.
    pub provider: Option<String>,
    /// Status: one of `complete`, `failed`, `requires_location_inputs`; may be null or absent.
    pub status: Option<AutomaticTaxStatus>,
}

crate::record!(
    AutomaticTax, "", false,
    ["disabled_reason", "enabled", "liability", "provider", "status"],
    [disabled_reason, enabled, liability, provider, status],
);

crate::open_enum! {
    /// Values of [`AutomaticTax::status`](crate::AutomaticTax::status).
    pub enum AutomaticTaxStatus {
        Complete = "complete",
        Failed = "failed",
        RequiresLocationInputs = "requires_location_inputs",
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoicePaymentMethodOptionsPix::amount_includes_iof`](crate::InvoicePaymentMethodOptionsPix::amount_includes_iof),
    /// [`InvoicePaymentSettingsPaymentMethodOptionsPixParams::amount_includes_iof`](crate::InvoicePaymentSettingsPaymentMethodOptionsPixParams::amount_includes_iof).
    pub enum InvoiceAmountIncludesIof {
        Always = "always",
        Never = "never",
    }
}

crate::open_enum! {
    /// Values of [`Invoice::billing_reason`](crate::Invoice::billing_reason).
    pub enum InvoiceBillingReason {
        AutomaticPendingInvoiceItemInvoice = "automatic_pending_invoice_item_invoice",
        Manual = "manual",
        QuoteAccept = "quote_accept",
        Subscription = "subscription",
        SubscriptionCreate = "subscription_create",
        SubscriptionCycle = "subscription_cycle",
        SubscriptionThreshold = "subscription_threshold",
        SubscriptionUpdate = "subscription_update",
        Upcoming = "upcoming",
    }
}

crate::open_enum! {
    /// Values of [`Invoice::collection_method`](crate::Invoice::collection_method),
    /// [`ListInvoices::collection_method`](crate::ListInvoices::collection_method),
    /// [`CreateInvoice::collection_method`](crate::CreateInvoice::collection_method) and 2 more.
    pub enum InvoiceCollectionMethod {
        ChargeAutomatically = "charge_automatically",
        SendInvoice = "send_invoice",
    }
}

/// Held by [`Invoice::confirmation_secret`](crate::Invoice::confirmation_secret).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceConfirmationSecret {
    /// Client secret.
    pub client_secret: String,
    /// Type.
    pub type_: String,
}

crate::record!(
    InvoiceConfirmationSecret, "", false,
    ["client_secret", "type"],
    [client_secret, type_],
);

crate::open_enum! {
    /// Values of [`Invoice::customer_tax_exempt`](crate::Invoice::customer_tax_exempt).
    pub enum InvoiceCustomerTaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }
}

crate::open_enum! {
    /// Values of [`AutomaticTax::disabled_reason`](crate::AutomaticTax::disabled_reason).
    pub enum InvoiceDisabledReason {
        FinalizationRequiresLocationInputs = "finalization_requires_location_inputs",
        FinalizationSystemError = "finalization_system_error",
    }
}

/// Held by [`Invoice::from_invoice`](crate::Invoice::from_invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceFromInvoice {
    /// Action.
    pub action: String,
    /// Invoice: the id of an `invoice`; expandable.
    pub invoice: Expandable<InvoiceId>,
}

crate::record!(
    InvoiceFromInvoice, "", false,
    ["action", "invoice"],
    [action, invoice],
);

/// Held by
/// [`InvoicePaymentMethodOptionsCard::installments`](crate::InvoicePaymentMethodOptionsCard::installments).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceInstallmentsCard {
    /// Enabled: may be null or absent.
    pub enabled: Option<bool>,
}

crate::record!(
    InvoiceInstallmentsCard, "", false,
    ["enabled"],
    [enabled],
);

/// Held by [`InvoiceThresholdReason::item_reasons`](crate::InvoiceThresholdReason::item_reasons).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceItemThresholdReason {
    /// Line item ids.
    pub line_item_ids: Vec<String>,
    /// Usage gte.
    pub usage_gte: i64,
}

crate::record!(
    InvoiceItemThresholdReason, "", false,
    ["line_item_ids", "usage_gte"],
    [line_item_ids, usage_gte],
);

crate::open_enum! {
    /// Values of [`InvoiceRenderingPdf::page_size`](crate::InvoiceRenderingPdf::page_size),
    /// [`InvoiceRenderingPdfParams::page_size`](crate::InvoiceRenderingPdfParams::page_size).
    pub enum InvoicePageSize {
        A4 = "a4",
        Auto = "auto",
        Letter = "letter",
    }
}

/// Held by [`Invoice::parent`](crate::Invoice::parent).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceParent {
    /// Details where `type` is `quote_details`. May be null or absent.
    pub quote_details: Option<Boxed<InvoiceQuoteParent>>,
    /// Details where `type` is `subscription_details`. May be null or absent.
    pub subscription_details: Option<Boxed<InvoiceSubscriptionParent>>,
    /// Type: one of `quote_details`, `subscription_details`.
    pub type_: InvoiceParentType,
}

crate::record!(
    InvoiceParent, "", false,
    ["quote_details", "subscription_details", "type"],
    [quote_details, subscription_details, type_],
);

crate::open_enum! {
    /// Values of [`InvoiceParent::type_`](crate::InvoiceParent::type_).
    pub enum InvoiceParentType {
        QuoteDetails = "quote_details",
        SubscriptionDetails = "subscription_details",
    }
}

/// Held by [`InvoicesPaymentMethodOptions::card`](crate::InvoicesPaymentMethodOptions::card).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCard {
    /// Installments: may be absent.
    pub installments: Option<Boxed<InvoiceInstallmentsCard>>,
    /// Request three d secure: one of `any`, `automatic`, `challenge`; may be null or absent.
    pub request_three_d_secure: Option<InvoiceRequestThreeDSecure>,
}

crate::record!(
    InvoicePaymentMethodOptionsCard, "", false,
    ["installments", "request_three_d_secure"],
    [installments, request_three_d_secure],
);

/// Held by [`InvoicesPaymentMethodOptions::pix`](crate::InvoicesPaymentMethodOptions::pix).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsPix {
    /// Amount includes iof: one of `always`, `never`; may be null or absent.
    pub amount_includes_iof: Option<InvoiceAmountIncludesIof>,
    /// Expires after seconds: may be absent.
    pub expires_after_seconds: Option<i64>,
}

crate::record!(
    InvoicePaymentMethodOptionsPix, "", false,
    ["amount_includes_iof", "expires_after_seconds"],
    [amount_includes_iof, expires_after_seconds],
);

crate::open_enum! {
    /// Values of
    /// [`InvoicesPaymentSettings::payment_method_types`](crate::InvoicesPaymentSettings::payment_method_types),
    /// [`InvoicePaymentSettingsParams::payment_method_types`](crate::InvoicePaymentSettingsParams::payment_method_types).
    pub enum InvoicePaymentMethodType {
        AchCreditTransfer = "ach_credit_transfer",
        AchDebit = "ach_debit",
        AcssDebit = "acss_debit",
        Affirm = "affirm",
        AmazonPay = "amazon_pay",
        AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit",
        Bancontact = "bancontact",
        Boleto = "boleto",
        Card = "card",
        Cashapp = "cashapp",
        Crypto = "crypto",
        Custom = "custom",
        CustomerBalance = "customer_balance",
        Eps = "eps",
        Fpx = "fpx",
        Giropay = "giropay",
        Grabpay = "grabpay",
        Ideal = "ideal",
        JpCreditTransfer = "jp_credit_transfer",
        KakaoPay = "kakao_pay",
        Klarna = "klarna",
        Konbini = "konbini",
        KrCard = "kr_card",
        Link = "link",
        Multibanco = "multibanco",
        NaverPay = "naver_pay",
        NzBankAccount = "nz_bank_account",
        P24 = "p24",
        PayByBank = "pay_by_bank",
        Payco = "payco",
        Paynow = "paynow",
        Paypal = "paypal",
        Payto = "payto",
        Pix = "pix",
        Promptpay = "promptpay",
        RevolutPay = "revolut_pay",
        SepaCreditTransfer = "sepa_credit_transfer",
        SepaDebit = "sepa_debit",
        Sofort = "sofort",
        Swish = "swish",
        Twint = "twint",
        Upi = "upi",
        UsBankAccount = "us_bank_account",
        WechatPay = "wechat_pay",
    }
}

/// Held by [`InvoiceParent::quote_details`](crate::InvoiceParent::quote_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceQuoteParent {
    /// Quote: the id of a `quote`.
    pub quote: QuoteId,
}

crate::record!(
    InvoiceQuoteParent, "", false,
    ["quote"],
    [quote],
);

/// Held by [`Invoice::rendering`](crate::Invoice::rendering).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceRendering {
    /// Amount tax display: may be null or absent.
    pub amount_tax_display: Option<String>,
    /// Pdf: may be null or absent.
    pub pdf: Option<Boxed<InvoiceRenderingPdf>>,
    /// Template: may be null or absent.
    pub template: Option<String>,
    /// Template version: may be null or absent.
    pub template_version: Option<i64>,
}

crate::record!(
    InvoiceRendering, "", false,
    ["amount_tax_display", "pdf", "template", "template_version"],
    [amount_tax_display, pdf, template, template_version],
);

/// Held by [`InvoiceRendering::pdf`](crate::InvoiceRendering::pdf).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceRenderingPdf {
    /// Page size: one of `a4`, `auto`, `letter`; may be null or absent.
    pub page_size: Option<InvoicePageSize>,
}

crate::record!(
    InvoiceRenderingPdf, "", false,
    ["page_size"],
    [page_size],
);

crate::open_enum! {
    /// Values of
    /// [`InvoicePaymentMethodOptionsCard::request_three_d_secure`](crate::InvoicePaymentMethodOptionsCard::request_three_d_secure),
    /// [`InvoicePaymentSettingsPaymentMethodOptionsCardParams::request_three_d_secure`](crate::InvoicePaymentSettingsPaymentMethodOptionsCardParams::request_three_d_secure).
    pub enum InvoiceRequestThreeDSecure {
        Any = "any",
        Automatic = "automatic",
        Challenge = "challenge",
    }
}

crate::open_enum! {
    /// Values of [`Invoice::status`](crate::Invoice::status),
    /// [`ListInvoices::status`](crate::ListInvoices::status).
    pub enum InvoiceStatus {
        Draft = "draft",
        Open = "open",
        Paid = "paid",
        Uncollectible = "uncollectible",
        Void = "void",
    }
}

/// Held by [`Invoice::status_transitions`](crate::Invoice::status_transitions).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceStatusTransitions {
    /// Finalized at: a time in seconds since 1970; may be null or absent.
    pub finalized_at: Option<Timestamp>,
    /// Marked uncollectible at: a time in seconds since 1970; may be null or absent.
    pub marked_uncollectible_at: Option<Timestamp>,
    /// Paid at: a time in seconds since 1970; may be null or absent.
    pub paid_at: Option<Timestamp>,
    /// Voided at: a time in seconds since 1970; may be null or absent.
    pub voided_at: Option<Timestamp>,
}

crate::record!(
    InvoiceStatusTransitions, "", false,
    ["finalized_at", "marked_uncollectible_at", "paid_at", "voided_at"],
    [finalized_at, marked_uncollectible_at, paid_at, voided_at],
);

/// Held by [`InvoiceParent::subscription_details`](crate::InvoiceParent::subscription_details).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSubscriptionParent {
    /// Metadata: may be null or absent.
    pub metadata: Option<Metadata>,
    /// Subscription: the id of a `subscription`; expandable.
    pub subscription: Expandable<SubscriptionId>,
    /// Subscription proration date: a time in seconds since 1970; may be absent.
    pub subscription_proration_date: Option<Timestamp>,
}

crate::record!(
    InvoiceSubscriptionParent, "", false,
    ["metadata", "subscription", "subscription_proration_date"],
    [metadata, subscription, subscription_proration_date],
);

/// Held by [`Invoice::customer_tax_ids`](crate::Invoice::customer_tax_ids).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceTaxId {
    /// Type: one of 117 values.
    pub type_: TaxIdType,
    /// Value: may be null or absent.
    pub value: Option<String>,
}

crate::record!(
    InvoiceTaxId, "", false,
    ["type", "value"],
    [type_, value],
);

/// Held by [`Invoice::threshold_reason`](crate::Invoice::threshold_reason).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceThresholdReason {
    /// Amount gte: in minor units of the currency; may be null or absent.
    pub amount_gte: Option<i64>,
    /// Item reasons.
    pub item_reasons: Vec<InvoiceItemThresholdReason>,
}

crate::record!(
    InvoiceThresholdReason, "", false,
    ["amount_gte", "item_reasons"],
    [amount_gte, item_reasons],
);

/// Held by
/// [`InvoicesPaymentSettings::payment_method_options`](crate::InvoicesPaymentSettings::payment_method_options).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicesPaymentMethodOptions {
    /// Acss debit: may be null or absent.
    pub acss_debit: Option<Boxed<InvoicePaymentMethodOptionsAcssDebit>>,
    /// Bancontact: may be null or absent.
    pub bancontact: Option<Boxed<InvoicePaymentMethodOptionsBancontact>>,
    /// Card: may be null or absent.
    pub card: Option<Boxed<InvoicePaymentMethodOptionsCard>>,
    /// Customer balance: may be null or absent.
    pub customer_balance: Option<Boxed<InvoicePaymentMethodOptionsCustomerBalance>>,
    /// Konbini: may be null or absent.
    pub konbini: Option<EmptyObject>,
    /// Payto: may be null or absent.
    pub payto: Option<Boxed<InvoicePaymentMethodOptionsPayto>>,
    /// Pix: may be null or absent.
    pub pix: Option<Boxed<InvoicePaymentMethodOptionsPix>>,
    /// Sepa debit: may be null or absent.
    pub sepa_debit: Option<EmptyObject>,
    /// Upi: may be null or absent.
    pub upi: Option<Boxed<InvoicePaymentMethodOptionsUpi>>,
    /// Us bank account: may be null or absent.
    pub us_bank_account: Option<Boxed<InvoicePaymentMethodOptionsUsBankAccount>>,
}

crate::record!(
    InvoicesPaymentMethodOptions, "", false,
    [
        "acss_debit", "bancontact", "card", "customer_balance", "konbini", "payto", "pix", "sepa_debit",
        "upi", "us_bank_account",
    ],
    [acss_debit, bancontact, card, customer_balance, konbini, payto, pix, sepa_debit, upi, us_bank_account],
);

/// Held by [`Invoice::payment_settings`](crate::Invoice::payment_settings).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicesPaymentSettings {
    /// Default mandate: may be null or absent.
    pub default_mandate: Option<String>,
    /// Payment method options: may be null or absent.
    pub payment_method_options: Option<Boxed<InvoicesPaymentMethodOptions>>,
    /// Payment method types: one of 45 values; may be null or absent.
    pub payment_method_types: Option<Vec<InvoicePaymentMethodType>>,
}

crate::record!(
    InvoicesPaymentSettings, "", false,
    ["default_mandate", "payment_method_options", "payment_method_types"],
    [default_mandate, payment_method_options, payment_method_types],
);
