// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CouponId, Currency, Decimal, PriceId, ProductId, PromotionCodeId, Timestamp};

crate::params! {
    /// Held by [`CreateInvoiceitem::discounts`](crate::CreateInvoiceitem::discounts),
    /// [`UpdateInvoiceitem::discounts`](crate::UpdateInvoiceitem::discounts).
    pub struct InvoiceitemDiscountParams {
        optional {
            /// Coupon: the id of a `coupon`.
            coupon: CouponId,
            /// Discount.
            discount: String,
            /// Promotion code: the id of a `promotion_code`.
            promotion_code: PromotionCodeId,
        }
    }
}

crate::params! {
    /// Held by [`CreateInvoiceitem::period`](crate::CreateInvoiceitem::period),
    /// [`UpdateInvoiceitem::period`](crate::UpdateInvoiceitem::period).
    pub struct InvoiceitemPeriodParams {
        required {
            /// End: a time in seconds since 1970.
            end: Timestamp,
            /// Start: a time in seconds since 1970.
            start: Timestamp,
        }
    }
}

crate::params! {
    /// Held by [`CreateInvoiceitem::price_data`](crate::CreateInvoiceitem::price_data),
    /// [`UpdateInvoiceitem::price_data`](crate::UpdateInvoiceitem::price_data).
    pub struct InvoiceitemPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
            /// Product: the id of a `product`.
            product: ProductId,
        }
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: InvoiceitemTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by [`CreateInvoiceitem::pricing`](crate::CreateInvoiceitem::pricing),
    /// [`UpdateInvoiceitem::pricing`](crate::UpdateInvoiceitem::pricing).
    pub struct InvoiceitemPricingParams {
        optional {
            /// Price: the id of a `price`.
            price: PriceId,
        }
    }
}

crate::open_enum! {
    /// Values of [`CreateInvoiceitem::tax_behavior`](crate::CreateInvoiceitem::tax_behavior),
    /// [`UpdateInvoiceitem::tax_behavior`](crate::UpdateInvoiceitem::tax_behavior),
    /// [`InvoiceitemPriceDataParams::tax_behavior`](crate::InvoiceitemPriceDataParams::tax_behavior).
    pub enum InvoiceitemTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}
