//! A server whose answers a test makes up.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A server on the loopback interface, with the heads of the requests that it got.
pub(crate) struct Server {
    pub(crate) url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// The values of a header, of those requests that have it.
    pub(crate) fn headers(&self, name: &str) -> Vec<String> {
        let requests = self.requests.lock().expect("the requests");
        let value = |head: &String| {
            let mut lines = head.lines().filter_map(|line| line.split_once(": "));
            lines.find(|(header, _)| *header == name).map(|(_, value)| value.to_owned())
        };
        requests.iter().filter_map(value).collect()
    }

    /// The request lines so far.
    pub(crate) fn lines(&self) -> Vec<String> {
        let requests = self.requests.lock().expect("the requests");
        requests.iter().map(|head| head.lines().next().unwrap_or_default().to_owned()).collect()
    }
}

/// Answers each request with what `answer` makes of its target and its number.
pub(crate) async fn serve(answer: impl Fn(&str, usize) -> String + Send + Sync + 'static) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let requests = Arc::new(Mutex::new(Vec::new()));
    let (seen, answer) = (Arc::clone(&requests), Arc::new(answer));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(one(stream, Arc::clone(&seen), Arc::clone(&answer)));
        }
    });
    Server { url, requests }
}

async fn one(
    mut stream: TcpStream,
    seen: Arc<Mutex<Vec<String>>>,
    answer: Arc<impl Fn(&str, usize) -> String + Send + Sync>,
) {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut head).await.is_ok_and(|read| read == 0) {
            return;
        }
    }
    let head = String::from_utf8(head).expect("text");
    let number = {
        let mut seen = seen.lock().expect("the requests");
        seen.push(head.clone());
        seen.len() - 1
    };
    let target = head.split(' ').nth(1).expect("a target");
    // The client may have gone away.
    let _ = stream.write_all(answer(target, number).as_bytes()).await;
}

/// An answer with a status, other headers, and a body.
pub(crate) fn answer(status: u16, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n{headers}connection: close\r\n\r\n{body}"
    )
}

/// A page of a list with these ids.
pub(crate) fn page(ids: &[&str], has_more: bool) -> String {
    let data: Vec<String> = ids.iter().map(|id| format!(r#"{{"id":"{id}","object":"customer"}}"#)).collect();
    let page = format!(r#"{{"object":"list","data":[{}],"has_more":{has_more}}}"#, data.join(","));
    answer(200, "", &page)
}
