//! A line chart of values over time, as SVG.

use super::history::{EVERY, KEPT};
use maud::{Markup, html};

const WIDTH: f64 = 600.0;
const HEIGHT: f64 = 80.0;

/// Plots values with the last one at the right. A missing value leaves a gap.
pub(super) fn plot(values: &[Option<f64>]) -> Markup {
    let top = values.iter().flatten().copied().fold(1.0, f64::max);
    let (lines, minutes) = (lines(values, top), EVERY.as_secs() as usize * KEPT / 60);
    html! {
        svg viewBox={ "0 0 " (WIDTH) " " (HEIGHT + 16.0) } role="img" aria-label="age of the oldest pending event in seconds" {
            line x1="0" y1=(HEIGHT) x2=(WIDTH) y2=(HEIGHT) class="axis" {}
            @for line in lines { polyline points=(line) {} }
            text x="0" y="10" { (format!("{top:.1} s")) }
            text x="0" y=(HEIGHT + 13.0) { (minutes) " minutes ago" }
            text x=(WIDTH) y=(HEIGHT + 13.0) text-anchor="end" { "now" }
        }
    }
}

/// Returns the points of each line between gaps.
fn lines(values: &[Option<f64>], top: f64) -> Vec<String> {
    let first = KEPT.saturating_sub(values.len());
    let point = |(at, value): (usize, &Option<f64>)| {
        let x = (first + at) as f64 / (KEPT - 1) as f64 * WIDTH;
        value.map(|value| format!("{x:.1},{:.1}", HEIGHT - value / top * (HEIGHT - 2.0)))
    };
    let points: Vec<Option<String>> = values.iter().enumerate().map(point).collect();
    let stretches = points.split(Option::is_none).filter(|stretch| !stretch.is_empty());
    stretches.map(|stretch| stretch.iter().flatten().cloned().collect::<Vec<_>>().join(" ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_ends_a_line() {
        let values = [Some(0.0), Some(2.0), None, Some(1.0)];
        let lines = lines(&values, 2.0);
        assert_eq!(lines, ["595.0,80.0 596.7,2.0", "600.0,41.0"]);
        assert_eq!(plot(&values).into_string().matches("<polyline").count(), 2);
        assert!(plot(&[]).into_string().contains("1.0 s"));
    }
}
