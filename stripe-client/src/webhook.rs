//! Signatures of webhooks: whether a body comes from Stripe.
//!
//! Verifying is apart from parsing: a body is verified as the bytes that came, whatever they say.
//!
//! See <https://docs.stripe.com/webhooks/signature>.

mod secret;

pub use secret::SecretError;

use ring::hmac;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::hint::black_box;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How old a signature may be, as in Stripe's own libraries.
const TOLERANCE: Duration = Duration::from_secs(300);

/// Verifies the `Stripe-Signature` of webhooks.
///
/// ```
/// use stripe_client::webhook::{Verifier, signature};
///
/// let verifier = Verifier::new("whsec_new")?.or("whsec_old")?;
/// let body = br#"{"id": "evt_1", "object": "event"}"#;
/// let header = signature("whsec_old", std::time::SystemTime::now(), body);
/// verifier.verify(body, &header)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Verifier {
    secrets: Vec<SecretString>,
    tolerance: Duration,
}

/// Why a body is not taken. Says nothing of the signature that would have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// The header does not have the form `t=…,v1=…`.
    Malformed,
    /// No signature is that of the body by any of the secrets.
    Mismatch,
    /// The signature is right, and too old.
    Expired,
}

impl Verifier {
    /// Makes a verifier with the secret of an endpoint, `whsec_…`. Space around it is ignored.
    ///
    /// # Errors
    /// If the secret is empty, or has characters that no secret has, as a variable that is not set or not expanded: anybody could
    /// sign with it.
    pub fn new(secret: impl Into<SecretString>) -> Result<Self, SecretError> {
        Ok(Self { secrets: vec![secret::checked(&secret.into())?], tolerance: TOLERANCE })
    }

    /// Accepts one more secret: that of another endpoint, or the old one while a new one is rolled out.
    ///
    /// # Errors
    /// Those of [`new`](Self::new).
    pub fn or(mut self, secret: impl Into<SecretString>) -> Result<Self, SecretError> {
        self.secrets.push(secret::checked(&secret.into())?);
        Ok(self)
    }

    /// How old a signature may be; five minutes unless set. Zero takes those of this second alone.
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Verifies a body, as the bytes that came, by the header that came with it.
    ///
    /// # Errors
    /// If the body is not Stripe's, or too old.
    pub fn verify(&self, body: &[u8], header: &str) -> Result<(), SignatureError> {
        self.verify_at(body, header, SystemTime::now())
    }

    /// The same by another clock.
    ///
    /// # Errors
    /// If the body is not Stripe's, or too old.
    pub fn verify_at(&self, body: &[u8], header: &str, now: SystemTime) -> Result<(), SignatureError> {
        let Header { time, signatures } = Header::parse(header).ok_or(SignatureError::Malformed)?;
        let signed = signed(time, body);
        // All are tried, so that the time it takes does not tell which was near.
        let mut matches = false;
        for secret in &self.secrets {
            // Once for all signatures: there may be many, and the body may be large.
            let tag = hmac::sign(&key(secret.expose_secret()), &signed);
            for signature in &signatures {
                matches |= same(tag.as_ref(), signature);
            }
        }
        if !matches {
            return Err(SignatureError::Mismatch);
        }
        self.check_time(time, now)
    }

    /// Checks a header alone: its form, and that it is not too old. Most of what is not Stripe's is refused by it before its body
    /// is read.
    ///
    /// # Errors
    /// If [`verify`](Self::verify) would refuse any body with this header.
    pub fn check_header(&self, header: &str, now: SystemTime) -> Result<(), SignatureError> {
        self.check_time(Header::parse(header).ok_or(SignatureError::Malformed)?.time, now)
    }

    /// Returns the seconds since the time of a header if they are more than the tolerance; negative where that time is still to
    /// come. A clock is wrong then, most often that of this machine.
    pub fn deviation(&self, header: &str, now: SystemTime) -> Option<i64> {
        let age = seconds(now).saturating_sub(Header::parse(header)?.time);
        (age.saturating_abs() > self.tolerance_seconds()).then_some(age)
    }

    /// Refuses old signatures alone, as Stripe's own libraries do: nobody can replay what is still to come.
    fn check_time(&self, time: i64, now: SystemTime) -> Result<(), SignatureError> {
        let expired = seconds(now).saturating_sub(time) > self.tolerance_seconds();
        if expired { Err(SignatureError::Expired) } else { Ok(()) }
    }

    fn tolerance_seconds(&self) -> i64 {
        i64::try_from(self.tolerance.as_secs()).unwrap_or(i64::MAX)
    }
}

struct Header {
    time: i64,
    signatures: Vec<Vec<u8>>,
}

impl Header {
    /// `t=1,v1=00ff,v1=…`; other schemes are ignored.
    fn parse(header: &str) -> Option<Self> {
        let (mut time, mut signatures) = (None, Vec::new());
        for part in header.split(',') {
            match part.trim().split_once('=')? {
                ("t", text) => time = Some(text.parse().ok()?),
                ("v1", text) => signatures.push(bytes(text)?),
                _ => {}
            }
        }
        (!signatures.is_empty()).then_some(Self { time: time?, signatures })
    }
}

/// The header that Stripe would send with a body: for tests of an application's own endpoint.
pub fn signature(secret: &str, time: SystemTime, body: &[u8]) -> String {
    let time = seconds(time);
    let tag = hmac::sign(&key(secret), &signed(time, body));
    let hex: String = tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("t={time},v1={hex}")
}

fn key(secret: &str) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, secret.trim().as_bytes())
}

/// What is signed: the time, a dot, and the body.
fn signed(time: i64, body: &[u8]) -> Vec<u8> {
    let mut signed = format!("{time}.").into_bytes();
    signed.extend_from_slice(body);
    signed
}

/// Returns whether two texts are the same, in a time that does not tell where they differ.
fn same(one: &[u8], other: &[u8]) -> bool {
    let differs = one.iter().zip(other).fold(0, |differs, (one, other)| black_box(differs | (one ^ other)));
    one.len() == other.len() && differs == 0
}

fn seconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// The bytes behind hexadecimal digits.
fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = hex.chars().map(|digit| digit.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len() % 2 == 0)?;
    digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).ok()).collect()
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "the Stripe-Signature header does not have its form",
            Self::Mismatch => "no signature is that of the body",
            Self::Expired => "the signature is too old",
        })
    }
}

impl std::error::Error for SignatureError {}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] = br#"{"id":"evt_1"}"#;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn the_signature_is_that_of_the_time_and_the_body() {
        // By `printf '1700000000.{"id":"evt_1"}' | openssl dgst -sha256 -hmac whsec_test`.
        assert_eq!(signature("whsec_test", at(1_700_000_000), BODY), EXPECTED);
    }

    const EXPECTED: &str = "t=1700000000,v1=c89214b5b5da833daed6f0b8c5bb6bd58cea9022bd80ccc78230f3942d632925";

    #[test]
    fn any_secret_and_any_signature_will_do() {
        let verifier = Verifier::new("new").and_then(|it| it.or(" old\n")).expect("secrets");
        let (old, new) = (signature("old", at(1000), BODY), signature("new", at(1000), BODY));
        let rolled = format!("{old},{},v0=zz,v9=x", &new[new.find("v1").expect("one")..]);
        for header in [&old, &new, &rolled] {
            assert_eq!(verifier.verify_at(BODY, header, at(1200)), Ok(()));
        }
    }

    #[test]
    fn a_body_signed_with_an_empty_key_is_never_taken() {
        for secret in ["", " ", "whsec_"] {
            assert_eq!(Verifier::new(secret).err(), Some(SecretError::Empty));
            let verifier = Verifier::new("secret").expect("a secret");
            let header = signature(secret, at(1000), BODY);
            assert_eq!(verifier.verify_at(BODY, &header, at(1000)), Err(SignatureError::Mismatch));
            assert_eq!(verifier.or(secret).err(), Some(SecretError::Empty));
        }
    }

    #[test]
    fn what_is_not_from_stripe_is_refused() {
        let verifier = Verifier::new("secret").expect("a secret");
        let header = signature("secret", at(1000), BODY);
        let verify = |body: &[u8], header: &str, now| verifier.verify_at(body, header, at(now));
        assert_eq!(verify(b"{}", &header, 1000), Err(SignatureError::Mismatch));
        assert_eq!(verify(BODY, &signature("other", at(1000), BODY), 1000), Err(SignatureError::Mismatch));
        assert_eq!(verify(BODY, &header.replace("t=1000", "t=1300"), 1300), Err(SignatureError::Mismatch));
        assert_eq!(verify(BODY, &header, 1301), Err(SignatureError::Expired));
        assert_eq!(verify(BODY, &header, 900), Ok(()), "a clock that is behind");
        for header in ["", "t=1", "v1=00", "t=x,v1=00", "t=1,v1=0g", "t=1,v1=000", "t=1,v0=00", "garbage"] {
            assert_eq!(verify(BODY, header, 1), Err(SignatureError::Malformed), "{header}");
        }
    }

    #[test]
    fn a_header_is_checked_without_its_body() {
        let verifier = Verifier::new("secret").expect("a secret");
        let header = signature("other", at(1000), BODY);
        let check = |header: &str, now| verifier.check_header(header, at(now));
        assert_eq!(check(&header, 1300), Ok(()));
        assert_eq!(check(&header, 1301), Err(SignatureError::Expired));
        assert_eq!(check(&header, 0), Ok(()), "a clock that is behind");
        for header in ["", "t=1000", "v1=00", "garbage"] {
            assert_eq!(check(header, 1000), Err(SignatureError::Malformed), "{header}");
        }
        let deviation = |now| verifier.deviation(&header, at(now));
        assert_eq!([700, 1300, 1600, 100].map(deviation), [None, None, Some(600), Some(-900)]);
    }

    #[test]
    fn a_tolerance_of_zero_does_not_take_everything() {
        let verifier = Verifier::new("secret").expect("a secret").tolerance(Duration::ZERO);
        let header = signature("secret", at(1000), BODY);
        assert_eq!(verifier.verify_at(BODY, &header, at(1001)), Err(SignatureError::Expired));
        assert_eq!(verifier.verify_at(BODY, &header, at(1000)), Ok(()));
    }

    #[test]
    fn any_bytes_of_any_size_are_verified_as_they_came() {
        let verifier = Verifier::new("secret").expect("a secret");
        let large = vec![b'x'; 1 << 20];
        for body in [&large[..], &[0xFF, 0xFE, 0, b'\n'], b"", b"{\r\n }"] {
            let header = signature("secret", at(1000), body);
            assert_eq!(verifier.verify_at(body, &header, at(1000)), Ok(()));
            let mut tampered = body.to_vec();
            match tampered.last_mut() {
                Some(last) => *last ^= 1,
                None => tampered.push(b' '),
            }
            assert_eq!(verifier.verify_at(&tampered, &header, at(1000)), Err(SignatureError::Mismatch));
            let mut longer = body.to_vec();
            longer.push(b' ');
            assert_eq!(verifier.verify_at(&longer, &header, at(1000)), Err(SignatureError::Mismatch));
        }
    }

    #[test]
    fn the_right_signature_is_found_among_many_and_no_other_scheme_counts() {
        let verifier = Verifier::new("secret").and_then(|it| it.or("other")).expect("secrets");
        let right = signature("secret", at(1000), BODY);
        let right = right.split_once(',').expect("a signature").1;
        let wrong = format!("v1={}", "00".repeat(32));
        let many = vec![wrong.as_str(); 500].join(",");
        let verify = |header: &str| verifier.verify_at(BODY, header, at(1000));
        assert_eq!(verify(&format!("t=1000,{many},{right},{many}")), Ok(()));
        assert_eq!(verify(&format!("t=1000,{many}")), Err(SignatureError::Mismatch));
        let other_scheme = right.replace("v1=", "v0=");
        assert_eq!(verify(&format!("t=1000,{other_scheme},{wrong}")), Err(SignatureError::Mismatch));
        assert_eq!(
            verify(&format!("t=1000,{}", other_scheme.replace("v0", "v2"))),
            Err(SignatureError::Malformed)
        );
        for short in ["v1=", "v1=00", &right[..right.len() - 2], &format!("{right}00")] {
            assert_eq!(verify(&format!("t=1000,{short}")), Err(SignatureError::Mismatch), "{short}");
        }
    }
}
