//! A line chart of values over time, as SVG without text, so that it fits any width.

use maud::{Markup, html};

const WIDTH: f64 = 600.0;
const HEIGHT: f64 = 80.0;

/// A chart of one or two lines.
pub(super) struct Plot {
    pub(super) title: &'static str,
    /// The lines: the name of each, and its values at times between 0, the begin of the span, and 1.
    pub(super) lines: Vec<(&'static str, Vec<(f64, f64)>)>,
    /// The distance of two values between which there is a gap.
    pub(super) gap: f64,
    /// The begin of the span, in words.
    pub(super) since: &'static str,
    /// Formats a value.
    pub(super) format: fn(f64) -> String,
}

impl Plot {
    /// Renders the chart.
    pub(super) fn render(&self) -> Markup {
        let top =
            self.lines.iter().flat_map(|(_, values)| values).map(|(_, value)| *value).fold(0.0, f64::max);
        let scale = if top > 0.0 { top } else { 1.0 };
        html! {
            figure.plot {
                figcaption {
                    strong { (self.title) }
                    @for (at, (name, values)) in self.lines.iter().enumerate() {
                        span class={ "key key" (at) } { (name) " " (values.last().map_or("–".to_owned(), |(_, value)| (self.format)(*value))) }
                    }
                }
                svg viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } preserveAspectRatio="none" role="img" aria-label=(self.summary()) {
                    line x1="0" y1=(HEIGHT) x2=(WIDTH) y2=(HEIGHT) class="axis" {}
                    @for (at, (_, values)) in self.lines.iter().enumerate() {
                        @for points in stretches(values, self.gap, scale) { polyline class={ "line" (at) } points=(points) {} }
                    }
                }
                div.axis-text { span { (self.since) } span { "highest " ((self.format)(top)) } span { "now" } }
            }
        }
    }

    /// Describes the chart in words.
    fn summary(&self) -> String {
        let lines = self.lines.iter().map(|(name, values)| {
            let highest = values.iter().map(|(_, value)| *value).fold(0.0, f64::max);
            let last = values.last().map_or("unknown".to_owned(), |(_, value)| (self.format)(*value));
            format!("{name} {last} now, at most {}", (self.format)(highest))
        });
        format!("{}, since {}: {}", self.title, self.since, lines.collect::<Vec<_>>().join("; "))
    }
}

/// Returns the points of each line between gaps. A single point is a short line, so that it can be seen.
fn stretches(values: &[(f64, f64)], gap: f64, scale: f64) -> Vec<String> {
    let point = |(at, value): &(f64, f64)| {
        format!("{:.1},{:.1}", at * WIDTH, HEIGHT - 1.0 - value / scale * (HEIGHT - 3.0))
    };
    let stretches = values.chunk_by(|(before, _), (after, _)| after - before < gap);
    stretches
        .map(|stretch| match stretch {
            [(at, value)] => {
                [(at - 0.003, *value), (*at, *value)].iter().map(point).collect::<Vec<_>>().join(" ")
            }
            _ => stretch.iter().map(point).collect::<Vec<_>>().join(" "),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_ends_a_line() {
        let values = [(0.5, 0.0), (0.51, 2.0), (0.53, 1.0)];
        assert_eq!(stretches(&values, 0.015, 2.0), ["300.0,79.0 306.0,2.0", "316.2,40.5 318.0,40.5"]);
        assert!(stretches(&[], 0.1, 1.0).is_empty());
    }

    #[test]
    fn a_chart_is_described_in_words() {
        let plot = Plot {
            title: "Backlog",
            lines: vec![("pending", vec![(0.1, 7.0), (0.2, 2.0)]), ("failed", Vec::new())],
            gap: 0.2,
            since: "1 hour ago",
            format: |value| value.to_string(),
        };
        let text = plot.render().into_string();
        let summary = "Backlog, since 1 hour ago: pending 2 now, at most 7; failed unknown now, at most 0";
        assert!(text.contains(summary) && text.matches("<polyline").count() == 1, "{text}");
    }
}
