//! The size and the form of the expansion.

use crate::check::check;
use crate::input::Model;
use syn::{DeriveInput, parse_quote};

/// The expansion of a struct without mistakes, as `cargo expand` shows it.
fn expanded(item: &DeriveInput) -> String {
    let (model, mut errors) = Model::of(item);
    let mut model = model.expect("a struct with named fields");
    check(&mut model, &mut errors);
    assert!(errors.finish().is_none());
    let file = syn::parse2(super::expand(&model)).expect("items");
    prettyplease::unparse(&file)
}

fn lines(item: &DeriveInput) -> (usize, usize) {
    let syn::Data::Struct(data) = &item.data else { panic!("a struct") };
    (expanded(item).lines().count(), data.fields.len())
}

fn example() -> DeriveInput {
    parse_quote! {
        #[stripe(object = Subscription, table = "subscriptions")]
        pub struct Sub {
            pub id: SubscriptionId,
            #[stripe(references = Cust)]
            pub customer: CustomerId,
            pub status: SubscriptionStatus,
            #[stripe(path = cancellation_details.reason)]
            pub cancel_reason: Option<String>,
            #[stripe(metadata = "plan_tier")]
            pub tier: Option<String>,
            #[stripe(children = SubItem)]
            pub items: Children<SubItem>,
            #[stripe(local)]
            pub notes: Option<String>,
        }
    }
}

#[test]
fn a_model_expands_to_few_lines() {
    let (lines, fields) = lines(&example());
    assert!(lines <= 40 + 4 * fields, "{lines} lines for {fields} fields:\n{}", expanded(&example()));
}

#[test]
fn a_column_is_a_line_and_its_check_another() {
    let item = parse_quote! {
        #[stripe(object = Customer)]
        struct Cust {
            id: CustomerId,
            email: Option<String>,
        }
    };
    let expansion = expanded(&item);
    for line in [
        "__sync::path::<Option<String>, _>(\"email\", &[\"email\"]),",
        "object.field(|o| &o.email).column::<Option<String>, _>();",
    ] {
        assert!(expansion.lines().any(|found| found.trim() == line), "{line}\nin\n{expansion}");
    }
}

#[test]
fn a_path_is_expanded_once() {
    let item = parse_quote! {
        #[stripe(object = Subscription)]
        struct Sub {
            id: SubscriptionId,
            #[stripe(path = latest_invoice => Invoice.status)]
            status: Option<InvoiceStatus>,
            #[stripe(path = latest_invoice => Invoice.total)]
            total: Option<i64>,
        }
    };
    assert!(expanded(&item).contains(".expand(&[\"latest_invoice\"])"));
}
