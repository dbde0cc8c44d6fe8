// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::StripeSync;
use crate::models::Account;
use crate::types::{AccountId, PersonId, PersonPoliticalExposure, RawJson, Timestamp};

/// Rows of objects `person`, from `/v1/accounts/{account}/persons`.
///
/// See <https://docs.stripe.com/api/accounts/persons/object>.
#[derive(Debug, Clone, StripeSync)]
#[non_exhaustive]
#[stripe(object = crate::types::Person, table = "persons", account, absent = null)]
pub struct Person {
    pub id: PersonId,
    #[stripe(references = Account)]
    pub account: Option<AccountId>,
    pub additional_tos_acceptances: Option<RawJson>,
    pub address: Option<RawJson>,
    pub address_kana: Option<RawJson>,
    pub address_kanji: Option<RawJson>,
    pub created: Timestamp,
    pub dob: Option<RawJson>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub first_name_kana: Option<String>,
    pub first_name_kanji: Option<String>,
    pub full_name_aliases: Option<RawJson>,
    pub future_requirements: Option<RawJson>,
    pub gender: Option<String>,
    pub id_number_provided: Option<bool>,
    pub id_number_secondary_provided: Option<bool>,
    pub last_name: Option<String>,
    pub last_name_kana: Option<String>,
    pub last_name_kanji: Option<String>,
    pub maiden_name: Option<String>,
    pub metadata: Option<RawJson>,
    pub nationality: Option<String>,
    pub phone: Option<String>,
    pub political_exposure: Option<PersonPoliticalExposure>,
    pub registered_address: Option<RawJson>,
    pub relationship: Option<RawJson>,
    pub requirements: Option<RawJson>,
    pub ssn_last_4_provided: Option<bool>,
    pub us_cfpb_data: Option<RawJson>,
    pub verification: Option<RawJson>,
    #[cfg(feature = "raw")]
    #[stripe(raw)]
    pub raw: crate::types::RawJson,
}
