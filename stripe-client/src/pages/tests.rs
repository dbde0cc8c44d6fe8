use super::*;
use crate::error::ErrorKind;

fn list() -> Request {
    Request::get("/v1/customers").param("limit", "2")
}

fn page(ids: &[&'static str], has_more: bool) -> Page<'static> {
    let data = ids.iter().map(|id| &*format!(r#"{{"id":"{id}"}}"#).leak());
    Page { data: data.collect(), has_more, ..Page::default() }
}

fn target(pages: &Pages) -> String {
    pages.next(&list()).expect("a way on").expect("not the end").target()
}

fn stall(pages: &Pages) -> Option<Stall> {
    match pages.next(&list()).err()?.kind() {
        ErrorKind::Endless(stall) => Some(stall),
        _ => None,
    }
}

#[test]
fn a_walk_goes_on_behind_the_last_object_of_each_page() {
    let mut pages = Pages::new(ListStyle::Cursor);
    assert_eq!(target(&pages), "/v1/customers?limit=2");
    pages.advance(&page(&["a", "b"], true));
    assert_eq!(target(&pages), "/v1/customers?limit=2&starting_after=b");
    pages.advance(&page(&["c"], false));
    assert!(pages.is_done() && pages.next(&list()).expect("the end").is_none());
    assert_eq!(pages.cursor(), Some("c"));
    let later = Pages::new(ListStyle::Cursor).from_cursor("c");
    assert_eq!(target(&later), "/v1/customers?limit=2&starting_after=c");
}

#[test]
fn a_list_that_stalls_is_not_done() {
    let mut pages = Pages::new(ListStyle::Cursor);
    pages.advance(&page(&[], true));
    assert_eq!((pages.is_done(), stall(&pages)), (false, Some(Stall::Empty)));
    let mut pages = Pages::new(ListStyle::Cursor).from_cursor("b");
    pages.advance(&page(&["a", "b"], true));
    assert_eq!(stall(&pages), Some(Stall::Circle), "the page behind `b` ends with `b`");
    let mut whole = Pages::new(ListStyle::Whole);
    whole.advance(&page(&["a"], true));
    assert_eq!((whole.is_done(), stall(&whole)), (false, Some(Stall::NoCursor)));
}

#[test]
fn what_is_shown_twice_after_a_step_back_is_no_circle() {
    let mut pages = Pages::new(ListStyle::Cursor);
    pages.advance(&page(&["a", "b"], true));
    pages.step_back();
    assert_eq!(target(&pages), "/v1/customers?limit=2");
    pages.advance(&page(&["a", "c"], true));
    pages.advance(&page(&["d"], false));
    assert!(pages.is_done());
}

#[test]
fn a_list_that_refuses_what_it_gives_again_and_again_is_an_error() {
    let back: [fn(&mut Pages); 2] = [Pages::step_back, Pages::restart];
    for go_back in back {
        // The same cursor; cursors by turns; other cursors, but no further than before.
        for ids in [vec!["a"], vec!["a", "b"]] {
            let mut pages = Pages::new(ListStyle::Cursor);
            let tries = (0..100).take_while(|turn| {
                pages.advance(&page(&[ids[turn % ids.len()]], true));
                go_back(&mut pages);
                stall(&pages).is_none()
            });
            assert!(tries.count() < 20);
            assert_eq!(stall(&pages), Some(Stall::Refused));
        }
    }
    let mut pages = Pages::new(ListStyle::Cursor);
    pages.step_back();
    assert_eq!(stall(&pages), Some(Stall::Refused), "there is nothing to go back from");
}

#[test]
fn a_long_walk_may_step_back_often() {
    let mut pages = Pages::new(ListStyle::Cursor);
    for number in 0..1000 {
        pages.advance(&page(&[&*number.to_string().leak()], true));
        pages.step_back();
        assert_eq!(stall(&pages), None, "{number}");
    }
    let mut pages = Pages::new(ListStyle::Cursor);
    let restarts = (0..1000).take_while(|number| {
        pages.advance(&page(&[&*number.to_string().leak()], true));
        pages.restart();
        stall(&pages).is_none()
    });
    assert!(restarts.count() < 10, "one that begins again each time comes nowhere");
}

#[test]
fn urls_that_are_no_paths_are_not_gone_on_with() {
    let pages = Pages::new(ListStyle::Url).from_cursor("@evil.example/v2");
    assert_eq!(pages.cursor(), None);
    let pages = Pages::new(ListStyle::Url).from_cursor("/v2/core/accounts?page=2");
    assert_eq!(target(&pages), "/v2/core/accounts?page=2");
}

#[test]
fn a_list_of_a_million_pages_is_remembered_in_few_bytes() {
    let mut pages = Pages::new(ListStyle::Cursor);
    for number in 0..100_000_u32 {
        let text = format!(r#"{{"id":"cus_{number}"}}"#);
        pages.advance(&Page { data: vec![&text], has_more: true, ..Page::default() });
    }
    assert_eq!(stall(&pages), None);
    assert!(pages.progress.len() <= 100);
}
