// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{Clearable, TerminalConfigurationWifiConfigType};

crate::params! {
    /// Held by [`CreateTerminalConfiguration::stripe_s700`](crate::CreateTerminalConfiguration::stripe_s700),
    /// [`CreateTerminalConfiguration::stripe_s710`](crate::CreateTerminalConfiguration::stripe_s710),
    /// [`UpdateTerminalConfiguration::stripe_s700`](crate::UpdateTerminalConfiguration::stripe_s700) and 15
    /// more.
    pub struct CreateTerminalConfigurationEntryParams {
        optional {
            /// Splashscreen: can be cleared.
            splashscreen: Clearable<String>,
        }
    }
}

crate::params! {
    /// Held by [`CreateTerminalConfiguration::cellular`](crate::CreateTerminalConfiguration::cellular),
    /// [`UpdateTerminalConfiguration::cellular`](crate::UpdateTerminalConfiguration::cellular).
    pub struct TerminalConfigurationCellularParams {
        required {
            /// Enabled.
            enabled: bool,
        }
    }
}

crate::params! {
    /// Held by [`CreateTerminalConfiguration::offline`](crate::CreateTerminalConfiguration::offline),
    /// [`UpdateTerminalConfiguration::offline`](crate::UpdateTerminalConfiguration::offline).
    pub struct TerminalConfigurationOfflineParams {
        required {
            /// Enabled.
            enabled: bool,
        }
    }
}

crate::params! {
    /// Held by
    /// [`CreateTerminalConfiguration::reboot_window`](crate::CreateTerminalConfiguration::reboot_window),
    /// [`UpdateTerminalConfiguration::reboot_window`](crate::UpdateTerminalConfiguration::reboot_window).
    pub struct TerminalConfigurationRebootWindowParams {
        required {
            /// End hour.
            end_hour: i64,
            /// Start hour.
            start_hour: i64,
        }
    }
}

crate::params! {
    /// Held by [`TerminalConfigurationTippingParams::aed`](crate::TerminalConfigurationTippingParams::aed),
    /// [`TerminalConfigurationTippingParams::aud`](crate::TerminalConfigurationTippingParams::aud),
    /// [`TerminalConfigurationTippingParams::cad`](crate::TerminalConfigurationTippingParams::cad) and 18
    /// more.
    pub struct TerminalConfigurationTippingEntryParams {
        optional {
            /// Smart tip threshold.
            smart_tip_threshold: i64,
        }
        lists {
            /// Fixed amounts.
            fixed_amounts: i64,
            /// Percentages.
            percentages: i64,
        }
    }
}

crate::params! {
    /// Held by [`CreateTerminalConfiguration::tipping`](crate::CreateTerminalConfiguration::tipping),
    /// [`UpdateTerminalConfiguration::tipping`](crate::UpdateTerminalConfiguration::tipping).
    pub struct TerminalConfigurationTippingParams {
        boxed {
            /// Aed.
            aed: TerminalConfigurationTippingEntryParams,
            /// Aud.
            aud: TerminalConfigurationTippingEntryParams,
            /// Cad.
            cad: TerminalConfigurationTippingEntryParams,
            /// Chf.
            chf: TerminalConfigurationTippingEntryParams,
            /// Czk.
            czk: TerminalConfigurationTippingEntryParams,
            /// Dkk.
            dkk: TerminalConfigurationTippingEntryParams,
            /// Eur.
            eur: TerminalConfigurationTippingEntryParams,
            /// Gbp.
            gbp: TerminalConfigurationTippingEntryParams,
            /// Gip.
            gip: TerminalConfigurationTippingEntryParams,
            /// Hkd.
            hkd: TerminalConfigurationTippingEntryParams,
            /// Huf.
            huf: TerminalConfigurationTippingEntryParams,
            /// Jpy.
            jpy: TerminalConfigurationTippingEntryParams,
            /// Mxn.
            mxn: TerminalConfigurationTippingEntryParams,
            /// Myr.
            myr: TerminalConfigurationTippingEntryParams,
            /// Nok.
            nok: TerminalConfigurationTippingEntryParams,
            /// Nzd.
            nzd: TerminalConfigurationTippingEntryParams,
            /// Pln.
            pln: TerminalConfigurationTippingEntryParams,
            /// Ron.
            ron: TerminalConfigurationTippingEntryParams,
            /// Sek.
            sek: TerminalConfigurationTippingEntryParams,
            /// Sgd.
            sgd: TerminalConfigurationTippingEntryParams,
            /// Usd.
            usd: TerminalConfigurationTippingEntryParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TerminalConfigurationWifiParams::enterprise_eap_peap`](crate::TerminalConfigurationWifiParams::enterprise_eap_peap).
    pub struct TerminalConfigurationWifiEnterpriseEapPeapParams {
        required {
            /// Password.
            password: String,
            /// Ssid.
            ssid: String,
            /// Username.
            username: String,
        }
        optional {
            /// Ca certificate file.
            ca_certificate_file: String,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TerminalConfigurationWifiParams::enterprise_eap_tls`](crate::TerminalConfigurationWifiParams::enterprise_eap_tls).
    pub struct TerminalConfigurationWifiEnterpriseEapTlsParams {
        required {
            /// Client certificate file.
            client_certificate_file: String,
            /// Private key file.
            private_key_file: String,
            /// Ssid.
            ssid: String,
        }
        optional {
            /// Ca certificate file.
            ca_certificate_file: String,
            /// Private key file password.
            private_key_file_password: String,
        }
    }
}

crate::params! {
    /// Held by [`CreateTerminalConfiguration::wifi`](crate::CreateTerminalConfiguration::wifi),
    /// [`UpdateTerminalConfiguration::wifi`](crate::UpdateTerminalConfiguration::wifi).
    pub struct TerminalConfigurationWifiParams {
        required {
            /// Type: one of `enterprise_eap_peap`, `enterprise_eap_tls`, `personal_psk`.
            type_ = "type": TerminalConfigurationWifiConfigType,
        }
        boxed {
            /// Enterprise eap peap.
            enterprise_eap_peap: TerminalConfigurationWifiEnterpriseEapPeapParams,
            /// Enterprise eap tls.
            enterprise_eap_tls: TerminalConfigurationWifiEnterpriseEapTlsParams,
            /// Personal psk.
            personal_psk: TerminalConfigurationWifiPersonalPskParams,
        }
    }
}

crate::params! {
    /// Held by
    /// [`TerminalConfigurationWifiParams::personal_psk`](crate::TerminalConfigurationWifiParams::personal_psk).
    pub struct TerminalConfigurationWifiPersonalPskParams {
        required {
            /// Password: at most 63 characters.
            password: String,
            /// Ssid.
            ssid: String,
        }
    }
}
