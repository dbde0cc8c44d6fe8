//! Processes that receive and apply events are killed, stopped and left without a database, in an order that a seed gives. In
//! the end each event that was acknowledged is in the inbox and applied, and the tables have what the account has.

mod disk;
mod proxy;
mod servers;
mod stage;

use crate::binary::run;
use crate::databases::Kind;
use crate::on_each_database;
use servers::Servers;
use stage::{Fault, Stage};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};
use stripe_sync::runtime::store::Inbox as _;

on_each_database!(what_is_acknowledged_is_applied_whatever_happens);

/// The number of changes in a step.
const CHANGES: u64 = 8;
/// The time limit for applying all events after the last fault.
const PATIENCE: Duration = Duration::from_secs(600);

/// The number in a variable.
fn setting(name: &str) -> Option<u64> {
    Some(std::env::var(name).ok()?.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

async fn what_is_acknowledged_is_applied_whatever_happens(kind: Kind) {
    let seed = setting("STRIPE_SYNC_CHAOS_SEED").unwrap_or(1);
    let mut random = fastrand::Rng::with_seed(seed);
    let mut stage = Stage::new(kind, seed).await;
    let steps = setting("STRIPE_SYNC_CHAOS").unwrap_or(stage.faults().len() as u64);
    let mut servers = Servers::start(&stage.setup).await;
    let mut deck: Vec<Fault> = Vec::new();
    for step in 0..steps {
        if deck.is_empty() {
            deck = stage.faults();
            random.shuffle(&mut deck);
        }
        let fault = deck.pop().expect("a fault");
        eprintln!("{kind:?}, seed {seed}, step {step}: {fault:?}");
        stage.setup.stripe.mutate(seed * 1000 + step, CHANGES);
        let victim = random.usize(..servers.len());
        stage.begin(fault, &mut servers, victim).await;
        servers.deliver(&stage.setup, &mut random).await;
        stage.end(fault, &mut servers, victim).await;
        servers.revive(&stage.setup).await;
    }
    settle(&stage, &mut servers, &mut random).await;
    judge(&stage, &servers, steps).await;
}

/// Nothing is broken any more: Stripe sends what was not acknowledged, and all is applied.
async fn settle(stage: &Stage, servers: &mut Servers, random: &mut fastrand::Rng) {
    let start = Instant::now();
    let setup = &stage.setup;
    while servers.deliver(setup, random).await > 0 {
        assert!(start.elapsed() < PATIENCE, "events are not acknowledged");
    }
    // Connections that have not outlived the last crash are replaced.
    while !setup.store.inbox_status(None).await.is_ok_and(|status| status.pending == 0) {
        assert!(start.elapsed() < PATIENCE, "events are left: {:?}", setup.store.inbox_status(None).await);
        // What is asked for in the second of its event is asked for once more when that second is over. Without a pause, the clock
        // of the API would soon be hours ahead of that of this machine.
        tokio::time::sleep(Duration::from_millis(50)).await;
        setup.stripe.advance(2);
    }
}

async fn judge(stage: &Stage, servers: &Servers, steps: u64) {
    let setup = &stage.setup;
    let inbox: BTreeSet<String> = setup.rows("SELECT id FROM stripe_sync_events").await.into_iter().collect();
    let lost: Vec<&String> = servers.acknowledged().difference(&inbox).collect();
    let status = setup.status().await;
    eprintln!(
        "{}: {steps} steps, {} events acknowledged, {} lost, {} not applied; {} answers were no acknowledgement; {}",
        stage.name(),
        servers.acknowledged().len(),
        lost.len(),
        status.pending + status.parked,
        servers.refused(),
        stage.told()
    );
    assert!(lost.is_empty(), "acknowledged, and not in the inbox: {lost:?}");
    let parked = setup.rows("SELECT error FROM stripe_sync_events WHERE state = 'parked'").await;
    assert_eq!((status.pending, status.parked), (0, 0), "{parked:?}");
    assert_eq!(servers.ended(), 0, "processes have ended by themselves");
    setup.assert_equal().await;
    let verify = run(setup, &["verify", "customer", "subscription", "invoice", "charge"]).await;
    assert_eq!(verify.status, Some(0), "{}{}", verify.out, verify.err);
}
