//! In whatever order news come, the newest stay.

use super::Fixture;
use crate::models::{customer, customers, gone};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{TestCaseError, TestRunner};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use sync_runtime::Store as _;

/// Something that is known of a customer.
#[derive(Debug, Clone)]
enum News {
    Email(u8),
    Deleted,
}

/// Each customer's news come with instants of their own, in any order, some twice.
pub(crate) async fn the_newest_wins_in_whatever_order_things_come<F: Fixture>() {
    let database = F::ready().await;
    let what = prop_oneof![4 => (0..4_u8).prop_map(News::Email), 1 => Just(News::Deleted)];
    let news = prop::collection::vec((0..4_u8, what), 1..24);
    let order = prop::collection::vec(any::<Index>(), 1..48);
    let cases = AtomicU32::new(0);
    let mut runner = TestRunner::new(ProptestConfig::with_cases(48));
    let result = tokio::task::block_in_place(|| {
        runner.run(&(news, order), |(news, order)| {
            let case = cases.fetch_add(1, Ordering::Relaxed);
            tokio::runtime::Handle::current().block_on(check(&database, case, &news, &order))
        })
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

async fn check<F: Fixture>(
    database: &F,
    case: u32,
    news: &[(u8, News)],
    order: &[Index],
) -> Result<(), TestCaseError> {
    let mut newest: BTreeMap<u8, (usize, News)> = BTreeMap::new();
    for index in order {
        let at = index.index(news.len());
        let (number, what) = &news[at];
        let (id, as_of) = (format!("cus_{case}_{number}"), at as i64 + 1);
        match what {
            News::Email(email) => {
                database.write(customers(), as_of, customer(&id, email)).await;
            }
            News::Deleted => {
                database.store().commit(&gone(customers(), id, as_of)).await.expect("written");
            }
        }
        let known = newest.entry(*number).or_insert((at, what.clone()));
        if at >= known.0 {
            *known = (at, what.clone());
        }
    }
    let expected: Vec<String> = newest
        .iter()
        .filter_map(|(number, (_, what))| match what {
            News::Email(email) => Some(format!("cus_{case}_{number} {email}")),
            News::Deleted => None,
        })
        .collect();
    let query = format!(
        "SELECT id || ' ' || email FROM customers WHERE id LIKE 'cus!_{case}!_%' ESCAPE '!' ORDER BY id"
    );
    prop_assert_eq!(database.rows(&query).await, expected);
    Ok(())
}
