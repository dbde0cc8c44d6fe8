//! Every operation, with all the parameters that the document has for it, is sent as the document wants it, and what is
//! answered is decoded.

mod list;

use fake_stripe::{FakeStripe, SampleRequest, Sizes};
use futures::future::BoxFuture;
use serde_json::{Map, Value as Json};
use std::collections::BTreeSet;
use stripe_client::{Client, Error, Rate};
use stripe_types::{Encoding, Operation, OperationInfo, Value, decode};

/// An operation, for code that goes over all of them.
struct Entry {
    name: fn() -> &'static str,
    info: &'static OperationInfo,
    /// Makes one of JSON with its parameters, and sends it.
    send: fn(Client, String) -> BoxFuture<'static, Result<(), Error>>,
}

impl Entry {
    const fn of<O>() -> Self
    where
        O: Operation + Value + Default + Send + 'static,
        O::Output: Send,
    {
        Self {
            name: std::any::type_name::<O>,
            info: O::INFO,
            send: |client, json| {
                let operation = decode::<O>(&json).unwrap_or_else(|error| panic!("{error}: {json}"));
                let call = client.call(operation);
                Box::pin(async move { call.send().await.map(|_| ()) })
            },
        }
    }
}

#[tokio::test]
async fn each_is_sent_with_all_its_parameters_and_its_answer_is_decoded() {
    let stripe = FakeStripe::builder()
        .time(fake_stripe::Time::Stepping)
        .sizes(Sizes::scaled(10))
        .start()
        .await
        .expect("a free port");
    let client = Client::builder(stripe.api_key()).base_url(stripe.url()).rate(Rate::Unlimited).build();
    let client = client.expect("a client");
    for entry in list::ALL {
        let OperationInfo { method, path, encoding, .. } = entry.info;
        let sample = fake_stripe::sample_request(&method.to_string(), path).expect("the document has it");
        let sent = (entry.send)(client.clone(), with_path(&sample).to_string()).await;
        if let Err(error) = sent {
            let causes = std::error::Error::source(&error).map(ToString::to_string);
            panic!("{}: {error} {:?} {causes:?}", (entry.name)(), error.message());
        }
        let expected = as_received(&sample.parameters, *encoding);
        assert_eq!(stripe.last_parameters(), expected, "{}", (entry.name)());
    }
}

#[test]
fn there_is_one_for_each_of_the_document() {
    let ours: BTreeSet<(String, String)> =
        list::ALL.iter().map(|entry| (entry.info.method.to_string(), entry.info.path.to_owned())).collect();
    let document: BTreeSet<(String, String)> =
        fake_stripe::operations().map(|(method, path)| (method.to_uppercase(), path.to_owned())).collect();
    assert_eq!(ours, document);
    assert_eq!((ours.len(), list::ALL.len()), (619, 619));
}

/// The parameters of the path and the others, in one object.
fn with_path(sample: &SampleRequest) -> Json {
    let mut all: Map<String, Json> = Map::new();
    all.extend(sample.path_parameters.iter().map(|(name, value)| (name.clone(), value.clone().into())));
    all.extend(sample.parameters.as_object().cloned().unwrap_or_default());
    all.into()
}

/// Returns parameters as the server sees them: text in forms, without empty values.
fn as_received(sent: &Json, encoding: Encoding) -> Json {
    if encoding == Encoding::Json {
        return sent.clone();
    }
    match sent {
        Json::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), as_received(value, encoding)))
            .filter(|(_, value)| *value != Json::Object(Map::new()))
            .collect::<Map<_, _>>()
            .into(),
        Json::Array(items) => items.iter().map(|item| as_received(item, encoding)).collect(),
        Json::String(text) => text.clone().into(),
        other => other.to_string().into(),
    }
}
