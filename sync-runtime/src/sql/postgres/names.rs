//! Names of types: as models give them, and as `format_type` writes them.

use crate::sql::Fit;

/// The short names of types, with those that `format_type` writes.
const SHORT: [(&str, &str); 11] = [
    ("bool", "boolean"),
    ("char", "character"),
    ("decimal", "numeric"),
    ("float4", "real"),
    ("float8", "double precision"),
    ("int", "integer"),
    ("int2", "smallint"),
    ("int4", "integer"),
    ("int8", "bigint"),
    ("timestamptz", "timestamp with time zone"),
    ("varchar", "character varying"),
];

/// The integers, from the narrowest to the widest.
const INTEGERS: [&str; 3] = ["smallint", "integer", "bigint"];

/// The types of text and addresses that a database has from the start.
const BUILT_IN: [&str; 8] =
    ["bpchar", "character", "character varying", "cidr", "inet", "name", "text", "uuid"];

/// Returns true for a type that a database has from the start, as far as it holds text.
pub(super) fn is_builtin(name: &str) -> bool {
    BUILT_IN.contains(&&*parts(name).0)
}

/// Returns how well a column of the type `found` holds the values of one of the type `wanted`. A wider integer holds all of them.
pub(super) fn fit(found: &str, wanted: &str) -> Fit {
    let ((found, found_limit), (wanted, limit)) = (parts(found), parts(wanted));
    let width = |name: &str| INTEGERS.iter().position(|integer| *integer == name);
    match (width(&found), width(&wanted)) {
        (Some(found), Some(wanted)) if found < wanted => Fit::Narrower,
        (Some(_), Some(_)) => Fit::Same,
        _ if found != wanted => Fit::Other,
        _ if found_limit == limit || found_limit.is_empty() => Fit::Same,
        _ => Fit::Narrower,
    }
}

/// Returns the name of a type without its schema, quotes and short forms, and its limits, as in `(10,2)`.
fn parts(name: &str) -> (String, String) {
    let (base, limit) = match name.split_once('(') {
        Some((base, rest)) => {
            let (limit, end) = rest.split_once(')').unwrap_or((rest, ""));
            (format!("{}{end}", base.trim_end()), limit.replace(' ', ""))
        }
        None => (name.to_owned(), String::new()),
    };
    let (base, array) = base.strip_suffix("[]").map_or((&*base, ""), |base| (base, "[]"));
    let base = base.rsplit('.').next().unwrap_or(base).trim();
    let base = match base.strip_prefix('"').and_then(|base| base.strip_suffix('"')) {
        Some(quoted) => quoted.to_owned(),
        None => base.to_lowercase(),
    };
    let long = SHORT.iter().find(|(short, _)| *short == base).map_or(&*base, |(_, long)| long);
    (format!("{long}{array}"), limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_type_fit() {
        for (found, wanted, fitting) in [
            ("citext", "citext", Fit::Same),
            ("public.citext", "citext", Fit::Same),
            ("\"Mood\"", "app.\"Mood\"", Fit::Same),
            ("mood", "\"Mood\"", Fit::Other),
            ("character varying(20)", "varchar(20)", Fit::Same),
            ("character varying", "varchar(20)", Fit::Same),
            ("character varying(10)", "varchar(20)", Fit::Narrower),
            ("numeric(10,2)", "decimal(10, 2)", Fit::Same),
            ("timestamp(3) with time zone", "timestamptz", Fit::Narrower),
            ("bigint", "integer", Fit::Same),
            ("bigint", "smallint", Fit::Same),
            ("smallint", "integer", Fit::Narrower),
            ("text[]", "text[]", Fit::Same),
            ("bigint[]", "int8[]", Fit::Same),
            ("jsonb", "text[]", Fit::Other),
            ("text", "mood", Fit::Other),
        ] {
            assert_eq!(fit(found, wanted), fitting, "{found} {wanted}");
        }
    }
}
