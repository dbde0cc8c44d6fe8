//! Progress bars on a terminal, plain lines elsewhere.

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use std::collections::HashMap;
use std::io::IsTerminal;
use std::sync::Mutex;
use stripe_sync::runtime::{ModelReport, Observer};

/// By model and account.
type Bars = HashMap<(&'static str, String), ProgressBar>;

/// Shows a run on standard error.
pub(crate) struct Progress {
    bars: Option<(MultiProgress, Mutex<Bars>)>,
}

impl Progress {
    pub(crate) fn new() -> Self {
        let terminal = std::io::stderr().is_terminal();
        Self { bars: terminal.then(|| (MultiProgress::new(), Mutex::default())) }
    }

    fn show(&self, model: &ModelReport, done: bool) {
        let Some((all, bars)) = &self.bars else {
            if done {
                let ModelReport { fetched, dead_letters, elapsed, .. } = model;
                let seconds = elapsed.as_secs_f64();
                eprintln!("{}: {fetched} fetched, {dead_letters} dead letters, {seconds:.1} s", model.model);
            }
            return;
        };
        let mut bars = bars.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let bar = bars.entry((model.model, model.account.clone())).or_insert_with(|| {
            let bar = all.add(ProgressBar::no_length());
            // The template is a constant.
            bar.set_style(
                ProgressStyle::with_template("{prefix:>20} {spinner} {pos} objects, {per_sec}")
                    .unwrap_or_else(|_| ProgressStyle::default_spinner()),
            );
            bar.with_prefix(model.model)
        });
        bar.set_position(model.fetched);
        if done {
            bar.finish();
        }
    }
}

impl Observer for Progress {
    fn page(&self, model: &ModelReport) {
        self.show(model, false);
    }

    fn done(&self, model: &ModelReport) {
        self.show(model, true);
    }
}
