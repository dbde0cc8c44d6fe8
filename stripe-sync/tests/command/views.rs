//! `views`: the values of a small world, computed by hand.

use crate::{Database, on_each_database};
use fake_stripe::{FakeStripe, Sizes};
use serde_json::{Value, json};
use stripe_sync::client::{Client, Rate};
use stripe_sync::models;
use stripe_sync::runtime::{AnyStore, Engine, NoObserver, Options};

on_each_database!(views_have_the_values_computed_by_hand, payouts_are_the_sums_of_their_transactions);

const DAY: i64 = 86_400;

async fn fake() -> FakeStripe {
    FakeStripe::builder()
        .time(fake_stripe::Time::Stepping)
        .sizes(Sizes::default())
        .start()
        .await
        .expect("a free port")
}

async fn engine(database: &Database, stripe: &FakeStripe) -> Engine<AnyStore> {
    let client = Client::builder(stripe.api_key()).base_url(stripe.url()).rate(Rate::Unlimited);
    let store = AnyStore::open(&database.url).await.expect("a database");
    let tables: Vec<_> = models::ready().iter().map(|model| model.table).collect();
    let engine = Engine::new(client.build().expect("a client"), store, &tables);
    engine.store().migrate(&engine.tables()).await.expect("tables");
    engine
}

/// The first day of a month of 2024, in seconds.
fn month(number: u8) -> i64 {
    let month = time::Month::try_from(number).expect("a month");
    let date = time::Date::from_calendar_date(2024, month, 1).expect("a date");
    date.midnight().assume_utc().unix_timestamp()
}

fn price(id: &str, fields: Value) -> Value {
    let mut price = json!({ "id": id, "object": "price", "active": true, "billing_scheme": "per_unit", "created": month(1),
        "currency": "usd", "livemode": false, "product": "prod_a", "type": "recurring", "tiers": null,
        "currency_options": null, "metadata": {},
        "recurring": { "interval": "month", "interval_count": 1, "usage_type": "licensed" } });
    merge(&mut price, fields);
    price
}

fn subscription(id: &str, customer: &str, items: &[(&str, Option<i64>)], fields: Value) -> Value {
    let item = |(number, (price, quantity)): (usize, &(&str, Option<i64>))| {
        json!({ "id": format!("si_{id}_{number}"), "object": "subscription_item", "created": month(1), "discounts": [],
            "current_period_start": month(1), "current_period_end": month(6), "metadata": {}, "quantity": quantity,
            "price": { "id": price, "object": "price", "product": "prod_a" }, "subscription": id, "tax_rates": [] })
    };
    let items: Vec<Value> = items.iter().enumerate().map(item).collect();
    let mut subscription = json!({ "id": id, "object": "subscription", "customer": customer, "status": "active",
        "billing_cycle_anchor": month(1), "cancel_at_period_end": false, "collection_method": "charge_automatically",
        "created": month(1), "start_date": month(1), "currency": "usd", "livemode": false, "metadata": {},
        "discounts": [], "items": { "object": "list", "data": items, "has_more": false, "url": "/v1/subscription_items" } });
    merge(&mut subscription, fields);
    subscription
}

fn invoice(id: &str, customer: &str, lines: &[Value], fields: Value) -> Value {
    let mut invoice = json!({ "id": id, "object": "invoice", "customer": customer, "created": month(1), "currency": "usd",
        "status": "paid", "livemode": false, "metadata": {}, "amount_remaining": 0, "subtotal": 0, "total": 0,
        "lines": { "object": "list", "data": lines, "has_more": false, "url": format!("/v1/invoices/{id}/lines") } });
    merge(&mut invoice, fields);
    invoice
}

fn line(id: &str, product: &str, amount: i64, discounts: Value) -> Value {
    json!({ "id": id, "object": "line_item", "amount": amount, "currency": "usd", "discount_amounts": discounts,
        "discountable": true, "livemode": false, "metadata": {}, "subtotal": amount,
        "period": { "start": month(1), "end": month(2) },
        "pricing": { "type": "price_details", "price_details": { "price": "price_month", "product": product } } })
}

fn merge(object: &mut Value, fields: Value) {
    let (Value::Object(object), Value::Object(fields)) = (object, fields) else { panic!("objects") };
    object.extend(fields);
}

/// Prices of each kind, with subscriptions to them.
fn subscriptions() -> Vec<Value> {
    let (day, tiered) = (month(1) + 9 * DAY, "tiered");
    let graduated = json!([{ "up_to": 10, "unit_amount": 100, "unit_amount_decimal": "100", "flat_amount": null },
        { "up_to": null, "unit_amount": 50, "unit_amount_decimal": "50", "flat_amount": 500 }]);
    let volume = json!([{ "up_to": 5, "unit_amount": 300 }, { "up_to": null, "unit_amount": 200 }]);
    let weekly = json!({ "interval": "week", "interval_count": 1, "usage_type": "licensed" });
    let yearly = json!({ "interval": "year", "interval_count": 1, "usage_type": "licensed" });
    let metered = json!({ "interval": "month", "interval_count": 1, "usage_type": "metered" });
    vec![
        price("price_month", json!({ "unit_amount": 1000, "unit_amount_decimal": "1000" })),
        price("price_year", json!({ "unit_amount": 12_000, "product": "prod_b", "recurring": yearly })),
        price(
            "price_graduated",
            json!({ "billing_scheme": tiered, "tiers_mode": "graduated", "tiers": graduated }),
        ),
        price("price_volume", json!({ "billing_scheme": tiered, "tiers_mode": "volume", "tiers": volume })),
        price("price_week", json!({ "currency": "eur", "unit_amount": 300, "recurring": weekly })),
        price("price_metered", json!({ "unit_amount": 5, "recurring": metered })),
        price(
            "price_tens",
            json!({ "unit_amount": 700, "transform_quantity": { "divide_by": 10, "round": "up" } }),
        ),
        subscription(
            "sub_discounted",
            "cus_1",
            &[("price_month", Some(2))],
            json!({ "start_date": day, "discounts": ["di_1"], "latest_invoice": "in_paid" }),
        ),
        subscription(
            "sub_ended",
            "cus_2",
            &[("price_year", Some(1))],
            json!({ "start_date": month(2), "ended_at": month(4) + 14 * DAY, "status": "canceled" }),
        ),
        subscription(
            "sub_trial",
            "cus_2",
            &[("price_graduated", Some(15))],
            json!({ "start_date": month(2) + 19 * DAY, "trial_end": month(3) + 4 * DAY }),
        ),
        subscription("sub_volume", "cus_3", &[("price_volume", Some(6))], json!({})),
        subscription(
            "sub_week",
            "cus_3",
            &[("price_week", Some(1))],
            json!({ "start_date": day, "currency": "eur" }),
        ),
        subscription(
            "sub_incomplete",
            "cus_3",
            &[("price_month", Some(1))],
            json!({ "status": "incomplete" }),
        ),
        subscription(
            "sub_metered",
            "cus_3",
            &[("price_metered", None), ("price_tens", Some(11))],
            json!({ "start_date": month(3) }),
        ),
        subscription(
            "sub_paused",
            "cus_3",
            &[("price_month", Some(1))],
            json!({ "pause_collection": { "behavior": "void", "resumes_at": null } }),
        ),
    ]
}

fn world(now: i64) -> Vec<Value> {
    let product = |id: &str, name: &str| {
        json!({ "id": id, "object": "product", "active": true, "created": month(1), "livemode": false, "name": name,
            "updated": month(1), "images": [], "marketing_features": [], "metadata": {} })
    };
    let customer = |id: &str| json!({ "id": id, "object": "customer", "created": month(1), "livemode": false, "email": format!("{id}@example.com") });
    let discount = json!([{ "amount": 500, "discount": "di_1" }]);
    let lines = [line("il_1", "prod_a", 2000, discount.clone()), line("il_2", "prod_b", 300, json!([]))];
    let paid = json!({ "subtotal": 2000, "total": 1500, "total_discount_amounts": discount,
        "status_transitions": { "paid_at": month(1) + 10 * DAY, "finalized_at": month(1) } });
    let open = |days: i64| now - days * DAY - 3600;
    let mut world = vec![product("prod_a", "Alpha"), product("prod_b", "Beta")];
    world.extend(["cus_1", "cus_2", "cus_3"].map(customer));
    world.extend(subscriptions());
    world.extend([
        invoice("in_paid", "cus_1", &lines, paid),
        invoice(
            "in_due",
            "cus_2",
            &[],
            json!({ "status": "open", "amount_remaining": 900, "due_date": open(3),
            "status_transitions": { "finalized_at": open(40) } }),
        ),
        invoice(
            "in_open",
            "cus_3",
            &[],
            json!({ "status": "open", "amount_remaining": 70,
            "status_transitions": { "finalized_at": open(10) } }),
        ),
        invoice(
            "in_later",
            "cus_3",
            &[],
            json!({ "status": "open", "amount_remaining": 5, "due_date": now + DAY }),
        ),
        invoice("in_draft", "cus_3", &[], json!({ "status": "draft", "amount_remaining": 100 })),
    ]);
    let refund = |id: &str, status: &str| json!({ "id": id, "object": "refund", "amount": 500, "created": month(2), "currency": "usd", "status": status });
    let dispute = |id: &str, status: &str| {
        json!({ "id": id, "object": "dispute", "amount": 700, "created": month(2), "currency": "usd", "status": status,
            "reason": "fraudulent", "is_charge_refundable": false, "livemode": false, "metadata": {}, "balance_transactions": [] })
    };
    world.extend([refund("re_1", "succeeded"), refund("re_2", "failed")]);
    world.extend([dispute("dp_1", "lost"), dispute("dp_2", "won"), dispute("dp_3", "warning_closed")]);
    world
}

/// The rows of a query, each as its values with bars between them.
async fn rows(database: &Database, view: &str, columns: &[&str], filter: &str) -> Vec<String> {
    let columns: Vec<String> =
        columns.iter().map(|column| format!("COALESCE(CAST({column} AS text), '-')")).collect();
    let list = columns.join(" || '|' || ");
    database.rows(&format!("SELECT {list} FROM {view} {filter} ORDER BY 1")).await
}

async fn views_have_the_values_computed_by_hand(database: Database) {
    let stripe = fake().await;
    let engine = engine(&database, &stripe).await;
    let now = time::OffsetDateTime::now_utc().unix_timestamp();
    for object in world(now) {
        let kind = object["object"].as_str().expect("a kind");
        let report = engine.sync_json(kind, &object.to_string(), stripe.now()).await.expect("written");
        assert!(report.is_clean(), "{report:?}");
    }
    let before = database.run(&["views", "list"]).await;
    assert!(before.out.contains("mrr_by_month") && !before.out.contains("installed"), "{}", before.out);
    for _ in 0..2 {
        let installed = database.run(&["views", "install"]).await;
        assert_eq!(installed.status, Some(0), "{}", installed.err);
        assert_eq!(installed.out.lines().count(), 7, "{}", installed.out);
    }
    let early = "WHERE month < '2024-05'";
    assert_eq!(
        rows(&database, "mrr_by_month", &["month", "currency", "mrr", "subscriptions"], early).await,
        [
            "2024-01|eur|1300|1",
            "2024-01|usd|2700|2",
            "2024-02|eur|1300|1",
            "2024-02|usd|3700|3",
            "2024-03|eur|1300|1",
            "2024-03|usd|6850|5",
            "2024-04|eur|1300|1",
            "2024-04|usd|5850|4",
        ]
    );
    assert_eq!(
        rows(&database, "subscriptions_by_month", &["month", "active", "new", "churned"], early).await,
        ["2024-01|3|3|0", "2024-02|4|1|0", "2024-03|6|2|0", "2024-04|5|0|1"]
    );
    assert_eq!(
        rows(
            &database,
            "revenue_by_product",
            &["month", "currency", "product", "name", "revenue", "lines"],
            ""
        )
        .await,
        ["2024-01|usd|prod_a|Alpha|1500|1", "2024-01|usd|prod_b|Beta|300|1"]
    );
    assert_eq!(
        rows(&database, "unpaid_invoices", &["invoice", "email", "amount_remaining", "days_overdue"], "")
            .await,
        [
            "in_due|cus_2@example.com|900|3",
            "in_later|cus_3@example.com|5|0",
            "in_open|cus_3@example.com|70|10"
        ]
    );
    let columns = ["month", "currency", "refunds", "refunded", "disputes", "disputed", "lost"];
    assert_eq!(
        rows(&database, "refunds_and_disputes_by_month", &columns, "").await,
        ["2024-02|usd|1|500|2|1400|700"]
    );
    let columns = ["customer", "subscription", "status", "product_name", "price", "quantity"];
    assert_eq!(
        rows(&database, "customers_with_plan", &columns, "WHERE customer <> 'cus_3'").await,
        [
            "cus_1|sub_discounted|active|Alpha|price_month|2",
            "cus_2|sub_trial|active|Alpha|price_graduated|15"
        ]
    );
    let dropped = database.run(&["views", "drop", "mrr_by_month", "unpaid_invoices"]).await;
    assert_eq!(dropped.out, "dropped mrr_by_month\ndropped unpaid_invoices\n");
    let json = database.run(&["views", "list", "--json"]).await;
    let list: Value = serde_json::from_str(&json.out).expect("JSON");
    let installed = list.as_array().expect("views").iter().filter(|view| view["installed"] == true);
    assert_eq!(installed.count(), 5);
    database.rows("CREATE TABLE unpaid_invoices (id integer)").await;
    let refused = database.run(&["views", "install"]).await;
    assert_eq!(refused.status, Some(2));
    assert!(refused.err.contains("unpaid_invoices: the database has a table or view"), "{}", refused.err);
    let others = database.run(&["views", "drop"]).await;
    assert_eq!(others.out.lines().count(), 5, "the table of the application stays: {}", others.out);
}

async fn payouts_are_the_sums_of_their_transactions(database: Database) {
    let stripe = fake().await;
    let price = stripe.monthly_price(1000);
    for _ in 0..3 {
        // Its funds are available at once.
        stripe.customer().with_card("bypassPending").with_subscription(&price).create();
    }
    let payout = stripe.pay_out("usd").expect("a payout");
    let engine = engine(&database, &stripe).await;
    let report = engine.backfill(&Options::default(), &NoObserver).await.expect("a run");
    assert!(report.is_clean(), "{report:?}");
    let installed = database.run(&["views", "install", "payout_reconciliation"]).await;
    assert_eq!(installed.status, Some(0), "{}", installed.err);
    let id = payout["id"].as_str().expect("an id");
    let columns = ["amount", "transactions", "gross", "fees", "net", "difference"];
    let found = rows(&database, "payout_reconciliation", &columns, &format!("WHERE payout = '{id}'")).await;
    let (gross, amount) = (3000, payout["amount"].as_i64().expect("an amount"));
    assert_eq!(found, [format!("{amount}|3|{gross}|{}|{amount}|0", gross - amount)]);
}
