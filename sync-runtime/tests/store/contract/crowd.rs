//! Many who write the same rows at once.

use super::Fixture;
use crate::models::{customer, customers, progress, subscription, subscriptions, table_batch};
use std::collections::BTreeMap;
use std::sync::Arc;
use sync_runtime::RowOrigin;
use sync_runtime::store::{Batch, Deletion, Progress, RowStore as _, RunStore as _};

const WRITERS: usize = 8;
const BATCHES: i64 = 160;
const IDS: usize = 24;

/// The content of a batch for one id.
#[derive(Debug, Clone, PartialEq)]
enum Said {
    /// The customer's e-mail address, and the items of the subscription, are its instant.
    Live,
    Deleted,
}

/// Numbers that look random, and are the same in each run.
pub(super) struct Numbers(pub(super) u64);

impl Numbers {
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.below(at + 1));
        }
    }
}

/// Each batch has an instant of its own, and says something of some customers and subscriptions, in any order. Whoever comes first or last: in the end each is as the newest batch says that mentions it.
pub(crate) async fn many_who_write_at_once_leave_the_newest<F: Fixture>() {
    let database = F::ready().await;
    let mut numbers = Numbers(1);
    let mut newest: BTreeMap<usize, (i64, Said)> = BTreeMap::new();
    let mut batches: Vec<Batch> =
        (1..=BATCHES).map(|as_of| batch(as_of, &mut numbers, &mut newest)).collect();
    numbers.shuffle(&mut batches);
    let batches = Arc::new(batches);
    let writers = (0..WRITERS).map(|writer| {
        let (store, batches) = (database.store().clone(), Arc::clone(&batches));
        tokio::spawn(async move {
            for batch in batches.iter().skip(writer).step_by(WRITERS) {
                store.commit(batch).await.expect("written");
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.expect("no panic");
    }
    let live = || newest.iter().filter(|(_, (_, said))| *said == Said::Live);
    let expected: Vec<String> = live().map(|(id, (as_of, _))| format!("c{id:02} {as_of}")).collect();
    assert_eq!(database.rows("SELECT id || ' ' || email FROM customers ORDER BY id").await, expected);
    let expected: Vec<String> = live()
        .flat_map(|(id, (as_of, _))| {
            kept(*as_of).map(move |item| format!("s{id:02} s{id:02}_{item} {as_of}"))
        })
        .collect();
    let query = "SELECT sub || ' ' || id || ' ' || quantity FROM items ORDER BY 1";
    assert_eq!(database.rows(query).await, expected);
    let read = database.store().progress("acct", "Customer", 0).await.expect("readable");
    assert_eq!(read.expect("progress").completed_at, Some(BATCHES));
}

fn batch(as_of: i64, numbers: &mut Numbers, newest: &mut BTreeMap<usize, (i64, Said)>) -> Batch {
    let mut ids: Vec<usize> = (0..IDS).collect();
    numbers.shuffle(&mut ids);
    ids.truncate(1 + numbers.below(IDS));
    let deleted = if numbers.below(4) == 0 { ids.split_off(ids.len() / 2) } else { Vec::new() };
    newest.extend(ids.iter().map(|id| (*id, (as_of, Said::Live))));
    newest.extend(deleted.iter().map(|id| (*id, (as_of, Said::Deleted))));
    let customers_of: Vec<String> = ids.iter().map(|id| customer(&format!("c{id:02}"), as_of)).collect();
    let subscriptions_of: Vec<String> = ids.iter().map(|id| subscription_at(*id, as_of)).collect();
    let mut tables = vec![
        table_batch(customers(), as_of, &customers_of),
        table_batch(subscriptions(), as_of, &subscriptions_of),
    ];
    // Now and then the other way round, as in circles of models: then two may wait for each other.
    if numbers.below(16) == 0 {
        tables.reverse();
    }
    let gone = deleted.iter().flat_map(|id| {
        let customer =
            Deletion { table: customers(), id: format!("c{id:02}"), as_of, origin: RowOrigin::Call };
        [
            customer,
            Deletion { table: subscriptions(), id: format!("s{id:02}"), as_of, origin: RowOrigin::Call },
        ]
    });
    let progress = Progress { completed_at: Some(as_of), ..progress() };
    Batch { tables, deletions: gone.collect(), progress: Some(progress), ..Batch::default() }
}

fn subscription_at(id: usize, as_of: i64) -> String {
    let items: Vec<String> = kept(as_of).map(|item| format!("s{id:02}_{item}")).collect();
    let items: Vec<(&str, i64)> = items.iter().map(|item| (item.as_str(), as_of)).collect();
    subscription(&format!("s{id:02}"), &items)
}

/// Which items a subscription has at an instant.
fn kept(as_of: i64) -> impl Iterator<Item = i64> {
    (0..4).filter(move |item| as_of >> item & 1 == 0)
}
