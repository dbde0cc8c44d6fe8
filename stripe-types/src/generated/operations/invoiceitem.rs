// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, CustomerId, Decimal, Deleted, Expand, InvoiceId, Invoiceitem,
    InvoiceitemDiscountParams, InvoiceitemId, InvoiceitemPeriodParams, InvoiceitemPriceDataParams,
    InvoiceitemPricingParams, InvoiceitemTaxBehavior, List, Map, Range, SubscriptionId, Timestamp,
};

crate::operation! {
    /// Creates an invoiceitem.
    ///
    /// `POST /v1/invoiceitems`, by the cargo feature `invoiceitem`.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/create)
    pub struct CreateInvoiceitem: Post "/v1/invoiceitems" Form => Invoiceitem {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
            /// Customer: the id of a `customer`.
            customer: CustomerId,
            /// Customer account.
            customer_account: String,
            /// Description.
            description: String,
            /// Discountable.
            discountable: bool,
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<InvoiceitemDiscountParams>>,
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Quantity.
            quantity: i64,
            /// Quantity decimal: an exact decimal.
            quantity_decimal: Decimal,
            /// Subscription: the id of a `subscription`.
            subscription: SubscriptionId,
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: InvoiceitemTaxBehavior,
            /// Tax code: can be cleared.
            tax_code: Clearable<String>,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
        boxed {
            /// Period.
            period: InvoiceitemPeriodParams,
            /// Price data.
            price_data: InvoiceitemPriceDataParams,
            /// Pricing.
            pricing: InvoiceitemPricingParams,
        }
        lists {
            /// Tax rates.
            tax_rates: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoiceitem>,
        }
    }
}

crate::operation! {
    /// Deletes an invoiceitem.
    ///
    /// `DELETE /v1/invoiceitems/{invoiceitem}`, by the cargo feature `invoiceitem`.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/delete)
    pub struct DeleteInvoiceitem: Delete "/v1/invoiceitems/{invoiceitem}" Form => Deleted<InvoiceitemId> {
        path {
            /// Invoiceitem: the id of an `invoiceitem`.
            invoiceitem: InvoiceitemId,
        }
    }
}

crate::operation! {
    /// Lists invoiceitems.
    ///
    /// `GET /v1/invoiceitems`, by the cargo feature `invoiceitem`.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/list)
    pub struct ListInvoiceitems: Get "/v1/invoiceitems" Form => List<Invoiceitem> {
        optional {
            /// Created.
            created: Range<Timestamp>,
            /// Only objects with this `customer`. The id of a `customer`.
            customer: CustomerId,
            /// Only objects with this `customer_account`.
            customer_account: String,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// Only objects with this `invoice`. The id of an `invoice`.
            invoice: InvoiceId,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Pending.
            pending: bool,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<Invoiceitem>>,
        }
    }
}

crate::operation! {
    /// Retrieves an invoiceitem.
    ///
    /// `GET /v1/invoiceitems/{invoiceitem}`, by the cargo feature `invoiceitem`.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/retrieve)
    pub struct RetrieveInvoiceitem: Get "/v1/invoiceitems/{invoiceitem}" Form => Invoiceitem {
        path {
            /// Invoiceitem: the id of an `invoiceitem`.
            invoiceitem: InvoiceitemId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoiceitem>,
        }
    }
}

crate::operation! {
    /// Updates an invoiceitem.
    ///
    /// `POST /v1/invoiceitems/{invoiceitem}`, by the cargo feature `invoiceitem`.
    /// [Reference](https://docs.stripe.com/api/invoiceitems/update)
    pub struct UpdateInvoiceitem: Post "/v1/invoiceitems/{invoiceitem}" Form => Invoiceitem {
        path {
            /// Invoiceitem: the id of an `invoiceitem`.
            invoiceitem: InvoiceitemId,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Description: can be cleared.
            description: Clearable<String>,
            /// Discountable.
            discountable: bool,
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<InvoiceitemDiscountParams>>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Quantity.
            quantity: i64,
            /// Quantity decimal: an exact decimal.
            quantity_decimal: Decimal,
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: InvoiceitemTaxBehavior,
            /// Tax code: can be cleared.
            tax_code: Clearable<String>,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
        boxed {
            /// Period.
            period: InvoiceitemPeriodParams,
            /// Price data.
            price_data: InvoiceitemPriceDataParams,
            /// Pricing.
            pricing: InvoiceitemPricingParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<Invoiceitem>,
        }
    }
}
