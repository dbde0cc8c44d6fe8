SELECT c._account AS account, c.id AS customer, c.email, c.name, s.id AS subscription, s.status,
    i.product, d.name AS product_name, i.price, p.nickname, p.currency, p.unit_amount, p."interval", p.interval_count,
    i.quantity, {date:{seconds:i.current_period_end}} AS period_end, s.cancel_at_period_end
FROM {table:customers} AS c
LEFT JOIN {table:subscriptions} AS s ON s._account = c._account AND s.customer = c.id
    AND s.status IN ('active', 'past_due', 'trialing')
LEFT JOIN {table:subscription_items} AS i ON i._account = s._account AND i.subscription = s.id
LEFT JOIN {table:prices} AS p ON p._account = i._account AND p.id = i.price
LEFT JOIN {table:products} AS d ON d._account = i._account AND d.id = i.product
