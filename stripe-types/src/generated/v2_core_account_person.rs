// Written by `stripe-codegen generate`; change `codegen/` instead.

use crate::{
    Boxed, DateTime, ListInfo, ListStyle, Metadata, Object, ObjectInfo, PersonRelationship,
    V2AccountAdditionalAddresses, V2AccountAdditionalNames, V2AccountAdditionalTermsOfService,
    V2AccountAddress, V2AccountDateOfBirth, V2AccountDocuments, V2AccountId, V2AccountIdNumbers,
    V2AccountPersonId, V2AccountScriptAddresses, V2AccountScriptNames,
};

/// The object `v2.core.account_person`.
///
/// See <https://docs.stripe.com/api>.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2AccountPerson {
    /// The id, unique within the account.
    pub id: V2AccountPersonId,
    /// Account: the id of a `v2.core.account`.
    pub account: V2AccountId,
    /// Additional addresses: may be absent.
    pub additional_addresses: Option<Vec<V2AccountAdditionalAddresses>>,
    /// Additional names: may be absent.
    pub additional_names: Option<Vec<V2AccountAdditionalNames>>,
    /// Additional terms of service: may be absent.
    pub additional_terms_of_service: Option<Boxed<V2AccountAdditionalTermsOfService>>,
    /// Address: may be absent.
    pub address: Option<Boxed<V2AccountAddress>>,
    /// The time at which Stripe created the object.
    pub created: DateTime,
    /// Date of birth: may be absent.
    pub date_of_birth: Option<Boxed<V2AccountDateOfBirth>>,
    /// Documents: may be absent.
    pub documents: Option<Boxed<V2AccountDocuments>>,
    /// Email: may be absent.
    pub email: Option<String>,
    /// Given name: may be absent.
    pub given_name: Option<String>,
    /// Id numbers: may be absent.
    pub id_numbers: Option<Vec<V2AccountIdNumbers>>,
    /// Legal gender: one of `female`, `male`; may be absent.
    pub legal_gender: Option<V2AccountPersonLegalGender>,
    /// True if the object belongs to live mode; `false` in test mode and sandboxes.
    pub livemode: bool,
    /// Key-value pairs of your own: up to 50 keys of 40 characters, values of 500. May be absent.
    pub metadata: Option<Metadata>,
    /// Nationalities: may be absent.
    pub nationalities: Option<Vec<String>>,
    /// Phone: may be absent.
    pub phone: Option<String>,
    /// Political exposure: one of `existing`, `none`; may be absent.
    pub political_exposure: Option<V2AccountPersonPoliticalExposure>,
    /// Relationship: may be absent.
    pub relationship: Option<Boxed<PersonRelationship>>,
    /// Script addresses: may be absent.
    pub script_addresses: Option<Boxed<V2AccountScriptAddresses>>,
    /// Script names: may be absent.
    pub script_names: Option<Boxed<V2AccountScriptNames>>,
    /// Surname: may be absent.
    pub surname: Option<String>,
    /// Updated.
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
    type Expanded = Self;
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
        only_expanded: &[],
        nested_lists: &[],
        events: &[],
    };
}

crate::open_enum! {
    /// Values of [`V2AccountPerson::legal_gender`](crate::V2AccountPerson::legal_gender),
    /// [`CreateV2CoreAccountPerson::legal_gender`](crate::CreateV2CoreAccountPerson::legal_gender),
    /// [`UpdateV2CoreAccountPerson::legal_gender`](crate::UpdateV2CoreAccountPerson::legal_gender).
    pub enum V2AccountPersonLegalGender {
        Female = "female",
        Male = "male",
    }
}

crate::open_enum! {
    /// Values of [`V2AccountPerson::political_exposure`](crate::V2AccountPerson::political_exposure),
    /// [`CreateV2CoreAccountPerson::political_exposure`](crate::CreateV2CoreAccountPerson::political_exposure),
    /// [`UpdateV2CoreAccountPerson::political_exposure`](crate::UpdateV2CoreAccountPerson::political_exposure).
    pub enum V2AccountPersonPoliticalExposure {
        Existing = "existing",
        None = "none",
    }
}
