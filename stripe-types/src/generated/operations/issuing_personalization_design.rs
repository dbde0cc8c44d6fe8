// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CreateIssuingPersonalizationDesignPreferencesParams, Expand, IssuingPersonalizationDesign,
    IssuingPersonalizationDesignCarrierTextParams, IssuingPersonalizationDesignId,
    IssuingPersonalizationDesignPreferencesParams, IssuingPersonalizationDesignRejectionReasonsParams,
    IssuingPersonalizationDesignStatus, List, Map,
};

crate::operation! {
    /// Activates a test issuing personalization design.
    ///
    /// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate`, by the
    /// cargo feature `issuing_personalization_design`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/activate)
    pub struct ActivateTestIssuingPersonalizationDesign: Post "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate" Form => IssuingPersonalizationDesign {
        path {
            /// Personalization design.
            personalization_design: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingPersonalizationDesign>,
        }
    }
}

crate::operation! {
    /// Creates an issuing personalization design.
    ///
    /// `POST /v1/issuing/personalization_designs`, by the cargo feature `issuing_personalization_design`.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/create)
    pub struct CreateIssuingPersonalizationDesign: Post "/v1/issuing/personalization_designs" Form => IssuingPersonalizationDesign {
        required {
            /// Physical bundle.
            physical_bundle: String,
        }
        optional {
            /// Card logo.
            card_logo: String,
            /// Lookup key: at most 200 characters.
            lookup_key: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Name: at most 200 characters.
            name: String,
            /// Transfer lookup key.
            transfer_lookup_key: bool,
        }
        boxed {
            /// Carrier text.
            carrier_text: IssuingPersonalizationDesignCarrierTextParams,
            /// Preferences.
            preferences: CreateIssuingPersonalizationDesignPreferencesParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingPersonalizationDesign>,
        }
    }
}

crate::operation! {
    /// Deactivates a test issuing personalization design.
    ///
    /// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate`, by the
    /// cargo feature `issuing_personalization_design`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/deactivate)
    pub struct DeactivateTestIssuingPersonalizationDesign: Post "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate" Form => IssuingPersonalizationDesign {
        path {
            /// Personalization design.
            personalization_design: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingPersonalizationDesign>,
        }
    }
}

crate::operation! {
    /// Lists issuing personalization designs.
    ///
    /// `GET /v1/issuing/personalization_designs`, by the cargo feature `issuing_personalization_design`.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/list)
    pub struct ListIssuingPersonalizationDesigns: Get "/v1/issuing/personalization_designs" Form => List<IssuingPersonalizationDesign> {
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
            /// Only objects with this `status`. One of `active`, `inactive`, `rejected`, `review`.
            status: IssuingPersonalizationDesignStatus,
        }
        boxed {
            /// Only objects with this `preferences`.
            preferences: IssuingPersonalizationDesignPreferencesParams,
        }
        lists {
            /// Lookup keys.
            lookup_keys: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<IssuingPersonalizationDesign>>,
        }
    }
}

crate::operation! {
    /// Rejects a test issuing personalization design.
    ///
    /// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject`, by the cargo
    /// feature `issuing_personalization_design`.
    /// [Reference](https://docs.stripe.com/api/test_helpers/issuing/personalization_designs/reject)
    pub struct RejectTestIssuingPersonalizationDesign: Post "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject" Form => IssuingPersonalizationDesign {
        path {
            /// Personalization design.
            personalization_design: String,
        }
        required {
            /// Rejection reasons.
            rejection_reasons: IssuingPersonalizationDesignRejectionReasonsParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingPersonalizationDesign>,
        }
    }
}

crate::operation! {
    /// Retrieves an issuing personalization design.
    ///
    /// `GET /v1/issuing/personalization_designs/{personalization_design}`, by the cargo feature
    /// `issuing_personalization_design`.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/retrieve)
    pub struct RetrieveIssuingPersonalizationDesign: Get "/v1/issuing/personalization_designs/{personalization_design}" Form => IssuingPersonalizationDesign {
        path {
            /// Personalization design: the id of an `issuing.personalization_design`.
            personalization_design: IssuingPersonalizationDesignId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingPersonalizationDesign>,
        }
    }
}

crate::operation! {
    /// Updates an issuing personalization design.
    ///
    /// `POST /v1/issuing/personalization_designs/{personalization_design}`, by the cargo feature
    /// `issuing_personalization_design`.
    /// [Reference](https://docs.stripe.com/api/issuing/personalization_designs/update)
    pub struct UpdateIssuingPersonalizationDesign: Post "/v1/issuing/personalization_designs/{personalization_design}" Form => IssuingPersonalizationDesign {
        path {
            /// Personalization design: the id of an `issuing.personalization_design`.
            personalization_design: IssuingPersonalizationDesignId,
        }
        optional {
            /// Card logo: can be cleared.
            card_logo: Clearable<String>,
            /// Lookup key: can be cleared.
            lookup_key: Clearable<String>,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
            /// Name: can be cleared.
            name: Clearable<String>,
            /// Physical bundle.
            physical_bundle: String,
            /// Transfer lookup key.
            transfer_lookup_key: bool,
        }
        boxed {
            /// Carrier text: can be cleared.
            carrier_text: Clearable<IssuingPersonalizationDesignCarrierTextParams>,
            /// Preferences.
            preferences: CreateIssuingPersonalizationDesignPreferencesParams,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<IssuingPersonalizationDesign>,
        }
    }
}
