//! The copy of a JSON text without the fields of a filter.

use super::rule::{FieldEffect, Rule};
use crate::model::is_time;
use ring::hmac;
use std::borrow::Cow;
use stripe_types::{DecodeError, Kind, Reader, member, put_string};

/// The kind of snapshot events.
const EVENT: &str = "event";

/// The length of a mask, in bytes before they are written as hexadecimal digits.
const MASK: usize = 16;

/// Copies a text, without the fields of the rules.
pub(super) fn rewrite(rules: &[Rule], key: Option<&hmac::Key>, text: &str) -> Result<String, DecodeError> {
    let mut copy = Copy { rules, key, out: String::with_capacity(text.len()) };
    let mut json = Reader::new(text);
    copy.value(&mut json, &Context::default())?;
    json.end()?;
    Ok(copy.out)
}

/// The place of a value.
#[derive(Default)]
struct Context {
    /// The rules whose path leads here, each with the number of keys that have been followed.
    open: Vec<(usize, usize)>,
    /// The kind whose fields stand here although nothing says so: the previous attributes of an event's object.
    kind: Option<String>,
    /// True for the `data` of an event.
    is_event_data: bool,
}

struct Copy<'r> {
    rules: &'r [Rule],
    key: Option<&'r hmac::Key>,
    out: String,
}

impl Copy<'_> {
    fn value(&mut self, json: &mut Reader<'_>, context: &Context) -> Result<(), DecodeError> {
        match json.peek()? {
            Kind::Object => {
                let text = json.raw()?;
                self.object(text, context)
            }
            Kind::Array => self.array(json, |copy, json| copy.value(json, context)),
            _ => json.raw().map(|raw| self.out.push_str(raw)),
        }
    }

    fn object(&mut self, text: &str, context: &Context) -> Result<(), DecodeError> {
        let kind = match &context.kind {
            Some(kind) => Some(Cow::Borrowed(kind.as_str())),
            None => kind(text)?,
        };
        let data_of = if context.is_event_data { member(text, "object")? } else { None };
        let starts = self.rules.iter().enumerate().filter(|(_, rule)| rule.starts_at(kind.as_deref()));
        let mut open = context.open.clone();
        open.extend(starts.map(|(index, _)| (index, 0)));
        let is_event = kind.as_deref() == Some(EVENT);
        self.members(text, |copy, name, json| {
            let (done, open): (Vec<_>, Vec<_>) = follow(copy.rules, &open, name)
                .partition(|(rule, followed)| copy.rules[*rule].path.len() == *followed);
            if let Some(action) = action(copy.rules, &done) {
                return copy.replace(json, action);
            }
            let kind = match data_of {
                Some(object) if name == "previous_attributes" => self::kind(object)?.map(Cow::into_owned),
                _ => None,
            };
            copy.value(json, &Context { open, kind, is_event_data: is_event && name == "data" })
        })
    }

    /// Puts what stands in the place of a field.
    fn replace(&mut self, json: &mut Reader<'_>, action: FieldEffect) -> Result<(), DecodeError> {
        match (action, self.key) {
            (FieldEffect::Mask, Some(key)) => self.mask(json, key),
            _ => {
                json.skip()?;
                self.out.push_str("null");
                Ok(())
            }
        }
    }

    /// Copies a value with masks in the place of its texts, and `null` in the place of numbers, times and truths.
    fn mask(&mut self, json: &mut Reader<'_>, key: &hmac::Key) -> Result<(), DecodeError> {
        match json.peek()? {
            Kind::Object => {
                let text = json.raw()?;
                self.members(text, |copy, _, json| copy.mask(json, key))
            }
            Kind::Array => self.array(json, |copy, json| copy.mask(json, key)),
            Kind::String => {
                let text = json.string()?;
                // No column of times has room for a mask.
                if is_time(&text) {
                    self.out.push_str("null");
                    return Ok(());
                }
                let tag = hmac::sign(key, text.as_bytes());
                put_string(&hex::encode(&tag.as_ref()[..MASK]), &mut self.out);
                Ok(())
            }
            _ => self.replace(json, FieldEffect::Remove),
        }
    }

    fn members<'t>(
        &mut self,
        text: &'t str,
        mut each: impl FnMut(&mut Self, &str, &mut Reader<'t>) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let mut json = Reader::new(text);
        json.begin_object()?;
        let (mut first, mut separator) = (true, '{');
        while let Some(name) = json.next_key(&mut first)? {
            self.out.push(std::mem::replace(&mut separator, ','));
            put_string(&name, &mut self.out);
            self.out.push(':');
            each(self, &name, &mut json)?;
        }
        self.out.push_str(if separator == '{' { "{}" } else { "}" });
        Ok(())
    }

    fn array<'t>(
        &mut self,
        json: &mut Reader<'t>,
        mut each: impl FnMut(&mut Self, &mut Reader<'t>) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        json.begin_array()?;
        let (mut first, mut separator) = (true, '[');
        while json.next_item(&mut first)? {
            self.out.push(std::mem::replace(&mut separator, ','));
            each(self, json)?;
        }
        self.out.push_str(if separator == '[' { "[]" } else { "]" });
        Ok(())
    }
}

/// Returns the rules that lead further by a key.
fn follow<'a>(
    rules: &'a [Rule],
    open: &'a [(usize, usize)],
    name: &'a str,
) -> impl Iterator<Item = (usize, usize)> + 'a {
    let leads = move |(rule, followed): &&(usize, usize)| rules[*rule].path[*followed] == name;
    open.iter().filter(leads).map(|(rule, followed)| (*rule, followed + 1))
}

/// Returns the effect of some rules on one field: what one removes, no other one masks.
fn action(rules: &[Rule], done: &[(usize, usize)]) -> Option<FieldEffect> {
    let mut actions = done.iter().map(|(rule, _)| rules[*rule].action);
    let first = actions.next()?;
    Some(actions.fold(first, |one, other| if one == FieldEffect::Remove { one } else { other }))
}

/// Returns the kind of an object.
fn kind(text: &str) -> Result<Option<Cow<'_, str>>, DecodeError> {
    let Some(raw) = member(text, "object")? else { return Ok(None) };
    let mut json = Reader::new(raw);
    if json.peek()? != Kind::String {
        return Ok(None);
    }
    json.string().map(|text| Some(Cow::Owned(text.into())))
}
