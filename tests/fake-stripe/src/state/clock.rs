//! The clock of an account.

use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

/// The number of seconds by which a stepping clock is behind at least when the process begins: so it can move, and is not ahead.
/// Twice as much at most: two processes that begin in the same span of so many seconds make the same objects.
const BEHIND: i64 = 2400;
/// The most by which a stepping clock stays behind.
const MOST_BEHIND: i64 = 5400;

/// The time by which the objects of a seed are dated: the same in the whole process.
static BEGINNING: LazyLock<i64> = LazyLock::new(|| (real() - BEHIND) / BEHIND * BEHIND);

/// The way in which the time of a fake passes. [`advance`](crate::FakeStripe::advance) moves it in each of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Time {
    /// The time of the machine.
    #[default]
    Real,
    /// An instant, in Unix seconds, that stays until it is moved.
    Fixed(i64),
    /// About an hour behind the machine, and one second later with each change, so that no two changes share a second.
    Stepping,
}

/// The clock of an account.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    time: Time,
    /// The seconds to add to the time of the machine; the time itself of a stepping clock.
    offset: i64,
}

impl Clock {
    /// Starts a clock.
    pub(crate) fn new(time: Time) -> Self {
        let offset = if time == Time::Stepping { *BEGINNING } else { 0 };
        Self { time, offset }
    }

    /// Returns the time in Unix seconds.
    pub(crate) fn now(&self) -> i64 {
        match self.time {
            Time::Real => real() + self.offset,
            Time::Fixed(at) => at,
            Time::Stepping => self.offset.max(real() - MOST_BEHIND),
        }
    }

    /// Moves the time.
    pub(crate) fn advance(&mut self, seconds: i64) {
        match &mut self.time {
            Time::Real => self.offset += seconds,
            Time::Fixed(at) => *at += seconds,
            Time::Stepping => self.offset = self.now() + seconds,
        }
    }

    /// Moves a stepping clock.
    pub(crate) fn step(&mut self, seconds: i64) {
        if self.time == Time::Stepping {
            self.advance(seconds);
        }
    }
}

/// Returns the time at which the first object of a seed was created, if they span `seconds`.
pub(crate) fn start(seconds: i64) -> i64 {
    *BEGINNING - seconds
}

fn real() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or_default()
}
