"""The scenarios of `stripe trigger` and others of their kind: each ends with its event, or with the error that it should have."""

import os
import time
import urllib.request

import stripe

BASE = os.environ["STRIPE_API_BASE"]
client = stripe.StripeClient(
    "sk_test_scenarios",
    base_addresses={"api": BASE, "files": BASE, "connect": BASE, "meter_events": BASE},
    max_network_retries=0,
)
v1 = client.v1
DAY = 86400
SCENARIOS = {}
REFUSALS = {}


def fake(path):
    urllib.request.urlopen(urllib.request.Request(f"{BASE}/_fake/{path}", method="POST")).read()


def scenario(name):
    """Registers a scenario that ends with the event of its name; a variant follows after a colon."""

    def register(run):
        assert name not in SCENARIOS, name
        SCENARIOS[name] = run
        return run

    return register


def refusal(name, kind, code):
    """Registers a scenario that ends with an error."""

    def register(run):
        assert name not in REFUSALS, name
        REFUSALS[name] = (run, kind, code)
        return run

    return register


# Objects that scenarios begin with.


def customer(**fields):
    return v1.customers.create({"email": "jenny@example.com", **fields})


def paying_customer(card="pm_card_visa"):
    made = customer()
    method = v1.payment_methods.attach(card, {"customer": made.id})
    return v1.customers.update(made.id, {"invoice_settings": {"default_payment_method": method.id}})


def price(**fields):
    return v1.prices.create({"currency": "usd", "unit_amount": 1500, "product_data": {"name": "Plan"}, **fields})


def monthly(**fields):
    return price(recurring={"interval": "month"}, **fields)


def subscription(card="pm_card_visa", **fields):
    return v1.subscriptions.create({"customer": paying_customer(card).id, "items": [{"price": monthly().id}], **fields})


def invoice(**fields):
    made = v1.invoices.create({"customer": paying_customer().id, "currency": "usd", **fields})
    v1.invoice_items.create({"customer": made.customer, "invoice": made.id, "amount": 2000, "currency": "usd"})
    return made.id


def open_invoice(**fields):
    return v1.invoices.finalize_invoice(invoice(**fields)).id


def intent(method="pm_card_visa", **fields):
    return v1.payment_intents.create({"amount": 2000, "currency": "usd", "payment_method": method, "confirm": True, **fields})


def declined(call):
    try:
        call()
    except stripe.CardError:
        return
    raise AssertionError("it was not declined")


def session(mode="payment", **fields):
    item = {"price": price().id if mode == "payment" else monthly().id, "quantity": 1}
    return v1.checkout.sessions.create({"mode": mode, "line_items": [item], "success_url": "https://example.com", **fields})


def account():
    return v1.accounts.create({"type": "express", "country": "US"})


def funds(amount=10000):
    return intent("pm_card_bypassPending", amount=amount)


# Accounts and the balance.
scenario("account.updated")(lambda: v1.accounts.update(account().id, {"metadata": {"foo": "bar"}}))
scenario("account.external_account.created")(lambda: v1.accounts.external_accounts.create(account().id, {"external_account": "btok_us_verified"}))
scenario("person.created")(lambda: v1.accounts.persons.create(account().id, {"first_name": "Ada"}))


@scenario("person.updated")
def _():
    owner = account().id
    v1.accounts.persons.update(owner, v1.accounts.persons.create(owner, {"first_name": "Ada"}).id, {"last_name": "L"})


@scenario("person.deleted")
def _():
    owner = account().id
    v1.accounts.persons.delete(owner, v1.accounts.persons.create(owner, {"first_name": "Ada"}).id)


scenario("balance.available")(funds)


@scenario("balance.available: as time passes")
def _():
    intent()
    fake(f"advance?seconds={3 * DAY}")


@scenario("cash_balance.funds_available")
def _():
    v1.test_helpers.customers.fund_cash_balance(customer().id, {"amount": 500, "currency": "usd"})


@scenario("customer_cash_balance_transaction.created")
def _():
    v1.test_helpers.customers.fund_cash_balance(customer().id, {"amount": 500, "currency": "usd"})


@scenario("application_fee.created")
def _():
    intent(application_fee_amount=100, transfer_data={"destination": account().id})


@scenario("application_fee.refunded")
def _():
    intent(application_fee_amount=100, transfer_data={"destination": account().id})
    v1.application_fees.refunds.create(v1.application_fees.list({"limit": 1}).data[0].id, {"amount": 50})


# Charges, refunds and disputes.
@scenario("charge.captured")
def _():
    v1.charges.capture(v1.charges.create({"amount": 100, "currency": "usd", "source": "tok_visa", "capture": False}).id)


scenario("charge.failed")(lambda: declined(lambda: v1.charges.create({"amount": 100, "currency": "usd", "source": "tok_chargeDeclined"})))
scenario("charge.succeeded")(lambda: v1.charges.create({"amount": 100, "currency": "usd", "source": "tok_visa"}))
scenario("charge.pending")(lambda: intent("pm_usBankAccount_success"))
scenario("charge.updated")(lambda: v1.charges.update(v1.charges.create({"amount": 100, "currency": "usd", "source": "tok_visa"}).id, {"metadata": {"a": "b"}}))
scenario("charge.refunded")(lambda: v1.refunds.create({"charge": v1.charges.create({"amount": 100, "currency": "usd", "source": "tok_visa"}).id}))
scenario("charge.refund.updated")(lambda: v1.refunds.update(v1.refunds.create({"payment_intent": intent().id}).id, {"metadata": {"a": "b"}}))
scenario("refund.created")(lambda: v1.refunds.create({"payment_intent": intent().id}))
scenario("refund.updated")(lambda: v1.refunds.update(v1.refunds.create({"payment_intent": intent().id}).id, {"metadata": {"a": "b"}}))


@scenario("refund.updated: a pending refund succeeds")
def _():
    v1.refunds.create({"payment_intent": intent("pm_card_pendingRefund").id})
    fake("advance?seconds=7200")


@scenario("refund.failed")
def _():
    v1.refunds.create({"payment_intent": intent("pm_card_refundFail").id})
    fake("advance?seconds=7200")


def disputed():
    charge = intent("pm_card_createDispute").latest_charge
    return v1.disputes.list({"charge": charge}).data[0].id


scenario("charge.dispute.created")(disputed)
scenario("charge.dispute.funds_withdrawn")(disputed)
scenario("charge.dispute.updated")(lambda: v1.disputes.update(disputed(), {"metadata": {"a": "b"}}))
scenario("charge.dispute.closed")(lambda: v1.disputes.close(disputed()))
scenario("charge.dispute.closed: lost")(lambda: v1.disputes.update(disputed(), {"evidence": {"uncategorized_text": "losing_evidence"}}))
scenario("charge.dispute.funds_reinstated")(lambda: v1.disputes.update(disputed(), {"evidence": {"uncategorized_text": "winning_evidence"}}))
scenario("radar.early_fraud_warning.created")(lambda: intent("pm_card_createIssuerFraudRecord"))
scenario("review.opened")(lambda: intent("pm_card_riskLevelElevated"))


@scenario("review.closed")
def _():
    charge = intent("pm_card_riskLevelElevated").latest_charge
    v1.reviews.approve(next(it.id for it in v1.reviews.list().data if it.charge == charge))


# Checkout.
scenario("checkout.session.completed")(lambda: fake(f"act/{session().id}?payment_method=pm_card_visa"))
scenario("checkout.session.completed: subscription")(lambda: fake(f"act/{session('subscription').id}?payment_method=pm_card_visa"))
scenario("checkout.session.expired")(lambda: v1.checkout.sessions.expire(session().id))


@scenario("checkout.session.expired: as time passes")
def _():
    session()
    fake(f"advance?seconds={2 * DAY}")


@scenario("checkout.session.async_payment_succeeded")
def _():
    fake(f"act/{session().id}?payment_method=pm_usBankAccount_success")
    fake("advance?seconds=7200")


@scenario("checkout.session.async_payment_failed")
def _():
    fake(f"act/{session().id}?payment_method=pm_usBankAccount_insufficientFunds")
    fake("advance?seconds=7200")


scenario("payment_link.created")(lambda: v1.payment_links.create({"line_items": [{"price": price().id, "quantity": 1}]}))
scenario("payment_link.updated")(lambda: v1.payment_links.update(v1.payment_links.create({"line_items": [{"price": price().id, "quantity": 1}]}).id, {"active": False}))

# The catalog.
scenario("coupon.created")(lambda: v1.coupons.create({"percent_off": 10}))
scenario("coupon.updated")(lambda: v1.coupons.update(v1.coupons.create({"percent_off": 10}).id, {"metadata": {"a": "b"}}))
scenario("coupon.deleted")(lambda: v1.coupons.delete(v1.coupons.create({"percent_off": 10}).id))


def code():
    return v1.promotion_codes.create({"promotion": {"type": "coupon", "coupon": v1.coupons.create({"percent_off": 10}).id}})


scenario("promotion_code.created")(code)
scenario("promotion_code.updated")(lambda: v1.promotion_codes.update(code().id, {"active": False}))
scenario("product.created")(lambda: v1.products.create({"name": "T-shirt"}))
scenario("product.updated")(lambda: v1.products.update(v1.products.create({"name": "T-shirt"}).id, {"name": "Shirt"}))
scenario("product.deleted")(lambda: v1.products.delete(v1.products.create({"name": "T-shirt"}).id))
scenario("price.created")(price)
scenario("price.updated")(lambda: v1.prices.update(price().id, {"active": False}))


def plan():
    return v1.plans.create({"amount": 2000, "currency": "usd", "interval": "month", "product": v1.products.create({"name": "P"}).id})


scenario("plan.created")(plan)
scenario("plan.updated")(lambda: v1.plans.update(plan().id, {"metadata": {"a": "b"}}))
scenario("plan.deleted")(lambda: v1.plans.delete(plan().id))
scenario("tax_rate.created")(lambda: v1.tax_rates.create({"display_name": "VAT", "inclusive": False, "percentage": 19}))
scenario("tax_rate.updated")(lambda: v1.tax_rates.update(v1.tax_rates.create({"display_name": "VAT", "inclusive": False, "percentage": 19}).id, {"active": False}))

# Customers.
scenario("customer.created")(customer)
scenario("customer.updated")(lambda: v1.customers.update(customer().id, {"description": "Good"}))
scenario("customer.deleted")(lambda: v1.customers.delete(customer().id))
scenario("customer.source.created")(lambda: v1.customers.payment_sources.create(customer().id, {"source": "tok_visa"}))


@scenario("customer.source.updated")
def _():
    owner = customer().id
    v1.customers.payment_sources.update(owner, v1.customers.payment_sources.create(owner, {"source": "tok_visa"}).id, {"name": "Jenny"})


@scenario("customer.source.deleted")
def _():
    owner = customer().id
    v1.customers.payment_sources.delete(owner, v1.customers.payment_sources.create(owner, {"source": "tok_visa"}).id)


scenario("customer.tax_id.created")(lambda: v1.customers.tax_ids.create(customer().id, {"type": "eu_vat", "value": "DE123456789"}))


@scenario("customer.tax_id.deleted")
def _():
    owner = customer().id
    v1.customers.tax_ids.delete(owner, v1.customers.tax_ids.create(owner, {"type": "eu_vat", "value": "DE123456789"}).id)


def discounted():
    return subscription(discounts=[{"coupon": v1.coupons.create({"percent_off": 10, "duration": "forever"}).id}])


scenario("customer.discount.created")(discounted)
scenario("customer.discount.deleted")(lambda: v1.subscriptions.delete_discount(discounted().id))
scenario("payment_method.attached")(paying_customer)
scenario("payment_method.updated")(lambda: v1.payment_methods.update(paying_customer().invoice_settings.default_payment_method, {"metadata": {"a": "b"}}))
scenario("payment_method.detached")(lambda: v1.payment_methods.detach(paying_customer().invoice_settings.default_payment_method))

# Subscriptions.
scenario("customer.subscription.created")(subscription)
scenario("customer.subscription.updated")(lambda: v1.subscriptions.update(subscription().id, {"metadata": {"a": "b"}}))
scenario("customer.subscription.deleted")(lambda: v1.subscriptions.cancel(subscription().id))


def trial(**settings):
    return v1.subscriptions.create({"customer": customer().id, "items": [{"price": monthly().id}], "trial_period_days": 5, **settings})


@scenario("customer.subscription.trial_will_end")
def _():
    trial()
    fake(f"advance?seconds={3 * DAY}")


def pausing():
    made = trial(trial_settings={"end_behavior": {"missing_payment_method": "pause"}})
    fake(f"advance?seconds={6 * DAY}")
    return made


scenario("customer.subscription.paused")(pausing)


@scenario("customer.subscription.resumed")
def _():
    made = pausing()
    method = v1.payment_methods.attach("pm_card_visa", {"customer": made.customer})
    v1.subscriptions.update(made.id, {"default_payment_method": method.id})
    v1.subscriptions.resume(made.id, {"billing_cycle_anchor": "now"})


@scenario("customer.subscription.deleted: the last retry fails")
def _():
    made = subscription()
    method = v1.payment_methods.attach("pm_card_chargeCustomerFail", {"customer": made.customer})
    v1.subscriptions.update(made.id, {"default_payment_method": method.id})
    fake(f"advance?seconds={50 * DAY}")
    assert v1.subscriptions.retrieve(made.id).status == "canceled"


def schedule():
    return v1.subscription_schedules.create({"customer": paying_customer().id, "start_date": "now", "end_behavior": "release",
                                             "phases": [{"items": [{"price": monthly().id, "quantity": 1}]}]})


scenario("subscription_schedule.created")(schedule)
scenario("subscription_schedule.updated")(lambda: v1.subscription_schedules.update(schedule().id, {"metadata": {"a": "b"}}))
scenario("subscription_schedule.canceled")(lambda: v1.subscription_schedules.cancel(schedule().id))
scenario("subscription_schedule.released")(lambda: v1.subscription_schedules.release(schedule().id))


def quote():
    return v1.quotes.create({"customer": paying_customer().id, "line_items": [{"price": monthly().id, "quantity": 1}]}).id


scenario("quote.created")(quote)
scenario("quote.finalized")(lambda: v1.quotes.finalize_quote(quote()))
scenario("quote.accepted")(lambda: v1.quotes.accept(v1.quotes.finalize_quote(quote()).id))
scenario("quote.canceled")(lambda: v1.quotes.cancel(quote()))

# Invoices.
scenario("invoice.created")(invoice)
scenario("invoice.updated")(lambda: v1.invoices.update(invoice(), {"metadata": {"a": "b"}}))
scenario("invoice.deleted")(lambda: v1.invoices.delete(invoice()))
scenario("invoice.finalized")(open_invoice)
scenario("invoice.sent")(lambda: v1.invoices.send_invoice(invoice(collection_method="send_invoice", days_until_due=30)))
scenario("invoice.paid")(lambda: v1.invoices.pay(open_invoice()))
scenario("invoice.paid: out of band")(lambda: v1.invoices.pay(open_invoice(), {"paid_out_of_band": True}))
scenario("invoice.paid: automatically")(lambda: (invoice(auto_advance=True), fake("advance?seconds=7200")))
scenario("invoice.payment_succeeded")(subscription)
scenario("invoice_payment.paid")(lambda: v1.invoices.pay(open_invoice()))
scenario("invoice.payment_failed")(lambda: declined(lambda: v1.invoices.pay(open_invoice(), {"payment_method": "pm_card_chargeDeclined"})))
scenario("invoice.payment_action_required")(lambda: subscription("pm_card_authenticationRequired"))
scenario("invoice.voided")(lambda: v1.invoices.void_invoice(open_invoice()))
scenario("invoice.marked_uncollectible")(lambda: v1.invoices.mark_uncollectible(open_invoice()))


@scenario("invoice.overdue")
def _():
    open_invoice(collection_method="send_invoice", days_until_due=1)
    fake(f"advance?seconds={2 * DAY}")


def item():
    return v1.invoice_items.create({"customer": customer().id, "amount": 500, "currency": "usd"}).id


scenario("invoiceitem.created")(item)
scenario("invoiceitem.deleted")(lambda: v1.invoice_items.delete(item()))
scenario("credit_note.created")(lambda: v1.credit_notes.create({"invoice": open_invoice(), "amount": 500}))
scenario("credit_note.updated")(lambda: v1.credit_notes.update(v1.credit_notes.create({"invoice": open_invoice(), "amount": 500}).id, {"memo": "Sorry"}))
scenario("credit_note.voided")(lambda: v1.credit_notes.void_credit_note(v1.credit_notes.create({"invoice": open_invoice(), "amount": 500}).id))

# Payment and setup intents.
scenario("payment_intent.created")(lambda: v1.payment_intents.create({"amount": 2000, "currency": "usd"}))
scenario("payment_intent.succeeded")(intent)
scenario("payment_intent.succeeded: authenticated")(lambda: fake(f"act/{intent('pm_card_authenticationRequired').id}"))
scenario("payment_intent.succeeded: captured")(lambda: v1.payment_intents.capture(intent(capture_method="manual").id))
scenario("payment_intent.canceled")(lambda: v1.payment_intents.cancel(v1.payment_intents.create({"amount": 2000, "currency": "usd"}).id))
scenario("payment_intent.payment_failed")(lambda: declined(lambda: intent("pm_card_chargeDeclined")))
scenario("payment_intent.requires_action")(lambda: intent("pm_card_threeDSecureRequired"))
scenario("payment_intent.processing")(lambda: intent("pm_usBankAccount_success"))
scenario("payment_intent.amount_capturable_updated")(lambda: intent(capture_method="manual"))
scenario("setup_intent.created")(lambda: v1.setup_intents.create({}))
scenario("setup_intent.succeeded")(lambda: v1.setup_intents.create({"payment_method": "pm_card_visa", "confirm": True}))
scenario("setup_intent.canceled")(lambda: v1.setup_intents.cancel(v1.setup_intents.create({}).id))
scenario("setup_intent.requires_action")(lambda: v1.setup_intents.create({"payment_method": "pm_card_authenticationRequiredOnSetup", "confirm": True}))
scenario("setup_intent.setup_failed")(lambda: declined(lambda: v1.setup_intents.create({"payment_method": "pm_card_chargeDeclined", "confirm": True})))

# Payouts, transfers and top-ups.
scenario("payout.created")(lambda: (funds(), v1.payouts.create({"amount": 1000, "currency": "usd"})))
scenario("payout.updated")(lambda: (funds(), v1.payouts.update(v1.payouts.create({"amount": 1000, "currency": "usd"}).id, {"metadata": {"a": "b"}})))
scenario("payout.canceled")(lambda: (funds(), v1.payouts.cancel(v1.payouts.create({"amount": 1000, "currency": "usd"}).id)))
scenario("payout.paid")(lambda: (funds(), v1.payouts.create({"amount": 1000, "currency": "usd"}), fake(f"advance?seconds={3 * DAY}")))
scenario("payout.reconciliation_completed")(lambda: (funds(), fake("pay_out?currency=usd")))


def transfer():
    funds()
    return v1.transfers.create({"amount": 400, "currency": "usd", "destination": account().id}).id


scenario("transfer.created")(transfer)
scenario("transfer.updated")(lambda: v1.transfers.update(transfer(), {"metadata": {"a": "b"}}))
scenario("transfer.reversed")(lambda: v1.transfers.reversals.create(transfer(), {"amount": 100}))
scenario("topup.created")(lambda: v1.topups.create({"amount": 2000, "currency": "usd", "description": "More"}))
scenario("topup.canceled")(lambda: v1.topups.cancel(v1.topups.create({"amount": 2000, "currency": "usd", "description": "More"}).id))
scenario("topup.succeeded")(lambda: (v1.topups.create({"amount": 2000, "currency": "usd", "description": "More"}), fake("advance?seconds=7200")))


# Meters, files, reports, identity, test clocks, the portal.
def meter():
    return v1.billing.meters.create({"display_name": "Calls", "event_name": f"calls_{time.time_ns()}", "default_aggregation": {"formula": "sum"}})


scenario("billing.meter.created")(meter)
scenario("billing.meter.updated")(lambda: v1.billing.meters.update(meter().id, {"display_name": "Requests"}))
scenario("billing.meter.deactivated")(lambda: v1.billing.meters.deactivate(meter().id))
scenario("billing.meter.reactivated")(lambda: v1.billing.meters.reactivate(v1.billing.meters.deactivate(meter().id).id))
scenario("file.created")(lambda: v1.files.create({"purpose": "dispute_evidence", "file": open(__file__, "rb")}))
scenario("reporting.report_run.succeeded")(lambda: v1.reporting.report_runs.create({"report_type": "balance.summary.1", "parameters": {"interval_start": 1, "interval_end": 2}}))


def verification():
    return v1.identity.verification_sessions.create({"type": "document"}).id


scenario("identity.verification_session.created")(verification)
scenario("identity.verification_session.canceled")(lambda: v1.identity.verification_sessions.cancel(verification()))
scenario("identity.verification_session.redacted")(lambda: v1.identity.verification_sessions.redact(verification()))
scenario("test_helpers.test_clock.created")(lambda: v1.test_helpers.test_clocks.create({"frozen_time": 1800000000}))
scenario("test_helpers.test_clock.ready")(lambda: v1.test_helpers.test_clocks.advance(v1.test_helpers.test_clocks.create({"frozen_time": 1800000000}).id, {"frozen_time": 1800086400}))
scenario("test_helpers.test_clock.deleted")(lambda: v1.test_helpers.test_clocks.delete(v1.test_helpers.test_clocks.create({"frozen_time": 1800000000}).id))
scenario("billing_portal.configuration.created")(lambda: v1.billing_portal.configurations.create({"features": {"invoice_history": {"enabled": True}}}))
scenario("billing_portal.session.created")(lambda: v1.billing_portal.sessions.create({"customer": customer().id}))

# Issuing and Terminal.
HOLDER = {"name": "Ada", "type": "individual", "billing": {"address": {"line1": "1", "city": "A", "country": "US", "postal_code": "1"}}}


def card():
    return v1.issuing.cards.create({"currency": "usd", "type": "virtual", "cardholder": v1.issuing.cardholders.create(HOLDER).id})


scenario("issuing_cardholder.created")(lambda: v1.issuing.cardholders.create(HOLDER))
scenario("issuing_card.created")(card)
scenario("issuing_authorization.request")(lambda: v1.test_helpers.issuing.authorizations.create({"amount": 100, "card": card().id}))


def reader():
    address = {"line1": "1", "city": "A", "country": "US", "postal_code": "1"}
    location = v1.terminal.locations.create({"display_name": "Shop", "address": address}).id
    made = v1.terminal.readers.create({"registration_code": "simulated-wpe", "location": location}).id
    wanted = v1.payment_intents.create({"amount": 2000, "currency": "usd", "payment_method_types": ["card_present"]}).id
    v1.terminal.readers.process_payment_intent(made, {"payment_intent": wanted})
    return made


scenario("terminal.reader.action_succeeded")(lambda: v1.test_helpers.terminal.readers.present_payment_method(reader()))
scenario("terminal.reader.action_failed")(lambda: v1.test_helpers.terminal.readers.present_payment_method(reader(), {"card_present": {"number": "4000000000000002"}, "type": "card_present"}))

# What ends with an error.
INVALID, CARD = stripe.InvalidRequestError, stripe.CardError
refusal("account.application.deauthorized: there is no OAuth", INVALID, None)(lambda: client.raw_request("post", "/oauth/deauthorize", client_id="ca_1", stripe_user_id="acct_1"))
refusal("payment_intent.succeeded: no such payment method", INVALID, "resource_missing")(lambda: intent("pm_nope"))
refusal("payment_intent.canceled: it has succeeded", INVALID, "payment_intent_unexpected_state")(lambda: v1.payment_intents.cancel(intent().id))
refusal("payout.created: above the balance", INVALID, "balance_insufficient")(lambda: v1.payouts.create({"amount": 90000000, "currency": "usd"}))
refusal("transfer.created: above the balance", INVALID, "balance_insufficient")(lambda: v1.transfers.create({"amount": 90000000, "currency": "usd", "destination": account().id}))
refusal("transfer.created: no such account", INVALID, "resource_missing")(lambda: (funds(), v1.transfers.create({"amount": 100, "currency": "usd", "destination": "acct_nope"})))
refusal("transfer.reversed: above the transfer", INVALID, "amount_too_large")(lambda: v1.transfers.reversals.create(transfer(), {"amount": 500}))
refusal("refund.created: above the charge", INVALID, "amount_too_large")(lambda: v1.refunds.create({"payment_intent": intent().id, "amount": 2001}))
refusal("invoice.paid: it is void", INVALID, "invoice_not_editable")(lambda: v1.invoices.pay(v1.invoices.void_invoice(open_invoice()).id))
refusal("customer.subscription.created: a declined card", CARD, "card_declined")(lambda: subscription("pm_card_chargeCustomerFail", payment_behavior="error_if_incomplete"))
refusal("customer.subscription.updated: a proration", INVALID, "parameter_invalid")(lambda: v1.subscription_items.update(subscription()["items"].data[0].id, {"quantity": 2}))
refusal("invoice.created: automatic tax", INVALID, "parameter_invalid")(lambda: invoice(automatic_tax={"enabled": True}))
refusal("billing.meter: an event of no meter", INVALID, "resource_missing")(lambda: v1.billing.meter_events.create({"event_name": "nope", "payload": {"stripe_customer_id": customer().id, "value": "1"}}))


def newest(kind):
    found = v1.events.list({"type": kind, "limit": 1}).data
    return found[0].id if found else None


failures = []
for name, run in SCENARIOS.items():
    kind = name.split(":")[0]
    before = newest(kind)
    try:
        run()
        if newest(kind) == before:
            failures.append(f"{name}: the event did not happen")
    except Exception as error:
        failures.append(f"{name}: {type(error).__name__}: {error}")
for name, (run, kind, code) in REFUSALS.items():
    try:
        run()
        failures.append(f"{name}: it was not refused")
    except kind as error:
        if error.code != code:
            failures.append(f"{name}: the code is {error.code!r}, not {code!r}: {error}")
    except Exception as error:
        failures.append(f"{name}: {type(error).__name__}: {error}")
count = len(SCENARIOS) + len(REFUSALS)
print(f"scenarios: {len(SCENARIOS)} with their event, {len(REFUSALS)} with their error, {len(failures)} not as expected")
if failures:
    raise SystemExit("\n".join(failures))
assert count >= 121, count
