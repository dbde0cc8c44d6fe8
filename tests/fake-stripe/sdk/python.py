"""Operations of the official Python SDK against the fake, with the values that they answer."""

import os
import urllib.request

import stripe

BASE = os.environ["STRIPE_API_BASE"]
stripe.api_key = "sk_test_python"
client = stripe.StripeClient(
    "sk_test_python",
    base_addresses={"api": BASE, "files": BASE, "connect": BASE, "meter_events": BASE},
    max_network_retries=0,
)
v1 = client.v1
operations = 0
failures = []


def value(answer, path):
    for step in path.split("."):
        answer = answer[int(step)] if step.isdigit() else answer[step]
    return answer


def expect(what, call, /, **expected):
    """Makes a call, and compares values of its answer; `a__b` is `a.b`."""
    global operations
    operations += 1
    try:
        answer = call()
    except Exception as error:  # A failure is reported with its operation.
        failures.append(f"{what}: {type(error).__name__}: {error}")
        return None
    for path, wanted in expected.items():
        path = path.replace("__", ".")
        try:
            found = value(answer, path)
        except Exception as error:
            found = repr(error)
        if hasattr(found, "to_dict"):
            found = found.to_dict()
        # Decimals of the SDK are compared as they are sent.
        if isinstance(wanted, str):
            found = str(found)
        if found != wanted:
            failures.append(f"{what}: {path} is {found!r}, not {wanted!r}")
    return answer


def refused(what, call, kind, /, **expected):
    """Makes a call that the API refuses."""
    global operations
    operations += 1
    try:
        call()
    except kind as error:
        for attribute, wanted in expected.items():
            found = getattr(error, attribute, None)
            if found is None and error.error is not None:
                found = error.error.get(attribute) if hasattr(error.error, "get") else getattr(error.error, attribute, None)
            if found != wanted:
                failures.append(f"{what}: {attribute} is {found!r}, not {wanted!r}")
        return
    except Exception as error:
        failures.append(f"{what}: {type(error).__name__}: {error}")
        return
    failures.append(f"{what}: it was not refused")


def event(kind):
    """The newest event has a type."""
    expect(f"event {kind}", lambda: v1.events.list({"type": kind, "limit": 1}), data__0__type=kind)


def fake(path):
    urllib.request.urlopen(urllib.request.Request(f"{BASE}/_fake/{path}", method="POST")).read()


# Customers.
customer = expect(
    "customers.create",
    lambda: v1.customers.create(
        {
            "name": "Jenny Rosen",
            "email": "jenny@example.com",
            "address": {"line1": "510 Townsend St", "city": "San Francisco", "country": "US"},
            "shipping": {"name": "Jenny", "address": {"line1": "A"}},
            "metadata": {"team": "red"},
            "invoice_settings": {"footer": "Thanks"},
            "preferred_locales": ["en", "de"],
        }
    ),
    name="Jenny Rosen", address__city="San Francisco", address__line2=None, shipping__address__line1="A",
    metadata__team="red", invoice_settings__footer="Thanks", preferred_locales__1="de", balance=0, livemode=False,
)
cus = customer.id
event("customer.created")
expect("customers.retrieve", lambda: v1.customers.retrieve(cus), email="jenny@example.com")
expect("customers.update", lambda: v1.customers.update(cus, {"address": {"city": "Oakland"}, "metadata": {"team": ""}}),
       address__city="Oakland", address__country="US", metadata={})
expect("event customer.updated", lambda: v1.events.list({"type": "customer.updated"}), data__0__data__previous_attributes__address__city="San Francisco")
expect("customers.list", lambda: v1.customers.list({"email": "jenny@example.com"}), data__0__id=cus, has_more=False)
expect("customers.search", lambda: v1.customers.search({"query": "email:'jenny@example.com'"}), data__0__id=cus)
expect("balance transactions", lambda: v1.customers.balance_transactions.create(cus, {"amount": -100, "currency": "usd"}), amount=-100, customer=cus)
expect("balance transactions list", lambda: v1.customers.balance_transactions.list(cus), data__0__amount=-100)
expect("tax ids", lambda: v1.customers.tax_ids.create(cus, {"type": "eu_vat", "value": "DE123456789"}), type="eu_vat", value="DE123456789", customer=cus)
event("customer.tax_id.created")
refused("customers.retrieve missing", lambda: v1.customers.retrieve("cus_nope"), stripe.InvalidRequestError, http_status=404, code="resource_missing", param="id")
refused("customers.create unknown parameter", lambda: v1.customers.create({"colour": "red"}), stripe.InvalidRequestError, code="parameter_unknown", param="colour")
bad = stripe.StripeClient("nonsense", base_addresses={"api": BASE})
refused("a key of the wrong form", lambda: bad.v1.customers.list(), stripe.AuthenticationError, http_status=401)

# The catalog.
product = expect("products.create", lambda: v1.products.create({"name": "Gold", "default_price_data": {"currency": "usd", "unit_amount": 900, "recurring": {"interval": "month"}}}), name="Gold", active=True)
event("product.created")
expect("products.retrieve expanded", lambda: v1.products.retrieve(product.id, {"expand": ["default_price"]}), default_price__unit_amount=900, default_price__recurring__interval="month")
expect("products.update", lambda: v1.products.update(product.id, {"description": "All of it"}), description="All of it")
price = expect("prices.create", lambda: v1.prices.create({"product": product.id, "currency": "usd", "unit_amount": 2000, "recurring": {"interval": "month"}, "lookup_key": "gold"}),
               unit_amount=2000, unit_amount_decimal="2000", type="recurring", recurring__interval_count=1, recurring__usage_type="licensed")
event("price.created")
once = expect("prices.create one-time", lambda: v1.prices.create({"product_data": {"name": "Mug"}, "currency": "EUR", "unit_amount": 1250}), type="one_time", currency="eur", recurring=None)
expect("prices.update", lambda: v1.prices.update(price.id, {"nickname": "standard"}), nickname="standard")
expect("prices.list", lambda: v1.prices.list({"lookup_keys": ["gold"]}), object="list")
refused("prices.create without product", lambda: v1.prices.create({"currency": "usd", "unit_amount": 1}), stripe.InvalidRequestError, param="product")
refused("prices.create of a missing product", lambda: v1.prices.create({"product": "prod_no", "currency": "usd", "unit_amount": 1}), stripe.InvalidRequestError, code="resource_missing", param="product")
refused("prices.create in no currency", lambda: v1.prices.create({"product": product.id, "currency": "zzz", "unit_amount": 1}), stripe.InvalidRequestError, param="currency")
expect("coupons.create", lambda: v1.coupons.create({"id": "TEN", "percent_off": 10, "duration": "forever"}), id="TEN", percent_off=10, valid=True)
event("coupon.created")
expect("coupons.update", lambda: v1.coupons.update("TEN", {"name": "Ten"}), name="Ten")
refused("coupons.create twice", lambda: v1.coupons.create({"id": "TEN", "percent_off": 10}), stripe.InvalidRequestError, code="resource_already_exists")
code = expect("promotion_codes.create", lambda: v1.promotion_codes.create({"promotion": {"type": "coupon", "coupon": "TEN"}, "code": "HELLO"}), code="HELLO", promotion__coupon="TEN", active=True)
event("promotion_code.created")
expect("tax_rates.create", lambda: v1.tax_rates.create({"display_name": "VAT", "inclusive": False, "percentage": 19}), percentage=19, active=True)
event("tax_rate.created")
expect("shipping_rates.create", lambda: v1.shipping_rates.create({"display_name": "Post", "type": "fixed_amount", "fixed_amount": {"amount": 500, "currency": "usd"}}), fixed_amount__amount=500)

# Payment methods.
method = expect("payment_methods.attach", lambda: v1.payment_methods.attach("pm_card_visa", {"customer": cus}), customer=cus, card__last4="4242", card__brand="visa")
event("payment_method.attached")
expect("payment_methods.create", lambda: v1.payment_methods.create({"type": "card", "card": {"number": "5555555555554444", "exp_month": 8, "exp_year": 2031, "cvc": "314"}, "billing_details": {"name": "J"}}),
       card__brand="mastercard", card__exp_year=2031, billing_details__name="J")
expect("payment_methods.list", lambda: v1.payment_methods.list({"customer": cus}), data__0__id=method.id)
expect("customers.payment_methods.list", lambda: v1.customers.payment_methods.list(cus), data__0__id=method.id)
expect("payment_methods.update", lambda: v1.payment_methods.update(method.id, {"metadata": {"a": "1"}}), metadata__a="1")
refused("payment_methods.attach declined", lambda: v1.payment_methods.attach("pm_card_chargeDeclined", {"customer": cus}), stripe.CardError, code="card_declined", http_status=402)
expect("customers default", lambda: v1.customers.update(cus, {"invoice_settings": {"default_payment_method": method.id}}), invoice_settings__default_payment_method=method.id, invoice_settings__footer="Thanks")

# Payments.
intent = expect("payment_intents.create", lambda: v1.payment_intents.create({"amount": 2000, "currency": "usd", "customer": cus}), status="requires_payment_method", amount=2000, customer=cus)
expect("payment_intents.update", lambda: v1.payment_intents.update(intent.id, {"amount": 2500}), amount=2500)
expect("payment_intents.confirm", lambda: v1.payment_intents.confirm(intent.id, {"payment_method": method.id}), status="succeeded", amount_received=2500)
event("payment_intent.succeeded")
event("charge.succeeded")
charge_id = v1.payment_intents.retrieve(intent.id).latest_charge
expect("charges.retrieve expanded", lambda: v1.charges.retrieve(charge_id, {"expand": ["balance_transaction", "payment_intent"]}),
       balance_transaction__fee=102, balance_transaction__net=2398, payment_intent__id=intent.id, paid=True)
expect("charges.update", lambda: v1.charges.update(charge_id, {"description": "A mug"}), description="A mug")
event("charge.updated")
refused("payment_intents.confirm again", lambda: v1.payment_intents.confirm(intent.id), stripe.InvalidRequestError, code="payment_intent_unexpected_state")
refused("a declined card", lambda: v1.payment_intents.create({"amount": 2000, "currency": "usd", "payment_method": "pm_card_chargeDeclinedInsufficientFunds", "confirm": True}),
        stripe.CardError, code="card_declined", decline_code="insufficient_funds")
event("payment_intent.payment_failed")
event("charge.failed")
refused("an amount that is too small", lambda: v1.payment_intents.create({"amount": 10, "currency": "usd"}), stripe.InvalidRequestError, code="amount_too_small")
manual = expect("manual capture", lambda: v1.payment_intents.create({"amount": 3000, "currency": "usd", "payment_method": "pm_card_visa", "confirm": True, "capture_method": "manual"}), status="requires_capture", amount_capturable=3000)
event("payment_intent.amount_capturable_updated")
expect("payment_intents.capture", lambda: v1.payment_intents.capture(manual.id, {"amount_to_capture": 1000}), status="succeeded", amount_received=1000)
event("charge.captured")
waiting = expect("authentication", lambda: v1.payment_intents.create({"amount": 3000, "currency": "usd", "payment_method": "pm_card_authenticationRequired", "confirm": True}), status="requires_action")
event("payment_intent.requires_action")
fake(f"act/{waiting.id}")
expect("authenticated", lambda: v1.payment_intents.retrieve(waiting.id), status="succeeded", next_action=None)
cancelable = v1.payment_intents.create({"amount": 3000, "currency": "usd"})
expect("payment_intents.cancel", lambda: v1.payment_intents.cancel(cancelable.id, {"cancellation_reason": "abandoned"}), status="canceled", cancellation_reason="abandoned")
event("payment_intent.canceled")
refund = expect("refunds.create", lambda: v1.refunds.create({"payment_intent": intent.id, "amount": 500, "reason": "duplicate"}), amount=500, status="succeeded", reason="duplicate", charge=charge_id)
event("refund.created")
event("charge.refunded")
refused("a refund above the charge", lambda: v1.refunds.create({"charge": charge_id, "amount": 2001}), stripe.InvalidRequestError, param="amount")
expect("refunds.list", lambda: v1.refunds.list({"charge": charge_id}), data__0__id=refund.id)
expect("balance", lambda: v1.balance.retrieve(), object="balance", pending__0__currency="usd")
v1.payment_intents.create({"amount": 9000, "currency": "usd", "payment_method": "pm_card_createDispute", "confirm": True})
event("charge.dispute.created")
dispute = v1.disputes.list({"limit": 1}).data[0]
expect("disputes.update", lambda: v1.disputes.update(dispute.id, {"evidence": {"uncategorized_text": "winning_evidence"}}), status="won")
event("charge.dispute.closed")
event("charge.dispute.funds_reinstated")
setup = expect("setup_intents.create", lambda: v1.setup_intents.create({"customer": cus, "payment_method": "pm_card_mastercard", "confirm": True}), status="succeeded", customer=cus)
event("setup_intent.succeeded")
lone = v1.setup_intents.create({})
expect("setup_intents.cancel", lambda: v1.setup_intents.cancel(lone.id), status="canceled")
event("setup_intent.canceled")
refused("a setup that is declined", lambda: v1.setup_intents.create({"payment_method": "pm_card_chargeDeclined", "confirm": True}), stripe.CardError, code="card_declined")
event("setup_intent.setup_failed")
expect("charges.create", lambda: v1.charges.create({"amount": 700, "currency": "usd", "source": "tok_visa"}), status="succeeded", amount=700, captured=True)
fake(f"advance?seconds={3 * 86400}")
fake("pay_out?currency=usd")
event("payout.reconciliation_completed")
expect("payouts.list", lambda: v1.payouts.list(), data__0__automatic=True, data__0__status="pending")
refused("payouts.create", lambda: v1.payouts.create({"amount": 100000, "currency": "usd"}), stripe.InvalidRequestError, code="balance_insufficient")

# Billing.
sub = expect("subscriptions.create", lambda: v1.subscriptions.create({"customer": cus, "items": [{"price": price.id, "quantity": 2}], "discounts": [{"promotion_code": code.id}], "expand": ["latest_invoice"]}),
             status="active", latest_invoice__subtotal=4000, latest_invoice__total=3600, latest_invoice__status="paid", currency="usd")
event("customer.subscription.created")
event("invoice.created")
event("invoice.finalized")
event("invoice.paid")
event("invoice.payment_succeeded")
event("invoice_payment.paid")
expect("invoices.list", lambda: v1.invoices.list({"customer": cus}), data__0__billing_reason="subscription_create")
refused("a proration", lambda: v1.subscriptions.update(sub.id, {"items": [{"id": sub["items"].data[0].id, "quantity": 3}]}), stripe.InvalidRequestError, param="items")
expect("subscriptions.update", lambda: v1.subscriptions.update(sub.id, {"items": [{"id": sub["items"].data[0].id, "quantity": 3}], "proration_behavior": "none"}), items__data__0__quantity=3)
event("customer.subscription.updated")
expect("subscription_items.list", lambda: v1.subscription_items.list({"subscription": sub.id}), data__0__quantity=3)
item = expect("subscription_items.create", lambda: v1.subscription_items.create({"subscription": sub.id, "price": product.default_price or v1.products.retrieve(product.id).default_price, "proration_behavior": "none"}), quantity=1, subscription=sub.id)
expect("subscription_items.delete", lambda: v1.subscription_items.delete(item.id, {"proration_behavior": "none"}), deleted=True)
expect("subscriptions.cancel at period end", lambda: v1.subscriptions.update(sub.id, {"cancel_at_period_end": True}), cancel_at_period_end=True, status="active")
expect("subscriptions.cancel", lambda: v1.subscriptions.cancel(sub.id), status="canceled")
event("customer.subscription.deleted")
trial = expect("a trial", lambda: v1.subscriptions.create({"customer": cus, "items": [{"price": price.id}], "trial_period_days": 7}), status="trialing")
incomplete = expect("default_incomplete", lambda: v1.subscriptions.create({"customer": cus, "items": [{"price": price.id}], "payment_behavior": "default_incomplete", "expand": ["latest_invoice.confirmation_secret"]}), status="incomplete", latest_invoice__status="open")
expect("pause_collection", lambda: v1.subscriptions.update(trial.id, {"pause_collection": {"behavior": "void"}}), pause_collection__behavior="void")
refused("subscriptions of nobody", lambda: v1.subscriptions.create({"customer": "cus_nope", "items": [{"price": price.id}]}), stripe.InvalidRequestError, code="resource_missing", param="customer")
invoice = expect("invoices.create", lambda: v1.invoices.create({"customer": cus, "currency": "usd", "description": "Work"}), status="draft", description="Work")
expect("invoice_items.create", lambda: v1.invoice_items.create({"customer": cus, "invoice": invoice.id, "amount": 1500, "currency": "usd"}), amount=1500)
event("invoiceitem.created")
expect("invoices.retrieve", lambda: v1.invoices.retrieve(invoice.id), total=1500, lines__data__0__amount=1500)
expect("invoices.finalize_invoice", lambda: v1.invoices.finalize_invoice(invoice.id), status="open", amount_remaining=1500, starting_balance=0)
expect("credit_notes.create", lambda: v1.credit_notes.create({"invoice": invoice.id, "amount": 400}), amount=400, type="pre_payment")
event("credit_note.created")
expect("invoices.pay", lambda: v1.invoices.pay(invoice.id), status="paid", amount_paid=1100, amount_remaining=0)


def open_invoice():
    made = v1.invoices.create({"customer": cus, "currency": "usd"})
    v1.invoice_items.create({"customer": cus, "invoice": made.id, "amount": 700, "currency": "usd"})
    return v1.invoices.finalize_invoice(made.id).id


expect("invoices.void_invoice", lambda: v1.invoices.void_invoice(open_invoice()), status="void")
event("invoice.voided")
expect("invoices.mark_uncollectible", lambda: v1.invoices.mark_uncollectible(open_invoice()), status="uncollectible")
event("invoice.marked_uncollectible")
expect("invoices.send_invoice", lambda: v1.invoices.send_invoice(open_invoice()), status="open")
event("invoice.sent")
refused("invoices.pay declined", lambda: v1.invoices.pay(open_invoice(), {"payment_method": "pm_card_chargeCustomerFail"}), stripe.CardError, code="card_declined")
event("invoice.payment_failed")
clock = expect("test_clocks.create", lambda: v1.test_helpers.test_clocks.create({"frozen_time": 1800000000}), frozen_time=1800000000, status="ready")
timed = v1.customers.create({"test_clock": clock.id, "payment_method": "pm_card_visa"})
timed_method = v1.customers.payment_methods.list(timed.id).data[0].id
timed_sub = expect("a subscription on a clock", lambda: v1.subscriptions.create({"customer": timed.id, "items": [{"price": price.id}], "default_payment_method": timed_method}), status="active", created=1800000000, test_clock=clock.id)
expect("test_clocks.advance", lambda: v1.test_helpers.test_clocks.advance(clock.id, {"frozen_time": 1800000000 + 40 * 86400}), frozen_time=1800000000 + 40 * 86400)
event("test_helpers.test_clock.ready")
expect("a renewal", lambda: v1.invoices.list({"subscription": timed_sub.id}), data__0__billing_reason="subscription_cycle", data__0__status="paid")

# Checkout.
session = expect("checkout.sessions.create", lambda: v1.checkout.sessions.create({"mode": "subscription", "line_items": [{"price": price.id, "quantity": 1}], "success_url": "https://example.com", "customer_email": "a@b.c"}),
                 status="open", payment_status="unpaid", amount_total=2000, mode="subscription")
expect("line_items", lambda: v1.checkout.sessions.line_items.list(session.id), data__0__amount_total=2000, data__0__price__id=price.id)
fake(f"act/{session.id}?payment_method=pm_card_visa")
expect("checkout.sessions.retrieve", lambda: v1.checkout.sessions.retrieve(session.id, {"expand": ["subscription", "line_items"]}), status="complete", payment_status="paid", subscription__status="active", line_items__data__0__quantity=1)
event("checkout.session.completed")
paying = v1.checkout.sessions.create({"mode": "payment", "line_items": [{"price_data": {"currency": "usd", "unit_amount": 300, "product_data": {"name": "Pen"}}, "quantity": 3}], "success_url": "https://example.com"})
expect("checkout.sessions.expire", lambda: v1.checkout.sessions.expire(paying.id), status="expired", amount_total=900)
event("checkout.session.expired")
expect("payment_links.create", lambda: v1.payment_links.create({"line_items": [{"price": once.id, "quantity": 1}]}), active=True, object="payment_link")
event("payment_link.created")

# Connect.
account = expect("accounts.create", lambda: v1.accounts.create({"type": "express", "country": "DE", "email": "a@b.c", "business_profile": {"name": "B"}}), country="DE", email="a@b.c", business_profile__name="B")
expect("accounts.update", lambda: v1.accounts.update(account.id, {"metadata": {"a": "1"}}), metadata__a="1")
event("account.updated")
on = {"stripe_account": account.id}
theirs = expect("customers.create for an account", lambda: v1.customers.create({"name": "Theirs"}, on), name="Theirs")
expect("customers.list for an account", lambda: v1.customers.list({}, on), data__0__id=theirs.id, has_more=False)
refused("not on the platform", lambda: v1.customers.retrieve(theirs.id), stripe.InvalidRequestError, code="resource_missing")
expect("events of an account", lambda: v1.events.list({}, on), data__0__type="customer.created", data__0__account=account.id)
expect("persons", lambda: v1.accounts.persons.create(account.id, {"first_name": "Ada"}), first_name="Ada", account=account.id)
event("person.created")
v1.payment_intents.create({"amount": 1000, "currency": "usd", "payment_method": "pm_card_bypassPending", "confirm": True})
event("balance.available")
expect("transfers", lambda: v1.transfers.create({"amount": 400, "currency": "usd", "destination": account.id}), amount=400, destination=account.id)
event("transfer.created")
expect("account_links", lambda: v1.account_links.create({"account": account.id, "type": "account_onboarding", "refresh_url": "https://example.com", "return_url": "https://example.com"}), object="account_link")

# Webhooks, and deletions.
endpoint = expect("webhook_endpoints.create", lambda: v1.webhook_endpoints.create({"url": "http://127.0.0.1:9/hooks", "enabled_events": ["plan.created"]}), status="enabled", enabled_events=["plan.created"])
expect("webhook_endpoints.update", lambda: v1.webhook_endpoints.update(endpoint.id, {"disabled": True}), status="disabled")
expect("webhook_endpoints.delete", lambda: v1.webhook_endpoints.delete(endpoint.id), deleted=True)
expect("coupons.delete", lambda: v1.coupons.delete("TEN"), deleted=True)
event("coupon.deleted")
expect("payment_methods.detach", lambda: v1.payment_methods.detach(method.id), customer=None)
event("payment_method.detached")
expect("customers.delete", lambda: v1.customers.delete(cus), deleted=True)
event("customer.deleted")
expect("subscriptions of a deleted customer", lambda: v1.subscriptions.retrieve(trial.id), status="canceled")
again = stripe.StripeClient("sk_test_python", base_addresses={"api": BASE}, max_network_retries=0)
first = again.v1.customers.create({"name": "Once"}, {"idempotency_key": "once"})
expect("an idempotency key", lambda: again.v1.customers.create({"name": "Once"}, {"idempotency_key": "once"}), id=first.id)
refused("an idempotency key with other parameters", lambda: again.v1.customers.create({"name": "Twice"}, {"idempotency_key": "once"}), stripe.IdempotencyError)

print(f"stripe-python {stripe.VERSION}: {operations} operations, {len(failures)} not as expected")
if failures:
    raise SystemExit("\n".join(failures))
assert operations >= 150, operations
