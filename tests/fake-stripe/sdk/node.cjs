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
  const file = await expect('files.create', () => stripe.files.create({
    purpose: 'dispute_evidence', file: { data: Buffer.from('hello'), name: 'a.txt', type: 'text/plain' },
  }), { filename: 'a.txt', size: 5, purpose: 'dispute_evidence' });
  await expect('files.retrieve', () => stripe.files.retrieve(file.id), { filename: 'a.txt' });
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
}

main();
