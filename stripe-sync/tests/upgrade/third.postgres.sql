CREATE SCHEMA stripe;
CREATE TABLE stripe.customers (
    id text NOT NULL,
    address jsonb,
    city text,
    country text,
    balance bigint,
    business_name text,
    created bigint NOT NULL,
    currency text,
    customer_account text,
    default_source text,
    delinquent boolean,
    description text,
    discount jsonb,
    email text,
    individual_name text,
    invoice_prefix text,
    invoice_settings jsonb,
    default_payment_method text,
    livemode boolean NOT NULL,
    metadata jsonb,
    name text,
    next_invoice_sequence bigint,
    phone text,
    preferred_locales jsonb,
    shipping jsonb,
    tax_exempt text,
    test_clock text,
    raw json NOT NULL,
    _account text NOT NULL,
    _as_of bigint DEFAULT 0 NOT NULL,
    notes text
);
CREATE TABLE stripe.invoice_lines (
    id text NOT NULL,
    invoice text NOT NULL,
    amount bigint,
    currency text,
    description text,
    discount_amounts jsonb,
    discountable boolean,
    discounts jsonb,
    livemode boolean NOT NULL,
    metadata jsonb,
    parent jsonb,
    period jsonb,
    period_end bigint,
    period_start bigint,
    pretax_credit_amounts jsonb,
    pricing jsonb,
    quantity bigint,
    quantity_decimal numeric,
    subscription text,
    subtotal bigint,
    taxes jsonb,
    _account text NOT NULL,
    _as_of bigint DEFAULT 0 NOT NULL
);
CREATE TABLE stripe.invoices (
    id text NOT NULL,
    account_country text,
    account_name text,
    account_tax_ids jsonb,
    amount_due bigint,
    amount_overpaid bigint,
    amount_paid bigint,
    amount_paid_off_stripe bigint,
    amount_remaining bigint,
    amount_shipping bigint,
    application text,
    attempt_count bigint,
    attempted boolean,
    auto_advance boolean,
    automatic_tax jsonb,
    automatically_finalizes_at bigint,
    billing_reason text,
    collection_method text,
    created bigint NOT NULL,
    currency text,
    custom_fields jsonb,
    customer text,
    customer_account text,
    customer_address jsonb,
    customer_email text,
    customer_name text,
    customer_phone text,
    customer_shipping jsonb,
    customer_tax_exempt text,
    customer_tax_ids jsonb,
    default_payment_method text,
    default_source text,
    default_tax_rates jsonb,
    description text,
    discounts jsonb,
    due_date bigint,
    effective_at bigint,
    ending_balance bigint,
    footer text,
    from_invoice jsonb,
    hosted_invoice_url text,
    invoice_pdf text,
    issuer jsonb,
    last_finalization_error jsonb,
    latest_revision text,
    livemode boolean NOT NULL,
    metadata jsonb,
    next_payment_attempt bigint,
    number text,
    on_behalf_of text,
    parent jsonb,
    subscription text,
    payment_settings jsonb,
    period_end bigint,
    period_start bigint,
    post_payment_credit_notes_amount bigint,
    pre_payment_credit_notes_amount bigint,
    receipt_number text,
    rendering jsonb,
    shipping_cost jsonb,
    shipping_details jsonb,
    starting_balance bigint,
    statement_descriptor text,
    status text,
    status_transitions jsonb,
    subtotal bigint,
    subtotal_excluding_tax bigint,
    test_clock text,
    threshold_reason jsonb,
    total bigint,
    total_discount_amounts jsonb,
    total_excluding_tax bigint,
    total_pretax_credit_amounts jsonb,
    total_taxes jsonb,
    webhooks_delivered_at bigint,
    raw json NOT NULL,
    _account text NOT NULL,
    _as_of bigint DEFAULT 0 NOT NULL
);
CREATE TABLE stripe.prices (
    id text NOT NULL,
    active boolean,
    billing_scheme text,
    created bigint NOT NULL,
    currency text,
    currency_options jsonb,
    custom_unit_amount jsonb,
    livemode boolean NOT NULL,
    lookup_key text,
    metadata jsonb,
    nickname text,
    product text,
    recurring jsonb,
    "interval" text,
    interval_count bigint,
    tax_behavior text,
    tiers jsonb,
    tiers_mode text,
    transform_quantity jsonb,
    type text,
    unit_amount bigint,
    unit_amount_decimal numeric,
    raw json NOT NULL,
    _account text NOT NULL,
    _as_of bigint DEFAULT 0 NOT NULL
);
CREATE TABLE stripe.products (
    id text NOT NULL,
    active boolean,
    created bigint NOT NULL,
    default_price text,
    description text,
    images jsonb,
    livemode boolean NOT NULL,
    marketing_features jsonb,
    metadata jsonb,
    name text,
    package_dimensions jsonb,
    shippable boolean,
    statement_descriptor text,
    tax_code text,
    unit_label text,
    updated bigint,
    url text,
    raw json NOT NULL,
    _account text NOT NULL,
    _as_of bigint DEFAULT 0 NOT NULL
);
CREATE TABLE stripe.stripe_sync_accounts (
    account text NOT NULL,
    livemode boolean
);
CREATE TABLE stripe.stripe_sync_claims (
    worker text NOT NULL,
    account text NOT NULL,
    until bigint NOT NULL,
    ids text[] NOT NULL,
    objects text[] NOT NULL
);
CREATE TABLE stripe.stripe_sync_columns (
    table_name text NOT NULL,
    column_name text NOT NULL
);
CREATE TABLE stripe.stripe_sync_confirmed (
    account text NOT NULL,
    table_name text NOT NULL,
    as_of bigint NOT NULL
);
CREATE TABLE stripe.stripe_sync_counts (
    table_name text NOT NULL,
    account text NOT NULL,
    delta bigint
);
CREATE TABLE stripe.stripe_sync_dead_letters (
    account text NOT NULL,
    model text NOT NULL,
    id text NOT NULL,
    reason text NOT NULL,
    object text NOT NULL,
    first_seen bigint NOT NULL,
    attempts bigint NOT NULL
);
CREATE TABLE stripe.stripe_sync_events (
    account text NOT NULL,
    id text NOT NULL,
    type text NOT NULL,
    object text NOT NULL,
    object_id text NOT NULL,
    created bigint NOT NULL,
    api_version text,
    livemode boolean,
    body text NOT NULL,
    state text DEFAULT 'pending'::text NOT NULL,
    applied boolean DEFAULT false NOT NULL,
    attempts bigint DEFAULT 0 NOT NULL,
    error text,
    received_at bigint NOT NULL,
    next_attempt_at bigint NOT NULL
);
CREATE TABLE stripe.stripe_sync_migrations (
    step bigint NOT NULL,
    taken_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE stripe.stripe_sync_owners (
    model text NOT NULL,
    account text NOT NULL
);
CREATE TABLE stripe.stripe_sync_progress (
    account text NOT NULL,
    model text NOT NULL,
    pass bigint NOT NULL,
    until bigint NOT NULL,
    cursor text,
    last_created bigint,
    rows bigint NOT NULL,
    done boolean NOT NULL,
    completed_at bigint,
    began bigint,
    livemode boolean
);
CREATE TABLE stripe.stripe_sync_receivers (
    receiver text NOT NULL,
    account text NOT NULL
);
CREATE TABLE stripe.stripe_sync_redactions (
    object text NOT NULL,
    id text NOT NULL,
    customer text NOT NULL,
    redacted_at bigint NOT NULL
);
CREATE TABLE stripe.stripe_sync_removed (
    account text NOT NULL,
    table_name text NOT NULL,
    id text NOT NULL,
    as_of bigint NOT NULL
);
CREATE TABLE stripe.stripe_sync_runs (
    account text NOT NULL,
    model text NOT NULL,
    began bigint NOT NULL,
    prunes boolean NOT NULL,
    open boolean NOT NULL,
    livemode boolean,
    rows bigint NOT NULL,
    completed_at bigint,
    complete bigint
);
CREATE TABLE stripe.stripe_sync_shown (
    account text NOT NULL,
    model text NOT NULL,
    began bigint NOT NULL,
    id text NOT NULL
);
CREATE TABLE stripe.stripe_sync_tombstones (
    account text NOT NULL,
    object text NOT NULL,
    id text NOT NULL,
    as_of bigint NOT NULL
);
CREATE TABLE stripe.stripe_sync_windows (
    account text NOT NULL,
    model text NOT NULL,
    pass bigint NOT NULL,
    until bigint NOT NULL,
    since bigint,
    cursor text,
    last_created bigint,
    rows bigint NOT NULL,
    done boolean NOT NULL,
    claim bigint NOT NULL,
    worker text,
    lease_until bigint
);
CREATE TABLE stripe.subscription_items (
    id text NOT NULL,
    subscription text NOT NULL,
    billed_until bigint,
    billing_thresholds jsonb,
    created bigint,
    current_period_end bigint,
    current_period_start bigint,
    discounts jsonb,
    metadata jsonb,
    price text,
    product text,
    quantity bigint,
    tax_rates jsonb,
    _account text NOT NULL,
    _as_of bigint DEFAULT 0 NOT NULL
);
CREATE TABLE stripe.subscriptions (
    id text NOT NULL,
    application text,
    application_fee_percent numeric,
    automatic_tax jsonb,
    billing_cycle_anchor bigint,
    billing_cycle_anchor_config jsonb,
    billing_mode jsonb,
    billing_schedules jsonb,
    billing_thresholds jsonb,
    cancel_at bigint,
    cancel_at_period_end boolean,
    canceled_at bigint,
    cancellation_details jsonb,
    collection_method text,
    created bigint NOT NULL,
    currency text,
    customer text,
    customer_account text,
    days_until_due bigint,
    default_payment_method text,
    default_source text,
    default_tax_rates jsonb,
    description text,
    discounts jsonb,
    ended_at bigint,
    invoice_settings jsonb,
    latest_invoice text,
    livemode boolean NOT NULL,
    managed_payments jsonb,
    metadata jsonb,
    next_pending_invoice_item_invoice bigint,
    on_behalf_of text,
    pause_collection jsonb,
    payment_settings jsonb,
    pending_invoice_item_interval jsonb,
    pending_setup_intent text,
    pending_update jsonb,
    presentment_details jsonb,
    schedule text,
    start_date bigint,
    status text,
    test_clock text,
    transfer_data jsonb,
    trial_end bigint,
    trial_settings jsonb,
    trial_start bigint,
    raw json NOT NULL,
    _account text NOT NULL,
    _as_of bigint DEFAULT 0 NOT NULL
);
INSERT INTO stripe.customers VALUES ('cus_DqyruU0JechKK6', '{"city": "Köln", "line1": "Straße 1", "line2": null, "state": null, "country": "DE", "postal_code": "50667"}', 'Köln', 'DE', 8406, 'business name 8VPZCDLf', 1753852800, 'usd', NULL, NULL, NULL, 'The customer with the number 1, who came through the shop', NULL, 'customer1@example.com', NULL, NULL, '{"footer": null, "custom_fields": null, "rendering_options": null, "default_payment_method": "pm_dEn6Eu0bSnB1PmZysm0wqR6H"}', 'pm_dEn6Eu0bSnB1PmZysm0wqR6H', false, '{"row": "1", "plan_tier": "pro"}', 'Customer “1”', NULL, 'phone SD81ZQk3', '["de", "en"]', NULL, 'reverse', NULL, '{"id":"cus_DqyruU0JechKK6","object":"customer","address":{"city":"Köln","country":"DE","line1":"Straße 1","line2":null,"postal_code":"50667","state":null},"balance":8406,"business_name":"business name 8VPZCDLf","created":1753852800,"currency":"usd","customer_account":null,"default_source":null,"delinquent":null,"description":"The customer with the number 1, who came through the shop","discount":null,"email":"customer1@example.com","invoice_prefix":null,"invoice_settings":{"custom_fields":null,"default_payment_method":"pm_dEn6Eu0bSnB1PmZysm0wqR6H","footer":null,"rendering_options":null},"livemode":false,"metadata":{"plan_tier":"pro","row":"1"},"name":"Customer “1”","phone":"phone SD81ZQk3","preferred_locales":["de","en"],"shipping":null,"tax_exempt":"reverse","test_clock":null}', 'acct_fake', 1795905530, 'of the application');
INSERT INTO stripe.customers VALUES ('cus_XCFz9XwEyuq0Z7', '{"city": "Köln", "line1": "Straße 0", "line2": null, "state": null, "country": "DE", "postal_code": "50667"}', 'Köln', 'DE', NULL, NULL, 1732828800, 'usd', NULL, NULL, NULL, 'The customer with the number 0, who came through the shop', NULL, 'customer0@example.com', 'individual name ayny2ogX', NULL, '{"footer": null, "custom_fields": null, "rendering_options": null, "default_payment_method": "pm_YdUzPMJ9kVcb1Xb3S9qYbhF7"}', 'pm_YdUzPMJ9kVcb1Xb3S9qYbhF7', false, NULL, 'Customer “0”', NULL, NULL, '["de", "en"]', '{"name": "name R527aYeY", "phone": "phone NJW25uz0", "address": {"city": null, "line1": null, "line2": null, "state": null, "country": null, "postal_code": "postal code Ln4gtR0d"}, "carrier": null, "tracking_number": null}', 'reverse', NULL, '{"id":"cus_XCFz9XwEyuq0Z7","object":"customer","address":{"city":"Köln","country":"DE","line1":"Straße 0","line2":null,"postal_code":"50667","state":null},"created":1732828800,"currency":"usd","customer_account":null,"default_source":null,"delinquent":null,"description":"The customer with the number 0, who came through the shop","discount":null,"email":"customer0@example.com","individual_name":"individual name ayny2ogX","invoice_prefix":null,"invoice_settings":{"custom_fields":null,"default_payment_method":"pm_YdUzPMJ9kVcb1Xb3S9qYbhF7","footer":null,"rendering_options":null},"livemode":false,"name":"Customer “0”","phone":null,"preferred_locales":["de","en"],"shipping":{"address":{"city":null,"country":null,"line1":null,"line2":null,"postal_code":"postal code Ln4gtR0d","state":null},"carrier":null,"name":"name R527aYeY","phone":"phone NJW25uz0","tracking_number":null},"tax_exempt":"reverse","test_clock":null}', 'acct_fake', 1795905530, 'of the application');
INSERT INTO stripe.invoice_lines VALUES ('il_3CbWohcYDn2QGeiRz8PVQtEW', 'in_5fpjN3noGDyfgoBGaZXEuh3x', 1900, 'usd', NULL, NULL, true, '[]', false, '{"row": "200", "plan_tier": "basic"}', NULL, '{"end": 1775056452, "start": 1786840832}', 1775056452, 1786840832, '[{"type": "credit_balance_transaction", "amount": 145, "credit_balance_transaction": "billingcreditbalancetransaction_9NsyBd87FiaZhR"}]', NULL, 1, NULL, NULL, 1900, '[{"type": "tax_rate_details", "amount": 15776, "tax_behavior": "inclusive", "taxable_amount": 5886, "tax_rate_details": {"tax_rate": "txr_VdtPRvFP8ob9ZR"}, "taxability_reason": "not_collecting"}]', 'acct_fake', 1795905530);
INSERT INTO stripe.invoice_lines VALUES ('il_9rW2xBFqgASjBmq4ceUxxGCe', 'in_6dB1hNptVzF3vK42U4A0NNWu', 1900, 'usd', NULL, '[]', true, '["di_scUWkvcyhnGLTE"]', false, '{"row": "2", "plan_tier": "basic"}', NULL, '{"end": 1760318804, "start": 1772312270}', 1760318804, 1772312270, NULL, NULL, 1, NULL, NULL, 1900, '[{"type": "tax_rate_details", "amount": 3511, "tax_behavior": "exclusive", "taxable_amount": null, "tax_rate_details": null, "taxability_reason": "not_collecting"}, {"type": "tax_rate_details", "amount": 12976, "tax_behavior": "exclusive", "taxable_amount": 12814, "tax_rate_details": null, "taxability_reason": "portion_reduced_rated"}]', 'acct_fake', 1795905530);
INSERT INTO stripe.invoice_lines VALUES ('il_FJfMhHT1TrGLvStom2ofVnBb', 'in_6dB1hNptVzF3vK42U4A0NNWu', 500, 'usd', NULL, NULL, false, '[]', false, '{"row": "0", "plan_tier": "basic"}', NULL, '{"end": 1714373034, "start": 1711990853}', 1714373034, 1711990853, NULL, NULL, 1, 574.89, 'sub_91x32MUEneCJXqxpZMbQ5hVY', 500, '[{"type": "tax_rate_details", "amount": 1079, "tax_behavior": "exclusive", "taxable_amount": 7844, "tax_rate_details": null, "taxability_reason": "standard_rated"}, {"type": "tax_rate_details", "amount": 13420, "tax_behavior": "inclusive", "taxable_amount": 9826, "tax_rate_details": null, "taxability_reason": "reverse_charge"}]', 'acct_fake', 1795905530);
INSERT INTO stripe.invoice_lines VALUES ('il_SCjnpJ8xLGrPxv977PEf6oEJ', 'in_5fpjN3noGDyfgoBGaZXEuh3x', 2600, 'usd', NULL, NULL, true, '[]', false, '{"row": "201", "plan_tier": "pro"}', '{"type": "invoice_item_details", "invoice_item_details": {"proration": true, "invoice_item": "invoice item jYanD0W4", "subscription": null, "proration_details": null}, "subscription_item_details": {"proration": true, "invoice_item": null, "subscription": "subscription SgzNe1G9", "proration_details": {"credited_items": null}, "subscription_item": "subscription item YLwd2Ri5"}}', '{"end": 1786135877, "start": 1772200000}', 1786135877, 1772200000, NULL, '{"type": "price_details", "price_details": {"price": "price_dtrzUKkPpmBEL08MDSm2AWa5", "product": "product 5MgU8bZZ"}, "unit_amount_decimal": "895.94"}', 1, 576.79, NULL, 2600, NULL, 'acct_fake', 1795905530);
INSERT INTO stripe.invoice_lines VALUES ('il_bD6ighy0EyFnTFxRK8ERh2GP', 'in_pCx8WfZgWef5uzavbh1JU4oh', 1900, 'usd', NULL, NULL, true, '["di_LJMhVXit1vEwSP", "di_30xeNohse1UkR6"]', false, '{"row": "101", "plan_tier": "pro"}', '{"type": "subscription_item_details", "invoice_item_details": null, "subscription_item_details": {"proration": true, "invoice_item": null, "subscription": "subscription CVXtQdJf", "proration_details": null, "subscription_item": "subscription item nzfgYUdc"}}', '{"end": 1765825564, "start": 1785600939}', 1765825564, 1785600939, NULL, '{"type": "price_details", "price_details": {"price": "price_tcVjbw6t2LmWYnYRntjXRgFt", "product": "product jdquKEcP"}, "unit_amount_decimal": null}', 1, 899.93, NULL, 1900, NULL, 'acct_fake', 1795905530);
INSERT INTO stripe.invoice_lines VALUES ('il_f7VZubkXYxTanAZ3WrFL8eeF', 'in_5fpjN3noGDyfgoBGaZXEuh3x', 3300, 'usd', NULL, NULL, true, '[]', false, '{"row": "202", "plan_tier": "basic"}', '{"type": "invoice_item_details", "invoice_item_details": null, "subscription_item_details": null}', '{"end": 1766775364, "start": 1776450834}', 1766775364, 1776450834, '[{"type": "credit_balance_transaction", "amount": 2452, "discount": "di_Xz6P4ZzbZ3yUZg", "credit_balance_transaction": null}, {"type": "discount", "amount": 4575, "credit_balance_transaction": "billingcreditbalancetransaction_QD8LfhmfXy9vfF"}]', '{"type": "price_details", "price_details": {"price": "price_dtrzUKkPpmBEL08MDSm2AWa5", "product": "product 3RDonJx6"}, "unit_amount_decimal": "769.54"}', 1, NULL, NULL, 3300, NULL, 'acct_fake', 1795905530);
INSERT INTO stripe.invoice_lines VALUES ('il_u6EwCJeg32Z7hQinfEVc1Djf', 'in_6dB1hNptVzF3vK42U4A0NNWu', 1200, 'usd', NULL, '[{"amount": 1, "discount": "di_RLxVxUofGifHEF"}]', false, '[]', false, '{"row": "1", "plan_tier": "pro"}', NULL, '{"end": 1743094280, "start": 1743702357}', 1743094280, 1743702357, NULL, NULL, 1, NULL, NULL, 1200, NULL, 'acct_fake', 1795905530);
INSERT INTO stripe.invoice_lines VALUES ('il_uoa0ZHFty0QotvvSgHwDSyvx', 'in_6dB1hNptVzF3vK42U4A0NNWu', 2600, 'usd', NULL, NULL, false, '["di_saNnRkgBAYg6W1", "di_GHkqMphBh77Tex"]', false, '{"row": "3", "plan_tier": "pro"}', '{"type": "subscription_item_details", "invoice_item_details": null, "subscription_item_details": null}', '{"end": 1789241690, "start": 1771522935}', 1789241690, 1771522935, NULL, NULL, 1, NULL, 'sub_91x32MUEneCJXqxpZMbQ5hVY', 2600, '[]', 'acct_fake', 1795905530);
INSERT INTO stripe.invoice_lines VALUES ('il_ut05EXyYiyrJUxKJBPa2v8Xp', 'in_pCx8WfZgWef5uzavbh1JU4oh', 1200, 'usd', 'description 38RNtrCk', '[{"amount": 7681, "discount": "di_BYtazy6rBSPhh6"}]', true, '["di_ZaW1yUfY529yqz", "di_D4KGKNbc124ywo"]', false, '{"row": "100", "plan_tier": "basic"}', NULL, '{"end": 1776221113, "start": 1791213842}', 1776221113, 1791213842, '[]', NULL, 1, NULL, NULL, 1200, NULL, 'acct_fake', 1795905530);
INSERT INTO stripe.invoices VALUES ('in_5fpjN3noGDyfgoBGaZXEuh3x', NULL, 'account name EVXcNtaD', '[]', 7800, 2995, 0, 10357, 7800, 10066, NULL, 2360, false, true, '{"status": null, "enabled": true, "provider": "provider Mg4xJFhY", "liability": {"type": "account", "account": "acct_gEZ4cr0nueczKN"}, "disabled_reason": null}', NULL, 'subscription', 'charge_automatically', 1774876800, 'usd', '[]', 'cus_pn8ZJZMEEy3jgn', 'customer account ccUTqYSJ', NULL, 'customer email FmPqLLuH', NULL, 'customer phone dGZCtbBu', NULL, NULL, NULL, NULL, 'ba_hHxwZW40iXocz8', '[{"id": "id yqTVDfEC", "state": "state Ts6eQk7Q", "active": true, "object": "tax_rate", "country": "US", "created": 1762990720, "livemode": false, "metadata": null, "tax_type": null, "inclusive": true, "rate_type": null, "percentage": 99.75, "description": null, "flat_amount": null, "display_name": "display name ESCHD1DU", "jurisdiction": null, "jurisdiction_level": null, "effective_percentage": null}, {"id": "id xNL2YS8p", "state": "state 4bqXV8KG", "active": false, "object": "tax_rate", "country": null, "created": 1763476966, "livemode": false, "metadata": null, "tax_type": "communications_tax", "inclusive": true, "rate_type": null, "percentage": 84.25, "description": "description SRXsHFoY", "flat_amount": null, "display_name": "display name sSuehtMW", "jurisdiction": "jurisdiction 8X267oMn", "jurisdiction_level": null, "effective_percentage": null}]', NULL, '["di_HDMd6zK4R4aQ4E"]', NULL, NULL, 13051, NULL, '{"action": "action gXShWkai", "invoice": "in_5fpjN3noGDyfgoBGaZXEuh3x"}', NULL, NULL, '{"type": "self", "account": "acct_iNVS6B8ujR066p"}', '{"type": "api_error", "charge": "charge N5kJeZnv", "source": {"id": "id xZqdLZKJ", "last4": "last4 Y40gxQ2n", "object": "bank_account", "status": "succeeded", "account": "acct_EWEMdm4sUJYW2n", "country": "US", "currency": "usd", "customer": null, "metadata": {"usd": "metadata FswHbq6o"}, "bank_name": null, "fingerprint": null, "account_type": "account type gDwCmJHx", "requirements": {"errors": [{"code": "invalid_url_website_inaccessible_geoblocked", "reason": "reason JPwBhSKb", "requirement": "requirement CvswUg6s"}], "past_due": null, "currently_due": ["currently due DXqQy4Yf"], "pending_verification": null}, "routing_number": "routing number kqhSn35W", "account_holder_name": "account holder name emb8G9zy", "account_holder_type": "account holder type hEfT5gKM", "future_requirements": null, "default_for_currency": true, "available_payout_methods": null}, "doc_url": "doc url cWquHG0b", "advice_code": "advice code fQr8rixY", "decline_code": "decline code UL9fJSMh", "payment_intent": {"id": "id KAvzTS5r", "hooks": {}, "object": "payment_intent", "review": "prv_qCe5B2V7jaBw40", "status": "succeeded", "created": 1755426507, "currency": "usd", "customer": "cus_XCFz9XwEyuq0Z7", "livemode": false, "metadata": {"eur": "metadata dZuBrkDb", "usd": "metadata RRyzq6Eo"}, "shipping": null, "processing": {"type": "card"}, "application": null, "canceled_at": 1765368331, "description": null, "next_action": null, "on_behalf_of": null, "client_secret": null, "latest_charge": "ch_2nfmibqYajBtfTByTH5HELN6", "receipt_email": "receipt email gKu2jiGK", "transfer_data": null, "payment_method": "pm_Vj7aaDTkxk6jBPhuHyP5BvyT", "transfer_group": null, "customer_account": "customer account s5Jof8rd", "managed_payments": null, "last_payment_error": null, "setup_future_usage": "on_session", "cancellation_reason": "failed_invoice", "confirmation_method": "automatic", "presentment_details": {"presentment_amount": 11326, "presentment_currency": "presentment currency mUBdKRvg"}, "payment_method_types": ["payment method types XMKocorf"], "statement_descriptor": null, "application_fee_amount": 1440, "payment_method_options": null, "automatic_payment_methods": null, "statement_descriptor_suffix": "statement descriptor suffix 5sBwwp32", "excluded_payment_method_types": ["multibanco"], "payment_method_configuration_details": null}, "payment_method": {"id": "id RQ7u6Frt", "eps": {"bank": null}, "pix": {}, "zip": {}, "blik": {}, "type": "klarna", "payco": {}, "affirm": {}, "alipay": {}, "boleto": {"tax_id": "tax id rvFp8Aqt"}, "mb_way": {}, "object": "payment_method", "paypal": {"country": null, "payer_id": null, "payer_email": null}, "sofort": {"country": null}, "sunbit": {}, "created": 1767745234, "kr_card": {"brand": null, "last4": null}, "customer": "cus_XCFz9XwEyuq0Z7", "livemode": true, "metadata": {"usd": "metadata WVDkLCHW"}, "satispay": {}, "bacs_debit": {"last4": "last4 ypXq7gDf", "sort_code": null, "fingerprint": "fingerprint v2u0JW0S"}, "bancontact": {}, "multibanco": {}, "revolut_pay": {}, "radar_options": {}, "billing_details": {"name": null, "email": null, "phone": null, "tax_id": "tax id wbH1Ts3T", "address": null}, "nz_bank_account": {"last4": "last4 sxEq2CK9", "suffix": null, "bank_code": "bank code gr3V9TNe", "bank_name": "bank name Vb9mHoGk", "branch_code": "branch code cTbGLNYS", "account_holder_name": null}, "us_bank_account": {"last4": null, "networks": {"preferred": null, "supported": []}, "bank_name": null, "fingerprint": "fingerprint oy3WibdE", "account_type": null, "routing_number": null, "status_details": {"blocked": {"reason": null, "network_code": null}}, "account_holder_type": null, "financial_connections_account": "financial connections account swXLXptj"}, "customer_account": null, "afterpay_clearpay": {}}, "network_advice_code": "network advice code Mb3T1raJ", "payment_method_type": "payment method type xXFiDA17"}', NULL, false, '{"row": "2", "plan_tier": "basic"}', NULL, 'A-000002', NULL, NULL, NULL, '{"default_mandate": null, "payment_method_types": null, "payment_method_options": null}', 1753393958, 1769425219, 19777, 2383, NULL, '{"pdf": null, "template": null, "template_version": null, "amount_tax_display": null}', '{"taxes": [{"rate": {"id": "id g1uzUoKy", "state": null, "active": true, "object": "tax_rate", "country": "US", "created": 1770274245, "livemode": true, "metadata": null, "tax_type": "amusement_tax", "inclusive": false, "rate_type": "flat_amount", "percentage": 0.0, "description": null, "flat_amount": null, "display_name": "display name ixpFhJr1", "jurisdiction": "jurisdiction 35w4GR7d", "jurisdiction_level": null, "effective_percentage": 86.0}, "amount": 18219, "taxable_amount": 433, "taxability_reason": "standard_rated"}, {"rate": {"id": "id 4APcV0XD", "state": "state F1SFg3V2", "active": true, "object": "tax_rate", "country": null, "created": 1763674933, "livemode": true, "metadata": {}, "tax_type": null, "inclusive": true, "rate_type": "percentage", "percentage": 47.5, "description": null, "flat_amount": null, "display_name": "display name 5yyeV5kx", "jurisdiction": "jurisdiction wK1x78q5", "jurisdiction_level": null, "effective_percentage": null}, "amount": 14371, "taxable_amount": null, "taxability_reason": null}], "amount_tax": 12016, "amount_total": 3096, "shipping_rate": "shr_rJRir8PtTvJcpQ", "amount_subtotal": 14662}', NULL, 9890, 'statement descriptor WPdDTHMM', 'open', '{"paid_at": null, "voided_at": null, "finalized_at": null, "marked_uncollectible_at": null}', 7800, 5075, NULL, NULL, 7800, NULL, NULL, NULL, '[]', 1745118327, '{"id":"in_5fpjN3noGDyfgoBGaZXEuh3x","object":"invoice","account_country":null,"account_name":"account name EVXcNtaD","account_tax_ids":[],"amount_due":7800,"amount_overpaid":2995,"amount_paid":0,"amount_paid_off_stripe":10357,"amount_remaining":7800,"amount_shipping":10066,"application":null,"attempt_count":2360,"attempted":false,"auto_advance":true,"automatic_tax":{"disabled_reason":null,"enabled":true,"liability":{"account":"acct_gEZ4cr0nueczKN","type":"account"},"provider":"provider Mg4xJFhY","status":null},"automatically_finalizes_at":null,"billing_reason":"subscription","collection_method":"charge_automatically","confirmation_secret":null,"created":1774876800,"currency":"usd","custom_fields":[],"customer":"cus_pn8ZJZMEEy3jgn","customer_account":"customer account ccUTqYSJ","customer_address":null,"customer_email":"customer email FmPqLLuH","customer_name":null,"customer_phone":"customer phone dGZCtbBu","customer_shipping":null,"customer_tax_exempt":null,"customer_tax_ids":null,"default_payment_method":null,"default_source":"ba_hHxwZW40iXocz8","default_tax_rates":[{"id":"id yqTVDfEC","object":"tax_rate","active":true,"country":"US","created":1762990720,"description":null,"display_name":"display name ESCHD1DU","effective_percentage":null,"flat_amount":null,"inclusive":true,"jurisdiction":null,"jurisdiction_level":null,"livemode":false,"metadata":null,"percentage":99.75,"rate_type":null,"state":"state Ts6eQk7Q","tax_type":null},{"id":"id xNL2YS8p","object":"tax_rate","active":false,"country":null,"created":1763476966,"description":"description SRXsHFoY","display_name":"display name sSuehtMW","effective_percentage":null,"flat_amount":null,"inclusive":true,"jurisdiction":"jurisdiction 8X267oMn","jurisdiction_level":null,"livemode":false,"metadata":null,"percentage":84.25,"rate_type":null,"state":"state 4bqXV8KG","tax_type":"communications_tax"}],"description":null,"discounts":["di_HDMd6zK4R4aQ4E"],"due_date":null,"effective_at":null,"ending_balance":13051,"footer":null,"from_invoice":{"action":"action gXShWkai","invoice":"in_5fpjN3noGDyfgoBGaZXEuh3x"},"hosted_invoice_url":null,"invoice_pdf":null,"issuer":{"account":"acct_iNVS6B8ujR066p","type":"self"},"last_finalization_error":{"advice_code":"advice code fQr8rixY","charge":"charge N5kJeZnv","decline_code":"decline code UL9fJSMh","doc_url":"doc url cWquHG0b","network_advice_code":"network advice code Mb3T1raJ","payment_intent":{"id":"id KAvzTS5r","object":"payment_intent","application":null,"application_fee_amount":1440,"automatic_payment_methods":null,"canceled_at":1765368331,"cancellation_reason":"failed_invoice","client_secret":null,"confirmation_method":"automatic","created":1755426507,"currency":"usd","customer":"cus_XCFz9XwEyuq0Z7","customer_account":"customer account s5Jof8rd","description":null,"excluded_payment_method_types":["multibanco"],"hooks":{},"last_payment_error":null,"latest_charge":"ch_2nfmibqYajBtfTByTH5HELN6","livemode":false,"managed_payments":null,"metadata":{"eur":"metadata dZuBrkDb","usd":"metadata RRyzq6Eo"},"next_action":null,"on_behalf_of":null,"payment_method":"pm_Vj7aaDTkxk6jBPhuHyP5BvyT","payment_method_configuration_details":null,"payment_method_options":null,"payment_method_types":["payment method types XMKocorf"],"presentment_details":{"presentment_amount":11326,"presentment_currency":"presentment currency mUBdKRvg"},"processing":{"type":"card"},"receipt_email":"receipt email gKu2jiGK","review":"prv_qCe5B2V7jaBw40","setup_future_usage":"on_session","shipping":null,"statement_descriptor":null,"statement_descriptor_suffix":"statement descriptor suffix 5sBwwp32","status":"succeeded","transfer_data":null,"transfer_group":null},"payment_method":{"id":"id RQ7u6Frt","object":"payment_method","affirm":{},"afterpay_clearpay":{},"alipay":{},"bacs_debit":{"fingerprint":"fingerprint v2u0JW0S","last4":"last4 ypXq7gDf","sort_code":null},"bancontact":{},"billing_details":{"address":null,"email":null,"name":null,"phone":null,"tax_id":"tax id wbH1Ts3T"},"blik":{},"boleto":{"tax_id":"tax id rvFp8Aqt"},"created":1767745234,"customer":"cus_XCFz9XwEyuq0Z7","customer_account":null,"eps":{"bank":null},"kr_card":{"brand":null,"last4":null},"livemode":true,"mb_way":{},"metadata":{"usd":"metadata WVDkLCHW"},"multibanco":{},"nz_bank_account":{"account_holder_name":null,"bank_code":"bank code gr3V9TNe","bank_name":"bank name Vb9mHoGk","branch_code":"branch code cTbGLNYS","last4":"last4 sxEq2CK9","suffix":null},"payco":{},"paypal":{"country":null,"payer_email":null,"payer_id":null},"pix":{},"radar_options":{},"revolut_pay":{},"satispay":{},"sofort":{"country":null},"sunbit":{},"type":"klarna","us_bank_account":{"account_holder_type":null,"account_type":null,"bank_name":null,"financial_connections_account":"financial connections account swXLXptj","fingerprint":"fingerprint oy3WibdE","last4":null,"networks":{"preferred":null,"supported":[]},"routing_number":null,"status_details":{"blocked":{"network_code":null,"reason":null}}},"zip":{}},"payment_method_type":"payment method type xXFiDA17","source":{"id":"id xZqdLZKJ","object":"bank_account","account":"acct_EWEMdm4sUJYW2n","account_holder_name":"account holder name emb8G9zy","account_holder_type":"account holder type hEfT5gKM","account_type":"account type gDwCmJHx","available_payout_methods":null,"bank_name":null,"country":"US","currency":"usd","customer":null,"default_for_currency":true,"fingerprint":null,"future_requirements":null,"last4":"last4 Y40gxQ2n","metadata":{"usd":"metadata FswHbq6o"},"requirements":{"currently_due":["currently due DXqQy4Yf"],"errors":[{"code":"invalid_url_website_inaccessible_geoblocked","reason":"reason JPwBhSKb","requirement":"requirement CvswUg6s"}],"past_due":null,"pending_verification":null},"routing_number":"routing number kqhSn35W","status":"succeeded"},"type":"api_error"},"latest_revision":null,"lines":{"object":"list","data":[{"id":"il_3CbWohcYDn2QGeiRz8PVQtEW","object":"line_item","amount":1900,"currency":"usd","description":null,"discount_amounts":null,"discountable":true,"discounts":[],"invoice":"in_5fpjN3noGDyfgoBGaZXEuh3x","livemode":false,"metadata":{"plan_tier":"basic","row":"200"},"parent":null,"period":{"end":1775056452,"start":1786840832},"pretax_credit_amounts":[{"amount":145,"credit_balance_transaction":"billingcreditbalancetransaction_9NsyBd87FiaZhR","type":"credit_balance_transaction"}],"pricing":null,"quantity":1,"quantity_decimal":null,"subscription":null,"subtotal":1900,"taxes":[{"amount":15776,"tax_behavior":"inclusive","tax_rate_details":{"tax_rate":"txr_VdtPRvFP8ob9ZR"},"taxability_reason":"not_collecting","taxable_amount":5886,"type":"tax_rate_details"}]},{"id":"il_SCjnpJ8xLGrPxv977PEf6oEJ","object":"line_item","amount":2600,"currency":"usd","description":null,"discount_amounts":null,"discountable":true,"discounts":[],"invoice":"in_5fpjN3noGDyfgoBGaZXEuh3x","livemode":false,"metadata":{"plan_tier":"pro","row":"201"},"parent":{"invoice_item_details":{"invoice_item":"invoice item jYanD0W4","proration":true,"proration_details":null,"subscription":null},"subscription_item_details":{"invoice_item":null,"proration":true,"proration_details":{"credited_items":null},"subscription":"subscription SgzNe1G9","subscription_item":"subscription item YLwd2Ri5"},"type":"invoice_item_details"},"period":{"end":1786135877,"start":1772200000},"pretax_credit_amounts":null,"pricing":{"price_details":{"price":"price_dtrzUKkPpmBEL08MDSm2AWa5","product":"product 5MgU8bZZ"},"type":"price_details","unit_amount_decimal":"895.94"},"quantity":1,"quantity_decimal":"576.79","subscription":null,"subtotal":2600,"taxes":null},{"id":"il_f7VZubkXYxTanAZ3WrFL8eeF","object":"line_item","amount":3300,"currency":"usd","description":null,"discount_amounts":null,"discountable":true,"discounts":[],"invoice":"in_5fpjN3noGDyfgoBGaZXEuh3x","livemode":false,"metadata":{"plan_tier":"basic","row":"202"},"parent":{"invoice_item_details":null,"subscription_item_details":null,"type":"invoice_item_details"},"period":{"end":1766775364,"start":1776450834},"pretax_credit_amounts":[{"amount":2452,"credit_balance_transaction":null,"discount":"di_Xz6P4ZzbZ3yUZg","type":"credit_balance_transaction"},{"amount":4575,"credit_balance_transaction":"billingcreditbalancetransaction_QD8LfhmfXy9vfF","type":"discount"}],"pricing":{"price_details":{"price":"price_dtrzUKkPpmBEL08MDSm2AWa5","product":"product 3RDonJx6"},"type":"price_details","unit_amount_decimal":"769.54"},"quantity":1,"quantity_decimal":null,"subscription":null,"subtotal":3300,"taxes":null}],"has_more":false,"url":"/v1/invoices/in_5fpjN3noGDyfgoBGaZXEuh3x/lines"},"livemode":false,"metadata":{"plan_tier":"basic","row":"2"},"next_payment_attempt":null,"number":"A-000002","on_behalf_of":null,"parent":null,"payment_settings":{"default_mandate":null,"payment_method_options":null,"payment_method_types":null},"payments":{"object":"list","data":[{"id":"id T8BKCEtT","object":"invoice_payment","amount_paid":18356,"amount_requested":4131,"created":1751255240,"currency":"usd","invoice":"in_pCx8WfZgWef5uzavbh1JU4oh","is_default":false,"livemode":false,"payment":{"type":"payment_intent"},"status":"succeeded","status_transitions":{"canceled_at":1771737685,"paid_at":1769573887}},{"id":"id uiXWU0nq","object":"invoice_payment","amount_paid":null,"amount_requested":5496,"created":1746831494,"currency":"usd","invoice":"in_pCx8WfZgWef5uzavbh1JU4oh","is_default":true,"livemode":false,"payment":{"charge":"ch_2nfmibqYajBtfTByTH5HELN6","payment_intent":"pi_DCLYVwvQbzY7sFqA0ymgYdVg","type":"charge"},"status":"succeeded","status_transitions":{"canceled_at":null,"paid_at":null}}],"has_more":false,"url":"/v1/embedded"},"period_end":1753393958,"period_start":1769425219,"post_payment_credit_notes_amount":19777,"pre_payment_credit_notes_amount":2383,"receipt_number":null,"rendering":{"amount_tax_display":null,"pdf":null,"template":null,"template_version":null},"shipping_cost":{"amount_subtotal":14662,"amount_tax":12016,"amount_total":3096,"shipping_rate":"shr_rJRir8PtTvJcpQ","taxes":[{"amount":18219,"rate":{"id":"id g1uzUoKy","object":"tax_rate","active":true,"country":"US","created":1770274245,"description":null,"display_name":"display name ixpFhJr1","effective_percentage":86.0,"flat_amount":null,"inclusive":false,"jurisdiction":"jurisdiction 35w4GR7d","jurisdiction_level":null,"livemode":true,"metadata":null,"percentage":0.0,"rate_type":"flat_amount","state":null,"tax_type":"amusement_tax"},"taxability_reason":"standard_rated","taxable_amount":433},{"amount":14371,"rate":{"id":"id 4APcV0XD","object":"tax_rate","active":true,"country":null,"created":1763674933,"description":null,"display_name":"display name 5yyeV5kx","effective_percentage":null,"flat_amount":null,"inclusive":true,"jurisdiction":"jurisdiction wK1x78q5","jurisdiction_level":null,"livemode":true,"metadata":{},"percentage":47.5,"rate_type":"percentage","state":"state F1SFg3V2","tax_type":null},"taxability_reason":null,"taxable_amount":null}]},"shipping_details":null,"starting_balance":9890,"statement_descriptor":"statement descriptor WPdDTHMM","status":"open","status_transitions":{"finalized_at":null,"marked_uncollectible_at":null,"paid_at":null,"voided_at":null},"subtotal":7800,"subtotal_excluding_tax":5075,"test_clock":null,"total":7800,"total_discount_amounts":null,"total_excluding_tax":null,"total_pretax_credit_amounts":null,"total_taxes":[],"webhooks_delivered_at":1745118327}', 'acct_fake', 1795905530);
INSERT INTO stripe.invoices VALUES ('in_6dB1hNptVzF3vK42U4A0NNWu', 'account country 8ek8DjXB', NULL, NULL, 6200, 10675, 6200, 13143, 0, 8745, 'application_RuGt0diqrk5E3w', 1494, false, false, '{"status": null, "enabled": true, "provider": null, "liability": null, "disabled_reason": "finalization_system_error"}', 1723906910, NULL, 'charge_automatically', 1732828800, 'usd', NULL, 'cus_pn8ZJZMEEy3jgn', NULL, '{"city": "city HK4VSbB1", "line1": null, "line2": "line2 Mk8ovhin", "state": null, "country": null, "postal_code": "postal code m25ZuYNH"}', NULL, 'customer name v6AtgRKL', NULL, '{"phone": null, "carrier": null, "tracking_number": null}', 'reverse', '[]', 'pm_dEn6Eu0bSnB1PmZysm0wqR6H', NULL, '[]', 'description g7zG8LsP', '["di_X1of5D8Fpmnvx2"]', NULL, NULL, NULL, NULL, '{"action": "action gBiYpbkV", "invoice": "in_pCx8WfZgWef5uzavbh1JU4oh"}', 'https://example.com/gXNNWzG1', 'invoice pdf sWGN4kmk', '{"type": "account", "account": "acct_Ued5rE14zX0Yc7"}', '{"type": "api_error", "param": "param aFDKDBjg", "charge": "charge gFJ5ZY8R", "advice_code": "advice code LAi8jsDc", "setup_intent": {"id": "id oh02u0z9", "usage": "usage CrrmwfXM", "object": "setup_intent", "status": "processing", "created": 1721317807, "mandate": null, "customer": "cus_DqyruU0JechKK6", "livemode": false, "metadata": null, "application": null, "description": null, "next_action": {"type": "type k5UvbqrM", "redirect_to_url": {"url": null, "return_url": null}, "upi_handle_redirect_or_display_qr_code": {"qr_code": {"expires_at": 1725228685, "image_url_png": "image url png hpf8iZdL", "image_url_svg": "image url svg xG0Y7cXM"}, "hosted_instructions_url": "hosted instructions url dAN2vzJN"}, "cashapp_handle_redirect_or_display_qr_code": {"qr_code": {"expires_at": 1720849721, "image_url_png": "image url png NpdrVPod", "image_url_svg": "image url svg h8akKfPd"}, "mobile_auth_url": "mobile auth url ACYUSM9r", "hosted_instructions_url": "hosted instructions url e3udcPvq"}}, "on_behalf_of": null, "client_secret": null, "attach_to_self": false, "latest_attempt": "setatt_Sohvbm2iLzwbL9", "payment_method": null, "flow_directions": null, "customer_account": null, "last_setup_error": null, "managed_payments": null, "single_use_mandate": null, "cancellation_reason": "requested_by_customer", "payment_method_types": ["payment method types fWSkBMCq", "payment method types FfJTgiEa"], "payment_method_options": {"pix": {"mandate_options": {}}, "upi": {}, "card": {"network": null, "mandate_options": null, "request_three_d_secure": "any"}, "link": {}, "acss_debit": {"currency": null, "mandate_options": {"payment_schedule": null, "transaction_type": null, "interval_description": null}, "verification_method": "microdeposits"}, "amazon_pay": {}, "us_bank_account": {"mandate_options": {}, "verification_method": "automatic"}}, "automatic_payment_methods": null, "excluded_payment_method_types": [], "payment_method_configuration_details": null}, "payment_method": {"id": "id AfsW3SfV", "eps": {"bank": null}, "card": {"brand": "brand u2aLhLXK", "last4": "last4 T9Q2B0if", "checks": {"cvc_check": "cvc check BgkGbdKF", "address_line1_check": null, "address_postal_code_check": "address postal code check oJPaDM9d"}, "wallet": null, "country": null, "funding": "funding zK354GDK", "exp_year": 15578, "networks": {"available": [], "preferred": null}, "exp_month": 16243, "fingerprint": null, "display_brand": "display brand 6r2qrVPP", "generated_from": {"charge": "charge Sadf3ySp", "setup_attempt": null, "payment_method_details": null}, "regulated_status": null, "three_d_secure_usage": null}, "type": "samsung_pay", "swish": {}, "twint": {}, "affirm": {}, "alipay": {}, "crypto": {}, "klarna": {"dob": {"day": 2777, "year": null, "month": null}}, "object": "payment_method", "sofort": {"country": "US"}, "created": 1730668487, "giropay": {}, "konbini": {}, "customer": "cus_pn8ZJZMEEy3jgn", "livemode": false, "metadata": null, "mobilepay": {}, "promptpay": {}, "bacs_debit": {"last4": "last4 gUQ6TyRD", "sort_code": "sort code UpTSGDie", "fingerprint": null}, "bancontact": {}, "multibanco": {}, "sepa_debit": {"last4": null, "country": null, "bank_code": null, "branch_code": null, "fingerprint": null, "generated_from": null}, "wechat_pay": {}, "billing_details": {"name": "name 9N1EZtzW", "email": null, "phone": null, "tax_id": "tax id ME7g8jid", "address": {"city": null, "line1": "line1 uJxFy8Zo", "line2": null, "state": null, "country": null, "postal_code": null}}, "interac_present": {"brand": null, "last4": null, "issuer": "issuer vD1qMmTN", "country": null, "funding": "funding 39hJn0YC", "exp_year": 3650, "networks": {"available": [], "preferred": "preferred HVXKrAqe"}, "exp_month": 19310, "description": null, "fingerprint": null, "read_method": null, "cardholder_name": null, "preferred_locales": null}, "nz_bank_account": {"last4": "last4 oqVWreQM", "suffix": null, "bank_code": "bank code ELasXzAd", "bank_name": "bank name eLMqa2qo", "branch_code": "branch code dKbcotG3", "account_holder_name": "account holder name TanWeFM2"}, "customer_account": "customer account 0dTRCKUC"}, "network_advice_code": "network advice code xU6a80e2"}', 'in_6dB1hNptVzF3vK42U4A0NNWu', false, '{"row": "0", "plan_tier": "basic"}', NULL, 'A-000000', NULL, NULL, NULL, '{"default_mandate": null, "payment_method_types": [], "payment_method_options": {"pix": null, "upi": null, "card": null, "payto": {}, "konbini": {}, "acss_debit": null, "bancontact": null, "sepa_debit": {}, "us_bank_account": {}, "customer_balance": null}}', 1731573668, 1710432622, 3071, 9288, NULL, NULL, NULL, NULL, 19263, NULL, 'paid', '{"paid_at": null, "voided_at": 1717296242, "finalized_at": null, "marked_uncollectible_at": null}', 6200, 14079, NULL, '{"amount_gte": null, "item_reasons": []}', 6200, NULL, 5237, '[{"type": "discount", "amount": 11569, "discount": "di_Gesr59tQVKPqNu", "credit_balance_transaction": null}, {"type": "discount", "amount": 13529, "discount": "di_riZ1gwhCJUyGjK", "credit_balance_transaction": null}]', NULL, NULL, '{"id":"in_6dB1hNptVzF3vK42U4A0NNWu","object":"invoice","account_country":"account country 8ek8DjXB","account_name":null,"account_tax_ids":null,"amount_due":6200,"amount_overpaid":10675,"amount_paid":6200,"amount_paid_off_stripe":13143,"amount_remaining":0,"amount_shipping":8745,"application":"application_RuGt0diqrk5E3w","attempt_count":1494,"attempted":false,"auto_advance":false,"automatic_tax":{"disabled_reason":"finalization_system_error","enabled":true,"liability":null,"provider":null,"status":null},"automatically_finalizes_at":1723906910,"billing_reason":null,"collection_method":"charge_automatically","confirmation_secret":{"client_secret":"client secret Ekr9PWoM","type":"type HhoQ9SjV"},"created":1732828800,"currency":"usd","custom_fields":null,"customer":"cus_pn8ZJZMEEy3jgn","customer_account":null,"customer_address":{"city":"city HK4VSbB1","country":null,"line1":null,"line2":"line2 Mk8ovhin","postal_code":"postal code m25ZuYNH","state":null},"customer_email":null,"customer_name":"customer name v6AtgRKL","customer_phone":null,"customer_shipping":{"carrier":null,"phone":null,"tracking_number":null},"customer_tax_exempt":"reverse","customer_tax_ids":[],"default_payment_method":"pm_dEn6Eu0bSnB1PmZysm0wqR6H","default_source":null,"default_tax_rates":[],"description":"description g7zG8LsP","discounts":["di_X1of5D8Fpmnvx2"],"due_date":null,"effective_at":null,"ending_balance":null,"footer":null,"from_invoice":{"action":"action gBiYpbkV","invoice":"in_pCx8WfZgWef5uzavbh1JU4oh"},"hosted_invoice_url":"https://example.com/gXNNWzG1","invoice_pdf":"invoice pdf sWGN4kmk","issuer":{"account":"acct_Ued5rE14zX0Yc7","type":"account"},"last_finalization_error":{"advice_code":"advice code LAi8jsDc","charge":"charge gFJ5ZY8R","network_advice_code":"network advice code xU6a80e2","param":"param aFDKDBjg","payment_method":{"id":"id AfsW3SfV","object":"payment_method","affirm":{},"alipay":{},"bacs_debit":{"fingerprint":null,"last4":"last4 gUQ6TyRD","sort_code":"sort code UpTSGDie"},"bancontact":{},"billing_details":{"address":{"city":null,"country":null,"line1":"line1 uJxFy8Zo","line2":null,"postal_code":null,"state":null},"email":null,"name":"name 9N1EZtzW","phone":null,"tax_id":"tax id ME7g8jid"},"card":{"brand":"brand u2aLhLXK","checks":{"address_line1_check":null,"address_postal_code_check":"address postal code check oJPaDM9d","cvc_check":"cvc check BgkGbdKF"},"country":null,"display_brand":"display brand 6r2qrVPP","exp_month":16243,"exp_year":15578,"fingerprint":null,"funding":"funding zK354GDK","generated_from":{"charge":"charge Sadf3ySp","payment_method_details":null,"setup_attempt":null},"last4":"last4 T9Q2B0if","networks":{"available":[],"preferred":null},"regulated_status":null,"three_d_secure_usage":null,"wallet":null},"created":1730668487,"crypto":{},"customer":"cus_pn8ZJZMEEy3jgn","customer_account":"customer account 0dTRCKUC","eps":{"bank":null},"giropay":{},"interac_present":{"brand":null,"cardholder_name":null,"country":null,"description":null,"exp_month":19310,"exp_year":3650,"fingerprint":null,"funding":"funding 39hJn0YC","issuer":"issuer vD1qMmTN","last4":null,"networks":{"available":[],"preferred":"preferred HVXKrAqe"},"preferred_locales":null,"read_method":null},"klarna":{"dob":{"day":2777,"month":null,"year":null}},"konbini":{},"livemode":false,"metadata":null,"mobilepay":{},"multibanco":{},"nz_bank_account":{"account_holder_name":"account holder name TanWeFM2","bank_code":"bank code ELasXzAd","bank_name":"bank name eLMqa2qo","branch_code":"branch code dKbcotG3","last4":"last4 oqVWreQM","suffix":null},"promptpay":{},"sepa_debit":{"bank_code":null,"branch_code":null,"country":null,"fingerprint":null,"generated_from":null,"last4":null},"sofort":{"country":"US"},"swish":{},"twint":{},"type":"samsung_pay","wechat_pay":{}},"setup_intent":{"id":"id oh02u0z9","object":"setup_intent","application":null,"attach_to_self":false,"automatic_payment_methods":null,"cancellation_reason":"requested_by_customer","client_secret":null,"created":1721317807,"customer":"cus_DqyruU0JechKK6","customer_account":null,"description":null,"excluded_payment_method_types":[],"flow_directions":null,"last_setup_error":null,"latest_attempt":"setatt_Sohvbm2iLzwbL9","livemode":false,"managed_payments":null,"mandate":null,"metadata":null,"next_action":{"cashapp_handle_redirect_or_display_qr_code":{"hosted_instructions_url":"hosted instructions url e3udcPvq","mobile_auth_url":"mobile auth url ACYUSM9r","qr_code":{"expires_at":1720849721,"image_url_png":"image url png NpdrVPod","image_url_svg":"image url svg h8akKfPd"}},"redirect_to_url":{"return_url":null,"url":null},"type":"type k5UvbqrM","upi_handle_redirect_or_display_qr_code":{"hosted_instructions_url":"hosted instructions url dAN2vzJN","qr_code":{"expires_at":1725228685,"image_url_png":"image url png hpf8iZdL","image_url_svg":"image url svg xG0Y7cXM"}}},"on_behalf_of":null,"payment_method":null,"payment_method_configuration_details":null,"payment_method_options":{"acss_debit":{"currency":null,"mandate_options":{"interval_description":null,"payment_schedule":null,"transaction_type":null},"verification_method":"microdeposits"},"amazon_pay":{},"card":{"mandate_options":null,"network":null,"request_three_d_secure":"any"},"link":{},"pix":{"mandate_options":{}},"upi":{},"us_bank_account":{"mandate_options":{},"verification_method":"automatic"}},"payment_method_types":["payment method types fWSkBMCq","payment method types FfJTgiEa"],"single_use_mandate":null,"status":"processing","usage":"usage CrrmwfXM"},"type":"api_error"},"latest_revision":"in_6dB1hNptVzF3vK42U4A0NNWu","lines":{"object":"list","data":[{"id":"il_FJfMhHT1TrGLvStom2ofVnBb","object":"line_item","amount":500,"currency":"usd","description":null,"discount_amounts":null,"discountable":false,"discounts":[],"invoice":"in_6dB1hNptVzF3vK42U4A0NNWu","livemode":false,"metadata":{"plan_tier":"basic","row":"0"},"parent":null,"period":{"end":1714373034,"start":1711990853},"pretax_credit_amounts":null,"pricing":null,"quantity":1,"quantity_decimal":"574.89","subscription":"sub_91x32MUEneCJXqxpZMbQ5hVY","subtotal":500,"taxes":[{"amount":1079,"tax_behavior":"exclusive","tax_rate_details":null,"taxability_reason":"standard_rated","taxable_amount":7844,"type":"tax_rate_details"},{"amount":13420,"tax_behavior":"inclusive","tax_rate_details":null,"taxability_reason":"reverse_charge","taxable_amount":9826,"type":"tax_rate_details"}]},{"id":"il_u6EwCJeg32Z7hQinfEVc1Djf","object":"line_item","amount":1200,"currency":"usd","description":null,"discount_amounts":[{"amount":1,"discount":"di_RLxVxUofGifHEF"}],"discountable":false,"discounts":[],"invoice":"in_6dB1hNptVzF3vK42U4A0NNWu","livemode":false,"metadata":{"plan_tier":"pro","row":"1"},"parent":null,"period":{"end":1743094280,"start":1743702357},"pretax_credit_amounts":null,"pricing":null,"quantity":1,"quantity_decimal":null,"subscription":null,"subtotal":1200,"taxes":null},{"id":"il_9rW2xBFqgASjBmq4ceUxxGCe","object":"line_item","amount":1900,"currency":"usd","description":null,"discount_amounts":[],"discountable":true,"discounts":["di_scUWkvcyhnGLTE"],"invoice":"in_6dB1hNptVzF3vK42U4A0NNWu","livemode":false,"metadata":{"plan_tier":"basic","row":"2"},"parent":null,"period":{"end":1760318804,"start":1772312270},"pretax_credit_amounts":null,"pricing":null,"quantity":1,"quantity_decimal":null,"subscription":null,"subtotal":1900,"taxes":[{"amount":3511,"tax_behavior":"exclusive","tax_rate_details":null,"taxability_reason":"not_collecting","taxable_amount":null,"type":"tax_rate_details"},{"amount":12976,"tax_behavior":"exclusive","tax_rate_details":null,"taxability_reason":"portion_reduced_rated","taxable_amount":12814,"type":"tax_rate_details"}]},{"id":"il_uoa0ZHFty0QotvvSgHwDSyvx","object":"line_item","amount":2600,"currency":"usd","description":null,"discount_amounts":null,"discountable":false,"discounts":["di_saNnRkgBAYg6W1","di_GHkqMphBh77Tex"],"invoice":"in_6dB1hNptVzF3vK42U4A0NNWu","livemode":false,"metadata":{"plan_tier":"pro","row":"3"},"parent":{"invoice_item_details":null,"subscription_item_details":null,"type":"subscription_item_details"},"period":{"end":1789241690,"start":1771522935},"pretax_credit_amounts":null,"pricing":null,"quantity":1,"quantity_decimal":null,"subscription":"sub_91x32MUEneCJXqxpZMbQ5hVY","subtotal":2600,"taxes":[]}],"has_more":false,"url":"/v1/invoices/in_6dB1hNptVzF3vK42U4A0NNWu/lines"},"livemode":false,"metadata":{"plan_tier":"basic","row":"0"},"next_payment_attempt":null,"number":"A-000000","on_behalf_of":null,"parent":null,"payment_settings":{"default_mandate":null,"payment_method_options":{"acss_debit":null,"bancontact":null,"card":null,"customer_balance":null,"konbini":{},"payto":{},"pix":null,"sepa_debit":{},"upi":null,"us_bank_account":{}},"payment_method_types":[]},"period_end":1731573668,"period_start":1710432622,"post_payment_credit_notes_amount":3071,"pre_payment_credit_notes_amount":9288,"receipt_number":null,"rendering":null,"shipping_cost":null,"shipping_details":null,"starting_balance":19263,"statement_descriptor":null,"status":"paid","status_transitions":{"finalized_at":null,"marked_uncollectible_at":null,"paid_at":null,"voided_at":1717296242},"subtotal":6200,"subtotal_excluding_tax":14079,"test_clock":null,"threshold_reason":{"amount_gte":null,"item_reasons":[]},"total":6200,"total_discount_amounts":null,"total_excluding_tax":5237,"total_pretax_credit_amounts":[{"amount":11569,"credit_balance_transaction":null,"discount":"di_Gesr59tQVKPqNu","type":"discount"},{"amount":13529,"credit_balance_transaction":null,"discount":"di_riZ1gwhCJUyGjK","type":"discount"}],"total_taxes":null,"webhooks_delivered_at":null}', 'acct_fake', 1795905530);
INSERT INTO stripe.invoices VALUES ('in_pCx8WfZgWef5uzavbh1JU4oh', NULL, NULL, '["txi_M4kpZtETzzgAc0"]', 3100, 6223, 3100, 9714, 0, 17598, 'application_C6zfoks8kV9fGf', 9526, false, false, '{"status": null, "enabled": true, "provider": "provider CubRXQJE", "liability": {"type": "account", "account": "acct_rxrHasE4KSacFk"}, "disabled_reason": "finalization_system_error"}', NULL, NULL, 'send_invoice', 1753852800, 'usd', '[]', 'cus_XCFz9XwEyuq0Z7', NULL, NULL, 'customer email dRMdH9oN', NULL, NULL, NULL, NULL, '[{"type": "bb_tin", "value": null}, {"type": "tj_tin", "value": null}]', 'pm_dEn6Eu0bSnB1PmZysm0wqR6H', NULL, '[{"id": "id L54TLUKn", "state": null, "active": true, "object": "tax_rate", "country": null, "created": 1741684745, "livemode": true, "metadata": null, "tax_type": null, "inclusive": true, "rate_type": null, "percentage": 36.75, "description": null, "flat_amount": {"amount": 16231, "currency": "usd"}, "display_name": "display name 2hSMbsSt", "jurisdiction": "jurisdiction H2CBK8uM", "jurisdiction_level": null, "effective_percentage": null}, {"id": "id pYNS6Mxm", "state": "state 0HtYXeu4", "active": false, "object": "tax_rate", "country": "US", "created": 1739570658, "livemode": false, "metadata": null, "tax_type": "vat", "inclusive": true, "rate_type": null, "percentage": 63.75, "description": null, "flat_amount": null, "display_name": "display name XctDfvTL", "jurisdiction": "jurisdiction wM5BVQ9B", "jurisdiction_level": null, "effective_percentage": null}]', NULL, '["di_jXoPB2oQscQoSK", "di_cx8mB6nR15CUXe"]', NULL, 1734951519, 589, NULL, '{"action": "action smxvecq5", "invoice": "in_pCx8WfZgWef5uzavbh1JU4oh"}', NULL, 'invoice pdf 24qUeTM8', '{"type": "account"}', NULL, NULL, false, '{"row": "1", "plan_tier": "pro"}', NULL, 'A-000001', 'acct_6MpyHve317HXHe', NULL, NULL, '{"default_mandate": null, "payment_method_types": [], "payment_method_options": null}', 1735030847, 1724061212, 276, 9435, 'receipt number 9b5emvAd', '{"pdf": {"page_size": null}, "template": "template RvsRQZoF", "template_version": null, "amount_tax_display": null}', '{"amount_tax": 7097, "amount_total": 10907, "shipping_rate": null, "amount_subtotal": 1231}', NULL, 19002, NULL, 'paid', '{"paid_at": null, "voided_at": null, "finalized_at": null, "marked_uncollectible_at": 1745506753}', 3100, NULL, NULL, '{"amount_gte": null, "item_reasons": [{"usage_gte": 13432, "line_item_ids": ["line item ids S7oMdy9o", "line item ids sX5GMDCt"]}, {"usage_gte": 11362, "line_item_ids": []}]}', 3100, '[]', NULL, NULL, NULL, NULL, '{"id":"in_pCx8WfZgWef5uzavbh1JU4oh","object":"invoice","account_country":null,"account_name":null,"account_tax_ids":["txi_M4kpZtETzzgAc0"],"amount_due":3100,"amount_overpaid":6223,"amount_paid":3100,"amount_paid_off_stripe":9714,"amount_remaining":0,"amount_shipping":17598,"application":"application_C6zfoks8kV9fGf","attempt_count":9526,"attempted":false,"auto_advance":false,"automatic_tax":{"disabled_reason":"finalization_system_error","enabled":true,"liability":{"account":"acct_rxrHasE4KSacFk","type":"account"},"provider":"provider CubRXQJE","status":null},"automatically_finalizes_at":null,"billing_reason":null,"collection_method":"send_invoice","confirmation_secret":null,"created":1753852800,"currency":"usd","custom_fields":[],"customer":"cus_XCFz9XwEyuq0Z7","customer_account":null,"customer_address":null,"customer_email":"customer email dRMdH9oN","customer_name":null,"customer_phone":null,"customer_shipping":null,"customer_tax_exempt":null,"customer_tax_ids":[{"type":"bb_tin","value":null},{"type":"tj_tin","value":null}],"default_payment_method":"pm_dEn6Eu0bSnB1PmZysm0wqR6H","default_source":null,"default_tax_rates":[{"id":"id L54TLUKn","object":"tax_rate","active":true,"country":null,"created":1741684745,"description":null,"display_name":"display name 2hSMbsSt","effective_percentage":null,"flat_amount":{"amount":16231,"currency":"usd"},"inclusive":true,"jurisdiction":"jurisdiction H2CBK8uM","jurisdiction_level":null,"livemode":true,"metadata":null,"percentage":36.75,"rate_type":null,"state":null,"tax_type":null},{"id":"id pYNS6Mxm","object":"tax_rate","active":false,"country":"US","created":1739570658,"description":null,"display_name":"display name XctDfvTL","effective_percentage":null,"flat_amount":null,"inclusive":true,"jurisdiction":"jurisdiction wM5BVQ9B","jurisdiction_level":null,"livemode":false,"metadata":null,"percentage":63.75,"rate_type":null,"state":"state 0HtYXeu4","tax_type":"vat"}],"description":null,"discounts":["di_jXoPB2oQscQoSK","di_cx8mB6nR15CUXe"],"due_date":null,"effective_at":1734951519,"ending_balance":589,"footer":null,"from_invoice":{"action":"action smxvecq5","invoice":"in_pCx8WfZgWef5uzavbh1JU4oh"},"hosted_invoice_url":null,"invoice_pdf":"invoice pdf 24qUeTM8","issuer":{"type":"account"},"last_finalization_error":null,"latest_revision":null,"lines":{"object":"list","data":[{"id":"il_ut05EXyYiyrJUxKJBPa2v8Xp","object":"line_item","amount":1200,"currency":"usd","description":"description 38RNtrCk","discount_amounts":[{"amount":7681,"discount":"di_BYtazy6rBSPhh6"}],"discountable":true,"discounts":["di_ZaW1yUfY529yqz","di_D4KGKNbc124ywo"],"invoice":"in_pCx8WfZgWef5uzavbh1JU4oh","livemode":false,"metadata":{"plan_tier":"basic","row":"100"},"parent":null,"period":{"end":1776221113,"start":1791213842},"pretax_credit_amounts":[],"pricing":null,"quantity":1,"quantity_decimal":null,"subscription":null,"subtotal":1200,"taxes":null},{"id":"il_bD6ighy0EyFnTFxRK8ERh2GP","object":"line_item","amount":1900,"currency":"usd","description":null,"discount_amounts":null,"discountable":true,"discounts":["di_LJMhVXit1vEwSP","di_30xeNohse1UkR6"],"invoice":"in_pCx8WfZgWef5uzavbh1JU4oh","livemode":false,"metadata":{"plan_tier":"pro","row":"101"},"parent":{"invoice_item_details":null,"subscription_item_details":{"invoice_item":null,"proration":true,"proration_details":null,"subscription":"subscription CVXtQdJf","subscription_item":"subscription item nzfgYUdc"},"type":"subscription_item_details"},"period":{"end":1765825564,"start":1785600939},"pretax_credit_amounts":null,"pricing":{"price_details":{"price":"price_tcVjbw6t2LmWYnYRntjXRgFt","product":"product jdquKEcP"},"type":"price_details","unit_amount_decimal":null},"quantity":1,"quantity_decimal":"899.93","subscription":null,"subtotal":1900,"taxes":null}],"has_more":false,"url":"/v1/invoices/in_pCx8WfZgWef5uzavbh1JU4oh/lines"},"livemode":false,"metadata":{"plan_tier":"pro","row":"1"},"next_payment_attempt":null,"number":"A-000001","on_behalf_of":"acct_6MpyHve317HXHe","parent":null,"payment_settings":{"default_mandate":null,"payment_method_options":null,"payment_method_types":[]},"payments":{"object":"list","data":[],"has_more":false,"url":"/v1/embedded"},"period_end":1735030847,"period_start":1724061212,"post_payment_credit_notes_amount":276,"pre_payment_credit_notes_amount":9435,"receipt_number":"receipt number 9b5emvAd","rendering":{"amount_tax_display":null,"pdf":{"page_size":null},"template":"template RvsRQZoF","template_version":null},"shipping_cost":{"amount_subtotal":1231,"amount_tax":7097,"amount_total":10907,"shipping_rate":null},"shipping_details":null,"starting_balance":19002,"statement_descriptor":null,"status":"paid","status_transitions":{"finalized_at":null,"marked_uncollectible_at":1745506753,"paid_at":null,"voided_at":null},"subtotal":3100,"subtotal_excluding_tax":null,"test_clock":null,"threshold_reason":{"amount_gte":null,"item_reasons":[{"line_item_ids":["line item ids S7oMdy9o","line item ids sX5GMDCt"],"usage_gte":13432},{"line_item_ids":[],"usage_gte":11362}]},"total":3100,"total_discount_amounts":[],"total_excluding_tax":null,"total_pretax_credit_amounts":null,"total_taxes":null,"webhooks_delivered_at":null}', 'acct_fake', 1795905530);
INSERT INTO stripe.prices VALUES ('price_CfjuYo2XshoSMHnDBy3qMUXv', true, 'per_unit', 1785388800, 'usd', NULL, '{"preset": 10604, "maximum": null, "minimum": null}', false, NULL, '{"row": "5", "plan_tier": "pro"}', NULL, 'prod_9t2YEWnR4rMdsw', NULL, NULL, NULL, NULL, NULL, NULL, '{"round": "down", "divide_by": 18116}', 'one_time', 4000, 4000, '{"id":"price_CfjuYo2XshoSMHnDBy3qMUXv","object":"price","active":true,"billing_scheme":"per_unit","created":1785388800,"currency":"usd","custom_unit_amount":{"maximum":null,"minimum":null,"preset":10604},"livemode":false,"lookup_key":null,"metadata":{"plan_tier":"pro","row":"5"},"nickname":null,"product":"prod_9t2YEWnR4rMdsw","recurring":null,"tax_behavior":null,"tiers_mode":null,"transform_quantity":{"divide_by":18116,"round":"down"},"type":"one_time","unit_amount":4000,"unit_amount_decimal":"4000"}', 'acct_fake', 1795905530);
INSERT INTO stripe.prices VALUES ('price_dtrzUKkPpmBEL08MDSm2AWa5', true, 'per_unit', 1743340800, 'usd', NULL, NULL, false, 'lookup key jWHauhaK', '{"row": "1", "plan_tier": "pro"}', NULL, 'prod_MTnuBirKaNV6jn', NULL, NULL, NULL, NULL, NULL, NULL, '{"round": "down", "divide_by": 15919}', 'one_time', 1200, 1200, '{"id":"price_dtrzUKkPpmBEL08MDSm2AWa5","object":"price","active":true,"billing_scheme":"per_unit","created":1743340800,"currency":"usd","custom_unit_amount":null,"livemode":false,"lookup_key":"lookup key jWHauhaK","metadata":{"plan_tier":"pro","row":"1"},"nickname":null,"product":"prod_MTnuBirKaNV6jn","recurring":null,"tax_behavior":null,"tiers_mode":null,"transform_quantity":{"divide_by":15919,"round":"down"},"type":"one_time","unit_amount":1200,"unit_amount_decimal":"1200"}', 'acct_fake', 1795905530);
INSERT INTO stripe.prices VALUES ('price_rJRCkwDm6ToG7jFcW8xGmt1i', true, 'per_unit', 1753852800, 'usd', NULL, '{"preset": null, "maximum": null, "minimum": 19991}', false, 'lookup key qCitEDsG', '{"row": "2", "plan_tier": "basic"}', 'nickname kCZhxUHc', 'prod_xMfPwgDFT9eR4a', '{"meter": null, "interval": "month", "usage_type": "licensed", "interval_count": 1}', 'month', 1, NULL, NULL, NULL, NULL, 'recurring', 1900, 1900, '{"id":"price_rJRCkwDm6ToG7jFcW8xGmt1i","object":"price","active":true,"billing_scheme":"per_unit","created":1753852800,"currency":"usd","custom_unit_amount":{"maximum":null,"minimum":19991,"preset":null},"livemode":false,"lookup_key":"lookup key qCitEDsG","metadata":{"plan_tier":"basic","row":"2"},"nickname":"nickname kCZhxUHc","product":"prod_xMfPwgDFT9eR4a","recurring":{"interval":"month","interval_count":1,"meter":null,"usage_type":"licensed"},"tax_behavior":null,"tiers_mode":null,"transform_quantity":null,"type":"recurring","unit_amount":1900,"unit_amount_decimal":"1900"}', 'acct_fake', 1795905530);
INSERT INTO stripe.prices VALUES ('price_tcVjbw6t2LmWYnYRntjXRgFt', true, 'per_unit', 1732828800, 'usd', NULL, NULL, false, 'lookup key YEUkTDyq', '{"row": "0", "plan_tier": "basic"}', 'nickname 4171ibkr', 'prod_MTnuBirKaNV6jn', '{"meter": null, "interval": "month", "usage_type": "licensed", "interval_count": 1}', 'month', 1, NULL, NULL, 'graduated', '{"round": "up", "divide_by": 1091}', 'recurring', 500, 500, '{"id":"price_tcVjbw6t2LmWYnYRntjXRgFt","object":"price","active":true,"billing_scheme":"per_unit","created":1732828800,"currency":"usd","custom_unit_amount":null,"livemode":false,"lookup_key":"lookup key YEUkTDyq","metadata":{"plan_tier":"basic","row":"0"},"nickname":"nickname 4171ibkr","product":"prod_MTnuBirKaNV6jn","recurring":{"interval":"month","interval_count":1,"meter":null,"usage_type":"licensed"},"tax_behavior":null,"tiers_mode":"graduated","transform_quantity":{"divide_by":1091,"round":"up"},"type":"recurring","unit_amount":500,"unit_amount_decimal":"500"}', 'acct_fake', 1795905530);
INSERT INTO stripe.prices VALUES ('price_x13kGNg9p8jLXyNZYiqrfCNT', true, 'per_unit', 1764364800, 'usd', NULL, '{"preset": 11482, "maximum": 15418, "minimum": null}', false, NULL, '{"row": "3", "plan_tier": "pro"}', NULL, 'prod_xMfPwgDFT9eR4a', NULL, NULL, NULL, 'exclusive', NULL, NULL, NULL, 'one_time', 2600, 2600, '{"id":"price_x13kGNg9p8jLXyNZYiqrfCNT","object":"price","active":true,"billing_scheme":"per_unit","created":1764364800,"currency":"usd","custom_unit_amount":{"maximum":15418,"minimum":null,"preset":11482},"livemode":false,"lookup_key":null,"metadata":{"plan_tier":"pro","row":"3"},"nickname":null,"product":"prod_xMfPwgDFT9eR4a","recurring":null,"tax_behavior":"exclusive","tiers_mode":null,"transform_quantity":null,"type":"one_time","unit_amount":2600,"unit_amount_decimal":"2600"}', 'acct_fake', 1795905530);
INSERT INTO stripe.prices VALUES ('price_y3GrSPoRamyW9uEZKp6GyFHh', true, 'per_unit', 1774876800, 'usd', NULL, '{"preset": 13701, "maximum": 2838, "minimum": null}', false, NULL, '{"row": "4", "plan_tier": "basic"}', 'nickname ULSKsSUL', 'prod_9t2YEWnR4rMdsw', '{"meter": null, "interval": "month", "usage_type": "licensed", "interval_count": 1}', 'month', 1, NULL, NULL, NULL, NULL, 'recurring', 3300, 3300, '{"id":"price_y3GrSPoRamyW9uEZKp6GyFHh","object":"price","active":true,"billing_scheme":"per_unit","created":1774876800,"currency":"usd","custom_unit_amount":{"maximum":2838,"minimum":null,"preset":13701},"livemode":false,"lookup_key":null,"metadata":{"plan_tier":"basic","row":"4"},"nickname":"nickname ULSKsSUL","product":"prod_9t2YEWnR4rMdsw","recurring":{"interval":"month","interval_count":1,"meter":null,"usage_type":"licensed"},"tax_behavior":null,"tiers_mode":null,"transform_quantity":null,"type":"recurring","unit_amount":3300,"unit_amount_decimal":"3300"}', 'acct_fake', 1795905530);
INSERT INTO stripe.products VALUES ('prod_9t2YEWnR4rMdsw', true, 1774876800, 'price_y3GrSPoRamyW9uEZKp6GyFHh', NULL, '["images U6vF6j3u", "images DAUyT8gX"]', false, '[{}, {}]', '{"row": "2", "plan_tier": "basic"}', 'Product 2', '{"width": 26.75, "height": 82.5, "length": 57.5, "weight": 50.0}', false, NULL, 'taxcode_gbu9xxw4nkSkaf', NULL, 1753568528, NULL, '{"id":"prod_9t2YEWnR4rMdsw","object":"product","active":true,"created":1774876800,"default_price":"price_y3GrSPoRamyW9uEZKp6GyFHh","description":null,"images":["images U6vF6j3u","images DAUyT8gX"],"livemode":false,"marketing_features":[{},{}],"metadata":{"plan_tier":"basic","row":"2"},"name":"Product 2","package_dimensions":{"height":82.5,"length":57.5,"weight":50.0,"width":26.75},"shippable":false,"statement_descriptor":null,"tax_code":"taxcode_gbu9xxw4nkSkaf","unit_label":null,"updated":1753568528,"url":null}', 'acct_fake', 1795905530);
INSERT INTO stripe.products VALUES ('prod_MTnuBirKaNV6jn', true, 1732828800, 'price_tcVjbw6t2LmWYnYRntjXRgFt', NULL, '["images s7UZFk0z", "images FgTzekoo"]', false, '[{"name": "name S7KQ62oA"}, {}]', '{"row": "0", "plan_tier": "basic"}', 'Product 0', NULL, NULL, NULL, 'taxcode_300xmr5iiqDNfe', NULL, 1708965698, 'https://example.com/Zgkz1nH1', '{"id":"prod_MTnuBirKaNV6jn","object":"product","active":true,"created":1732828800,"default_price":"price_tcVjbw6t2LmWYnYRntjXRgFt","description":null,"images":["images s7UZFk0z","images FgTzekoo"],"livemode":false,"marketing_features":[{"name":"name S7KQ62oA"},{}],"metadata":{"plan_tier":"basic","row":"0"},"name":"Product 0","package_dimensions":null,"shippable":null,"statement_descriptor":null,"tax_code":"taxcode_300xmr5iiqDNfe","unit_label":null,"updated":1708965698,"url":"https://example.com/Zgkz1nH1"}', 'acct_fake', 1795905530);
INSERT INTO stripe.products VALUES ('prod_xMfPwgDFT9eR4a', true, 1753852800, 'price_rJRCkwDm6ToG7jFcW8xGmt1i', NULL, '[]', false, '[{}]', '{"row": "1", "plan_tier": "pro"}', 'Product 1', '{"width": 21.75, "height": 50.25, "length": 68.75, "weight": 66.25}', NULL, NULL, NULL, 'unit label k9aUKNbn', 1750761930, NULL, '{"id":"prod_xMfPwgDFT9eR4a","object":"product","active":true,"created":1753852800,"default_price":"price_rJRCkwDm6ToG7jFcW8xGmt1i","description":null,"images":[],"livemode":false,"marketing_features":[{}],"metadata":{"plan_tier":"pro","row":"1"},"name":"Product 1","package_dimensions":{"height":50.25,"length":68.75,"weight":66.25,"width":21.75},"shippable":null,"statement_descriptor":null,"tax_code":null,"unit_label":"unit label k9aUKNbn","updated":1750761930,"url":null}', 'acct_fake', 1795905530);
INSERT INTO stripe.stripe_sync_accounts VALUES ('acct_fake', false);
INSERT INTO stripe.stripe_sync_claims VALUES ('killed', '', 1, '{evt_claimed}', '{"customer cus_claimed"}');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'id');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'address');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'city');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'country');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'balance');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'business_name');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'created');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'currency');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'customer_account');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'default_source');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'delinquent');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'description');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'discount');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'email');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'individual_name');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'invoice_prefix');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'invoice_settings');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'default_payment_method');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'livemode');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'metadata');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'name');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'next_invoice_sequence');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'phone');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'preferred_locales');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'shipping');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'tax_exempt');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'test_clock');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', 'raw');
INSERT INTO stripe.stripe_sync_columns VALUES ('"customers"', '_account');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'id');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'invoice');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'amount');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'currency');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'description');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'discount_amounts');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'discountable');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'discounts');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'livemode');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'metadata');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'parent');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'period');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'period_end');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'period_start');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'pretax_credit_amounts');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'pricing');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'quantity');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'quantity_decimal');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'subscription');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'subtotal');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', 'taxes');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoice_lines"', '_account');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'id');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'account_country');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'account_name');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'account_tax_ids');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'amount_due');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'amount_overpaid');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'amount_paid');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'amount_paid_off_stripe');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'amount_remaining');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'amount_shipping');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'application');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'attempt_count');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'attempted');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'auto_advance');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'automatic_tax');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'automatically_finalizes_at');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'billing_reason');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'collection_method');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'created');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'currency');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'custom_fields');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'customer');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'customer_account');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'customer_address');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'customer_email');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'customer_name');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'customer_phone');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'customer_shipping');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'customer_tax_exempt');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'customer_tax_ids');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'default_payment_method');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'default_source');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'default_tax_rates');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'description');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'discounts');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'due_date');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'effective_at');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'ending_balance');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'footer');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'from_invoice');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'hosted_invoice_url');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'invoice_pdf');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'issuer');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'last_finalization_error');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'latest_revision');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'livemode');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'metadata');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'next_payment_attempt');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'number');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'on_behalf_of');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'parent');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'subscription');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'payment_settings');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'period_end');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'period_start');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'post_payment_credit_notes_amount');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'pre_payment_credit_notes_amount');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'receipt_number');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'rendering');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'shipping_cost');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'shipping_details');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'starting_balance');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'statement_descriptor');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'status');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'status_transitions');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'subtotal');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'subtotal_excluding_tax');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'test_clock');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'threshold_reason');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'total');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'total_discount_amounts');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'total_excluding_tax');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'total_pretax_credit_amounts');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'total_taxes');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'webhooks_delivered_at');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', 'raw');
INSERT INTO stripe.stripe_sync_columns VALUES ('"invoices"', '_account');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'id');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'active');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'billing_scheme');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'created');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'currency');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'currency_options');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'custom_unit_amount');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'livemode');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'lookup_key');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'metadata');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'nickname');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'product');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'recurring');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'interval');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'interval_count');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'tax_behavior');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'tiers');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'tiers_mode');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'transform_quantity');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'type');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'unit_amount');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'unit_amount_decimal');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', 'raw');
INSERT INTO stripe.stripe_sync_columns VALUES ('"prices"', '_account');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'id');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'active');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'created');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'default_price');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'description');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'images');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'livemode');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'marketing_features');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'metadata');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'name');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'package_dimensions');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'shippable');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'statement_descriptor');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'tax_code');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'unit_label');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'updated');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'url');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', 'raw');
INSERT INTO stripe.stripe_sync_columns VALUES ('"products"', '_account');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', 'id');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', 'subscription');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', 'billed_until');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', 'billing_thresholds');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', 'created');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', 'current_period_end');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', 'current_period_start');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', 'discounts');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', 'metadata');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', 'price');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', 'product');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', 'quantity');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', 'tax_rates');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscription_items"', '_account');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'id');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'application');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'application_fee_percent');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'automatic_tax');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'billing_cycle_anchor');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'billing_cycle_anchor_config');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'billing_mode');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'billing_schedules');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'billing_thresholds');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'cancel_at');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'cancel_at_period_end');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'canceled_at');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'cancellation_details');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'collection_method');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'created');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'currency');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'customer');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'customer_account');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'days_until_due');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'default_payment_method');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'default_source');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'default_tax_rates');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'description');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'discounts');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'ended_at');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'invoice_settings');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'latest_invoice');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'livemode');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'managed_payments');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'metadata');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'next_pending_invoice_item_invoice');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'on_behalf_of');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'pause_collection');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'payment_settings');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'pending_invoice_item_interval');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'pending_setup_intent');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'pending_update');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'presentment_details');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'schedule');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'start_date');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'status');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'test_clock');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'transfer_data');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'trial_end');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'trial_settings');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'trial_start');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', 'raw');
INSERT INTO stripe.stripe_sync_columns VALUES ('"subscriptions"', '_account');
INSERT INTO stripe.stripe_sync_counts VALUES ('customers', 'acct_fake', 0);
INSERT INTO stripe.stripe_sync_counts VALUES ('products', 'acct_fake', 0);
INSERT INTO stripe.stripe_sync_counts VALUES ('prices', 'acct_fake', 0);
INSERT INTO stripe.stripe_sync_counts VALUES ('products', 'acct_fake', 3);
INSERT INTO stripe.stripe_sync_counts VALUES ('customers', 'acct_fake', 3);
INSERT INTO stripe.stripe_sync_counts VALUES ('prices', 'acct_fake', 6);
INSERT INTO stripe.stripe_sync_counts VALUES ('subscriptions', 'acct_fake', 1);
INSERT INTO stripe.stripe_sync_counts VALUES ('subscription_items', 'acct_fake', 2);
INSERT INTO stripe.stripe_sync_counts VALUES ('invoices', 'acct_fake', 3);
INSERT INTO stripe.stripe_sync_counts VALUES ('invoice_lines', 'acct_fake', 9);
INSERT INTO stripe.stripe_sync_counts VALUES ('customers', 'acct_fake', -1);
INSERT INTO stripe.stripe_sync_dead_letters VALUES ('acct_fake', 'Price', 'price_dead', 'no place', '{"id":"price_dead","object":"price"}', 1700000000, 2);
INSERT INTO stripe.stripe_sync_events VALUES ('acct_fake', 'evt_YAavASRLkUwUDJujnuRfxdvu', 'customer.deleted', 'customer', 'cus_pn8ZJZMEEy3jgn', 1795905532, '2026-05-27.dahlia', false, '{"id":"evt_YAavASRLkUwUDJujnuRfxdvu","object":"event","api_version":"2026-05-27.dahlia","created":1795905532,"data":{"object":{"id":"cus_pn8ZJZMEEy3jgn","object":"customer","address":{"city":"Köln","country":"DE","line1":"Straße 2","line2":null,"postal_code":"50667","state":null},"balance":14714,"created":1774876800,"currency":"usd","customer_account":"customer account cbruTxpN","default_source":null,"delinquent":null,"description":"The customer with the number 2, who came through the shop","discount":null,"email":"customer2@example.com","invoice_prefix":null,"invoice_settings":{"custom_fields":null,"default_payment_method":"pm_Vj7aaDTkxk6jBPhuHyP5BvyT","footer":null,"rendering_options":null},"livemode":false,"metadata":{"plan_tier":"basic","row":"2"},"name":"Customer “2”","next_invoice_sequence":3689,"phone":null,"preferred_locales":["de","en"],"shipping":{"address":{"city":null,"country":null,"line1":"line1 YdohVVkK","line2":"line2 bmcghZZo","postal_code":"postal code H0LnJLXm","state":"state yPbnfY2n"},"carrier":"carrier 2W9ehy7G","phone":"phone JQDY3zDd","tracking_number":null},"tax_exempt":"reverse","test_clock":null}},"livemode":false,"pending_webhooks":0,"request":{"id":"req_10","idempotency_key":null},"type":"customer.deleted"}', 'pending', false, 0, 'written; requested once more when its second is over', 1795905532967, 1795905535109);
INSERT INTO stripe.stripe_sync_events VALUES ('acct_fake', 'evt_Fxs6sUYUhH4vqymzQ6W4gXqD', 'product.updated', 'product', 'prod_9t2YEWnR4rMdsw', 1795900800, '2026-05-27.dahlia', false, '{"id":"evt_Fxs6sUYUhH4vqymzQ6W4gXqD","object":"event","api_version":"2026-05-27.dahlia","created":1795900800,"data":{"object":{"id":"prod_9t2YEWnR4rMdsw","object":"product","active":true,"created":1774876800,"default_price":"price_y3GrSPoRamyW9uEZKp6GyFHh","description":null,"images":["images U6vF6j3u","images DAUyT8gX"],"livemode":false,"marketing_features":[{},{}],"metadata":{"plan_tier":"basic","row":"2"},"name":"Product 2","package_dimensions":{"height":82.5,"length":57.5,"weight":50.0,"width":26.75},"shippable":false,"statement_descriptor":null,"tax_code":"taxcode_gbu9xxw4nkSkaf","unit_label":null,"updated":1753568528,"url":null}},"livemode":false,"pending_webhooks":0,"request":{"id":null,"idempotency_key":null},"type":"product.updated"}', 'applied', true, 1, NULL, 1795905532967, 1795905533109);
INSERT INTO stripe.stripe_sync_events VALUES ('acct_fake', 'evt_ZCY7hL8V82vAVz2Q7sZm5HB0', 'product.updated', 'product', 'prod_xMfPwgDFT9eR4a', 1795900800, '2026-05-27.dahlia', false, '{"id":"evt_ZCY7hL8V82vAVz2Q7sZm5HB0","object":"event","api_version":"2026-05-27.dahlia","created":1795900800,"data":{"object":{"id":"prod_xMfPwgDFT9eR4a","object":"product","active":true,"created":1753852800,"default_price":"price_rJRCkwDm6ToG7jFcW8xGmt1i","description":null,"images":[],"livemode":false,"marketing_features":[{}],"metadata":{"plan_tier":"pro","row":"1"},"name":"Product 1","package_dimensions":{"height":50.25,"length":68.75,"weight":66.25,"width":21.75},"shippable":null,"statement_descriptor":null,"tax_code":null,"unit_label":"unit label k9aUKNbn","updated":1750761930,"url":null}},"livemode":false,"pending_webhooks":0,"request":{"id":null,"idempotency_key":null},"type":"product.updated"}', 'applied', true, 1, NULL, 1795905532967, 1795905533109);
INSERT INTO stripe.stripe_sync_events VALUES ('acct_fake', 'evt_Zxdxvprs4U5Kr0Z8wzCMhGKe', 'product.updated', 'product', 'prod_MTnuBirKaNV6jn', 1795900800, '2026-05-27.dahlia', false, '{"id":"evt_Zxdxvprs4U5Kr0Z8wzCMhGKe","object":"event","api_version":"2026-05-27.dahlia","created":1795900800,"data":{"object":{"id":"prod_MTnuBirKaNV6jn","object":"product","active":true,"created":1732828800,"default_price":"price_tcVjbw6t2LmWYnYRntjXRgFt","description":null,"images":["images s7UZFk0z","images FgTzekoo"],"livemode":false,"marketing_features":[{"name":"name S7KQ62oA"},{}],"metadata":{"plan_tier":"basic","row":"0"},"name":"Product 0","package_dimensions":null,"shippable":null,"statement_descriptor":null,"tax_code":"taxcode_300xmr5iiqDNfe","unit_label":null,"updated":1708965698,"url":"https://example.com/Zgkz1nH1"}},"livemode":false,"pending_webhooks":0,"request":{"id":null,"idempotency_key":null},"type":"product.updated"}', 'applied', true, 1, NULL, 1795905532967, 1795905533109);
INSERT INTO stripe.stripe_sync_events VALUES ('', 'evt_pending', 'customer.created', 'customer', 'cus_pending', 1700000000, '2026-05-27.dahlia', false, '{"id":"evt_pending","object":"event","api_version":"2026-05-27.dahlia","created":1700000000,"livemode":false,"type":"customer.created","data":{"object":{"id":"cus_pending","object":"customer","balance":0,"created":1700000000,"delinquent":false,"invoice_prefix":"A","livemode":false,"metadata":{},"preferred_locales":[],"tax_exempt":"none","name":"pending"}}}', 'pending', false, 0, NULL, 1700000000000, 0);
INSERT INTO stripe.stripe_sync_events VALUES ('', 'evt_claimed', 'customer.created', 'customer', 'cus_claimed', 1700000000, '2026-05-27.dahlia', false, '{"id":"evt_claimed","object":"event","api_version":"2026-05-27.dahlia","created":1700000000,"livemode":false,"type":"customer.created","data":{"object":{"id":"cus_claimed","object":"customer","balance":0,"created":1700000000,"delinquent":false,"invoice_prefix":"A","livemode":false,"metadata":{},"preferred_locales":[],"tax_exempt":"none","name":"claimed"}}}', 'pending', false, 0, NULL, 1700000000000, 0);
INSERT INTO stripe.stripe_sync_events VALUES ('', 'evt_parked', 'customer.created', 'customer', 'cus_parked', 1700000000, '2026-05-27.dahlia', false, '{"id":"evt_parked","object":"event","api_version":"2026-05-27.dahlia","created":1700000000,"livemode":false,"type":"customer.created","data":{"object":{"id":"cus_parked","object":"customer","balance":0,"created":1700000000,"delinquent":false,"invoice_prefix":"A","livemode":false,"metadata":{},"preferred_locales":[],"tax_exempt":"none","name":"parked"}}}', 'parked', false, 16, 'given up after 16 tries: no answer', 1700000000000, 0);
INSERT INTO stripe.stripe_sync_events VALUES ('', 'evt_applied', 'customer.created', 'customer', 'cus_applied', 1700000000, '2026-05-27.dahlia', false, '{"id":"evt_applied","object":"event","api_version":"2026-05-27.dahlia","created":1700000000,"livemode":false,"type":"customer.created","data":{"object":{"id":"cus_applied","object":"customer","balance":0,"created":1700000000,"delinquent":false,"invoice_prefix":"A","livemode":false,"metadata":{},"preferred_locales":[],"tax_exempt":"none","name":"applied"}}}', 'applied', true, 1, NULL, 1700000000000, 0);
INSERT INTO stripe.stripe_sync_events VALUES ('', 'evt_ignored', 'customer.created', 'customer', 'cus_ignored', 1700000000, '2026-05-27.dahlia', false, '{"id":"evt_ignored","object":"event","api_version":"2026-05-27.dahlia","created":1700000000,"livemode":false,"type":"customer.created","data":{"object":{"id":"cus_ignored","object":"customer","balance":0,"created":1700000000,"delinquent":false,"invoice_prefix":"A","livemode":false,"metadata":{},"preferred_locales":[],"tax_exempt":"none","name":"ignored"}}}', 'ignored', false, 1, 'no model keeps such objects', 1700000000000, 0);
INSERT INTO stripe.stripe_sync_events VALUES ('acct_connected', 'evt_connected', 'customer.created', 'customer', 'cus_connected', 1700000000, '2026-05-27.dahlia', false, '{"id":"evt_connected","object":"event","api_version":"2026-05-27.dahlia","created":1700000000,"livemode":false,"type":"customer.created","data":{"object":{"id":"cus_connected","object":"customer","balance":0,"created":1700000000,"delinquent":false,"invoice_prefix":"A","livemode":false,"metadata":{},"preferred_locales":[],"tax_exempt":"none","name":"connected"}}}', 'pending', false, 0, NULL, 1700000000000, 0);
INSERT INTO stripe.stripe_sync_migrations VALUES (1, '2026-11-28 22:38:51.054437+00');
INSERT INTO stripe.stripe_sync_migrations VALUES (2, '2026-11-28 22:38:51.054437+00');
INSERT INTO stripe.stripe_sync_migrations VALUES (3, '2026-11-28 22:38:51.054437+00');
INSERT INTO stripe.stripe_sync_migrations VALUES (4, '2026-11-28 22:38:51.054437+00');
INSERT INTO stripe.stripe_sync_migrations VALUES (5, '2026-11-28 22:38:51.054437+00');
INSERT INTO stripe.stripe_sync_migrations VALUES (6, '2026-11-28 22:38:51.054437+00');
INSERT INTO stripe.stripe_sync_migrations VALUES (7, '2026-11-28 22:38:51.054437+00');
INSERT INTO stripe.stripe_sync_migrations VALUES (8, '2026-11-28 22:38:51.054437+00');
INSERT INTO stripe.stripe_sync_migrations VALUES (9, '2026-11-28 22:38:51.054437+00');
INSERT INTO stripe.stripe_sync_migrations VALUES (10, '2026-11-28 22:38:51.054437+00');
INSERT INTO stripe.stripe_sync_progress VALUES ('acct_fake', '/v1/events', 0, 1795905530, 'evt_Fxs6sUYUhH4vqymzQ6W4gXqD', 1795900800, 0, true, 1795905530, NULL, NULL);
INSERT INTO stripe.stripe_sync_receivers VALUES ('acct_fake', 'acct_fake');
INSERT INTO stripe.stripe_sync_runs VALUES ('acct_fake', 'Product', 1795905531, false, false, false, 3, 1795905531, 1795905531);
INSERT INTO stripe.stripe_sync_runs VALUES ('acct_fake', 'Customer', 1795905531, false, false, false, 3, 1795905531, 1795905531);
INSERT INTO stripe.stripe_sync_runs VALUES ('acct_fake', 'Price', 1795905531, false, false, false, 6, 1795905531, 1795905531);
INSERT INTO stripe.stripe_sync_runs VALUES ('acct_fake', 'Subscription', 1795905531, false, false, false, 1, 1795905531, 1795905531);
INSERT INTO stripe.stripe_sync_runs VALUES ('acct_fake', 'Invoice', 1795905531, false, true, false, 3, 1795905531, 1795905531);
INSERT INTO stripe.stripe_sync_tombstones VALUES ('acct_fake', 'customer', 'cus_pn8ZJZMEEy3jgn', 1795905531);
INSERT INTO stripe.stripe_sync_windows VALUES ('acct_fake', 'Invoice', 0, 1795905531, NULL, 'in_5fpjN3noGDyfgoBGaZXEuh3x', 1795905530, 1, false, 1, 'killed', 1);
INSERT INTO stripe.subscription_items VALUES ('si_aQpfwpxBioCB5dDbPMRNkL3v', 'sub_91x32MUEneCJXqxpZMbQ5hVY', 1744913158, NULL, 1753852800, 1724214385, 1734396955, '[]', '{"row": "1", "plan_tier": "pro"}', 'price_rJRCkwDm6ToG7jFcW8xGmt1i', 'prod_xMfPwgDFT9eR4a', 2, '[]', 'acct_fake', 1795905530);
INSERT INTO stripe.subscription_items VALUES ('si_mMAn4WV8bn3ftiZ0xGxRaS3q', 'sub_91x32MUEneCJXqxpZMbQ5hVY', NULL, '{"usage_gte": null}', 1732828800, 1726771695, 1718354743, '[]', '{"row": "0", "plan_tier": "basic"}', 'price_tcVjbw6t2LmWYnYRntjXRgFt', 'prod_MTnuBirKaNV6jn', 1, '[]', 'acct_fake', 1795905530);
INSERT INTO stripe.subscriptions VALUES ('sub_91x32MUEneCJXqxpZMbQ5hVY', NULL, NULL, '{"enabled": false, "liability": {"type": "account", "account": "acct_YpXn5q3Uoo4VfP"}, "disabled_reason": "requires_location_inputs"}', 1706466120, '{"hour": 16243, "month": null, "minute": null, "second": null, "day_of_month": 17039}', '{"type": "flexible", "flexible": {"proration_discounts": "included"}, "updated_at": 1721210863}', '[{"key": "key nfmrXmq6", "applies_to": null, "bill_until": {"type": "timestamp", "duration": {"interval": "week", "interval_count": null}, "timestamp": null, "computed_timestamp": 1704072767}}]', NULL, NULL, true, 1723338523, '{"reason": null, "comment": null, "feedback": null}', 'send_invoice', 1732828800, 'usd', 'cus_XCFz9XwEyuq0Z7', 'customer account ELMbCWa0', 14171, 'pm_Vj7aaDTkxk6jBPhuHyP5BvyT', NULL, NULL, 'description rkEAxVeM', '["di_WBReayWie5DwXB"]', NULL, '{"issuer": {"type": "account"}, "account_tax_ids": []}', 'in_6dB1hNptVzF3vK42U4A0NNWu', false, NULL, '{"row": "0", "plan_tier": "basic"}', NULL, 'acct_hZacMe3LtEekcC', NULL, NULL, NULL, NULL, NULL, NULL, 'sub_sched_ABTKfq8BMRDAVf', 1721756482, 'active', NULL, NULL, 1718305196, '{"end_behavior": {"missing_payment_method": "pause"}}', NULL, '{"id":"sub_91x32MUEneCJXqxpZMbQ5hVY","object":"subscription","application":null,"application_fee_percent":null,"automatic_tax":{"disabled_reason":"requires_location_inputs","enabled":false,"liability":{"account":"acct_YpXn5q3Uoo4VfP","type":"account"}},"billing_cycle_anchor":1706466120,"billing_cycle_anchor_config":{"day_of_month":17039,"hour":16243,"minute":null,"month":null,"second":null},"billing_mode":{"flexible":{"proration_discounts":"included"},"type":"flexible","updated_at":1721210863},"billing_schedules":[{"applies_to":null,"bill_until":{"computed_timestamp":1704072767,"duration":{"interval":"week","interval_count":null},"timestamp":null,"type":"timestamp"},"key":"key nfmrXmq6"}],"billing_thresholds":null,"cancel_at":null,"cancel_at_period_end":true,"canceled_at":1723338523,"cancellation_details":{"comment":null,"feedback":null,"reason":null},"collection_method":"send_invoice","created":1732828800,"currency":"usd","customer":"cus_XCFz9XwEyuq0Z7","customer_account":"customer account ELMbCWa0","days_until_due":14171,"default_payment_method":"pm_Vj7aaDTkxk6jBPhuHyP5BvyT","default_source":null,"default_tax_rates":null,"description":"description rkEAxVeM","discounts":["di_WBReayWie5DwXB"],"ended_at":null,"invoice_settings":{"account_tax_ids":[],"issuer":{"type":"account"}},"items":{"object":"list","data":[{"id":"si_mMAn4WV8bn3ftiZ0xGxRaS3q","object":"subscription_item","billing_thresholds":{"usage_gte":null},"created":1732828800,"current_period_end":1726771695,"current_period_start":1718354743,"discounts":[],"metadata":{"plan_tier":"basic","row":"0"},"price":{"id":"price_tcVjbw6t2LmWYnYRntjXRgFt","object":"price","active":true,"billing_scheme":"per_unit","created":1732828800,"currency":"usd","custom_unit_amount":null,"livemode":false,"lookup_key":"lookup key YEUkTDyq","metadata":{"plan_tier":"basic","row":"0"},"nickname":"nickname 4171ibkr","product":"prod_MTnuBirKaNV6jn","recurring":{"interval":"month","interval_count":1,"meter":null,"usage_type":"licensed"},"tax_behavior":null,"tiers_mode":"graduated","transform_quantity":{"divide_by":1091,"round":"up"},"type":"recurring","unit_amount":500,"unit_amount_decimal":"500"},"quantity":1,"subscription":"sub_91x32MUEneCJXqxpZMbQ5hVY","tax_rates":[]},{"id":"si_aQpfwpxBioCB5dDbPMRNkL3v","object":"subscription_item","billed_until":1744913158,"billing_thresholds":null,"created":1753852800,"current_period_end":1724214385,"current_period_start":1734396955,"discounts":[],"metadata":{"plan_tier":"pro","row":"1"},"price":{"id":"price_rJRCkwDm6ToG7jFcW8xGmt1i","object":"price","active":true,"billing_scheme":"per_unit","created":1753852800,"currency":"usd","custom_unit_amount":{"maximum":null,"minimum":19991,"preset":null},"livemode":false,"lookup_key":"lookup key qCitEDsG","metadata":{"plan_tier":"basic","row":"2"},"nickname":"nickname kCZhxUHc","product":"prod_xMfPwgDFT9eR4a","recurring":{"interval":"month","interval_count":1,"meter":null,"usage_type":"licensed"},"tax_behavior":null,"tiers_mode":null,"transform_quantity":null,"type":"recurring","unit_amount":1900,"unit_amount_decimal":"1900"},"quantity":2,"subscription":"sub_91x32MUEneCJXqxpZMbQ5hVY","tax_rates":[]}],"has_more":false,"url":"/v1/subscription_items?subscription=sub_91x32MUEneCJXqxpZMbQ5hVY"},"latest_invoice":"in_6dB1hNptVzF3vK42U4A0NNWu","livemode":false,"managed_payments":null,"metadata":{"plan_tier":"basic","row":"0"},"next_pending_invoice_item_invoice":null,"on_behalf_of":"acct_hZacMe3LtEekcC","pause_collection":null,"payment_settings":null,"pending_invoice_item_interval":null,"pending_setup_intent":null,"pending_update":null,"schedule":"sub_sched_ABTKfq8BMRDAVf","start_date":1721756482,"status":"active","test_clock":null,"transfer_data":null,"trial_end":1718305196,"trial_settings":{"end_behavior":{"missing_payment_method":"pause"}},"trial_start":null}', 'acct_fake', 1795905530);
ALTER TABLE ONLY stripe.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id, _account);
ALTER TABLE ONLY stripe.invoice_lines
    ADD CONSTRAINT invoice_lines_pkey PRIMARY KEY (id, _account);
ALTER TABLE ONLY stripe.invoices
    ADD CONSTRAINT invoices_pkey PRIMARY KEY (id, _account);
ALTER TABLE ONLY stripe.prices
    ADD CONSTRAINT prices_pkey PRIMARY KEY (id, _account);
ALTER TABLE ONLY stripe.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (id, _account);
ALTER TABLE ONLY stripe.stripe_sync_accounts
    ADD CONSTRAINT stripe_sync_accounts_pkey PRIMARY KEY (account);
ALTER TABLE ONLY stripe.stripe_sync_claims
    ADD CONSTRAINT stripe_sync_claims_pkey PRIMARY KEY (worker, account);
ALTER TABLE ONLY stripe.stripe_sync_columns
    ADD CONSTRAINT stripe_sync_columns_pkey PRIMARY KEY (table_name, column_name);
ALTER TABLE ONLY stripe.stripe_sync_confirmed
    ADD CONSTRAINT stripe_sync_confirmed_pkey PRIMARY KEY (table_name, account);
ALTER TABLE ONLY stripe.stripe_sync_dead_letters
    ADD CONSTRAINT stripe_sync_dead_letters_pkey PRIMARY KEY (model, id, account);
ALTER TABLE ONLY stripe.stripe_sync_events
    ADD CONSTRAINT stripe_sync_events_pkey PRIMARY KEY (account, id);
ALTER TABLE ONLY stripe.stripe_sync_migrations
    ADD CONSTRAINT stripe_sync_migrations_pkey PRIMARY KEY (step);
ALTER TABLE ONLY stripe.stripe_sync_owners
    ADD CONSTRAINT stripe_sync_owners_pkey PRIMARY KEY (model, account);
ALTER TABLE ONLY stripe.stripe_sync_progress
    ADD CONSTRAINT stripe_sync_progress_pkey PRIMARY KEY (account, model, pass);
ALTER TABLE ONLY stripe.stripe_sync_receivers
    ADD CONSTRAINT stripe_sync_receivers_pkey PRIMARY KEY (receiver, account);
ALTER TABLE ONLY stripe.stripe_sync_redactions
    ADD CONSTRAINT stripe_sync_redactions_pkey PRIMARY KEY (object, id);
ALTER TABLE ONLY stripe.stripe_sync_removed
    ADD CONSTRAINT stripe_sync_removed_pkey PRIMARY KEY (table_name, id, account);
ALTER TABLE ONLY stripe.stripe_sync_runs
    ADD CONSTRAINT stripe_sync_runs_pkey PRIMARY KEY (account, model);
ALTER TABLE ONLY stripe.stripe_sync_shown
    ADD CONSTRAINT stripe_sync_shown_pkey PRIMARY KEY (account, model, began, id);
ALTER TABLE ONLY stripe.stripe_sync_tombstones
    ADD CONSTRAINT stripe_sync_tombstones_pkey PRIMARY KEY (object, id, account);
ALTER TABLE ONLY stripe.stripe_sync_windows
    ADD CONSTRAINT stripe_sync_windows_pkey PRIMARY KEY (account, model, pass, until);
ALTER TABLE ONLY stripe.subscription_items
    ADD CONSTRAINT subscription_items_pkey PRIMARY KEY (id, _account);
ALTER TABLE ONLY stripe.subscriptions
    ADD CONSTRAINT subscriptions_pkey PRIMARY KEY (id, _account);
CREATE INDEX invoice_lines_invoice_idx ON stripe.invoice_lines USING btree (invoice);
CREATE INDEX invoice_lines_subscription_idx ON stripe.invoice_lines USING btree (subscription);
CREATE INDEX invoices_customer_idx ON stripe.invoices USING btree (customer);
CREATE INDEX invoices_subscription_idx ON stripe.invoices USING btree (subscription);
CREATE INDEX prices_product_idx ON stripe.prices USING btree (product);
CREATE INDEX stripe_sync_counts_idx ON stripe.stripe_sync_counts USING btree (table_name, account);
CREATE INDEX stripe_sync_events_parked_idx ON stripe.stripe_sync_events USING btree (created, id) WHERE (state = 'parked'::text);
CREATE INDEX stripe_sync_events_pending_idx ON stripe.stripe_sync_events USING btree (account, created, id) WHERE (state = 'pending'::text);
CREATE INDEX stripe_sync_events_received_idx ON stripe.stripe_sync_events USING brin (received_at);
CREATE INDEX subscription_items_price_idx ON stripe.subscription_items USING btree (price);
CREATE INDEX subscription_items_product_idx ON stripe.subscription_items USING btree (product);
CREATE INDEX subscription_items_subscription_idx ON stripe.subscription_items USING btree (subscription);
CREATE INDEX subscriptions_customer_idx ON stripe.subscriptions USING btree (customer);
