// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Decimal, Expand, InvoiceId, LineItem, LineItemDiscountParams, LineItemPeriodParams,
    LineItemPriceDataParams, LineItemPricingParams, LineItemTaxAmountParams, List, Map,
};

crate::operation! {
    /// Lists invoice lines.
    ///
    /// `GET /v1/invoices/{invoice}/lines`, by the cargo feature `line_item`.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/list)
    pub struct ListInvoiceLines: Get "/v1/invoices/{invoice}/lines" Form => List<LineItem> {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
        optional {
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
            expand: Expand<List<LineItem>>,
        }
    }
}

crate::operation! {
    /// Updates an invoice line.
    ///
    /// `POST /v1/invoices/{invoice}/lines/{line_item_id}`, by the cargo feature `line_item`.
    /// [Reference](https://docs.stripe.com/api/invoices/lines/update)
    pub struct UpdateInvoiceLine: Post "/v1/invoices/{invoice}/lines/{line_item_id}" Form => LineItem {
        path {
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
            /// Line item id.
            line_item_id: String,
        }
        optional {
            /// The price of the line before discounts, and before tax where that is exclusive. In minor units
            /// of the currency.
            amount: i64,
            /// The text of the line, by default made from product and price.
            description: String,
            /// True if discounts apply to the line; never to prorations.
            discountable: bool,
            /// The discounts that apply to the line itself. Can be cleared.
            discounts: Clearable<Vec<LineItemDiscountParams>>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all. Can be
            /// cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// The number of units; null where a line has none.
            quantity: i64,
            /// The number of units with its fraction; the same as `quantity` where that is whole. An exact
            /// decimal.
            quantity_decimal: Decimal,
            /// Tax amounts: can be cleared.
            tax_amounts: Clearable<Vec<LineItemTaxAmountParams>>,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// The time for which the line bills.
            period: LineItemPeriodParams,
            /// Price data.
            price_data: LineItemPriceDataParams,
            /// The price and product behind the line, with the amount of a unit.
            pricing: LineItemPricingParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<LineItem>,
        }
    }
}
