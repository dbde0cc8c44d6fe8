//! [`Secret`]: the signing secrets of endpoints, with the accounts of the endpoints.

use anyhow::{Context, bail};
use std::str::FromStr;
use stripe_sync::client::webhook::Verifier;
use stripe_sync::runtime::KeyAccount;

/// The signing secret of an endpoint: `whsec_…`, or `acct_…=whsec_…` with its account. `Debug` hides the secret.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Secret {
    account: Option<String>,
    secret: String,
}

impl FromStr for Secret {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let labelled = text.split_once('=').filter(|(account, _)| account.trim().starts_with("acct_"));
        let (account, secret) = match labelled {
            Some((account, secret)) => (Some(account.trim().to_owned()), secret),
            None => (None, text),
        };
        Ok(Self { account, secret: secret.to_owned() })
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Secret").field("account", &self.account).finish_non_exhaustive()
    }
}

/// Creates a verifier for the endpoints of each account. A secret without an account belongs to the account of the
/// only key.
///
/// # Errors
/// If a secret is malformed, could belong to several accounts, or belongs to an account without a key. An empty
/// secret among others is an error: it usually comes from an unset variable, and the webhooks of its endpoint would
/// be rejected.
pub(super) fn endpoints(
    secrets: &[Secret],
    accounts: &[KeyAccount],
) -> anyhow::Result<Vec<(Verifier, KeyAccount)>> {
    if secrets.iter().all(|secret| secret.secret.trim().is_empty()) {
        bail!(
            "no signing secret; set STRIPE_WEBHOOK_SECRETS to the secret that `webhook endpoint create` prints"
        );
    }
    let mut endpoints: Vec<(Option<&str>, Verifier, KeyAccount)> = Vec::new();
    for (at, secret) in secrets.iter().enumerate() {
        let refused = "invalid signing secret in STRIPE_WEBHOOK_SECRETS or `--secret`";
        let name = secret.account.as_deref();
        if secrets[..at].iter().any(|other| other.secret == secret.secret && other.account != secret.account)
        {
            bail!("two accounts have the same signing secret; each endpoint has its own");
        }
        match endpoints.iter_mut().find(|(known, ..)| *known == name) {
            Some((_, verifier, _)) => {
                *verifier = verifier.clone().or(secret.secret.as_str()).context(refused)?
            }
            None => {
                let verifier = Verifier::new(secret.secret.as_str()).context(refused)?;
                endpoints.push((name, verifier, owner(name, accounts)?));
            }
        }
    }
    Ok(endpoints.into_iter().map(|(_, verifier, account)| (verifier, account)).collect())
}

/// Returns the account of an endpoint.
fn owner(name: Option<&str>, accounts: &[KeyAccount]) -> anyhow::Result<KeyAccount> {
    let Some(name) = name else {
        let [only] = accounts else {
            bail!(
                "there are {} keys, and a signing secret without an account; write each secret as `acct_…=whsec_…`",
                accounts.len()
            );
        };
        return Ok(only.clone());
    };
    // An account that is not known yet may match.
    match accounts.iter().any(|account| account.known().is_none_or(|id| id == name)) {
        true => Ok(name.into()),
        false => bail!("there is a signing secret for an endpoint of {name}, but no key of this account"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(secrets: &[&str], accounts: &[&str]) -> Result<Vec<String>, String> {
        let secrets: Vec<Secret> = secrets.iter().filter_map(|secret| secret.parse().ok()).collect();
        let accounts: Vec<KeyAccount> = accounts.iter().map(|account| (*account).into()).collect();
        let endpoints = endpoints(&secrets, &accounts).map_err(|error| error.to_string())?;
        Ok(endpoints.iter().map(|(_, account)| account.known().unwrap_or_default().to_owned()).collect())
    }

    #[test]
    fn an_endpoint_belongs_to_the_named_account_or_to_the_only_one() {
        assert_eq!(of(&["whsec_a", "whsec_b"], &["acct_1"]), Ok(vec!["acct_1".to_owned()]));
        let both = ["acct_1=whsec_a", "acct_2=whsec_b", " acct_1 = whsec_c"];
        assert_eq!(of(&both, &["acct_1", "acct_2"]), Ok(vec!["acct_1".to_owned(), "acct_2".to_owned()]));
    }

    #[test]
    fn secrets_that_could_mix_accounts_are_refused() {
        for (secrets, accounts, message) in [
            (
                &["whsec_a"][..],
                &["acct_1", "acct_2"][..],
                "there are 2 keys, and a signing secret without an account",
            ),
            (&["acct_1=whsec_a", "whsec_b"], &["acct_1", "acct_2"], "there are 2 keys"),
            (&["acct_3=whsec_a"], &["acct_1"], "a signing secret for an endpoint of acct_3, but no key"),
            (
                &["acct_1=whsec_a", "acct_2=whsec_a"],
                &["acct_1", "acct_2"],
                "two accounts have the same signing secret",
            ),
            (&["acct_1= "], &["acct_1"], "no signing secret; set STRIPE_WEBHOOK_SECRETS"),
            (&["acct_1=whsec_a", ""], &["acct_1"], "invalid signing secret"),
        ] {
            let refused = of(secrets, accounts).expect_err("refused");
            assert!(refused.contains(message), "{secrets:?}: {refused}");
            assert!(!refused.contains("whsec_a"), "{refused}");
        }
    }

    #[test]
    fn debug_output_hides_the_secret() {
        let secret: Secret = "acct_1=whsec_a".parse().expect("a secret");
        assert!(!format!("{secret:?}").contains("whsec_a"));
    }
}
