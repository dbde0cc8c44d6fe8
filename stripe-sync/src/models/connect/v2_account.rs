// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::types::{DateTime, RawJson, V2AccountDashboard, V2AccountId};

/// Rows of objects `v2.core.account`, from `/v2/core/accounts`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::V2Account, table = "v2_accounts", account, absent = null)]
pub struct V2Account {
    pub id: V2AccountId,
    pub applied_configurations: Option<RawJson>,
    pub closed: Option<bool>,
    pub contact_email: Option<String>,
    pub contact_phone: Option<String>,
    pub created: DateTime,
    pub dashboard: Option<V2AccountDashboard>,
    pub display_name: Option<String>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
