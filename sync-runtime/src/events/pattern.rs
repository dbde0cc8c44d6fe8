//! [`EventPattern`]: the events that a handler runs for.

use std::borrow::Cow;
use std::marker::PhantomData;
use stripe_types::{EventOf, Object};

/// The types of events that a handler runs for, whose object is a `T`.
///
/// Made from a constant of [`types::events`](stripe_types::events), which the compiler checks, or from a text, which is checked
/// when the handlers start: `invoice.paid`, or `invoice.*`, where the `*` at the end stands for anything.
pub struct EventPattern<T> {
    text: Cow<'static, str>,
    /// False if the pattern is not compared with the known types.
    checked: bool,
    object: PhantomData<fn() -> T>,
}

impl<T: Object> EventPattern<T> {
    /// Makes a pattern that may match no type of this API version, such as a type that Stripe has added since.
    pub fn unchecked(text: impl Into<Cow<'static, str>>) -> Self {
        Self { text: text.into(), checked: false, object: PhantomData }
    }

    /// Returns the text.
    pub(super) fn into_text(self) -> Cow<'static, str> {
        self.text
    }

    /// Returns why no event about a `T` can match.
    pub(super) fn fault(&self) -> Option<String> {
        let known = T::INFO.events;
        let is_thin = self.text.starts_with("v2.");
        if !self.checked || is_thin || known.iter().any(|known| matches(known, &self.text)) {
            return None;
        }
        let known = match known {
            [] => "it has none".to_owned(),
            known => format!("they are {}", known.join(", ")),
        };
        let (object, text) = (T::INFO.type_name, &self.text);
        Some(format!("no event of a `{object}` has a type like `{text}`; {known}"))
    }
}

impl<T> From<EventOf<T>> for EventPattern<T> {
    fn from(event: EventOf<T>) -> Self {
        Self { text: event.as_str().into(), checked: false, object: PhantomData }
    }
}

impl<T> From<&'static str> for EventPattern<T> {
    fn from(text: &'static str) -> Self {
        Self { text: text.into(), checked: true, object: PhantomData }
    }
}

impl<T> From<String> for EventPattern<T> {
    fn from(text: String) -> Self {
        Self { text: text.into(), checked: true, object: PhantomData }
    }
}

/// Returns true if a type matches; a `*` at the end of the pattern matches anything.
pub(super) fn matches(event_type: &str, pattern: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(prefix) => event_type.starts_with(prefix),
        None => event_type == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::{EventPattern, matches};
    use stripe_types::{Customer, Invoice, events};

    #[test]
    fn a_star_stands_for_anything() {
        for (event_type, pattern, expected) in [
            ("customer.updated", "customer.updated", true),
            ("customer.updated", "customer.*", true),
            ("customer.updated", "*", true),
            ("customer.updated", "customer", false),
            ("customers.updated", "customer.*", false),
        ] {
            assert_eq!(matches(event_type, pattern), expected, "{event_type} {pattern}");
        }
    }

    #[test]
    fn a_pattern_that_no_event_of_the_object_matches_has_a_fault() {
        for (pattern, fits) in [
            ("invoice.paid", true),
            ("invoice.*", true),
            ("*", true),
            ("v2.core.health", true),
            ("invoice.payed", false),
            ("customer.*", false),
        ] {
            assert_eq!(EventPattern::<Invoice>::from(pattern).fault().is_none(), fits, "{pattern}");
        }
        let fault = EventPattern::<Customer>::from("customer.update").fault().expect("a fault");
        assert!(
            fault.starts_with("no event of a `Customer` has a type like `customer.update`; they are "),
            "{fault}"
        );
        assert!(fault.contains("customer.updated"), "{fault}");
        assert_eq!(EventPattern::<Customer>::unchecked("customer.brand_new").fault(), None);
        assert_eq!(EventPattern::from(events::INVOICE_PAID).into_text(), "invoice.paid");
    }
}
