// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    DateTime, LegalEntityJapanAddress, LegalGender, ListInfo, ListStyle, Metadata, Object, ObjectInfo,
    PersonRelationship, PoliticalExposure, V2AccountAdditionalAddresses, V2AccountAdditionalNames,
    V2AccountDate, V2AccountId, V2AccountIdNumbers, V2AccountPersonDocuments, V2AccountPersonId,
    V2AccountPersonScriptAddresses, V2AccountPersonScriptNames, V2AccountTermsOfService,
};

/// The object `v2.core.account_person`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2AccountPerson {
    pub id: V2AccountPersonId,
    pub account: V2AccountId,
    pub additional_addresses: Option<Vec<V2AccountAdditionalAddresses>>,
    pub additional_names: Option<Vec<V2AccountAdditionalNames>>,
    pub additional_terms_of_service: Option<Box<V2AccountTermsOfService>>,
    pub address: Option<Box<LegalEntityJapanAddress>>,
    pub created: DateTime,
    pub date_of_birth: Option<Box<V2AccountDate>>,
    pub documents: Option<Box<V2AccountPersonDocuments>>,
    pub email: Option<String>,
    pub given_name: Option<String>,
    pub id_numbers: Option<Vec<V2AccountIdNumbers>>,
    pub legal_gender: Option<LegalGender>,
    pub livemode: bool,
    pub metadata: Option<Metadata>,
    pub nationalities: Option<Vec<String>>,
    pub phone: Option<String>,
    pub political_exposure: Option<PoliticalExposure>,
    pub relationship: Option<Box<PersonRelationship>>,
    pub script_addresses: Option<Box<V2AccountPersonScriptAddresses>>,
    pub script_names: Option<Box<V2AccountPersonScriptNames>>,
    pub surname: Option<String>,
    pub updated: DateTime,
}

crate::record!(
    V2AccountPerson, "v2.core.account_person", true,
    [
        "id", "account", "additional_addresses", "additional_names", "additional_terms_of_service",
        "address", "created", "date_of_birth", "documents", "email", "given_name", "id_numbers",
        "legal_gender", "livemode", "metadata", "nationalities", "phone", "political_exposure",
        "relationship", "script_addresses", "script_names", "surname", "updated",
    ],
    [
        id, account, additional_addresses, additional_names, additional_terms_of_service, address, created,
        date_of_birth, documents, email, given_name, id_numbers, legal_gender, livemode, metadata,
        nationalities, phone, political_exposure, relationship, script_addresses, script_names, surname,
        updated,
    ],
);

impl Object for V2AccountPerson {
    type Id = V2AccountPersonId;
    const INFO: &'static ObjectInfo = &ObjectInfo {
        name: "v2.core.account_person",
        type_name: "V2AccountPerson",
        has_id: true,
        has_created: false,
        has_deleted: false,
        retrieve: None,
        list: None,
        parent_lists: &[
            ListInfo { path: "/v2/core/accounts/{account_id}/persons", parent: Some("v2.core.account"), style: ListStyle::Url, required: &[], filters: &[], passes: &[&[]] },
        ],
        expandable: &[],
        nested_lists: &[],
        events: &[],
    };
}
