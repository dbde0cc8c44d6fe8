//! The values of a request, which may be customer data.

use stripe_types::{DecodeError, Kind, Reader};

/// The parameters whose values are never customer data.
const PLAIN: [&str; 8] =
    ["created", "ending_before", "expand", "include", "limit", "page", "starting_after", "types"];

/// Returns the values of parameters and of a JSON body, except parameters of paging.
pub(super) fn values(pairs: &[(String, String)], json: Option<&str>) -> Vec<String> {
    let is_plain = |name: &str| PLAIN.contains(&name.split('[').next().unwrap_or(name));
    let pairs = pairs.iter().filter(|(name, _)| !is_plain(name)).map(|(_, value)| value.clone());
    let mut values: Vec<String> = pairs.collect();
    // A malformed body is one value.
    let _ = json.map(|text| strings(&mut Reader::new(text), &mut values));
    // A search query quotes its values.
    let quoted = values.iter().flat_map(|value| value.split(['"', '\'']).skip(1).step_by(2));
    let quoted: Vec<String> = quoted.map(str::to_owned).collect();
    values.extend(quoted);
    values
}

/// Collects the strings and numbers of a JSON text.
fn strings(json: &mut Reader<'_>, values: &mut Vec<String>) -> Result<(), DecodeError> {
    let mut first = true;
    match json.peek()? {
        Kind::Object => {
            json.begin_object()?;
            while json.next_key(&mut first)?.is_some() {
                strings(json, values)?;
            }
        }
        Kind::Array => {
            json.begin_array()?;
            while json.next_item(&mut first)? {
                strings(json, values)?;
            }
        }
        Kind::String => values.push(json.string()?.into_owned()),
        Kind::Number => values.push(json.number()?.to_owned()),
        _ => json.skip()?,
    }
    Ok(())
}
