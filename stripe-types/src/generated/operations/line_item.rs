// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Decimal, DiscountParams, Expand, InvoiceId, LineItem, LineItemPeriodParams,
    LineItemPriceDataParams, List, Map, PricingParams, TaxAmountParams,
};

crate::operation! {
    /// `GET /v1/invoices/{invoice}/lines`
    pub struct ListInvoiceLines: Get "/v1/invoices/{invoice}/lines" Form => List<LineItem> {
        path {
            invoice: InvoiceId,
        }
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<LineItem>>,
        }
    }
}

crate::operation! {
    /// `POST /v1/invoices/{invoice}/lines/{line_item_id}`
    pub struct UpdateInvoiceLine: Post "/v1/invoices/{invoice}/lines/{line_item_id}" Form => LineItem {
        path {
            invoice: InvoiceId,
            line_item_id: String,
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
        lists {
            expand: Expand<LineItem>,
        }
    }
}
