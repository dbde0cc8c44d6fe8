//! Integers that hold seconds since 1970 without being marked so.

use super::Unneeded;
use crate::spec::{Document, Shape};

/// Schema and property. Their prose says that they are times, their format does not.
const TIMES: [(&str, &str); 9] = [
    ("account_terms_of_service", "date"),
    ("card_issuing_account_terms_of_service", "date"),
    ("issuing_transaction_flight_data", "departure_at"),
    ("issuing_transaction_lodging_data", "check_in_at"),
    ("payment_intent_next_action_pix_display_qr_code", "expires_at"),
    ("payment_method_options_pix", "expires_at"),
    ("sigma.sigma_api_query", "created"),
    ("subscription_item", "created"),
    ("topup", "expected_availability_date"),
];

pub(super) fn mark_times(document: &mut Document) -> Vec<Unneeded> {
    let mut unneeded = Vec::new();
    for (schema, property) in TIMES {
        if !mark(document, schema, property) {
            unneeded.push(Unneeded { fixup: "mark_times", place: format!("{schema}.{property}") });
        }
    }
    unneeded
}

fn mark(document: &mut Document, schema: &str, property: &str) -> bool {
    let Some(Shape::Object(properties)) = document.schemas.get_mut(schema).map(|node| &mut node.shape) else {
        return false;
    };
    match properties.get_mut(property).map(|property| &mut property.node.shape) {
        Some(Shape::Integer { time }) if !*time => {
            *time = true;
            true
        }
        _ => false,
    }
}
