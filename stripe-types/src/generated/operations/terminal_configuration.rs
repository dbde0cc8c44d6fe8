// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, CreateTerminalConfigurationEntryParams, Deleted, Expand, List, MaybeDeleted,
    TerminalConfiguration, TerminalConfigurationCellularParams, TerminalConfigurationId,
    TerminalConfigurationOfflineParams, TerminalConfigurationRebootWindowParams,
    TerminalConfigurationTippingParams, TerminalConfigurationWifiParams,
};

crate::operation! {
    /// Creates a terminal configuration.
    ///
    /// `POST /v1/terminal/configurations`, by the cargo feature `terminal_configuration`.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/create)
    pub struct CreateTerminalConfiguration: Post "/v1/terminal/configurations" Form => TerminalConfiguration {
        optional {
            /// Name: at most 100 characters.
            name: String,
        }
        boxed {
            /// Bbpos wisepad3.
            bbpos_wisepad3: CreateTerminalConfigurationEntryParams,
            /// Bbpos wisepos e.
            bbpos_wisepos_e: CreateTerminalConfigurationEntryParams,
            /// Cellular: can be cleared.
            cellular: Clearable<TerminalConfigurationCellularParams>,
            /// Offline: can be cleared.
            offline: Clearable<TerminalConfigurationOfflineParams>,
            /// Reboot window.
            reboot_window: TerminalConfigurationRebootWindowParams,
            /// Stripe s700.
            stripe_s700: CreateTerminalConfigurationEntryParams,
            /// Stripe s710.
            stripe_s710: CreateTerminalConfigurationEntryParams,
            /// Tipping: can be cleared.
            tipping: Clearable<TerminalConfigurationTippingParams>,
            /// Verifone m425.
            verifone_m425: CreateTerminalConfigurationEntryParams,
            /// Verifone p400.
            verifone_p400: CreateTerminalConfigurationEntryParams,
            /// Verifone p630.
            verifone_p630: CreateTerminalConfigurationEntryParams,
            /// Verifone ux700.
            verifone_ux700: CreateTerminalConfigurationEntryParams,
            /// Verifone v660p.
            verifone_v660p: CreateTerminalConfigurationEntryParams,
            /// Wifi: can be cleared.
            wifi: Clearable<TerminalConfigurationWifiParams>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<TerminalConfiguration>,
        }
    }
}

crate::operation! {
    /// Deletes a terminal configuration.
    ///
    /// `DELETE /v1/terminal/configurations/{configuration}`, by the cargo feature `terminal_configuration`.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/delete)
    pub struct DeleteTerminalConfiguration: Delete "/v1/terminal/configurations/{configuration}" Form => Deleted<TerminalConfigurationId> {
        path {
            /// Configuration: the id of a `terminal.configuration`.
            configuration: TerminalConfigurationId,
        }
    }
}

crate::operation! {
    /// Lists terminal configurations.
    ///
    /// `GET /v1/terminal/configurations`, by the cargo feature `terminal_configuration`.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/list)
    pub struct ListTerminalConfigurations: Get "/v1/terminal/configurations" Form => List<TerminalConfiguration> {
        optional {
            /// A cursor: the id of an object. The page ends before it.
            ending_before: String,
            /// Only objects with this `is_account_default`.
            is_account_default: bool,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// A cursor: the id of an object. The page begins after it.
            starting_after: String,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<List<TerminalConfiguration>>,
        }
    }
}

crate::operation! {
    /// Retrieves a terminal configuration.
    ///
    /// `GET /v1/terminal/configurations/{configuration}`, by the cargo feature `terminal_configuration`.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/retrieve)
    pub struct RetrieveTerminalConfiguration: Get "/v1/terminal/configurations/{configuration}" Form => MaybeDeleted<TerminalConfiguration, TerminalConfigurationId> {
        path {
            /// Configuration: the id of a `terminal.configuration`.
            configuration: TerminalConfigurationId,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<MaybeDeleted<TerminalConfiguration, TerminalConfigurationId>>,
        }
    }
}

crate::operation! {
    /// Updates a terminal configuration.
    ///
    /// `POST /v1/terminal/configurations/{configuration}`, by the cargo feature `terminal_configuration`.
    /// [Reference](https://docs.stripe.com/api/terminal/configurations/update)
    pub struct UpdateTerminalConfiguration: Post "/v1/terminal/configurations/{configuration}" Form => MaybeDeleted<TerminalConfiguration, TerminalConfigurationId> {
        path {
            /// Configuration: the id of a `terminal.configuration`.
            configuration: TerminalConfigurationId,
        }
        optional {
            /// Name: at most 100 characters.
            name: String,
        }
        boxed {
            /// Bbpos wisepad3: can be cleared.
            bbpos_wisepad3: Clearable<CreateTerminalConfigurationEntryParams>,
            /// Bbpos wisepos e: can be cleared.
            bbpos_wisepos_e: Clearable<CreateTerminalConfigurationEntryParams>,
            /// Cellular: can be cleared.
            cellular: Clearable<TerminalConfigurationCellularParams>,
            /// Offline: can be cleared.
            offline: Clearable<TerminalConfigurationOfflineParams>,
            /// Reboot window: can be cleared.
            reboot_window: Clearable<TerminalConfigurationRebootWindowParams>,
            /// Stripe s700: can be cleared.
            stripe_s700: Clearable<CreateTerminalConfigurationEntryParams>,
            /// Stripe s710: can be cleared.
            stripe_s710: Clearable<CreateTerminalConfigurationEntryParams>,
            /// Tipping: can be cleared.
            tipping: Clearable<TerminalConfigurationTippingParams>,
            /// Verifone m425: can be cleared.
            verifone_m425: Clearable<CreateTerminalConfigurationEntryParams>,
            /// Verifone p400: can be cleared.
            verifone_p400: Clearable<CreateTerminalConfigurationEntryParams>,
            /// Verifone p630: can be cleared.
            verifone_p630: Clearable<CreateTerminalConfigurationEntryParams>,
            /// Verifone ux700: can be cleared.
            verifone_ux700: Clearable<CreateTerminalConfigurationEntryParams>,
            /// Verifone v660p: can be cleared.
            verifone_v660p: Clearable<CreateTerminalConfigurationEntryParams>,
            /// Wifi: can be cleared.
            wifi: Clearable<TerminalConfigurationWifiParams>,
        }
        appended {
            /// Fields that the answer holds as objects and not as ids, and fields that are left out
            /// otherwise.
            expand: Expand<MaybeDeleted<TerminalConfiguration, TerminalConfigurationId>>,
        }
    }
}
