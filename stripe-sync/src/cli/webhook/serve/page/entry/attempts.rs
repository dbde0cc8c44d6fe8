//! [`Attempts`]: how many wrong tokens are looked at, of one peer and of all.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Of one peer: some at once, and then one after each span.
const PEER: Allowance = Allowance { at_once: 5, every: Duration::from_secs(30) };
/// Of all of them together.
const ALL: Allowance = Allowance { at_once: 50, every: Duration::from_secs(3) };
/// How many peers are remembered.
const PEERS: usize = 10_000;

#[derive(Clone, Copy)]
struct Allowance {
    at_once: u32,
    every: Duration,
}

/// The wrong tokens that were given.
#[derive(Debug, Default)]
pub(super) struct Attempts(Mutex<Debts>);

/// When all that was given would have been given at the pace of the allowance.
#[derive(Debug, Default)]
struct Debts {
    peers: HashMap<IpAddr, Instant>,
    all: Option<Instant>,
}

impl Attempts {
    /// Tries a token, and remembers it if it is wrong.
    ///
    /// # Errors
    /// How long the peer has to wait: its token was not looked at.
    pub(super) fn attempt(
        &self,
        peer: IpAddr,
        now: Instant,
        is_right: impl FnOnce() -> bool,
    ) -> Result<bool, Duration> {
        let peer = network(peer);
        // One at a time, so that none is tried before the one before it is counted.
        let mut debts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let wait = PEER.wait(debts.peers.get(&peer).copied(), now).max(ALL.wait(debts.all, now));
        if !wait.is_zero() {
            return Err(wait);
        }
        let right = is_right();
        if !right {
            if debts.peers.len() >= PEERS {
                debts.peers.retain(|_, until| *until > now);
            }
            if debts.peers.len() < PEERS || debts.peers.contains_key(&peer) {
                let until = PEER.add(debts.peers.get(&peer).copied(), now);
                debts.peers.insert(peer, until);
            }
            debts.all = Some(ALL.add(debts.all, now));
        }
        Ok(right)
    }
}

impl Allowance {
    fn wait(self, until: Option<Instant>, now: Instant) -> Duration {
        let debt = until.map_or(Duration::ZERO, |until| until.saturating_duration_since(now));
        debt.saturating_sub(self.every * (self.at_once - 1))
    }

    fn add(self, until: Option<Instant>, now: Instant) -> Instant {
        until.map_or(now, |until| until.max(now)) + self.every
    }
}

/// The network of an address: whoever has one of IPv6 has 2⁶⁴ of them.
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
    fn a_peer_that_guesses_waits_and_others_do_not() {
        let (attempts, now) = (Attempts::default(), Instant::now());
        for _ in 0..PEER.at_once {
            assert_eq!(attempts.attempt(peer(1), now, || false), Ok(false));
        }
        assert_eq!(attempts.attempt(peer(1), now, || true), Err(PEER.every));
        assert_eq!(attempts.attempt(peer(2), now, || true), Ok(true));
        let later = now + PEER.every;
        assert_eq!(attempts.attempt(peer(1), later, || true), Ok(true), "what is right costs nothing");
        assert_eq!(attempts.attempt(peer(1), later, || false), Ok(false));
        assert_eq!(attempts.attempt(peer(1), later, || false), Err(PEER.every));
    }

    #[test]
    fn many_peers_together_wait_too() {
        let (attempts, now) = (Attempts::default(), Instant::now());
        let tried = (0..1000).filter(|number| attempts.attempt(peer(*number), now, || false).is_ok()).count();
        assert_eq!(tried, ALL.at_once as usize);
    }

    #[test]
    fn an_ipv6_network_is_one_peer() {
        let [one, same, other] =
            ["2001:db8::1", "2001:db8::ffff:2", "2001:db8:0:1::1"].map(|text| text.parse().map(network));
        assert!(one == same && one != other);
        assert_eq!("::ffff:10.0.0.1".parse().map(network), Ok(peer(0x0A00_0001)), "IPv4 in IPv6");
    }
}
