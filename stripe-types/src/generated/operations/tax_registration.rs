// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Expand, List, TaxRegistration, TaxRegistrationCanadaType,
    TaxRegistrationDefaultStandardPlaceOfSupplyScheme, TaxRegistrationDefaultType,
    TaxRegistrationEuStandardPlaceOfSupplyScheme, TaxRegistrationEuropeType, TaxRegistrationId,
    TaxRegistrationThailandType, TaxRegistrationUnitedStatesType, TaxRegistrationUsStateSalesTaxElectionType,
    Timestamp, TrialEnd,
};

crate::operation! {
    /// `POST /v1/tax/registrations`
    pub struct CreateTaxRegistration: Post "/v1/tax/registrations" Form => TaxRegistration {
        required {
            active_from: TrialEnd,
            country: String,
            country_options: TaxRegistrationCountryOptionsParams,
        }
        optional {
            expires_at: Timestamp,
        }
        lists {
            expand: Expand<TaxRegistration>,
        }
    }
}

crate::operation! {
    /// `GET /v1/tax/registrations`
    pub struct ListTaxRegistrations: Get "/v1/tax/registrations" Form => List<TaxRegistration> {
        optional {
            ending_before: String,
            limit: i64,
            starting_after: String,
            status: ListTaxRegistrationsStatus,
        }
        lists {
            expand: Expand<List<TaxRegistration>>,
        }
    }
}

crate::open_enum! {
    /// Values of `ListTaxRegistrations.status`.
    pub enum ListTaxRegistrationsStatus {
        Active = "active",
        All = "all",
        Expired = "expired",
        Scheduled = "scheduled",
    }
}

crate::operation! {
    /// `GET /v1/tax/registrations/{id}`
    pub struct RetrieveTaxRegistration: Get "/v1/tax/registrations/{id}" Form => TaxRegistration {
        path {
            id: TaxRegistrationId,
        }
        lists {
            expand: Expand<TaxRegistration>,
        }
    }
}

crate::params! {
    /// Held by `TaxRegistrationCountryOptionsParams.ae`, `TaxRegistrationCountryOptionsParams.al`, `TaxRegistrationCountryOptionsParams.ao` and 27 more.
    pub struct TaxRegistrationCountryOptionsAeParams {
        required {
            type_ = "type": TaxRegistrationDefaultType,
        }
        boxed {
            standard: TaxRegistrationCountryOptionsAeStandardParams,
        }
    }
}

crate::params! {
    /// Held by `TaxRegistrationCountryOptionsAeParams.standard`.
    pub struct TaxRegistrationCountryOptionsAeStandardParams {
        optional {
            place_of_supply_scheme: TaxRegistrationDefaultStandardPlaceOfSupplyScheme,
        }
    }
}

crate::params! {
    /// Held by `TaxRegistrationCountryOptionsParams.am`, `TaxRegistrationCountryOptionsParams.az`, `TaxRegistrationCountryOptionsParams.bj` and 39 more.
    pub struct TaxRegistrationCountryOptionsAmParams {
        required {
            type_ = "type": TaxRegistrationThailandType,
        }
    }
}

crate::params! {
    /// Held by `TaxRegistrationCountryOptionsParams.at`, `TaxRegistrationCountryOptionsParams.be`, `TaxRegistrationCountryOptionsParams.bg` and 24 more.
    pub struct TaxRegistrationCountryOptionsAtParams {
        required {
            type_ = "type": TaxRegistrationEuropeType,
        }
        boxed {
            standard: TaxRegistrationCountryOptionsAtStandardParams,
        }
    }
}

crate::params! {
    /// Held by `TaxRegistrationCountryOptionsAtParams.standard`.
    pub struct TaxRegistrationCountryOptionsAtStandardParams {
        required {
            place_of_supply_scheme: TaxRegistrationEuStandardPlaceOfSupplyScheme,
        }
    }
}

crate::params! {
    /// Held by `TaxRegistrationCountryOptionsParams.ca`.
    pub struct TaxRegistrationCountryOptionsCaParams {
        required {
            type_ = "type": TaxRegistrationCanadaType,
        }
        boxed {
            province_standard: TaxRegistrationCountryOptionsCaProvinceStandardParams,
        }
    }
}

crate::params! {
    /// Held by `TaxRegistrationCountryOptionsCaParams.province_standard`.
    pub struct TaxRegistrationCountryOptionsCaProvinceStandardParams {
        required {
            province: String,
        }
    }
}

crate::params! {
    /// Held by `CreateTaxRegistration.country_options`.
    pub struct TaxRegistrationCountryOptionsParams {
        boxed {
            ae: TaxRegistrationCountryOptionsAeParams,
            al: TaxRegistrationCountryOptionsAeParams,
            am: TaxRegistrationCountryOptionsAmParams,
            ao: TaxRegistrationCountryOptionsAeParams,
            at: TaxRegistrationCountryOptionsAtParams,
            au: TaxRegistrationCountryOptionsAeParams,
            aw: TaxRegistrationCountryOptionsAeParams,
            az: TaxRegistrationCountryOptionsAmParams,
            ba: TaxRegistrationCountryOptionsAeParams,
            bb: TaxRegistrationCountryOptionsAeParams,
            bd: TaxRegistrationCountryOptionsAeParams,
            be: TaxRegistrationCountryOptionsAtParams,
            bf: TaxRegistrationCountryOptionsAeParams,
            bg: TaxRegistrationCountryOptionsAtParams,
            bh: TaxRegistrationCountryOptionsAeParams,
            bj: TaxRegistrationCountryOptionsAmParams,
            bs: TaxRegistrationCountryOptionsAeParams,
            by: TaxRegistrationCountryOptionsAmParams,
            ca: TaxRegistrationCountryOptionsCaParams,
            cd: TaxRegistrationCountryOptionsAeParams,
            ch: TaxRegistrationCountryOptionsAeParams,
            cl: TaxRegistrationCountryOptionsAmParams,
            cm: TaxRegistrationCountryOptionsAmParams,
            co: TaxRegistrationCountryOptionsAmParams,
            cr: TaxRegistrationCountryOptionsAmParams,
            cv: TaxRegistrationCountryOptionsAmParams,
            cy: TaxRegistrationCountryOptionsAtParams,
            cz: TaxRegistrationCountryOptionsAtParams,
            de: TaxRegistrationCountryOptionsAtParams,
            dk: TaxRegistrationCountryOptionsAtParams,
            ec: TaxRegistrationCountryOptionsAmParams,
            ee: TaxRegistrationCountryOptionsAtParams,
            eg: TaxRegistrationCountryOptionsAmParams,
            es: TaxRegistrationCountryOptionsAtParams,
            et: TaxRegistrationCountryOptionsAeParams,
            fi: TaxRegistrationCountryOptionsAtParams,
            fr: TaxRegistrationCountryOptionsAtParams,
            gb: TaxRegistrationCountryOptionsAeParams,
            ge: TaxRegistrationCountryOptionsAmParams,
            gn: TaxRegistrationCountryOptionsAeParams,
            gr: TaxRegistrationCountryOptionsAtParams,
            hr: TaxRegistrationCountryOptionsAtParams,
            hu: TaxRegistrationCountryOptionsAtParams,
            id: TaxRegistrationCountryOptionsAmParams,
            ie: TaxRegistrationCountryOptionsAtParams,
            in_ = "in": TaxRegistrationCountryOptionsAmParams,
            is: TaxRegistrationCountryOptionsAeParams,
            it: TaxRegistrationCountryOptionsAtParams,
            jp: TaxRegistrationCountryOptionsAeParams,
            ke: TaxRegistrationCountryOptionsAmParams,
            kg: TaxRegistrationCountryOptionsAmParams,
            kh: TaxRegistrationCountryOptionsAmParams,
            kr: TaxRegistrationCountryOptionsAmParams,
            kz: TaxRegistrationCountryOptionsAmParams,
            la: TaxRegistrationCountryOptionsAmParams,
            lk: TaxRegistrationCountryOptionsAmParams,
            lt: TaxRegistrationCountryOptionsAtParams,
            lu: TaxRegistrationCountryOptionsAtParams,
            lv: TaxRegistrationCountryOptionsAtParams,
            ma: TaxRegistrationCountryOptionsAmParams,
            md: TaxRegistrationCountryOptionsAmParams,
            me: TaxRegistrationCountryOptionsAeParams,
            mk: TaxRegistrationCountryOptionsAeParams,
            mr: TaxRegistrationCountryOptionsAeParams,
            mt: TaxRegistrationCountryOptionsAtParams,
            mx: TaxRegistrationCountryOptionsAmParams,
            my: TaxRegistrationCountryOptionsAmParams,
            ng: TaxRegistrationCountryOptionsAmParams,
            nl: TaxRegistrationCountryOptionsAtParams,
            no: TaxRegistrationCountryOptionsAeParams,
            np: TaxRegistrationCountryOptionsAmParams,
            nz: TaxRegistrationCountryOptionsAeParams,
            om: TaxRegistrationCountryOptionsAeParams,
            pe: TaxRegistrationCountryOptionsAmParams,
            ph: TaxRegistrationCountryOptionsAmParams,
            pl: TaxRegistrationCountryOptionsAtParams,
            pt: TaxRegistrationCountryOptionsAtParams,
            ro: TaxRegistrationCountryOptionsAtParams,
            rs: TaxRegistrationCountryOptionsAeParams,
            ru: TaxRegistrationCountryOptionsAmParams,
            sa: TaxRegistrationCountryOptionsAmParams,
            se: TaxRegistrationCountryOptionsAtParams,
            sg: TaxRegistrationCountryOptionsAeParams,
            si: TaxRegistrationCountryOptionsAtParams,
            sk: TaxRegistrationCountryOptionsAtParams,
            sn: TaxRegistrationCountryOptionsAmParams,
            sr: TaxRegistrationCountryOptionsAeParams,
            th: TaxRegistrationCountryOptionsAmParams,
            tj: TaxRegistrationCountryOptionsAmParams,
            tr: TaxRegistrationCountryOptionsAmParams,
            tw: TaxRegistrationCountryOptionsAmParams,
            tz: TaxRegistrationCountryOptionsAmParams,
            ua: TaxRegistrationCountryOptionsAmParams,
            ug: TaxRegistrationCountryOptionsAmParams,
            us: TaxRegistrationCountryOptionsUsParams,
            uy: TaxRegistrationCountryOptionsAeParams,
            uz: TaxRegistrationCountryOptionsAmParams,
            vn: TaxRegistrationCountryOptionsAmParams,
            za: TaxRegistrationCountryOptionsAeParams,
            zm: TaxRegistrationCountryOptionsAmParams,
            zw: TaxRegistrationCountryOptionsAeParams,
        }
    }
}

crate::params! {
    /// Held by `TaxRegistrationCountryOptionsUsParams.local_amusement_tax`, `TaxRegistrationCountryOptionsUsParams.local_lease_tax`.
    pub struct TaxRegistrationCountryOptionsUsLocalLeaseTaxParams {
        required {
            jurisdiction: String,
        }
    }
}

crate::params! {
    /// Held by `TaxRegistrationCountryOptionsParams.us`.
    pub struct TaxRegistrationCountryOptionsUsParams {
        required {
            state: String,
            type_ = "type": TaxRegistrationUnitedStatesType,
        }
        boxed {
            local_amusement_tax: TaxRegistrationCountryOptionsUsLocalLeaseTaxParams,
            local_lease_tax: TaxRegistrationCountryOptionsUsLocalLeaseTaxParams,
            state_sales_tax: TaxRegistrationCountryOptionsUsStateSalesTaxParams,
        }
    }
}

crate::params! {
    /// Held by `TaxRegistrationCountryOptionsUsStateSalesTaxParams.elections`.
    pub struct TaxRegistrationCountryOptionsUsStateSalesTaxElectionParams {
        required {
            type_ = "type": TaxRegistrationUsStateSalesTaxElectionType,
        }
        optional {
            jurisdiction: String,
        }
    }
}

crate::params! {
    /// Held by `TaxRegistrationCountryOptionsUsParams.state_sales_tax`.
    pub struct TaxRegistrationCountryOptionsUsStateSalesTaxParams {
        required_lists {
            elections: TaxRegistrationCountryOptionsUsStateSalesTaxElectionParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/tax/registrations/{id}`
    pub struct UpdateTaxRegistration: Post "/v1/tax/registrations/{id}" Form => TaxRegistration {
        path {
            id: TaxRegistrationId,
        }
        optional {
            active_from: TrialEnd,
            expires_at: Clearable<TrialEnd>,
        }
        lists {
            expand: Expand<TaxRegistration>,
        }
    }
}
