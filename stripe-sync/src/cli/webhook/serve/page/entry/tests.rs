use super::*;
use std::net::{IpAddr, Ipv4Addr};

const TOKEN: &str = "0123456789abcdef";
const HERE: Visitor = Visitor { peer: IpAddr::V4(Ipv4Addr::LOCALHOST), secure: false };

fn entry() -> Entry {
    Entry::new(TOKEN, false).expect("long enough")
}

fn with(name: axum::http::HeaderName, value: &str) -> HeaderMap {
    HeaderMap::from_iter([(name, value.parse().expect("a value"))])
}

fn pair(cookie: &str) -> &str {
    cookie.split(';').next().expect("a pair")
}

#[test]
fn who_gives_the_token_is_in_for_a_while() {
    let (entry, now) = (entry(), Instant::now());
    assert!(matches!(entry.enter("0123456789abcdeF", HERE, now), Err(Refusal::Wrong)));
    let cookie = entry.enter(TOKEN, HERE, now).expect("the token");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && !cookie.contains(TOKEN));
    let headers = with(COOKIE, &format!("other=1; {}", pair(&cookie)));
    assert!(entry.check(&headers, HERE, now).is_some());
    assert!(entry.check(&headers, HERE, now + STAY).is_none(), "too old");
    let other = Entry::new(TOKEN, false).expect("long enough");
    assert!(other.check(&headers, HERE, now).is_none(), "of another service");
    for forged in ["", "1", "99999999999.00", &format!("{}0", &pair(&cookie)[NAME.len() + 1..])] {
        assert!(entry.check(&with(COOKIE, &format!("{NAME}={forged}")), HERE, now).is_none(), "{forged}");
    }
}

#[test]
fn who_leaves_is_out_with_every_copy_of_the_cookie() {
    let (entry, now) = (entry(), Instant::now());
    let cookies = [(); 2].map(|()| entry.enter(TOKEN, HERE, now).expect("the token"));
    let [first, second] = cookies.each_ref().map(|cookie| with(COOKIE, pair(cookie)));
    assert!(entry.leave(&first, HERE).contains("Max-Age=0"));
    assert!(entry.check(&first, HERE, now).is_none());
    assert!(entry.check(&second, HERE, now).is_some(), "another session");
}

#[test]
fn cookies_stay_within_tls_where_it_is_spoken() {
    let (entry, now) = (entry(), Instant::now());
    let cookie = |secure| entry.enter(TOKEN, Visitor { secure, ..HERE }, now).expect("the token");
    assert!(cookie(true).ends_with("; Secure") && !cookie(false).contains("Secure"));
}

#[test]
fn programs_say_the_token_itself() {
    let (entry, now) = (entry(), Instant::now());
    assert!(entry.check(&with(AUTHORIZATION, &format!("Bearer {TOKEN}")), HERE, now).is_some());
    assert!(entry.check(&with(AUTHORIZATION, "Bearer other"), HERE, now).is_none());
    assert!(entry.check(&HeaderMap::new(), HERE, now).is_none());
}

#[test]
fn who_guesses_has_to_wait_in_either_way() {
    let (entry, now) = (entry(), Instant::now());
    while !matches!(entry.enter("wrong", HERE, now), Err(Refusal::Throttled(_))) {}
    assert!(matches!(entry.enter(TOKEN, HERE, now), Err(Refusal::Throttled(_))), "even the right one");
    assert!(entry.check(&with(AUTHORIZATION, &format!("Bearer {TOKEN}")), HERE, now).is_none());
    let elsewhere = Visitor { peer: IpAddr::V4(Ipv4Addr::new(10, 0, 0, 1)), secure: false };
    assert!(entry.enter(TOKEN, elsewhere, now).is_ok());
}

#[test]
fn a_form_is_of_one_who_is_in() {
    let (entry, now) = (entry(), Instant::now());
    let pass = entry.check(&with(AUTHORIZATION, &format!("Bearer {TOKEN}")), HERE, now).expect("in");
    assert!(pass.takes(&pass.form.clone()));
    assert!(!pass.takes("") && !pass.takes("00"));
    let cookie = entry.enter(TOKEN, HERE, now).expect("the token");
    let other = entry.check(&with(COOKIE, pair(&cookie)), HERE, now).expect("in");
    assert!(!other.takes(&pass.form), "another's");
}

#[test]
fn a_token_that_can_be_guessed_is_refused() {
    assert!(Entry::new(" secret ", false).is_err());
}
