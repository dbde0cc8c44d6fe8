//! [`Attempts`]: the rate limit of wrong tokens, for each peer and for all peers together.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The quota of one peer.
const PEER: Quota = Quota { burst: 5, every: Duration::from_secs(30) };
/// The quota of all peers together.
const ALL: Quota = Quota { burst: 50, every: Duration::from_secs(3) };
/// The number of peers that are tracked.
const PEERS: usize = 10_000;

#[derive(Clone, Copy)]
struct Quota {
    burst: u32,
    every: Duration,
}

/// The wrong tokens of the recent past.
#[derive(Debug, Default)]
pub(super) struct Attempts(Mutex<UsedUntil>);

/// The time until which each quota is used up, as in the generic cell rate algorithm.
#[derive(Debug, Default)]
struct UsedUntil {
    peers: HashMap<IpAddr, Instant>,
    all: Option<Instant>,
}

impl Attempts {
    /// Checks a token, and counts it if it is wrong.
    ///
    /// # Errors
    /// The time that the peer must wait. Its token was not checked.
    pub(super) fn attempt(
        &self,
        peer: IpAddr,
        now: Instant,
        is_right: impl FnOnce() -> bool,
    ) -> Result<bool, Duration> {
        let peer = network(peer);
        // Under the lock, so that each wrong token is counted before the next one is checked.
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let wait = PEER.wait(used.peers.get(&peer).copied(), now).max(ALL.wait(used.all, now));
        if !wait.is_zero() {
            return Err(wait);
        }
        let right = is_right();
        if !right {
            if used.peers.len() >= PEERS {
                used.peers.retain(|_, until| *until > now);
            }
            if used.peers.len() < PEERS || used.peers.contains_key(&peer) {
                let until = PEER.add(used.peers.get(&peer).copied(), now);
                used.peers.insert(peer, until);
            }
            used.all = Some(ALL.add(used.all, now));
        }
        Ok(right)
    }
}

impl Quota {
    fn wait(self, until: Option<Instant>, now: Instant) -> Duration {
        let debt = until.map_or(Duration::ZERO, |until| until.saturating_duration_since(now));
        debt.saturating_sub(self.every * (self.burst - 1))
    }

    fn add(self, until: Option<Instant>, now: Instant) -> Instant {
        until.map_or(now, |until| until.max(now)) + self.every
    }
}

/// Returns the network of an address: an IPv6 client usually has 2⁶⁴ addresses.
fn network(peer: IpAddr) -> IpAddr {
    match peer.to_canonical() {
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into(),
        address @ IpAddr::V4(_) => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(number: u32) -> IpAddr {
        IpAddr::V4(number.into())
    }

    #[test]
    fn a_guessing_peer_waits_and_others_do_not() {
        let (attempts, now) = (Attempts::default(), Instant::now());
        for _ in 0..PEER.burst {
            assert_eq!(attempts.attempt(peer(1), now, || false), Ok(false));
        }
        assert_eq!(attempts.attempt(peer(1), now, || true), Err(PEER.every));
        assert_eq!(attempts.attempt(peer(2), now, || true), Ok(true));
        let later = now + PEER.every;
        assert_eq!(attempts.attempt(peer(1), later, || true), Ok(true), "the right token is free");
        assert_eq!(attempts.attempt(peer(1), later, || false), Ok(false));
        assert_eq!(attempts.attempt(peer(1), later, || false), Err(PEER.every));
    }

    #[test]
    fn many_peers_together_wait_too() {
        let (attempts, now) = (Attempts::default(), Instant::now());
        let tried = (0..1000).filter(|number| attempts.attempt(peer(*number), now, || false).is_ok()).count();
        assert_eq!(tried, ALL.burst as usize);
    }

    #[test]
    fn an_ipv6_network_is_one_peer() {
        let [one, same, other] =
            ["2001:db8::1", "2001:db8::ffff:2", "2001:db8:0:1::1"].map(|text| text.parse().map(network));
        assert!(one == same && one != other);
        assert_eq!("::ffff:10.0.0.1".parse().map(network), Ok(peer(0x0A00_0001)), "IPv4 in IPv6");
    }
}
