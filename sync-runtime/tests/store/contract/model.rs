//! A store beside a model in memory: random objects, in random order, some twice, written from several tasks at once.

use super::Fixture;
use super::crowd::Numbers;
use crate::models::{
    customer, customers, fields, flagged, invoices, items, kept, notes, subscription, subscriptions,
    table_batch_from, tags,
};
use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::sync::Arc;
use sync_runtime::store::SchemaStore as _;
use sync_runtime::store::{Batch, Deletion, RowStore as _};
use sync_runtime::table::{OnDelete, Origin};
use sync_runtime::{RowOrigin, StoreError, Table};

const WRITERS: usize = 4;
/// With seeds that failures tell; the same seed again is given by `STRIPE_SYNC_TEST_SEED`.
const ROUNDS: usize = 3;
const BATCHES: i64 = 80;
const IDS: usize = 12;
const ACCOUNTS: [&str; 2] = ["one", "two"];

/// A table that objects are of, and the query that shows what is there of them.
type Kind = (fn() -> &'static Table, &'static str);

const KINDS: [Kind; 5] = [
    (customers, "SELECT '- ' || id || ' ' || email FROM customers"),
    (
        subscriptions,
        "SELECT '- ' || subs.id || coalesce((SELECT ' ' || min(quantity) || ' ' || count(*) FROM items WHERE sub = subs.id), ' ') FROM subs",
    ),
    (
        invoices,
        "SELECT account || ' ' || id || ' ' || number || coalesce((SELECT ' ' || min(name) || ' ' || max(place) || ' ' || count(*) FROM fields \
         WHERE inv = invs.id AND fields.account = invs.account), ' ') || (SELECT ' ' || min(tag) || ' ' || count(*) FROM tags \
         WHERE inv = invs.id AND tags.account = invs.account) FROM invs",
    ),
    (
        flagged,
        "SELECT '- ' || id || ' ' || email || (SELECT ' ' || min(note) || ' ' || count(*) FROM notes WHERE customer = flagged.id) \
         || CASE WHEN gone THEN ' gone' ELSE '' END FROM flagged",
    ),
    (kept, "SELECT '- ' || id || ' ' || email FROM kept"),
];

/// The history of an object: the last time that it was alive, and the last time that it was reported as deleted.
#[derive(Debug, Default, Clone)]
struct Known {
    alive: Option<i64>,
    deleted: Option<i64>,
}

/// By the place of their kind, their account if the kind tells accounts apart, and their ids.
type Model = BTreeMap<(usize, &'static str, usize), Known>;

pub(crate) async fn a_store_ends_as_a_model_in_memory_does<F: Fixture>() {
    for _ in 0..ROUNDS {
        let given = std::env::var("STRIPE_SYNC_TEST_SEED").ok().and_then(|seed| seed.parse().ok());
        let seed = given.unwrap_or_else(|| RandomState::new().build_hasher().finish());
        round::<F>(seed).await;
    }
}

async fn round<F: Fixture>(seed: u64) {
    let database = F::empty().await;
    let tables = [KINDS.map(|(table, _)| table()).as_slice(), &[items(), fields(), tags(), notes()]].concat();
    database.store().migrate(&tables).await.expect("tables");
    let (mut numbers, mut model) = (Numbers(seed), Model::new());
    let batches: Vec<Batch> = (1..=BATCHES).map(|as_of| batch(as_of, &mut numbers, &mut model)).collect();
    let (batches, answers) = (Arc::new(batches), Arc::new(model.clone()));
    let mut order: Vec<usize> =
        (0..batches.len()).chain((0..20).map(|_| numbers.below(batches.len()))).collect();
    numbers.shuffle(&mut order);
    let writers = (0..WRITERS).map(|writer| {
        let (store, batches, answers) =
            (database.store().clone(), Arc::clone(&batches), Arc::clone(&answers));
        let order: Vec<usize> = order.iter().copied().skip(writer).step_by(WRITERS).collect();
        tokio::spawn(async move {
            for at in order {
                let mut written = store.commit(&batches[at]).await;
                if let Err(StoreError::MaybeStale(_)) = written {
                    written = store.commit(&answered(&batches[at], &answers)).await;
                }
                assert!(written.is_ok(), "{written:?}, seed {seed}");
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.expect("no panic");
    }
    for (kind, (table, query)) in KINDS.iter().enumerate() {
        let mut rows = database.rows(query).await;
        rows.sort();
        let of = model.iter().filter(|((of, _, _), _)| *of == kind);
        let mut expected: Vec<String> =
            of.filter_map(|((_, account, id), known)| shown(kind, account, *id, known)).collect();
        expected.sort();
        assert_eq!(rows, expected, "{}, seed {seed}", table().model);
    }
}

/// A batch that says something of some objects of each kind; and what the model knows then.
fn batch(as_of: i64, numbers: &mut Numbers, model: &mut Model) -> Batch {
    let account = ACCOUNTS[numbers.below(ACCOUNTS.len())];
    let mut batch = Batch { account: account.to_owned(), ..Batch::default() };
    for (kind, (table, _)) in KINDS.iter().enumerate() {
        let table = table();
        let scope = if table.account_column().is_some() { account } else { "-" };
        let mut ids: Vec<usize> = (0..IDS).collect();
        numbers.shuffle(&mut ids);
        ids.truncate(numbers.below(IDS));
        let deleted = ids.split_off(ids.len() - ids.len() / 4);
        for id in &ids {
            let known = model.entry((kind, scope, *id)).or_default();
            known.alive = known.alive.max(Some(as_of));
        }
        for id in &deleted {
            let known = model.entry((kind, scope, *id)).or_default();
            known.deleted = known.deleted.max(Some(as_of));
        }
        let texts: Vec<String> = ids.iter().map(|id| object(kind, *id, as_of)).collect();
        let origin = Origin { account: Some(account), livemode: None, parent: None };
        batch.tables.push(table_batch_from(table, as_of, &texts, origin));
        batch.deletions.extend(deleted.iter().map(|id| Deletion {
            table,
            id: name(kind, *id),
            as_of,
            origin: RowOrigin::Call,
        }));
    }
    // The last may be a page.
    batch.page = numbers.below(2) == 0;
    batch.tables.rotate_left(numbers.below(KINDS.len()));
    batch
}

/// Returns Stripe's final response for the objects in a batch.
fn answered(batch: &Batch, answers: &Model) -> Batch {
    let as_of = BATCHES + 1;
    let mut answer = Batch { account: batch.account.clone(), ..Batch::default() };
    for (kind, (table, _)) in KINDS.iter().enumerate() {
        let table = table();
        let scope = if table.account_column().is_some() { batch.account.as_str() } else { "-" };
        let is_meant = |id: usize| {
            let of_table = batch.tables.iter().filter(|it| it.table.name == table.name);
            let mut ids = of_table.flat_map(|it| &it.objects).map(|object| &object.row.id);
            let mut gone = batch.deletions.iter().filter(|it| it.table.name == table.name).map(|it| &it.id);
            ids.any(|it| *it == name(kind, id)) || gone.any(|it| *it == name(kind, id))
        };
        let of =
            answers.iter().filter(|((of, account, id), _)| (*of, *account) == (kind, scope) && is_meant(*id));
        let mut texts = Vec::new();
        for ((_, _, id), known) in of {
            let is_gone = known.deleted >= known.alive;
            // Of what stays when it is deleted, the last content.
            let alive = known.alive.filter(|_| !is_gone || table.on_delete != OnDelete::Delete);
            texts.extend(alive.map(|alive| object(kind, *id, alive)));
            answer.deletions.extend(is_gone.then(|| Deletion {
                table,
                id: name(kind, *id),
                as_of,
                origin: RowOrigin::Call,
            }));
        }
        let origin = Origin { account: Some(&batch.account), livemode: None, parent: None };
        answer.tables.push(table_batch_from(table, as_of, &texts, origin));
    }
    answer
}

/// A deletion is one of the object, for all tables of its kind: so each table has objects of its own.
fn name(kind: usize, id: usize) -> String {
    format!("o{kind}{id:02}")
}

/// Returns the number of children of an object at an instant.
fn children(as_of: i64) -> i64 {
    as_of % 4
}

fn object(kind: usize, id: usize, as_of: i64) -> String {
    let (id, count) = (name(kind, id), children(as_of));
    let tags: Vec<String> = (0..=count).map(|at| format!("t{as_of:03}_{at}")).collect();
    match kind {
        1 => {
            let items: Vec<String> = (0..count).map(|item| format!("{id}_{item}")).collect();
            subscription(&id, &items.iter().map(|item| (item.as_str(), as_of)).collect::<Vec<_>>())
        }
        2 => {
            let fields = (0..count).map(|_| format!(r#"{{"name":"{as_of}"}}"#)).collect::<Vec<_>>().join(",");
            let tags = tags.join(" ");
            format!(
                r#"{{"id":"{id}","object":"invoice","number":"{as_of}","custom_fields":[{fields}],"metadata":{{"tags":"{tags}"}}}}"#
            )
        }
        3 => {
            let notes = tags.join(",");
            format!(
                r#"{{"id":"{id}","object":"customer","email":"{as_of}","metadata":{{"notes":"{notes}"}}}}"#
            )
        }
        _ => customer(&id, as_of),
    }
}

/// Returns the row of an object; `None` if there is none.
fn shown(kind: usize, account: &str, id: usize, known: &Known) -> Option<String> {
    let as_of = known.alive?;
    let gone = known.deleted >= Some(as_of);
    let rule = KINDS[kind].0().on_delete;
    if gone && rule == OnDelete::Delete {
        return None;
    }
    let (count, flag) = (children(as_of), if gone && rule == OnDelete::Flag { " gone" } else { "" });
    let tags = format!("t{as_of:03}_0 {}", count + 1);
    let content = match (kind, count) {
        (1, 0) => " ".to_owned(),
        (1, _) => format!(" {as_of} {count}"),
        (2, 0) => format!(" {as_of}  {tags}"),
        (2, _) => format!(" {as_of} {as_of} {} {count} {tags}", count - 1),
        (3, _) => format!(" {as_of} {tags}"),
        _ => format!(" {as_of}"),
    };
    Some(format!("{account} {}{content}{flag}", name(kind, id)))
}
