//! [`Metrics`]: metrics in the text format of Prometheus.
//!
//! See <https://prometheus.io/docs/instrumenting/exposition_formats/>.

use std::fmt::{Display, Write};

/// The media type of the format.
pub(super) const MEDIA_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Metrics as text.
#[derive(Debug, Default)]
pub(super) struct Metrics(String);

/// The type of a metric.
#[derive(Debug, Clone, Copy)]
pub(super) enum MetricKind {
    /// A value that only grows.
    Counter,
    /// A value that goes up and down.
    Gauge,
}

impl Metrics {
    /// Writes a metric: each value with its labels in braces, if any.
    pub(super) fn write(
        &mut self,
        name: &str,
        kind: MetricKind,
        help: &str,
        values: &[(impl Display, impl Display)],
    ) {
        let kind = match kind {
            MetricKind::Counter => "counter",
            MetricKind::Gauge => "gauge",
        };
        // Writing to a `String` cannot fail.
        let _ = writeln!(self.0, "# HELP {name} {help}\n# TYPE {name} {kind}");
        for (labels, value) in values {
            let _ = writeln!(self.0, "{name}{labels} {value}");
        }
    }

    pub(super) fn into_text(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metrics_have_the_format_of_prometheus() {
        let mut metrics = Metrics::default();
        metrics.write("a_total", MetricKind::Counter, "A count.", &[(r#"{b="c"}"#, 1), (r#"{b="d"}"#, 2)]);
        metrics.write("e", MetricKind::Gauge, "A time.", &[("", 0.5)]);
        let expected = "# HELP a_total A count.\n# TYPE a_total counter\na_total{b=\"c\"} 1\na_total{b=\"d\"} 2\n\
                        # HELP e A time.\n# TYPE e gauge\ne 0.5\n";
        assert_eq!(metrics.into_text(), expected);
    }
}
