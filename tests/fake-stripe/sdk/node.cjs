// Operations of the official Node SDK against the fake, with the values that they answer.
'use strict';

const Stripe = require('stripe');

const base = new URL(process.env.STRIPE_API_BASE);
const stripe = new (Stripe.default ?? Stripe)('sk_test_node', {
  host: base.hostname, port: base.port, protocol: 'http', maxNetworkRetries: 0,
});
let operations = 0;
const failures = [];

function at(value, path) {
  return path.split('.').reduce((inner, step) => inner?.[step], value);
}

async function expect(name, call, expected) {
  operations += 1;
  let answer;
  try {
    answer = await call();
  } catch (error) {
    failures.push(`${name}: ${error.type}: ${error.message}`);
    return {};
  }
  for (const [path, wanted] of Object.entries(expected)) {
    const found = at(answer, path);
    if (JSON.stringify(found) !== JSON.stringify(wanted)) {
      failures.push(`${name}: ${path} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
    }
  }
  return answer;
}

async function refused(name, call, expected) {
  operations += 1;
  try {
    await call();
  } catch (error) {
    for (const [attribute, wanted] of Object.entries(expected)) {
      if (error[attribute] !== wanted) failures.push(`${name}: ${attribute} is ${error[attribute]}, not ${wanted}`);
    }
    return;
  }
  failures.push(`${name}: it was not refused`);
}

const act = (path) => fetch(`${process.env.STRIPE_API_BASE}/_fake/${path}`, { method: 'POST' });
const DAY = 86400;

async function payments(customer, method) {
  const manual = await expect('manual capture', () => stripe.paymentIntents.create({
    amount: 3000, currency: 'usd', customer, payment_method: method, confirm: true, capture_method: 'manual', off_session: true,
  }), { status: 'requires_capture', amount_capturable: 3000 });
  await expect('paymentIntents.capture', () => stripe.paymentIntents.capture(manual.id, { amount_to_capture: 2500 }), { status: 'succeeded', amount_received: 2500 });
  await expect('paymentIntents.retrieve', () => stripe.paymentIntents.retrieve(manual.id, { expand: ['latest_charge.balance_transaction', 'customer.invoice_settings.default_payment_method'] }),
    { 'latest_charge.balance_transaction.net': 2398, 'customer.invoice_settings.default_payment_method.card.last4': '4242' });
  await expect('paymentIntents.list', () => stripe.paymentIntents.list({ customer, limit: 1 }), { 'data.0.id': manual.id, 'data.length': 1 });
  await expect('paymentIntents.search', () => stripe.paymentIntents.search({ query: 'amount>=3000 AND -status:"canceled"' }), { object: 'search_result' });
  const waiting = await expect('paymentIntents.create with authentication', () => stripe.paymentIntents.create({
    amount: 1000, currency: 'usd', payment_method: 'pm_card_threeDSecureRequired', confirm: true, return_url: 'https://example.com',
  }), { status: 'requires_action', 'next_action.type': 'use_stripe_sdk' });
  await expect('paymentIntents.cancel', () => stripe.paymentIntents.cancel(waiting.id), { status: 'canceled' });
  await refused('paymentIntents.capture of a canceled one', () => stripe.paymentIntents.capture(waiting.id), { code: 'payment_intent_unexpected_state', type: 'StripeInvalidRequestError' });
  await refused('off session without authentication', () => stripe.paymentIntents.create({
    amount: 1000, currency: 'usd', customer, payment_method: 'pm_card_authenticationRequired', confirm: true, off_session: true,
  }), { code: 'authentication_required', decline_code: 'authentication_required', statusCode: 402 });
  const update = await expect('paymentIntents.create', () => stripe.paymentIntents.create({ amount: 500, currency: 'jpy', metadata: { order: '1' } }), { amount: 500, currency: 'jpy' });
  await expect('paymentIntents.update', () => stripe.paymentIntents.update(update.id, { amount: 600, metadata: { order: '2' } }), { amount: 600, 'metadata.order': '2' });
  await refused('amount too small', () => stripe.paymentIntents.create({ amount: 1, currency: 'usd' }), { code: 'amount_too_small', param: 'amount' });
  await refused('an unknown parameter', () => stripe.paymentIntents.create({ amount: 100, currency: 'usd', colour: 'red' }), { code: 'parameter_unknown', param: 'colour' });
  const setup = await expect('setupIntents.create', () => stripe.setupIntents.create({ customer, payment_method: 'pm_card_authenticationRequiredOnSetup', confirm: true }), { status: 'requires_action' });
  await act(`act/${setup.id}`);
  const kept = await expect('setupIntents.retrieve', () => stripe.setupIntents.retrieve(setup.id), { status: 'succeeded', customer });
  await expect('a card that was set up', () => stripe.paymentIntents.create({
    amount: 1000, currency: 'usd', customer, payment_method: kept.payment_method, confirm: true, off_session: true,
  }), { status: 'succeeded' });
  await expect('customers.listPaymentMethods', () => stripe.customers.listPaymentMethods(customer, { type: 'card' }), { 'data.length': 2 });
  await expect('paymentMethods.retrieve', () => stripe.paymentMethods.retrieve(kept.payment_method), { 'card.last4': '3155' });
  await expect('paymentMethods.detach', () => stripe.paymentMethods.detach(kept.payment_method), { customer: null });
  const token = await expect('tokens.create', () => stripe.tokens.create({ card: { number: '4242424242424242', exp_month: 5, exp_year: 2033, cvc: '314' } }), { type: 'card', 'card.last4': '4242', used: false });
  const source = await expect('customers.createSource', () => stripe.customers.createSource(customer, { source: token.id }), { object: 'card', last4: '4242', customer });
  const charge = await expect('charges.create', () => stripe.charges.create({ amount: 999, currency: 'usd', customer, source: source.id }), { status: 'succeeded', paid: true });
  await expect('charges.update', () => stripe.charges.update(charge.id, { metadata: { a: '1' } }), { 'metadata.a': '1' });
  await expect('refunds.create in part', () => stripe.refunds.create({ charge: charge.id, amount: 99 }), { amount: 99, charge: charge.id });
  await expect('charges.retrieve', () => stripe.charges.retrieve(charge.id, { expand: ['refunds'] }), { amount_refunded: 99, refunded: false, 'refunds.data.0.amount': 99 });
  await expect('a disputed payment', () => stripe.paymentIntents.create({ amount: 5000, currency: 'usd', payment_method: 'pm_card_createDispute', confirm: true }), { status: 'succeeded' });
  const disputes = await expect('disputes.list', () => stripe.disputes.list({ limit: 1 }), { 'data.0.amount': 5000, 'data.0.status': 'needs_response' });
  await expect('disputes.update', () => stripe.disputes.update(disputes.data[0].id, { evidence: { uncategorized_text: 'losing_evidence' } }), { status: 'lost' });
  await act(`advance?seconds=${3 * DAY}`);
  const balance = await expect('balance.retrieve', () => stripe.balance.retrieve(), { object: 'balance', livemode: false });
  const available = balance.available.find((it) => it.currency === 'usd').amount;
  await refused('payouts.create above the balance', () => stripe.payouts.create({ amount: available + 1, currency: 'usd' }), { code: 'balance_insufficient' });
  const payout = await expect('payouts.create', () => stripe.payouts.create({ amount: 100, currency: 'usd' }), { amount: 100, status: 'pending' });
  await expect('payouts.cancel', () => stripe.payouts.cancel(payout.id), { status: 'canceled' });
  await expect('balanceTransactions.list', () => stripe.balanceTransactions.list({ type: 'payout', limit: 1 }), { 'data.0.amount': -100, 'data.0.source': payout.id });
}

async function billing(customer, product) {
  const tiered = await expect('prices.create with tiers', () => stripe.prices.create({
    product, currency: 'usd', billing_scheme: 'tiered', tiers_mode: 'graduated', recurring: { interval: 'month' },
    tiers: [{ up_to: 5, unit_amount: 700 }, { up_to: 'inf', unit_amount: 500 }], expand: ['tiers'],
  }), { billing_scheme: 'tiered', unit_amount: null, 'tiers.0.up_to': 5, 'tiers.1.unit_amount': 500 });
  await expect('a tiered subscription', () => stripe.subscriptions.create({ customer, items: [{ price: tiered.id, quantity: 7 }], expand: ['latest_invoice'] }),
    { 'latest_invoice.total': 4500, 'latest_invoice.lines.data.length': 2 });
  const event_name = `tokens_${Date.now()}`;
  const meter = await expect('billing.meters.create', () => stripe.billing.meters.create({
    display_name: 'Tokens', event_name, default_aggregation: { formula: 'sum' },
    customer_mapping: { type: 'by_id', event_payload_key: 'stripe_customer_id' }, value_settings: { event_payload_key: 'value' },
  }), { event_name, status: 'active' });
  const metered = await expect('prices.create metered', () => stripe.prices.create({
    product, currency: 'usd', unit_amount: 3, recurring: { interval: 'month', usage_type: 'metered', meter: meter.id },
  }), { 'recurring.usage_type': 'metered', 'recurring.meter': meter.id });
  const usage = await expect('a metered subscription', () => stripe.subscriptions.create({ customer, items: [{ price: metered.id }] }), { status: 'active' });
  await expect('billing.meterEvents.create', () => stripe.billing.meterEvents.create({ event_name, payload: { stripe_customer_id: customer, value: '40' }, identifier: `${event_name}_1` }), { event_name, 'payload.value': '40' });
  await refused('an event twice', () => stripe.billing.meterEvents.create({ event_name, payload: { stripe_customer_id: customer, value: '40' }, identifier: `${event_name}_1` }), { statusCode: 400 });
  await expect('invoices.createPreview', () => stripe.invoices.createPreview({ subscription: usage.id }), { total: 120, status: 'draft', billing_reason: 'upcoming', 'lines.data.0.quantity': 40 });
  // By the clock of the fake, which earlier steps have moved.
  const now = usage.created;
  await expect('billing.meters.listEventSummaries', () => stripe.billing.meters.listEventSummaries(meter.id, { customer, start_time: now - DAY, end_time: now + 30 * DAY }), { 'data.0.aggregated_value': 40 });
  await act(`advance?seconds=${32 * DAY}`);
  await expect('a metered renewal', () => stripe.invoices.list({ subscription: usage.id, limit: 1 }), { 'data.0.amount_paid': 120, 'data.0.billing_reason': 'subscription_cycle' });
  await expect('coupons.create', () => stripe.coupons.create({ id: 'NODE', amount_off: 250, currency: 'usd', duration: 'once' }), { amount_off: 250, percent_off: null });
  const price = await expect('prices.create monthly', () => stripe.prices.create({ product, currency: 'usd', unit_amount: 1000, recurring: { interval: 'month' } }), { type: 'recurring' });
  await expect('a preview of a new subscription', () => stripe.invoices.createPreview({ customer, subscription_details: { items: [{ price: price.id, quantity: 2 }] }, discounts: [{ coupon: 'NODE' }] }), { subtotal: 2000, total: 1750 });
  const made = await expect('a subscription with a coupon', () => stripe.subscriptions.create({
    customer, items: [{ price: price.id }], discounts: [{ coupon: 'NODE' }], expand: ['discounts', 'latest_invoice.lines', 'items.data.price.product'],
  }), { 'latest_invoice.total': 750, 'discounts.0.source.coupon': 'NODE', 'items.data.0.price.product.id': product });
  await expect('coupons.retrieve', () => stripe.coupons.retrieve('NODE'), { times_redeemed: 1 });
  await expect('subscriptions.update', () => stripe.subscriptions.update(made.id, { cancel_at_period_end: true, metadata: { plan: 'gold' } }), { cancel_at_period_end: true, 'metadata.plan': 'gold' });
  await expect('subscriptions.update back', () => stripe.subscriptions.update(made.id, { cancel_at_period_end: false }), { cancel_at_period_end: false, cancel_at: null });
  await expect('subscriptions.search', () => stripe.subscriptions.search({ query: 'metadata["plan"]:"gold"' }), { 'data.0.id': made.id });
  await expect('subscriptionItems.list', () => stripe.subscriptionItems.list({ subscription: made.id }), { 'data.0.price.id': price.id });
  const declining = await expect('customers.create', () => stripe.customers.create({ payment_method: 'pm_card_chargeCustomerFail' }), { object: 'customer' });
  const methods = await expect('paymentMethods.list', () => stripe.paymentMethods.list({ customer: declining.id }), { 'data.length': 1 });
  const failing = await expect('an incomplete subscription', () => stripe.subscriptions.create({ customer: declining.id, items: [{ price: price.id }], default_payment_method: methods.data[0].id, expand: ['latest_invoice'] }),
    { status: 'incomplete', 'latest_invoice.status': 'open', 'latest_invoice.attempted': true });
  await refused('invoices.pay declined', () => stripe.invoices.pay(failing.latest_invoice.id), { type: 'StripeCardError', code: 'card_declined' });
  await expect('invoices.pay', () => stripe.invoices.pay(failing.latest_invoice.id, { payment_method: 'pm_card_visa' }), { status: 'paid' });
  await expect('active after payment', () => stripe.subscriptions.retrieve(failing.id), { status: 'active' });
  const draft = await expect('invoices.create', () => stripe.invoices.create({ customer, collection_method: 'send_invoice', days_until_due: 14 }), { status: 'draft', total: 0 });
  const single = await stripe.prices.create({ product, currency: 'usd', unit_amount: 333 });
  await expect('invoiceItems.create', () => stripe.invoiceItems.create({ customer, invoice: draft.id, pricing: { price: single.id }, quantity: 3 }), { amount: 999 });
  await expect('invoices.sendInvoice', () => stripe.invoices.sendInvoice(draft.id), { status: 'open', amount_due: 999 });
  const lines = await expect('invoices.listLineItems', () => stripe.invoices.listLineItems(draft.id), { 'data.0.amount': 999, 'data.0.quantity': 3 });
  await refused('creditNotes.create above its line', () => stripe.creditNotes.create({ invoice: draft.id, lines: [{ type: 'invoice_line_item', invoice_line_item: lines.data[0].id, quantity: 4 }] }), { statusCode: 400, param: 'lines[0]' });
  await expect('creditNotes.preview', () => stripe.creditNotes.preview({ invoice: draft.id, lines: [{ type: 'invoice_line_item', invoice_line_item: lines.data[0].id, quantity: 1 }] }), { amount: 333 });
  await expect('creditNotes.create', () => stripe.creditNotes.create({ invoice: draft.id, lines: [{ type: 'invoice_line_item', invoice_line_item: lines.data[0].id, quantity: 1 }] }), { amount: 333, type: 'pre_payment' });
  await expect('invoices.retrieve', () => stripe.invoices.retrieve(draft.id), { amount_remaining: 666, pre_payment_credit_notes_amount: 333 });
  await expect('invoices.voidInvoice', () => stripe.invoices.voidInvoice(draft.id), { status: 'void' });
  const quote = await expect('quotes.create', () => stripe.quotes.create({ customer, line_items: [{ price: price.id, quantity: 2 }] }), { status: 'draft', amount_total: 2000 });
  await expect('quotes.finalizeQuote', () => stripe.quotes.finalizeQuote(quote.id), { status: 'open' });
  await expect('quotes.accept', () => stripe.quotes.accept(quote.id, { expand: ['subscription'] }), { status: 'accepted', 'subscription.items.data.0.quantity': 2 });
  await expect('billingPortal.sessions.create', () => stripe.billingPortal.sessions.create({ customer, return_url: 'https://example.com' }), { customer, object: 'billing_portal.session' });
}

async function checkout(customer) {
  const item = { price_data: { currency: 'usd', unit_amount: 1000, product_data: { name: 'Mug' } }, quantity: 2 };
  const discounted = await expect('a discounted session', () => stripe.checkout.sessions.create({
    mode: 'payment', customer, success_url: 'https://example.com', line_items: [item], discounts: [{ coupon: 'NODE' }], metadata: { order: '7' },
  }), { amount_subtotal: 2000, amount_total: 1750, 'total_details.amount_discount': 250, 'discounts.0.coupon': 'NODE' });
  await act(`act/${discounted.id}?payment_method=pm_card_visa`);
  await expect('a completed session', () => stripe.checkout.sessions.retrieve(discounted.id, { expand: ['payment_intent.latest_charge'] }), { status: 'complete', 'payment_intent.latest_charge.amount': 1750, 'metadata.order': '7' });
  await expect('checkout.sessions.listLineItems', () => stripe.checkout.sessions.listLineItems(discounted.id), { 'data.0.amount_total': 1750, 'data.0.quantity': 2 });
  await expect('checkout.sessions.list', () => stripe.checkout.sessions.list({ limit: 1 }), { 'data.0.id': discounted.id });
  const trial = await expect('a session with a trial', () => stripe.checkout.sessions.create({
    mode: 'subscription', success_url: 'https://example.com', subscription_data: { trial_period_days: 7, metadata: { via: 'checkout' } },
    line_items: [{ price_data: { currency: 'usd', unit_amount: 1000, recurring: { interval: 'month' }, product_data: { name: 'Plan' } }, quantity: 1 }],
  }), { amount_total: 0 });
  await act(`act/${trial.id}?payment_method=pm_card_visa`);
  await expect('a trial from checkout', () => stripe.checkout.sessions.retrieve(trial.id, { expand: ['subscription', 'customer'] }),
    { payment_status: 'no_payment_required', 'subscription.status': 'trialing', 'subscription.metadata.via': 'checkout', 'customer.object': 'customer' });
  const setup = await expect('a setup session', () => stripe.checkout.sessions.create({ mode: 'setup', currency: 'usd', customer, success_url: 'https://example.com' }), { mode: 'setup', payment_status: 'no_payment_required' });
  await expect('checkout.sessions.expire', () => stripe.checkout.sessions.expire(setup.id), { status: 'expired' });
  await refused('expired twice', () => stripe.checkout.sessions.expire(setup.id), { statusCode: 400 });
  await refused('a recurring price in payment mode', () => stripe.checkout.sessions.create({
    mode: 'payment', success_url: 'https://example.com', line_items: [{ price_data: { currency: 'usd', unit_amount: 1, recurring: { interval: 'day' }, product_data: { name: 'X' } }, quantity: 1 }],
  }), { statusCode: 400, param: 'line_items[0]' });
  await refused('a price that is missing', () => stripe.checkout.sessions.create({ mode: 'payment', success_url: 'https://example.com', line_items: [{ price: 'price_no', quantity: 1 }] }), { code: 'resource_missing', param: 'line_items[0][price]' });
  const link = await expect('paymentLinks.create', () => stripe.paymentLinks.create({ line_items: [item] }), { active: true });
  await expect('paymentLinks.update', () => stripe.paymentLinks.update(link.id, { active: false }), { active: false });
}

async function connect() {
  const account = await expect('accounts.create express', () => stripe.accounts.create({ type: 'express', country: 'US', capabilities: { transfers: { requested: true } } }), { type: 'express', country: 'US' });
  const on = { stripeAccount: account.id };
  await expect('accounts.retrieve', () => stripe.accounts.retrieve(account.id), { id: account.id });
  await expect('funds', () => stripe.paymentIntents.create({ amount: 10000, currency: 'usd', payment_method: 'pm_card_bypassPending', confirm: true }), { status: 'succeeded' });
  const transfer = await expect('transfers.create', () => stripe.transfers.create({ amount: 4000, currency: 'usd', destination: account.id }), { amount: 4000, amount_reversed: 0, destination: account.id });
  await expect('their balance', () => stripe.balance.retrieve({}, on), { 'available.0.amount': 4000 });
  await expect('their payment', () => stripe.charges.retrieve(transfer.destination_payment, {}, on), { amount: 4000, source_transfer: transfer.id });
  await expect('transfers.createReversal', () => stripe.transfers.createReversal(transfer.id, { amount: 1500 }), { amount: 1500, transfer: transfer.id });
  await expect('transfers.retrieve', () => stripe.transfers.retrieve(transfer.id), { amount_reversed: 1500, reversed: false, 'reversals.data.0.amount': 1500 });
  await expect('their balance after a reversal', () => stripe.balance.retrieve({}, on), { 'available.0.amount': 2500 });
  await refused('transfers.create above the balance', () => stripe.transfers.create({ amount: 99999999, currency: 'usd', destination: account.id }), { code: 'balance_insufficient' });
  await expect('a destination charge', () => stripe.paymentIntents.create({
    amount: 1000, currency: 'usd', payment_method: 'pm_card_visa', confirm: true, application_fee_amount: 100, transfer_data: { destination: account.id },
  }), { status: 'succeeded', application_fee_amount: 100, 'transfer_data.destination': account.id });
  await expect('applicationFees.list', () => stripe.applicationFees.list({ limit: 1 }), { 'data.0.amount': 100, 'data.0.account': account.id });
  await expect('their share', () => stripe.balance.retrieve({}, on), { 'available.0.amount': 3400 });
  await expect('a direct charge', () => stripe.paymentIntents.create({ amount: 2000, currency: 'usd', payment_method: 'pm_card_visa', confirm: true, application_fee_amount: 200 }, on), { status: 'succeeded' });
  await expect('the fee of a direct charge', () => stripe.applicationFees.list({ limit: 1 }), { 'data.0.amount': 200 });
  await refused('a fee of nobody', () => stripe.paymentIntents.create({ amount: 1000, currency: 'usd', application_fee_amount: 100 }), { param: 'application_fee_amount' });
  await expect('accounts.listCapabilities', () => stripe.accounts.listCapabilities(account.id), { object: 'list' });
  await expect('accountLinks.create', () => stripe.accountLinks.create({ account: account.id, type: 'account_onboarding', refresh_url: 'https://example.com', return_url: 'https://example.com' }), { object: 'account_link' });
  await refused('an account that is missing', () => stripe.customers.list({}, { stripeAccount: 'acct_nope' }), { statusCode: 403, code: 'account_invalid' });
  await expect('accounts.del', () => stripe.accounts.del(account.id), { deleted: true });
}

async function main() {
  const customer = await expect('customers.create', () => stripe.customers.create({
    name: 'Jörg', email: 'joerg@example.com', address: { city: 'Köln', country: 'DE' }, metadata: { a: '1' },
  }), { name: 'Jörg', 'address.city': 'Köln', 'address.state': null, 'metadata.a': '1', balance: 0 });
  await expect('customers.update', () => stripe.customers.update(customer.id, { phone: '+49' }), { phone: '+49', name: 'Jörg' });
  const method = await expect('paymentMethods.attach', () => stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id }),
    { customer: customer.id, 'card.last4': '4242' });
  await expect('customers default', () => stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: method.id } }),
    { 'invoice_settings.default_payment_method': method.id });
  const product = await expect('products.create', () => stripe.products.create({ name: 'Gold' }), { name: 'Gold', active: true });
  const price = await expect('prices.create', () => stripe.prices.create({
    product: product.id, currency: 'usd', unit_amount: 1500, recurring: { interval: 'year' },
  }), { unit_amount: 1500, 'recurring.interval': 'year', product: product.id });
  const subscription = await expect('subscriptions.create', () => stripe.subscriptions.create({
    customer: customer.id, items: [{ price: price.id }], expand: ['latest_invoice.payments'],
  }), { status: 'active', 'latest_invoice.amount_paid': 1500, 'latest_invoice.payments.data.0.status': 'paid' });
  await expect('subscriptions.list', () => stripe.subscriptions.list({ customer: customer.id }), { 'data.0.id': subscription.id });
  await expect('subscriptions.cancel', () => stripe.subscriptions.cancel(subscription.id), { status: 'canceled' });
  const intent = await expect('paymentIntents.create', () => stripe.paymentIntents.create({
    amount: 4000, currency: 'eur', payment_method: 'pm_card_visa', confirm: true, return_url: 'https://example.com',
  }), { status: 'succeeded', amount_received: 4000, currency: 'eur' });
  await expect('refunds.create', () => stripe.refunds.create({ payment_intent: intent.id }), { amount: 4000, status: 'succeeded' });
  await refused('refunds.create again', () => stripe.refunds.create({ payment_intent: intent.id }), { code: 'charge_already_refunded', statusCode: 400 });
  await refused('a declined card', () => stripe.paymentIntents.create({
    amount: 4000, currency: 'usd', payment_method: 'pm_card_chargeDeclined', confirm: true,
  }), { type: 'StripeCardError', code: 'card_declined', decline_code: 'generic_decline', statusCode: 402 });
  await refused('a missing object', () => stripe.prices.retrieve('price_no'), { code: 'resource_missing', statusCode: 404 });
  const session = await expect('checkout.sessions.create', () => stripe.checkout.sessions.create({
    mode: 'payment', success_url: 'https://example.com',
    line_items: [{ price_data: { currency: 'usd', unit_amount: 500, product_data: { name: 'Mug' } }, quantity: 2 }],
  }), { amount_total: 1000, status: 'open' });
  await fetch(`${process.env.STRIPE_API_BASE}/_fake/act/${session.id}?payment_method=pm_card_visa`, { method: 'POST' });
  await expect('checkout.sessions.retrieve', () => stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] }),
    { status: 'complete', payment_status: 'paid', 'payment_intent.amount_received': 1000 });
  await payments(customer.id, method.id);
  await billing(customer.id, product.id);
  await checkout(customer.id);
  await connect();
  const file = await expect('files.create', () => stripe.files.create({
    purpose: 'dispute_evidence', file: { data: Buffer.from('hello'), name: 'a.txt', type: 'text/plain' },
  }), { filename: 'a.txt', size: 5, purpose: 'dispute_evidence' });
  await expect('files.retrieve', () => stripe.files.retrieve(file.id), { filename: 'a.txt' });
  const bytes = Buffer.from([0, 255, 1, 254, 13, 10, 45, 45]);
  const binary = await expect('files.create with bytes', () => stripe.files.create({
    purpose: 'dispute_evidence', file: { data: bytes, name: 'a.png', type: 'image/png' },
  }), { filename: 'a.png', size: 8 });
  operations += 1;
  const content = Buffer.from(await (await fetch(process.env.STRIPE_API_BASE + binary.url, { headers: { authorization: 'Bearer sk_test_node' } })).arrayBuffer());
  if (!content.equals(bytes)) failures.push(`the content of a file: ${content.toString('hex')}`);
  const account = await expect('accounts.create', () => stripe.accounts.create({ type: 'standard' }), { object: 'account' });
  await expect('for an account', () => stripe.products.create({ name: 'Theirs' }, { stripeAccount: account.id }), { name: 'Theirs' });
  await expect('their list', () => stripe.products.list({}, { stripeAccount: account.id }), { 'data.length': 1 });
  operations += 1;
  let walked = 0;
  for await (const event of stripe.events.list({ limit: 3 })) walked += event.id.startsWith('evt_') ? 1 : 0;
  if (walked < 20) failures.push(`events: only ${walked}`);
  await expect('v2.core.accounts.create', () => stripe.v2.core.accounts.create({ contact_email: 'a@b.c' }), { contact_email: 'a@b.c' });

  console.log(`stripe-node ${Stripe.PACKAGE_VERSION ?? ''}: ${operations} operations, ${failures.length} not as expected`);
  if (failures.length > 0) {
    console.error(failures.join('\n'));
    process.exit(1);
  }
  if (operations < 120) throw new Error(`only ${operations} operations`);
}

main();
