// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Deleted, Expand, List, MaybeDeleted, PhoneNumberCollectionParams, TerminalConfiguration,
    TerminalConfigurationId, TerminalConfigurationWifiConfigType,
};

crate::operation! {
    /// `POST /v1/terminal/configurations`
    pub struct CreateTerminalConfiguration: Post "/v1/terminal/configurations" Form => TerminalConfiguration {
        optional {
            name: String,
        }
        boxed {
            bbpos_wisepad3: TerminalConfigurationStripeS700Params,
            bbpos_wisepos_e: TerminalConfigurationStripeS700Params,
            cellular: Clearable<PhoneNumberCollectionParams>,
            offline: Clearable<PhoneNumberCollectionParams>,
            reboot_window: RebootWindowParams,
            stripe_s700: TerminalConfigurationStripeS700Params,
            stripe_s710: TerminalConfigurationStripeS700Params,
            tipping: Clearable<TippingParams>,
            verifone_m425: TerminalConfigurationStripeS700Params,
            verifone_p400: TerminalConfigurationStripeS700Params,
            verifone_p630: TerminalConfigurationStripeS700Params,
            verifone_ux700: TerminalConfigurationStripeS700Params,
            verifone_v660p: TerminalConfigurationStripeS700Params,
            wifi: Clearable<TerminalConfigurationWifiParams>,
        }
        lists {
            expand: Expand<TerminalConfiguration>,
        }
    }
}

crate::operation! {
    /// `DELETE /v1/terminal/configurations/{configuration}`
    pub struct DeleteTerminalConfiguration: Delete "/v1/terminal/configurations/{configuration}" Form => Deleted<TerminalConfigurationId> {
        path {
            configuration: TerminalConfigurationId,
        }
    }
}

crate::operation! {
    /// `GET /v1/terminal/configurations`
    pub struct ListTerminalConfigurations: Get "/v1/terminal/configurations" Form => List<TerminalConfiguration> {
        optional {
            ending_before: String,
            is_account_default: bool,
            limit: i64,
            starting_after: String,
        }
        lists {
            expand: Expand<List<TerminalConfiguration>>,
        }
    }
}

crate::params! {
    /// Held by `CreateTerminalConfiguration.reboot_window`, `UpdateTerminalConfiguration.reboot_window`.
    pub struct RebootWindowParams {
        required {
            end_hour: i64,
            start_hour: i64,
        }
    }
}

crate::operation! {
    /// `GET /v1/terminal/configurations/{configuration}`
    pub struct RetrieveTerminalConfiguration: Get "/v1/terminal/configurations/{configuration}" Form => MaybeDeleted<TerminalConfiguration, TerminalConfigurationId> {
        path {
            configuration: TerminalConfigurationId,
        }
        lists {
            expand: Expand<MaybeDeleted<TerminalConfiguration, TerminalConfigurationId>>,
        }
    }
}

crate::params! {
    /// Held by `CreateTerminalConfiguration.bbpos_wisepad3`, `CreateTerminalConfiguration.bbpos_wisepos_e`, `CreateTerminalConfiguration.stripe_s700` and 15 more.
    pub struct TerminalConfigurationStripeS700Params {
        optional {
            splashscreen: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by `TerminalConfigurationWifiParams.enterprise_eap_peap`.
    pub struct TerminalConfigurationWifiEnterpriseEapPeapParams {
        required {
            password: String,
            ssid: String,
            username: String,
        }
        optional {
            ca_certificate_file: String,
        }
    }
}

crate::params! {
    /// Held by `TerminalConfigurationWifiParams.enterprise_eap_tls`.
    pub struct TerminalConfigurationWifiEnterpriseEapTlsParams {
        required {
            client_certificate_file: String,
            private_key_file: String,
            ssid: String,
        }
        optional {
            ca_certificate_file: String,
            private_key_file_password: String,
        }
    }
}

crate::params! {
    /// Held by `CreateTerminalConfiguration.wifi`, `UpdateTerminalConfiguration.wifi`.
    pub struct TerminalConfigurationWifiParams {
        required {
            type_ = "type": TerminalConfigurationWifiConfigType,
        }
        boxed {
            enterprise_eap_peap: TerminalConfigurationWifiEnterpriseEapPeapParams,
            enterprise_eap_tls: TerminalConfigurationWifiEnterpriseEapTlsParams,
            personal_psk: TerminalConfigurationWifiPersonalPskParams,
        }
    }
}

crate::params! {
    /// Held by `TerminalConfigurationWifiParams.personal_psk`.
    pub struct TerminalConfigurationWifiPersonalPskParams {
        required {
            password: String,
            ssid: String,
        }
    }
}

crate::params! {
    /// Held by `TippingParams.aed`, `TippingParams.aud`, `TippingParams.cad` and 18 more.
    pub struct TippingAedParams {
        optional {
            smart_tip_threshold: i64,
        }
        lists {
            fixed_amounts: i64,
            percentages: i64,
        }
    }
}

crate::params! {
    /// Held by `CreateTerminalConfiguration.tipping`, `UpdateTerminalConfiguration.tipping`.
    pub struct TippingParams {
        boxed {
            aed: TippingAedParams,
            aud: TippingAedParams,
            cad: TippingAedParams,
            chf: TippingAedParams,
            czk: TippingAedParams,
            dkk: TippingAedParams,
            eur: TippingAedParams,
            gbp: TippingAedParams,
            gip: TippingAedParams,
            hkd: TippingAedParams,
            huf: TippingAedParams,
            jpy: TippingAedParams,
            mxn: TippingAedParams,
            myr: TippingAedParams,
            nok: TippingAedParams,
            nzd: TippingAedParams,
            pln: TippingAedParams,
            ron: TippingAedParams,
            sek: TippingAedParams,
            sgd: TippingAedParams,
            usd: TippingAedParams,
        }
    }
}

crate::operation! {
    /// `POST /v1/terminal/configurations/{configuration}`
    pub struct UpdateTerminalConfiguration: Post "/v1/terminal/configurations/{configuration}" Form => MaybeDeleted<TerminalConfiguration, TerminalConfigurationId> {
        path {
            configuration: TerminalConfigurationId,
        }
        optional {
            name: String,
        }
        boxed {
            bbpos_wisepad3: Clearable<TerminalConfigurationStripeS700Params>,
            bbpos_wisepos_e: Clearable<TerminalConfigurationStripeS700Params>,
            cellular: Clearable<PhoneNumberCollectionParams>,
            offline: Clearable<PhoneNumberCollectionParams>,
            reboot_window: Clearable<RebootWindowParams>,
            stripe_s700: Clearable<TerminalConfigurationStripeS700Params>,
            stripe_s710: Clearable<TerminalConfigurationStripeS700Params>,
            tipping: Clearable<TippingParams>,
            verifone_m425: Clearable<TerminalConfigurationStripeS700Params>,
            verifone_p400: Clearable<TerminalConfigurationStripeS700Params>,
            verifone_p630: Clearable<TerminalConfigurationStripeS700Params>,
            verifone_ux700: Clearable<TerminalConfigurationStripeS700Params>,
            verifone_v660p: Clearable<TerminalConfigurationStripeS700Params>,
            wifi: Clearable<TerminalConfigurationWifiParams>,
        }
        lists {
            expand: Expand<MaybeDeleted<TerminalConfiguration, TerminalConfigurationId>>,
        }
    }
}
