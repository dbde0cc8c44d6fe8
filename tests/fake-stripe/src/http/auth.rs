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

    /// Refuses a publishable key, except for operations that browsers use, and a key of live mode: a fake has test data only.
    fn refuse_mode(&self, key: &str, incoming: &Incoming) -> Result<(), ApiError> {
        if key.starts_with("pk_") && !is_public(incoming) {
            let message = "This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of \
                           your API keys at https://dashboard.stripe.com/account/apikeys.";
            return Err(ApiError::new(StatusCode::FORBIDDEN, Some("secret_key_required"), None, message));
        }
        let declared = self.own() == key || self.others.iter().any(|(other, _)| other == key);
        if key.contains("_live_") && !declared {
            let message = "Your account cannot currently make live charges: this fake of Stripe has test data only. Use a key of test \
                           mode.";
            return Err(ApiError::new(StatusCode::FORBIDDEN, Some("testmode_charges_only"), None, message));
        }
        Ok(())
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
        self.refuse_mode(&key, incoming)?;
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
    let prefixes = [
        "sk_test_",
        "sk_live_",
        "rk_test_",
        "rk_live_",
        "sk_org_test_",
        "sk_org_live_",
        "pk_test_",
        "pk_live_",
    ];
    let rest = prefixes.iter().find_map(|prefix| key.strip_prefix(prefix));
    rest.is_some_and(|rest| {
        !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    })
}

/// Returns true for a request that browsers make with a publishable key: new tokens and payment methods, and intents with
/// their client secrets.
fn is_public(incoming: &Incoming) -> bool {
    let steps: Vec<&str> = incoming.path.split('/').collect();
    match (incoming.method.as_str(), steps.as_slice()) {
        ("POST", ["", "v1", "tokens" | "payment_methods" | "confirmation_tokens"]) => true,
        ("GET", ["", "v1", "payment_intents" | "setup_intents", id])
        | ("POST", ["", "v1", "payment_intents" | "setup_intents", id, "confirm"]) => {
            let body = String::from_utf8_lossy(&incoming.body);
            let secret = format!("client_secret={id}_secret_");
            incoming.query.contains(&secret) || body.contains(&secret)
        }
        _ => false,
    }
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
