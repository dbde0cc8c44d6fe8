// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AccountId, Address, AmountIncludesIof, ApiErrors, ApplicationId, AutomaticTaxStatus, CollectionMethod,
    ConnectAccountReference, Currency, CustomerId, CustomerSourceId, CustomerTaxExempt, DiscountId,
    DiscountsDiscountAmount, EmptyObject, ExpandTo, Expandable, Expansion, InvoiceCustom, InvoiceId,
    InvoicePayment, InvoicePaymentMethodOptionsAcssDebit, InvoicePaymentMethodOptionsBancontact,
    InvoicePaymentMethodOptionsCustomerBalance, InvoicePaymentMethodOptionsPayto,
    InvoicePaymentMethodOptionsUpi, InvoicePaymentMethodOptionsUsBankAccount, InvoiceTaxId, InvoiceTaxesTax,
    InvoicesPaymentSettingsPaymentMethodType, LineItem, List, ListInfo, ListStyle, Metadata, NestedList,
    Object, ObjectInfo, PaymentMethodId, PretaxCreditAmount, QuoteId, RequestThreeDSecure, Shipping,
    ShippingCost, ShippingRateId, SubscriptionId, TaxIdId, TaxRate, TestHelpersTestClockId, Timestamp,
};

/// The object `invoice`.
///
/// See <https://docs.stripe.com/api/invoices/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoice {
    pub id: InvoiceId,
    pub account_country: Option<String>,
    pub account_name: Option<String>,
    pub account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    pub amount_due: i64,
    pub amount_overpaid: i64,
    pub amount_paid: i64,
    pub amount_paid_off_stripe: Option<i64>,
    pub amount_remaining: i64,
    pub amount_shipping: i64,
    pub application: Option<Expandable<ApplicationId>>,
    pub attempt_count: i64,
    pub attempted: bool,
    pub auto_advance: Option<bool>,
    pub automatic_tax: AutomaticTax,
    pub automatically_finalizes_at: Option<Timestamp>,
    pub billing_reason: Option<InvoiceBillingReason>,
    pub collection_method: CollectionMethod,
    pub confirmation_secret: Option<Box<InvoiceConfirmationSecret>>,
    pub created: Timestamp,
    pub currency: Currency,
    pub custom_fields: Option<Vec<InvoiceCustom>>,
    pub customer: Option<Expandable<CustomerId>>,
    pub customer_account: Option<String>,
    pub customer_address: Option<Box<Address>>,
    pub customer_email: Option<String>,
    pub customer_name: Option<String>,
    pub customer_phone: Option<String>,
    pub customer_shipping: Option<Box<Shipping>>,
    pub customer_tax_exempt: Option<CustomerTaxExempt>,
    pub customer_tax_ids: Option<Vec<InvoiceTaxId>>,
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    pub default_source: Option<Expandable<CustomerSourceId>>,
    pub default_tax_rates: Vec<TaxRate>,
    pub description: Option<String>,
    pub discounts: Vec<Expandable<DiscountId>>,
    pub due_date: Option<Timestamp>,
    pub effective_at: Option<Timestamp>,
    pub ending_balance: Option<i64>,
    pub footer: Option<String>,
    pub from_invoice: Option<Box<InvoiceFromInvoice>>,
    pub hosted_invoice_url: Option<String>,
    pub invoice_pdf: Option<String>,
    pub issuer: ConnectAccountReference,
    pub last_finalization_error: Option<Box<ApiErrors>>,
    pub latest_revision: Option<Expandable<InvoiceId>>,
    pub lines: List<LineItem>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub next_payment_attempt: Option<Timestamp>,
    pub number: Option<String>,
    pub on_behalf_of: Option<Expandable<AccountId>>,
    pub parent: Option<Box<InvoiceParent>>,
    pub payment_settings: InvoicesPaymentSettings,
    pub payments: Option<List<InvoicePayment>>,
    pub period_end: Timestamp,
    pub period_start: Timestamp,
    pub post_payment_credit_notes_amount: i64,
    pub pre_payment_credit_notes_amount: i64,
    pub receipt_number: Option<String>,
    pub rendering: Option<Box<InvoiceRendering>>,
    pub shipping_cost: Option<Box<ShippingCost>>,
    pub shipping_details: Option<Box<Shipping>>,
    pub starting_balance: i64,
    pub statement_descriptor: Option<String>,
    pub status: Option<InvoiceStatus>,
    pub status_transitions: InvoiceStatusTransitions,
    pub subtotal: i64,
    pub subtotal_excluding_tax: Option<i64>,
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    pub threshold_reason: Option<Box<InvoiceThresholdReason>>,
    pub total: i64,
    pub total_discount_amounts: Option<Vec<DiscountsDiscountAmount>>,
    pub total_excluding_tax: Option<i64>,
    pub total_pretax_credit_amounts: Option<Vec<PretaxCreditAmount>>,
    pub total_taxes: Option<Vec<InvoiceTaxesTax>>,
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
    pub const EXPAND_ACCOUNT_TAX_IDS: ExpandTo<Self, TaxIdId> = ExpandTo::new("account_tax_ids");
    pub const EXPAND_APPLICATION: ExpandTo<Self, ApplicationId> = ExpandTo::new("application");
    pub const EXPAND_AUTOMATIC_TAX_LIABILITY_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("automatic_tax.liability.account");
    pub const EXPAND_CUSTOMER: ExpandTo<Self, CustomerId> = ExpandTo::new("customer");
    pub const EXPAND_DEFAULT_PAYMENT_METHOD: ExpandTo<Self, PaymentMethodId> = ExpandTo::new("default_payment_method");
    pub const EXPAND_DEFAULT_SOURCE: ExpandTo<Self, CustomerSourceId> = ExpandTo::new("default_source");
    pub const EXPAND_DISCOUNTS: ExpandTo<Self, DiscountId> = ExpandTo::new("discounts");
    pub const EXPAND_FROM_INVOICE_INVOICE: ExpandTo<Self, InvoiceId> = ExpandTo::new("from_invoice.invoice");
    pub const EXPAND_ISSUER_ACCOUNT: ExpandTo<Self, AccountId> = ExpandTo::new("issuer.account");
    pub const EXPAND_LATEST_REVISION: ExpandTo<Self, InvoiceId> = ExpandTo::new("latest_revision");
    pub const EXPAND_ON_BEHALF_OF: ExpandTo<Self, AccountId> = ExpandTo::new("on_behalf_of");
    pub const EXPAND_PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION: ExpandTo<Self, SubscriptionId> = ExpandTo::new("parent.subscription_details.subscription");
    pub const EXPAND_SHIPPING_COST_SHIPPING_RATE: ExpandTo<Self, ShippingRateId> = ExpandTo::new("shipping_cost.shipping_rate");
    pub const EXPAND_TEST_CLOCK: ExpandTo<Self, TestHelpersTestClockId> = ExpandTo::new("test_clock");
}

/// Held by `Invoice.automatic_tax`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutomaticTax {
    pub disabled_reason: Option<AutomaticTaxDisabledReason>,
    pub enabled: bool,
    pub liability: Option<Box<ConnectAccountReference>>,
    pub provider: Option<String>,
    pub status: Option<AutomaticTaxStatus>,
}

crate::record!(
    AutomaticTax, "", false,
    ["disabled_reason", "enabled", "liability", "provider", "status"],
    [disabled_reason, enabled, liability, provider, status],
);

crate::open_enum! {
    /// Values of `AutomaticTax.disabled_reason`.
    pub enum AutomaticTaxDisabledReason {
        FinalizationRequiresLocationInputs = "finalization_requires_location_inputs",
        FinalizationSystemError = "finalization_system_error",
    }
}

crate::open_enum! {
    /// Values of `Invoice.billing_reason`.
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

/// Held by `Invoice.confirmation_secret`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceConfirmationSecret {
    pub client_secret: String,
    pub type_: String,
}

crate::record!(
    InvoiceConfirmationSecret, "", false,
    ["client_secret", "type"],
    [client_secret, type_],
);

/// Held by `Invoice.from_invoice`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceFromInvoice {
    pub action: String,
    pub invoice: Expandable<InvoiceId>,
}

crate::record!(
    InvoiceFromInvoice, "", false,
    ["action", "invoice"],
    [action, invoice],
);

/// Held by `InvoicePaymentMethodOptionsCard.installments`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceInstallmentsCard {
    pub enabled: Option<bool>,
}

crate::record!(
    InvoiceInstallmentsCard, "", false,
    ["enabled"],
    [enabled],
);

/// Held by `InvoiceThresholdReason.item_reasons`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceItemThresholdReason {
    pub line_item_ids: Vec<String>,
    pub usage_gte: i64,
}

crate::record!(
    InvoiceItemThresholdReason, "", false,
    ["line_item_ids", "usage_gte"],
    [line_item_ids, usage_gte],
);

/// Held by `Invoice.parent`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceParent {
    pub quote_details: Option<Box<InvoiceQuoteParent>>,
    pub subscription_details: Option<Box<InvoiceSubscriptionParent>>,
    pub type_: InvoiceParentType,
}

crate::record!(
    InvoiceParent, "", false,
    ["quote_details", "subscription_details", "type"],
    [quote_details, subscription_details, type_],
);

crate::open_enum! {
    /// Values of `InvoiceParent.type`.
    pub enum InvoiceParentType {
        QuoteDetails = "quote_details",
        SubscriptionDetails = "subscription_details",
    }
}

/// Held by `InvoicesPaymentMethodOptions.card`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsCard {
    pub installments: Option<Box<InvoiceInstallmentsCard>>,
    pub request_three_d_secure: Option<RequestThreeDSecure>,
}

crate::record!(
    InvoicePaymentMethodOptionsCard, "", false,
    ["installments", "request_three_d_secure"],
    [installments, request_three_d_secure],
);

/// Held by `InvoicesPaymentMethodOptions.pix`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsPix {
    pub amount_includes_iof: Option<AmountIncludesIof>,
    pub expires_after_seconds: Option<i64>,
}

crate::record!(
    InvoicePaymentMethodOptionsPix, "", false,
    ["amount_includes_iof", "expires_after_seconds"],
    [amount_includes_iof, expires_after_seconds],
);

/// Held by `InvoiceParent.quote_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceQuoteParent {
    pub quote: QuoteId,
}

crate::record!(
    InvoiceQuoteParent, "", false,
    ["quote"],
    [quote],
);

/// Held by `Invoice.rendering`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceRendering {
    pub amount_tax_display: Option<String>,
    pub pdf: Option<Box<InvoiceRenderingPdf>>,
    pub template: Option<String>,
    pub template_version: Option<i64>,
}

crate::record!(
    InvoiceRendering, "", false,
    ["amount_tax_display", "pdf", "template", "template_version"],
    [amount_tax_display, pdf, template, template_version],
);

/// Held by `InvoiceRendering.pdf`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceRenderingPdf {
    pub page_size: Option<InvoiceRenderingPdfPageSize>,
}

crate::record!(
    InvoiceRenderingPdf, "", false,
    ["page_size"],
    [page_size],
);

crate::open_enum! {
    /// Values of `InvoiceRenderingPdf.page_size`, `RenderingPdfParams.page_size`.
    pub enum InvoiceRenderingPdfPageSize {
        A4 = "a4",
        Auto = "auto",
        Letter = "letter",
    }
}

crate::open_enum! {
    /// Values of `Invoice.status`, `ListInvoices.status`.
    pub enum InvoiceStatus {
        Draft = "draft",
        Open = "open",
        Paid = "paid",
        Uncollectible = "uncollectible",
        Void = "void",
    }
}

/// Held by `Invoice.status_transitions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceStatusTransitions {
    pub finalized_at: Option<Timestamp>,
    pub marked_uncollectible_at: Option<Timestamp>,
    pub paid_at: Option<Timestamp>,
    pub voided_at: Option<Timestamp>,
}

crate::record!(
    InvoiceStatusTransitions, "", false,
    ["finalized_at", "marked_uncollectible_at", "paid_at", "voided_at"],
    [finalized_at, marked_uncollectible_at, paid_at, voided_at],
);

/// Held by `InvoiceParent.subscription_details`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceSubscriptionParent {
    pub metadata: Option<Metadata>,
    pub subscription: Expandable<SubscriptionId>,
    pub subscription_proration_date: Option<Timestamp>,
}

crate::record!(
    InvoiceSubscriptionParent, "", false,
    ["metadata", "subscription", "subscription_proration_date"],
    [metadata, subscription, subscription_proration_date],
);

/// Held by `Invoice.threshold_reason`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceThresholdReason {
    pub amount_gte: Option<i64>,
    pub item_reasons: Vec<InvoiceItemThresholdReason>,
}

crate::record!(
    InvoiceThresholdReason, "", false,
    ["amount_gte", "item_reasons"],
    [amount_gte, item_reasons],
);

/// Held by `InvoicesPaymentSettings.payment_method_options`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicesPaymentMethodOptions {
    pub acss_debit: Option<Box<InvoicePaymentMethodOptionsAcssDebit>>,
    pub bancontact: Option<Box<InvoicePaymentMethodOptionsBancontact>>,
    pub card: Option<Box<InvoicePaymentMethodOptionsCard>>,
    pub customer_balance: Option<Box<InvoicePaymentMethodOptionsCustomerBalance>>,
    pub konbini: Option<EmptyObject>,
    pub payto: Option<Box<InvoicePaymentMethodOptionsPayto>>,
    pub pix: Option<Box<InvoicePaymentMethodOptionsPix>>,
    pub sepa_debit: Option<EmptyObject>,
    pub upi: Option<Box<InvoicePaymentMethodOptionsUpi>>,
    pub us_bank_account: Option<Box<InvoicePaymentMethodOptionsUsBankAccount>>,
}

crate::record!(
    InvoicesPaymentMethodOptions, "", false,
    [
        "acss_debit", "bancontact", "card", "customer_balance", "konbini", "payto", "pix", "sepa_debit",
        "upi", "us_bank_account",
    ],
    [acss_debit, bancontact, card, customer_balance, konbini, payto, pix, sepa_debit, upi, us_bank_account],
);

/// Held by `Invoice.payment_settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoicesPaymentSettings {
    pub default_mandate: Option<String>,
    pub payment_method_options: Option<Box<InvoicesPaymentMethodOptions>>,
    pub payment_method_types: Option<Vec<InvoicesPaymentSettingsPaymentMethodType>>,
}

crate::record!(
    InvoicesPaymentSettings, "", false,
    ["default_mandate", "payment_method_options", "payment_method_types"],
    [default_mandate, payment_method_options, payment_method_types],
);
