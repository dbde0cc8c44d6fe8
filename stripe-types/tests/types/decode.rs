//! The tolerance of decoding.

use stripe_types::{
    Customer, CustomerId, DecodeErrorKind, Event, Invoice, List, MaybeDeleted, PaymentIntent, Price,
    Subscription, SubscriptionStatus, decode,
};

const CUSTOMER: &str =
    r#"{"id":"cus_1","object":"customer","created":1700000000,"livemode":false,"email":null}"#;

#[test]
fn fields_that_are_not_known_are_passed_over() {
    let text = CUSTOMER.replace("\"email\"", "\"later\":{\"a\":[1,{}]},\"email\"");
    let customer: Customer = decode(&text).expect("a customer");
    assert_eq!(customer.id, "cus_1");
    assert_eq!(customer.created.seconds(), 1_700_000_000);
    assert_eq!(customer.email, None);
}

#[test]
fn fields_that_should_be_there_may_be_missing_but_not_id_and_object() {
    let invoice: Invoice = decode(r#"{"object":"invoice","id":"in_1"}"#).expect("an invoice");
    assert_eq!(invoice.amount_due, 0);
    let missing = |text| match decode::<Invoice>(text).expect_err("not an invoice").kind() {
        DecodeErrorKind::Missing(field) => *field,
        other => panic!("{other:?}"),
    };
    assert_eq!(missing(r#"{"object":"invoice"}"#), "id");
    assert_eq!(missing(r#"{"id":"in_1"}"#), "object");
}

#[test]
fn null_in_a_required_field_is_the_same_as_no_field() {
    let text = r#"{"data":[
        {"id":"in_1","object":"invoice","amount_due":null,"lines":null,"collection_method":null,"created":null,"metadata":null},
        {"id":"in_2","object":"invoice","lines":{"object":"list","data":[{"id":"il_1","object":"line_item","amount":null}]}}
    ],"has_more":null,"object":"list","url":null}"#;
    let page: List<Invoice> = decode(text).expect("a page");
    let empty = Invoice::default();
    assert_eq!(page.data[0].id, "in_1");
    assert_eq!((page.data[0].amount_due, page.data[0].created), (0, empty.created));
    assert_eq!(page.data[0].collection_method, empty.collection_method);
    assert_eq!(page.data[1].lines.data[0].amount, 0);
    let error = decode::<Invoice>(r#"{"id":null,"object":"invoice"}"#).expect_err("no invoice");
    assert_eq!(*error.kind(), DecodeErrorKind::Missing("id"));
}

#[test]
fn another_kind_of_object_is_refused() {
    let error = decode::<Customer>(r#"{"id":"in_1","object":"invoice"}"#).expect_err("no customer");
    assert_eq!(*error.kind(), DecodeErrorKind::Object { expected: "customer" });
    assert_eq!(error.path(), "object");
}

#[test]
fn errors_name_the_path_and_no_value() {
    let text = r#"{"id":"sub_1","object":"subscription","items":{"object":"list","data":[
        {"id":"si_1","object":"subscription_item"},
        {"id":"si_2","object":"subscription_item","price":{"id":"p","object":"price","created":"secret"}}
    ],"has_more":false,"url":"/v1/x"}}"#;
    let error = decode::<Subscription>(text).expect_err("a broken price");
    assert_eq!(error.path(), "items.data[1].price.created");
    let message = error.to_string();
    assert!(message.contains("expected a number, found a string"), "{message}");
    assert!(!message.contains("secret"), "{message}");
}

#[test]
fn a_value_of_the_wrong_type_is_never_none() {
    let text = CUSTOMER.replace("\"email\":null", "\"email\":5");
    assert_eq!(decode::<Customer>(&text).expect_err("no email").path(), "email");
}

#[test]
fn values_of_enums_that_are_not_known_are_kept() {
    let text = r#"{"id":"sub_1","object":"subscription","status":"hibernating"}"#;
    let subscription: Subscription = decode(text).expect("a subscription");
    assert_eq!(subscription.status, SubscriptionStatus::UnknownValue("hibernating".into()));
    assert_eq!(subscription.status.as_str(), "hibernating");
}

#[test]
fn an_expandable_field_is_an_id_until_it_is_asked_for_more() {
    let id: PaymentIntent =
        decode(r#"{"id":"pi_1","object":"payment_intent","customer":"cus_1"}"#).expect("one");
    let customer = id.customer.expect("a customer");
    assert_eq!(*customer.id(), CustomerId::from("cus_1"));
    let error = customer.expand_into::<Customer>().expect_err("no object");
    assert_eq!(*error.kind(), DecodeErrorKind::NotExpanded);

    let text = format!(r#"{{"id":"pi_1","object":"payment_intent","customer":{CUSTOMER}}}"#);
    let customer = decode::<PaymentIntent>(&text).expect("one").customer.expect("a customer");
    assert_eq!(*customer.id(), CustomerId::from("cus_1"));
    let expanded = customer.expand_into::<Customer>().expect("a customer");
    assert!(matches!(expanded, MaybeDeleted::Live(customer) if !customer.livemode));
}

#[test]
fn a_deleted_object_is_not_taken_for_a_live_one() {
    let stub = r#"{"id":"cus_1","object":"customer","deleted":true}"#;
    assert_eq!(*decode::<Customer>(stub).expect_err("deleted").kind(), DecodeErrorKind::Deleted);
    let text = format!(r#"{{"id":"pi_1","object":"payment_intent","customer":{stub}}}"#);
    let customer = decode::<PaymentIntent>(&text).expect("one").customer.expect("a customer");
    let expanded = customer.expand_into::<Customer>().expect("a stub");
    assert!(matches!(expanded, MaybeDeleted::Deleted(deleted) if deleted.deleted && deleted.id == "cus_1"));
}

#[test]
fn decimals_keep_their_digits() {
    let text = r#"{"id":"price_1","object":"price","unit_amount_decimal":"0.10"}"#;
    let price: Price = decode(text).expect("a price");
    assert_eq!(price.unit_amount_decimal.expect("an amount").as_str(), "0.10");
}

#[test]
fn what_an_event_carries_stays_json() {
    let text = format!(
        r#"{{"id":"evt_1","object":"event","type":"customer.created","data":{{"object":{CUSTOMER}}}}}"#
    );
    let event: Event = decode(&text).expect("an event");
    assert_eq!(event.type_, "customer.created");
    assert_eq!(event.data.object.decode::<Customer>().expect("a customer").id, "cus_1");
}

#[test]
fn debug_shows_a_value_without_its_absent_fields() {
    let customer: Customer = decode(CUSTOMER).expect("a customer");
    assert_eq!(format!("{customer:?}"), "Customer { id: \"cus_1\", created: 1700000000, livemode: false }");
}

#[test]
fn half_of_a_surrogate_pair_costs_no_object() {
    let text = r#"{"id":"cus_1","object":"customer","name":"a\ud83d","metadata":{"\ude00":"x"}}"#;
    let customer: Customer = decode(text).expect("a customer");
    assert_eq!(customer.name.as_deref(), Some("a\u{fffd}"));
    assert_eq!(customer.metadata.expect("metadata").get("\u{fffd}").map(String::as_str), Some("x"));
}

#[test]
fn of_a_field_that_occurs_twice_the_last_value_is_taken_whole() {
    let text = r#"{"id":"in_0","object":"invoice","id":"in_1","amount_due":1,"amount_due":2,
        "lines":{"object":"list","data":[{"id":"il_1","object":"line_item","amount":5}],"has_more":true},
        "lines":{"object":"list","data":[{"id":"il_2","object":"line_item","amount":6,"amount":7}]},
        "metadata":{"a":"1"},"metadata":{"b":"2"}}"#;
    let invoice: Invoice = decode(text).expect("an invoice");
    assert_eq!((invoice.id.as_str(), invoice.amount_due, invoice.lines.has_more), ("in_1", 2, false));
    assert_eq!((invoice.lines.data.len(), invoice.lines.data[0].amount), (1, 7));
    assert_eq!(invoice.metadata.expect("metadata").0.into_keys().collect::<Vec<_>>(), ["b"]);
}

#[test]
fn an_object_that_cannot_be_deleted_is_expanded_as_it_is() {
    let text = r#"{"id":"sub_1","object":"subscription","default_payment_method":{"id":"pm_1","object":"payment_method"}}"#;
    let subscription: Subscription = decode(text).expect("a subscription");
    let method = subscription.default_payment_method.expect("a method");
    let method = method.expand_into::<stripe_types::PaymentMethod>().expect("a method");
    assert_eq!(method.id, "pm_1");
}
