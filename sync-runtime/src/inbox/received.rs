//! [`Received`]: an event with the properties that it is stored and found by.

use crate::model::instant_seconds;
#[cfg(any(test, feature = "webhook"))]
use std::time::{SystemTime, UNIX_EPOCH};
use stripe_types::{DecodeError, Kind, Reader};

/// An event as it was received, with the properties that it is stored by.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Received {
    /// The account in which it happened; empty if neither the event nor its receiver shows it.
    pub account: String,
    /// The account whose endpoint or key received it: the same one, or the platform that the account is connected to. Empty for
    /// an event read from an inbox.
    pub receiver: String,
    /// The id of the event.
    pub id: String,
    /// The type of the event, as in `customer.updated`.
    pub event_type: String,
    /// The kind of its object; empty if it is not known.
    pub object: String,
    /// The id of its object; empty if there is none.
    pub object_id: String,
    /// The time at which Stripe created it, in seconds by Stripe's clock.
    pub created: i64,
    /// The API version of its object; `None` for thin events, which hold no object.
    pub api_version: Option<String>,
    /// True for live data, false for test data, if the event shows it.
    pub livemode: Option<bool>,
    /// The body.
    pub body: String,
}

/// The kinds of bodies.
const SNAPSHOT: &str = "event";
const THIN: &str = "v2.core.event";

/// The id of all test events that the Dashboard sends. Their object is an example, and does not exist.
const TEST: &str = "evt_00000000000000";

/// The reason why a body is not an event. Never holds a value of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAnEvent {
    /// The body is not UTF-8.
    #[error("the body is not UTF-8")]
    Encoding,
    /// The body is not JSON.
    #[error("the body is not the JSON of an object: {0}")]
    Json(String),
    /// The body is another kind of object.
    #[error("the body is not an event: its `object` is neither `event` nor `v2.core.event`")]
    Kind,
    /// A required field of events is missing.
    #[error("the body is not an event: `{0}` is missing or not what it should be")]
    Field(&'static str),
}

impl Received {
    /// Parses an event, with a snapshot of its object or thin.
    ///
    /// # Errors
    /// If the body is not an event.
    pub fn parse(body: &[u8]) -> Result<Self, NotAnEvent> {
        let text = std::str::from_utf8(body).map_err(|_| NotAnEvent::Encoding)?;
        let mut fields = Fields::default();
        fields.read(text).map_err(|error| NotAnEvent::Json(error.to_string()))?;
        fields.event(text)
    }

    /// Sets the account that has received it, by its endpoint or key. The event happened there, unless it names another
    /// account.
    pub fn received_by(mut self, account: &str) -> Self {
        if self.account.is_empty() {
            account.clone_into(&mut self.account);
        }
        account.clone_into(&mut self.receiver);
        self
    }

    /// Returns true for a test event of the Dashboard. Its object is an example and must not be written.
    pub fn is_test(&self) -> bool {
        self.id.starts_with(TEST)
    }

    /// Gives a test event a unique id, from the time of its receipt: the Dashboard sends all of them with one id, and each must
    /// be stored.
    #[cfg(any(test, feature = "webhook"))]
    pub(crate) fn tell_apart(&mut self, now: SystemTime) {
        if self.id == TEST {
            let at = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
            self.id = format!("{TEST}_{at}_{:08x}", fastrand::u32(..));
        }
    }

    /// Returns whether it is a thin event, which names its object and does not hold it.
    pub fn is_thin(&self) -> bool {
        self.api_version.is_none() && self.snapshot().is_none()
    }

    /// Returns the object as it was when the event was created.
    pub fn snapshot(&self) -> Option<&str> {
        let data = stripe_types::member(&self.body, "data").ok()??;
        let object = stripe_types::member(data, "object").ok()??;
        object.starts_with('{').then_some(object)
    }

    /// Returns the previous values of changed fields, if the event has them.
    pub fn previous_attributes(&self) -> Option<&str> {
        let data = stripe_types::member(&self.body, "data").ok()??;
        let previous = stripe_types::member(data, "previous_attributes").ok()??;
        previous.starts_with('{').then_some(previous)
    }

    /// Returns the names of the fields that the event changed, if it says so.
    pub fn changed_fields(&self) -> Vec<String> {
        let mut names = Vec::new();
        let previous = self.previous_attributes().unwrap_or("{}");
        // A body that is no JSON was refused when it was received.
        let _ = members(&mut Reader::new(previous), &mut |key, json| {
            names.push(key.to_owned());
            json.skip()
        });
        names
    }
}

/// Hides the body, which holds customer data.
impl std::fmt::Debug for Received {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Received")
            .field("account", &self.account)
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("object", &self.object)
            .field("object_id", &self.object_id)
            .field("created", &self.created)
            .finish_non_exhaustive()
    }
}

/// The fields of a body that are read.
#[derive(Default)]
struct Fields {
    kind: Option<String>,
    id: Option<String>,
    event_type: Option<String>,
    created: Option<i64>,
    account: Option<String>,
    context: Option<String>,
    api_version: Option<String>,
    livemode: Option<bool>,
    /// The kind and the id of the event's object.
    about: (Option<String>, Option<String>),
}

impl Fields {
    fn read(&mut self, text: &str) -> Result<(), DecodeError> {
        let mut json = Reader::new(text);
        let mut about = (None, None);
        members(&mut json, &mut |key, json| {
            match key {
                "object" => self.kind = string(json)?,
                "id" => self.id = string(json)?,
                "type" => self.event_type = string(json)?,
                "created" => self.created = instant_seconds(json.raw()?),
                "account" => self.account = string(json)?,
                "context" => self.context = string(json)?,
                "api_version" => self.api_version = string(json)?,
                "livemode" if json.peek()? == Kind::Bool => self.livemode = Some(json.bool()?),
                "data" if json.peek()? == Kind::Object => members(json, &mut |key, json| match key {
                    "object" if json.peek()? == Kind::Object => {
                        about = (None, None);
                        members(json, &mut |key, json| named(key, "object", json, &mut about))
                    }
                    _ => json.skip(),
                })?,
                "related_object" if json.peek()? == Kind::Object => {
                    members(json, &mut |key, json| named(key, "type", json, &mut about))?;
                }
                _ => json.skip()?,
            }
            Ok(())
        })?;
        self.about = about;
        json.end()
    }

    fn event(self, body: &str) -> Result<Received, NotAnEvent> {
        if !matches!(self.kind.as_deref(), Some(SNAPSHOT | THIN)) {
            return Err(NotAnEvent::Kind);
        }
        let (object, object_id) = self.about;
        Ok(Received {
            account: self
                .account
                .or_else(|| self.context.and_then(|path| account_of(&path)))
                .unwrap_or_default(),
            receiver: String::new(),
            id: self.id.filter(|id| !id.is_empty()).ok_or(NotAnEvent::Field("id"))?,
            event_type: self.event_type.filter(|it| !it.is_empty()).ok_or(NotAnEvent::Field("type"))?,
            object: object.unwrap_or_default(),
            object_id: object_id.unwrap_or_default(),
            created: self.created.ok_or(NotAnEvent::Field("created"))?,
            api_version: self.api_version,
            livemode: self.livemode,
            body: body.to_owned(),
        })
    }
}

/// Reads the members of an object with `each`.
fn members<'t>(
    json: &mut Reader<'t>,
    each: &mut dyn FnMut(&str, &mut Reader<'t>) -> Result<(), DecodeError>,
) -> Result<(), DecodeError> {
    json.begin_object()?;
    let mut first = true;
    while let Some(key) = json.next_key(&mut first)? {
        each(&key, json).map_err(|error| error.under_key(&key))?;
    }
    Ok(())
}

fn named(
    key: &str,
    kind: &str,
    json: &mut Reader<'_>,
    about: &mut (Option<String>, Option<String>),
) -> Result<(), DecodeError> {
    if key == kind {
        about.0 = string(json)?;
    } else if key == "id" {
        about.1 = string(json)?;
    } else {
        json.skip()?;
    }
    Ok(())
}

/// Reads a string; `None` for another value.
fn string(json: &mut Reader<'_>) -> Result<Option<String>, DecodeError> {
    if json.peek()? == Kind::String {
        return json.string().map(|text| Some(text.into_owned()));
    }
    json.skip().map(|()| None)
}

/// Returns the account at the end of a path such as `org_1/acct_2`.
fn account_of(path: &str) -> Option<String> {
    path.rsplit('/').next().filter(|last| last.starts_with("acct_")).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(body: &str) -> Result<Received, NotAnEvent> {
        Received::parse(body.as_bytes())
    }

    #[test]
    fn an_event_with_a_snapshot_names_its_object() {
        let event = parse(
            r#"{"id":"evt_1","object":"event","account":"acct_1","api_version":"v","created":5,"livemode":false,
                "data":{"object":{"id":"cus_1","object":"customer","data":{"id":"no"}},
                "previous_attributes":{"email":"old"}},"type":"customer.updated"}"#,
        )
        .expect("an event");
        assert_eq!((event.account.as_str(), event.id.as_str(), event.created), ("acct_1", "evt_1", 5));
        assert_eq!((event.object.as_str(), event.object_id.as_str()), ("customer", "cus_1"));
        assert_eq!(
            (event.api_version.as_deref(), event.livemode, event.is_thin()),
            (Some("v"), Some(false), false)
        );
        assert_eq!(event.snapshot(), Some(r#"{"id":"cus_1","object":"customer","data":{"id":"no"}}"#));
        assert_eq!(event.previous_attributes(), Some(r#"{"email":"old"}"#));
        assert!(!format!("{event:?}").contains("old"));
    }

    #[test]
    fn an_event_happened_where_it_was_received_unless_it_says_otherwise() {
        let own = r#"{"id":"evt_1","object":"event","type":"x.y","created":1}"#;
        let connected = r#"{"id":"evt_1","object":"event","account":"acct_2","type":"x.y","created":1}"#;
        for (body, account) in [(own, "acct_1"), (connected, "acct_2")] {
            let event = parse(body).expect("an event").received_by("acct_1");
            assert_eq!((event.account.as_str(), event.receiver.as_str()), (account, "acct_1"));
        }
    }

    #[test]
    fn a_thin_event_names_its_object_and_does_not_hold_it() {
        let event = parse(
            r#"{"id":"evt_2","object":"v2.core.event","type":"v1.billing.meter.error_report_triggered",
                "created":"1970-01-01T00:01:00.000Z","context":"org_1/acct_2","livemode":true,
                "related_object":{"id":"mtr_1","type":"billing.meter","url":"/v1/billing/meters/mtr_1"}}"#,
        )
        .expect("an event");
        assert_eq!((event.account.as_str(), event.created, event.is_thin()), ("acct_2", 60, true));
        assert_eq!((event.object.as_str(), event.object_id.as_str()), ("billing.meter", "mtr_1"));
        assert_eq!(event.snapshot(), None);
    }

    #[test]
    fn test_events_of_the_dashboard_are_told_apart_and_others_stay_as_they_are() {
        let event = |id: &str| parse(&format!(r#"{{"id":"{id}","object":"event","type":"x","created":1}}"#));
        let before = |id: &str| {
            let mut event = event(id).expect("an event");
            event.tell_apart(UNIX_EPOCH);
            (event.is_test(), event.id)
        };
        let (first, second) = (before(TEST), before(TEST));
        assert!(first.0 && second.0 && first.1.starts_with("evt_00000000000000_0_") && first.1 != second.1);
        assert_eq!(
            before("evt_1NG8Du2eZvKYlo2CUI79vXWy"),
            (false, "evt_1NG8Du2eZvKYlo2CUI79vXWy".to_owned())
        );
        assert_eq!(before(&first.1), (true, first.1.clone()), "once");
    }

    #[test]
    fn what_has_no_object_is_kept_too() {
        let event = parse(
            r#"{"id":"evt_3","object":"event","type":"x","created":1,"data":{"object":{"object":"invoice","id":null}}}"#,
        );
        let event = event.expect("an event");
        assert_eq!(
            (event.object.as_str(), event.object_id.as_str(), event.api_version),
            ("invoice", "", None)
        );
    }

    #[test]
    fn what_is_no_event_is_refused() {
        assert_eq!(Received::parse(&[0xFF, 0xFE]), Err(NotAnEvent::Encoding));
        for (body, reason) in [
            (r#"{"id":"cus_1","object":"customer"}"#, NotAnEvent::Kind),
            ("{}", NotAnEvent::Kind),
            (r#"{"object":"event","type":"x","created":1}"#, NotAnEvent::Field("id")),
            (r#"{"object":"event","id":"","type":"x","created":1}"#, NotAnEvent::Field("id")),
            (r#"{"object":"event","id":"a","created":1}"#, NotAnEvent::Field("type")),
            (r#"{"object":"event","id":"a","type":"x","created":"soon"}"#, NotAnEvent::Field("created")),
        ] {
            assert_eq!(parse(body), Err(reason), "{body}");
        }
        for body in ["", "[]", "{", r#"{"object":"event"} x"#, "<html>"] {
            assert!(matches!(parse(body), Err(NotAnEvent::Json(_))), "{body}");
        }
    }
}
