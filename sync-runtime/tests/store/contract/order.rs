//! In whatever order news come, the newest stay.

use super::Fixture;
use crate::models::{customer, customers, gone, of, subscription, subscriptions};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{TestCaseError, TestRunner};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use sync_runtime::StoreError;
use sync_runtime::store::{Batch, RowStore as _};

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
    let order = prop::collection::vec((any::<Index>(), any::<bool>()), 1..48);
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
    order: &[(Index, bool)],
) -> Result<(), TestCaseError> {
    let mut newest: BTreeMap<u8, (usize, News)> = BTreeMap::new();
    // What the cases before have confirmed is older.
    let began = i64::from(case) * 100;
    let last = |number: u8| {
        let all = order.iter().map(|(index, _)| index.index(news.len()));
        all.filter(|at| news[*at].0 == number).max().unwrap_or_default()
    };
    for (index, is_page) in order {
        let at = index.index(news.len());
        let (number, what) = &news[at];
        let (id, as_of) = (format!("cus_{case}_{number}"), began + at as i64 + 1);
        let batch = match what {
            News::Email(email) => Batch { page: *is_page, ..of(customers(), as_of, &[customer(&id, email)]) },
            News::Deleted => gone(customers(), id.as_str(), as_of),
        };
        match database.store().commit(&batch).await {
            // What is in doubt is asked for again; the answer is the last that will be known.
            Err(StoreError::MaybeStale(_)) => {
                answer(database, &id, &news[last(*number)].1, began + news.len() as i64).await;
            }
            written => drop(written.expect("written")),
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

async fn answer<F: Fixture>(database: &F, id: &str, what: &News, as_of: i64) {
    let batch = match what {
        News::Email(email) => of(customers(), as_of, &[customer(id, email)]),
        News::Deleted => gone(customers(), id, as_of),
    };
    database.store().commit(&batch).await.expect("written");
}

/// One statement writes them all; each is judged by its own.
pub(crate) async fn objects_of_a_batch_may_have_instants_of_their_own<F: Fixture>() {
    let database = F::ready().await;
    database.write(customers(), 5, customer("cus_a", "now")).await;
    database.write(customers(), 5, customer("cus_b", "now")).await;
    let store = database.store();
    store.commit(&gone(customers(), "cus_c", 5)).await.expect("written");
    let texts = ["cus_a", "cus_b", "cus_c", "cus_d"].map(|id| customer(id, "then"));
    let mut batch = of(customers(), 5, &texts);
    for (object, as_of) in batch.tables[0].objects.iter_mut().zip([4, 6, 6, 1]) {
        object.as_of = Some(as_of);
    }
    let written = store.commit(&batch).await.expect("written")[0];
    assert_eq!((written.inserted, written.updated, written.stale), (2, 1, 1));
    let rows = "SELECT id || ' ' || email || ' ' || _as_of FROM customers ORDER BY id";
    let expected = ["cus_a now 5", "cus_b then 6", "cus_c then 6", "cus_d then 1"];
    assert_eq!(database.rows(rows).await, expected);
    for object in &mut batch.tables[0].objects {
        object.as_of = Some(8);
    }
    store.commit(&batch).await.expect("written");
    let instants = database.rows("SELECT id || ' ' || _as_of FROM customers ORDER BY id").await;
    assert_eq!(instants, ["cus_a 8", "cus_b 8", "cus_c 8", "cus_d 8"], "confirmed");
    let mut batch = of(subscriptions(), 1, &[subscription("sub_a", &[("si_a", 1)])]);
    batch.tables[0].objects[0].as_of = Some(9);
    store.commit(&batch).await.expect("written");
    assert_eq!(database.rows("SELECT id || ' ' || _as_of FROM items").await, ["si_a 9"]);
}
