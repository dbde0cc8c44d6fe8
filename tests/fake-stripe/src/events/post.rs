//! Sending a signed body to an endpoint.

use ring::hmac;
use std::io;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The time after which an endpoint that does not answer has failed.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Sends a body to a URL such as `http://127.0.0.1:1/path`. Returns the status of the answer.
pub(crate) async fn post(url: &str, secret: &str, body: &str) -> io::Result<u16> {
    let late = |_| io::Error::new(io::ErrorKind::TimedOut, "the endpoint did not answer in time");
    tokio::time::timeout(TIMEOUT, exchange(url, secret, body)).await.map_err(late)?
}

async fn exchange(url: &str, secret: &str, body: &str) -> io::Result<u16> {
    let rest = url.strip_prefix("http://").ok_or_else(|| io::Error::other("not an http URL"))?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let address = if host.contains(':') { host.to_owned() } else { format!("{host}:80") };
    let mut connection = TcpStream::connect(address).await?;
    let request = format!(
        "POST /{path} HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json; charset=utf-8\r\nstripe-signature: {}\r\n\
         content-length: {}\r\nconnection: close\r\n\r\n{body}",
        signature(secret, body),
        body.len()
    );
    connection.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer).await?;
    let status = String::from_utf8_lossy(&answer).split(' ').nth(1).and_then(|status| status.parse().ok());
    status.ok_or_else(|| io::Error::other("no status"))
}

/// Returns the signature header of a body.
fn signature(secret: &str, body: &str) -> String {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let tag = hmac::sign(&key, format!("{time}.{body}").as_bytes());
    let hex: String = tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("t={time},v1={hex},v0={}", "00".repeat(32))
}
