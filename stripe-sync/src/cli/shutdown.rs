//! [`Shutdown`]: graceful shutdown on signals.

use std::io;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Interval, MissedTickBehavior};

/// A request to shut down, by SIGTERM or SIGINT (Ctrl-C). Clones share it. The second signal ends the process at once.
#[derive(Debug, Clone)]
pub(crate) struct Shutdown(watch::Receiver<bool>);

impl Shutdown {
    /// Replaces the default action of the signals.
    pub(crate) fn on_signals() -> io::Result<Self> {
        let mut signals = Signals::new()?;
        let (sender, receiver) = watch::channel(false);
        tokio::spawn(async move {
            signals.next().await;
            tracing::info!("shutting down; a second signal ends the process at once");
            // Nothing waits if all receivers are gone.
            let _ = sender.send(true);
            signals.next().await;
            std::process::exit(130);
        });
        Ok(Self(receiver))
    }

    pub(crate) fn is_requested(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits for the request to shut down.
    pub(crate) async fn requested(&mut self) {
        // The sender lives as long as the process.
        let _ = self.0.wait_for(|requested| *requested).await;
    }

    /// Waits for the next tick of a clock. Returns false if a shutdown is requested before.
    pub(crate) async fn tick(&mut self, clock: &mut Interval) -> bool {
        tokio::select! {
            () = self.requested() => false,
            _ = clock.tick() => true,
        }
    }
}

/// Creates a clock that ticks at once, and then `every` after each tick.
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
