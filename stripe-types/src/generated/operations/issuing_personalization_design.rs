// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, IssuingPersonalizationDesign, IssuingPersonalizationDesignId,
    IssuingPersonalizationDesignRejectionReasonsCardLogo,
    IssuingPersonalizationDesignRejectionReasonsCarrierText, IssuingPersonalizationDesignStatus, List, Map,
};

crate::operation! {
    /// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate`
    pub struct ActivateTestIssuingPersonalizationDesign: Post "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate" Form => IssuingPersonalizationDesign {
        path {
            personalization_design: String,
        }
        lists {
            expand: Expand<IssuingPersonalizationDesign>,
        }
    }
}

crate::params! {
    /// Held by `CreateIssuingPersonalizationDesign.carrier_text`, `UpdateIssuingPersonalizationDesign.carrier_text`.
    pub struct CarrierTextParams {
        optional {
            footer_body: Clearable<String>,
            footer_title: Clearable<String>,
            header_body: Clearable<String>,
            header_title: Clearable<String>,
        }
    }
}

crate::operation! {
    /// `POST /v1/issuing/personalization_designs`
    pub struct CreateIssuingPersonalizationDesign: Post "/v1/issuing/personalization_designs" Form => IssuingPersonalizationDesign {
        required {
            physical_bundle: String,
        }
        optional {
            card_logo: String,
            lookup_key: String,
            metadata: Map<Clearable<String>>,
            name: String,
            transfer_lookup_key: bool,
        }
        boxed {
            carrier_text: CarrierTextParams,
            preferences: PreferencesParams,
        }
        lists {
            expand: Expand<IssuingPersonalizationDesign>,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate`
    pub struct DeactivateTestIssuingPersonalizationDesign: Post "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate" Form => IssuingPersonalizationDesign {
        path {
            personalization_design: String,
        }
        lists {
            expand: Expand<IssuingPersonalizationDesign>,
        }
    }
}

crate::params! {
    /// Held by `ListIssuingPersonalizationDesigns.preferences`.
    pub struct IssuingPersonalizationDesignPreferencesParams {
        optional {
            is_default: bool,
            is_platform_default: bool,
        }
    }
}

crate::params! {
    /// Held by `RejectTestIssuingPersonalizationDesign.rejection_reasons`.
    pub struct IssuingPersonalizationDesignRejectionReasonsParams {
        lists {
            card_logo: IssuingPersonalizationDesignRejectionReasonsCardLogo,
            carrier_text: IssuingPersonalizationDesignRejectionReasonsCarrierText,
        }
    }
}

crate::operation! {
    /// `GET /v1/issuing/personalization_designs`
    pub struct ListIssuingPersonalizationDesigns: Get "/v1/issuing/personalization_designs" Form => List<IssuingPersonalizationDesign> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: IssuingPersonalizationDesignStatus,
        }
        boxed {
            preferences: IssuingPersonalizationDesignPreferencesParams,
        }
        lists {
            expand: Expand<List<IssuingPersonalizationDesign>>,
            lookup_keys: String,
        }
    }
}

crate::params! {
    /// Held by `CreateIssuingPersonalizationDesign.preferences`, `UpdateIssuingPersonalizationDesign.preferences`.
    pub struct PreferencesParams {
        required {
            is_default: bool,
        }
    }
}

crate::operation! {
    /// `POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject`
    pub struct RejectTestIssuingPersonalizationDesign: Post "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject" Form => IssuingPersonalizationDesign {
        path {
            personalization_design: String,
        }
        required {
            rejection_reasons: IssuingPersonalizationDesignRejectionReasonsParams,
        }
        lists {
            expand: Expand<IssuingPersonalizationDesign>,
        }
    }
}

crate::operation! {
    /// `GET /v1/issuing/personalization_designs/{personalization_design}`
    pub struct RetrieveIssuingPersonalizationDesign: Get "/v1/issuing/personalization_designs/{personalization_design}" Form => IssuingPersonalizationDesign {
        path {
            personalization_design: IssuingPersonalizationDesignId,
        }
        lists {
            expand: Expand<IssuingPersonalizationDesign>,
        }
    }
}

crate::operation! {
    /// `POST /v1/issuing/personalization_designs/{personalization_design}`
    pub struct UpdateIssuingPersonalizationDesign: Post "/v1/issuing/personalization_designs/{personalization_design}" Form => IssuingPersonalizationDesign {
        path {
            personalization_design: IssuingPersonalizationDesignId,
        }
        optional {
            card_logo: Clearable<String>,
            lookup_key: Clearable<String>,
            metadata: Map<Clearable<String>>,
            name: Clearable<String>,
            physical_bundle: String,
            transfer_lookup_key: bool,
        }
        boxed {
            carrier_text: Clearable<CarrierTextParams>,
            preferences: PreferencesParams,
        }
        lists {
            expand: Expand<IssuingPersonalizationDesign>,
        }
    }
}
