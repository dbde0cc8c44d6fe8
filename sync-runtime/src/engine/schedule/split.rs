//! [`split`]: the place at which the rest of a window is split, given the density of the objects on a page.

use crate::engine::schedule::probe::Bottleneck;
use crate::store::Window;
use std::time::Duration;

/// Returns the number of pages of an open end that are kept when the rest is split off, and the number of pages from which the rest of
/// another window is halved. Each window costs half a request: its last page is not full.
fn pages(bound: Bottleneck) -> (i64, i64) {
    match bound {
        Bottleneck::Answers(each) => (24, (GAIN.as_millis() / each.as_millis().max(1)).clamp(4, 36) as i64),
        Bottleneck::Work => (24, 36),
        Bottleneck::Rate => (96, 144),
    }
}

/// The time that a window takes from which it is halved, where walks wait for answers: half of it is gained.
const GAIN: Duration = Duration::from_millis(240);
/// The number of objects that the first window shows before it is split: most lists are not longer, and a window after the end of a list
/// costs a request.
const LONG: i64 = 300;
/// The time at which Stripe began, in seconds: there are no older objects.
const BEGINNING: i64 = 1_262_304_000;

/// The times of creation of the objects of a full page, in seconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    pub(crate) newest: i64,
    pub(crate) oldest: i64,
}

/// Returns the time of creation up to which the rest of a window is split off; `None` if the rest is too small. `newest` is the creation
/// of the newest object of the run, `began` the beginning of the run.
///
/// The oldest window has no lower bound, because the age of an account is not known. So it keeps a piece and splits off the older rest,
/// which does the same after its first page. Where walks wait for answers, it keeps as much as all newer windows together, if that is
/// more: so there are soon as many pieces as walks, which halve them.
pub(crate) fn split(
    window: &Window,
    page: Span,
    (newest, began): (i64, i64),
    bound: Bottleneck,
) -> Option<i64> {
    let last = window.last_created?;
    let page = (page.newest - page.oldest).max(1);
    let left = last - window.since.unwrap_or(BEGINNING);
    let (kept, halved) = pages(bound);
    let kept = match bound {
        Bottleneck::Answers(_) => ((newest - last) / page).clamp(kept, (left / page / 2).max(kept)),
        Bottleneck::Work | Bottleneck::Rate => kept,
    };
    let at = match window.since {
        None if window.until >= began && window.rows < LONG => return None,
        None => last - page.saturating_mul(kept),
        Some(_) => last - left / 2,
    };
    let enough = if window.since.is_some() { halved } else { kept };
    (left / page >= enough && at < last && last - at < left).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEGAN: i64 = 1_700_000_000;
    const NEWEST: i64 = 1_600_050_000;
    const SLOW: Bottleneck = Bottleneck::Answers(Duration::from_millis(60));
    const ANSWERS: Bottleneck = Bottleneck::Answers(Duration::from_millis(20));

    fn window(since: Option<i64>, until: i64, rows: i64) -> Window {
        Window { since, until, rows, last_created: Some(1_600_000_000), ..Window::default() }
    }

    #[test]
    fn a_window_is_split_where_a_worker_gains_by_it() {
        let page = |seconds: i64| Span { newest: 1_600_000_000 + seconds, oldest: 1_600_000_000 };
        let older = |pages: i64| Some(1_600_000_000 - 1000 * pages);
        for (window, span, bound, at, why) in [
            (window(None, BEGAN, 200), 1000, Bottleneck::Work, None, "a list may be short"),
            (
                window(None, BEGAN, 300),
                1000,
                Bottleneck::Work,
                older(24),
                "a long one keeps a piece of its open end",
            ),
            (
                window(None, 1_650_000_000, 100),
                1000,
                Bottleneck::Work,
                older(24),
                "so does what is older, at once",
            ),
            (
                window(None, 1_650_000_000, 100),
                100_000_000,
                Bottleneck::Work,
                None,
                "there was no Stripe before",
            ),
            (
                window(None, BEGAN, 300),
                1000,
                Bottleneck::Rate,
                older(96),
                "and a larger one if nobody gains by it",
            ),
            (window(older(30), BEGAN, 300), 1000, Bottleneck::Work, None, "little is left"),
            (window(older(30), BEGAN, 300), 1000, ANSWERS, older(15), "but enough for whoever waits"),
            (window(older(11), BEGAN, 300), 1000, ANSWERS, None, "not for two"),
            (window(older(100), BEGAN, 100), 1000, Bottleneck::Work, older(50), "much is halved"),
            (window(older(100), BEGAN, 100), 1000, Bottleneck::Rate, None, "not if nobody gains by it"),
            (
                window(older(100), BEGAN, 100),
                5000,
                Bottleneck::Work,
                None,
                "fewer pages, if they lie far apart",
            ),
            (window(older(30), BEGAN, 300), 1000, SLOW, older(15), "of slow answers, what is left is halved"),
            (window(older(6), BEGAN, 300), 1000, SLOW, older(3), "as long as it is worth a request"),
            (window(older(3), BEGAN, 300), 1000, SLOW, None, "which it is not for ever"),
            (window(None, BEGAN, 300), 1000, ANSWERS, older(50), "an open end keeps as much as is newer"),
            (window(None, BEGAN, 300), 10_000, ANSWERS, older(240), "and a piece at least"),
            (window(Some(1_599_999_999), BEGAN, 100), 0, Bottleneck::Work, None, "a second is not split"),
        ] {
            assert_eq!(split(&window, page(span), (NEWEST, BEGAN), bound), at, "{why}");
        }
    }
}
