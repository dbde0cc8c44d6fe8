//! [`View`]: the views, with their definitions.

use super::spelling::{Kind, Spelling};

/// A view.
#[derive(Debug)]
pub(super) struct View {
    pub(super) name: &'static str,
    /// The content of a row.
    pub(super) about: &'static str,
    template: &'static str,
}

macro_rules! views {
    ($($name:literal: $about:literal;)*) => {
        /// All views.
        pub(super) const VIEWS: &[View] = &[$(View {
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

/// The mark by which a view is known as one of stripe-sync.
pub(super) const MARK: &str = "stripe-sync view";

impl View {
    /// Returns the query of the view.
    pub(super) fn query(&self, spelling: &Spelling) -> String {
        spelling.query(self.template.trim_end())
    }

    /// Returns the statements that create the view.
    pub(super) fn create(&self, spelling: &Spelling) -> Vec<String> {
        let (name, query) = (spelling.name(self.name), self.query(spelling));
        match spelling.kind {
            Kind::Sqlite => vec![format!("CREATE VIEW {name} AS /* {MARK} */\n{query}")],
            Kind::Postgres => vec![
                format!("CREATE VIEW {name} AS\n{query}"),
                format!("COMMENT ON VIEW {name} IS '{MARK}: {}'", self.about),
            ],
        }
    }

    /// Returns the statement that drops the view.
    pub(super) fn drop(&self, spelling: &Spelling) -> String {
        format!("DROP VIEW {}", spelling.name(self.name))
    }
}
