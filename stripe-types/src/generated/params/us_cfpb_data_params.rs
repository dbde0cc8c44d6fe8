// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{PersonEthnicityDetailsEthnicity, PersonRaceDetailsRace};

crate::params! {
    /// Held by `UsCfpbDataParams.ethnicity_details`.
    pub struct UsCfpbDataEthnicityDetailsParams {
        optional {
            ethnicity_other: String,
        }
        lists {
            ethnicity: PersonEthnicityDetailsEthnicity,
        }
    }
}

crate::params! {
    /// Held by `CreateAccountPeople.us_cfpb_data`, `UpdateAccountPeople.us_cfpb_data`, `CreateAccountPerson.us_cfpb_data` and 2 more.
    pub struct UsCfpbDataParams {
        optional {
            self_identified_gender: String,
        }
        boxed {
            ethnicity_details: UsCfpbDataEthnicityDetailsParams,
            race_details: UsCfpbDataRaceDetailsParams,
        }
    }
}

crate::params! {
    /// Held by `UsCfpbDataParams.race_details`.
    pub struct UsCfpbDataRaceDetailsParams {
        optional {
            race_other: String,
        }
        lists {
            race: PersonRaceDetailsRace,
        }
    }
}
