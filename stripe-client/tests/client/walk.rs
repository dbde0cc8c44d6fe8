//! Walks through lists and searches.

use fake_stripe::{FakeStripe, Fault, Sizes};
use futures::{StreamExt, TryStreamExt};
use stripe_client::types::{ListCustomers, ListInvoices, ListV2Events, SearchCustomers, Timestamp};
use stripe_client::{Client, ErrorKind, Rate, RetryPolicy};

async fn setup() -> (FakeStripe, Client) {
    let stripe = FakeStripe::builder()
        .time(fake_stripe::Time::Stepping)
        .sizes(Sizes::scaled(45))
        .start()
        .await
        .expect("a free port");
    let client = Client::builder(stripe.api_key())
        .base_url(stripe.url())
        .rate(Rate::Unlimited)
        .retry(RetryPolicy { max_retries: 0, ..RetryPolicy::default() })
        .build();
    (stripe, client.expect("a client"))
}

/// The ids of the customers, newest first.
fn newest_first(stripe: &FakeStripe) -> Vec<String> {
    let ids = stripe.objects("customer").into_iter().map(|it| it["id"].as_str().expect("an id").to_owned());
    ids.rev().collect()
}

async fn ids(client: &Client, list: ListCustomers) -> Vec<String> {
    let items = client.list(list).items().map_ok(|customer| customer.id.to_string());
    items.try_collect().await.expect("all pages")
}

#[tokio::test]
async fn a_walk_sees_all_pages_and_keeps_its_filters() {
    let (stripe, client) = setup().await;
    assert_eq!(ids(&client, ListCustomers::new().limit(10)).await, newest_first(&stripe));
    assert_eq!(stripe.requests().len(), 5);
    let customers = stripe.objects("customer");
    let middle = customers[20]["created"].as_i64().expect("a time");
    let later = ids(&client, ListCustomers::new().limit(7).created(Timestamp(middle)..)).await;
    let expected = customers.iter().filter(|it| it["created"].as_i64() >= Some(middle)).count();
    assert_eq!(later.len(), expected);
    let last = stripe.requests().pop().expect("a request");
    assert!(
        last.contains("created[gte]=") && last.contains("limit=7") && last.contains("starting_after="),
        "{last}"
    );
}

#[tokio::test]
async fn a_walk_goes_backwards_from_an_object() {
    let (stripe, client) = setup().await;
    let newest_first = newest_first(&stripe);
    let list = ListCustomers::new().limit(10).ending_before(newest_first[30].as_str());
    let mut expected = newest_first[..30].to_vec();
    expected.reverse();
    assert_eq!(ids(&client, list).await, expected);
}

#[tokio::test]
async fn a_walk_is_gone_on_with_elsewhere() {
    let (stripe, client) = setup().await;
    let list = || ListCustomers::new().limit(10);
    let mut walk = client.list(list());
    let mut seen = Vec::new();
    for _ in 0..2 {
        let page = walk.next_page().await.expect("a page").expect("not the last");
        seen.extend(page.into_iter().map(|customer| customer.expect("a customer").id.to_string()));
    }
    let cursor = walk.cursor().expect("a cursor").to_owned();
    let rest = client.list(list()).from_cursor(cursor).items().map_ok(|customer| customer.id.to_string());
    seen.extend(rest.try_collect::<Vec<_>>().await.expect("all pages"));
    assert_eq!(seen, newest_first(&stripe));
}

#[tokio::test]
async fn a_walk_outlives_a_failure_of_the_api() {
    let (stripe, client) = setup().await;
    let mut walk = client.list(ListCustomers::new().limit(20));
    let mut seen = walk.next_page().await.expect("a page").expect("not the last").len();
    stripe.faults().next(1, "/", Fault::ServerError { status: 500, should_retry: None });
    assert_eq!(walk.next_page().await.expect_err("a failure").kind(), ErrorKind::Server);
    while let Some(page) = walk.next_page().await.expect("a page") {
        seen += page.len();
    }
    assert_eq!(seen, 45);
}

#[tokio::test]
async fn a_broken_element_costs_itself_alone() {
    let (stripe, client) = setup().await;
    stripe.faults().next(1, "/", Fault::BrokenObject);
    let items: Vec<_> = client.list(ListCustomers::new().limit(10)).items().collect().await;
    let broken: Vec<_> = items.iter().filter_map(|item| item.as_ref().err()).collect();
    assert_eq!((items.len(), broken.len()), (45, 2));
    assert_eq!(broken[0].json_path().as_deref(), Some("created"));
}

#[tokio::test]
async fn searches_and_lists_of_version_2_are_walked_alike() {
    let (stripe, client) = setup().await;
    for number in 0..12 {
        stripe.create(
            "customer",
            &serde_json::json!({ "email": "same@example.com", "name": number.to_string() }),
        );
    }
    let search = SearchCustomers::new("email:'same@example.com'").limit(5);
    let found: Vec<_> = client.list(search).items().try_collect().await.expect("all pages");
    assert_eq!(found.len(), 12);
    let pages = stripe.requests().len();
    assert_eq!(pages, 3);
    let events: Vec<_> = client.list(ListV2Events::new().limit(2)).items().try_collect().await.expect("all");
    assert!(events.len() > 2, "more than a page: {}", events.len());
    assert_eq!(stripe.requests().len() - pages, events.len().div_ceil(2));
}

#[tokio::test]
async fn a_list_that_cannot_be_asked_for_says_so() {
    let (_stripe, client) = setup().await;
    let error = client.list(stripe_client::types::ListInvoiceLines::new("")).next_page().await;
    assert_eq!(error.expect_err("no path").kind(), ErrorKind::Input);
    let wrong = client.list(ListInvoices::new().limit(101)).next_page().await.expect_err("refused");
    assert_eq!((wrong.kind(), wrong.param()), (ErrorKind::Invalid, Some("limit")));
}

#[tokio::test]
async fn a_walk_takes_some_elements_and_continues_after_them() {
    let (stripe, client) = setup().await;
    let all = newest_first(&stripe);
    let mut items = client.list(ListCustomers::new()).take(7).items();
    let mut seen = Vec::new();
    while let Some(customer) = items.try_next().await.expect("a customer") {
        seen.push(customer.id.to_string());
    }
    assert_eq!(seen, all[..7]);
    let requests = stripe.requests();
    assert!(requests.len() == 1 && requests[0].contains("limit=7"), "{requests:?}");
    let rest = client.list(ListCustomers::new().limit(100)).from_cursor(items.cursor().expect("a cursor"));
    let rest = rest.collect().await.expect("all pages");
    seen.extend(rest.into_iter().map(|customer| customer.id.to_string()));
    assert_eq!(seen, all);
    // Pages are cut where the operation has a size.
    let mut walk = client.list(ListCustomers::new().limit(10)).take(13);
    let mut taken = Vec::new();
    while let Some(page) = walk.next_page().await.expect("a page") {
        taken.extend(page.into_iter().map(|customer| customer.expect("a customer").id.to_string()));
    }
    assert_eq!((taken.as_slice(), walk.cursor()), (&all[..13], Some(all[12].as_str())));
    assert_eq!(client.list(ListCustomers::new()).take(0).collect().await.expect("nothing").len(), 0);
    assert_eq!(stripe.requests().len(), 4);
}

#[tokio::test]
async fn a_backwards_walk_is_continued_where_its_items_stopped() {
    let (stripe, client) = setup().await;
    let all = newest_first(&stripe);
    let list = || ListCustomers::new().limit(10).ending_before(all[30].as_str());
    let mut items = client.list(list()).take(15).items();
    let mut seen = Vec::new();
    for _ in 0..13 {
        seen.push(items.next().await.expect("more").expect("a customer").id.to_string());
    }
    assert_eq!(items.cursor(), seen.last().map(String::as_str));
    let cursor = items.cursor().expect("a cursor").to_owned();
    let rest = client.list(list()).from_cursor(cursor).collect().await.expect("all pages");
    seen.extend(rest.into_iter().map(|customer| customer.id.to_string()));
    let mut expected = all[..30].to_vec();
    expected.reverse();
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn a_search_that_is_cut_is_read_again_from_its_page() {
    let (stripe, client) = setup().await;
    for number in 0..5 {
        stripe.create(
            "customer",
            &serde_json::json!({ "email": "same@example.com", "name": number.to_string() }),
        );
    }
    let search = || SearchCustomers::new("email:'same@example.com'").limit(2);
    let mut walk = client.list(search()).take(3);
    let mut seen = 0;
    while let Some(page) = walk.next_page().await.expect("a page") {
        seen += page.len();
    }
    assert_eq!(seen, 3);
    let cursor = walk.cursor().expect("a cursor").to_owned();
    let rest = client.list(search()).from_cursor(cursor).collect().await.expect("the rest");
    assert_eq!(rest.len(), 3, "the cut page is returned again");
}
