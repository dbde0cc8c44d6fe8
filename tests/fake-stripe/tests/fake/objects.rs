//! The objects of the fake are those that the document describes, and fit each other.

use crate::support::document::wrong;
use fake_stripe::{FakeStripe, SPEC, Sizes, Variety, sample};
use std::collections::HashSet;

/// The kinds of which the fake has a consistent world.
const CORE: [&str; 12] = [
    "product",
    "price",
    "coupon",
    "customer",
    "payment_method",
    "subscription",
    "invoice",
    "payment_intent",
    "charge",
    "refund",
    "dispute",
    "balance_transaction",
];

async fn fake(seed: u64) -> FakeStripe {
    let sizes = Sizes::scaled(120);
    FakeStripe::builder().seed(seed).sizes(sizes).variety(Variety::wild()).start().await.expect("a free port")
}

#[test]
fn samples_of_every_kind_are_what_the_document_says() {
    let kinds: Vec<&str> = SPEC.kinds().collect();
    assert_eq!(kinds.len(), 155);
    for kind in kinds {
        for seed in 0..5 {
            let mut found = Vec::new();
            wrong(SPEC.kind(kind), &sample(kind, seed, Variety::default()), kind, &mut found);
            assert_eq!(found, Vec::<String>::new(), "seed {seed}");
        }
    }
}

#[tokio::test]
async fn seeded_objects_match_the_document() {
    let stripe = FakeStripe::builder().sizes(Sizes::scaled(120)).start().await.expect("a free port");
    for kind in CORE {
        for object in stripe.objects(kind) {
            let mut found = Vec::new();
            wrong(SPEC.kind(kind), &object, kind, &mut found);
            assert_eq!(found, Vec::<String>::new());
        }
    }
}

#[tokio::test]
async fn the_seed_determines_the_objects() {
    let (one, same, other) = (fake(1).await, fake(1).await, fake(2).await);
    for kind in SPEC.kinds() {
        assert_eq!(one.objects(kind), same.objects(kind), "{kind}");
    }
    assert_ne!(one.objects("customer"), other.objects("customer"));
}

#[tokio::test]
async fn every_reference_leads_to_an_object() {
    let stripe = fake(3).await;
    let ids: HashSet<(String, String)> = CORE
        .iter()
        .flat_map(|kind| {
            let objects = stripe.objects(kind);
            objects
                .into_iter()
                .map(|object| ((*kind).to_owned(), object["id"].as_str().expect("an id").to_owned()))
        })
        .collect();
    let mut followed = 0;
    for kind in CORE {
        for object in stripe.objects(kind) {
            for (name, property) in SPEC.kind(kind)["properties"].as_object().expect("properties") {
                let targets = SPEC.expansions(property);
                let Some(id) = object[name.as_str()].as_str() else { continue };
                let core: Vec<&String> =
                    targets.iter().filter(|target| CORE.contains(&target.as_str())).collect();
                if core.is_empty() {
                    continue;
                }
                followed += 1;
                let found = core.iter().any(|target| ids.contains(&((*target).clone(), id.to_owned())));
                assert!(found, "{kind}.{name} = {id}, one of {targets:?}");
            }
        }
    }
    assert!(followed > 1000, "{followed}");
}

#[tokio::test]
async fn objects_are_as_large_as_real_ones() {
    let stripe = FakeStripe::builder().sizes(Sizes::scaled(120)).start().await.expect("a free port");
    let mean = |kind: &str| {
        let objects = stripe.objects(kind);
        objects.iter().map(|object| object.to_string().len()).sum::<usize>() / objects.len()
    };
    assert!((800..1500).contains(&mean("customer")), "{}", mean("customer"));
    assert!((4500..9000).contains(&mean("invoice")), "{}", mean("invoice"));
}
