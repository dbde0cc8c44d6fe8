// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, IssuingCardholder, IssuingCardholderBillingParams, IssuingCardholderCompanyParams,
    IssuingCardholderId, IssuingCardholderIndividualParams, IssuingCardholderPreferredLocale,
    IssuingCardholderSpendingControlsParams, IssuingCardholderStatus, IssuingCardholderType, List, Map,
    Range, Timestamp,
};

crate::operation! {
    /// Creates an issuing cardholder.
    ///
    /// `POST /v1/issuing/cardholders`, by the cargo feature `issuing_cardholder`.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/create)
    pub struct CreateIssuingCardholder: Post "/v1/issuing/cardholders" Form => IssuingCardholder {
        required {
            /// Billing.
            billing: IssuingCardholderBillingParams,
            /// Name.
            name: String,
        }
        optional {
            /// Email.
            email: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Phone number.
            phone_number: String,
            /// Status: one of `active`, `blocked`, `inactive`.
            status: IssuingCardholderStatus,
            /// Type: one of `company`, `individual`.
            type_ = "type": IssuingCardholderType,
        }
        boxed {
            /// Company.
            company: IssuingCardholderCompanyParams,
            /// Individual.
            individual: IssuingCardholderIndividualParams,
            /// Spending controls.
            spending_controls: IssuingCardholderSpendingControlsParams,
        }
        lists {
            /// Preferred locales: one of `de`, `en`, `es`, `fr`, `it`.
            preferred_locales: IssuingCardholderPreferredLocale,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingCardholder>,
        }
    }
}

crate::operation! {
    /// Lists issuing cardholders.
    ///
    /// `GET /v1/issuing/cardholders`, by the cargo feature `issuing_cardholder`.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/list)
    pub struct ListIssuingCardholders: Get "/v1/issuing/cardholders" Form => List<IssuingCardholder> {
        optional {
            /// Only objects whose `created` is in this range.
            created: Range<Timestamp>,
            /// Only objects with this `email`.
            email: String,
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// Only objects with this `phone_number`.
            phone_number: String,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `active`, `blocked`, `inactive`.
            status: IssuingCardholderStatus,
            /// Only objects with this `type`. One of `company`, `individual`.
            type_ = "type": IssuingCardholderType,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<IssuingCardholder>>,
        }
    }
}

crate::operation! {
    /// Retrieves an issuing cardholder.
    ///
    /// `GET /v1/issuing/cardholders/{cardholder}`, by the cargo feature `issuing_cardholder`.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/retrieve)
    pub struct RetrieveIssuingCardholder: Get "/v1/issuing/cardholders/{cardholder}" Form => IssuingCardholder {
        path {
            /// Cardholder: the id of an `issuing.cardholder`.
            cardholder: IssuingCardholderId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingCardholder>,
        }
    }
}

crate::operation! {
    /// Updates an issuing cardholder.
    ///
    /// `POST /v1/issuing/cardholders/{cardholder}`, by the cargo feature `issuing_cardholder`.
    /// [Reference](https://docs.stripe.com/api/issuing/cardholders/update)
    pub struct UpdateIssuingCardholder: Post "/v1/issuing/cardholders/{cardholder}" Form => IssuingCardholder {
        path {
            /// Cardholder: the id of an `issuing.cardholder`.
            cardholder: IssuingCardholderId,
        }
        optional {
            /// Email: can be cleared.
            email: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Phone number: can be cleared.
            phone_number: Clearable<String>,
            /// Status: one of `active`, `blocked`, `inactive`.
            status: IssuingCardholderStatus,
        }
        boxed {
            /// Billing.
            billing: IssuingCardholderBillingParams,
            /// Company.
            company: IssuingCardholderCompanyParams,
            /// Individual.
            individual: IssuingCardholderIndividualParams,
            /// Spending controls.
            spending_controls: IssuingCardholderSpendingControlsParams,
        }
        lists {
            /// Preferred locales: one of `de`, `en`, `es`, `fr`, `it`.
            preferred_locales: IssuingCardholderPreferredLocale,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingCardholder>,
        }
    }
}
