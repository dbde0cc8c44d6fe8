// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AcssDebitParams, AddressParams, AmountIncludesIof, AutomaticTaxParams, BancontactParams,
    BillingModeParams, BillingScheduleParams, CancelAt, Clearable, CollectionMethod,
    ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay, Currency, CustomFieldParams, CustomerId,
    CustomerShippingParams, CustomerTaxExempt, CustomerTaxIdDataParams, Decimal, Deleted, DiscountParams,
    EmptyObject, Expand, InstallmentsParams, Invoice, InvoiceId, InvoiceIssuerParams,
    InvoiceRenderingPdfPageSize, InvoiceShippingCostParams, InvoiceShippingDetailsParams, InvoiceStatus,
    InvoiceTransferDataParams, InvoicesPaymentSettingsPaymentMethodType, LineItemPeriodParams,
    LineItemPriceDataParams, List, MandateId, Map, PaymentIntentId, PaymentMethodId, PaymentMethodUpiParams,
    PaymentRecordId, PaymentSettingsPaymentMethodOptionsCustomerBalanceParams,
    PaymentSettingsPaymentMethodOptionsPaytoParams, PaymentSettingsPaymentMethodOptionsUsBankAccountParams,
    PriceDataParams, PriceId, PriceTaxBehavior, PricingParams, ProrationBehavior, Range, RequestThreeDSecure,
    SearchResult, SubscriptionId, SubscriptionSchedulePhaseParams, TaxAmountParams, Timestamp, TrialEnd,
    UpdateSubscriptionItemParams,
};

crate::operation! {
    /// `POST /v1/invoices/{invoice}/add_lines`
    pub struct AddInvoiceLines: Post "/v1/invoices/{invoice}/add_lines" Form => Invoice {
        path {
            invoice: InvoiceId,
        }
        required_lists {
            lines: InvoiceLineParams,
        }
        optional {
            invoice_metadata: Clearable<Map<String>>,
        }
        lists {
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoices/{invoice}/attach_payment`
    pub struct AttachInvoicePayment: Post "/v1/invoices/{invoice}/attach_payment" Form => Invoice {
        path {
            invoice: InvoiceId,
        }
        optional {
            payment_intent: PaymentIntentId,
            payment_record: PaymentRecordId,
        }
        lists {
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoices`
    pub struct CreateInvoice: Post "/v1/invoices" Form => Invoice {
        optional {
            account_tax_ids: Clearable<Vec<String>>,
            application_fee_amount: i64,
            auto_advance: bool,
            automatically_finalizes_at: Timestamp,
            collection_method: CollectionMethod,
            currency: Currency,
            custom_fields: Clearable<Vec<CustomFieldParams>>,
            customer: CustomerId,
            customer_account: String,
            days_until_due: i64,
            default_payment_method: String,
            default_source: String,
            description: String,
            discounts: Clearable<Vec<DiscountParams>>,
            due_date: Timestamp,
            effective_at: Timestamp,
            footer: String,
            metadata: Clearable<Map<Clearable<String>>>,
            number: String,
            on_behalf_of: String,
            pending_invoice_items_behavior: InvoicePendingInvoiceItemsBehavior,
            statement_descriptor: String,
            subscription: SubscriptionId,
        }
        boxed {
            automatic_tax: AutomaticTaxParams,
            from_invoice: InvoiceFromInvoiceParams,
            issuer: InvoiceIssuerParams,
            payment_settings: InvoicePaymentSettingsParams,
            rendering: RenderingParams,
            shipping_cost: InvoiceShippingCostParams,
            shipping_details: InvoiceShippingDetailsParams,
            transfer_data: InvoiceTransferDataParams,
        }
        lists {
            default_tax_rates: String,
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoices/create_preview`
    pub struct CreateInvoicePreview: Post "/v1/invoices/create_preview" Form => Invoice {
        optional {
            currency: Currency,
            customer: CustomerId,
            customer_account: String,
            discounts: Clearable<Vec<DiscountParams>>,
            on_behalf_of: Clearable<String>,
            preview_mode: InvoicePreviewMode,
            schedule: String,
            subscription: SubscriptionId,
        }
        boxed {
            automatic_tax: AutomaticTaxParams,
            customer_details: InvoiceCustomerDetailsParams,
            issuer: InvoiceIssuerParams,
            schedule_details: InvoiceScheduleDetailsParams,
            subscription_details: InvoiceSubscriptionDetailsParams,
        }
        lists {
            expand: Expand<Invoice>,
            invoice_items: InvoiceItemParams,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/invoices/{invoice}`
    pub struct DeleteInvoice: Delete "/v1/invoices/{invoice}" Form => Deleted<InvoiceId> {
        path {
            invoice: InvoiceId,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoices/{invoice}/finalize`
    pub struct FinalizeInvoice: Post "/v1/invoices/{invoice}/finalize" Form => Invoice {
        path {
            invoice: InvoiceId,
        }
        optional {
            auto_advance: bool,
        }
        lists {
            expand: Expand<Invoice>,
        }
    }
}

crate::params! {
    /// Held by `CreateInvoicePreview.customer_details`.
    pub struct InvoiceCustomerDetailsParams {
        optional {
            tax_exempt: Clearable<CustomerTaxExempt>,
        }
        boxed {
            address: Clearable<AddressParams>,
            shipping: Clearable<CustomerShippingParams>,
            tax: InvoiceCustomerDetailsTaxParams,
        }
        lists {
            tax_ids: CustomerTaxIdDataParams,
        }
    }
}

crate::params! {
    /// Held by `InvoiceCustomerDetailsParams.tax`.
    pub struct InvoiceCustomerDetailsTaxParams {
        optional {
            ip_address: Clearable<String>,
        }
    }
}

crate::open_enum! {
    /// Values of `InvoiceFromInvoiceParams.action`.
    pub enum InvoiceFromInvoiceAction {
        Revision = "revision",
    }
}

crate::params! {
    /// Held by `CreateInvoice.from_invoice`.
    pub struct InvoiceFromInvoiceParams {
        required {
            action: InvoiceFromInvoiceAction,
            invoice: InvoiceId,
        }
    }
}

crate::params! {
    /// Held by `CreateInvoicePreview.invoice_items`.
    pub struct InvoiceItemParams {
        optional {
            amount: i64,
            currency: Currency,
            description: String,
            discountable: bool,
            discounts: Clearable<Vec<DiscountParams>>,
            invoiceitem: String,
            metadata: Clearable<Map<Clearable<String>>>,
            price: PriceId,
            quantity: i64,
            quantity_decimal: Decimal,
            tax_behavior: PriceTaxBehavior,
            tax_code: Clearable<String>,
            tax_rates: Clearable<Vec<String>>,
            unit_amount: i64,
            unit_amount_decimal: Decimal,
        }
        boxed {
            period: LineItemPeriodParams,
            price_data: PriceDataParams,
        }
    }
}

crate::params! {
    /// Held by `AddInvoiceLines.lines`.
    pub struct InvoiceLineParams {
        optional {
            amount: i64,
            description: String,
            discountable: bool,
            discounts: Clearable<Vec<DiscountParams>>,
            invoice_item: String,
            metadata: Clearable<Map<Clearable<String>>>,
            quantity: i64,
            quantity_decimal: Decimal,
            tax_amounts: Clearable<Vec<TaxAmountParams>>,
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            period: LineItemPeriodParams,
            price_data: LineItemPriceDataParams,
            pricing: PricingParams,
        }
    }
}

crate::params! {
    /// Held by `CreateInvoice.payment_settings`, `UpdateInvoice.payment_settings`.
    pub struct InvoicePaymentSettingsParams {
        optional {
            default_mandate: Clearable<String>,
            payment_method_types: Clearable<Vec<InvoicesPaymentSettingsPaymentMethodType>>,
        }
        boxed {
            payment_method_options: InvoicePaymentSettingsPaymentMethodOptionsParams,
        }
    }
}

crate::params! {
    /// Held by `InvoicePaymentSettingsPaymentMethodOptionsParams.card`.
    pub struct InvoicePaymentSettingsPaymentMethodOptionsCardParams {
        optional {
            request_three_d_secure: RequestThreeDSecure,
        }
        boxed {
            installments: InstallmentsParams,
        }
    }
}

crate::params! {
    /// Held by `InvoicePaymentSettingsParams.payment_method_options`.
    pub struct InvoicePaymentSettingsPaymentMethodOptionsParams {
        optional {
            konbini: Clearable<EmptyObject>,
            sepa_debit: Clearable<EmptyObject>,
        }
        boxed {
            acss_debit: Clearable<AcssDebitParams>,
            bancontact: Clearable<BancontactParams>,
            card: Clearable<InvoicePaymentSettingsPaymentMethodOptionsCardParams>,
            customer_balance: Clearable<PaymentSettingsPaymentMethodOptionsCustomerBalanceParams>,
            payto: Clearable<PaymentSettingsPaymentMethodOptionsPaytoParams>,
            pix: Clearable<InvoicePaymentSettingsPaymentMethodOptionsPixParams>,
            upi: Clearable<PaymentMethodUpiParams>,
            us_bank_account: Clearable<PaymentSettingsPaymentMethodOptionsUsBankAccountParams>,
        }
    }
}

crate::params! {
    /// Held by `InvoicePaymentSettingsPaymentMethodOptionsParams.pix`.
    pub struct InvoicePaymentSettingsPaymentMethodOptionsPixParams {
        optional {
            amount_includes_iof: AmountIncludesIof,
            expires_after_seconds: i64,
        }
    }
}

crate::open_enum! {
    /// Values of `CreateInvoice.pending_invoice_items_behavior`.
    pub enum InvoicePendingInvoiceItemsBehavior {
        Exclude = "exclude",
        Include = "include",
    }
}

crate::open_enum! {
    /// Values of `CreateInvoicePreview.preview_mode`.
    pub enum InvoicePreviewMode {
        Next = "next",
        Recurring = "recurring",
    }
}

crate::open_enum! {
    /// Values of `InvoiceScheduleDetailsParams.end_behavior`.
    pub enum InvoiceScheduleDetailsEndBehavior {
        Cancel = "cancel",
        Release = "release",
    }
}

crate::params! {
    /// Held by `CreateInvoicePreview.schedule_details`.
    pub struct InvoiceScheduleDetailsParams {
        optional {
            end_behavior: InvoiceScheduleDetailsEndBehavior,
            proration_behavior: ProrationBehavior,
        }
        boxed {
            billing_mode: BillingModeParams,
        }
        lists {
            phases: SubscriptionSchedulePhaseParams,
        }
    }
}

crate::keyword! {
    /// Held by `InvoiceSubscriptionDetailsParams.billing_cycle_anchor`.
    pub enum InvoiceSubscriptionDetailsBillingCycleAnchor(Timestamp) {
        Now = "now",
        Unchanged = "unchanged",
    }
}

crate::params! {
    /// Held by `CreateInvoicePreview.subscription_details`.
    pub struct InvoiceSubscriptionDetailsParams {
        optional {
            billing_cycle_anchor: InvoiceSubscriptionDetailsBillingCycleAnchor,
            billing_schedules: Clearable<Vec<BillingScheduleParams>>,
            cancel_at: Clearable<CancelAt>,
            cancel_at_period_end: bool,
            cancel_now: bool,
            default_tax_rates: Clearable<Vec<String>>,
            proration_behavior: ProrationBehavior,
            proration_date: Timestamp,
            resume_at: InvoiceSubscriptionDetailsResumeAt,
            start_date: Timestamp,
            trial_end: TrialEnd,
        }
        boxed {
            billing_mode: BillingModeParams,
        }
        lists {
            items: UpdateSubscriptionItemParams,
        }
    }
}

crate::open_enum! {
    /// Values of `InvoiceSubscriptionDetailsParams.resume_at`.
    pub enum InvoiceSubscriptionDetailsResumeAt {
        Now = "now",
    }
}

crate::operation! {
    /// `GET /v1/invoices`
    pub struct ListInvoices: Get "/v1/invoices" Form => List<Invoice> {
        optional {
            collection_method: CollectionMethod,
            created: Range<Timestamp>,
            customer: CustomerId,
            customer_account: String,
            due_date: Range<Timestamp>,
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: InvoiceStatus,
            subscription: SubscriptionId,
        }
        lists {
            expand: Expand<List<Invoice>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoices/{invoice}/mark_uncollectible`
    pub struct MarkInvoiceUncollectible: Post "/v1/invoices/{invoice}/mark_uncollectible" Form => Invoice {
        path {
            invoice: InvoiceId,
        }
        lists {
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoices/{invoice}/pay`
    pub struct PayInvoice: Post "/v1/invoices/{invoice}/pay" Form => Invoice {
        path {
            invoice: InvoiceId,
        }
        optional {
            forgive: bool,
            mandate: Clearable<MandateId>,
            off_session: bool,
            paid_out_of_band: bool,
            payment_method: PaymentMethodId,
            source: String,
        }
        lists {
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoices/{invoice}/remove_lines`
    pub struct RemoveInvoiceLines: Post "/v1/invoices/{invoice}/remove_lines" Form => Invoice {
        path {
            invoice: InvoiceId,
        }
        required_lists {
            lines: RemoveInvoiceLinesLineParams,
        }
        optional {
            invoice_metadata: Clearable<Map<String>>,
        }
        lists {
            expand: Expand<Invoice>,
        }
    }
}

crate::open_enum! {
    /// Values of `RemoveInvoiceLinesLineParams.behavior`.
    pub enum RemoveInvoiceLinesLineBehavior {
        Delete = "delete",
        Unassign = "unassign",
    }
}

crate::params! {
    /// Held by `RemoveInvoiceLines.lines`.
    pub struct RemoveInvoiceLinesLineParams {
        required {
            behavior: RemoveInvoiceLinesLineBehavior,
            id: String,
        }
    }
}

crate::params! {
    /// Held by `CreateInvoice.rendering`, `UpdateInvoice.rendering`.
    pub struct RenderingParams {
        optional {
            amount_tax_display: Clearable<ConfigurationCustomerBillingInvoiceRenderingAmountTaxDisplay>,
            template: String,
            template_version: Clearable<i64>,
        }
        boxed {
            pdf: RenderingPdfParams,
        }
    }
}

crate::params! {
    /// Held by `RenderingParams.pdf`.
    pub struct RenderingPdfParams {
        optional {
            page_size: InvoiceRenderingPdfPageSize,
        }
    }
}

crate::operation! {
    /// `GET /v1/invoices/{invoice}`
    pub struct RetrieveInvoice: Get "/v1/invoices/{invoice}" Form => Invoice {
        path {
            invoice: InvoiceId,
        }
        lists {
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// `GET /v1/invoices/search`
    pub struct SearchInvoices: Get "/v1/invoices/search" Form => SearchResult<Invoice> {
        required {
            query: String,
        }
        optional {
            limit: i64,
            page: String,
        }
        lists {
            expand: Expand<SearchResult<Invoice>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoices/{invoice}/send`
    pub struct SendInvoice: Post "/v1/invoices/{invoice}/send" Form => Invoice {
        path {
            invoice: InvoiceId,
        }
        lists {
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoices/{invoice}`
    pub struct UpdateInvoice: Post "/v1/invoices/{invoice}" Form => Invoice {
        path {
            invoice: InvoiceId,
        }
        optional {
            account_tax_ids: Clearable<Vec<String>>,
            application_fee_amount: i64,
            auto_advance: bool,
            automatically_finalizes_at: Timestamp,
            collection_method: CollectionMethod,
            custom_fields: Clearable<Vec<CustomFieldParams>>,
            days_until_due: i64,
            default_payment_method: String,
            default_source: Clearable<String>,
            default_tax_rates: Clearable<Vec<String>>,
            description: String,
            discounts: Clearable<Vec<DiscountParams>>,
            due_date: Timestamp,
            effective_at: Clearable<Timestamp>,
            footer: String,
            metadata: Clearable<Map<Clearable<String>>>,
            number: Clearable<String>,
            on_behalf_of: Clearable<String>,
            statement_descriptor: String,
        }
        boxed {
            automatic_tax: AutomaticTaxParams,
            issuer: InvoiceIssuerParams,
            payment_settings: InvoicePaymentSettingsParams,
            rendering: RenderingParams,
            shipping_cost: Clearable<InvoiceShippingCostParams>,
            shipping_details: Clearable<InvoiceShippingDetailsParams>,
            transfer_data: Clearable<InvoiceTransferDataParams>,
        }
        lists {
            expand: Expand<Invoice>,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoices/{invoice}/update_lines`
    pub struct UpdateInvoiceLines: Post "/v1/invoices/{invoice}/update_lines" Form => Invoice {
        path {
            invoice: InvoiceId,
        }
        required_lists {
            lines: UpdateInvoiceLinesLineParams,
        }
        optional {
            invoice_metadata: Clearable<Map<String>>,
        }
        lists {
            expand: Expand<Invoice>,
        }
    }
}

crate::params! {
    /// Held by `UpdateInvoiceLines.lines`.
    pub struct UpdateInvoiceLinesLineParams {
        required {
            id: String,
        }
        optional {
            amount: i64,
            description: String,
            discountable: bool,
            discounts: Clearable<Vec<DiscountParams>>,
            metadata: Clearable<Map<Clearable<String>>>,
            quantity: i64,
            quantity_decimal: Decimal,
            tax_amounts: Clearable<Vec<TaxAmountParams>>,
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            period: LineItemPeriodParams,
            price_data: LineItemPriceDataParams,
            pricing: PricingParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoices/{invoice}/void`
    pub struct VoidInvoice: Post "/v1/invoices/{invoice}/void" Form => Invoice {
        path {
            invoice: InvoiceId,
        }
        lists {
            expand: Expand<Invoice>,
        }
    }
}
