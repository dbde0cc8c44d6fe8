// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, List, TaxRegistration, TaxRegistrationActiveFrom, TaxRegistrationCountryOptionsParams,
    TaxRegistrationExpiresAt, TaxRegistrationId, TaxRegistrationStatus, Timestamp,
};

crate::operation! {
    /// Creates a tax registration.
    ///
    /// `POST /v1/tax/registrations`, by the cargo feature `tax_registration`.
    /// [Reference](https://docs.stripe.com/api/tax/registrations/create)
    pub struct CreateTaxRegistration: Post "/v1/tax/registrations" Form => TaxRegistration {
        required {
            /// Active from.
            active_from: TaxRegistrationActiveFrom,
            /// Country.
            country: String,
            /// Country options.
            country_options: TaxRegistrationCountryOptionsParams,
        }
        optional {
            /// Expires at: a time in seconds since 1970.
            expires_at: Timestamp,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxRegistration>,
        }
    }
}

crate::operation! {
    /// Lists tax registrations.
    ///
    /// `GET /v1/tax/registrations`, by the cargo feature `tax_registration`.
    /// [Reference](https://docs.stripe.com/api/tax/registrations/list)
    pub struct ListTaxRegistrations: Get "/v1/tax/registrations" Form => List<TaxRegistration> {
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `active`, `all`, `expired`, `scheduled`.
            status: TaxRegistrationStatus,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TaxRegistration>>,
        }
    }
}

crate::operation! {
    /// Retrieves a tax registration.
    ///
    /// `GET /v1/tax/registrations/{id}`, by the cargo feature `tax_registration`.
    /// [Reference](https://docs.stripe.com/api/tax/registrations/retrieve)
    pub struct RetrieveTaxRegistration: Get "/v1/tax/registrations/{id}" Form => TaxRegistration {
        path {
            /// Id.
            id: TaxRegistrationId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxRegistration>,
        }
    }
}

crate::operation! {
    /// Updates a tax registration.
    ///
    /// `POST /v1/tax/registrations/{id}`, by the cargo feature `tax_registration`.
    /// [Reference](https://docs.stripe.com/api/tax/registrations/update)
    pub struct UpdateTaxRegistration: Post "/v1/tax/registrations/{id}" Form => TaxRegistration {
        path {
            /// Id.
            id: TaxRegistrationId,
        }
        optional {
            /// Active from.
            active_from: TaxRegistrationActiveFrom,
            /// Expires at: can be cleared.
            expires_at: Clearable<TaxRegistrationExpiresAt>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TaxRegistration>,
        }
    }
}
