//! `pull`: what is sold with its features, to whom, and what they have.

use crate::support::{self, fake};
use crate::{folder, run};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sold_comes_with_the_features_that_its_metadata_names() {
    let stripe = fake().await;
    let folder = folder();
    let ids: Vec<String> = stripe.objects("product").iter().map(|it| it["id"].to_string()).collect();
    for (id, features) in ids.iter().zip(["fast, safe", "safe  cheap"]) {
        let metadata = serde_json::json!({ "metadata": { "features": features } });
        assert!(stripe.update("product", id.trim_matches('"'), &metadata));
    }
    let arguments =
        ["pull", "--api-base", &stripe.url(), "--api-key", stripe.api_key(), "--rate", "unlimited"];
    let outcome = run(folder.path(), &arguments).await;
    assert_eq!(outcome.status, Some(0), "{}", outcome.err);
    let url = format!("sqlite://{}", folder.path().join("stripe.db").display());
    let pool = sqlx::SqlitePool::connect(&url).await.expect("a database");
    let query = "SELECT feature FROM features_of_products ORDER BY feature";
    assert_eq!(support::column(&pool, query).await, ["cheap", "fast", "safe", "safe"]);
    for (table, kind) in [("customers", "customer"), ("prices", "price"), ("subscriptions", "subscription")] {
        let rows = support::column(&pool, &format!("SELECT id FROM {table}")).await;
        assert_eq!(rows.len(), stripe.objects(kind).len(), "{table}");
    }
    let metadata = serde_json::json!({ "metadata": { "features": "safe" } });
    assert!(stripe.update("product", ids[0].trim_matches('"'), &metadata));
    assert_eq!(run(folder.path(), &arguments).await.status, Some(0));
    assert_eq!(support::column(&pool, query).await, ["cheap", "safe", "safe"]);
    // An entry that is not there says nothing; one without a feature says that there is none.
    for (id, metadata) in
        ids.iter().zip([serde_json::json!({ "other": "x" }), serde_json::json!({ "features": " " })])
    {
        assert!(stripe.update("product", id.trim_matches('"'), &serde_json::json!({ "metadata": metadata })));
    }
    assert_eq!(run(folder.path(), &arguments).await.status, Some(0));
    assert_eq!(support::column(&pool, query).await, ["safe"]);
}
