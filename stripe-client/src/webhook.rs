//! The verification of webhook signatures, and the events of verified bodies.
//!
//! [`Verifier::construct`] verifies and decodes. [`Verifier::verify`] only verifies the bytes of the body.
//!
//! See <https://docs.stripe.com/webhooks/signature>.

mod event;
mod secret;

pub use event::EventError;
pub use secret::SecretError;

use ring::hmac;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use subtle::{Choice, ConstantTimeEq};

/// The default maximum age of a signature, as in Stripe's own libraries.
const TOLERANCE: Duration = Duration::from_secs(300);

/// A verifier of the header `Stripe-Signature`.
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

/// The reason of a failed verification. Does not reveal the expected signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// The header does not have the form `t=…,v1=…`.
    Malformed,
    /// No signature matches the body and one of the secrets.
    Mismatch,
    /// The signature is valid but too old.
    Expired,
}

impl Verifier {
    /// Creates a verifier with the signing secret of an endpoint, `whsec_…`. Surrounding whitespace is ignored.
    ///
    /// # Errors
    /// If the secret is empty, or has characters that no secret has, usually because of a variable that is unset or
    /// not expanded.
    pub fn new(secret: impl Into<SecretString>) -> Result<Self, SecretError> {
        Ok(Self { secrets: vec![secret::checked(&secret.into())?], tolerance: TOLERANCE })
    }

    /// Accepts another secret, of another endpoint, or the old one during a rotation.
    ///
    /// # Errors
    /// See [`new`](Self::new).
    pub fn or(mut self, secret: impl Into<SecretString>) -> Result<Self, SecretError> {
        self.secrets.push(secret::checked(&secret.into())?);
        Ok(self)
    }

    /// Sets the maximum age of a signature [default: 5 minutes]. Zero accepts signatures of the current second only.
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Verifies the bytes of a body with the header of its request.
    ///
    /// # Errors
    /// If the signature is malformed, wrong or too old.
    pub fn verify(&self, body: &[u8], header: &str) -> Result<(), SignatureError> {
        self.verify_at(body, header, SystemTime::now())
    }

    /// Verifies a body at a given time.
    ///
    /// # Errors
    /// If the signature is malformed, wrong or too old.
    pub fn verify_at(&self, body: &[u8], header: &str, now: SystemTime) -> Result<(), SignatureError> {
        let Header { time, signatures } = Header::parse(header).ok_or(SignatureError::Malformed)?;
        let signed = signed(time, body);
        // All secrets and signatures are compared, so that the time does not reveal which one matches.
        let mut matches = Choice::from(0);
        for secret in &self.secrets {
            // One tag for all signatures: a header may have many, and the body may be large.
            let tag = hmac::sign(&key(secret.expose_secret()), &signed);
            for signature in &signatures {
                matches |= tag.as_ref().ct_eq(signature);
            }
        }
        if !bool::from(matches) {
            return Err(SignatureError::Mismatch);
        }
        self.check_time(time, now)
    }

    /// Checks the form and the age of a header. Most foreign requests can be rejected with it before their body is
    /// read.
    ///
    /// # Errors
    /// If [`verify`](Self::verify) would reject any body with this header.
    pub fn check_header(&self, header: &str, now: SystemTime) -> Result<(), SignatureError> {
        self.check_time(Header::parse(header).ok_or(SignatureError::Malformed)?.time, now)
    }

    /// Returns the age of a header in seconds if it exceeds the tolerance; negative for a time in the future. A clock
    /// is then wrong, usually the local one.
    pub fn deviation(&self, header: &str, now: SystemTime) -> Option<i64> {
        let age = seconds(now).saturating_sub(Header::parse(header)?.time);
        (age.saturating_abs() > self.tolerance_seconds()).then_some(age)
    }

    /// Rejects old signatures only, as Stripe's own libraries do: a future signature cannot be a replay.
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
    /// Parses `t=1,v1=00ff,v1=…`, and ignores other schemes.
    fn parse(header: &str) -> Option<Self> {
        let (mut time, mut signatures) = (None, Vec::new());
        for part in header.split(',') {
            match part.trim().split_once('=')? {
                ("t", text) => time = Some(text.parse().ok()?),
                ("v1", text) => signatures.push(hex::decode(text).ok()?),
                _ => {}
            }
        }
        (!signatures.is_empty()).then_some(Self { time: time?, signatures })
    }
}

/// Returns the header that Stripe would send with a body, for tests of your own endpoint.
pub fn signature(secret: &str, time: SystemTime, body: &[u8]) -> String {
    let time = seconds(time);
    let tag = hmac::sign(&key(secret), &signed(time, body));
    format!("t={time},v1={}", hex::encode(tag))
}

fn key(secret: &str) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, secret.trim().as_bytes())
}

/// Returns the signed bytes: the time, a dot and the body.
fn signed(time: i64, body: &[u8]) -> Vec<u8> {
    let mut signed = format!("{time}.").into_bytes();
    signed.extend_from_slice(body);
    signed
}

fn seconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "malformed Stripe-Signature header",
            Self::Mismatch => "no signature matches the body",
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
