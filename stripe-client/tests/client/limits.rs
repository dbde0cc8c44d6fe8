//! The limits of endless responses: bytes and time.

use crate::server::{Server, answer, serve};
use std::time::{Duration, Instant};
use stripe_client::types::RetrieveCustomer;
use stripe_client::{Builder, Client, ErrorKind, Rate, Request, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

fn builder(url: &str) -> Builder {
    let quick = RetryPolicy { max_retries: 0, base: Duration::from_millis(1), cap: Duration::from_millis(2) };
    Client::builder("sk_test_1").base_url(url).rate(Rate::Unlimited).retry(quick)
}

fn customers() -> Request {
    Request::get("/v1/customers")
}

/// A server that begins an answer and goes on with parts of it for ever, with pauses. Returns its URL.
async fn endless(head: &'static str, part: Vec<u8>, pause: Duration) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let part = part.clone();
            tokio::spawn(async move {
                let mut request = [0; 4096];
                let _ = stream.read(&mut request).await;
                let _ = stream.write_all(head.as_bytes()).await;
                let chunk = [format!("{:x}\r\n", part.len()).as_bytes(), &part, b"\r\n"].concat();
                while stream.write_all(&chunk).await.is_ok() {
                    tokio::time::sleep(pause).await;
                }
            });
        }
    });
    url
}

const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
const FAILED: &str = "HTTP/1.1 400 Bad Request\r\ntransfer-encoding: chunked\r\n\r\n";

#[tokio::test]
async fn an_answer_without_end_is_cut_off() {
    let url = endless(CHUNKED, vec![b' '; 1 << 16], Duration::ZERO).await;
    let client = builder(&url).max_answer(1 << 20).build().expect("a client");
    let error = client.execute(&customers()).await.expect_err("too long");
    assert_eq!(error.kind(), ErrorKind::TooLong { limit: 1 << 20 });
    assert!(error.to_string().contains("longer than 1048576 bytes"), "{error}");
    let error = client.execute(&customers().max_answer(100)).await.expect_err("too long");
    assert_eq!(error.kind(), ErrorKind::TooLong { limit: 100 });
    let error = builder(&url).build().expect("a client").send(RetrieveCustomer::new("cus_1")).await;
    assert_eq!(error.expect_err("too long").kind(), ErrorKind::TooLong { limit: 64 << 20 });
}

#[tokio::test]
async fn an_answer_that_says_that_it_is_too_long_is_not_read() {
    let server = serve(|_, _| {
        "HTTP/1.1 200 OK\r\ncontent-length: 999999999999\r\nconnection: close\r\n\r\n{".to_owned()
    })
    .await;
    let error = builder(&server.url).build().expect("a client").execute(&customers()).await;
    assert_eq!(error.expect_err("too long").kind(), ErrorKind::TooLong { limit: 64 << 20 });
}

#[tokio::test]
async fn of_a_failure_without_end_the_status_is_told() {
    let url = endless(FAILED, vec![b'x'; 1 << 16], Duration::ZERO).await;
    let error = builder(&url).build().expect("a client").execute(&customers()).await.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert_eq!(error.text().len(), 1 << 20);
}

#[tokio::test]
async fn an_answer_that_drips_ends_with_the_time_of_its_try() {
    let url = endless(CHUNKED, vec![b' '], Duration::from_millis(20)).await;
    let client = builder(&url).timeout(Duration::from_millis(300)).build().expect("a client");
    let error = client.execute(&customers()).await.expect_err("too slow");
    assert_eq!(error.kind(), ErrorKind::Network);
}

#[tokio::test]
async fn all_tries_together_have_a_deadline() {
    let server = serve(|_, _| answer(503, "", "{}")).await;
    let for_ever = RetryPolicy {
        max_retries: u32::MAX,
        base: Duration::from_millis(20),
        cap: Duration::from_millis(20),
    };
    let client = builder(&server.url).retry(for_ever).deadline(Duration::from_millis(500)).build();
    let client = client.expect("a client");
    let error = client.execute(&customers()).await.expect_err("no end");
    // The last answer, unless the deadline passes while a request is on its way.
    assert!(matches!(error.kind(), ErrorKind::Server | ErrorKind::Network), "{error}");
    assert!((2..60).contains(&server.lines().len()), "{}", server.lines().len());
    let dripping = endless(CHUNKED, vec![b' '], Duration::from_millis(20)).await;
    let client = builder(&dripping).retry(for_ever).build().expect("a client");
    let error = client.execute(&customers().deadline(Duration::from_millis(300))).await.expect_err("late");
    assert_eq!(error.kind(), ErrorKind::Network);
    let source = std::error::Error::source(&error).expect("a reason").to_string();
    assert!(source.contains("the deadline of 0.3 s has passed"), "{source}");
}

/// Returns the duration of a request that is rejected once.
async fn pause(server: &Server) -> Duration {
    let twice = RetryPolicy { max_retries: 1, base: Duration::from_millis(1), cap: Duration::from_millis(1) };
    let client = builder(&server.url).retry(twice).build().expect("a client");
    let start = Instant::now();
    client.execute(&customers()).await.expect("the second try");
    start.elapsed()
}

#[tokio::test]
async fn who_says_when_to_come_back_is_obeyed() {
    for status in [429, 503, 500, 409] {
        let server = serve(move |_, number| match number {
            0 => answer(status, "retry-after: 1\r\n", "{}"),
            _ => answer(200, "", "{}"),
        })
        .await;
        assert!(pause(&server).await >= Duration::from_secs(1), "{status}");
    }
    // A date is by the clock of who answers.
    let dated = "date: Wed, 21 Oct 2015 07:28:00 GMT\r\nretry-after: Wed, 21 Oct 2015 07:28:01 GMT\r\n";
    let server =
        serve(move |_, number| if number == 0 { answer(503, dated, "{}") } else { answer(200, "", "{}") });
    assert!(pause(&server.await).await >= Duration::from_secs(1));
    for odd in ["-5", "soon", "", "Wed, 21 Oct 2015 07:28:00 GMT"] {
        let header = format!("retry-after: {odd}\r\n");
        let server = serve(move |_, number| match number {
            0 => answer(503, &header, "{}"),
            _ => answer(200, "", "{}"),
        });
        pause(&server.await).await;
    }
}

#[tokio::test]
async fn who_says_to_come_back_after_the_deadline_is_not_asked_again() {
    let server = serve(|_, _| answer(503, "retry-after: 3600\r\n", "{}")).await;
    let policy = RetryPolicy { max_retries: 5, ..RetryPolicy::default() };
    let client = builder(&server.url).retry(policy).deadline(Duration::from_secs(30)).build();
    let error = client.expect("a client").execute(&customers()).await.expect_err("not now");
    assert_eq!((error.kind(), server.lines().len()), (ErrorKind::Server, 1));
}
