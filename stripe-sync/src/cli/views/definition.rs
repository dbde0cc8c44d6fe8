//! [`ViewDefinition`]: the views, with their definitions.

use super::spelling::{DatabaseKind, Spelling};

/// A view.
#[derive(Debug)]
pub(super) struct ViewDefinition {
    pub(super) name: &'static str,
    /// The content of a row.
    pub(super) about: &'static str,
    template: &'static str,
}

macro_rules! views {
    ($($name:literal: $about:literal;)*) => {
        /// All views.
        pub(super) const VIEWS: &[ViewDefinition] = &[$(ViewDefinition {
            name: $name,
            about: $about,
            template: include_str!(concat!("sql/", $name, ".sql")),
        },)*];
    };
}

views! {
    "mrr_by_month": "monthly recurring revenue by month and currency";
    "subscriptions_by_month": "active, new and churned subscriptions by month";
    "revenue_by_product": "paid invoice lines by month, currency and product";
    "unpaid_invoices": "open invoices, with the days since they were due";
    "refunds_and_disputes_by_month": "refunds and disputes by month and currency";
    "payout_reconciliation": "payouts, with the sums of their balance transactions";
    "customers_with_plan": "customers, with the items of their current subscriptions";
}

/// The mark by which a view is known as one of stripe-sync, of any version.
pub(super) const MARK: &str = "stripe-sync view";

/// The mark of the views of this version. It changes when the columns that views read change their types.
pub(super) const CURRENT: &str = "stripe-sync view 2";

impl ViewDefinition {
    /// Returns the query of the view.
    pub(super) fn query(&self, spelling: &Spelling) -> String {
        spelling.query(self.template.trim_end())
    }

    /// Returns the mark of the view, which names the tables whose deleted rows it leaves out.
    fn mark(&self, spelling: &Spelling) -> String {
        let query = self.query(spelling);
        let is_read = |table: &&String| query.contains(&spelling.name(table));
        let tables: Vec<&str> = spelling.flagged.iter().filter(is_read).map(String::as_str).collect();
        match tables.is_empty() {
            true => CURRENT.to_owned(),
            false => format!("{CURRENT}, without deleted {}", tables.join(", ")),
        }
    }

    /// Returns true if a mark is that of the view as it would be created now.
    pub(super) fn is_marked(&self, mark: &str, spelling: &Spelling) -> bool {
        let own = self.mark(spelling);
        mark.contains(&format!("{own}:")) || mark.contains(&format!("{own} */"))
    }

    /// Returns the statements that create the view.
    pub(super) fn create(&self, spelling: &Spelling) -> Vec<String> {
        let (name, query, mark) = (spelling.name(self.name), self.query(spelling), self.mark(spelling));
        match spelling.kind {
            DatabaseKind::Sqlite => vec![format!("CREATE VIEW {name} AS /* {mark} */\n{query}")],
            DatabaseKind::Postgres => vec![
                format!("CREATE VIEW {name} AS\n{query}"),
                format!("COMMENT ON VIEW {name} IS '{mark}: {}'", self.about),
            ],
        }
    }

    /// Returns the statement that drops the view.
    pub(super) fn drop(&self, spelling: &Spelling) -> String {
        format!("DROP VIEW {}", spelling.name(self.name))
    }
}
