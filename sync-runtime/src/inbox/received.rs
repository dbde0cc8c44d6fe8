//! [`Received`]: what has to be known of an event to keep it and to find it again.

use crate::model::instant_seconds;
use std::time::{SystemTime, UNIX_EPOCH};
use stripe_types::{DecodeError, Kind, Reader};

/// An event as it came, with what it is kept by.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Received {
    /// The account that it happened in; empty if neither the event nor whoever received it says so.
    pub account: String,
    /// The account whose endpoint or key it came by: the same, or the platform that the account is connected to. Empty for
    /// what is read from an inbox.
    pub receiver: String,
    /// Its id.
    pub id: String,
    /// What happened, as in `customer.updated`.
    pub event_type: String,
    /// The kind of the object it is about; empty if it does not say.
    pub object: String,
    /// The id of that object; empty if it has none.
    pub object_id: String,
    /// When Stripe made it, in seconds by Stripe's clock.
    pub created: i64,
    /// The API version in which it was written; `None` for thin events, which hold no object.
    pub api_version: Option<String>,
    /// Whether it tells of live data, if it says so.
    pub livemode: Option<bool>,
    /// The whole of it.
    pub body: String,
}

/// The kinds of body that there are.
const SNAPSHOT: &str = "event";
const THIN: &str = "v2.core.event";

/// The id of every test event that the Dashboard sends. Its object is an example, and exists nowhere.
const TEST: &str = "evt_00000000000000";

/// Why a body is not an event. Never holds a value of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAnEvent {
    /// It is not UTF-8.
    #[error("the body is not UTF-8")]
    Encoding,
    /// It is not JSON.
    #[error("the body is not the JSON of an object: {0}")]
    Json(String),
    /// It is another kind of object.
    #[error("the body is not an event: its `object` is neither `event` nor `v2.core.event`")]
    Kind,
    /// Something that every event has is missing.
    #[error("the body is not an event: `{0}` is missing or not what it should be")]
    Field(&'static str),
}

impl Received {
    /// Reads what an event is kept by: of one with a snapshot of its object, or of a thin one.
    ///
    /// # Errors
    /// If the body is not an event.
    pub fn parse(body: &[u8]) -> Result<Self, NotAnEvent> {
        let text = std::str::from_utf8(body).map_err(|_| NotAnEvent::Encoding)?;
        let mut fields = Fields::default();
        fields.read(text).map_err(|error| NotAnEvent::Json(error.to_string()))?;
        fields.event(text)
    }

    /// Says which account has received it, by its endpoint or key: it happened there, unless the event names another account.
    pub fn received_by(mut self, account: &str) -> Self {
        if self.account.is_empty() {
            account.clone_into(&mut self.account);
        }
        account.clone_into(&mut self.receiver);
        self
    }

    /// Returns true for a test event of the Dashboard. Its object must not be believed: it is an example.
    pub fn is_test(&self) -> bool {
        self.id.starts_with(TEST)
    }

    /// Gives a test event an id that no other has, made from the time at which it came: the Dashboard sends all of them with the
    /// same id, and each must be kept.
    pub(crate) fn tell_apart(&mut self, now: SystemTime) {
        if self.id == TEST {
            let at = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
            self.id = format!("{TEST}_{at}_{:08x}", fastrand::u32(..));
        }
    }

    /// Returns whether it is a thin one: it names its object, and does not hold it.
    pub fn is_thin(&self) -> bool {
        self.api_version.is_none() && self.snapshot().is_none()
    }

    /// The object as it was when the event was made.
    pub fn snapshot(&self) -> Option<&str> {
        let data = stripe_types::member(&self.body, "data").ok()??;
        let object = stripe_types::member(data, "object").ok()??;
        object.starts_with('{').then_some(object)
    }

    /// The values that fields of the object had before, if the event says so.
    pub fn previous_attributes(&self) -> Option<&str> {
        let data = stripe_types::member(&self.body, "data").ok()??;
        let previous = stripe_types::member(data, "previous_attributes").ok()??;
        previous.starts_with('{').then_some(previous)
    }
}

/// Bodies hold data of customers.
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

/// The fields of a body that tell what it is.
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
    /// Kind and id of the object that the event is about.
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

/// Reads the members of an object; `each` reads their values.
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

/// A string; `None` for anything else.
fn string(json: &mut Reader<'_>) -> Result<Option<String>, DecodeError> {
    if json.peek()? == Kind::String {
        return json.string().map(|text| Some(text.into_owned()));
    }
    json.skip().map(|()| None)
}

/// The account at the end of a path such as `org_1/acct_2`.
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
        let told = |id: &str| {
            let mut event = event(id).expect("an event");
            event.tell_apart(UNIX_EPOCH);
            (event.is_test(), event.id)
        };
        let (first, second) = (told(TEST), told(TEST));
        assert!(first.0 && second.0 && first.1.starts_with("evt_00000000000000_0_") && first.1 != second.1);
        assert_eq!(told("evt_1NG8Du2eZvKYlo2CUI79vXWy"), (false, "evt_1NG8Du2eZvKYlo2CUI79vXWy".to_owned()));
        assert_eq!(told(&first.1), (true, first.1.clone()), "once");
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
