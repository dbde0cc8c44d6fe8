//! Parameters: validation by the document, references, amounts and currencies.

use crate::support::{Api, FORM};
use serde_json::json;

#[tokio::test]
async fn invalid_parameters_are_refused() {
    let api = Api::new().await;
    let cases = [
        ("/v1/subscriptions", "customer=cus_nope&items[0][price]=price_x", "resource_missing", "customer"),
        ("/v1/prices", "product=prod_nope&currency=usd&unit_amount=1", "resource_missing", "product"),
        ("/v1/prices", "product_data[name]=x&currency=xxx&unit_amount=1", "parameter_invalid", "currency"),
        (
            "/v1/prices",
            "product_data[name]=x&currency=usd&unit_amount=-1",
            "parameter_invalid_integer",
            "unit_amount",
        ),
        ("/v1/payment_intents", "amount=100000000&currency=usd", "amount_too_large", "amount"),
        ("/v1/subscriptions", "items[0][price]=price_x", "parameter_missing", "customer"),
    ];
    for (path, form, code, param) in cases {
        assert_eq!(api.post(path, form).await.error(), (400, code.to_owned(), param.to_owned()), "{form}");
    }
}

#[tokio::test]
async fn unknown_parameters_are_refused_by_name() {
    let api = Api::new().await;
    let session = "/v1/checkout/sessions";
    let cases = [
        ("/v1/customers", "colour=red", "parameter_unknown", "colour"),
        ("/v1/customers", "address[planet]=x", "parameter_unknown", "address[planet]"),
        ("/v1/customers", "shipping[name]=x", "parameter_missing", "shipping[address]"),
        ("/v1/customers", "balance=much", "parameter_invalid_integer", "balance"),
        ("/v1/customers", "tax_exempt=perhaps", "parameter_invalid", "tax_exempt"),
        ("/v1/customers", "address=Cologne", "parameter_invalid", "address"),
        ("/v1/customers", "name[first]=x", "parameter_invalid", "name"),
        ("/v1/customers", "name=a&name=b", "parameter_invalid", "name"),
        ("/v1/prices", "active=true&unit_amount=1", "parameter_missing", "currency"),
        ("/v1/prices", "currency=usd&active=yes", "parameter_invalid", "active"),
        ("/v1/prices", "currency=usd&unit_amount_decimal=1,5", "parameter_invalid", "unit_amount_decimal"),
        (session, "line_items[0][quantity]=x", "parameter_invalid_integer", "line_items[0][quantity]"),
        (session, "line_items[1][quantity]=1", "parameter_invalid", "line_items"),
    ];
    for (path, form, code, param) in cases {
        let error = api.post(path, form).await.error();
        assert_eq!(error, (400, code.to_owned(), param.to_owned()), "{form}");
    }
}

#[tokio::test]
async fn arrays_come_with_indexes_or_without() {
    let api = Api::new().await;
    let expected = json!({ "preferred_locales": ["de", "en"] });
    for form in
        ["preferred_locales[0]=de&preferred_locales[1]=en", "preferred_locales[]=de&preferred_locales[]=en"]
    {
        api.post("/v1/customers", form).await.object();
        assert_eq!(api.stripe.last_parameters(), expected, "{form}");
    }
    let many: Vec<String> = (0..12).map(|at| format!("preferred_locales[{at}]={at}")).collect();
    api.post("/v1/customers", &many.join("&")).await.object();
    assert_eq!(api.stripe.last_parameters()["preferred_locales"][10], "10", "in the order of numbers");
    api.post("/v1/customers", "metadata[0]=a").await.object();
    assert_eq!(api.stripe.last_parameters(), json!({ "metadata": { "0": "a" } }), "a map stays one");
}

#[tokio::test]
async fn content_types_must_fit() {
    let api = Api::new().await;
    let json = ("content-type", "application/json");
    let form = ("content-type", FORM);
    assert_eq!(api.send("POST", "/v1/customers", &[json], "{}").await.status, 400);
    assert_eq!(api.send("POST", "/v1/customers", &[], "name=x").await.status, 400);
    assert_eq!(api.send("POST", "/v1/customers", &[], "").await.status, 200, "nothing is needed");
    assert_eq!(api.send("POST", "/v2/core/accounts", &[form], "dashboard=full").await.status, 400);
    assert_eq!(api.send("POST", "/v1/files", &[form], "purpose=dispute_evidence").await.status, 400);
    assert_eq!(api.send("DELETE", "/v1/customers", &[], "").await.error().0, 404, "no such method");
}
