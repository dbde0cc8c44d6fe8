//! Authentication: which keys are accepted, for which account, with which permissions.

use super::request::Incoming;
use crate::document::{Answer, Operation};
use crate::error::ApiError;
use crate::state::ACCOUNT;
use axum::http::{StatusCode, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The key that a fake names if none is declared.
const DEFAULT_KEY: &str = "sk_test_fake";

/// The keys that a fake accepts: those that are declared, or any of the right form if none is.
#[derive(Debug, Clone, Default)]
pub(crate) struct ApiKeys {
    /// The key of the platform.
    pub(crate) own: Option<String>,
    /// Other keys, with their accounts.
    pub(crate) others: Vec<(String, String)>,
    /// Restricted keys, with their permissions, such as `customer_read`.
    pub(crate) restricted: Vec<(String, Vec<String>)>,
}

impl ApiKeys {
    /// Returns the key that clients should use.
    pub(crate) fn own(&self) -> &str {
        self.own.as_deref().unwrap_or(DEFAULT_KEY)
    }

    /// Returns true if a key of this account was declared.
    pub(super) fn declares(&self, account: &str) -> bool {
        self.others.iter().any(|(_, other)| other == account)
    }

    /// Returns the account of a key.
    fn account(&self, key: &str) -> Option<&str> {
        let other = self.others.iter().find(|(other, _)| other == key).map(|(_, account)| account.as_str());
        let restricted = self.restricted.iter().any(|(restricted, _)| restricted == key);
        let any = self.own.is_none() && self.others.is_empty() && is_key(key);
        other.or((key == self.own() || restricted || any).then_some(ACCOUNT))
    }

    /// Refuses a restricted key without the permission for an operation.
    pub(super) fn permit(&self, key: &str, operation: &Operation) -> Result<(), ApiError> {
        let Some((_, permissions)) = self.restricted.iter().find(|(restricted, _)| restricted == key) else {
            return Ok(());
        };
        let resource = resource(operation);
        let access = if operation.method == "GET" { "read" } else { "write" };
        // A permission to write includes that to read.
        let wanted = [format!("{resource}_{access}"), format!("{resource}_write")];
        if permissions.iter().any(|given| wanted.contains(given)) {
            return Ok(());
        }
        let message = format!(
            "The provided key 'rk_***' does not have the required permissions for this endpoint on account '{ACCOUNT}'. Having \
             the 'rak_{}' permission would allow this request to continue.",
            wanted[0]
        );
        Err(ApiError::new(StatusCode::FORBIDDEN, Some("more_permissions_required"), None, &message))
    }

    /// Returns the key of a request, and its account.
    pub(super) fn authenticate(&self, incoming: &Incoming) -> Result<(String, &str), ApiError> {
        let given = incoming.header(header::AUTHORIZATION.as_str()).and_then(key_of);
        let missing = "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer \
                       auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').";
        let key = given.ok_or_else(|| ApiError::unauthorised(missing))?;
        let account = self.account(&key);
        let account =
            account.ok_or_else(|| ApiError::unauthorised("Invalid API Key provided: sk_test_***"))?;
        Ok((key, account))
    }
}

/// Returns the key in an `Authorization` header: a bearer token, or the user of basic authentication.
fn key_of(header: &str) -> Option<String> {
    let (scheme, rest) = header.split_once(' ')?;
    if scheme.eq_ignore_ascii_case("bearer") {
        return Some(rest.trim().to_owned());
    }
    let decoded = STANDARD.decode(rest.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let pair = String::from_utf8(decoded).ok()?;
    Some(pair.split_once(':').map_or(pair.as_str(), |(user, _)| user).to_owned())
}

/// Returns true for a key of Stripe's form, such as `sk_test_4eC39H`.
fn is_key(key: &str) -> bool {
    let rest = ["sk_test_", "sk_live_", "rk_test_", "rk_live_", "sk_org_test_", "sk_org_live_"]
        .iter()
        .find_map(|prefix| key.strip_prefix(prefix));
    rest.is_some_and(|rest| {
        !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    })
}

/// Returns the resource of an operation, as permissions name it.
fn resource(operation: &Operation) -> String {
    let kind = match &operation.answer {
        Answer::Object(kind) | Answer::Search(kind) => Some(kind.as_str()),
        Answer::List(kinds) | Answer::PagedList(kinds) => kinds.first().map(String::as_str),
        _ => None,
    };
    // Stubs name no kind: `/v1/customers/{customer}` is about a customer.
    let of_path = || operation.template.rsplit(['{', '}']).nth(1).unwrap_or_default();
    kind.unwrap_or_else(of_path).replace('.', "_")
}
