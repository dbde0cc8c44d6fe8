//! Tables that somebody has altered by hand, as the commands meet them.

use crate::binary::run;
use crate::fixture::{Kind, Setup};
use crate::on_each_database;
use stripe_sync::runtime::{NoObserver, Options};

on_each_database!(
    what_is_missing_is_made_and_filled_again,
    what_does_not_fit_is_refused_by_every_command,
    what_hinders_nothing_is_left_alone,
);

/// The commands that need the tables, with the model that is altered.
const COMMANDS: [&[&str]; 5] = [
    &["sync", "customer"],
    &["events", "poll", "--model", "customer"],
    &["events", "process", "--model", "customer"],
    &["webhook", "serve", "--model", "customer", "--listen", "127.0.0.1:0"],
    &["verify", "customer"],
];

async fn filled(kind: Kind) -> Setup {
    let setup = Setup::new(kind, 1).await;
    let report = setup.engine().backfill(&Options::default(), &NoObserver).await.expect("a run");
    assert!(report.is_clean(), "{report:?}");
    setup
}

async fn what_is_missing_is_made_and_filled_again(kind: Kind) {
    let setup = filled(kind).await;
    let emails = "SELECT id || ' ' || coalesce(email, '') FROM customers ORDER BY id";
    let lines = "SELECT id FROM invoice_lines ORDER BY id";
    let before = (setup.rows(emails).await, setup.rows(lines).await);
    assert!(before.0.iter().any(|row| row.contains('@')) && !before.1.is_empty());
    setup.execute("ALTER TABLE customers DROP COLUMN email").await;
    setup.execute("DROP TABLE invoice_lines").await;

    let verify = run(&setup, &["verify", "customer", "invoice"]).await;
    assert_eq!(verify.status, Some(2), "{}", verify.out);
    for words in [
        "the column customers.email is not there",
        "the table invoice_lines of the model InvoiceLine is not there",
        "run `stripe-sync migrate`: it makes all changes that lose nothing",
    ] {
        assert!(verify.err.contains(words), "{}", verify.err);
    }
    let sync = run(&setup, &["sync", "customer", "invoice"]).await;
    assert_eq!(sync.status, Some(0), "{}", sync.err);
    assert_eq!(
        (setup.rows(emails).await, setup.rows(lines).await),
        before,
        "what no event tells of is listed"
    );
    let verify = run(&setup, &["verify", "customer", "invoice"]).await;
    assert_eq!(verify.status, Some(0), "{}{}", verify.out, verify.err);
}

async fn what_does_not_fit_is_refused_by_every_command(kind: Kind) {
    let setup = filled(kind).await;
    setup.execute("ALTER TABLE customers DROP COLUMN balance").await;
    setup.execute("ALTER TABLE customers ADD COLUMN balance text DEFAULT 'mine'").await;
    for command in COMMANDS {
        let outcome = run(&setup, command).await;
        assert_eq!(outcome.status, Some(2), "{command:?}: {}", outcome.out);
        let words = outcome.err.to_lowercase();
        assert!(
            words.contains("the column customers.balance is text, and the model customer needs"),
            "{words}"
        );
        assert!(words.contains("migrate"), "it says what to do: {words}");
    }
    let kept = setup.rows("SELECT balance FROM customers").await;
    assert!(!kept.is_empty() && kept.iter().all(|balance| balance == "mine"), "nothing was done");
    let migrate = run(&setup, &["migrate", "--allow-destructive"]).await;
    // What is there is no number.
    let refused = matches!(kind, Kind::Postgres);
    assert_eq!(migrate.status, Some(if refused { 2 } else { 0 }), "{}{}", migrate.out, migrate.err);
}

async fn what_hinders_nothing_is_left_alone(kind: Kind) {
    let setup = filled(kind).await;
    setup.execute("ALTER TABLE customers ADD COLUMN mine text").await;
    setup.execute("UPDATE customers SET mine = 'kept'").await;
    for command in COMMANDS.iter().filter(|command| command[0] != "webhook") {
        let outcome = run(&setup, command).await;
        assert_eq!(outcome.status, Some(0), "{command:?}: {}{}", outcome.out, outcome.err);
    }
    let kept = setup.rows("SELECT mine FROM customers").await;
    assert!(!kept.is_empty() && kept.iter().all(|mine| mine == "kept"));
}
