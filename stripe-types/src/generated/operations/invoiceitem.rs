// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Currency, CustomerId, Decimal, Deleted, DiscountParams, Expand, InvoiceId, Invoiceitem,
    InvoiceitemId, LineItemPeriodParams, List, Map, PriceDataParams, PriceTaxBehavior, PricingParams, Range,
    SubscriptionId, Timestamp,
};

crate::operation! {
    /// `POST /v1/invoiceitems`
    pub struct CreateInvoiceitem: Post "/v1/invoiceitems" Form => Invoiceitem {
        optional {
            amount: i64,
            currency: Currency,
            customer: CustomerId,
            customer_account: String,
            description: String,
            discountable: bool,
            discounts: Clearable<Vec<DiscountParams>>,
            invoice: InvoiceId,
            metadata: Clearable<Map<Clearable<String>>>,
            quantity: i64,
            quantity_decimal: Decimal,
            subscription: SubscriptionId,
            tax_behavior: PriceTaxBehavior,
            tax_code: Clearable<String>,
            unit_amount_decimal: Decimal,
        }
        boxed {
            period: LineItemPeriodParams,
            price_data: PriceDataParams,
            pricing: PricingParams,
        }
        lists {
            expand: Expand<Invoiceitem>,
            tax_rates: String,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/invoiceitems/{invoiceitem}`
    pub struct DeleteInvoiceitem: Delete "/v1/invoiceitems/{invoiceitem}" Form => Deleted<InvoiceitemId> {
        path {
            invoiceitem: InvoiceitemId,
        }
    }
}

crate::operation! {
    /// `GET /v1/invoiceitems`
    pub struct ListInvoiceitems: Get "/v1/invoiceitems" Form => List<Invoiceitem> {
        optional {
            created: Range<Timestamp>,
            customer: CustomerId,
            customer_account: String,
            ending_before: String,
            invoice: InvoiceId,
            limit: i64,
            pending: bool,
            starting_after: String,
        }
        lists {
            expand: Expand<List<Invoiceitem>>,
        }
    }
}

crate::operation! {
    /// `GET /v1/invoiceitems/{invoiceitem}`
    pub struct RetrieveInvoiceitem: Get "/v1/invoiceitems/{invoiceitem}" Form => Invoiceitem {
        path {
            invoiceitem: InvoiceitemId,
        }
        lists {
            expand: Expand<Invoiceitem>,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoiceitems/{invoiceitem}`
    pub struct UpdateInvoiceitem: Post "/v1/invoiceitems/{invoiceitem}" Form => Invoiceitem {
        path {
            invoiceitem: InvoiceitemId,
        }
        optional {
            amount: i64,
            description: String,
            discountable: bool,
            discounts: Clearable<Vec<DiscountParams>>,
            metadata: Clearable<Map<Clearable<String>>>,
            quantity: i64,
            quantity_decimal: Decimal,
            tax_behavior: PriceTaxBehavior,
            tax_code: Clearable<String>,
            tax_rates: Clearable<Vec<String>>,
            unit_amount_decimal: Decimal,
        }
        boxed {
            period: LineItemPeriodParams,
            price_data: PriceDataParams,
            pricing: PricingParams,
        }
        lists {
            expand: Expand<Invoiceitem>,
        }
    }
}
