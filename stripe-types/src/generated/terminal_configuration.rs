// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    ExpandTo, Expandable, Expansion, FileId, ListInfo, ListStyle, Object, ObjectInfo,
    TerminalConfigurationId,
};

/// The object `terminal.configuration`.
///
/// See <https://docs.stripe.com/api/terminal/configurations/object>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalConfiguration {
    pub id: TerminalConfigurationId,
    pub bbpos_wisepad3: Option<Box<TerminalConfigurationDeviceTypeSpecificConfig>>,
    pub bbpos_wisepos_e: Option<Box<TerminalConfigurationDeviceTypeSpecificConfig>>,
    pub cellular: Option<Box<TerminalConfigurationCellularConfig>>,
    pub is_account_default: Option<bool>,
    pub livemode: bool,
    pub name: Option<String>,
    pub offline: Option<Box<TerminalConfigurationOfflineConfig>>,
    pub reboot_window: Option<Box<TerminalConfigurationRebootWindow>>,
    pub stripe_s700: Option<Box<TerminalConfigurationDeviceTypeSpecificConfig>>,
    pub stripe_s710: Option<Box<TerminalConfigurationDeviceTypeSpecificConfig>>,
    pub tipping: Option<Box<TerminalConfigurationTipping>>,
    pub verifone_m425: Option<Box<TerminalConfigurationDeviceTypeSpecificConfig>>,
    pub verifone_p400: Option<Box<TerminalConfigurationDeviceTypeSpecificConfig>>,
    pub verifone_p630: Option<Box<TerminalConfigurationDeviceTypeSpecificConfig>>,
    pub verifone_ux700: Option<Box<TerminalConfigurationDeviceTypeSpecificConfig>>,
    pub verifone_v660p: Option<Box<TerminalConfigurationDeviceTypeSpecificConfig>>,
    pub wifi: Option<Box<TerminalConfigurationWifiConfig>>,
}

crate::record!(
    TerminalConfiguration, "terminal.configuration", true,
    [
        "id", "bbpos_wisepad3", "bbpos_wisepos_e", "cellular", "is_account_default", "livemode", "name",
        "offline", "reboot_window", "stripe_s700", "stripe_s710", "tipping", "verifone_m425",
        "verifone_p400", "verifone_p630", "verifone_ux700", "verifone_v660p", "wifi",
    ],
    [
        id, bbpos_wisepad3, bbpos_wisepos_e, cellular, is_account_default, livemode, name, offline,
        reboot_window, stripe_s700, stripe_s710, tipping, verifone_m425, verifone_p400, verifone_p630,
        verifone_ux700, verifone_v660p, wifi,
    ],
);

impl Object for TerminalConfiguration {
    type Id = TerminalConfigurationId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "terminal.configuration",
        type_name: "TerminalConfiguration",
        has_id: true,
        has_created: false,
        has_deleted: true,
        retrieve: Some("/v1/terminal/configurations/{configuration}"),
        list: Some(&ListInfo { path: "/v1/terminal/configurations", parent: None, style: ListStyle::Cursor, required: &[], filters: &["is_account_default"], passes: &[&[]] }),
        parent_lists: &[],
        expandable: &[
            Expansion { path: "bbpos_wisepad3.splashscreen", targets: &["file"], array: false },
            Expansion { path: "bbpos_wisepos_e.splashscreen", targets: &["file"], array: false },
            Expansion { path: "stripe_s700.splashscreen", targets: &["file"], array: false },
            Expansion { path: "stripe_s710.splashscreen", targets: &["file"], array: false },
            Expansion { path: "verifone_m425.splashscreen", targets: &["file"], array: false },
            Expansion { path: "verifone_p400.splashscreen", targets: &["file"], array: false },
            Expansion { path: "verifone_p630.splashscreen", targets: &["file"], array: false },
            Expansion { path: "verifone_ux700.splashscreen", targets: &["file"], array: false },
            Expansion { path: "verifone_v660p.splashscreen", targets: &["file"], array: false },
        ],
        nested_lists: &[],
        events: &[],
    };
}

impl TerminalConfiguration {
    pub const EXPAND_BBPOS_WISEPAD3_SPLASHSCREEN: ExpandTo<Self, FileId> = ExpandTo::new("bbpos_wisepad3.splashscreen");
    pub const EXPAND_BBPOS_WISEPOS_E_SPLASHSCREEN: ExpandTo<Self, FileId> = ExpandTo::new("bbpos_wisepos_e.splashscreen");
    pub const EXPAND_STRIPE_S700_SPLASHSCREEN: ExpandTo<Self, FileId> = ExpandTo::new("stripe_s700.splashscreen");
    pub const EXPAND_STRIPE_S710_SPLASHSCREEN: ExpandTo<Self, FileId> = ExpandTo::new("stripe_s710.splashscreen");
    pub const EXPAND_VERIFONE_M425_SPLASHSCREEN: ExpandTo<Self, FileId> = ExpandTo::new("verifone_m425.splashscreen");
    pub const EXPAND_VERIFONE_P400_SPLASHSCREEN: ExpandTo<Self, FileId> = ExpandTo::new("verifone_p400.splashscreen");
    pub const EXPAND_VERIFONE_P630_SPLASHSCREEN: ExpandTo<Self, FileId> = ExpandTo::new("verifone_p630.splashscreen");
    pub const EXPAND_VERIFONE_UX700_SPLASHSCREEN: ExpandTo<Self, FileId> = ExpandTo::new("verifone_ux700.splashscreen");
    pub const EXPAND_VERIFONE_V660P_SPLASHSCREEN: ExpandTo<Self, FileId> = ExpandTo::new("verifone_v660p.splashscreen");
}

/// Held by `TerminalConfiguration.cellular`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalConfigurationCellularConfig {
    pub enabled: bool,
}

crate::record!(
    TerminalConfigurationCellularConfig, "", false,
    ["enabled"],
    [enabled],
);

/// Held by `TerminalConfigurationTipping.aed`, `TerminalConfigurationTipping.aud`, `TerminalConfigurationTipping.cad` and 18 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalConfigurationCurrencySpecificConfig {
    pub fixed_amounts: Option<Vec<i64>>,
    pub percentages: Option<Vec<i64>>,
    pub smart_tip_threshold: Option<i64>,
}

crate::record!(
    TerminalConfigurationCurrencySpecificConfig, "", false,
    ["fixed_amounts", "percentages", "smart_tip_threshold"],
    [fixed_amounts, percentages, smart_tip_threshold],
);

/// Held by `TerminalConfiguration.bbpos_wisepad3`, `TerminalConfiguration.bbpos_wisepos_e`, `TerminalConfiguration.stripe_s700` and 6 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalConfigurationDeviceTypeSpecificConfig {
    pub splashscreen: Option<Expandable<FileId>>,
}

crate::record!(
    TerminalConfigurationDeviceTypeSpecificConfig, "", false,
    ["splashscreen"],
    [splashscreen],
);

/// Held by `TerminalConfigurationWifiConfig.enterprise_eap_peap`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalConfigurationEnterprisePeapWifi {
    pub ca_certificate_file: Option<String>,
    pub password: String,
    pub ssid: String,
    pub username: String,
}

crate::record!(
    TerminalConfigurationEnterprisePeapWifi, "", false,
    ["ca_certificate_file", "password", "ssid", "username"],
    [ca_certificate_file, password, ssid, username],
);

/// Held by `TerminalConfigurationWifiConfig.enterprise_eap_tls`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalConfigurationEnterpriseTlsWifi {
    pub ca_certificate_file: Option<String>,
    pub client_certificate_file: String,
    pub private_key_file: String,
    pub private_key_file_password: Option<String>,
    pub ssid: String,
}

crate::record!(
    TerminalConfigurationEnterpriseTlsWifi, "", false,
    [
        "ca_certificate_file", "client_certificate_file", "private_key_file", "private_key_file_password",
        "ssid",
    ],
    [ca_certificate_file, client_certificate_file, private_key_file, private_key_file_password, ssid],
);

/// Held by `TerminalConfiguration.offline`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalConfigurationOfflineConfig {
    pub enabled: Option<bool>,
}

crate::record!(
    TerminalConfigurationOfflineConfig, "", false,
    ["enabled"],
    [enabled],
);

/// Held by `TerminalConfigurationWifiConfig.personal_psk`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalConfigurationPersonalPskWifi {
    pub password: String,
    pub ssid: String,
}

crate::record!(
    TerminalConfigurationPersonalPskWifi, "", false,
    ["password", "ssid"],
    [password, ssid],
);

/// Held by `TerminalConfiguration.reboot_window`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalConfigurationRebootWindow {
    pub end_hour: i64,
    pub start_hour: i64,
}

crate::record!(
    TerminalConfigurationRebootWindow, "", false,
    ["end_hour", "start_hour"],
    [end_hour, start_hour],
);

/// Held by `TerminalConfiguration.tipping`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalConfigurationTipping {
    pub aed: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub aud: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub cad: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub chf: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub czk: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub dkk: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub eur: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub gbp: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub gip: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub hkd: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub huf: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub jpy: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub mxn: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub myr: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub nok: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub nzd: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub pln: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub ron: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub sek: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub sgd: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
    pub usd: Option<Box<TerminalConfigurationCurrencySpecificConfig>>,
}

crate::record!(
    TerminalConfigurationTipping, "", false,
    [
        "aed", "aud", "cad", "chf", "czk", "dkk", "eur", "gbp", "gip", "hkd", "huf", "jpy", "mxn", "myr",
        "nok", "nzd", "pln", "ron", "sek", "sgd", "usd",
    ],
    [aed, aud, cad, chf, czk, dkk, eur, gbp, gip, hkd, huf, jpy, mxn, myr, nok, nzd, pln, ron, sek, sgd, usd],
);

/// Held by `TerminalConfiguration.wifi`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminalConfigurationWifiConfig {
    pub enterprise_eap_peap: Option<Box<TerminalConfigurationEnterprisePeapWifi>>,
    pub enterprise_eap_tls: Option<Box<TerminalConfigurationEnterpriseTlsWifi>>,
    pub personal_psk: Option<Box<TerminalConfigurationPersonalPskWifi>>,
    pub type_: TerminalConfigurationWifiConfigType,
}

crate::record!(
    TerminalConfigurationWifiConfig, "", false,
    ["enterprise_eap_peap", "enterprise_eap_tls", "personal_psk", "type"],
    [enterprise_eap_peap, enterprise_eap_tls, personal_psk, type_],
);

crate::open_enum! {
    /// Values of `TerminalConfigurationWifiConfig.type`, `TerminalConfigurationWifiParams.type`.
    pub enum TerminalConfigurationWifiConfigType {
        EnterpriseEapPeap = "enterprise_eap_peap",
        EnterpriseEapTls = "enterprise_eap_tls",
        PersonalPsk = "personal_psk",
    }
}
