//! The limits of clients of `webhook serve`: connections, time, memory.

use crate::fixture::{Kind, SECRET, Setup};
use crate::serve::{PATH, Server, answer, event, head, head_at};
use std::time::{Duration, Instant, SystemTime};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The beginning of HTTP/2, and its first frame.
const HTTP2: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0";
const KEPT: (u16, &str) = (200, "received");

/// Sends the beginning of something.
async fn begin(server: &Server, bytes: &[u8]) -> TcpStream {
    let mut connection = TcpStream::connect(&server.address).await.expect("a connection");
    connection.write_all(bytes).await.expect("sent");
    connection
}

async fn send(server: &Server, id: &str) -> (u16, String) {
    server.send(SECRET, &event(id)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn half_headers_take_a_slot_for_a_while_and_no_more_than_there_are() {
    let setup = Setup::new(Kind::Sqlite, 1).await;
    let server = Server::start(&setup, &["--max-connections", "3", "--header-timeout", "1"]).await;
    let mut half = Vec::new();
    for bytes in [&b""[..], b"POST ", b"GET /healthz HTTP/1.1\r\nhost: x\r\n", HTTP2, b"GET ", b"GET "] {
        half.push(begin(&server, bytes).await);
    }
    assert_eq!(send(&server, "evt_1").await, (KEPT.0, KEPT.1.to_owned()));
    for mut connection in half {
        let mut rest = Vec::new();
        // Ended by the server, in whichever way.
        let _ = connection.read_to_end(&mut rest).await;
    }
    assert!(server.running.log().contains("connection limit reached"), "{}", server.running.log());
    // One that has asked for something does not stay for ever either.
    let mut idle = begin(&server, b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n").await;
    assert_eq!(answer(&mut idle).await, (200, "ok\n".to_owned()));
    assert_eq!(server.stop().await, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_header_that_cannot_be_right_is_refused_before_its_body_comes() {
    let setup = Setup::new(Kind::Sqlite, 1).await;
    let server = Server::start(&setup, &[]).await;
    let long_ago = SystemTime::now() - Duration::from_secs(600);
    for head in [
        format!("POST {PATH} HTTP/1.1"),
        format!("POST {PATH} HTTP/1.1\r\nstripe-signature: garbage"),
        head_at(SECRET, long_ago, "{}"),
    ] {
        let head = format!("{head}\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 3000000\r\n\r\n");
        let mut connection = begin(&server, head.as_bytes()).await;
        assert_eq!(answer(&mut connection).await, (400, "the signature is not valid".to_owned()), "{head}");
    }
    assert_eq!(server.figure(r#"stripe_sync_webhooks_refused_total{reason="signature"}"#).await, 3.0);
    assert_eq!(server.stop().await, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_does_not_come_and_one_that_is_too_large_are_refused() {
    let setup = Setup::new(Kind::Sqlite, 1).await;
    let server = Server::start(&setup, &["--body-timeout", "1"]).await;
    let signed = head(SECRET, "{}");
    for (length, status) in [(2, 408), (5_000_000, 413)] {
        let head = format!("{signed}\r\nhost: x\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n");
        let mut connection = begin(&server, head.as_bytes()).await;
        assert_eq!(answer(&mut connection).await.0, status);
    }
    assert_eq!(server.figure(r#"stripe_sync_webhooks_refused_total{reason="incomplete"}"#).await, 1.0);
    assert_eq!(server.stop().await, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn http2_is_spoken_only_if_asked_for() {
    let setup = Setup::new(Kind::Sqlite, 1).await;
    for (arguments, spoken) in [(&[][..], false), (&["--http2"][..], true)] {
        let server = Server::start(&setup, arguments).await;
        let mut connection = begin(&server, HTTP2).await;
        let mut frame = [0; 9];
        let read = connection.read_exact(&mut frame).await;
        // The first frame of a server has its settings, of type 4.
        assert_eq!(read.is_ok() && frame[3] == 4 && frame[5..] == [0; 4], spoken, "{frame:?}");
        drop(connection);
        assert_eq!(send(&server, "evt_1").await.0, 200);
        assert_eq!(server.stop().await, Some(0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_half_open_costs_little_at_the_end() {
    let setup = Setup::new(Kind::Sqlite, 1).await;
    let long = "600";
    let patient = ["--grace", long, "--header-timeout", long, "--body-timeout", long];
    let server = Server::start(&setup, &patient).await;
    let silent = begin(&server, b"").await;
    let header = begin(&server, b"POST /webhooks").await;
    let signed = format!("{}\r\nhost: x\r\ncontent-length: 9\r\n\r\n{{", head(SECRET, "{}"));
    let mut body = begin(&server, signed.as_bytes()).await;
    assert_eq!(send(&server, "evt_1").await.0, 200);
    server.running.terminate();
    let start = Instant::now();
    assert_eq!(answer(&mut body).await.0, 408);
    assert_eq!(server.running.end().await, Some(0));
    assert!(start.elapsed() < Duration::from_secs(120), "{:?}", start.elapsed());
    drop((silent, header));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_file_descriptors_says_so_and_goes_on() {
    let setup = Setup::new(Kind::Sqlite, 1).await;
    let server = Server::start_limited(&setup, 48).await;
    let mut open = Vec::new();
    let start = Instant::now();
    while !server.running.log().contains("cannot accept connections") {
        assert!(start.elapsed() < Duration::from_secs(60), "{}", server.running.log());
        open.push(begin(&server, b"GET ").await);
        tokio::task::yield_now().await;
    }
    drop(open);
    assert_eq!(send(&server, "evt_1").await.0, 200);
    let log = server.running.log();
    // Once a second, not as fast as it can.
    let told = log.matches("cannot accept connections").count() as u64;
    assert!(told <= start.elapsed().as_secs() + 1, "{log}");
    assert_eq!(server.stop().await, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_wrong_is_told_once_with_the_difference() {
    let setup = Setup::new(Kind::Sqlite, 1).await;
    let server = Server::start(&setup, &[]).await;
    let now = SystemTime::now();
    for (number, time, status) in [
        (1, now - Duration::from_secs(600), 400),
        (2, now - Duration::from_secs(700), 400),
        (3, now + Duration::from_secs(900), 200),
    ] {
        let body = event(&format!("evt_{number}")).to_string();
        assert_eq!(server.ask(&head_at(SECRET, time, &body), &body).await.0, status);
    }
    let figure = |time: &str| format!("stripe_sync_webhooks_out_of_tolerance_total{{time=\"{time}\"}}");
    assert_eq!(server.figure(&figure("past")).await, 2.0);
    assert_eq!(server.figure(&figure("future")).await, 1.0);
    let log = server.running.log();
    assert_eq!(log.matches("the time of a webhook is out of tolerance").count(), 1, "{log}");
    assert!(log.contains("600 s ahead of Stripe's") || log.contains("601 s ahead of Stripe's"), "{log}");
    assert_eq!(server.stop().await, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slash_at_the_end_of_the_path_makes_no_difference() {
    let setup = Setup::new(Kind::Sqlite, 1).await;
    let server = Server::start(&setup, &[]).await;
    let body = event("evt_1").to_string();
    let head = head(SECRET, &body).replace(&format!("{PATH} "), &format!("{PATH}/ "));
    assert_eq!(server.ask(&head, &body).await, (KEPT.0, KEPT.1.to_owned()));
    assert_eq!(server.stop().await, Some(0));
}
