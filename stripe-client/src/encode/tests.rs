//! The encoding of each construct of the API, to the byte.

use crate::Request;
use stripe_types::{
    CancelSubscription, Clearable, CreateCoupon, CreateFile, CreatePaymentIntent, CreatePrice,
    CreateSubscription, CreateV2BillingMeterEvent, CustomerAddressParams, DeleteCustomer, FilePurpose,
    Invoice, ListInvoices, ListV2Events, Map, Operation, PaymentIntentOffSession, RetrieveCoupon,
    SubscriptionItemParams, SubscriptionTrialEnd, Timestamp, UpdateCustomer, UpdateV2EventDestination,
    Upload,
};

fn request(operation: impl Operation) -> Request {
    Request::of(&operation).expect("a request")
}

/// The body of an operation.
fn body(operation: impl Operation) -> String {
    let (_, body) = request(operation).content().expect("a body");
    String::from_utf8(body.to_vec()).expect("text")
}

#[test]
fn objects_nest_in_brackets_and_arrays_have_indexes() {
    let item = |price: &str| SubscriptionItemParams::new().price(price).quantity(2).metadata([("seat", "1")]);
    let create = CreateSubscription::new().customer("cus_1").items([item("price_1"), item("price_2")]);
    assert_eq!(
        body(create),
        "customer=cus_1\
         &items[0][metadata][seat]=1&items[0][price]=price_1&items[0][quantity]=2\
         &items[1][metadata][seat]=1&items[1][price]=price_2&items[1][quantity]=2"
    );
}

#[test]
fn what_is_not_given_is_left_out_and_what_is_empty_cannot_be_said() {
    assert_eq!(body(UpdateCustomer::new("cus_1")), "");
    assert_eq!(body(UpdateCustomer::new("cus_1").preferred_locales(Vec::<String>::new())), "");
}

#[test]
fn values_are_written_as_stripe_reads_them() {
    let create = CreateCoupon::new()
        .percent_off("12.50")
        .redeem_by(Timestamp(1_767_225_600))
        .max_redemptions(3)
        .name("5 € & more");
    assert_eq!(
        body(create),
        "max_redemptions=3&name=5%20%E2%82%AC%20%26%20more&percent_off=12.50&redeem_by=1767225600"
    );
    assert_eq!(body(CreateSubscription::new().off_session(true)), "off_session=true");
    let price = CreatePrice::new("eur").unit_amount(-5).product("prod_1");
    assert_eq!(body(price), "currency=eur&product=prod_1&unit_amount=-5");
}

#[test]
fn clearing_is_an_empty_value() {
    let update = UpdateCustomer::new("cus_1")
        .business_name(Clearable::Clear)
        .address(Clearable::Clear)
        .metadata([("kept", Clearable::Set("1".to_owned())), ("cleared", Clearable::Clear)]);
    assert_eq!(body(update), "business_name=&metadata[cleared]=&metadata[kept]=1&address=");
    assert_eq!(body(UpdateCustomer::new("cus_1").metadata(Clearable::Clear)), "metadata=");
    let update =
        UpdateCustomer::new("cus_1").address(CustomerAddressParams::new().line1("1 & 2").country("DE"));
    assert_eq!(body(update), "address[country]=DE&address[line1]=1%20%26%202");
}

#[test]
fn keywords_stand_in_for_values() {
    assert_eq!(body(CreateSubscription::new().trial_end(SubscriptionTrialEnd::Now)), "trial_end=now");
    assert_eq!(body(CreateSubscription::new().trial_end(Timestamp(5))), "trial_end=5");
    let intent = || CreatePaymentIntent::new(100, "usd");
    assert_eq!(body(intent().off_session(true)), "amount=100&currency=usd&off_session=true");
    let one_off = body(intent().off_session(PaymentIntentOffSession::OneOff));
    assert_eq!(one_off, "amount=100&currency=usd&off_session=one_off");
}

#[test]
fn names_of_metadata_are_encoded_except_for_the_brackets_around_them() {
    let entries: Map<Clearable<String>> = [("a b", "1&2=3")].into();
    assert_eq!(body(UpdateCustomer::new("cus_1").metadata(entries)), "metadata[a%20b]=1%262%3D3");
}

#[test]
fn reading_and_deleting_have_their_parameters_in_the_query() {
    let list = ListInvoices::new()
        .created(Timestamp(10)..Timestamp(20))
        .limit(100)
        .expand([Invoice::EXPAND_CUSTOMER]);
    assert_eq!(
        request(list).target(),
        "/v1/invoices?created[gte]=10&created[lt]=20&limit=100&expand[0]=data.customer"
    );
    let cancel = request(CancelSubscription::new("sub_1").prorate(true));
    assert_eq!(cancel.target(), "/v1/subscriptions/sub_1?prorate=true");
    assert!(cancel.content().is_none());
    assert_eq!(request(DeleteCustomer::new("cus_1")).target(), "/v1/customers/cus_1");
    let events = ListV2Events::new().types(["v1.customer.created", "v2.core.account.closed"]);
    let expected = "/v2/core/events?types[0]=v1.customer.created&types[1]=v2.core.account.closed";
    assert_eq!(request(events).target(), expected);
}

#[test]
fn ids_chosen_by_users_are_encoded_in_the_path() {
    assert_eq!(request(RetrieveCoupon::new("50% off/now")).target(), "/v1/coupons/50%25%20off%2Fnow");
    for id in ["", ".", ".."] {
        let error = Request::of(&RetrieveCoupon::new(id)).expect_err("no path");
        assert!(format!("{:?}", std::error::Error::source(&error)).contains("coupon"), "{error}");
    }
}

#[test]
fn version_2_takes_json() {
    let event =
        CreateV2BillingMeterEvent::new("call \"1\"\n", [("value", "25")]).timestamp("2026-01-01T00:00:00Z");
    let request = request(event);
    let (media_type, json) = request.content().expect("a body");
    assert_eq!(media_type, "application/json");
    assert_eq!(
        std::str::from_utf8(&json),
        Ok(
            r#"{"event_name":"call \"1\"\u000a","payload":{"value":"25"},"timestamp":"2026-01-01T00:00:00Z"}"#
        )
    );
}

#[test]
fn version_2_clears_with_null() {
    let update = UpdateV2EventDestination::new("ed_1")
        .metadata([("kept", Clearable::Set("1".to_owned())), ("cleared", Clearable::Clear)]);
    assert_eq!(body(update), r#"{"metadata":{"cleared":null,"kept":"1"}}"#);
}

#[test]
fn files_are_sent_in_parts() {
    let file = Upload::new("a \"b\".txt", *b"hello\r\n\0").media_type("text/plain");
    let request = request(CreateFile::new(file, FilePurpose::DisputeEvidence));
    assert_eq!(request.host, Some("https://files.stripe.com"));
    let (media_type, body) = request.content().expect("a body");
    assert_eq!(media_type, "multipart/form-data; boundary=stripe-client-0000000000000000");
    let expected = "--stripe-client-0000000000000000\r\n\
        content-disposition: form-data; name=\"purpose\"\r\n\r\ndispute_evidence\r\n\
        --stripe-client-0000000000000000\r\n\
        content-disposition: form-data; name=\"file\"; filename=\"a %22b%22.txt\"\r\n\
        content-type: text/plain\r\n\r\nhello\r\n\0\r\n\
        --stripe-client-0000000000000000--\r\n";
    assert_eq!(std::str::from_utf8(&body), Ok(expected));
}

#[test]
fn the_url_of_a_next_page_keeps_its_query() {
    assert_eq!(Request::get("/v2/core/events?page=abc").target(), "/v2/core/events?page=abc");
}

#[test]
fn requests_do_not_print_their_parameters() {
    let request = Request::post("/v1/customers").param("email", "jenny@example.com");
    assert_eq!(format!("{request:?}"), "POST /v1/customers");
}
