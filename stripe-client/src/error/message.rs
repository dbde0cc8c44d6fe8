//! Stripe's message as errors show it: on one line, without keys, and without values of the request, which may be
//! customer data. Ids are kept, because they identify the object.

const MASK: &str = "***";
/// The maximum length of a message in characters.
const LONGEST: usize = 500;
/// The prefixes of secrets.
const SECRETS: [&str; 6] = ["ek_", "pk_", "rk_", "sk_", "uk_", "whsec_"];
/// The minimum number of digits of a card, account or telephone number.
const DIGITS: usize = 7;

/// Returns the message without secrets and without the values of the request.
pub(super) fn shown(message: &str, mut sent: Vec<String>) -> String {
    sent.retain(|value| value.chars().count() > 2 && !is_id(value));
    // Longer values first, because a value may be part of another.
    sent.sort_by_key(|value| std::cmp::Reverse(value.len()));
    let text = sent.iter().fold(message.to_owned(), |text, value| without(&text, value));
    let words: Vec<String> = text.split_whitespace().map(masked).collect();
    let text: String = words.join(" ").chars().take(LONGEST).collect();
    text.trim_end_matches('.').to_owned()
}

/// Returns true if a value is the id of an object, such as `cus_NffrFeUfNV2Hib`.
fn is_id(value: &str) -> bool {
    let Some((prefix, rest)) = value.split_once('_') else { return false };
    let is_word =
        |text: &str| !text.is_empty() && text.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_');
    prefix.chars().all(|sign| sign.is_ascii_lowercase())
        && is_word(prefix)
        && is_word(rest)
        && !is_secret(value)
}

fn is_secret(word: &str) -> bool {
    SECRETS.iter().any(|beginning| word.starts_with(beginning)) || word.contains("_secret_")
}

/// Masks a value in a text, except inside longer words.
fn without(text: &str, value: &str) -> String {
    let is_joined = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() || sign == '_');
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(value) {
        let (before, behind) = (&rest[..at], &rest[at + value.len()..]);
        masked.push_str(before);
        let is_part = is_joined(masked.chars().next_back()) || is_joined(behind.chars().next());
        masked.push_str(if is_part { value } else { MASK });
        rest = behind;
    }
    masked + rest
}

/// Masks a word that is a secret, an email address or a long number.
fn masked(word: &str) -> String {
    let is_edge = |sign: char| !sign.is_alphanumeric() && !"_*@+".contains(sign);
    let core = word.trim_matches(is_edge);
    let digits = core.chars().filter(char::is_ascii_digit).count();
    let is_number = digits >= DIGITS && core.chars().all(|sign| !sign.is_alphabetic() && sign != '_');
    if core.is_empty() || !(is_secret(core) || core.contains('@') || is_number) {
        return word.to_owned();
    }
    word.replacen(core, MASK, 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Request;

    fn of(message: &str, request: &Request) -> String {
        shown(message, request.sent())
    }

    #[test]
    fn what_is_wrong_is_shown_and_nothing_secret() {
        let key = "The provided key 'rk_test_51H*****q7' does not have the required permissions for this endpoint on account \
                   'acct_1'. Having the 'rak_payout_read' permission would allow this request to continue.";
        let list = Request::get("/v1/payouts").param("limit", "100").param("starting_after", "po_1");
        let shown_key = "The provided key '***' does not have the required permissions for this endpoint on account \
                         'acct_1'. Having the 'rak_payout_read' permission would allow this request to continue";
        assert_eq!(of(key, &list), shown_key);
        assert_eq!(of("No such payout: 'po_1'", &list), "No such payout: 'po_1'");
        assert_eq!(of("Invalid integer:\n 100 (limit)", &list), "Invalid integer: 100 (limit)");
        let create = Request::post("/v1/customers").param("email", "jenny").param("name", "Jenny Rosen");
        let create = create.param("phone", "4155550").param("tax_exempt", "no");
        for (message, expected) in [
            ("Invalid email address: jenny", "Invalid email address: ***"),
            ("Jenny Rosen is no name", "*** is no name"),
            ("You cannot send tax_exempt=no, nobody", "You cannot send tax_exempt=no, nobody"),
            ("write to (other@example.com), +1 415 or 4155550123.", "write to (***), +1 415 or ***"),
            ("use pi_1_secret_2 or sk_live_abc", "use *** or ***"),
        ] {
            assert_eq!(of(message, &create), expected);
        }
        let search = Request::get("/v1/customers/search").param("query", "name:'Jenny'");
        assert_eq!(of("bad query near 'Jenny'", &search), "bad query near '***'");
        let json = Request::post("/v2/core/accounts").json(r#"{"identity":{"names":["Rosen"],"age":[410]}}"#);
        assert_eq!(of("identity.names[0]: Rosen, 410", &json), "identity.names[0]: ***, ***");
        assert_eq!(of(&"x ".repeat(2000), &list).chars().count(), LONGEST);
    }
}
