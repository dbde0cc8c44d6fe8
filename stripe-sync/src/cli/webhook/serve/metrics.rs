//! [`Metrics`]: figures in the text format of Prometheus.
//!
//! See <https://prometheus.io/docs/instrumenting/exposition_formats/>.

use std::fmt::{Display, Write};

/// The media type of the format.
pub(super) const MEDIA_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// A text of figures.
#[derive(Debug, Default)]
pub(super) struct Metrics(String);

/// What a figure is.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// It only grows.
    Counter,
    /// It goes up and down.
    Gauge,
}

impl Metrics {
    /// Writes a figure: its values, each with its labels in braces, where it has some.
    pub(super) fn write(
        &mut self,
        name: &str,
        kind: Kind,
        help: &str,
        values: &[(impl Display, impl Display)],
    ) {
        let kind = match kind {
            Kind::Counter => "counter",
            Kind::Gauge => "gauge",
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
    fn figures_are_written_as_prometheus_reads_them() {
        let mut metrics = Metrics::default();
        metrics.write("a_total", Kind::Counter, "How many.", &[(r#"{b="c"}"#, 1), (r#"{b="d"}"#, 2)]);
        metrics.write("e", Kind::Gauge, "How long.", &[("", 0.5)]);
        let expected = "# HELP a_total How many.\n# TYPE a_total counter\na_total{b=\"c\"} 1\na_total{b=\"d\"} 2\n\
                        # HELP e How long.\n# TYPE e gauge\ne 0.5\n";
        assert_eq!(metrics.into_text(), expected);
    }
}
