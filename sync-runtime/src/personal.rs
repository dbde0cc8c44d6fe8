//! Data of persons: the fields of Stripe's objects that hold it, and texts without it.

use std::collections::HashSet;
use stripe_types::{DecodeError, Kind, Reader, put_string};

/// The fields that hold data of a person, wherever they stand in an object that concerns one; in alphabetical order. What an
/// application has written itself (`metadata`, `description`) may hold anything.
const FIELDS: &[&str] = &[
    "account_holder_address",
    "account_holder_name",
    "account_number",
    "account_number_last4",
    "additional_addresses",
    "additional_names",
    "address",
    "address_city",
    "address_country",
    "address_line1",
    "address_line2",
    "address_state",
    "address_zip",
    "bank_address",
    "bic",
    "billing_address",
    "billing_details",
    "billing_zip",
    "business_name",
    "buyer_address",
    "buyer_id",
    "cardholder_name",
    "client_ip",
    "client_secret",
    "custom_fields",
    "customer_address",
    "customer_communication",
    "customer_data",
    "customer_details",
    "customer_device_fingerprint",
    "customer_device_id",
    "customer_email",
    "customer_email_address",
    "customer_name",
    "customer_phone",
    "customer_purchase_ip",
    "customer_reference",
    "customer_shipping",
    "customer_signature",
    "customer_tax_ids",
    "date_of_birth",
    "description",
    "device_fingerprint",
    "dob",
    "dynamic_last4",
    "email",
    "email_sent_to",
    "evidence",
    "exp_month",
    "exp_year",
    "fingerprint",
    "first_name",
    "footer",
    "full_name",
    "given_name",
    "hosted_invoice_url",
    "iban",
    "iban_last4",
    "id_number",
    "iin",
    "individual_name",
    "instructions_email",
    "invoice_pdf",
    "ip",
    "ip_address",
    "ip_address_location",
    "last4",
    "last_name",
    "latitude",
    "longitude",
    "memo",
    "metadata",
    "name",
    "nickname",
    "owner",
    "owners",
    "passenger_name",
    "payer_details",
    "payer_email",
    "payer_id",
    "payer_name",
    "phone",
    "phone_number",
    "postal_code",
    "preferred_locales",
    "product_description",
    "raw_address",
    "receipt_email",
    "receipt_url",
    "refund_account_holder_name",
    "refund_iban",
    "routing_number",
    "sender_account_number",
    "sender_iban",
    "sender_name",
    "shipping",
    "shipping_address",
    "shipping_details",
    "sort_code",
    "ssn_last_4",
    "surname",
    "tax_id",
    "tax_ids",
    "user_agent",
    "value",
    "verified_address",
    "verified_email",
    "verified_name",
    "verified_outputs",
    "verified_phone",
    "verified_phone_last4",
];

/// The replacement of personal data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Instead {
    /// `null`.
    Null,
    /// The empty value of the same kind, for columns that cannot be NULL.
    Empty,
}

/// Returns true for a place inside an object that holds data of a person, given its keys from the outermost inwards.
pub(crate) fn is_personal(path: &[&str]) -> bool {
    path.iter().any(|field| FIELDS.binary_search(field).is_ok())
}

/// Returns a JSON text without data of a person; none if it holds none, or is no JSON.
pub(crate) fn without(text: &str, instead: Instead) -> Option<String> {
    let mut redactor = Redactor { out: String::with_capacity(text.len()), instead, changed: false };
    let mut json = Reader::new(text);
    redactor.value(&mut json).and_then(|()| json.end()).ok()?;
    redactor.changed.then_some(redactor.out)
}

/// Returns true if one of the strings in a JSON text is one of some ids.
pub(crate) fn names_any(text: &str, ids: &HashSet<String>) -> bool {
    let bytes = text.as_bytes();
    let mut start = None;
    let mut quotes = memchr::memchr_iter(b'"', bytes).filter(|at| !is_escaped(bytes, *at));
    quotes.any(|at| match start.take() {
        Some(begin) => ids.contains(&text[begin..at]),
        None => {
            start = Some(at + 1);
            false
        }
    })
}

fn is_escaped(bytes: &[u8], at: usize) -> bool {
    bytes[..at].iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
}

/// A text while it is copied without such data.
struct Redactor {
    out: String,
    instead: Instead,
    changed: bool,
}

impl Redactor {
    fn value(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        match json.peek()? {
            Kind::Object => self.object(json),
            Kind::Array => self.array(json),
            _ => json.raw().map(|raw| self.out.push_str(raw)),
        }
    }

    fn object(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        json.begin_object()?;
        self.out.push('{');
        let mut first = true;
        let mut comma = "";
        while let Some(key) = json.next_key(&mut first)? {
            self.out.push_str(comma);
            comma = ",";
            put_string(&key, &mut self.out);
            self.out.push(':');
            if is_personal(&[&*key]) { self.replace(json)? } else { self.value(json)? }
        }
        self.out.push('}');
        Ok(())
    }

    fn array(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        json.begin_array()?;
        self.out.push('[');
        let mut first = true;
        let mut comma = "";
        while json.next_item(&mut first)? {
            self.out.push_str(comma);
            comma = ",";
            self.value(json)?;
        }
        self.out.push(']');
        Ok(())
    }

    fn replace(&mut self, json: &mut Reader<'_>) -> Result<(), DecodeError> {
        let empty = match (self.instead, json.peek()?) {
            (Instead::Null, _) | (_, Kind::Null) => "null",
            (_, Kind::Object) => "{}",
            (_, Kind::Array) => "[]",
            (_, Kind::String) => "\"\"",
            (_, Kind::Bool) => "false",
            (_, Kind::Number) => "0",
        };
        self.changed |= json.raw()? != empty;
        self.out.push_str(empty);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_in_order_and_none_tells_objects_apart() {
        assert!(FIELDS.is_sorted());
        for kept in ["id", "object", "customer", "created", "livemode", "amount", "status", "data", "charge"]
        {
            assert!(!is_personal(&[kept]), "{kept}");
        }
        assert!(is_personal(&["billing_details", "address", "city"]) && is_personal(&["data", "email"]));
    }

    #[test]
    fn a_text_is_left_without_a_person_and_with_its_ids() {
        let text = r#"{"id":"ch_1","customer":"cus_1","billing_details":{"name":"A"},"amount":5,"email":null,
            "refunds":{"data":[{"id":"re_1","description":"for A","exp_month":1}]}}"#;
        assert_eq!(
            without(text, Instead::Null).as_deref(),
            Some(
                r#"{"id":"ch_1","customer":"cus_1","billing_details":null,"amount":5,"email":null,"refunds":{"data":[{"id":"re_1","description":null,"exp_month":null}]}}"#
            )
        );
        let empty = without(text, Instead::Empty).expect("changed");
        assert!(
            empty.contains(r#""billing_details":{}"#) && empty.contains(r#""description":"","exp_month":0"#)
        );
        assert_eq!(without(&empty, Instead::Empty), None, "once");
        assert_eq!(without("{", Instead::Null), None);
        assert_eq!(without(r#"{"id":"a"}"#, Instead::Null), None);
    }

    #[test]
    fn an_id_is_found_as_a_whole_string() {
        let ids = HashSet::from(["cus_1".to_owned()]);
        for (text, named) in [
            (r#"{"a":"cus_1"}"#, true),
            (r#"{"a":"\"","b":["cus_1"]}"#, true),
            (r#"{"a":"cus_12"}"#, false),
            (r#"{"a":"x\\","b":"cus_1"}"#, true),
            (r#"{"a":"say \"cus_1\" twice"}"#, false),
        ] {
            assert_eq!(names_any(text, &ids), named, "{text}");
        }
    }
}
