// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, ConnectAccountReferenceType, CouponId, Currency, Decimal, Map, PriceId, ProductId,
    PromotionCodeId, QuoteId, QuoteRecurringInterval, QuoteSubscriptionDataBillingModeType,
    SubscriptionBillingModeFlexibleProrationDiscounts, Timestamp,
};

crate::params! {
    /// Held by [`QuoteAutomaticTaxParams::liability`](crate::QuoteAutomaticTaxParams::liability).
    pub struct QuoteAutomaticTaxLiabilityParams {
        required {
            /// Type: one of `account`, `self`.
            type_ = "type": ConnectAccountReferenceType,
        }
        optional {
            /// Account.
            account: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateQuote::automatic_tax`](crate::CreateQuote::automatic_tax),
    /// [`UpdateQuote::automatic_tax`](crate::UpdateQuote::automatic_tax).
    pub struct QuoteAutomaticTaxParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Liability.
            liability: QuoteAutomaticTaxLiabilityParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateQuote::discounts`](crate::CreateQuote::discounts),
    /// [`UpdateQuote::discounts`](crate::UpdateQuote::discounts),
    /// [`QuoteLineItemParams::discounts`](crate::QuoteLineItemParams::discounts) and 1 more.
    pub struct QuoteDiscountParams {
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

crate::keyword! {
    /// Held by
    /// [`QuoteSubscriptionDataParams::effective_date`](crate::QuoteSubscriptionDataParams::effective_date),
    /// [`UpdateQuoteSubscriptionDataParams::effective_date`](crate::UpdateQuoteSubscriptionDataParams::effective_date).
    pub enum QuoteEffectiveDate(Timestamp) {
        CurrentPeriodEnd = "current_period_end",
    }
}

crate::params! {
    /// Held by [`CreateQuote::from_quote`](crate::CreateQuote::from_quote).
    pub struct QuoteFromQuoteParams {
        required {
            /// Quote: the id of a `quote`.
            quote: QuoteId,
        }
        optional {
            /// Is revision.
            is_revision: bool,
        }
    }
}

crate::params! {
    /// Held by [`QuoteInvoiceSettingsParams::issuer`](crate::QuoteInvoiceSettingsParams::issuer).
    pub struct QuoteInvoiceSettingsIssuerParams {
        required {
            /// Type: one of `account`, `self`.
            type_ = "type": ConnectAccountReferenceType,
        }
        optional {
            /// Account.
            account: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateQuote::invoice_settings`](crate::CreateQuote::invoice_settings),
    /// [`UpdateQuote::invoice_settings`](crate::UpdateQuote::invoice_settings).
    pub struct QuoteInvoiceSettingsParams {
        optional {
            /// Days until due.
            days_until_due: i64,
        }
        boxed {
            /// Issuer.
            issuer: QuoteInvoiceSettingsIssuerParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateQuote::line_items`](crate::CreateQuote::line_items).
    pub struct QuoteLineItemParams {
        optional {
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<QuoteDiscountParams>>,
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// Price data.
            price_data: QuoteLineItemPriceDataParams,
        }
    }
}

crate::params! {
    /// Held by [`QuoteLineItemParams::price_data`](crate::QuoteLineItemParams::price_data),
    /// [`UpdateQuoteLineItemParams::price_data`](crate::UpdateQuoteLineItemParams::price_data).
    pub struct QuoteLineItemPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
            /// Product: the id of a `product`.
            product: ProductId,
        }
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: QuoteTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
        boxed {
            /// Recurring.
            recurring: QuoteLineItemPriceDataRecurringParams,
        }
    }
}

crate::params! {
    /// Held by [`QuoteLineItemPriceDataParams::recurring`](crate::QuoteLineItemPriceDataParams::recurring).
    pub struct QuoteLineItemPriceDataRecurringParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: QuoteRecurringInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`QuoteSubscriptionDataBillingModeParams::flexible`](crate::QuoteSubscriptionDataBillingModeParams::flexible).
    pub struct QuoteSubscriptionDataBillingModeFlexibleParams {
        optional {
            /// Proration discounts: one of `included`, `itemized`.
            proration_discounts: SubscriptionBillingModeFlexibleProrationDiscounts,
        }
    }
}

crate::params! {
    /// Held by
    /// [`QuoteSubscriptionDataParams::billing_mode`](crate::QuoteSubscriptionDataParams::billing_mode).
    pub struct QuoteSubscriptionDataBillingModeParams {
        required {
            /// Type: one of `classic`, `flexible`.
            type_ = "type": QuoteSubscriptionDataBillingModeType,
        }
        boxed {
            /// Flexible.
            flexible: QuoteSubscriptionDataBillingModeFlexibleParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateQuote::subscription_data`](crate::CreateQuote::subscription_data).
    pub struct QuoteSubscriptionDataParams {
        optional {
            /// Description: at most 500 characters.
            description: String,
            /// Effective date: can be cleared.
            effective_date: Clearable<QuoteEffectiveDate>,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Trial period days: can be cleared.
            trial_period_days: Clearable<i64>,
        }
        boxed {
            /// Billing mode.
            billing_mode: QuoteSubscriptionDataBillingModeParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`QuoteLineItemPriceDataParams::tax_behavior`](crate::QuoteLineItemPriceDataParams::tax_behavior).
    pub enum QuoteTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

crate::params! {
    /// Held by [`CreateQuote::transfer_data`](crate::CreateQuote::transfer_data),
    /// [`UpdateQuote::transfer_data`](crate::UpdateQuote::transfer_data).
    pub struct QuoteTransferDataParams {
        required {
            /// Destination.
            destination: String,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount percent: in percent.
            amount_percent: Decimal,
        }
    }
}

crate::params! {
    /// Held by [`UpdateQuote::line_items`](crate::UpdateQuote::line_items).
    pub struct UpdateQuoteLineItemParams {
        optional {
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<QuoteDiscountParams>>,
            /// Id.
            id: String,
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// Price data.
            price_data: QuoteLineItemPriceDataParams,
        }
    }
}

crate::params! {
    /// Held by [`UpdateQuote::subscription_data`](crate::UpdateQuote::subscription_data).
    pub struct UpdateQuoteSubscriptionDataParams {
        optional {
            /// Description: can be cleared.
            description: Clearable<String>,
            /// Effective date: can be cleared.
            effective_date: Clearable<QuoteEffectiveDate>,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Trial period days: can be cleared.
            trial_period_days: Clearable<i64>,
        }
    }
}
