//! An API that answers at once, or after some time: it does little more than copy texts, so that what is measured is the
//! other side. In a process of its own.

use crate::Anyhow;
use crate::template::{KINDS, Objects, whole};
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use fake_stripe::{FakeStripe, Sizes};
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::io::{Read as _, Write as _};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use stripe_sync::models::all;
use tokio::net::TcpListener;

/// The number of different objects of each type.
const DISTINCT: u64 = 100;

struct Api {
    lists: HashMap<&'static str, Objects>,
    /// The referenced objects by id.
    others: HashMap<String, String>,
    latency: Duration,
    seen: Mutex<Seen>,
}

/// The requests so far.
#[derive(Default)]
struct Seen {
    requests: u64,
    /// The instants of the last second.
    recent: VecDeque<Instant>,
    /// The most that came in a second.
    most: usize,
    in_flight: usize,
    most_in_flight: usize,
}

/// Serves until its input ends. Its first line of output is its address.
pub(crate) async fn serve(count: usize, latency: Duration) -> Anyhow<()> {
    let sizes =
        Sizes { customers: DISTINCT, subscriptions: DISTINCT, invoices: DISTINCT, ..Sizes::scaled(20) };
    let stripe = FakeStripe::builder().time(fake_stripe::Time::Stepping).sizes(sizes).start().await?;
    let lists = KINDS.map(|kind| (kind.list, Objects::new(&stripe, kind, count)));
    let others = fake_kinds(&stripe);
    let api = Api { lists: lists.into(), others, latency, seen: Mutex::default() };
    let router = Router::new()
        .route("/v1/account", get(account))
        .route("/v1/{list}", get(list))
        .route("/v1/{list}/{id}", get(retrieve))
        .route("/seen", get(seen))
        .route("/sizes", get(sizes_of))
        .with_state(Arc::new(api));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    writeln!(std::io::stdout(), "http://{}", listener.local_addr()?)?;
    let ended = tokio::task::spawn_blocking(|| std::io::stdin().read(&mut [0; 1]));
    tokio::select! {
        served = axum::serve(listener, router) => served?,
        _ = ended => {}
    }
    Ok(())
}

/// All objects of the fake that others refer to.
fn fake_kinds(stripe: &FakeStripe) -> HashMap<String, String> {
    let kinds: BTreeSet<&str> = all().iter().map(|table| table.object.name).collect();
    let objects = kinds.into_iter().flat_map(|kind| stripe.objects(kind));
    objects.filter_map(|it| Some((it["id"].as_str()?.to_owned(), whole(&it)))).collect()
}

async fn account(State(api): State<Arc<Api>>) -> Response {
    api.answer("{\"id\":\"acct_bench\",\"object\":\"account\"}".to_owned()).await
}

async fn list(
    State(api): State<Arc<Api>>,
    Path(list): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let Some(objects) = api.lists.get(list.as_str()) else {
        let empty = format!("{{\"object\":\"list\",\"data\":[],\"has_more\":false,\"url\":\"/v1/{list}\"}}");
        return api.answer(empty).await;
    };
    let bound = |name: &str| query.get(&format!("created[{name}]")).and_then(|text| text.parse::<i64>().ok());
    let newest = [bound("lte"), bound("lt").map(|it| it - 1)].into_iter().flatten().min();
    let oldest = [bound("gt"), bound("gte").map(|it| it - 1)].into_iter().flatten().max();
    let after = query.get("starting_after").and_then(|id| objects.place(id)).map_or(0, |place| place + 1);
    let start = newest.map_or(0, |created| objects.after(created)).max(after);
    let end = oldest.map_or(objects.count, |created| objects.after(created)).max(start);
    let limit = query.get("limit").and_then(|text| text.parse().ok()).unwrap_or(10);
    let last = end.min(start + limit);
    let mut text = String::with_capacity(256 + (last - start) * 8192);
    text.push_str("{\"object\":\"list\",\"data\":[");
    for index in start..last {
        if index > start {
            text.push(',');
        }
        objects.write(index, &mut text);
    }
    text.push_str(&format!("],\"has_more\":{},\"url\":\"/v1/{list}\"}}", last < end));
    api.answer(text).await
}

async fn retrieve(State(api): State<Arc<Api>>, Path((list, id)): Path<(String, String)>) -> Response {
    match (api.others.get(&id), api.lists.get(list.as_str())) {
        (Some(text), _) => api.answer(text.clone()).await,
        (None, Some(objects)) if objects.place(&id).is_some_and(|place| place < objects.count) => {
            let mut text = String::new();
            objects.write(objects.place(&id).unwrap_or_default(), &mut text);
            api.answer(text).await
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Returns the requests since the last call: their number, the maximum per second, the maximum at the same time.
async fn seen(State(api): State<Arc<Api>>) -> String {
    let mut seen = api.seen();
    let text = format!("{} {} {}", seen.requests, seen.most, seen.most_in_flight);
    *seen = Seen::default();
    text
}

/// The bytes of each object, and the rows below it.
async fn sizes_of(State(api): State<Arc<Api>>) -> String {
    let of = KINDS.map(|kind| &api.lists[kind.list]);
    of.map(|objects| format!("{} {:.1}", objects.bytes(), objects.below())).join(" ")
}

impl Api {
    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer(&self, text: String) -> Response {
        self.seen().comes(Instant::now());
        if !self.latency.is_zero() {
            tokio::time::sleep(self.latency).await;
        }
        self.seen().in_flight -= 1;
        ([(header::CONTENT_TYPE, "application/json")], Body::from(text)).into_response()
    }
}

impl Seen {
    fn comes(&mut self, now: Instant) {
        self.requests += 1;
        self.recent.push_back(now);
        while self.recent.front().is_some_and(|first| now - *first >= Duration::from_secs(1)) {
            self.recent.pop_front();
        }
        self.most = self.most.max(self.recent.len());
        self.in_flight += 1;
        self.most_in_flight = self.most_in_flight.max(self.in_flight);
    }
}
