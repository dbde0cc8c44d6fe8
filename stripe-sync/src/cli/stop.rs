//! [`Stop`]: hears that the process is to end.

use std::io;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Interval, MissedTickBehavior};

/// Hears of SIGTERM and SIGINT (Ctrl-C); its clones hear the same. The second signal ends the process at once.
#[derive(Debug, Clone)]
pub(crate) struct Stop(watch::Receiver<bool>);

impl Stop {
    /// From now on, signals end nothing by themselves.
    pub(crate) fn on_signals() -> io::Result<Self> {
        let mut signals = Signals::new()?;
        let (tell, heard) = watch::channel(false);
        tokio::spawn(async move {
            signals.next().await;
            tracing::info!("stopping; once more ends it at once");
            // The process itself waits for nothing else, if nobody hears it.
            let _ = tell.send(true);
            signals.next().await;
            std::process::exit(130);
        });
        Ok(Self(heard))
    }

    pub(crate) fn is_wanted(&self) -> bool {
        *self.0.borrow()
    }

    /// Returns when the process is to end.
    pub(crate) async fn wanted(&mut self) {
        // Who tells it lives as long as the process.
        let _ = self.0.wait_for(|wanted| *wanted).await;
    }

    /// Waits for the next tick of a clock; false if the process is to end before it.
    pub(crate) async fn tick(&mut self, clock: &mut Interval) -> bool {
        tokio::select! {
            () = self.wanted() => false,
            _ = clock.tick() => true,
        }
    }
}

/// A clock that ticks at once, and then that long after each tick that was waited for.
pub(crate) fn clock(every: Duration) -> Interval {
    let mut clock = tokio::time::interval(every);
    clock.set_missed_tick_behavior(MissedTickBehavior::Delay);
    clock
}

#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    }
}
