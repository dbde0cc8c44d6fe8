//! An API that a test makes up: lists and objects, and what is wrong with some of them.

use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Makes up the answer to a request: its path and its query.
type Answer = dyn Fn(&str, &str) -> Option<Reply> + Send + Sync;

/// An answer.
#[derive(Clone)]
pub(crate) struct Reply {
    status: u16,
    body: Value,
    date: Option<String>,
}

/// An API on the loopback interface.
pub(crate) struct Api {
    pub(crate) url: String,
    answer: Arc<Mutex<Arc<Answer>>>,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Reply {
    pub(crate) fn new(status: u16, body: Value) -> Self {
        Self { status, body, date: Some(httpdate::fmt_http_date(std::time::SystemTime::now())) }
    }

    pub(crate) fn ok(body: Value) -> Option<Self> {
        Some(Self::new(200, body))
    }

    /// A page of a list.
    pub(crate) fn page(data: &[Value], has_more: bool) -> Option<Self> {
        Self::ok(json!({ "object": "list", "url": "/", "data": data, "has_more": has_more }))
    }

    /// A refusal with these words.
    pub(crate) fn refused(status: u16, message: &str) -> Option<Self> {
        let kind = if status < 500 { "invalid_request_error" } else { "api_error" };
        Some(Self::new(status, json!({ "error": { "type": kind, "message": message } })))
    }

    /// Serves with another `Date`, or without one.
    pub(crate) fn dated(self, date: Option<&str>) -> Self {
        Self { date: date.map(str::to_owned), ..self }
    }
}

impl Api {
    /// Answers as `answer` says; empty lists, an account, and 404 where it says nothing.
    pub(crate) async fn new(answer: impl Fn(&str, &str) -> Option<Reply> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let answer: Arc<Mutex<Arc<Answer>>> = Arc::new(Mutex::new(Arc::new(answer)));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (answers, seen) = (Arc::clone(&answer), Arc::clone(&requests));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&answers), Arc::clone(&seen)));
            }
        });
        Self { url, answer, requests }
    }

    /// Answers otherwise from now on.
    pub(crate) fn answer(&self, answer: impl Fn(&str, &str) -> Option<Reply> + Send + Sync + 'static) {
        *self.answer.lock().expect("the answer") = Arc::new(answer);
    }

    /// The targets of the requests so far that contain a text.
    pub(crate) fn requests(&self, part: &str) -> Vec<String> {
        let requests = self.requests.lock().expect("the requests");
        requests.iter().filter(|target| target.contains(part)).cloned().collect()
    }
}

async fn serve(
    mut stream: TcpStream,
    answer: Arc<Mutex<Arc<Answer>>>,
    requests: Arc<Mutex<Vec<String>>>,
) -> Option<()> {
    let mut head = Vec::new();
    loop {
        head.clear();
        while !head.windows(4).any(|end| end == b"\r\n\r\n") {
            if stream.read_buf(&mut head).await.ok()? == 0 {
                return None;
            }
        }
        let head = String::from_utf8_lossy(&head);
        let target = head.split(' ').nth(1)?.to_owned();
        requests.lock().expect("the requests").push(target.clone());
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        let answer = Arc::clone(&answer.lock().expect("the answer"));
        let reply = answer(path, query).unwrap_or_else(|| otherwise(path));
        stream.write_all(reply.text().as_bytes()).await.ok()?;
    }
}

fn otherwise(path: &str) -> Reply {
    match path.split('/').count() {
        _ if path == "/v1/account" => Reply::new(200, json!({ "id": "acct_test", "object": "account" })),
        3 => Reply::new(200, json!({ "object": "list", "url": path, "data": [], "has_more": false })),
        _ => Reply::new(
            404,
            json!({ "error": { "type": "invalid_request_error", "code": "resource_missing" } }),
        ),
    }
}

impl Reply {
    fn text(&self) -> String {
        let body = self.body.to_string();
        let date = self.date.as_ref().map(|date| format!("date: {date}\r\n")).unwrap_or_default();
        let (status, length) = (self.status, body.len());
        format!(
            "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\nrequest-id: req_test\r\n\
             {date}content-length: {length}\r\n\r\n{body}"
        )
    }
}
