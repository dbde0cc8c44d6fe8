// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, DiscountParams, Map, PriceDataParams, PriceId, SubscriptionScheduleInvoiceItemPeriodEndType,
    SubscriptionScheduleInvoiceItemPeriodStartType, Timestamp,
};

crate::params! {
    /// Held by `SubscriptionSchedulePhaseParams.add_invoice_items`, `CreateSubscriptionSchedulePhaseParams.add_invoice_items`.
    pub struct SubscriptionSchedulePhaseAddInvoiceItemParams {
        optional {
            discountable: bool,
            metadata: Map<Clearable<String>>,
            price: PriceId,
            quantity: i64,
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            period: SubscriptionSchedulePhaseAddInvoiceItemPeriodParams,
            price_data: PriceDataParams,
        }
        lists {
            discounts: DiscountParams,
        }
    }
}

crate::params! {
    /// Held by `SubscriptionSchedulePhaseAddInvoiceItemPeriodParams.end`.
    pub struct SubscriptionSchedulePhaseAddInvoiceItemPeriodEndParams {
        required {
            type_ = "type": SubscriptionScheduleInvoiceItemPeriodEndType,
        }
        optional {
            timestamp: Timestamp,
        }
    }
}

crate::params! {
    /// Held by `SubscriptionSchedulePhaseAddInvoiceItemParams.period`.
    pub struct SubscriptionSchedulePhaseAddInvoiceItemPeriodParams {
        required {
            end: SubscriptionSchedulePhaseAddInvoiceItemPeriodEndParams,
            start: SubscriptionSchedulePhaseAddInvoiceItemPeriodStartParams,
        }
    }
}

crate::params! {
    /// Held by `SubscriptionSchedulePhaseAddInvoiceItemPeriodParams.start`.
    pub struct SubscriptionSchedulePhaseAddInvoiceItemPeriodStartParams {
        required {
            type_ = "type": SubscriptionScheduleInvoiceItemPeriodStartType,
        }
        optional {
            timestamp: Timestamp,
        }
    }
}
