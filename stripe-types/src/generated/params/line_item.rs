// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, CouponId, Currency, Decimal, Map, PriceId, ProductId, PromotionCodeId, Timestamp};

crate::params! {
    /// Held by [`UpdateInvoiceLine::discounts`](crate::UpdateInvoiceLine::discounts).
    pub struct LineItemDiscountParams {
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

crate::open_enum! {
    /// Values of
    /// [`LineItemTaxAmountTaxRateDataParams::jurisdiction_level`](crate::LineItemTaxAmountTaxRateDataParams::jurisdiction_level).
    pub enum LineItemJurisdictionLevel {
        City = "city",
        Country = "country",
        County = "county",
        District = "district",
        Multiple = "multiple",
        State = "state",
    }
}

crate::params! {
    /// Held by [`UpdateInvoiceLine::period`](crate::UpdateInvoiceLine::period).
    pub struct LineItemPeriodParams {
        required {
            /// End: a time in seconds since 1970.
            end: Timestamp,
            /// Start: a time in seconds since 1970.
            start: Timestamp,
        }
    }
}

crate::params! {
    /// Held by [`UpdateInvoiceLine::price_data`](crate::UpdateInvoiceLine::price_data).
    pub struct LineItemPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
        }
        optional {
            /// Product: the id of a `product`.
            product: ProductId,
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: LineItemTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
        boxed {
            /// Product data.
            product_data: LineItemPriceDataProductDataParams,
        }
    }
}

crate::params! {
    /// Held by [`LineItemPriceDataParams::product_data`](crate::LineItemPriceDataParams::product_data).
    pub struct LineItemPriceDataProductDataParams {
        required {
            /// Name.
            name: String,
        }
        optional {
            /// Description: at most 40000 characters.
            description: String,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Tax code.
            tax_code: String,
            /// Unit label: at most 12 characters.
            unit_label: String,
        }
        lists {
            /// Images.
            images: String,
        }
    }
}

crate::params! {
    /// Held by [`UpdateInvoiceLine::pricing`](crate::UpdateInvoiceLine::pricing).
    pub struct LineItemPricingParams {
        optional {
            /// Price: the id of a `price`.
            price: PriceId,
        }
    }
}

crate::params! {
    /// Held by [`UpdateInvoiceLine::tax_amounts`](crate::UpdateInvoiceLine::tax_amounts).
    pub struct LineItemTaxAmountParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Tax rate data.
            tax_rate_data: LineItemTaxAmountTaxRateDataParams,
            /// Taxable amount: in minor units of the currency.
            taxable_amount: i64,
        }
        optional {
            /// Taxability reason: one of 15 values.
            taxability_reason: LineItemTaxabilityReason,
        }
    }
}

crate::params! {
    /// Held by [`LineItemTaxAmountParams::tax_rate_data`](crate::LineItemTaxAmountParams::tax_rate_data).
    pub struct LineItemTaxAmountTaxRateDataParams {
        required {
            /// Display name: at most 100 characters.
            display_name: String,
            /// Inclusive.
            inclusive: bool,
            /// Percentage: in percent.
            percentage: Decimal,
        }
        optional {
            /// Country.
            country: String,
            /// Description.
            description: String,
            /// Jurisdiction: at most 200 characters.
            jurisdiction: String,
            /// Jurisdiction level: one of `city`, `country`, `county`, `district`, `multiple`, `state`.
            jurisdiction_level: LineItemJurisdictionLevel,
            /// State.
            state: String,
            /// Tax type: one of 14 values.
            tax_type: LineItemTaxType,
        }
    }
}

crate::open_enum! {
    /// Values of [`LineItemPriceDataParams::tax_behavior`](crate::LineItemPriceDataParams::tax_behavior).
    pub enum LineItemTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

crate::open_enum! {
    /// Values of
    /// [`LineItemTaxAmountTaxRateDataParams::tax_type`](crate::LineItemTaxAmountTaxRateDataParams::tax_type).
    pub enum LineItemTaxType {
        AmusementTax = "amusement_tax",
        CommunicationsTax = "communications_tax",
        Gst = "gst",
        Hst = "hst",
        Igst = "igst",
        Jct = "jct",
        LeaseTax = "lease_tax",
        Pst = "pst",
        Qst = "qst",
        RetailDeliveryFee = "retail_delivery_fee",
        Rst = "rst",
        SalesTax = "sales_tax",
        ServiceTax = "service_tax",
        Vat = "vat",
    }
}

crate::open_enum! {
    /// Values of
    /// [`LineItemTaxAmountParams::taxability_reason`](crate::LineItemTaxAmountParams::taxability_reason).
    pub enum LineItemTaxabilityReason {
        CustomerExempt = "customer_exempt",
        NotCollecting = "not_collecting",
        NotSubjectToTax = "not_subject_to_tax",
        NotSupported = "not_supported",
        PortionProductExempt = "portion_product_exempt",
        PortionReducedRated = "portion_reduced_rated",
        PortionStandardRated = "portion_standard_rated",
        ProductExempt = "product_exempt",
        ProductExemptHoliday = "product_exempt_holiday",
        ProportionallyRated = "proportionally_rated",
        ReducedRated = "reduced_rated",
        ReverseCharge = "reverse_charge",
        StandardRated = "standard_rated",
        TaxableBasisReduced = "taxable_basis_reduced",
        ZeroRated = "zero_rated",
    }
}
