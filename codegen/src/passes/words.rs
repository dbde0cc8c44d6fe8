//! From the spelling of the document to that of Rust.

use heck::ToUpperCamelCase;

/// `checkout.session` → `CheckoutSession`.
pub fn pascal(text: &str) -> String {
    text.replace('.', "_").to_upper_camel_case()
}

/// The variant for a value of an enum.
pub fn variant_name(value: &str) -> String {
    let mut spelled = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '+' => spelled.push_str("_plus_"),
            character if character.is_alphanumeric() => spelled.push(character),
            _ => spelled.push('_'),
        }
    }
    // `1.0.2` is a version, whose parts must stay apart.
    let name = if value.starts_with(|first: char| first.is_ascii_digit()) {
        format!("V{}", spelled.to_upper_camel_case())
    } else {
        spelled.to_upper_camel_case()
    };
    match name.as_str() {
        // Not allowed even as a raw identifier.
        "Self" => "Self_".to_owned(),
        _ => name,
    }
}
