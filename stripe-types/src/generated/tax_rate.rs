// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Decimal, ListInfo, ListStyle, Metadata, Object, ObjectInfo, TaxRateFlatAmount, TaxRateId,
    Timestamp,
};

/// The object `tax_rate`.
///
/// See <https://docs.stripe.com/api/tax_rates/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRate {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-id)
    pub id: TaxRateId,
    /// True if it can be used for new objects; those that have it keep it.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-active)
    pub active: bool,
    /// The country, as two letters. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-country)
    pub country: Option<String>,
    /// The time at which Stripe created the object. A time in seconds since 1970.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-created)
    pub created: Timestamp,
    /// A text of your own, never shown to customers. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-description)
    pub description: Option<String>,
    /// The name that customers see, such as `VAT`.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-display_name)
    pub display_name: String,
    /// The rate that applies after exemptions, where Stripe computed it; else null. In percent; may be null
    /// or absent.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-effective_percentage)
    pub effective_percentage: Option<Decimal>,
    /// The amount of a rate that is no percentage. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-flat_amount)
    pub flat_amount: Option<Boxed<TaxRateFlatAmount>>,
    /// True if amounts include the tax.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-inclusive)
    pub inclusive: bool,
    /// The jurisdiction, printed on invoices. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-jurisdiction)
    pub jurisdiction: Option<String>,
    /// The level of the jurisdiction: city, county, state, country and others. One of `city`, `country`,
    /// `county`, `district`, `multiple`, `state`; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-jurisdiction_level)
    pub jurisdiction_level: Option<TaxRateJurisdictionLevel>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-livemode)
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-metadata)
    pub metadata: Option<Metadata>,
    /// The rate, in percent.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-percentage)
    pub percentage: Decimal,
    /// The type of the rate: a percentage or a flat amount. One of `flat_amount`, `percentage`; may be null
    /// or absent. [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-rate_type)
    pub rate_type: Option<TaxRateRateType>,
    /// The state or province, by its ISO 3166-2 code without the country. May be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-state)
    pub state: Option<String>,
    /// The kind of tax, such as `vat` or `sales_tax`. One of 14 values; may be null or absent.
    /// [Reference](https://docs.stripe.com/api/tax_rates/object#tax_rate_object-tax_type)
    pub tax_type: Option<TaxRateTaxType>,
}

crate::record!(
    TaxRate, "tax_rate", true,
    [
        "id", "active", "country", "created", "description", "display_name", "effective_percentage",
        "flat_amount", "inclusive", "jurisdiction", "jurisdiction_level", "livemode", "metadata",
        "percentage", "rate_type", "state", "tax_type",
    ],
    [
        id, active, country, created, description, display_name, effective_percentage, flat_amount,
        inclusive, jurisdiction, jurisdiction_level, livemode, metadata, percentage, rate_type, state,
        tax_type,
    ],
);

impl Object for TaxRate {
    type Id = TaxRateId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "tax_rate",
        type_name: "TaxRate",
        has_id: true,
        has_created: true,
        has_deleted: false,
        retrieve: Some("/v1/tax_rates/{tax_rate}"),
        list: Some(&ListInfo { path: "/v1/tax_rates", parent: None, style: ListStyle::Cursor, required: &[], filters: &["active", "created", "inclusive"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &["tax_rate.created", "tax_rate.updated"],
    };
}

crate::open_enum! {
    /// Values of [`TaxRate::jurisdiction_level`](crate::TaxRate::jurisdiction_level).
    pub enum TaxRateJurisdictionLevel {
        City = "city",
        Country = "country",
        County = "county",
        District = "district",
        Multiple = "multiple",
        State = "state",
    }
}

crate::open_enum! {
    /// Values of [`TaxRate::rate_type`](crate::TaxRate::rate_type).
    pub enum TaxRateRateType {
        FlatAmount = "flat_amount",
        Percentage = "percentage",
    }
}

crate::open_enum! {
    /// Values of [`TaxRate::tax_type`](crate::TaxRate::tax_type),
    /// [`CreateTaxRate::tax_type`](crate::CreateTaxRate::tax_type),
    /// [`UpdateTaxRate::tax_type`](crate::UpdateTaxRate::tax_type).
    pub enum TaxRateTaxType {
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
