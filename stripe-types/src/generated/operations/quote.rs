// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Binary, Clearable, CustomerId, Decimal, Expand, List, Map, Quote, QuoteAutomaticTaxParams,
    QuoteCollectionMethod, QuoteDiscountParams, QuoteFromQuoteParams, QuoteId, QuoteInvoiceSettingsParams,
    QuoteLineItemParams, QuoteStatus, QuoteSubscriptionDataParams, QuoteTransferDataParams, Timestamp,
    UpdateQuoteLineItemParams, UpdateQuoteSubscriptionDataParams,
};

crate::operation! {
    /// Accepts a quote.
    ///
    /// `POST /v1/quotes/{quote}/accept`, by the cargo feature `quote`.
    /// [Reference](https://docs.stripe.com/api/quotes/accept)
    pub struct AcceptQuote: Post "/v1/quotes/{quote}/accept" Form => Quote {
        path {
            /// Quote: the id of a `quote`.
            quote: QuoteId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Quote>,
        }
    }
}

crate::operation! {
    /// Cancels a quote.
    ///
    /// `POST /v1/quotes/{quote}/cancel`, by the cargo feature `quote`.
    /// [Reference](https://docs.stripe.com/api/quotes/cancel)
    pub struct CancelQuote: Post "/v1/quotes/{quote}/cancel" Form => Quote {
        path {
            /// Quote: the id of a `quote`.
            quote: QuoteId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Quote>,
        }
    }
}

crate::operation! {
    /// Creates a quote.
    ///
    /// `POST /v1/quotes`, by the cargo feature `quote`.
    /// [Reference](https://docs.stripe.com/api/quotes/create)
    pub struct CreateQuote: Post "/v1/quotes" Form => Quote {
        optional {
            /// The fee of the platform, for quotes that are paid once. Can be cleared.
            application_fee_amount: Clearable<i64>,
            /// The share of the platform of each invoice, for quotes that become subscriptions. In percent;
            /// can be cleared.
            application_fee_percent: Clearable<Decimal>,
            /// The way of collection: invoices are charged automatically, or emailed. One of
            /// `charge_automatically`, `send_invoice`.
            collection_method: QuoteCollectionMethod,
            /// The customer the quote is for. It must be there before the quote is finalized. The id of a
            /// `customer`.
            customer: CustomerId,
            /// The id of the account that acts as the customer, where Accounts v2 represents customers.
            customer_account: String,
            /// Tax rates for items that have none of their own. Can be cleared.
            default_tax_rates: Clearable<Vec<String>>,
            /// A text printed on the quote. Can be cleared.
            description: Clearable<String>,
            /// The discounts of the quote. Can be cleared.
            discounts: Clearable<Vec<QuoteDiscountParams>>,
            /// The time at which an open quote expires; by default thirty days after its creation. A time in
            /// seconds since 1970.
            expires_at: Timestamp,
            /// The text at the foot of the document. Can be cleared.
            footer: Clearable<String>,
            /// The text at the head of the document. Can be cleared.
            header: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// The connected account that is the merchant of record: settlement, fees and statements follow
            /// it. Can be cleared.
            on_behalf_of: Clearable<String>,
            /// The test clock whose simulated time governs the object, in test mode only.
            test_clock: String,
        }
        boxed {
            /// The automatic computation of tax, with the state of the latest computation.
            automatic_tax: QuoteAutomaticTaxParams,
            /// The quote that this one was copied from or revises.
            from_quote: QuoteFromQuoteParams,
            /// Defaults for the invoices: days until due, issuer.
            invoice_settings: QuoteInvoiceSettingsParams,
            /// Data that a subscription gets from the quote: description, start, trial.
            subscription_data: QuoteSubscriptionDataParams,
            /// The connected account that gets the payments, and its share. Can be cleared.
            transfer_data: Clearable<QuoteTransferDataParams>,
        }
        lists {
            /// The products and prices on offer.
            line_items: QuoteLineItemParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Quote>,
        }
    }
}

crate::operation! {
    /// Finalizes a quote.
    ///
    /// `POST /v1/quotes/{quote}/finalize`, by the cargo feature `quote`.
    /// [Reference](https://docs.stripe.com/api/quotes/finalize)
    pub struct FinalizeQuote: Post "/v1/quotes/{quote}/finalize" Form => Quote {
        path {
            /// Quote: the id of a `quote`.
            quote: QuoteId,
        }
        optional {
            /// Expires at: a time in seconds since 1970.
            expires_at: Timestamp,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Quote>,
        }
    }
}

crate::operation! {
    /// Lists quotes.
    ///
    /// `GET /v1/quotes`, by the cargo feature `quote`. [Reference](https://docs.stripe.com/api/quotes/list)
    pub struct ListQuotes: Get "/v1/quotes" Form => List<Quote> {
        optional {
            /// Only objects with this `customer`. The id of a `customer`.
            customer: CustomerId,
            /// Only objects with this `customer_account`.
            customer_account: String,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `accepted`, `canceled`, `draft`, `open`.
            status: QuoteStatus,
            /// Only objects with this `test_clock`.
            test_clock: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Quote>>,
        }
    }
}

crate::operation! {
    /// Retrieves a quote.
    ///
    /// `GET /v1/quotes/{quote}`, by the cargo feature `quote`.
    /// [Reference](https://docs.stripe.com/api/quotes/retrieve)
    pub struct RetrieveQuote: Get "/v1/quotes/{quote}" Form => Quote {
        path {
            /// Quote: the id of a `quote`.
            quote: QuoteId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Quote>,
        }
    }
}

crate::operation! {
    /// Retrieves a quote pdf.
    ///
    /// `GET /v1/quotes/{quote}/pdf`, by the cargo feature `quote`.
    /// [Reference](https://docs.stripe.com/api/quotes/pdf/retrieve)
    pub struct RetrieveQuotePdf: Get "/v1/quotes/{quote}/pdf" Form at "https://files.stripe.com" => Binary {
        path {
            /// Quote: the id of a `quote`.
            quote: QuoteId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Binary>,
        }
    }
}

crate::operation! {
    /// Updates a quote.
    ///
    /// `POST /v1/quotes/{quote}`, by the cargo feature `quote`.
    /// [Reference](https://docs.stripe.com/api/quotes/update)
    pub struct UpdateQuote: Post "/v1/quotes/{quote}" Form => Quote {
        path {
            /// Quote: the id of a `quote`.
            quote: QuoteId,
        }
        optional {
            /// The fee of the platform, for quotes that are paid once. Can be cleared.
            application_fee_amount: Clearable<i64>,
            /// The share of the platform of each invoice, for quotes that become subscriptions. In percent;
            /// can be cleared.
            application_fee_percent: Clearable<Decimal>,
            /// The way of collection: invoices are charged automatically, or emailed. One of
            /// `charge_automatically`, `send_invoice`.
            collection_method: QuoteCollectionMethod,
            /// The customer the quote is for. It must be there before the quote is finalized. The id of a
            /// `customer`.
            customer: CustomerId,
            /// The id of the account that acts as the customer, where Accounts v2 represents customers. Can
            /// be cleared.
            customer_account: Clearable<String>,
            /// Tax rates for items that have none of their own. Can be cleared.
            default_tax_rates: Clearable<Vec<String>>,
            /// A text printed on the quote. Can be cleared.
            description: Clearable<String>,
            /// The discounts of the quote. Can be cleared.
            discounts: Clearable<Vec<QuoteDiscountParams>>,
            /// The time at which an open quote expires; by default thirty days after its creation. A time in
            /// seconds since 1970.
            expires_at: Timestamp,
            /// The text at the foot of the document. Can be cleared.
            footer: Clearable<String>,
            /// The text at the head of the document. Can be cleared.
            header: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// The connected account that is the merchant of record: settlement, fees and statements follow
            /// it. Can be cleared.
            on_behalf_of: Clearable<String>,
        }
        boxed {
            /// The automatic computation of tax, with the state of the latest computation.
            automatic_tax: QuoteAutomaticTaxParams,
            /// Defaults for the invoices: days until due, issuer.
            invoice_settings: QuoteInvoiceSettingsParams,
            /// Data that a subscription gets from the quote: description, start, trial.
            subscription_data: UpdateQuoteSubscriptionDataParams,
            /// The connected account that gets the payments, and its share. Can be cleared.
            transfer_data: Clearable<QuoteTransferDataParams>,
        }
        lists {
            /// The products and prices on offer.
            line_items: UpdateQuoteLineItemParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Quote>,
        }
    }
}
