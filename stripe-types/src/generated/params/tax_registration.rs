// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    TaxRegistrationCanadaType, TaxRegistrationDefaultType, TaxRegistrationEuropeType,
    TaxRegistrationPlaceOfSupplyScheme, TaxRegistrationThailandType, TaxRegistrationUnitedStatesType,
    TaxRegistrationUsStateSalesTaxElectionType, Timestamp,
};

crate::keyword! {
    /// Held by [`CreateTaxRegistration::active_from`](crate::CreateTaxRegistration::active_from),
    /// [`UpdateTaxRegistration::active_from`](crate::UpdateTaxRegistration::active_from).
    pub enum TaxRegistrationActiveFrom(Timestamp) {
        Now = "now",
    }
}

crate::params! {
    /// Held by [`TaxRegistrationDefaultParams::standard`](crate::TaxRegistrationDefaultParams::standard).
    pub struct TaxRegistrationCountryOptionStandardParams {
        optional {
            /// Place of supply scheme: one of `inbound_goods`, `small_seller`, `standard`.
            place_of_supply_scheme: TaxRegistrationPlaceOfSupplyScheme,
        }
    }
}

crate::params! {
    /// Held by [`TaxRegistrationEuropeParams::standard`](crate::TaxRegistrationEuropeParams::standard).
    pub struct TaxRegistrationCountryOptionsAtStandardParams {
        required {
            /// Place of supply scheme: one of `inbound_goods`, `small_seller`, `standard`.
            place_of_supply_scheme: TaxRegistrationPlaceOfSupplyScheme,
        }
    }
}

crate::params! {
    /// Held by [`TaxRegistrationCountryOptionsParams::ca`](crate::TaxRegistrationCountryOptionsParams::ca).
    pub struct TaxRegistrationCountryOptionsCaParams {
        required {
            /// Type: one of `province_standard`, `simplified`, `standard`.
            type_ = "type": TaxRegistrationCanadaType,
        }
        boxed {
            /// Province standard.
            province_standard: TaxRegistrationCountryOptionsCaProvinceStandardParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TaxRegistrationCountryOptionsCaParams::province_standard`](crate::TaxRegistrationCountryOptionsCaParams::province_standard).
    pub struct TaxRegistrationCountryOptionsCaProvinceStandardParams {
        required {
            /// Province.
            province: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateTaxRegistration::country_options`](crate::CreateTaxRegistration::country_options).
    pub struct TaxRegistrationCountryOptionsParams {
        boxed {
            /// Ae.
            ae: TaxRegistrationDefaultParams,
            /// Al.
            al: TaxRegistrationDefaultParams,
            /// Am.
            am: TaxRegistrationSimplifiedParams,
            /// Ao.
            ao: TaxRegistrationDefaultParams,
            /// At.
            at: TaxRegistrationEuropeParams,
            /// Au.
            au: TaxRegistrationDefaultParams,
            /// Aw.
            aw: TaxRegistrationDefaultParams,
            /// Az.
            az: TaxRegistrationSimplifiedParams,
            /// Ba.
            ba: TaxRegistrationDefaultParams,
            /// Bb.
            bb: TaxRegistrationDefaultParams,
            /// Bd.
            bd: TaxRegistrationDefaultParams,
            /// Be.
            be: TaxRegistrationEuropeParams,
            /// Bf.
            bf: TaxRegistrationDefaultParams,
            /// Bg.
            bg: TaxRegistrationEuropeParams,
            /// Bh.
            bh: TaxRegistrationDefaultParams,
            /// Bj.
            bj: TaxRegistrationSimplifiedParams,
            /// Bs.
            bs: TaxRegistrationDefaultParams,
            /// By.
            by: TaxRegistrationSimplifiedParams,
            /// Ca.
            ca: TaxRegistrationCountryOptionsCaParams,
            /// Cd.
            cd: TaxRegistrationDefaultParams,
            /// Ch.
            ch: TaxRegistrationDefaultParams,
            /// Cl.
            cl: TaxRegistrationSimplifiedParams,
            /// Cm.
            cm: TaxRegistrationSimplifiedParams,
            /// Co.
            co: TaxRegistrationSimplifiedParams,
            /// Cr.
            cr: TaxRegistrationSimplifiedParams,
            /// Cv.
            cv: TaxRegistrationSimplifiedParams,
            /// Cy.
            cy: TaxRegistrationEuropeParams,
            /// Cz.
            cz: TaxRegistrationEuropeParams,
            /// De.
            de: TaxRegistrationEuropeParams,
            /// Dk.
            dk: TaxRegistrationEuropeParams,
            /// Ec.
            ec: TaxRegistrationSimplifiedParams,
            /// Ee.
            ee: TaxRegistrationEuropeParams,
            /// Eg.
            eg: TaxRegistrationSimplifiedParams,
            /// Es.
            es: TaxRegistrationEuropeParams,
            /// Et.
            et: TaxRegistrationDefaultParams,
            /// Fi.
            fi: TaxRegistrationEuropeParams,
            /// Fr.
            fr: TaxRegistrationEuropeParams,
            /// Gb.
            gb: TaxRegistrationDefaultParams,
            /// Ge.
            ge: TaxRegistrationSimplifiedParams,
            /// Gn.
            gn: TaxRegistrationDefaultParams,
            /// Gr.
            gr: TaxRegistrationEuropeParams,
            /// Hr.
            hr: TaxRegistrationEuropeParams,
            /// Hu.
            hu: TaxRegistrationEuropeParams,
            /// Id.
            id: TaxRegistrationSimplifiedParams,
            /// Ie.
            ie: TaxRegistrationEuropeParams,
            /// In.
            in_ = "in": TaxRegistrationSimplifiedParams,
            /// Is.
            is: TaxRegistrationDefaultParams,
            /// It.
            it: TaxRegistrationEuropeParams,
            /// Jp.
            jp: TaxRegistrationDefaultParams,
            /// Ke.
            ke: TaxRegistrationSimplifiedParams,
            /// Kg.
            kg: TaxRegistrationSimplifiedParams,
            /// Kh.
            kh: TaxRegistrationSimplifiedParams,
            /// Kr.
            kr: TaxRegistrationSimplifiedParams,
            /// Kz.
            kz: TaxRegistrationSimplifiedParams,
            /// La.
            la: TaxRegistrationSimplifiedParams,
            /// Lk.
            lk: TaxRegistrationSimplifiedParams,
            /// Lt.
            lt: TaxRegistrationEuropeParams,
            /// Lu.
            lu: TaxRegistrationEuropeParams,
            /// Lv.
            lv: TaxRegistrationEuropeParams,
            /// Ma.
            ma: TaxRegistrationSimplifiedParams,
            /// Md.
            md: TaxRegistrationSimplifiedParams,
            /// Me.
            me: TaxRegistrationDefaultParams,
            /// Mk.
            mk: TaxRegistrationDefaultParams,
            /// Mr.
            mr: TaxRegistrationDefaultParams,
            /// Mt.
            mt: TaxRegistrationEuropeParams,
            /// Mx.
            mx: TaxRegistrationSimplifiedParams,
            /// My.
            my: TaxRegistrationSimplifiedParams,
            /// Ng.
            ng: TaxRegistrationSimplifiedParams,
            /// Nl.
            nl: TaxRegistrationEuropeParams,
            /// No.
            no: TaxRegistrationDefaultParams,
            /// Np.
            np: TaxRegistrationSimplifiedParams,
            /// Nz.
            nz: TaxRegistrationDefaultParams,
            /// Om.
            om: TaxRegistrationDefaultParams,
            /// Pe.
            pe: TaxRegistrationSimplifiedParams,
            /// Ph.
            ph: TaxRegistrationSimplifiedParams,
            /// Pl.
            pl: TaxRegistrationEuropeParams,
            /// Pt.
            pt: TaxRegistrationEuropeParams,
            /// Ro.
            ro: TaxRegistrationEuropeParams,
            /// Rs.
            rs: TaxRegistrationDefaultParams,
            /// Ru.
            ru: TaxRegistrationSimplifiedParams,
            /// Sa.
            sa: TaxRegistrationSimplifiedParams,
            /// Se.
            se: TaxRegistrationEuropeParams,
            /// Sg.
            sg: TaxRegistrationDefaultParams,
            /// Si.
            si: TaxRegistrationEuropeParams,
            /// Sk.
            sk: TaxRegistrationEuropeParams,
            /// Sn.
            sn: TaxRegistrationSimplifiedParams,
            /// Sr.
            sr: TaxRegistrationDefaultParams,
            /// Th.
            th: TaxRegistrationSimplifiedParams,
            /// Tj.
            tj: TaxRegistrationSimplifiedParams,
            /// Tr.
            tr: TaxRegistrationSimplifiedParams,
            /// Tw.
            tw: TaxRegistrationSimplifiedParams,
            /// Tz.
            tz: TaxRegistrationSimplifiedParams,
            /// Ua.
            ua: TaxRegistrationSimplifiedParams,
            /// Ug.
            ug: TaxRegistrationSimplifiedParams,
            /// Us.
            us: TaxRegistrationCountryOptionsUsParams,
            /// Uy.
            uy: TaxRegistrationDefaultParams,
            /// Uz.
            uz: TaxRegistrationSimplifiedParams,
            /// Vn.
            vn: TaxRegistrationSimplifiedParams,
            /// Za.
            za: TaxRegistrationDefaultParams,
            /// Zm.
            zm: TaxRegistrationSimplifiedParams,
            /// Zw.
            zw: TaxRegistrationDefaultParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TaxRegistrationCountryOptionsUsParams::local_amusement_tax`](crate::TaxRegistrationCountryOptionsUsParams::local_amusement_tax).
    pub struct TaxRegistrationCountryOptionsUsLocalAmusementTaxParams {
        required {
            /// Jurisdiction.
            jurisdiction: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TaxRegistrationCountryOptionsUsParams::local_lease_tax`](crate::TaxRegistrationCountryOptionsUsParams::local_lease_tax).
    pub struct TaxRegistrationCountryOptionsUsLocalLeaseTaxParams {
        required {
            /// Jurisdiction.
            jurisdiction: String,
        }
    }
}

crate::params! {
    /// Held by [`TaxRegistrationCountryOptionsParams::us`](crate::TaxRegistrationCountryOptionsParams::us).
    pub struct TaxRegistrationCountryOptionsUsParams {
        required {
            /// State.
            state: String,
            /// Type: one of `local_amusement_tax`, `local_lease_tax`, `state_communications_tax`,
            /// `state_retail_delivery_fee`, `state_sales_tax`.
            type_ = "type": TaxRegistrationUnitedStatesType,
        }
        boxed {
            /// Local amusement tax.
            local_amusement_tax: TaxRegistrationCountryOptionsUsLocalAmusementTaxParams,
            /// Local lease tax.
            local_lease_tax: TaxRegistrationCountryOptionsUsLocalLeaseTaxParams,
            /// State sales tax.
            state_sales_tax: TaxRegistrationCountryOptionsUsStateSalesTaxParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TaxRegistrationCountryOptionsUsStateSalesTaxParams::elections`](crate::TaxRegistrationCountryOptionsUsStateSalesTaxParams::elections).
    pub struct TaxRegistrationCountryOptionsUsStateSalesTaxElectionParams {
        required {
            /// Type: one of `local_use_tax`, `simplified_sellers_use_tax`, `single_local_use_tax`.
            type_ = "type": TaxRegistrationUsStateSalesTaxElectionType,
        }
        optional {
            /// Jurisdiction.
            jurisdiction: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TaxRegistrationCountryOptionsUsParams::state_sales_tax`](crate::TaxRegistrationCountryOptionsUsParams::state_sales_tax).
    pub struct TaxRegistrationCountryOptionsUsStateSalesTaxParams {
        required_lists {
            /// Elections.
            elections: TaxRegistrationCountryOptionsUsStateSalesTaxElectionParams,
        }
    }
}

crate::params! {
    /// Held by [`TaxRegistrationCountryOptionsParams::ae`](crate::TaxRegistrationCountryOptionsParams::ae),
    /// [`TaxRegistrationCountryOptionsParams::al`](crate::TaxRegistrationCountryOptionsParams::al),
    /// [`TaxRegistrationCountryOptionsParams::ao`](crate::TaxRegistrationCountryOptionsParams::ao) and 27
    /// more.
    pub struct TaxRegistrationDefaultParams {
        required {
            /// Type: one of `standard`.
            type_ = "type": TaxRegistrationDefaultType,
        }
        boxed {
            /// Standard.
            standard: TaxRegistrationCountryOptionStandardParams,
        }
    }
}

crate::params! {
    /// Held by [`TaxRegistrationCountryOptionsParams::at`](crate::TaxRegistrationCountryOptionsParams::at),
    /// [`TaxRegistrationCountryOptionsParams::be`](crate::TaxRegistrationCountryOptionsParams::be),
    /// [`TaxRegistrationCountryOptionsParams::bg`](crate::TaxRegistrationCountryOptionsParams::bg) and 24
    /// more.
    pub struct TaxRegistrationEuropeParams {
        required {
            /// Type: one of `ioss`, `oss_non_union`, `oss_union`, `standard`.
            type_ = "type": TaxRegistrationEuropeType,
        }
        boxed {
            /// Standard.
            standard: TaxRegistrationCountryOptionsAtStandardParams,
        }
    }
}

crate::keyword! {
    /// Held by [`UpdateTaxRegistration::expires_at`](crate::UpdateTaxRegistration::expires_at).
    pub enum TaxRegistrationExpiresAt(Timestamp) {
        Now = "now",
    }
}

crate::params! {
    /// Held by [`TaxRegistrationCountryOptionsParams::am`](crate::TaxRegistrationCountryOptionsParams::am),
    /// [`TaxRegistrationCountryOptionsParams::az`](crate::TaxRegistrationCountryOptionsParams::az),
    /// [`TaxRegistrationCountryOptionsParams::bj`](crate::TaxRegistrationCountryOptionsParams::bj) and 39
    /// more.
    pub struct TaxRegistrationSimplifiedParams {
        required {
            /// Type: one of `simplified`.
            type_ = "type": TaxRegistrationThailandType,
        }
    }
}
