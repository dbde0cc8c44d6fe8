//! Lists that say that they go on, and make no progress: an error, after few requests.

use crate::server::{Server, answer, page, serve};
use stripe_client::types::{ListCustomers, ListV2Events, Listing, Operation, SearchCustomers};
use stripe_client::{Client, ErrorKind, Rate, RetryPolicy, Stall};

fn client(server: &Server) -> Client {
    let builder = Client::builder("sk_test_1").base_url(&server.url).rate(Rate::Unlimited);
    let once = RetryPolicy { max_retries: 0, ..RetryPolicy::default() };
    builder.retry(once).build().expect("a client")
}

/// The elements of the list before the error, and the error.
async fn stalled<O>(server: &Server, list: O) -> (usize, stripe_client::Error)
where
    O: Operation<Output: Listing<Item: Send> + 'static>,
{
    let mut items = client(server).list(list).items();
    let mut seen = 0;
    loop {
        match items.try_next().await {
            Ok(Some(_)) => seen += 1,
            Err(error) if error.kind() == ErrorKind::Decode => seen += 1,
            Ok(None) => unreachable!("the list ended silently behind {seen} elements"),
            Err(error) => return (seen, error),
        }
    }
}

async fn check<O>(
    list: O,
    name: &str,
    expected: Stall,
    answer: impl Fn(&str, usize) -> String + Send + Sync + 'static,
) where
    O: Operation<Output: Listing<Item: Send> + 'static>,
{
    let server = serve(answer).await;
    let (_, error) = stalled(&server, list).await;
    assert_eq!(error.kind(), ErrorKind::Endless(expected), "{error}");
    let requests = server.lines().len();
    assert!(requests <= 120, "{requests}");
    assert!(error.to_string().starts_with(&format!("GET {name}: the list claims more pages")), "{error}");
}

#[tokio::test]
async fn a_list_that_makes_no_progress_is_an_error_that_names_it() {
    let list = || ListCustomers::new().limit(2);
    let check =
        |expected, answer: fn(&str, usize) -> String| check(list(), "/v1/customers", expected, answer);
    check(Stall::Empty, |_, _| page(&[], true)).await;
    check(Stall::Empty, |target, _| page(if target.contains("starting_after") { &[] } else { &["a"] }, true))
        .await;
    check(Stall::Repeats, |_, _| page(&["a", "b"], true)).await;
    check(Stall::Repeats, |_, number| page(if number % 2 == 0 { &["a", "b"] } else { &["b", "a"] }, true))
        .await;
    check(Stall::Circle, |_, number| page([&["a", "b"], &["c", "d"]][number % 2], true)).await;
    check(Stall::Circle, |_, number| page([&["a"], &["b"], &["c"]][number % 3], true)).await;
    check(Stall::NoId, |_, _| {
        answer(200, "", r#"{"object":"list","data":[{"id":"a"},{"object":"customer"}],"has_more":true}"#)
    })
    .await;
}

#[tokio::test]
async fn what_leads_back_to_an_earlier_page_is_found_behind_many_pages() {
    // 300 pages, then from the beginning again.
    let server = serve(|_, number| page(&[&format!("cus_{}", number % 300)], true)).await;
    let (seen, error) = stalled(&server, ListCustomers::new()).await;
    assert_eq!(error.kind(), ErrorKind::Endless(Stall::Circle));
    assert!((300..1300).contains(&seen), "{seen}");
}

#[tokio::test]
async fn backwards_too() {
    let server = serve(|_, number| page([&["b", "a"], &["d", "c"]][number % 2], true)).await;
    let (_, error) = stalled(&server, ListCustomers::new().ending_before("z")).await;
    assert_eq!(error.kind(), ErrorKind::Endless(Stall::Circle));
}

#[tokio::test]
async fn searches_and_lists_of_version_2_too() {
    let events = || ListV2Events::new().limit(2);
    let check_url =
        |expected, answer: fn(&str, usize) -> String| check(events(), "/v2/core/events", expected, answer);
    fn v2(data: &str, next: &str) -> String {
        answer(200, "", &format!(r#"{{"data":[{data}],"next_page_url":{next}}}"#))
    }
    check_url(Stall::Circle, |_, _| v2("", r#""/v2/core/events?page=a""#)).await;
    check_url(Stall::Repeats, |_, _| v2(r#"{"id":"a"}"#, r#""/v2/core/events?page=a""#)).await;
    check_url(Stall::Idle, |_, number| v2("", &format!(r#""/v2/core/events?page={number}""#))).await;
    check_url(Stall::Circle, |_, number| v2(r#"{"id":"a"}"#, &format!(r#""/v2/core/events?page={number}""#)))
        .await;
    check_url(Stall::Circle, |_, number| {
        v2([r#"{"id":"a"}"#, r#"{"id":"b"}"#][number % 2], &format!(r#""/v2/core/events?page={number}""#))
    })
    .await;
    check_url(Stall::NoCursor, |_, _| answer(200, "", r#"{"data":[{"id":"a"}],"has_more":true}"#)).await;
    let search = || SearchCustomers::new("email:'a'");
    let check = |expected, answer: fn(&str, usize) -> String| {
        check(search(), "/v1/customers/search", expected, answer)
    };
    fn found(data: &str, next: &str) -> String {
        answer(
            200,
            "",
            &format!(r#"{{"object":"search_result","data":[{data}],"has_more":true,"next_page":{next}}}"#),
        )
    }
    check(Stall::NoCursor, |_, _| found(r#"{"id":"a"}"#, "null")).await;
    check(Stall::Circle, |_, _| found("", r#""t""#)).await;
}

#[tokio::test]
async fn an_empty_page_of_version_2_is_not_the_end() {
    let server = serve(|_, number| {
        let next =
            if number < 50 { format!(r#""/v2/core/events?page={number}""#) } else { "null".to_owned() };
        let data = if number % 10 == 0 { format!(r#"{{"id":"evt_{number}"}}"#) } else { String::new() };
        answer(200, "", &format!(r#"{{"data":[{data}],"next_page_url":{next}}}"#))
    })
    .await;
    let pages = client(&server).list(ListV2Events::new());
    let mut pages = pages;
    let mut seen = 0;
    while let Some(page) = pages.next_page().await.expect("a page") {
        seen += page.len();
    }
    assert_eq!((seen, server.lines().len()), (6, 51));
}
