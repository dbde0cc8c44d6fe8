//! [`ConsoleState`]: the parts that all pages of the console share.

use super::jobs::Jobs;
use super::login::Login;
use crate::cli::service::BacklogCache;
use std::sync::Arc;
use stripe_sync::runtime::{AnyStore, Engine, Receiver, Table, with_children};

/// The parts that all pages share. Clones share them.
#[derive(Debug, Clone)]
pub(crate) struct ConsoleState(Arc<ConsoleParts>);

/// The parts of a console.
#[derive(Debug, Clone)]
pub(super) struct ConsoleParts {
    pub(super) store: AnyStore,
    /// The tables of the models.
    pub(super) tables: Vec<&'static Table>,
    /// The tables of the models, and of their children.
    pub(super) all_tables: Vec<&'static Table>,
    /// An engine for each key; empty if the console only reads.
    pub(super) engines: Arc<Vec<Engine<AnyStore>>>,
    pub(super) backlogs: BacklogCache,
    pub(super) login: Arc<Login>,
    pub(super) jobs: Arc<Jobs>,
    /// The receiver of webhooks that runs beside the console.
    pub(super) receiver: Option<Receiver>,
    /// True if pages show the content of objects.
    pub(super) shows_data: bool,
}

/// The receiver of webhooks beside a console.
#[derive(Debug)]
pub(crate) struct ServiceParts {
    pub(crate) receiver: Receiver,
}

impl ConsoleState {
    /// Creates the state of a console that shows no customer data.
    pub(crate) fn new(
        store: AnyStore,
        tables: Vec<&'static Table>,
        engines: Vec<Engine<AnyStore>>,
        backlogs: BacklogCache,
        login: Login,
    ) -> Self {
        let all_tables = with_children(&tables);
        Self(Arc::new(ConsoleParts {
            store,
            tables,
            all_tables,
            engines: Arc::new(engines),
            backlogs,
            login: Arc::new(login),
            jobs: Arc::default(),
            receiver: None,
            shows_data: false,
        }))
    }

    /// Sets whether pages show the content of objects.
    pub(crate) fn show_data(self, shows_data: bool) -> Self {
        Self(Arc::new(ConsoleParts { shows_data, ..(*self.0).clone() }))
    }

    /// Adds the receiver of webhooks that runs beside the console.
    pub(crate) fn beside(self, service: ServiceParts) -> Self {
        Self(Arc::new(ConsoleParts { receiver: Some(service.receiver), ..(*self.0).clone() }))
    }

    /// Returns the parts.
    pub(super) fn parts(&self) -> Arc<ConsoleParts> {
        Arc::clone(&self.0)
    }
}

impl ConsoleParts {
    /// Finds a table by its name.
    pub(super) fn table(&self, name: &str) -> Option<&'static Table> {
        self.all_tables.iter().copied().find(|table| table.name == name)
    }

    /// Returns true if the table is that of a model, and not of child rows.
    pub(super) fn is_model(&self, table: &Table) -> bool {
        self.tables.iter().any(|known| known.full_name() == table.full_name())
    }

    /// Returns the engine of an account; the first one for rows of no known account.
    pub(super) fn engine(&self, account: &str) -> Option<&Engine<AnyStore>> {
        let is_of = |engine: &&Engine<AnyStore>| engine.account().known().is_some_and(|id| id == account);
        match account {
            "" => self.engines.first(),
            _ => self.engines.iter().find(is_of).or(match self.engines.as_slice() {
                [one] if one.account().known().is_none() => Some(one),
                _ => None,
            }),
        }
    }
}
