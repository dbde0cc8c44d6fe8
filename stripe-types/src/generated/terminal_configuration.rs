// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, Expand, Expandable, Expansion, FileId, ListInfo, ListStyle, MaybeDeleted, Object, ObjectInfo,
    TerminalConfigurationId,
};

/// The object `terminal.configuration`.
///
/// See <https://docs.stripe.com/api/terminal/configurations/object>.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfiguration {
    /// The id, unique within the account.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-id)
    pub id: TerminalConfigurationId,
    /// Bbpos wisepad3: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-bbpos_wisepad3)
    pub bbpos_wisepad3: Option<Boxed<TerminalConfigurationDeviceTypeSpecificConfig>>,
    /// Bbpos wisepos e: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-bbpos_wisepos_e)
    pub bbpos_wisepos_e: Option<Boxed<TerminalConfigurationDeviceTypeSpecificConfig>>,
    /// Cellular: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-cellular)
    pub cellular: Option<Boxed<TerminalConfigurationCellularConfig>>,
    /// Is account default: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-is_account_default)
    pub is_account_default: Option<bool>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-livemode)
    pub livemode: bool,
    /// Name: may be null or absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-name)
    pub name: Option<String>,
    /// Offline: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-offline)
    pub offline: Option<Boxed<TerminalConfigurationOfflineConfig>>,
    /// Reboot window: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-reboot_window)
    pub reboot_window: Option<Boxed<TerminalConfigurationRebootWindow>>,
    /// Stripe s700: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-stripe_s700)
    pub stripe_s700: Option<Boxed<TerminalConfigurationDeviceTypeSpecificConfig>>,
    /// Stripe s710: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-stripe_s710)
    pub stripe_s710: Option<Boxed<TerminalConfigurationDeviceTypeSpecificConfig>>,
    /// Tipping: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping)
    pub tipping: Option<Boxed<TerminalConfigurationTipping>>,
    /// Verifone m425: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-verifone_m425)
    pub verifone_m425: Option<Boxed<TerminalConfigurationDeviceTypeSpecificConfig>>,
    /// Verifone p400: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-verifone_p400)
    pub verifone_p400: Option<Boxed<TerminalConfigurationDeviceTypeSpecificConfig>>,
    /// Verifone p630: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-verifone_p630)
    pub verifone_p630: Option<Boxed<TerminalConfigurationDeviceTypeSpecificConfig>>,
    /// Verifone ux700: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-verifone_ux700)
    pub verifone_ux700: Option<Boxed<TerminalConfigurationDeviceTypeSpecificConfig>>,
    /// Verifone v660p: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-verifone_v660p)
    pub verifone_v660p: Option<Boxed<TerminalConfigurationDeviceTypeSpecificConfig>>,
    /// Wifi: may be absent.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-wifi)
    pub wifi: Option<Boxed<TerminalConfigurationWifiConfig>>,
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
    type Expanded = MaybeDeleted<Self, TerminalConfigurationId>;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

impl TerminalConfiguration {
    pub const EXPAND_BBPOS_WISEPAD3_SPLASHSCREEN: Expand<Self> = Expand::field("bbpos_wisepad3.splashscreen");
    pub const EXPAND_BBPOS_WISEPOS_E_SPLASHSCREEN: Expand<Self> = Expand::field("bbpos_wisepos_e.splashscreen");
    pub const EXPAND_STRIPE_S700_SPLASHSCREEN: Expand<Self> = Expand::field("stripe_s700.splashscreen");
    pub const EXPAND_STRIPE_S710_SPLASHSCREEN: Expand<Self> = Expand::field("stripe_s710.splashscreen");
    pub const EXPAND_VERIFONE_M425_SPLASHSCREEN: Expand<Self> = Expand::field("verifone_m425.splashscreen");
    pub const EXPAND_VERIFONE_P400_SPLASHSCREEN: Expand<Self> = Expand::field("verifone_p400.splashscreen");
    pub const EXPAND_VERIFONE_P630_SPLASHSCREEN: Expand<Self> = Expand::field("verifone_p630.splashscreen");
    pub const EXPAND_VERIFONE_UX700_SPLASHSCREEN: Expand<Self> = Expand::field("verifone_ux700.splashscreen");
    pub const EXPAND_VERIFONE_V660P_SPLASHSCREEN: Expand<Self> = Expand::field("verifone_v660p.splashscreen");
}

/// Held by [`TerminalConfiguration::cellular`](crate::TerminalConfiguration::cellular).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationCellularConfig {
    /// Enabled.
    pub enabled: bool,
}

crate::record!(
    TerminalConfigurationCellularConfig, "", false,
    ["enabled"],
    [enabled],
);

/// Held by [`TerminalConfigurationTipping::aed`](crate::TerminalConfigurationTipping::aed),
/// [`TerminalConfigurationTipping::aud`](crate::TerminalConfigurationTipping::aud),
/// [`TerminalConfigurationTipping::cad`](crate::TerminalConfigurationTipping::cad) and 18 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationCurrencySpecificConfig {
    /// Fixed amounts: may be null or absent.
    pub fixed_amounts: Option<Vec<i64>>,
    /// Percentages: may be null or absent.
    pub percentages: Option<Vec<i64>>,
    /// Smart tip threshold: may be absent.
    pub smart_tip_threshold: Option<i64>,
}

crate::record!(
    TerminalConfigurationCurrencySpecificConfig, "", false,
    ["fixed_amounts", "percentages", "smart_tip_threshold"],
    [fixed_amounts, percentages, smart_tip_threshold],
);

/// Held by [`TerminalConfiguration::stripe_s700`](crate::TerminalConfiguration::stripe_s700),
/// [`TerminalConfiguration::stripe_s710`](crate::TerminalConfiguration::stripe_s710),
/// [`TerminalConfiguration::verifone_m425`](crate::TerminalConfiguration::verifone_m425) and 6 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationDeviceTypeSpecificConfig {
    /// Splashscreen: the id of a `file`; expandable; may be absent.
    pub splashscreen: Option<Expandable<FileId>>,
}

crate::record!(
    TerminalConfigurationDeviceTypeSpecificConfig, "", false,
    ["splashscreen"],
    [splashscreen],
);

/// Held by
/// [`TerminalConfigurationWifiConfig::enterprise_eap_peap`](crate::TerminalConfigurationWifiConfig::enterprise_eap_peap).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationEnterprisePeapWifi {
    /// Ca certificate file: may be absent.
    pub ca_certificate_file: Option<String>,
    /// Password.
    pub password: String,
    /// Ssid.
    pub ssid: String,
    /// Username.
    pub username: String,
}

crate::record!(
    TerminalConfigurationEnterprisePeapWifi, "", false,
    ["ca_certificate_file", "password", "ssid", "username"],
    [ca_certificate_file, password, ssid, username],
);

/// Held by
/// [`TerminalConfigurationWifiConfig::enterprise_eap_tls`](crate::TerminalConfigurationWifiConfig::enterprise_eap_tls).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationEnterpriseTlsWifi {
    /// Ca certificate file: may be absent.
    pub ca_certificate_file: Option<String>,
    /// Client certificate file.
    pub client_certificate_file: String,
    /// Private key file.
    pub private_key_file: String,
    /// Private key file password: may be absent.
    pub private_key_file_password: Option<String>,
    /// Ssid.
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

/// Held by [`TerminalConfiguration::offline`](crate::TerminalConfiguration::offline).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationOfflineConfig {
    /// Enabled: may be null or absent.
    pub enabled: Option<bool>,
}

crate::record!(
    TerminalConfigurationOfflineConfig, "", false,
    ["enabled"],
    [enabled],
);

/// Held by
/// [`TerminalConfigurationWifiConfig::personal_psk`](crate::TerminalConfigurationWifiConfig::personal_psk).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationPersonalPskWifi {
    /// Password.
    pub password: String,
    /// Ssid.
    pub ssid: String,
}

crate::record!(
    TerminalConfigurationPersonalPskWifi, "", false,
    ["password", "ssid"],
    [password, ssid],
);

/// Held by [`TerminalConfiguration::reboot_window`](crate::TerminalConfiguration::reboot_window).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationRebootWindow {
    /// End hour.
    pub end_hour: i64,
    /// Start hour.
    pub start_hour: i64,
}

crate::record!(
    TerminalConfigurationRebootWindow, "", false,
    ["end_hour", "start_hour"],
    [end_hour, start_hour],
);

/// Held by [`TerminalConfiguration::tipping`](crate::TerminalConfiguration::tipping).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationTipping {
    /// Aed: may be absent.
    pub aed: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Aud: may be absent.
    pub aud: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Cad: may be absent.
    pub cad: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Chf: may be absent.
    pub chf: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Czk: may be absent.
    pub czk: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Dkk: may be absent.
    pub dkk: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Eur: may be absent.
    pub eur: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Gbp: may be absent.
    pub gbp: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Gip: may be absent.
    pub gip: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Hkd: may be absent.
    pub hkd: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Huf: may be absent.
    pub huf: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Jpy: may be absent.
    pub jpy: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Mxn: may be absent.
    pub mxn: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Myr: may be absent.
    pub myr: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Nok: may be absent.
    pub nok: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Nzd: may be absent.
    pub nzd: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Pln: may be absent.
    pub pln: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Ron: may be absent.
    pub ron: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Sek: may be absent.
    pub sek: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Sgd: may be absent.
    pub sgd: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
    /// Usd: may be absent.
    pub usd: Option<Boxed<TerminalConfigurationCurrencySpecificConfig>>,
}

crate::record!(
    TerminalConfigurationTipping, "", false,
    [
        "aed", "aud", "cad", "chf", "czk", "dkk", "eur", "gbp", "gip", "hkd", "huf", "jpy", "mxn", "myr",
        "nok", "nzd", "pln", "ron", "sek", "sgd", "usd",
    ],
    [aed, aud, cad, chf, czk, dkk, eur, gbp, gip, hkd, huf, jpy, mxn, myr, nok, nzd, pln, ron, sek, sgd, usd],
);

/// Held by [`TerminalConfiguration::wifi`](crate::TerminalConfiguration::wifi).
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationWifiConfig {
    /// Details where `type` is `enterprise_eap_peap`. May be absent.
    pub enterprise_eap_peap: Option<Boxed<TerminalConfigurationEnterprisePeapWifi>>,
    /// Details where `type` is `enterprise_eap_tls`. May be absent.
    pub enterprise_eap_tls: Option<Boxed<TerminalConfigurationEnterpriseTlsWifi>>,
    /// Details where `type` is `personal_psk`. May be absent.
    pub personal_psk: Option<Boxed<TerminalConfigurationPersonalPskWifi>>,
    /// Type: one of `enterprise_eap_peap`, `enterprise_eap_tls`, `personal_psk`.
    pub type_: TerminalConfigurationWifiConfigType,
}

crate::record!(
    TerminalConfigurationWifiConfig, "", false,
    ["enterprise_eap_peap", "enterprise_eap_tls", "personal_psk", "type"],
    [enterprise_eap_peap, enterprise_eap_tls, personal_psk, type_],
);

crate::open_enum! {
    /// Values of [`TerminalConfigurationWifiConfig::type_`](crate::TerminalConfigurationWifiConfig::type_),
    /// [`TerminalConfigurationWifiParams::type_`](crate::TerminalConfigurationWifiParams::type_).
    pub enum TerminalConfigurationWifiConfigType {
        EnterpriseEapPeap = "enterprise_eap_peap",
        EnterpriseEapTls = "enterprise_eap_tls",
        PersonalPsk = "personal_psk",
    }
}
