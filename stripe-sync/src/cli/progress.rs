//! Progress bars on a terminal, plain lines elsewhere.

use indicatif::{MultiProgress, ProgressBar, ProgressState, ProgressStyle};
use std::collections::HashMap;
use std::fmt::Write;
use std::io::{self, IsTerminal};
use std::sync::{Mutex, OnceLock};
use stripe_sync::runtime::{Observer, report::ModelReport};

/// The bar of a model that was never listed completely, and of a model with an estimate from its last run.
const OPEN: &str = "{prefix:>24} {spinner} {pos} objects, {rate}";
const ESTIMATED: &str = "{prefix:>24} {bar:24} {pos} of about {len} objects, {rate}, {eta} left";

/// The bars by model and account.
type Bars = HashMap<(&'static str, String), ProgressBar>;

/// The bars of this process, which the log does not overwrite.
static ALL: OnceLock<MultiProgress> = OnceLock::new();

/// The progress of a run on standard error.
pub(crate) struct ProgressDisplay {
    bars: Option<(&'static MultiProgress, Mutex<Bars>)>,
}

/// Standard error, written above the bars.
#[derive(Debug, Default)]
pub(crate) struct AboveBars;

impl io::Write for AboveBars {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let write = || io::stderr().lock().write(bytes);
        ALL.get().map_or_else(write, |bars| bars.suspend(write))
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().lock().flush()
    }
}

impl ProgressDisplay {
    pub(crate) fn new() -> Self {
        let terminal = std::io::stderr().is_terminal();
        Self { bars: terminal.then(|| (ALL.get_or_init(MultiProgress::new), Mutex::default())) }
    }

    fn show(&self, model: &ModelReport, done: bool) {
        let Some((all, bars)) = &self.bars else {
            if done {
                let ModelReport { fetched, dead_letters, elapsed, .. } = model;
                let seconds = elapsed.as_secs_f64();
                print_error!(
                    "{}: {fetched} fetched, {dead_letters} dead letters, {seconds:.1} s",
                    model.model
                );
            }
            return;
        };
        let mut bars = bars.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let bar = bars.entry((model.model, model.account.clone())).or_insert_with(|| {
            let bar = all.add(ProgressBar::no_length());
            // The template is a constant.
            bar.set_style(
                ProgressStyle::with_template(if model.expected > 0 { ESTIMATED } else { OPEN })
                    .unwrap_or_else(|_| ProgressStyle::default_spinner())
                    .with_key("rate", |state: &ProgressState, out: &mut dyn Write| {
                        // A write error only hides the rate.
                        let _ = write!(out, "{:.0}/s", state.per_sec());
                    }),
            );
            bar.with_prefix(model.model)
        });
        if model.expected > 0 {
            bar.set_length(model.expected.max(model.fetched));
        }
        bar.set_position(model.fetched);
        if done {
            bar.finish();
        }
    }
}

impl Observer for ProgressDisplay {
    fn page(&self, model: &ModelReport) {
        self.show(model, false);
    }

    fn done(&self, model: &ModelReport) {
        self.show(model, true);
    }
}
