//! The key, its account and mode, and Stripe's clock.

use super::finding::Finding;
use crate::cli::times::now;
use stripe_sync::client::{Client, Error, ErrorKind, Request};
use stripe_sync::runtime::AnyStore;
use stripe_sync::runtime::store::{AccountStore as _, Admission};
use stripe_sync::types::id_of;

/// The remedy for a missing key.
pub(super) const MISSING: &str =
    "set STRIPE_API_KEY to a secret or restricted key (sk_… or rk_…) of the Dashboard";
/// The difference of the clocks that is tolerated, and the one from which webhooks are refused, in seconds.
const DRIFT: u64 = 5;
const TOLERANCE: u64 = 300;

/// Returns the fault of a key that its text shows.
pub(super) fn fault_of_text(key: &str) -> Option<Finding> {
    let fault = |detail: &str| Some(Finding::fault("key", detail, MISSING));
    match key.trim() {
        key if key.starts_with("pk_") => fault("it is a publishable key, which can read nothing"),
        key if key.starts_with("whsec_") => {
            fault("it is the signing secret of a webhook endpoint, not an API key")
        }
        key if key.contains(char::is_whitespace) || key.contains(['"', '\'', '$']) => {
            fault("it has spaces, quotes or an unexpanded variable")
        }
        _ => None,
    }
}

/// Examines the account of a key. Returns false if Stripe does not answer it.
pub(super) async fn examine(client: &Client, store: Option<&AnyStore>, findings: &mut Vec<Finding>) -> bool {
    let answer = client.execute(&Request::get("/v1/account").max_retries(0)).await;
    let date = match &answer {
        Ok(response) => response.date(),
        Err(error) => error.date(),
    };
    findings.extend(date.map(|date| clock(date, now())));
    let id = match &answer {
        Ok(response) => id_of(&response.text()).unwrap_or_default(),
        Err(error) if error.kind() == ErrorKind::Permission => {
            findings.push(Finding::warning(
                "account",
                "the key may not read its account, which rows are stored with",
                "allow the key to read its account, in the Dashboard",
            ));
            String::new()
        }
        Err(error) => {
            findings.push(unanswered(error));
            return false;
        }
    };
    if !id.is_empty() {
        findings.push(Finding::good("account", id.clone()));
    }
    findings.push(mode(client, &id, store).await);
    true
}

/// Describes a key or an API that does not answer.
fn unanswered(error: &Error) -> Finding {
    let advice = match error.kind() {
        ErrorKind::Authentication => return Finding::fault("key", "Stripe does not accept the key", MISSING),
        ErrorKind::Tls => "add the certificate of the proxy to the system, or reach Stripe without it",
        ErrorKind::Account => "the connected account has denied access; leave it out",
        _ => "check the network, the proxy (HTTPS_PROXY) and --api-base",
    };
    Finding::fault("stripe", error.to_string(), advice)
}

/// Compares Stripe's clock with that of this machine, both in seconds.
pub(super) fn clock(stripe: i64, local: i64) -> Finding {
    let difference = stripe.abs_diff(local);
    let detail = format!("{difference} s between this machine and Stripe");
    let advice = "synchronise the clock, as with `timedatectl set-ntp true`";
    match difference {
        ..=DRIFT => Finding::good("clock", detail),
        _ if difference < TOLERANCE => Finding::warning("clock", detail, advice),
        _ => Finding::fault("clock", format!("{detail}: signatures of webhooks count as expired"), advice),
    }
}

/// Compares the mode of a key with that of the rows of its account.
async fn mode(client: &Client, account: &str, store: Option<&AnyStore>) -> Finding {
    let name = |live: bool| if live { "live" } else { "test" };
    let livemode = client.livemode();
    let admission = Admission { account, livemode, models: &[], record: false };
    let known = match store {
        Some(store) => store.admit(&admission).await.ok().and_then(|found| found.livemode),
        None => None,
    };
    match (livemode, known) {
        (Some(live), Some(rows)) if live != rows => Finding::fault(
            "mode",
            format!("the key is a {} key, and the rows are {} data", name(live), name(rows)),
            "use a key of the other mode, or another database",
        ),
        (Some(live), _) => Finding::good("mode", name(live)),
        (None, _) => Finding::good("mode", "the text of the key does not show it"),
    }
}
