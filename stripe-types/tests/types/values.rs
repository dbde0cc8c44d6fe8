//! Values in the code of applications: comparisons, conversions, texts.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::panic::UnwindSafe;
use std::time::{Duration, SystemTime};
use stripe_types::{
    Address, Boxed, Clearable, CreateCustomer, CreateSubscription, Currency, Customer, CustomerId, DateTime,
    Decimal, Expandable, Invoice, InvoiceStatus, Metadata, RetrieveCustomer, SubscriptionItemParams,
    Timestamp, UpdateCustomer, UpdateSubscription, decode,
};

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a number")
}

#[test]
fn decimals_are_equal_by_value() {
    for (a, b) in [
        ("1.0", "1.00"),
        ("0", "-0.00"),
        ("1e3", "1000"),
        ("12.5E-1", "1.25"),
        ("0.10", ".1"),
        ("007", "7"),
        ("+3", "3"),
    ] {
        assert_eq!(decimal(a), decimal(b));
        assert!(BTreeSet::from([decimal(a)]).contains(&decimal(b)));
        assert!(HashMap::from([(decimal(a), ())]).contains_key(&decimal(b)));
    }
    assert_eq!(decode::<Decimal>("5").ok(), decode::<Decimal>("\"5\"").ok());
    let ascending = ["-10", "-9.5", "-0.1", "0", "0.09", "0.1", "2", "10", "1e2"];
    assert!(ascending.windows(2).all(|pair| decimal(pair[0]) < decimal(pair[1])));
    for text in ["", "-", ".", "1.2.3", "1e", "x", "1 ", "NaN", "1e99999999999"] {
        text.parse::<Decimal>().expect_err(text);
    }
    decode::<Decimal>("\"\"").expect_err("no number");
    assert_eq!(Decimal::default(), Decimal::from(0));
    assert_eq!(decode::<Decimal>("\"0.10\"").expect("a number").to_string(), "0.10");
}

#[test]
fn currencies_are_lower_case_constants() {
    assert_eq!(decode::<Currency>("\"USD\"").expect("a currency"), Currency::USD);
    assert_eq!(Currency::USD.as_str(), "usd");
    assert_eq!(Currency::from("usdc").to_string(), "usdc");
    assert_eq!("EUR".parse::<Currency>(), Ok(Currency::EUR));
    assert!(Currency::EUR == "eur" && Currency::EUR == "EUR" && Currency::EUR != "usd");
    for text in ["", "e", "e r"] {
        text.parse::<Currency>().expect_err(text);
    }
}

#[test]
fn ids_and_enums_are_texts() {
    let id = CustomerId::from("cus_1");
    let text = "cus_1".to_owned();
    assert_eq!((&id, &id), (&CustomerId::from("cus_1"), &CustomerId::from(text.clone())));
    assert!(id == "cus_1" && id == text);
    assert!("cus_1" == id);
    assert_eq!("cus_1".parse::<CustomerId>(), Ok(id.clone()));
    "".parse::<CustomerId>().expect_err("an empty id");
    assert_eq!(HashMap::from([(id.clone(), 1)]).get("cus_1"), Some(&1));
    let text: String = (&id).into();
    assert_eq!(text, "cus_1");
    let status: InvoiceStatus = "paid".parse().expect("any text");
    assert!(status == InvoiceStatus::Paid && status == "paid" && InvoiceStatus::Draft < InvoiceStatus::Open);
    assert_eq!((status.to_string(), status.as_ref()), ("paid".into(), "paid"));
    let listed_later = InvoiceStatus::UnknownValue("paid".into());
    assert!(status == listed_later && HashMap::from([(status, 1)]).contains_key(&listed_later));
}

#[test]
fn ids_fit_wherever_an_id_is_asked_for() {
    let customer: Customer = decode(r#"{"id":"cus_1","object":"customer"}"#).expect("a customer");
    let field = Expandable::new(customer.id.clone());
    let by_field = [RetrieveCustomer::new(&field), RetrieveCustomer::new(field.clone())];
    assert!(by_field.iter().all(|retrieve| *retrieve == RetrieveCustomer::new(&customer.id)));
    let create = CreateSubscription::new()
        .customer(&field)
        .default_payment_method(customer.id.cast::<stripe_types::kind::PaymentMethod>());
    assert_eq!(create.default_payment_method.as_deref(), Some("cus_1"));
    let account = stripe_types::AccountId::from("acct_1");
    let update = UpdateSubscription::new("sub_1").on_behalf_of(&account);
    assert_eq!(update.on_behalf_of, Some(Clearable::Set("acct_1".to_owned())));
}

#[test]
fn metadata_comes_from_any_map() {
    let expected = CreateCustomer::new().metadata([("plan", "pro")]);
    let owned = || ("plan".to_owned(), "pro".to_owned());
    let response: Metadata = [("plan", "pro")].into();
    for create in [
        CreateCustomer::new().metadata(HashMap::from([owned()])),
        CreateCustomer::new().metadata(HashMap::from([("plan", "pro")])),
        CreateCustomer::new().metadata(BTreeMap::from([owned()])),
        CreateCustomer::new().metadata(vec![("plan", "pro")]),
        CreateCustomer::new().metadata(&response),
        CreateCustomer::new().metadata(Some(response.clone())),
    ] {
        assert_eq!(create, expected);
    }
    let item = SubscriptionItemParams::new().metadata(HashMap::from([owned()]));
    assert_eq!(item, SubscriptionItemParams::new().metadata(response.clone()));
    let pairs: Vec<(String, String)> = response.into_iter().collect();
    assert_eq!(pairs, [owned()]);
}

#[test]
fn setters_take_options() {
    let none: Option<String> = None;
    let update = UpdateCustomer::new("cus_1")
        .name(Some("Jenny"))
        .email(none.clone())
        .address(None::<stripe_types::CustomerAddressParams>)
        .preferred_locales(None::<Vec<String>>);
    assert_eq!(update, UpdateCustomer::new("cus_1").name("Jenny"));
    let locales = UpdateCustomer::new("cus_1").preferred_locales(Some(vec!["de"]));
    assert_eq!(locales.preferred_locales, Some(vec!["de".to_owned()]));
    // A later value replaces an earlier one, also with none.
    assert_eq!(UpdateCustomer::new("cus_1").name("Jenny").name(none), UpdateCustomer::new("cus_1"));
}

#[test]
fn objects_and_operations_are_compared_by_value() {
    let text = r#"{"id":"in_1","object":"invoice","amount_due":5,"metadata":{"a":"1","b":"2"},"status":"open",
        "lines":{"object":"list","data":[{"id":"il_1","object":"line_item","quantity_decimal":"1.0"}]}}"#;
    let invoice: Invoice = decode(text).expect("an invoice");
    assert_eq!(invoice, decode(&text.replace("\"1.0\"", "\"1.00\"")).expect("an invoice"));
    for (from, to) in [
        ("in_1", "in_2"),
        ("\"amount_due\":5", "\"amount_due\":6"),
        ("\"b\":\"2\"", "\"b\":\"3\""),
        ("\"b\":\"2\"", "\"c\":\"2\""),
        (",\"status\":\"open\"", ""),
        ("il_1", "il_2"),
        ("\"data\":[", "\"data\":[{\"id\":\"il_0\",\"object\":\"line_item\"},"),
    ] {
        assert_ne!(invoice, decode(&text.replace(from, to)).expect("an invoice"), "{from}");
    }
    let update = || UpdateCustomer::new("cus_1");
    assert_eq!(update().metadata([("a", "1")]), update().metadata(vec![("a", "1")]));
    assert_ne!(update().name(Clearable::Clear), update());
}

#[test]
fn objects_within_objects_are_used_as_what_they_are() {
    let text = r#"{"id":"in_1","object":"invoice","lines":{"object":"list","data":[]},
        "customer_address":{"city":"Berlin","country":"DE"},"from_invoice":null}"#;
    let invoice: Invoice = decode(text).expect("an invoice");
    assert_eq!(invoice.from_invoice, None);
    let mut address = invoice.customer_address.clone().expect("an address");
    assert_eq!(address.city.as_deref(), Some("Berlin"));

    address.city = Some("Bremen".to_owned());
    assert_ne!(invoice.customer_address.as_ref(), Some(&address), "the copy is one of its own");
    assert!(format!("{address:?}").contains("Bremen"));
    let address: Address = address.into_inner();
    assert_eq!(address.country.as_deref(), Some("DE"));
    assert_eq!(*Boxed::from(address.clone()), address);

    fn is_shared_between_threads<T: Send + Sync + UnwindSafe + 'static>(_: T) {}
    is_shared_between_threads(invoice);
}

#[test]
fn times_have_a_text_and_arithmetic() {
    for (seconds, text) in [
        (0, "1970-01-01T00:00:00Z"),
        (951_782_399, "2000-02-28T23:59:59Z"),
        (951_782_400, "2000-02-29T00:00:00Z"),
        (1_779_874_200, "2026-05-27T09:30:00Z"),
        (-1, "1969-12-31T23:59:59Z"),
        (-62_135_596_800, "0001-01-01T00:00:00Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"),
        (4_107_542_399, "2100-02-28T23:59:59Z"),
    ] {
        assert_eq!(Timestamp(seconds).to_string(), text);
        assert_eq!(text.parse(), Ok(Timestamp(seconds)));
        assert_eq!(seconds.to_string().parse(), Ok(Timestamp(seconds)));
    }
    for day in -200_000..200_000 {
        let time = Timestamp(day * 86_400 + 1);
        assert_eq!(time.to_string().parse(), Ok(time));
    }
    assert_eq!("2026-05-27T11:30:00.999+02:00".parse(), Ok(Timestamp(1_779_874_200)));
    for text in
        ["", "x", "2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01", "2026-01-01T24:00:00Z"]
    {
        text.parse::<Timestamp>().expect_err(text);
    }
    let (minute, time) = (Duration::from_millis(60_999), Timestamp(100));
    assert_eq!((time + minute, time - minute, time + minute - time), (Timestamp(160), Timestamp(40), 60));
    assert_eq!(Timestamp(i64::MAX) + minute, Timestamp(i64::MAX));
    assert_eq!(Timestamp::from(SystemTime::UNIX_EPOCH + Duration::from_secs(5)), Timestamp(5));
    assert_eq!(DateTime::from(time).timestamp(), Some(time));
}

#[test]
fn times_and_decimals_convert_to_other_crates() {
    let time = Timestamp(1_779_874_200);
    let chrono = chrono::DateTime::<chrono::Utc>::try_from(time).expect("a time");
    assert_eq!((Timestamp::from(chrono), chrono.timestamp()), (time, 1_779_874_200));
    let of_time = time::OffsetDateTime::try_from(time).expect("a time");
    assert_eq!(Timestamp::from(of_time), time);
    let of_jiff = jiff::Timestamp::try_from(time).expect("a time");
    assert_eq!(Timestamp::from(of_jiff), time);
    chrono::DateTime::<chrono::Utc>::try_from(Timestamp(i64::MAX)).expect_err("no time");
    time::OffsetDateTime::try_from(Timestamp(i64::MAX)).expect_err("no time");
    jiff::Timestamp::try_from(Timestamp(i64::MAX)).expect_err("no time");
    let number = rust_decimal::Decimal::try_from(&decimal("12.50")).expect("a number");
    assert_eq!(Decimal::from(number), decimal("12.5"));
    assert_eq!(number + rust_decimal::Decimal::ONE, "13.5".parse().expect("a number"));
    rust_decimal::Decimal::try_from(Decimal::from("x")).expect_err("no number");
}

#[test]
fn values_are_serialized_and_deserialized() {
    #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    struct Signup {
        customer: CustomerId,
        status: InvoiceStatus,
        currency: Currency,
        at: Timestamp,
        amount: Decimal,
    }
    let text = r#"{"customer":"cus_1","status":"open","currency":"USD","at":5,"amount":"1.50"}"#;
    let signup: Signup = serde_json::from_str(text).expect("a signup");
    let expected = Signup {
        customer: "cus_1".into(),
        status: InvoiceStatus::Open,
        currency: Currency::USD,
        at: Timestamp(5),
        amount: decimal("1.5"),
    };
    assert_eq!(signup, expected);
    let back = serde_json::to_string(&signup).expect("JSON");
    assert_eq!(serde_json::from_str::<Signup>(&back).expect("a signup"), expected);
    assert_eq!(serde_json::from_str::<Decimal>("1.5").expect("a number"), decimal("1.5"));
    serde_json::from_str::<CustomerId>("5").expect_err("no id");
    serde_json::from_str::<Decimal>("\"\"").expect_err("no number");
    serde_json::from_str::<Timestamp>("1.5").expect_err("no second");
}

#[test]
fn objects_are_deserialized_as_they_are_serialized() {
    let text = r#"{"id":"in_1","object":"invoice","customer":{"id":"cus_1","name":"J","object":"customer"},
        "metadata":{"a":"1"},"lines":{"object":"list","data":[{"id":"il_1","object":"line_item"}]}}"#;
    let invoice: Invoice = serde_json::from_str(text).expect("an invoice");
    assert_eq!(invoice, decode(text).expect("an invoice"));
    let value = serde_json::to_value(&invoice).expect("JSON");
    assert_eq!(serde_json::from_value::<Invoice>(value).expect("an invoice"), invoice);
    let error = serde_json::from_str::<Invoice>(r#"{"object":"invoice"}"#).expect_err("no invoice");
    assert!(error.to_string().contains("`id` is missing"), "{error}");
    let create = CreateCustomer::new().name("Jenny").metadata([("a", "1")]);
    let text = serde_json::to_string(&create).expect("JSON");
    assert_eq!(serde_json::from_str::<CreateCustomer>(&text).expect("parameters"), create);
}

#[test]
fn debug_hides_secrets() {
    let intent = r#"{"id":"pi_1","object":"payment_intent","client_secret":"pi_1_secret_x","amount":5}"#;
    let decoded: stripe_types::PaymentIntent = decode(intent).expect("an intent");
    assert_eq!(decoded.client_secret.as_deref(), Some("pi_1_secret_x"));
    let event = format!(r#"{{"id":"evt_1","object":"event","type":"x","data":{{"object":{intent}}}}}"#);
    let event: stripe_types::Event = decode(&event).expect("an event");
    let card =
        r#"{"id":"ic_1","object":"issuing.card","number":"4242424242424242","cvc":"123","last4":"4242"}"#;
    let card: stripe_types::IssuingCard = decode(card).expect("a card");
    let invoice: Invoice = decode(r#"{"id":"in_1","object":"invoice","number":"A-1"}"#).expect("an invoice");
    let endpoint = r#"{"id":"we_1","object":"webhook_endpoint","secret":"whsec_x"}"#;
    let endpoint: stripe_types::WebhookEndpoint = decode(endpoint).expect("an endpoint");
    let shown = format!("{decoded:?} {event:?} {card:?} {invoice:?} {endpoint:?}");
    for secret in ["secret_x", "42424242", "123", "whsec_x"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
    assert!(shown.contains("client_secret: ***") && shown.contains("number: \"A-1\""), "{shown}");
    assert!(shown.contains(r#""amount":5"#) && shown.contains("4242"), "{shown}");
}
