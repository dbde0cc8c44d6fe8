//! [`RowListing`]: a page of rows of a table, with filters, a search and an order.

use super::columns::{listed, searched, visible};
use super::state::ConsoleParts;
use stripe_sync::runtime::store::{Condition, ListedRow, Order, RecordStore as _, RowQuery, Test};
use stripe_sync::runtime::table::Column;
use stripe_sync::runtime::{StoreError, Table};

/// The rows of a page.
const ROWS: u32 = 50;

/// The comparisons of a filter, with the names that forms use.
pub(super) const TESTS: [(&str, Test); 7] = [
    ("is", Test::Is),
    ("is not", Test::IsNot),
    ("at least", Test::AtLeast),
    ("at most", Test::AtMost),
    ("contains", Test::Contains),
    ("is empty", Test::IsNull),
    ("is not empty", Test::NotNull),
];

/// The selection of rows, as a form sends it.
#[derive(Debug, Clone, Default)]
pub(super) struct Selection {
    pub(super) search: String,
    pub(super) account: String,
    /// The filters: a column, a comparison and a value.
    pub(super) filters: Vec<[String; 3]>,
    pub(super) sort: String,
    pub(super) descending: bool,
    /// The place after which the page begins, as JSON.
    pub(super) after: String,
}

/// A page of rows.
#[derive(Debug)]
pub(super) struct RowListing {
    pub(super) table: &'static Table,
    pub(super) columns: Vec<&'static Column>,
    /// The columns for filters and the order.
    pub(super) choices: Vec<&'static Column>,
    pub(super) rows: Vec<ListedRow>,
    pub(super) selection: Selection,
    /// The place of the next page; `None` at the last one.
    pub(super) next: Option<String>,
}

impl Selection {
    /// Reads the parameters of a request. Filters come as triples.
    pub(super) fn of(parameters: &[(String, String)]) -> Self {
        let mut selection = Self::default();
        for (name, value) in parameters {
            let value = value.trim().to_owned();
            match name.as_str() {
                "q" => selection.search = value,
                "account" => selection.account = value,
                "column" => selection.filters.push([value, String::new(), String::new()]),
                "test" => selection.filters.iter_mut().for_each(|filter| set(&mut filter[1], &value)),
                "value" => selection
                    .filters
                    .iter_mut()
                    .last()
                    .into_iter()
                    .for_each(|filter| filter[2].clone_from(&value)),
                "sort" => selection.sort = value,
                "desc" => selection.descending = value == "1",
                "after" => selection.after = value,
                _ => {}
            }
        }
        selection.filters.retain(|[column, ..]| !column.is_empty());
        selection
    }

    fn query(&self, table: &'static Table, shows_data: bool) -> RowQuery {
        let choices = visible(table, shows_data);
        let find = |name: &str| choices.iter().copied().find(|column| column.name == name);
        // One more than is shown tells whether there is a next page.
        let mut query = RowQuery::new(table, ROWS + 1);
        query.account = Some(self.account.clone()).filter(|account| !account.is_empty());
        for [column, test, value] in &self.filters {
            let test = TESTS.iter().find(|(name, _)| name == test).map_or(Test::Is, |(_, test)| *test);
            query.conditions.extend(find(column).map(|column| Condition {
                column,
                test,
                value: value.clone(),
            }));
        }
        if !self.search.is_empty() {
            let value = &self.search;
            let contains = |column| Condition { column, test: Test::Contains, value: value.clone() };
            query.any = searched(table, shows_data).into_iter().map(contains).collect();
        }
        query.order = find(&self.sort).map(|column| Order { column, descending: self.descending });
        query.after = serde_json::from_str(&self.after).ok();
        query.after = query.after.filter(|place: &Vec<Option<String>>| {
            place.len() == table.key_columns().len() + usize::from(query.order.is_some())
        });
        query
    }
}

/// Sets a text, unless it is set.
fn set(text: &mut String, value: &str) {
    if text.is_empty() {
        value.clone_into(text);
    }
}

impl RowListing {
    /// Reads a page of rows.
    pub(super) async fn load(
        parts: &ConsoleParts,
        table: &'static Table,
        selection: Selection,
    ) -> Result<Self, StoreError> {
        let query = selection.query(table, parts.shows_data);
        let mut rows = parts.store.listed_rows(&query).await?;
        let has_more = rows.len() > ROWS as usize;
        rows.truncate(ROWS as usize);
        let next = rows.last().filter(|_| has_more).map(|last| query.place_of(last));
        let next = next.and_then(|place| serde_json::to_string(&place).ok());
        let (columns, choices) = (listed(table, parts.shows_data), visible(table, parts.shows_data));
        Ok(Self { table, columns, choices, rows, selection, next })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use stripe_sync::models::Customer;
    use stripe_sync::runtime::Model as _;

    fn selection(parameters: &[(&str, &str)]) -> Selection {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Selection::of(&parameters.iter().map(owned).collect::<Vec<_>>())
    }

    #[test]
    fn filters_come_as_triples_and_hidden_columns_are_left_out() {
        let selection = selection(&[
            ("column", "email"),
            ("test", "contains"),
            ("value", "@example"),
            ("column", "livemode"),
            ("test", "is"),
            ("value", "true"),
            ("column", ""),
            ("test", "is"),
            ("value", ""),
            ("sort", "email"),
            ("q", " cus_1 "),
        ]);
        let query = selection.query(Customer::table(), true);
        let conditions: Vec<_> =
            query.conditions.iter().map(|it| (it.column.name, it.test, it.value.as_str())).collect();
        assert_eq!(conditions, [("email", Test::Contains, "@example"), ("livemode", Test::Is, "true")]);
        assert_eq!((query.any.len(), query.any[0].value.as_str()), (3, "cus_1"));
        let hidden = selection.query(Customer::table(), false);
        assert_eq!((hidden.conditions.len(), hidden.any.len(), hidden.order.is_none()), (1, 1, true));
    }

    #[test]
    fn a_place_that_does_not_fit_is_left_out() {
        for (after, fits) in [(r#"["cus_1","acct_1"]"#, true), (r#"["cus_1"]"#, false), ("x", false)] {
            let query = selection(&[("after", after)]).query(Customer::table(), false);
            assert_eq!(query.after.is_some(), fits, "{after}");
        }
    }
}
