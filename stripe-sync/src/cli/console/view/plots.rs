//! The charts of the work with events over the last hour, day or 30 days.

use super::super::overview::{Overview, span_name};
use super::plot::Plot;
use maud::{Markup, html};
use stripe_sync::runtime::store::{HistoryPoint, HistorySpan};

/// The least number of seconds after which the current period has a rate.
const LEAST: i64 = 10;

/// A line of a chart.
#[derive(Clone, Copy)]
enum Line {
    /// A count of a period, shown as a rate per minute.
    Rate(fn(&HistoryPoint) -> u64),
    /// The greatest level of a period.
    Level(fn(&HistoryPoint) -> f64),
}

/// Renders the charts, and the links to other spans.
pub(super) fn plots(data: &Overview) -> Markup {
    let accepted = ("accepted", Line::Rate(|point| point.accepted));
    let applied = ("applied", Line::Rate(|point| point.applied));
    let lag = ("oldest pending event", Line::Level(|point| point.lag as f64 / 1000.0));
    let pending = ("pending", Line::Level(|point| point.pending as f64));
    let failed = ("failed", Line::Level(|point| point.parked as f64));
    let attempts = ("attempts", Line::Rate(|point| point.failed));
    html! {
        section #plots aria-label="History" {
            p.note { @for span in HistorySpan::ALL {
                @if span == data.span { strong { (label(span)) } } @else { a href={ "/?span=" (span_name(span)) } { (label(span)) } } " "
            } }
            div.plots {
                (plot(data, "Events per minute", &[accepted, applied], number).render())
                (plot(data, "Lag", &[lag], seconds).render())
                (plot(data, "Backlog", &[pending, failed], number).render())
                (plot(data, "Failures per minute", &[attempts], number).render())
            }
        }
    }
}

fn plot(
    data: &Overview,
    title: &'static str,
    lines: &[(&'static str, Line)],
    format: fn(f64) -> String,
) -> Plot {
    let (period, length) = (data.span.period(), data.span.length());
    let since = match data.span {
        HistorySpan::Hour => "1 hour ago",
        HistorySpan::Day => "1 day ago",
        HistorySpan::Month => "30 days ago",
    };
    let values = |line| data.history.iter().filter_map(move |point| value(line, point, data)).collect();
    let lines = lines.iter().map(|(name, line)| (*name, values(*line))).collect();
    Plot { title, lines, gap: 1.5 * period as f64 / length as f64, since, format }
}

/// Returns the place of a period in the span, and its value; `None` outside of the span, or if it is too early to tell.
fn value(line: Line, point: &HistoryPoint, data: &Overview) -> Option<(f64, f64)> {
    let (period, length) = (data.span.period(), data.span.length());
    let end = (point.began + period).min(data.now);
    let seconds = end - point.began;
    let at = 1.0 - (data.now - end) as f64 / length as f64;
    let value = match line {
        Line::Rate(_) if seconds < LEAST => return None,
        Line::Rate(count) => count(point) as f64 * 60.0 / seconds as f64,
        Line::Level(level) => level(point),
    };
    (0.0..=1.0).contains(&at).then_some((at, value))
}

fn label(span: HistorySpan) -> &'static str {
    match span {
        HistorySpan::Hour => "Last hour",
        HistorySpan::Day => "Last day",
        HistorySpan::Month => "Last 30 days",
    }
}

/// Formats a number with one digit after the point, if it needs one.
fn number(value: f64) -> String {
    if value >= 10.0 || value.fract() == 0.0 { format!("{value:.0}") } else { format!("{value:.1}") }
}

fn seconds(value: f64) -> String {
    format!("{value:.1} s")
}
