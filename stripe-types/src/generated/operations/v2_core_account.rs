// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Clearable, Map, PagedList, UpdateV2AccountConfigurationParams, UpdateV2AccountIdentityParams, V2Account,
    V2AccountAppliedConfiguration, V2AccountConfigurationParams, V2AccountDashboard, V2AccountDefaultsParams,
    V2AccountId, V2AccountIdentityParams, V2AccountInclude, V2DeletedObject,
};

crate::operation! {
    /// Closes a v2 account.
    ///
    /// `POST /v2/core/accounts/{id}/close`, by the cargo feature `v2_core_account`.
    pub struct CloseV2Account: Post "/v2/core/accounts/{id}/close" Json => V2Account {
        path {
            /// Id.
            id: V2AccountId,
        }
        lists {
            /// Applied configurations: one of `customer`, `merchant`, `recipient`.
            applied_configurations: V2AccountAppliedConfiguration,
        }
    }
}

crate::operation! {
    /// Creates a v2 account.
    ///
    /// `POST /v2/core/accounts`, by the cargo feature `v2_core_account`.
    pub struct CreateV2Account: Post "/v2/core/accounts" Json => V2Account {
        optional {
            /// Account token.
            account_token: String,
            /// Contact email.
            contact_email: String,
            /// Contact phone.
            contact_phone: String,
            /// Dashboard: one of `express`, `full`, `none`.
            dashboard: V2AccountDashboard,
            /// Display name.
            display_name: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        boxed {
            /// Configuration.
            configuration: V2AccountConfigurationParams,
            /// Defaults.
            defaults: V2AccountDefaultsParams,
            /// Identity.
            identity: V2AccountIdentityParams,
        }
        appended {
            /// Fields that the answer leaves out unless they are named here. One of 7 values.
            include: V2AccountInclude,
        }
    }
}

crate::operation! {
    /// Deletes a v2 core account person.
    ///
    /// `DELETE /v2/core/accounts/{account_id}/persons/{id}`, by the cargo feature `v2_core_account`.
    pub struct DeleteV2CoreAccountPerson: Delete "/v2/core/accounts/{account_id}/persons/{id}" Form => V2DeletedObject {
        path {
            /// Account id.
            account_id: String,
            /// Id.
            id: String,
        }
    }
}

crate::operation! {
    /// Lists v2 accounts.
    ///
    /// `GET /v2/core/accounts`, by the cargo feature `v2_core_account`.
    pub struct ListV2Accounts: Get "/v2/core/accounts" Form => PagedList<V2Account> {
        optional {
            /// Only objects with this `closed`.
            closed: bool,
            /// The page size, 1 to 100; 10 unless given.
            limit: i64,
            /// The cursor that the page before named as the next.
            page: String,
        }
        lists {
            /// Only objects with this `applied_configurations`. One of `customer`, `merchant`, `recipient`.
            applied_configurations: V2AccountAppliedConfiguration,
        }
    }
}

crate::operation! {
    /// Retrieves a v2 account.
    ///
    /// `GET /v2/core/accounts/{id}`, by the cargo feature `v2_core_account`.
    pub struct RetrieveV2Account: Get "/v2/core/accounts/{id}" Form => V2Account {
        path {
            /// Id.
            id: V2AccountId,
        }
        appended {
            /// Fields that the answer leaves out unless they are named here. One of 7 values.
            include: V2AccountInclude,
        }
    }
}

crate::operation! {
    /// Updates a v2 account.
    ///
    /// `POST /v2/core/accounts/{id}`, by the cargo feature `v2_core_account`.
    pub struct UpdateV2Account: Post "/v2/core/accounts/{id}" Json => V2Account {
        path {
            /// Id.
            id: V2AccountId,
        }
        optional {
            /// Account token.
            account_token: String,
            /// Contact email.
            contact_email: String,
            /// Contact phone.
            contact_phone: String,
            /// Dashboard: one of `express`, `full`, `none`.
            dashboard: V2AccountDashboard,
            /// Display name.
            display_name: String,
            /// Key-value pairs of your own. An empty value removes its key; an empty map removes all.
            metadata: Map<Clearable<String>>,
        }
        boxed {
            /// Configuration.
            configuration: UpdateV2AccountConfigurationParams,
            /// Defaults.
            defaults: V2AccountDefaultsParams,
            /// Identity.
            identity: UpdateV2AccountIdentityParams,
        }
        appended {
            /// Fields that the answer leaves out unless they are named here. One of 7 values.
            include: V2AccountInclude,
        }
    }
}
