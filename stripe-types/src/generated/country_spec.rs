// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{CountrySpecId, Currency, ListInfo, ListStyle, Map, Object, ObjectInfo};

/// The object `country_spec`.
///
/// See <https://docs.stripe.com/api/country_specs/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct CountrySpec {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/country_specs/object#country_spec_object-id)
    pub id: CountrySpecId,
    /// Default currency.
    /// [Reference](https://docs.stripe.com/api/country_specs/object#country_spec_object-default_currency)
    pub default_currency: Currency,
    /// Supported bank account currencies.
    /// [Reference](https://docs.stripe.com/api/country_specs/object#country_spec_object-supported_bank_account_currencies)
    pub supported_bank_account_currencies: Map<Vec<String>>,
    /// Supported payment currencies.
    /// [Reference](https://docs.stripe.com/api/country_specs/object#country_spec_object-supported_payment_currencies)
    pub supported_payment_currencies: Vec<String>,
    /// Supported payment methods.
    /// [Reference](https://docs.stripe.com/api/country_specs/object#country_spec_object-supported_payment_methods)
    pub supported_payment_methods: Vec<String>,
    /// Supported transfer countries.
    /// [Reference](https://docs.stripe.com/api/country_specs/object#country_spec_object-supported_transfer_countries)
    pub supported_transfer_countries: Vec<String>,
    /// Verification fields.
    /// [Reference](https://docs.stripe.com/api/country_specs/object#country_spec_object-verification_fields)
    pub verification_fields: CountrySpecVerificationFields,
}

crate::record!(
    CountrySpec, "country_spec", true,
    [
        "id", "default_currency", "supported_bank_account_currencies", "supported_payment_currencies",
        "supported_payment_methods", "supported_transfer_countries", "verification_fields",
    ],
    [
        id, default_currency, supported_bank_account_currencies, supported_payment_currencies,
        supported_payment_methods, supported_transfer_countries, verification_fields,
    ],
);

impl Object for CountrySpec {
    type Id = CountrySpecId;
    type Expanded = Self;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "country_spec",
        type_name: "CountrySpec",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: Some("/v1/country_specs/{country}"),
        list: Some(&ListInfo { path: "/v1/country_specs", parent: None, style: ListStyle::Cursor, required: &[], filters: &[], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[],
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

/// Held by [`CountrySpecVerificationFields::company`](crate::CountrySpecVerificationFields::company),
/// [`CountrySpecVerificationFields::individual`](crate::CountrySpecVerificationFields::individual).
#[derive(Clone)]
#[non_exhaustive]
pub struct CountrySpecVerificationFieldDetails {
    /// Additional.
    pub additional: Vec<String>,
    /// Minimum.
    pub minimum: Vec<String>,
}

crate::record!(
    CountrySpecVerificationFieldDetails, "", false,
    ["additional", "minimum"],
    [additional, minimum],
);

/// Held by [`CountrySpec::verification_fields`](crate::CountrySpec::verification_fields).
#[derive(Clone)]
#[non_exhaustive]
pub struct CountrySpecVerificationFields {
    /// Company.
    pub company: CountrySpecVerificationFieldDetails,
    /// Individual.
    pub individual: CountrySpecVerificationFieldDetails,
}

crate::record!(
    CountrySpecVerificationFields, "", false,
    ["company", "individual"],
    [company, individual],
);
