//! The schema of the output with `--json`: every output of a test is checked against it.

use serde_json::Value;
use std::sync::LazyLock;

static SCHEMA: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../schemas/output.json")).expect("JSON"));

/// Checks each line of an output, if the arguments ask for JSON and it is that of a command with a schema.
pub(crate) fn check(arguments: &[&str], out: &str) {
    if !arguments.contains(&"--json") || arguments.contains(&"--help") {
        return;
    }
    let name = name(arguments).unwrap_or_else(|| panic!("no schema for {arguments:?}"));
    for line in out.lines() {
        let value: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        if let Err(fault) = conforms(&value, &SCHEMA["$defs"][&name]) {
            panic!("{name}: {fault}\n{line}");
        }
    }
}

/// Returns the name of the definition: the longest whose words are all among the arguments, in order.
fn name(arguments: &[&str]) -> Option<String> {
    let names = SCHEMA["$defs"].as_object()?.keys();
    let matches = |name: &&String| {
        let mut rest = arguments.iter();
        name.split(' ').all(|word| rest.any(|argument| *argument == word))
    };
    names.filter(matches).max_by_key(|name| name.split(' ').count()).cloned()
}

/// Compares a value with a definition: types, properties, elements, alternatives.
fn conforms(value: &Value, schema: &Value) -> Result<(), String> {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
        return conforms(value, &SCHEMA["$defs"][name]);
    }
    if let Some(any) = schema["anyOf"].as_array() {
        let faults: Vec<String> = any.iter().filter_map(|one| conforms(value, one).err()).collect();
        return if faults.len() < any.len() { Ok(()) } else { Err(faults.join("; ")) };
    }
    if let Some(allowed) = schema["enum"].as_array() {
        return if allowed.contains(value) { Ok(()) } else { Err(format!("{value} is none of {allowed:?}")) };
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    };
    let is_number = types == ["number"] && value.is_number();
    if !(types.is_empty() || types.contains(&kind(value)) || is_number) {
        return Err(format!("{value} is not {types:?}"));
    }
    for (at, element) in value.as_array().into_iter().flatten().enumerate() {
        conforms(element, &schema["items"]).map_err(|fault| format!("{at}: {fault}"))?;
    }
    if let Some(object) = value.as_object() {
        let missing = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        if let Some(name) = missing.into_iter().find(|name| !object.contains_key(*name)) {
            return Err(format!("`{name}` is missing"));
        }
        for (name, member) in object {
            let known = &schema["properties"][name];
            match (known, &schema["additionalProperties"]) {
                (Value::Null, Value::Bool(false)) => return Err(format!("`{name}` is not described")),
                (Value::Null, others) if others.is_object() => conforms(member, others),
                (Value::Null, _) => Ok(()),
                (known, _) => conforms(member, known),
            }
            .map_err(|fault| format!("{name}: {fault}"))?;
        }
    }
    Ok(())
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
