// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::V2Account;
use crate::types::{
    DateTime, RawJson, V2AccountId, V2AccountPersonId, V2AccountPersonLegalGender,
    V2AccountPersonPoliticalExposure,
};

/// Rows of objects `v2.core.account_person`, from `/v2/core/accounts/{account_id}/persons`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::V2AccountPerson, table = "v2_account_persons", account, absent = null)]
pub struct V2AccountPerson {
    pub id: V2AccountPersonId,
    #[stripe(references = V2Account)]
    pub account: V2AccountId,
    pub additional_addresses: Option<RawJson>,
    pub additional_names: Option<RawJson>,
    pub additional_terms_of_service: Option<RawJson>,
    pub address: Option<RawJson>,
    pub created: DateTime,
    pub date_of_birth: Option<RawJson>,
    pub documents: Option<RawJson>,
    pub email: Option<String>,
    pub given_name: Option<String>,
    pub id_numbers: Option<RawJson>,
    pub legal_gender: Option<V2AccountPersonLegalGender>,
    #[stripe(livemode)]
    pub livemode: bool,
    pub metadata: Option<RawJson>,
    pub nationalities: Option<RawJson>,
    pub phone: Option<String>,
    pub political_exposure: Option<V2AccountPersonPoliticalExposure>,
    pub relationship: Option<RawJson>,
    pub script_addresses: Option<RawJson>,
    pub script_names: Option<RawJson>,
    pub surname: Option<String>,
    pub updated: DateTime,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
