//! Objects made from their schemas alone.

mod request;

pub use request::{SAMPLE, SampleRequest, operations, sample_request};

use crate::document::SPEC;
use crate::facts::prefix;
use crate::random::Random;
use serde_json::{Map, Value, json};

/// The depth at which nullable fields are null.
const MAX_DEPTH: usize = 5;

/// The variety of sampled objects.
#[derive(Debug, Clone, Copy)]
pub struct Variety {
    /// The probability that a nullable field is null.
    pub null: f64,
    /// The probability that an optional field is absent.
    pub absent: f64,
    /// The probability that an enum has a value that the document does not list.
    pub unknown_value: f64,
    /// The probability that an object has a field that the document does not list.
    pub unknown_field: f64,
}

impl Default for Variety {
    fn default() -> Self {
        Self { null: 0.6, absent: 0.6, unknown_value: 0.0, unknown_field: 0.0 }
    }
}

impl Variety {
    /// Returns a variety with unknown fields and enum values.
    pub fn wild() -> Self {
        Self { null: 0.3, absent: 0.3, unknown_value: 0.1, unknown_field: 0.2 }
    }
}

/// Samples values of schemas.
pub(crate) struct Sampler<'p> {
    /// The source of random numbers.
    pub(crate) random: Random,
    /// The variety of the objects.
    pub(crate) variety: Variety,
    /// The time before which objects are created, in Unix seconds.
    pub(crate) now: i64,
    /// Returns the id of an existing object of a kind, if there is one.
    pub(crate) existing: &'p dyn Fn(&str, &mut Random) -> Option<String>,
}

/// Samples an object of a kind from its schema alone: its references lead nowhere.
pub fn sample(object: &str, seed: u64, variety: Variety) -> Value {
    let random = Random::new(seed, object, 0);
    let mut sampler = Sampler { random, variety, now: 1_760_000_000, existing: &|_, _| None };
    sampler.object(object)
}

/// Samples a value of a schema.
pub(crate) fn sample_of(schema: &Value, variety: Variety) -> Value {
    let random = Random::new(1, "", 0);
    Sampler { random, variety, now: 1_760_000_000, existing: &|_, _| None }.value(schema, "", 0)
}

impl Sampler<'_> {
    /// Samples an object of a kind.
    pub(crate) fn object(&mut self, object: &str) -> Value {
        let mut value = self.value(SPEC.kind(object), object, 0);
        if value.get("id").is_some_and(Value::is_string) {
            value["id"] = Value::from(made_up_id(object, &mut self.random));
        }
        value
    }

    fn value(&mut self, schema: &Value, name: &str, depth: usize) -> Value {
        if !schema["x-expansionResources"].is_null() {
            let targets = SPEC.expansions(schema);
            let existing = targets.iter().find_map(|kind| (self.existing)(kind, &mut self.random));
            let target = targets.first().map_or("object", String::as_str);
            return existing.unwrap_or_else(|| made_up_id(target, &mut self.random)).into();
        }
        let schema = SPEC.resolve(schema);
        if let Some(members) = schema["anyOf"].as_array() {
            return self.value(&members[0], name, depth);
        }
        match schema["type"].as_str() {
            Some("boolean") => self.random.chance(0.5).into(),
            Some("integer") => self.integer(schema, name),
            Some("number") => json!(self.random.below(400) as f64 / 4.0),
            Some("string") => self.string(schema, name),
            Some("array") => {
                let length = if depth >= MAX_DEPTH { 0 } else { self.random.below(3) };
                (0..length).map(|_| self.value(&schema["items"], name, depth + 1)).collect()
            }
            Some("object") => self.fields(schema, name, depth),
            _ => Value::Null,
        }
    }

    fn fields(&mut self, schema: &Value, name: &str, depth: usize) -> Value {
        let Some(properties) = schema["properties"].as_object() else { return self.map(schema, name, depth) };
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut fields = Map::new();
        for (key, property) in properties {
            let nullable = property["nullable"] == true;
            let needed = || required.contains(&key.as_str());
            let deep = depth >= MAX_DEPTH;
            if nullable && (deep || self.random.chance(self.variety.null)) {
                fields.insert(key.clone(), Value::Null);
            } else if !nullable && !needed() && (deep || self.random.chance(self.variety.absent)) {
                continue;
            } else {
                fields.insert(key.clone(), self.value(property, key, depth + 1));
            }
        }
        // Lists that are embedded in samples are complete.
        if schema["properties"]["object"]["enum"][0] == "list" {
            fields.insert("has_more".to_owned(), false.into());
            fields.insert("url".to_owned(), "/v1/embedded".into());
        }
        if self.random.chance(self.variety.unknown_field) {
            fields.insert("field_of_a_later_version".to_owned(), json!({ "nested": [1, "two", null] }));
        }
        Value::Object(fields)
    }

    fn map(&mut self, schema: &Value, name: &str, depth: usize) -> Value {
        let values = &schema["additionalProperties"];
        if !values.is_object() {
            return json!({});
        }
        let mut map = Map::new();
        for key in ["usd", "eur"].iter().take(self.random.below(3) as usize) {
            map.insert((*key).to_owned(), self.value(values, name, depth + 1));
        }
        Value::Object(map)
    }

    fn integer(&mut self, schema: &Value, name: &str) -> Value {
        if schema["format"] == "unix-time" || name == "created" {
            return (self.now - self.random.below(86_400 * 365) as i64).into();
        }
        self.random.below(20_000).into()
    }

    fn string(&mut self, schema: &Value, name: &str) -> Value {
        if let Some(values) = schema["enum"].as_array() {
            if values.len() > 1 && self.random.chance(self.variety.unknown_value) {
                return "value_of_a_later_version".into();
            }
            let values: Vec<&Value> = values.iter().filter(|value| **value != "").collect();
            return self.random.pick(&values).clone();
        }
        match schema["format"].as_str() {
            Some("currency") => "usd".into(),
            Some("decimal") => format!("{}.{}", self.random.below(1000), self.random.below(90) + 10).into(),
            Some("int64") => self.random.below(1_000_000).to_string().into(),
            Some("date-time") => "2026-05-27T09:30:00.000Z".into(),
            _ => self.text(schema, name),
        }
    }

    fn text(&mut self, schema: &Value, name: &str) -> Value {
        let token = self.random.token(8);
        let text = match name {
            "currency" => "usd".to_owned(),
            "country" => "US".to_owned(),
            "email" => format!("{}@example.com", token.to_lowercase()),
            "url" | "receipt_url" | "hosted_invoice_url" => format!("https://example.com/{token}"),
            "status" => "succeeded".to_owned(),
            _ => format!("{} {token}", name.replace('_', " ")),
        };
        let limit = schema["maxLength"].as_u64().unwrap_or(5000) as usize;
        text.chars().take(limit).collect::<String>().into()
    }
}

/// Returns an id that names no object.
fn made_up_id(object: &str, random: &mut Random) -> String {
    format!("{}{}", prefix(object), random.token(14))
}
