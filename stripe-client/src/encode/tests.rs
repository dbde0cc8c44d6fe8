//! The encoding of each construct of the API, to the byte.

use crate::Request;
use stripe_types::{
    CancelSubscription, CheckoutSession, Clearable, CreateCoupon, CreateCustomer, CreateFile, CreateInvoice,
    CreatePaymentIntent, CreatePrice, CreateSubscription, CreateV2BillingMeterEvent, Customer,
    CustomerAddressParams, CustomerTaxParams, DeleteCustomer, FilePurpose, Invoice, LineItem, ListEvents,
    ListInvoices, ListV2Events, Map, Operation, PaymentIntentOffSession, RetrieveCheckoutSession,
    RetrieveCoupon, RetrieveV2Account, SearchCustomers, SearchResult, SubscriptionAutomaticTaxParams,
    SubscriptionItemParams, SubscriptionTrialEnd, Timestamp, UpdateCustomer, UpdateSubscription,
    UpdateSubscriptionItemParams, UpdateV2EventDestination, Upload, V2AccountInclude,
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
fn parameters_that_are_not_set_are_left_out() {
    assert_eq!(body(UpdateCustomer::new("cus_1")), "");
    assert_eq!(
        body(CreateSubscription::new().automatic_tax(SubscriptionAutomaticTaxParams::default())),
        "automatic_tax[enabled]=false"
    );
    assert_eq!(body(UpdateCustomer::new("cus_1").tax(CustomerTaxParams::new())), "");
    assert_eq!(body(CreateCustomer::new().expand(Vec::<String>::new())), "");
}

#[test]
fn empty_lists_and_maps_clear() {
    let update = UpdateSubscription::new("sub_1")
        .default_tax_rates(Vec::<String>::new())
        .metadata(Map::<Clearable<String>>::default())
        .items(Vec::<UpdateSubscriptionItemParams>::new());
    assert_eq!(body(update), "default_tax_rates=&metadata=&items=");
    let locales = UpdateCustomer::new("cus_1").preferred_locales(Vec::<String>::new());
    assert_eq!(body(locales), "preferred_locales=");
    let item = SubscriptionItemParams::new()
        .tax_rates(Vec::<String>::new())
        .metadata(Vec::<(String, String)>::new());
    assert_eq!(body(CreateSubscription::new().items([item])), "items[0][metadata]=&items[0][tax_rates]=");
    // Stripe rejects an empty filter, which is better than all objects.
    let events = ListEvents::new().types(Vec::<String>::new());
    assert_eq!(request(events).target(), "/v1/events?types=");
}

#[test]
fn each_kind_of_value_is_cleared() {
    let update = UpdateCustomer::new("cus_1")
        .email(Clearable::Clear)
        .name(Clearable::Clear)
        .phone("")
        .tax_exempt(Clearable::Clear)
        .shipping(Clearable::Clear);
    assert_eq!(body(update), "email=&name=&phone=&tax_exempt=&shipping=");
    let decimal = UpdateSubscription::new("sub_1").application_fee_percent(Clearable::Clear);
    assert_eq!(body(decimal), "application_fee_percent=");
}

#[test]
fn paths_of_expand_add_up() {
    let create = CreateInvoice::new()
        .expand([Invoice::EXPAND_CUSTOMER, Invoice::EXPAND_DEFAULT_PAYMENT_METHOD])
        .expand([Invoice::EXPAND_PAYMENTS, Invoice::EXPAND_CONFIRMATION_SECRET])
        .expand(["customer.tax"]);
    assert_eq!(
        body(create),
        "expand[0]=customer&expand[1]=default_payment_method&expand[2]=payments&expand[3]=confirmation_secret\
         &expand[4]=customer.tax"
    );
    let list = ListInvoices::new()
        .expand([Invoice::EXPAND_CUSTOMER.then(Customer::EXPAND_TAX)])
        .expand([Invoice::EXPAND_LINES.then(LineItem::EXPAND_DISCOUNTS)]);
    let expected = "/v1/invoices?expand[0]=data.customer.tax&expand[1]=data.lines.data.discounts";
    assert_eq!(request(list).target(), expected);
    let search = SearchCustomers::new("name:'x'")
        .expand([Customer::EXPAND_TAX])
        .expand([SearchResult::<Customer>::EXPAND_TOTAL_COUNT]);
    let expected = "/v1/customers/search?query=name%3A%27x%27&expand[0]=data.tax&expand[1]=total_count";
    assert_eq!(request(search).target(), expected);
    let line_items = RetrieveCheckoutSession::new("cs_1").expand([CheckoutSession::EXPAND_LINE_ITEMS]);
    assert_eq!(request(line_items).target(), "/v1/checkout/sessions/cs_1?expand[0]=line_items");
    let included = RetrieveV2Account::new("acct_1")
        .include([V2AccountInclude::ConfigurationCustomer])
        .include([V2AccountInclude::Defaults]);
    assert_eq!(
        request(included).target(),
        "/v2/core/accounts/acct_1?include[0]=configuration.customer&include[1]=defaults"
    );
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
    let refused = |id: &str| Request::of(&RetrieveCoupon::new(id)).expect_err("no path");
    let empty = "GET /v1/coupons/{coupon}: `coupon` is empty; give the id of an object";
    assert_eq!(refused("").to_string(), empty);
    for id in ["", ".", ".."] {
        assert_eq!(refused(id).kind(), crate::ErrorKind::Input);
        assert!(refused(id).to_string().contains("`coupon` is"), "{}", refused(id));
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
