//! Writes: validation, storage and reading again.

use crate::support::{Api, id};
use serde_json::{Value, json};

fn data(list: &Value) -> &Vec<Value> {
    list["data"].as_array().expect("a list")
}

#[tokio::test]
async fn created_objects_are_read_listed_and_have_events() {
    let api = Api::new().await;
    let form = "name=J%C3%B6rg+M&balance=-5&metadata[a]=1&metadata%5Bb%5D=2";
    let customer = api.post("/v1/customers", form).await.object();
    assert_eq!((&customer["name"], &customer["balance"]), (&json!("Jörg M"), &json!(-5)));
    assert_eq!(customer["metadata"], json!({ "a": "1", "b": "2" }));
    assert_eq!(api.get(&format!("/v1/customers/{}", id(&customer))).await.object(), customer);
    assert_eq!(data(&api.get("/v1/customers?limit=1").await.object())[0], customer);
    let event = data(&api.get("/v1/events?limit=1").await.object())[0].clone();
    assert_eq!((&event["type"], &event["data"]["object"]), (&json!("customer.created"), &customer));
}

#[tokio::test]
async fn updates_change_only_the_given_fields() {
    let api = Api::new().await;
    let before = api.post("/v1/customers", "name=A&email=a@b.c&metadata[a]=1&metadata[b]=2").await.object();
    let path = format!("/v1/customers/{}", id(&before));
    let after = api.post(&path, "name=B&metadata[b]=&metadata[c]=3").await.object();
    let mut expected = before;
    expected["name"] = "B".into();
    expected["metadata"] = json!({ "a": "1", "c": "3" });
    assert_eq!(after, expected);
    assert_eq!(api.get(&path).await.object(), expected);
    assert_eq!(api.post(&path, "metadata=").await.object()["metadata"], json!({}));
}

#[tokio::test]
async fn an_empty_string_clears() {
    let api = Api::new().await;
    let coupon = api.post("/v1/coupons", "id=TEN&percent_off=10&name=Ten").await.object();
    assert_eq!((&coupon["id"], &coupon["percent_off"]), (&json!("TEN"), &json!(10.0)));
    assert_eq!(api.post("/v1/coupons/TEN", "name=").await.object()["name"], Value::Null);
    let refused = api.post("/v1/customers", "balance=").await.error();
    assert_eq!(refused, (400, "parameter_invalid_empty".to_owned(), "balance".to_owned()));
    assert_eq!(api.post("/v1/coupons", "id=TEN").await.error().1, "resource_already_exists");
}

#[tokio::test]
async fn deleted_objects_are_missing() {
    let api = Api::new().await;
    let coupon = api.some("coupon");
    let path = format!("/v1/coupons/{coupon}");
    let stub = api.send("DELETE", &path, &[], "").await.object();
    assert_eq!(stub, json!({ "id": coupon, "object": "coupon", "deleted": true }));
    assert_eq!(api.get(&path).await.error().0, 404);
    assert_eq!(api.post(&path, "name=x").await.error().1, "resource_missing");
    assert_eq!(api.send("DELETE", &path, &[], "").await.error().0, 404);
    let destination = api.some("v2.core.event_destination");
    let stub =
        api.send("DELETE", &format!("/v2/core/event_destinations/{destination}"), &[], "").await.object();
    assert_eq!(stub, json!({ "id": destination, "object": "v2.core.event_destination" }));
}

#[tokio::test]
async fn subscriptions_are_cancelled_and_stay() {
    let api = Api::new().await;
    let path = format!("/v1/subscriptions/{}", api.some("subscription"));
    let canceled = api.send("DELETE", &path, &[], "").await.object();
    assert_eq!(canceled["status"], "canceled");
    assert_eq!(api.get(&path).await.object(), canceled);
    let event = data(&api.get("/v1/events?limit=1").await.object())[0]["type"].clone();
    assert_eq!(event, "customer.subscription.deleted");
}

#[tokio::test]
async fn objects_made_under_a_parent_belong_to_it() {
    let api = Api::new().await;
    let path = format!("/v1/customers/{}/tax_ids", api.some("customer"));
    let tax_id = api.post(&path, "type=eu_vat&value=DE123456789").await.object();
    assert_eq!((&tax_id["customer"], &tax_id["type"]), (&json!(api.some("customer")), &json!("eu_vat")));
    assert!(data(&api.get(&path).await.object()).contains(&tax_id));
}

#[tokio::test]
async fn nested_objects_are_stored_under_their_parent() {
    let api = Api::new().await;
    let customer = id(&api.post("/v1/customers", "name=A").await.object());
    let list = format!("/v1/customers/{customer}/balance_transactions");
    let made = api.post(&list, "amount=-500&currency=usd").await.object();
    assert_eq!((&made["customer"], &made["amount"]), (&json!(customer), &json!(-500)));
    let path = format!("{list}/{}", id(&made));
    assert_eq!(api.post(&path, "metadata[a]=1").await.object()["metadata"], json!({ "a": "1" }));
    assert_eq!(data(&api.get(&list).await.object()).len(), 1);
    assert_eq!(api.get(&format!("{list}/cbtxn_none")).await.error().1, "resource_missing");
    assert_eq!(api.get("/v1/customers/cus_none/balance_transactions").await.error().0, 404);
}

#[tokio::test]
async fn samples_stand_in_for_objects_that_are_not_stored() {
    let api = Api::new().await;
    let session = api.post("/v1/account_sessions", "account=acct_x&components[payments][enabled]=true").await;
    assert_eq!(session.object()["object"], "account_session");
}

#[tokio::test]
async fn parameters_that_are_objects_come_back() {
    let api = Api::new().await;
    let form = "address[city]=Lund&address[country]=SE&shipping[name]=A&shipping[address][line1]=B\
                &invoice_settings[footer]=Thanks&preferred_locales[0]=sv";
    let made = api.post("/v1/customers", form).await.object();
    assert_eq!((&made["address"]["city"], &made["address"]["line2"]), (&json!("Lund"), &Value::Null));
    assert_eq!(made["shipping"]["address"]["line1"], "B");
    assert_eq!((&made["invoice_settings"]["footer"], &made["balance"]), (&json!("Thanks"), &json!(0)));
    let path = format!("/v1/customers/{}", id(&made));
    let changed = api.post(&path, "address[city]=Malm%C3%B6&shipping=").await.object();
    assert_eq!(
        (&changed["address"]["city"], &changed["address"]["country"]),
        (&json!("Malmö"), &json!("SE"))
    );
    assert_eq!(changed["shipping"], Value::Null);
    assert_eq!(api.get(&path).await.object(), changed);
    let product = id(&api.post("/v1/products", "name=Plan").await.object());
    let form = format!("product={product}&currency=EUR&unit_amount=990&recurring[interval]=month");
    let price = api.post("/v1/prices", &form).await.object();
    assert_eq!((&price["currency"], &price["recurring"]["interval"]), (&json!("eur"), &json!("month")));
}

#[tokio::test]
async fn version_2_takes_json() {
    let api = Api::new().await;
    let json = [("content-type", "application/json")];
    let post = async |path: &str, body: Value| api.send("POST", path, &json, &body.to_string()).await;
    let body = json!({ "contact_email": "a@b.c", "metadata": { "a": "1", "b": "2" } });
    let account = post("/v2/core/accounts", body.clone()).await.object();
    assert_eq!(
        (&account["contact_email"], &account["metadata"]),
        (&body["contact_email"], &body["metadata"])
    );
    assert_eq!(api.stripe.last_parameters(), body);
    let path = format!("/v2/core/accounts/{}", id(&account));
    let changed = post(&path, json!({ "metadata": { "a": null } })).await.object();
    assert_eq!(changed["metadata"], json!({ "b": "2" }), "null clears");
    let cases = [
        (json!({ "colour": "red" }), "parameter_unknown"),
        (json!({ "contact_email": 1 }), "parameter_invalid"),
        (json!({ "contact_email": null }), "parameter_invalid"),
        (json!({ "dashboard": "none at all" }), "parameter_invalid"),
    ];
    for (body, code) in cases {
        assert_eq!(post(&path, body.clone()).await.error().1, code, "{body}");
    }
}

#[tokio::test]
async fn files_come_in_parts() {
    let api = Api::new().await;
    let kind = [("content-type", "multipart/form-data; boundary=\"b\"")];
    let part = |name: &str, content: &str| {
        format!("--b\r\nContent-Disposition: form-data; name={name}\r\n\r\n{content}\r\n")
    };
    let file = part("\"file\"; filename=\"a.txt\"", "hello");
    let body = format!("{}{file}--b--\r\n", part("\"purpose\"", "dispute_evidence"));
    let made = api.send("POST", "/v1/files", &kind, &body).await.object();
    assert_eq!((&made["filename"], &made["size"]), (&json!("a.txt"), &json!(5)));
    let expected =
        json!({ "purpose": "dispute_evidence", "file": { "filename": "a.txt", "content": "hello" } });
    assert_eq!(api.stripe.last_parameters(), expected);
    let error = api.send("POST", "/v1/files", &kind, &format!("{file}--b--\r\n")).await.error();
    assert_eq!((error.1.as_str(), error.2.as_str()), ("parameter_missing", "purpose"));
    let bare = format!("{}{}--b--\r\n", part("\"purpose\"", "dispute_evidence"), part("\"file\"", "hello"));
    assert_eq!(api.send("POST", "/v1/files", &kind, &bare).await.error().2, "file");
    assert_eq!(api.send("POST", "/v1/files", &kind, &file).await.status, 400, "the end is missing");
}

#[tokio::test]
async fn answers_to_writes_are_expanded() {
    let api = Api::new().await;
    let path = format!("/v1/charges/{}", api.some("charge"));
    let charge = api.post(&path, "expand[]=customer").await.object();
    assert_eq!(charge["customer"]["object"], "customer");
    let before = api.stripe.objects("customer").len();
    assert_eq!(api.post("/v1/customers", "expand[]=nothing").await.status, 400);
    assert_eq!(api.stripe.objects("customer").len(), before, "what is refused is not done");
}

#[tokio::test]
async fn quotes_come_as_pdf() {
    let api = Api::new().await;
    let answer = api.get(&format!("/v1/quotes/{}/pdf", api.some("quote"))).await;
    assert_eq!(answer.header("content-type"), Some("application/pdf"));
    assert!(answer.text.starts_with("%PDF-1.4"));
    assert_eq!(api.get("/v1/quotes/qt_none/pdf").await.status, 404);
}
