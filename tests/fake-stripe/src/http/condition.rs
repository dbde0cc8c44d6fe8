//! [`SearchCondition`]: the query of a search, such as `amount>=100 AND -metadata['tier']:'free'`.

use crate::document::SPEC;
use crate::error::ApiError;
use serde_json::Value;

/// Clauses of which all must hold, or any.
#[derive(Debug)]
pub(super) struct SearchCondition {
    any: bool,
    clauses: Vec<SearchClause>,
}

/// A condition on a field, or on a key of the metadata.
#[derive(Debug)]
struct SearchClause {
    negated: bool,
    path: Vec<String>,
    operator: Operator,
    /// The text to compare with; none for `null`.
    value: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    Is,
    Contains,
    Above,
    AtLeast,
    Below,
    AtMost,
}

/// The operators, longer ones first.
const OPERATORS: [(&str, Operator); 6] = [
    (">=", Operator::AtLeast),
    ("<=", Operator::AtMost),
    (">", Operator::Above),
    ("<", Operator::Below),
    ("~", Operator::Contains),
    (":", Operator::Is),
];

impl SearchCondition {
    /// Reads a query over a kind of objects.
    pub(super) fn parse(query: &str, kind: &str) -> Result<Self, ApiError> {
        let refused = || {
            let message = format!(
                "We were unable to parse your search query. Try using the format `metadata[\"key\"]:\"value\"` to query for metadata \
                 or key:\"value\" to query for other fields: {query}"
            );
            ApiError::parameter("parameter_invalid", "query", &message)
        };
        let (mut clauses, mut joins) = (Vec::new(), Vec::new());
        let mut rest = query.trim();
        loop {
            let (clause, after) = clause(rest).ok_or_else(refused)?;
            let field = clause.path.first().map(String::as_str).unwrap_or_default();
            if SPEC.kind(kind)["properties"].get(field).is_none() {
                let message =
                    format!("Field `{field}` is an unsupported search field for resource `{kind}s`.");
                return Err(ApiError::parameter("parameter_invalid", "query", &message));
            }
            clauses.push(clause);
            let trimmed = after.trim_start();
            if trimmed.is_empty() {
                break;
            }
            if trimmed.len() == after.len() {
                return Err(refused());
            }
            // A space alone is an AND.
            let word = trimmed.split_whitespace().next().unwrap_or_default();
            let join = ["AND", "OR"].into_iter().find(|join| word.eq_ignore_ascii_case(join));
            joins.push(join.unwrap_or("AND"));
            rest = trimmed[join.map_or(0, str::len)..].trim_start();
        }
        let any = joins.contains(&"OR");
        if any && joins.contains(&"AND") {
            let message = "You cannot combine AND and OR in one search query.";
            return Err(ApiError::parameter("parameter_invalid", "query", message));
        }
        Ok(Self { any, clauses })
    }

    /// Returns true if an object is found.
    pub(super) fn holds(&self, object: &Value) -> bool {
        let holds = |clause: &SearchClause| clause.matches(object) != clause.negated;
        if self.any { self.clauses.iter().any(holds) } else { self.clauses.iter().all(holds) }
    }
}

impl SearchClause {
    fn matches(&self, object: &Value) -> bool {
        let found = self.path.iter().try_fold(object, |inner, step| inner.get(step)).unwrap_or(&Value::Null);
        let Some(value) = &self.value else { return found.is_null() };
        if found.is_null() {
            return false;
        }
        let text = found.as_str().map_or_else(|| found.to_string(), str::to_owned).to_lowercase();
        let numbers = || Some((text.parse::<f64>().ok()?, value.parse::<f64>().ok()?));
        match self.operator {
            Operator::Is => text == value.to_lowercase(),
            Operator::Contains => text.contains(&value.to_lowercase()),
            Operator::Above => numbers().is_some_and(|(found, value)| found > value),
            Operator::AtLeast => numbers().is_some_and(|(found, value)| found >= value),
            Operator::Below => numbers().is_some_and(|(found, value)| found < value),
            Operator::AtMost => numbers().is_some_and(|(found, value)| found <= value),
        }
    }
}

/// Returns the clause at the beginning of a text, and the rest.
fn clause(text: &str) -> Option<(SearchClause, &str)> {
    let (negated, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let is_name = |character: char| character.is_ascii_alphanumeric() || character == '_' || character == '.';
    let end = text.find(|character: char| !is_name(character))?;
    let (field, rest) = text.split_at(end);
    let mut path: Vec<String> = field.split('.').map(str::to_owned).collect();
    let rest = match rest.strip_prefix('[') {
        Some(rest) if field == "metadata" => {
            let (key, rest) = quoted(rest)?;
            path.push(key);
            rest.strip_prefix(']')?
        }
        None if field != "metadata" && !field.is_empty() => rest,
        _ => return None,
    };
    let (operator, rest) =
        OPERATORS.iter().find_map(|(sign, operator)| Some((*operator, rest.strip_prefix(sign)?)))?;
    let (value, rest) = match quoted(rest) {
        Some((value, rest)) => (Some(value), rest),
        None => {
            let (word, rest) = rest.split_at(rest.find(' ').unwrap_or(rest.len()));
            let known = word == "null" || word.parse::<f64>().is_ok() || ["true", "false"].contains(&word);
            known.then(|| ((word != "null").then(|| word.to_owned()), rest))?
        }
    };
    Some((SearchClause { negated, path, operator, value }, rest))
}

/// Returns a quoted text, in which a backslash escapes, and the rest.
fn quoted(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next().filter(|character| ['\'', '"'].contains(character))?;
    let mut value = String::new();
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => value.push(characters.next()?.1),
            _ if character == quote => return Some((value, &text[at + 1..])),
            _ => value.push(character),
        }
    }
    None
}
