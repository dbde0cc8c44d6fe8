// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, ConnectAccountReferenceType, CouponId, Currency, Decimal, EmptyObject,
    InvoiceAmountIncludesIof, InvoiceCollectionMethod, InvoiceFinancialConnectionPermission,
    InvoiceFinancialConnectionPrefetch, InvoiceId, InvoiceMandateOptionsPaytoPurpose, InvoicePageSize,
    InvoicePaymentMethodOptionsAcssDebitVerificationMethod,
    InvoicePaymentMethodOptionsBancontactPreferredLanguage, InvoicePaymentMethodType,
    InvoiceRequestThreeDSecure, InvoiceTransactionType, InvoiceVerificationMethod,
    LinkedAccountOptionsFiltersAccountSubcategory, MandateOptionsUpiAmountType, Map, PriceId, ProductId,
    PromotionCodeId, ShippingRateId, TaxIdType, Timestamp,
};

crate::params! {
    /// Held by
    /// [`InvoicePaymentSettingsPaymentMethodOptionsAcssDebitParams::mandate_options`](crate::InvoicePaymentSettingsPaymentMethodOptionsAcssDebitParams::mandate_options).
    pub struct InvoiceAcssDebitMandateOptionsParams {
        optional {
            /// Transaction type: one of `business`, `personal`.
            transaction_type: InvoiceTransactionType,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceRenderingParams::amount_tax_display`](crate::InvoiceRenderingParams::amount_tax_display).
    pub enum InvoiceAmountTaxDisplay {
        ExcludeTax = "exclude_tax",
        IncludeInclusiveTax = "include_inclusive_tax",
    }
}

crate::params! {
    /// Held by [`InvoiceAutomaticTaxParams::liability`](crate::InvoiceAutomaticTaxParams::liability).
    pub struct InvoiceAutomaticTaxLiabilityParams {
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
    /// Held by [`CreateInvoice::automatic_tax`](crate::CreateInvoice::automatic_tax),
    /// [`UpdateInvoice::automatic_tax`](crate::UpdateInvoice::automatic_tax),
    /// [`CreateInvoicePreview::automatic_tax`](crate::CreateInvoicePreview::automatic_tax).
    pub struct InvoiceAutomaticTaxParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Liability.
            liability: InvoiceAutomaticTaxLiabilityParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentMethodOptionCustomerBalanceBankTransferParams::eu_bank_transfer`](crate::InvoicePaymentMethodOptionCustomerBalanceBankTransferParams::eu_bank_transfer).
    pub struct InvoiceBankTransferEuBankTransferParams {
        required {
            /// Country.
            country: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceScheduleDetailsPhaseParams::billing_cycle_anchor`](crate::InvoiceScheduleDetailsPhaseParams::billing_cycle_anchor).
    pub enum InvoiceBillingCycleAnchor {
        Automatic = "automatic",
        PhaseStart = "phase_start",
    }
}

crate::keyword! {
    /// Held by
    /// [`InvoiceSubscriptionDetailsParams::cancel_at`](crate::InvoiceSubscriptionDetailsParams::cancel_at).
    pub enum InvoiceCancelAt(Timestamp) {
        MaxBilledUntil = "max_billed_until",
        MaxPeriodEnd = "max_period_end",
        MinPeriodEnd = "min_period_end",
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentSettingsPaymentMethodOptionsCardParams::installments`](crate::InvoicePaymentSettingsPaymentMethodOptionsCardParams::installments).
    pub struct InvoiceCardInstallmentsParams {
        optional {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Plan: can be cleared.
            plan: Clearable<InvoiceCardInstallmentsPlanParams>,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceCardInstallmentsPlanParams::interval`](crate::InvoiceCardInstallmentsPlanParams::interval).
    pub enum InvoiceCardInstallmentsPlanInterval {
        Month = "month",
    }
}

crate::params! {
    /// Held by [`InvoiceCardInstallmentsParams::plan`](crate::InvoiceCardInstallmentsParams::plan).
    pub struct InvoiceCardInstallmentsPlanParams {
        required {
            /// Type: one of `bonus`, `fixed_count`, `revolving`.
            type_ = "type": InvoiceCardInstallmentsPlanType,
        }
        optional {
            /// Count.
            count: i64,
            /// Interval: one of `month`.
            interval: InvoiceCardInstallmentsPlanInterval,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceCardInstallmentsPlanParams::type_`](crate::InvoiceCardInstallmentsPlanParams::type_).
    pub enum InvoiceCardInstallmentsPlanType {
        Bonus = "bonus",
        FixedCount = "fixed_count",
        Revolving = "revolving",
    }
}

crate::params! {
    /// Held by [`CreateInvoice::custom_fields`](crate::CreateInvoice::custom_fields),
    /// [`UpdateInvoice::custom_fields`](crate::UpdateInvoice::custom_fields).
    pub struct InvoiceCustomFieldParams {
        required {
            /// Name: at most 40 characters.
            name: String,
            /// Value: at most 140 characters.
            value: String,
        }
    }
}

crate::params! {
    /// Held by [`InvoiceCustomerDetailsParams::address`](crate::InvoiceCustomerDetailsParams::address),
    /// [`InvoiceShippingDetailsParams::address`](crate::InvoiceShippingDetailsParams::address),
    /// [`InvoiceCustomerDetailsShippingParams::address`](crate::InvoiceCustomerDetailsShippingParams::address).
    pub struct InvoiceCustomerDetailsAddressParams {
        optional {
            /// City.
            city: String,
            /// Country.
            country: String,
            /// Line1.
            line1: String,
            /// Line2.
            line2: String,
            /// Postal code.
            postal_code: String,
            /// State.
            state: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateInvoicePreview::customer_details`](crate::CreateInvoicePreview::customer_details).
    pub struct InvoiceCustomerDetailsParams {
        optional {
            /// Tax exempt: one of `exempt`, `none`, `reverse`; can be cleared.
            tax_exempt: Clearable<InvoiceTaxExempt>,
        }
        boxed {
            /// Address: can be cleared.
            address: Clearable<InvoiceCustomerDetailsAddressParams>,
            /// Shipping: can be cleared.
            shipping: Clearable<InvoiceCustomerDetailsShippingParams>,
            /// Tax.
            tax: InvoiceCustomerDetailsTaxParams,
        }
        lists {
            /// Tax ids.
            tax_ids: InvoiceCustomerDetailsTaxIdParams,
        }
    }
}

crate::params! {
    /// Held by [`InvoiceCustomerDetailsParams::shipping`](crate::InvoiceCustomerDetailsParams::shipping).
    pub struct InvoiceCustomerDetailsShippingParams {
        required {
            /// Address.
            address: InvoiceCustomerDetailsAddressParams,
            /// Name.
            name: String,
        }
        optional {
            /// Phone.
            phone: String,
        }
    }
}

crate::params! {
    /// Held by [`InvoiceCustomerDetailsParams::tax_ids`](crate::InvoiceCustomerDetailsParams::tax_ids).
    pub struct InvoiceCustomerDetailsTaxIdParams {
        required {
            /// Type: one of 117 values.
            type_ = "type": TaxIdType,
            /// Value.
            value: String,
        }
    }
}

crate::params! {
    /// Held by [`InvoiceCustomerDetailsParams::tax`](crate::InvoiceCustomerDetailsParams::tax).
    pub struct InvoiceCustomerDetailsTaxParams {
        optional {
            /// Ip address: can be cleared.
            ip_address: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceShippingCostShippingRateDataDeliveryEstimateParams::maximum`](crate::InvoiceShippingCostShippingRateDataDeliveryEstimateParams::maximum).
    pub struct InvoiceDeliveryEstimateMaximumParams {
        required {
            /// Unit: one of `business_day`, `day`, `hour`, `month`, `week`.
            unit: InvoiceDeliveryEstimateMaximumUnit,
            /// Value.
            value: i64,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceDeliveryEstimateMaximumParams::unit`](crate::InvoiceDeliveryEstimateMaximumParams::unit),
    /// [`InvoiceDeliveryEstimateMinimumParams::unit`](crate::InvoiceDeliveryEstimateMinimumParams::unit).
    pub enum InvoiceDeliveryEstimateMaximumUnit {
        BusinessDay = "business_day",
        Day = "day",
        Hour = "hour",
        Month = "month",
        Week = "week",
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceShippingCostShippingRateDataDeliveryEstimateParams::minimum`](crate::InvoiceShippingCostShippingRateDataDeliveryEstimateParams::minimum).
    pub struct InvoiceDeliveryEstimateMinimumParams {
        required {
            /// Unit: one of `business_day`, `day`, `hour`, `month`, `week`.
            unit: InvoiceDeliveryEstimateMaximumUnit,
            /// Value.
            value: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateInvoice::discounts`](crate::CreateInvoice::discounts),
    /// [`UpdateInvoice::discounts`](crate::UpdateInvoice::discounts),
    /// [`InvoiceItemParams::discounts`](crate::InvoiceItemParams::discounts) and 7 more.
    pub struct InvoiceDiscountParams {
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
    /// [`InvoiceScheduleDetailsParams::end_behavior`](crate::InvoiceScheduleDetailsParams::end_behavior).
    pub enum InvoiceEndBehavior {
        Cancel = "cancel",
        Release = "release",
    }
}

crate::keyword! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseParams::end_date`](crate::InvoiceScheduleDetailsPhaseParams::end_date).
    pub enum InvoiceEndDate(Timestamp) {
        Now = "now",
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceShippingCostShippingRateDataFixedAmountParams::currency_options`](crate::InvoiceShippingCostShippingRateDataFixedAmountParams::currency_options).
    pub struct InvoiceFixedAmountCurrencyOptionParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
        }
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: InvoiceTaxBehavior,
        }
    }
}

crate::open_enum! {
    /// Values of [`InvoiceFromInvoiceParams::action`](crate::InvoiceFromInvoiceParams::action).
    pub enum InvoiceFromInvoiceAction {
        Revision = "revision",
    }
}

crate::params! {
    /// Held by [`CreateInvoice::from_invoice`](crate::CreateInvoice::from_invoice).
    pub struct InvoiceFromInvoiceParams {
        required {
            /// Action: one of `revision`.
            action: InvoiceFromInvoiceAction,
            /// Invoice: the id of an `invoice`.
            invoice: InvoiceId,
        }
    }
}

crate::params! {
    /// Held by [`CreateInvoice::issuer`](crate::CreateInvoice::issuer),
    /// [`UpdateInvoice::issuer`](crate::UpdateInvoice::issuer),
    /// [`CreateInvoicePreview::issuer`](crate::CreateInvoicePreview::issuer).
    pub struct InvoiceIssuerParams {
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
    /// Held by [`CreateInvoicePreview::invoice_items`](crate::CreateInvoicePreview::invoice_items).
    pub struct InvoiceItemParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
            /// Description.
            description: String,
            /// Discountable.
            discountable: bool,
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<InvoiceDiscountParams>>,
            /// Invoiceitem.
            invoiceitem: String,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
            /// Quantity decimal: an exact decimal.
            quantity_decimal: Decimal,
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: InvoiceTaxBehavior,
            /// Tax code: can be cleared.
            tax_code: Clearable<String>,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
        boxed {
            /// Period.
            period: InvoiceItemPeriodParams,
            /// Price data.
            price_data: InvoiceItemPriceDataParams,
        }
    }
}

crate::params! {
    /// Held by [`InvoiceItemParams::period`](crate::InvoiceItemParams::period),
    /// [`InvoiceLineParams::period`](crate::InvoiceLineParams::period),
    /// [`UpdateInvoiceLinesLineParams::period`](crate::UpdateInvoiceLinesLineParams::period).
    pub struct InvoiceItemPeriodParams {
        required {
            /// End: a time in seconds since 1970.
            end: Timestamp,
            /// Start: a time in seconds since 1970.
            start: Timestamp,
        }
    }
}

crate::params! {
    /// Held by [`InvoiceItemParams::price_data`](crate::InvoiceItemParams::price_data),
    /// [`InvoiceScheduleDetailsPhaseAddInvoiceItemParams::price_data`](crate::InvoiceScheduleDetailsPhaseAddInvoiceItemParams::price_data).
    pub struct InvoiceItemPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
            /// Product: the id of a `product`.
            product: ProductId,
        }
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: InvoiceTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceLineTaxAmountTaxRateDataParams::jurisdiction_level`](crate::InvoiceLineTaxAmountTaxRateDataParams::jurisdiction_level).
    pub enum InvoiceJurisdictionLevel {
        City = "city",
        Country = "country",
        County = "county",
        District = "district",
        Multiple = "multiple",
        State = "state",
    }
}

crate::params! {
    /// Held by [`AddInvoiceLines::lines`](crate::AddInvoiceLines::lines).
    pub struct InvoiceLineParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Description.
            description: String,
            /// Discountable.
            discountable: bool,
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<InvoiceDiscountParams>>,
            /// Invoice item.
            invoice_item: String,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Quantity.
            quantity: i64,
            /// Quantity decimal: an exact decimal.
            quantity_decimal: Decimal,
            /// Tax amounts: can be cleared.
            tax_amounts: Clearable<Vec<InvoiceLineTaxAmountParams>>,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// Period.
            period: InvoiceItemPeriodParams,
            /// Price data.
            price_data: InvoiceLinePriceDataParams,
            /// Pricing.
            pricing: InvoiceLinePricingParams,
        }
    }
}

crate::params! {
    /// Held by [`InvoiceLineParams::price_data`](crate::InvoiceLineParams::price_data),
    /// [`UpdateInvoiceLinesLineParams::price_data`](crate::UpdateInvoiceLinesLineParams::price_data).
    pub struct InvoiceLinePriceDataParams {
        required {
            /// Currency.
            currency: Currency,
        }
        optional {
            /// Product: the id of a `product`.
            product: ProductId,
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: InvoiceTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
        boxed {
            /// Product data.
            product_data: InvoiceLinePriceDataProductDataParams,
        }
    }
}

crate::params! {
    /// Held by [`InvoiceLinePriceDataParams::product_data`](crate::InvoiceLinePriceDataParams::product_data).
    pub struct InvoiceLinePriceDataProductDataParams {
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
    /// Held by [`InvoiceLineParams::pricing`](crate::InvoiceLineParams::pricing),
    /// [`UpdateInvoiceLinesLineParams::pricing`](crate::UpdateInvoiceLinesLineParams::pricing).
    pub struct InvoiceLinePricingParams {
        optional {
            /// Price: the id of a `price`.
            price: PriceId,
        }
    }
}

crate::params! {
    /// Held by [`InvoiceLineParams::tax_amounts`](crate::InvoiceLineParams::tax_amounts),
    /// [`UpdateInvoiceLinesLineParams::tax_amounts`](crate::UpdateInvoiceLinesLineParams::tax_amounts).
    pub struct InvoiceLineTaxAmountParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Tax rate data.
            tax_rate_data: InvoiceLineTaxAmountTaxRateDataParams,
            /// Taxable amount: in minor units of the currency.
            taxable_amount: i64,
        }
        optional {
            /// Taxability reason: one of 15 values.
            taxability_reason: InvoiceTaxabilityReason,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceLineTaxAmountParams::tax_rate_data`](crate::InvoiceLineTaxAmountParams::tax_rate_data).
    pub struct InvoiceLineTaxAmountTaxRateDataParams {
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
            jurisdiction_level: InvoiceJurisdictionLevel,
            /// State.
            state: String,
            /// Tax type: one of 14 values.
            tax_type: InvoiceTaxType,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentMethodOptionCustomerBalanceParams::bank_transfer`](crate::InvoicePaymentMethodOptionCustomerBalanceParams::bank_transfer).
    pub struct InvoicePaymentMethodOptionCustomerBalanceBankTransferParams {
        optional {
            /// Type.
            type_ = "type": String,
        }
        boxed {
            /// Eu bank transfer.
            eu_bank_transfer: InvoiceBankTransferEuBankTransferParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentSettingsPaymentMethodOptionsParams::customer_balance`](crate::InvoicePaymentSettingsPaymentMethodOptionsParams::customer_balance).
    pub struct InvoicePaymentMethodOptionCustomerBalanceParams {
        optional {
            /// Funding type.
            funding_type: String,
        }
        boxed {
            /// Bank transfer.
            bank_transfer: InvoicePaymentMethodOptionCustomerBalanceBankTransferParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentSettingsPaymentMethodOptionsParams::us_bank_account`](crate::InvoicePaymentSettingsPaymentMethodOptionsParams::us_bank_account).
    pub struct InvoicePaymentMethodOptionUsBankAccountParams {
        optional {
            /// Verification method: one of `automatic`, `instant`, `microdeposits`.
            verification_method: InvoiceVerificationMethod,
        }
        boxed {
            /// Financial connections.
            financial_connections: InvoiceUsBankAccountFinancialConnectionsParams,
        }
    }
}

crate::params! {
    /// Held by [`CreateInvoice::payment_settings`](crate::CreateInvoice::payment_settings),
    /// [`UpdateInvoice::payment_settings`](crate::UpdateInvoice::payment_settings).
    pub struct InvoicePaymentSettingsParams {
        optional {
            /// Default mandate: can be cleared.
            default_mandate: Clearable<String>,
            /// Payment method types: one of 45 values; can be cleared.
            payment_method_types: Clearable<Vec<InvoicePaymentMethodType>>,
        }
        boxed {
            /// Payment method options.
            payment_method_options: InvoicePaymentSettingsPaymentMethodOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentSettingsPaymentMethodOptionsParams::acss_debit`](crate::InvoicePaymentSettingsPaymentMethodOptionsParams::acss_debit).
    pub struct InvoicePaymentSettingsPaymentMethodOptionsAcssDebitParams {
        optional {
            /// Verification method: one of `automatic`, `instant`, `microdeposits`.
            verification_method: InvoicePaymentMethodOptionsAcssDebitVerificationMethod,
        }
        boxed {
            /// Mandate options.
            mandate_options: InvoiceAcssDebitMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentSettingsPaymentMethodOptionsParams::bancontact`](crate::InvoicePaymentSettingsPaymentMethodOptionsParams::bancontact).
    pub struct InvoicePaymentSettingsPaymentMethodOptionsBancontactParams {
        optional {
            /// Preferred language: one of `de`, `en`, `fr`, `nl`.
            preferred_language: InvoicePaymentMethodOptionsBancontactPreferredLanguage,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentSettingsPaymentMethodOptionsParams::card`](crate::InvoicePaymentSettingsPaymentMethodOptionsParams::card).
    pub struct InvoicePaymentSettingsPaymentMethodOptionsCardParams {
        optional {
            /// Request three d secure: one of `any`, `automatic`, `challenge`.
            request_three_d_secure: InvoiceRequestThreeDSecure,
        }
        boxed {
            /// Installments.
            installments: InvoiceCardInstallmentsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentSettingsParams::payment_method_options`](crate::InvoicePaymentSettingsParams::payment_method_options).
    pub struct InvoicePaymentSettingsPaymentMethodOptionsParams {
        optional {
            /// Konbini: can be cleared.
            konbini: Clearable<EmptyObject>,
            /// Sepa debit: can be cleared.
            sepa_debit: Clearable<EmptyObject>,
        }
        boxed {
            /// Acss debit: can be cleared.
            acss_debit: Clearable<InvoicePaymentSettingsPaymentMethodOptionsAcssDebitParams>,
            /// Bancontact: can be cleared.
            bancontact: Clearable<InvoicePaymentSettingsPaymentMethodOptionsBancontactParams>,
            /// Card: can be cleared.
            card: Clearable<InvoicePaymentSettingsPaymentMethodOptionsCardParams>,
            /// Customer balance: can be cleared.
            customer_balance: Clearable<InvoicePaymentMethodOptionCustomerBalanceParams>,
            /// Payto: can be cleared.
            payto: Clearable<InvoicePaymentSettingsPaymentMethodOptionsPaytoParams>,
            /// Pix: can be cleared.
            pix: Clearable<InvoicePaymentSettingsPaymentMethodOptionsPixParams>,
            /// Upi: can be cleared.
            upi: Clearable<InvoicePaymentSettingsPaymentMethodOptionsUpiParams>,
            /// Us bank account: can be cleared.
            us_bank_account: Clearable<InvoicePaymentMethodOptionUsBankAccountParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentSettingsPaymentMethodOptionsParams::payto`](crate::InvoicePaymentSettingsPaymentMethodOptionsParams::payto).
    pub struct InvoicePaymentSettingsPaymentMethodOptionsPaytoParams {
        boxed {
            /// Mandate options.
            mandate_options: InvoicePaytoMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentSettingsPaymentMethodOptionsParams::pix`](crate::InvoicePaymentSettingsPaymentMethodOptionsParams::pix).
    pub struct InvoicePaymentSettingsPaymentMethodOptionsPixParams {
        optional {
            /// Amount includes iof: one of `always`, `never`.
            amount_includes_iof: InvoiceAmountIncludesIof,
            /// Expires after seconds.
            expires_after_seconds: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentSettingsPaymentMethodOptionsParams::upi`](crate::InvoicePaymentSettingsPaymentMethodOptionsParams::upi).
    pub struct InvoicePaymentSettingsPaymentMethodOptionsUpiParams {
        boxed {
            /// Mandate options.
            mandate_options: InvoiceUpiMandateOptionsParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentSettingsPaymentMethodOptionsPaytoParams::mandate_options`](crate::InvoicePaymentSettingsPaymentMethodOptionsPaytoParams::mandate_options).
    pub struct InvoicePaytoMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Purpose: one of 11 values.
            purpose: InvoiceMandateOptionsPaytoPurpose,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`CreateInvoice::pending_invoice_items_behavior`](crate::CreateInvoice::pending_invoice_items_behavior).
    pub enum InvoicePendingInvoiceItemsBehavior {
        Exclude = "exclude",
        Include = "include",
    }
}

crate::open_enum! {
    /// Values of [`CreateInvoicePreview::preview_mode`](crate::CreateInvoicePreview::preview_mode).
    pub enum InvoicePreviewMode {
        Next = "next",
        Recurring = "recurring",
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceScheduleDetailsParams::proration_behavior`](crate::InvoiceScheduleDetailsParams::proration_behavior),
    /// [`InvoiceSubscriptionDetailsParams::proration_behavior`](crate::InvoiceSubscriptionDetailsParams::proration_behavior),
    /// [`InvoiceScheduleDetailsPhaseParams::proration_behavior`](crate::InvoiceScheduleDetailsPhaseParams::proration_behavior).
    pub enum InvoiceProrationBehavior {
        AlwaysInvoice = "always_invoice",
        CreateProrations = "create_prorations",
        None = "none",
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceScheduleDetailsBillingModeFlexibleParams::proration_discounts`](crate::InvoiceScheduleDetailsBillingModeFlexibleParams::proration_discounts).
    pub enum InvoiceProrationDiscounts {
        Included = "included",
        Itemized = "itemized",
    }
}

crate::params! {
    /// Held by [`CreateInvoice::rendering`](crate::CreateInvoice::rendering),
    /// [`UpdateInvoice::rendering`](crate::UpdateInvoice::rendering).
    pub struct InvoiceRenderingParams {
        optional {
            /// Amount tax display: one of `exclude_tax`, `include_inclusive_tax`; can be cleared.
            amount_tax_display: Clearable<InvoiceAmountTaxDisplay>,
            /// Template.
            template: String,
            /// Template version: can be cleared.
            template_version: Clearable<i64>,
        }
        boxed {
            /// Pdf.
            pdf: InvoiceRenderingPdfParams,
        }
    }
}

crate::params! {
    /// Held by [`InvoiceRenderingParams::pdf`](crate::InvoiceRenderingParams::pdf).
    pub struct InvoiceRenderingPdfParams {
        optional {
            /// Page size: one of `a4`, `auto`, `letter`.
            page_size: InvoicePageSize,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceSubscriptionDetailsParams::resume_at`](crate::InvoiceSubscriptionDetailsParams::resume_at).
    pub enum InvoiceResumeAt {
        Now = "now",
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsBillingModeParams::flexible`](crate::InvoiceScheduleDetailsBillingModeParams::flexible).
    pub struct InvoiceScheduleDetailsBillingModeFlexibleParams {
        optional {
            /// Proration discounts: one of `included`, `itemized`.
            proration_discounts: InvoiceProrationDiscounts,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsParams::billing_mode`](crate::InvoiceScheduleDetailsParams::billing_mode),
    /// [`InvoiceSubscriptionDetailsParams::billing_mode`](crate::InvoiceSubscriptionDetailsParams::billing_mode).
    pub struct InvoiceScheduleDetailsBillingModeParams {
        required {
            /// Type: one of `classic`, `flexible`.
            type_ = "type": InvoiceScheduleDetailsBillingModeType,
        }
        boxed {
            /// Flexible.
            flexible: InvoiceScheduleDetailsBillingModeFlexibleParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceScheduleDetailsBillingModeParams::type_`](crate::InvoiceScheduleDetailsBillingModeParams::type_).
    pub enum InvoiceScheduleDetailsBillingModeType {
        Classic = "classic",
        Flexible = "flexible",
    }
}

crate::params! {
    /// Held by [`CreateInvoicePreview::schedule_details`](crate::CreateInvoicePreview::schedule_details).
    pub struct InvoiceScheduleDetailsParams {
        optional {
            /// End behavior: one of `cancel`, `release`.
            end_behavior: InvoiceEndBehavior,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: InvoiceProrationBehavior,
        }
        boxed {
            /// Billing mode.
            billing_mode: InvoiceScheduleDetailsBillingModeParams,
        }
        lists {
            /// Phases.
            phases: InvoiceScheduleDetailsPhaseParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseParams::add_invoice_items`](crate::InvoiceScheduleDetailsPhaseParams::add_invoice_items).
    pub struct InvoiceScheduleDetailsPhaseAddInvoiceItemParams {
        optional {
            /// Discountable.
            discountable: bool,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// Period.
            period: InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodParams,
            /// Price data.
            price_data: InvoiceItemPriceDataParams,
        }
        lists {
            /// Discounts.
            discounts: InvoiceDiscountParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodParams::end`](crate::InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodParams::end).
    pub struct InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodEndParams {
        required {
            /// Type: one of `min_item_period_end`, `phase_end`, `timestamp`.
            type_ = "type": InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodEndType,
        }
        optional {
            /// Timestamp: a time in seconds since 1970.
            timestamp: Timestamp,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodEndParams::type_`](crate::InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodEndParams::type_).
    pub enum InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodEndType {
        MinItemPeriodEnd = "min_item_period_end",
        PhaseEnd = "phase_end",
        Timestamp = "timestamp",
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseAddInvoiceItemParams::period`](crate::InvoiceScheduleDetailsPhaseAddInvoiceItemParams::period).
    pub struct InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodParams {
        required {
            /// End.
            end: InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodEndParams,
            /// Start.
            start: InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodStartParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodParams::start`](crate::InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodParams::start).
    pub struct InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodStartParams {
        required {
            /// Type: one of `max_item_period_start`, `phase_start`, `timestamp`.
            type_ = "type": InvoiceStartType,
        }
        optional {
            /// Timestamp: a time in seconds since 1970.
            timestamp: Timestamp,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseAutomaticTaxParams::liability`](crate::InvoiceScheduleDetailsPhaseAutomaticTaxParams::liability).
    pub struct InvoiceScheduleDetailsPhaseAutomaticTaxLiabilityParams {
        required {
            /// Type: one of `account`, `self`.
            type_ = "type": InvoiceScheduleDetailsPhaseAutomaticTaxLiabilityType,
        }
        optional {
            /// Account.
            account: String,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceScheduleDetailsPhaseAutomaticTaxLiabilityParams::type_`](crate::InvoiceScheduleDetailsPhaseAutomaticTaxLiabilityParams::type_),
    /// [`InvoiceScheduleDetailsPhaseInvoiceSettingsIssuerParams::type_`](crate::InvoiceScheduleDetailsPhaseInvoiceSettingsIssuerParams::type_).
    pub enum InvoiceScheduleDetailsPhaseAutomaticTaxLiabilityType {
        Account = "account",
        Self_ = "self",
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseParams::automatic_tax`](crate::InvoiceScheduleDetailsPhaseParams::automatic_tax).
    pub struct InvoiceScheduleDetailsPhaseAutomaticTaxParams {
        required {
            /// Enabled.
            enabled: bool,
        }
        boxed {
            /// Liability.
            liability: InvoiceScheduleDetailsPhaseAutomaticTaxLiabilityParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseParams::billing_thresholds`](crate::InvoiceScheduleDetailsPhaseParams::billing_thresholds).
    pub struct InvoiceScheduleDetailsPhaseBillingThresholdsParams {
        optional {
            /// Amount gte: in minor units of the currency.
            amount_gte: i64,
            /// Reset billing cycle anchor.
            reset_billing_cycle_anchor: bool,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceScheduleDetailsPhaseDurationParams::interval`](crate::InvoiceScheduleDetailsPhaseDurationParams::interval),
    /// [`InvoiceSubscriptionDetailsItemPriceDataRecurringParams::interval`](crate::InvoiceSubscriptionDetailsItemPriceDataRecurringParams::interval).
    pub enum InvoiceScheduleDetailsPhaseDurationInterval {
        Day = "day",
        Month = "month",
        Week = "week",
        Year = "year",
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseParams::duration`](crate::InvoiceScheduleDetailsPhaseParams::duration),
    /// [`InvoiceSubscriptionDetailsBillingScheduleBillUntilParams::duration`](crate::InvoiceSubscriptionDetailsBillingScheduleBillUntilParams::duration).
    pub struct InvoiceScheduleDetailsPhaseDurationParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: InvoiceScheduleDetailsPhaseDurationInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseInvoiceSettingsParams::issuer`](crate::InvoiceScheduleDetailsPhaseInvoiceSettingsParams::issuer).
    pub struct InvoiceScheduleDetailsPhaseInvoiceSettingsIssuerParams {
        required {
            /// Type: one of `account`, `self`.
            type_ = "type": InvoiceScheduleDetailsPhaseAutomaticTaxLiabilityType,
        }
        optional {
            /// Account.
            account: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseParams::invoice_settings`](crate::InvoiceScheduleDetailsPhaseParams::invoice_settings).
    pub struct InvoiceScheduleDetailsPhaseInvoiceSettingsParams {
        optional {
            /// Account tax ids: can be cleared.
            account_tax_ids: Clearable<Vec<String>>,
            /// Days until due.
            days_until_due: i64,
        }
        boxed {
            /// Issuer.
            issuer: InvoiceScheduleDetailsPhaseInvoiceSettingsIssuerParams,
        }
    }
}

crate::params! {
    /// Held by [`InvoiceScheduleDetailsPhaseParams::items`](crate::InvoiceScheduleDetailsPhaseParams::items).
    pub struct InvoiceScheduleDetailsPhaseItemParams {
        optional {
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<InvoiceDiscountParams>>,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// Billing thresholds: can be cleared.
            billing_thresholds: Clearable<InvoiceSubscriptionDetailsItemBillingThresholdsParams>,
            /// Price data.
            price_data: InvoiceScheduleDetailsPhaseItemPriceDataParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseItemParams::price_data`](crate::InvoiceScheduleDetailsPhaseItemParams::price_data).
    pub struct InvoiceScheduleDetailsPhaseItemPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
            /// Product: the id of a `product`.
            product: ProductId,
            /// Recurring.
            recurring: InvoiceSubscriptionDetailsItemPriceDataRecurringParams,
        }
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: InvoiceTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by [`InvoiceScheduleDetailsParams::phases`](crate::InvoiceScheduleDetailsParams::phases).
    pub struct InvoiceScheduleDetailsPhaseParams {
        required_lists {
            /// Items.
            items: InvoiceScheduleDetailsPhaseItemParams,
        }
        optional {
            /// Application fee percent: in percent.
            application_fee_percent: Decimal,
            /// Billing cycle anchor: one of `automatic`, `phase_start`.
            billing_cycle_anchor: InvoiceBillingCycleAnchor,
            /// Collection method: one of `charge_automatically`, `send_invoice`.
            collection_method: InvoiceCollectionMethod,
            /// Default payment method.
            default_payment_method: String,
            /// Default tax rates: can be cleared.
            default_tax_rates: Clearable<Vec<String>>,
            /// Description: can be cleared.
            description: Clearable<String>,
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<InvoiceDiscountParams>>,
            /// End date.
            end_date: InvoiceEndDate,
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// On behalf of.
            on_behalf_of: String,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: InvoiceProrationBehavior,
            /// Start date.
            start_date: InvoiceStartDate,
            /// Trial.
            trial: bool,
            /// Trial end.
            trial_end: InvoiceTrialEnd,
        }
        boxed {
            /// Automatic tax.
            automatic_tax: InvoiceScheduleDetailsPhaseAutomaticTaxParams,
            /// Billing thresholds: can be cleared.
            billing_thresholds: Clearable<InvoiceScheduleDetailsPhaseBillingThresholdsParams>,
            /// Duration.
            duration: InvoiceScheduleDetailsPhaseDurationParams,
            /// Invoice settings.
            invoice_settings: InvoiceScheduleDetailsPhaseInvoiceSettingsParams,
            /// Transfer data.
            transfer_data: InvoiceScheduleDetailsPhaseTransferDataParams,
        }
        lists {
            /// Add invoice items.
            add_invoice_items: InvoiceScheduleDetailsPhaseAddInvoiceItemParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseParams::transfer_data`](crate::InvoiceScheduleDetailsPhaseParams::transfer_data).
    pub struct InvoiceScheduleDetailsPhaseTransferDataParams {
        required {
            /// Destination.
            destination: String,
        }
        optional {
            /// Amount percent: in percent.
            amount_percent: Decimal,
        }
    }
}

crate::params! {
    /// Held by [`CreateInvoice::shipping_cost`](crate::CreateInvoice::shipping_cost),
    /// [`UpdateInvoice::shipping_cost`](crate::UpdateInvoice::shipping_cost).
    pub struct InvoiceShippingCostParams {
        optional {
            /// Shipping rate: the id of a `shipping_rate`.
            shipping_rate: ShippingRateId,
        }
        boxed {
            /// Shipping rate data.
            shipping_rate_data: InvoiceShippingCostShippingRateDataParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceShippingCostShippingRateDataParams::delivery_estimate`](crate::InvoiceShippingCostShippingRateDataParams::delivery_estimate).
    pub struct InvoiceShippingCostShippingRateDataDeliveryEstimateParams {
        boxed {
            /// Maximum.
            maximum: InvoiceDeliveryEstimateMaximumParams,
            /// Minimum.
            minimum: InvoiceDeliveryEstimateMinimumParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceShippingCostShippingRateDataParams::fixed_amount`](crate::InvoiceShippingCostShippingRateDataParams::fixed_amount).
    pub struct InvoiceShippingCostShippingRateDataFixedAmountParams {
        required {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Currency.
            currency: Currency,
        }
        optional {
            /// Currency options.
            currency_options: Map<InvoiceFixedAmountCurrencyOptionParams>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceShippingCostParams::shipping_rate_data`](crate::InvoiceShippingCostParams::shipping_rate_data).
    pub struct InvoiceShippingCostShippingRateDataParams {
        required {
            /// Display name: at most 100 characters.
            display_name: String,
        }
        optional {
            /// Metadata.
            metadata: Map<Clearable<String>>,
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: InvoiceTaxBehavior,
            /// Tax code.
            tax_code: String,
            /// Type: one of `fixed_amount`.
            type_ = "type": InvoiceShippingCostShippingRateDataType,
        }
        boxed {
            /// Delivery estimate.
            delivery_estimate: InvoiceShippingCostShippingRateDataDeliveryEstimateParams,
            /// Fixed amount.
            fixed_amount: InvoiceShippingCostShippingRateDataFixedAmountParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceShippingCostShippingRateDataParams::type_`](crate::InvoiceShippingCostShippingRateDataParams::type_).
    pub enum InvoiceShippingCostShippingRateDataType {
        FixedAmount = "fixed_amount",
    }
}

crate::params! {
    /// Held by [`CreateInvoice::shipping_details`](crate::CreateInvoice::shipping_details),
    /// [`UpdateInvoice::shipping_details`](crate::UpdateInvoice::shipping_details).
    pub struct InvoiceShippingDetailsParams {
        required {
            /// Address.
            address: InvoiceCustomerDetailsAddressParams,
            /// Name.
            name: String,
        }
        optional {
            /// Phone: can be cleared.
            phone: Clearable<String>,
        }
    }
}

crate::keyword! {
    /// Held by
    /// [`InvoiceScheduleDetailsPhaseParams::start_date`](crate::InvoiceScheduleDetailsPhaseParams::start_date).
    pub enum InvoiceStartDate(Timestamp) {
        Now = "now",
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodStartParams::type_`](crate::InvoiceScheduleDetailsPhaseAddInvoiceItemPeriodStartParams::type_).
    pub enum InvoiceStartType {
        MaxItemPeriodStart = "max_item_period_start",
        PhaseStart = "phase_start",
        Timestamp = "timestamp",
    }
}

crate::keyword! {
    /// Held by
    /// [`InvoiceSubscriptionDetailsParams::billing_cycle_anchor`](crate::InvoiceSubscriptionDetailsParams::billing_cycle_anchor).
    pub enum InvoiceSubscriptionDetailsBillingCycleAnchor(Timestamp) {
        Now = "now",
        Unchanged = "unchanged",
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceSubscriptionDetailsBillingScheduleParams::applies_to`](crate::InvoiceSubscriptionDetailsBillingScheduleParams::applies_to).
    pub struct InvoiceSubscriptionDetailsBillingScheduleAppliesToParams {
        required {
            /// Type: one of `price`.
            type_ = "type": InvoiceSubscriptionDetailsBillingScheduleAppliesToType,
        }
        optional {
            /// Price: the id of a `price`.
            price: PriceId,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceSubscriptionDetailsBillingScheduleAppliesToParams::type_`](crate::InvoiceSubscriptionDetailsBillingScheduleAppliesToParams::type_).
    pub enum InvoiceSubscriptionDetailsBillingScheduleAppliesToType {
        Price = "price",
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceSubscriptionDetailsBillingScheduleParams::bill_until`](crate::InvoiceSubscriptionDetailsBillingScheduleParams::bill_until).
    pub struct InvoiceSubscriptionDetailsBillingScheduleBillUntilParams {
        required {
            /// Type: one of `duration`, `timestamp`.
            type_ = "type": InvoiceSubscriptionDetailsBillingScheduleBillUntilType,
        }
        optional {
            /// Timestamp: a time in seconds since 1970.
            timestamp: Timestamp,
        }
        boxed {
            /// Duration.
            duration: InvoiceScheduleDetailsPhaseDurationParams,
        }
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceSubscriptionDetailsBillingScheduleBillUntilParams::type_`](crate::InvoiceSubscriptionDetailsBillingScheduleBillUntilParams::type_).
    pub enum InvoiceSubscriptionDetailsBillingScheduleBillUntilType {
        Duration = "duration",
        Timestamp = "timestamp",
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceSubscriptionDetailsParams::billing_schedules`](crate::InvoiceSubscriptionDetailsParams::billing_schedules).
    pub struct InvoiceSubscriptionDetailsBillingScheduleParams {
        optional {
            /// Key: at most 200 characters.
            key: String,
        }
        boxed {
            /// Bill until.
            bill_until: InvoiceSubscriptionDetailsBillingScheduleBillUntilParams,
        }
        lists {
            /// Applies to.
            applies_to: InvoiceSubscriptionDetailsBillingScheduleAppliesToParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceSubscriptionDetailsItemParams::billing_thresholds`](crate::InvoiceSubscriptionDetailsItemParams::billing_thresholds),
    /// [`InvoiceScheduleDetailsPhaseItemParams::billing_thresholds`](crate::InvoiceScheduleDetailsPhaseItemParams::billing_thresholds).
    pub struct InvoiceSubscriptionDetailsItemBillingThresholdsParams {
        required {
            /// Usage gte.
            usage_gte: i64,
        }
    }
}

crate::params! {
    /// Held by [`InvoiceSubscriptionDetailsParams::items`](crate::InvoiceSubscriptionDetailsParams::items).
    pub struct InvoiceSubscriptionDetailsItemParams {
        optional {
            /// Clear usage.
            clear_usage: bool,
            /// Deleted.
            deleted: bool,
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<InvoiceDiscountParams>>,
            /// Id.
            id: String,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Price: the id of a `price`.
            price: PriceId,
            /// Quantity.
            quantity: i64,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// Billing thresholds: can be cleared.
            billing_thresholds: Clearable<InvoiceSubscriptionDetailsItemBillingThresholdsParams>,
            /// Price data.
            price_data: InvoiceSubscriptionDetailsItemPriceDataParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceSubscriptionDetailsItemParams::price_data`](crate::InvoiceSubscriptionDetailsItemParams::price_data).
    pub struct InvoiceSubscriptionDetailsItemPriceDataParams {
        required {
            /// Currency.
            currency: Currency,
            /// Product: the id of a `product`.
            product: ProductId,
            /// Recurring.
            recurring: InvoiceSubscriptionDetailsItemPriceDataRecurringParams,
        }
        optional {
            /// Tax behavior: one of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: InvoiceTaxBehavior,
            /// Unit amount: in minor units of the currency.
            unit_amount: i64,
            /// Unit amount decimal: an exact decimal.
            unit_amount_decimal: Decimal,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceSubscriptionDetailsItemPriceDataParams::recurring`](crate::InvoiceSubscriptionDetailsItemPriceDataParams::recurring),
    /// [`InvoiceScheduleDetailsPhaseItemPriceDataParams::recurring`](crate::InvoiceScheduleDetailsPhaseItemPriceDataParams::recurring).
    pub struct InvoiceSubscriptionDetailsItemPriceDataRecurringParams {
        required {
            /// Interval: one of `day`, `month`, `week`, `year`.
            interval: InvoiceScheduleDetailsPhaseDurationInterval,
        }
        optional {
            /// Interval count.
            interval_count: i64,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateInvoicePreview::subscription_details`](crate::CreateInvoicePreview::subscription_details).
    pub struct InvoiceSubscriptionDetailsParams {
        optional {
            /// Billing cycle anchor.
            billing_cycle_anchor: InvoiceSubscriptionDetailsBillingCycleAnchor,
            /// Billing schedules: can be cleared.
            billing_schedules: Clearable<Vec<InvoiceSubscriptionDetailsBillingScheduleParams>>,
            /// Cancel at: can be cleared.
            cancel_at: Clearable<InvoiceCancelAt>,
            /// Cancel at period end.
            cancel_at_period_end: bool,
            /// Cancel now.
            cancel_now: bool,
            /// Default tax rates: can be cleared.
            default_tax_rates: Clearable<Vec<String>>,
            /// Proration behavior: one of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: InvoiceProrationBehavior,
            /// Proration date: a time in seconds since 1970.
            proration_date: Timestamp,
            /// Resume at: one of `now`.
            resume_at: InvoiceResumeAt,
            /// Start date: a time in seconds since 1970.
            start_date: Timestamp,
            /// Trial end.
            trial_end: InvoiceTrialEnd,
        }
        boxed {
            /// Billing mode.
            billing_mode: InvoiceScheduleDetailsBillingModeParams,
        }
        lists {
            /// Items.
            items: InvoiceSubscriptionDetailsItemParams,
        }
    }
}

crate::open_enum! {
    /// Values of [`InvoiceItemParams::tax_behavior`](crate::InvoiceItemParams::tax_behavior),
    /// [`InvoiceItemPriceDataParams::tax_behavior`](crate::InvoiceItemPriceDataParams::tax_behavior),
    /// [`InvoiceLinePriceDataParams::tax_behavior`](crate::InvoiceLinePriceDataParams::tax_behavior) and 4
    /// more.
    pub enum InvoiceTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceCustomerDetailsParams::tax_exempt`](crate::InvoiceCustomerDetailsParams::tax_exempt).
    pub enum InvoiceTaxExempt {
        Exempt = "exempt",
        None = "none",
        Reverse = "reverse",
    }
}

crate::open_enum! {
    /// Values of
    /// [`InvoiceLineTaxAmountTaxRateDataParams::tax_type`](crate::InvoiceLineTaxAmountTaxRateDataParams::tax_type).
    pub enum InvoiceTaxType {
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
    /// [`InvoiceLineTaxAmountParams::taxability_reason`](crate::InvoiceLineTaxAmountParams::taxability_reason).
    pub enum InvoiceTaxabilityReason {
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

crate::params! {
    /// Held by [`CreateInvoice::transfer_data`](crate::CreateInvoice::transfer_data),
    /// [`UpdateInvoice::transfer_data`](crate::UpdateInvoice::transfer_data).
    pub struct InvoiceTransferDataParams {
        required {
            /// Destination.
            destination: String,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
        }
    }
}

crate::keyword! {
    /// Held by
    /// [`InvoiceSubscriptionDetailsParams::trial_end`](crate::InvoiceSubscriptionDetailsParams::trial_end),
    /// [`InvoiceScheduleDetailsPhaseParams::trial_end`](crate::InvoiceScheduleDetailsPhaseParams::trial_end).
    pub enum InvoiceTrialEnd(Timestamp) {
        Now = "now",
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentSettingsPaymentMethodOptionsUpiParams::mandate_options`](crate::InvoicePaymentSettingsPaymentMethodOptionsUpiParams::mandate_options).
    pub struct InvoiceUpiMandateOptionsParams {
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Amount type: one of `fixed`, `maximum`.
            amount_type: MandateOptionsUpiAmountType,
            /// Description: at most 20 characters.
            description: String,
            /// End date: a time in seconds since 1970.
            end_date: Timestamp,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoiceUsBankAccountFinancialConnectionsParams::filters`](crate::InvoiceUsBankAccountFinancialConnectionsParams::filters).
    pub struct InvoiceUsBankAccountFinancialConnectionsFiltersParams {
        lists {
            /// Account subcategories: one of `checking`, `savings`.
            account_subcategories: LinkedAccountOptionsFiltersAccountSubcategory,
        }
    }
}

crate::params! {
    /// Held by
    /// [`InvoicePaymentMethodOptionUsBankAccountParams::financial_connections`](crate::InvoicePaymentMethodOptionUsBankAccountParams::financial_connections).
    pub struct InvoiceUsBankAccountFinancialConnectionsParams {
        boxed {
            /// Filters.
            filters: InvoiceUsBankAccountFinancialConnectionsFiltersParams,
        }
        lists {
            /// Permissions: one of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: InvoiceFinancialConnectionPermission,
            /// Prefetch: one of `balances`, `ownership`, `transactions`.
            prefetch: InvoiceFinancialConnectionPrefetch,
        }
    }
}

crate::open_enum! {
    /// Values of [`RemoveInvoiceLinesLineParams::behavior`](crate::RemoveInvoiceLinesLineParams::behavior).
    pub enum RemoveInvoiceLinesLineBehavior {
        Delete = "delete",
        Unassign = "unassign",
    }
}

crate::params! {
    /// Held by [`RemoveInvoiceLines::lines`](crate::RemoveInvoiceLines::lines).
    pub struct RemoveInvoiceLinesLineParams {
        required {
            /// Behavior: one of `delete`, `unassign`.
            behavior: RemoveInvoiceLinesLineBehavior,
            /// Id.
            id: String,
        }
    }
}

crate::params! {
    /// Held by [`UpdateInvoiceLines::lines`](crate::UpdateInvoiceLines::lines).
    pub struct UpdateInvoiceLinesLineParams {
        required {
            /// Id.
            id: String,
        }
        optional {
            /// Amount: in minor units of the currency.
            amount: i64,
            /// Description.
            description: String,
            /// Discountable.
            discountable: bool,
            /// Discounts: can be cleared.
            discounts: Clearable<Vec<InvoiceDiscountParams>>,
            /// Metadata: can be cleared.
            metadata: Clearable<Map<Clearable<String>>>,
            /// Quantity.
            quantity: i64,
            /// Quantity decimal: an exact decimal.
            quantity_decimal: Decimal,
            /// Tax amounts: can be cleared.
            tax_amounts: Clearable<Vec<InvoiceLineTaxAmountParams>>,
            /// Tax rates: can be cleared.
            tax_rates: Clearable<Vec<String>>,
        }
        boxed {
            /// Period.
            period: InvoiceItemPeriodParams,
            /// Price data.
            price_data: InvoiceLinePriceDataParams,
            /// Pricing.
            pricing: InvoiceLinePricingParams,
        }
    }
}
