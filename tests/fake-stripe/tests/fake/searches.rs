//! Searches.

use crate::support::{Api, id};
use serde_json::{Value, json};

fn search(query: &str, rest: &str) -> String {
    let query = percent_encoding::utf8_percent_encode(query, percent_encoding::NON_ALPHANUMERIC);
    format!("/v1/customers/search?query={query}{rest}")
}

fn ids(list: &Value) -> Vec<String> {
    list["data"].as_array().expect("a list").iter().map(id).collect()
}

#[tokio::test]
async fn searches_find_by_fields_and_metadata() {
    let api = Api::new().await;
    let made = api.post("/v1/customers", "name=O'Neil&email=o@n.ie&metadata[team]=red").await.object();
    api.post("/v1/customers", "name=Other&metadata[team]=red").await.object();
    for query in [r"name:'O\'Neil'", r#"email:"o@n.ie" AND metadata['team']:'red'"#] {
        let found = api.get(&search(query, "")).await.object();
        assert_eq!((ids(&found), &found["has_more"]), (vec![id(&made)], &json!(false)), "{query}");
        assert_eq!((&found["object"], &found["next_page"]), (&json!("search_result"), &Value::Null));
        assert_eq!((&found["url"], found.get("total_count")), (&json!("/v1/customers/search"), None));
    }
    let none = api.get(&search("email:'nobody'", "")).await.object();
    assert_eq!(ids(&none), Vec::<String>::new());
}

#[tokio::test]
async fn searches_go_on_page_by_page() {
    let api = Api::new().await;
    let all: Vec<String> = api.stripe.objects("customer").iter().rev().map(id).collect();
    let mut walked = Vec::new();
    let mut page = String::new();
    loop {
        let rest = format!("&limit=7&expand[]=total_count{page}");
        let found = api.get(&search("currency:'usd'", &rest)).await.object();
        assert_eq!(found["total_count"], all.len());
        walked.extend(ids(&found));
        let Some(next) = found["next_page"].as_str() else { break };
        page = format!("&page={next}");
    }
    assert_eq!(walked, all);
    assert!(walked.len() > 7);
}

#[tokio::test]
async fn searches_compare_negate_and_join() {
    let api = Api::new().await;
    for (name, balance) in [("Ada Lovelace", 100), ("Grace Hopper", 200), ("Ada Byron", 300)] {
        api.post("/v1/customers", &format!("name={name}&balance={balance}&metadata[tier]=t{balance}"))
            .await
            .object();
    }
    let cases = [
        ("name~'ada'", 2),
        ("name~'ada' -name:'ada byron'", 1),
        ("balance>=200 AND metadata['tier']:'t300'", 1),
        ("balance<200 OR balance>200 ", 2),
        ("metadata['tier']:'t100' OR metadata['tier']:'t200'", 2),
        ("name~\"hopper\" AND description:null", 1),
        ("name~'hopper' AND -metadata['tier']:null", 1),
    ];
    for (query, count) in cases {
        let found = api.get(&search(query, "")).await.object();
        let ours =
            found["data"].as_array().expect("a list").iter().filter(|it| it["metadata"]["tier"].is_string());
        assert_eq!(ours.count(), count, "{query}");
    }
}

#[tokio::test]
async fn invalid_searches_are_refused() {
    let api = Api::new().await;
    let queries = [
        "",
        "name",
        "name:x",
        "name:'x' OR email:'y' AND name:'z'",
        "name:'x' AND",
        "colour:'red'",
        "metadata:'x'",
        "name['x']:'y'",
        "name:'x",
    ];
    for query in queries {
        assert_eq!(api.get(&search(query, "")).await.error().0, 400, "{query}");
    }
    assert_eq!(api.get("/v1/customers/search").await.error().1, "parameter_missing");
    assert_eq!(api.get(&search("name:'x'", "&page=none")).await.error().2, "page");
}
