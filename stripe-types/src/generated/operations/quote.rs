// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    AutomaticTaxParams, BillingModeParams, Binary, Clearable, CollectionMethod, Currency, CustomerId,
    Decimal, DiscountParams, Expand, InvoiceIssuerParams, List, Map, PendingInvoiceItemIntervalParams,
    PriceId, PriceTaxBehavior, ProductId, Quote, QuoteId, QuoteStatus, Timestamp,
};

crate::operation! {
    /// `POST /v1/quotes/{quote}/accept`
    pub struct AcceptQuote: Post "/v1/quotes/{quote}/accept" Form => Quote {
        path {
            quote: QuoteId,
        }
        lists {
            expand: Expand<Quote>,
        }
    }
}

crate::operation! {
    /// `POST /v1/quotes/{quote}/cancel`
    pub struct CancelQuote: Post "/v1/quotes/{quote}/cancel" Form => Quote {
        path {
            quote: QuoteId,
        }
        lists {
            expand: Expand<Quote>,
        }
    }
}

crate::operation! {
    /// `POST /v1/quotes`
    pub struct CreateQuote: Post "/v1/quotes" Form => Quote {
        optional {
            application_fee_amount: Clearable<i64>,
            application_fee_percent: Clearable<Decimal>,
            collection_method: CollectionMethod,
            customer: CustomerId,
            customer_account: String,
            default_tax_rates: Clearable<Vec<String>>,
            description: Clearable<String>,
            discounts: Clearable<Vec<DiscountParams>>,
            expires_at: Timestamp,
            footer: Clearable<String>,
            header: Clearable<String>,
            metadata: Map<Clearable<String>>,
            on_behalf_of: Clearable<String>,
            test_clock: String,
        }
        boxed {
            automatic_tax: AutomaticTaxParams,
            from_quote: QuoteFromQuoteParams,
            invoice_settings: QuoteInvoiceSettingsParams,
            subscription_data: QuoteSubscriptionDataParams,
            transfer_data: Clearable<QuoteTransferDataParams>,
        }
        lists {
            expand: Expand<Quote>,
            line_items: QuoteLineItemParams,
        }
    }
}

crate::keyword! {
    /// Held by `QuoteSubscriptionDataParams.effective_date`, `UpdateQuoteSubscriptionDataParams.effective_date`.
    pub enum EffectiveDate(Timestamp) {
        CurrentPeriodEnd = "current_period_end",
    }
}

crate::operation! {
    /// `POST /v1/quotes/{quote}/finalize`
    pub struct FinalizeQuote: Post "/v1/quotes/{quote}/finalize" Form => Quote {
        path {
            quote: QuoteId,
        }
        optional {
            expires_at: Timestamp,
        }
        lists {
            expand: Expand<Quote>,
        }
    }
}

crate::operation! {
    /// `GET /v1/quotes`
    pub struct ListQuotes: Get "/v1/quotes" Form => List<Quote> {
        optional {
            customer: CustomerId,
            customer_account: String,
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: QuoteStatus,
            test_clock: String,
        }
        lists {
            expand: Expand<List<Quote>>,
        }
    }
}

crate::params! {
    /// Held by `CreateQuote.from_quote`.
    pub struct QuoteFromQuoteParams {
        required {
            quote: QuoteId,
        }
        optional {
            is_revision: bool,
        }
    }
}

crate::params! {
    /// Held by `CreateQuote.invoice_settings`, `UpdateQuote.invoice_settings`.
    pub struct QuoteInvoiceSettingsParams {
        optional {
            days_until_due: i64,
        }
        boxed {
            issuer: InvoiceIssuerParams,
        }
    }
}

crate::params! {
    /// Held by `CreateQuote.line_items`.
    pub struct QuoteLineItemParams {
        optional {
            discounts: Clearable<Vec<DiscountParams>>,
            price: PriceId,
            quantity: i64,
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            price_data: QuoteLineItemPriceDataParams,
        }
    }
}

crate::params! {
    /// Held by `QuoteLineItemParams.price_data`, `UpdateQuoteLineItemParams.price_data`.
    pub struct QuoteLineItemPriceDataParams {
        required {
            currency: Currency,
            product: ProductId,
        }
        optional {
            tax_behavior: PriceTaxBehavior,
            unit_amount: i64,
            unit_amount_decimal: Decimal,
        }
        boxed {
            recurring: PendingInvoiceItemIntervalParams,
        }
    }
}

crate::params! {
    /// Held by `CreateQuote.subscription_data`.
    pub struct QuoteSubscriptionDataParams {
        optional {
            description: String,
            effective_date: Clearable<EffectiveDate>,
            metadata: Map<Clearable<String>>,
            trial_period_days: Clearable<i64>,
        }
        boxed {
            billing_mode: BillingModeParams,
        }
    }
}

crate::params! {
    /// Held by `CreateQuote.transfer_data`, `UpdateQuote.transfer_data`.
    pub struct QuoteTransferDataParams {
        required {
            destination: String,
        }
        optional {
            amount: i64,
            amount_percent: Decimal,
        }
    }
}

crate::operation! {
    /// `GET /v1/quotes/{quote}`
    pub struct RetrieveQuote: Get "/v1/quotes/{quote}" Form => Quote {
        path {
            quote: QuoteId,
        }
        lists {
            expand: Expand<Quote>,
        }
    }
}

crate::operation! {
    /// `GET /v1/quotes/{quote}/pdf`
    pub struct RetrieveQuotePdf: Get "/v1/quotes/{quote}/pdf" Form at "https://files.stripe.com" => Binary {
        path {
            quote: QuoteId,
        }
        lists {
            expand: Expand<Binary>,
        }
    }
}

crate::operation! {
    /// `POST /v1/quotes/{quote}`
    pub struct UpdateQuote: Post "/v1/quotes/{quote}" Form => Quote {
        path {
            quote: QuoteId,
        }
        optional {
            application_fee_amount: Clearable<i64>,
            application_fee_percent: Clearable<Decimal>,
            collection_method: CollectionMethod,
            customer: CustomerId,
            customer_account: String,
            default_tax_rates: Clearable<Vec<String>>,
            description: Clearable<String>,
            discounts: Clearable<Vec<DiscountParams>>,
            expires_at: Timestamp,
            footer: Clearable<String>,
            header: Clearable<String>,
            metadata: Map<Clearable<String>>,
            on_behalf_of: Clearable<String>,
        }
        boxed {
            automatic_tax: AutomaticTaxParams,
            invoice_settings: QuoteInvoiceSettingsParams,
            subscription_data: UpdateQuoteSubscriptionDataParams,
            transfer_data: Clearable<QuoteTransferDataParams>,
        }
        lists {
            expand: Expand<Quote>,
            line_items: UpdateQuoteLineItemParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateQuote.line_items`.
    pub struct UpdateQuoteLineItemParams {
        optional {
            discounts: Clearable<Vec<DiscountParams>>,
            id: String,
            price: PriceId,
            quantity: i64,
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            price_data: QuoteLineItemPriceDataParams,
        }
    }
}

crate::params! {
    /// Held by `UpdateQuote.subscription_data`.
    pub struct UpdateQuoteSubscriptionDataParams {
        optional {
            description: Clearable<String>,
            effective_date: Clearable<EffectiveDate>,
            metadata: Map<Clearable<String>>,
            trial_period_days: Clearable<i64>,
        }
    }
}
