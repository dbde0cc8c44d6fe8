// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, IssuingPersonalizationDesignCardLogo, IssuingPersonalizationDesignRejectionReasonCarrierText,
};

crate::params! {
    /// Held by
    /// [`CreateIssuingPersonalizationDesign::preferences`](crate::CreateIssuingPersonalizationDesign::preferences),
    /// [`UpdateIssuingPersonalizationDesign::preferences`](crate::UpdateIssuingPersonalizationDesign::preferences).
    pub struct CreateIssuingPersonalizationDesignPreferencesParams {
        required {
            /// Is default.
            is_default: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateIssuingPersonalizationDesign::carrier_text`](crate::CreateIssuingPersonalizationDesign::carrier_text),
    /// [`UpdateIssuingPersonalizationDesign::carrier_text`](crate::UpdateIssuingPersonalizationDesign::carrier_text).
    pub struct IssuingPersonalizationDesignCarrierTextParams {
        optional {
            /// Footer body: can be cleared.
            footer_body: Clearable<String>,
            /// Footer title: can be cleared.
            footer_title: Clearable<String>,
            /// Header body: can be cleared.
            header_body: Clearable<String>,
            /// Header title: can be cleared.
            header_title: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by
    /// [`ListIssuingPersonalizationDesigns::preferences`](crate::ListIssuingPersonalizationDesigns::preferences).
    pub struct IssuingPersonalizationDesignPreferencesParams {
        optional {
            /// Is default.
            is_default: bool,
            /// Is platform default.
            is_platform_default: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`RejectTestIssuingPersonalizationDesign::rejection_reasons`](crate::RejectTestIssuingPersonalizationDesign::rejection_reasons).
    pub struct IssuingPersonalizationDesignRejectionReasonsParams {
        lists {
            /// Card logo: one of 8 values.
            card_logo: IssuingPersonalizationDesignCardLogo,
            /// Carrier text: one of 7 values.
            carrier_text: IssuingPersonalizationDesignRejectionReasonCarrierText,
        }
    }
}
