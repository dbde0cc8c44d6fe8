use super::*;
use std::net::{IpAddr, Ipv4Addr};

const TOKEN: &str = "0123456789abcdef";
const HERE: Peer = Peer { address: IpAddr::V4(Ipv4Addr::LOCALHOST), secure: false };

fn login() -> Login {
    Login::new(TOKEN, false).expect("long enough")
}

fn with(name: axum::http::HeaderName, value: &str) -> HeaderMap {
    HeaderMap::from_iter([(name, value.parse().expect("a value"))])
}

fn pair(cookie: &str) -> &str {
    cookie.split(';').next().expect("a pair")
}

#[test]
fn the_token_starts_a_session_of_limited_lifetime() {
    let (login, now) = (login(), Instant::now());
    assert!(matches!(login.log_in("0123456789abcdeF", HERE, now), Err(LoginRefusal::Wrong)));
    let cookie = login.log_in(TOKEN, HERE, now).expect("the token");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && !cookie.contains(TOKEN));
    let headers = with(COOKIE, &format!("other=1; {}", pair(&cookie)));
    assert!(login.check(&headers, HERE, now).is_some());
    assert!(login.check(&headers, HERE, now + LIFETIME).is_none(), "too old");
    let other = Login::new(TOKEN, false).expect("long enough");
    assert!(other.check(&headers, HERE, now).is_none(), "of another service");
    for forged in ["", "1", "99999999999.00", &format!("{}0", &pair(&cookie)[NAME.len() + 1..])] {
        assert!(login.check(&with(COOKIE, &format!("{NAME}={forged}")), HERE, now).is_none(), "{forged}");
    }
}

#[test]
fn a_logout_invalidates_every_copy_of_the_cookie() {
    let (login, now) = (login(), Instant::now());
    let cookies = [(); 2].map(|()| login.log_in(TOKEN, HERE, now).expect("the token"));
    let [first, second] = cookies.each_ref().map(|cookie| with(COOKIE, pair(cookie)));
    assert!(login.log_out(&first, HERE).contains("Max-Age=0"));
    assert!(login.check(&first, HERE, now).is_none());
    assert!(login.check(&second, HERE, now).is_some(), "another session");
}

#[test]
fn cookies_are_secure_behind_a_tls_proxy() {
    let (login, now) = (login(), Instant::now());
    let cookie = |secure| login.log_in(TOKEN, Peer { secure, ..HERE }, now).expect("the token");
    assert!(cookie(true).ends_with("; Secure") && !cookie(false).contains("Secure"));
}

#[test]
fn the_token_is_accepted_as_a_bearer_token() {
    let (login, now) = (login(), Instant::now());
    assert!(login.check(&with(AUTHORIZATION, &format!("Bearer {TOKEN}")), HERE, now).is_some());
    assert!(login.check(&with(AUTHORIZATION, "Bearer other"), HERE, now).is_none());
    assert!(login.check(&HeaderMap::new(), HERE, now).is_none());
}

#[test]
fn guesses_are_throttled_in_the_form_and_the_header() {
    let (login, now) = (login(), Instant::now());
    while !matches!(login.log_in("wrong", HERE, now), Err(LoginRefusal::Throttled(_))) {}
    assert!(matches!(login.log_in(TOKEN, HERE, now), Err(LoginRefusal::Throttled(_))), "even the right one");
    assert!(login.check(&with(AUTHORIZATION, &format!("Bearer {TOKEN}")), HERE, now).is_none());
    let elsewhere = Peer { address: IpAddr::V4(Ipv4Addr::new(10, 0, 0, 1)), secure: false };
    assert!(login.log_in(TOKEN, elsewhere, now).is_ok());
}

#[test]
fn a_form_belongs_to_its_session() {
    let (login, now) = (login(), Instant::now());
    let access = login.check(&with(AUTHORIZATION, &format!("Bearer {TOKEN}")), HERE, now).expect("access");
    assert!(access.accepts(&access.form.clone()));
    assert!(!access.accepts("") && !access.accepts("00"));
    let cookie = login.log_in(TOKEN, HERE, now).expect("the token");
    let other = login.check(&with(COOKIE, pair(&cookie)), HERE, now).expect("access");
    assert!(!other.accepts(&access.form), "another's");
}

#[test]
fn a_short_token_is_refused() {
    assert!(Login::new(" secret ", false).is_err());
}
