//! The JSON encoding of version 2 of the API.

use stripe_types::{AsView, View, put_string};

/// Encodes fields as a JSON object.
pub(super) fn object<'f>(fields: impl Iterator<Item = (&'static str, &'f dyn AsView)>) -> String {
    let mut out = String::new();
    put_fields(fields, &mut out);
    out
}

fn put_fields<'f>(fields: impl Iterator<Item = (&'static str, &'f dyn AsView)>, out: &mut String) {
    out.push('{');
    let mut first = true;
    for (key, value) in fields {
        let view = value.view();
        if !matches!(view, View::Absent) {
            put_key(key, &mut first, out);
            put(&view, out);
        }
    }
    out.push('}');
}

fn put_key(key: &str, first: &mut bool, out: &mut String) {
    if !std::mem::take(first) {
        out.push(',');
    }
    put_string(key, out);
    out.push(':');
}

fn put(view: &View<'_>, out: &mut String) {
    match view {
        View::Absent | View::Clear => out.push_str("null"),
        View::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        View::Int(value) => out.push_str(&value.to_string()),
        View::Quoted(value) => put_string(&value.to_string(), out),
        View::Decimal(number) if number.is_quoted() => put_string(number.as_str(), out),
        View::Decimal(number) => out.push_str(number.as_str()),
        View::Raw(text) => out.push_str(text),
        View::Str(text) => put_string(text, out),
        // No JSON operation has a file parameter.
        View::Upload(_) => out.push_str("null"),
        View::Value(value) => put(&value.view(), out),
        View::Sequence(sequence) => {
            out.push('[');
            let mut first = true;
            sequence.elements(&mut |element| {
                if !std::mem::take(&mut first) {
                    out.push(',');
                }
                put(&element.view(), out);
            });
            out.push(']');
        }
        View::Mapping(mapping) => {
            out.push('{');
            let mut first = true;
            mapping.entries(&mut |key, value| {
                put_key(key, &mut first, out);
                put(&value.view(), out);
            });
            out.push('}');
        }
        View::Record(record) => {
            record.slots(&mut |shape, slots| {
                put_fields(shape.keys.iter().copied().zip(slots.iter().copied()), out)
            });
        }
    }
}
