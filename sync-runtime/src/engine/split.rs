//! Where to split what is left of a window, given how close the objects of a page lie to each other.

use crate::store::Window;

/// How many pages of an open end are kept when the rest becomes a window of its own.
const CHUNK: i64 = 24;
/// From how many pages on what is left of a window is halved.
const LARGE: i64 = 36;
/// How many objects the first window shows before it is split: most lists are not longer, and a window behind the end of a
/// list costs a request.
const LONG: i64 = 600;
/// When Stripe began, in seconds: there are no older objects.
const BEGINNING: i64 = 1_262_304_000;

/// When the objects of a full page were created, in seconds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) newest: i64,
    pub(super) oldest: i64,
}

/// The time of creation up to which what is left of a window had better be a window of its own; none if it is too little.
/// `began` is when the run began.
///
/// The oldest window has no lower bound, because nothing says how old an account is. So it keeps a piece, and what is older is
/// the oldest window then, which does the same after its first page.
pub(super) fn split(window: &Window, page: Span, began: i64) -> Option<i64> {
    let last = window.last_created?;
    let page = (page.newest - page.oldest).max(1);
    let left = last - window.since.unwrap_or(BEGINNING);
    let at = match window.since {
        None if window.until >= began && window.rows < LONG => return None,
        None => last - page.saturating_mul(CHUNK),
        Some(_) => last - left / 2,
    };
    let large = left / page >= if window.since.is_some() { LARGE } else { CHUNK };
    (large && at < last && last - at < left).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEGAN: i64 = 1_700_000_000;

    fn window(since: Option<i64>, until: i64, rows: i64) -> Window {
        Window { since, until, rows, last_created: Some(1_600_000_000), ..Window::default() }
    }

    #[test]
    fn a_window_is_split_where_a_worker_gains_by_it() {
        let page = |seconds: i64| Span { newest: 1_600_000_000 + seconds, oldest: 1_600_000_000 };
        let pages = |pages: i64| Some(1_600_000_000 - 1000 * pages);
        for (window, span, at, why) in [
            (window(None, BEGAN, 500), 1000, None, "a list may be short"),
            (window(None, BEGAN, 600), 1000, pages(24), "a long one keeps a piece of its open end"),
            (window(None, 1_650_000_000, 100), 1000, pages(24), "so does what is older, at once"),
            (window(None, 1_650_000_000, 100), 100_000_000, None, "there was no Stripe before"),
            (window(pages(30), BEGAN, 600), 1000, None, "little is left"),
            (window(pages(100), BEGAN, 100), 1000, pages(50), "much is halved"),
            (window(pages(100), BEGAN, 100), 5000, None, "fewer pages, if they lie far apart"),
            (window(Some(1_599_999_999), BEGAN, 100), 0, None, "a second is not split"),
        ] {
            assert_eq!(split(&window, page(span), BEGAN), at, "{why}");
        }
    }
}
