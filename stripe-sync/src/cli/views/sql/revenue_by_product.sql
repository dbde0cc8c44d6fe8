WITH line AS (
    SELECT n._account AS account, CAST(n.status_transitions ->> 'paid_at' AS bigint) AS paid, l.currency,
        l.pricing -> 'price_details' ->> 'product' AS product,
        l.amount - COALESCE((
            SELECT SUM(CAST(d.value ->> 'amount' AS bigint))
                FROM {each:l.discount_amounts} AS {element:d}), 0) AS amount
    FROM {table:invoices} AS n
    JOIN {table:invoice_lines} AS l ON l._account = n._account AND l.invoice = n.id
    WHERE n.status = 'paid'
)
SELECT line.account, {month_name:{month:line.paid}} AS month, line.currency, line.product, p.name,
    CAST(SUM(line.amount) AS bigint) AS revenue, COUNT(*) AS lines
FROM line
LEFT JOIN {table:products} AS p ON p._account = line.account AND p.id = line.product
WHERE line.paid IS NOT NULL
GROUP BY line.account, {month:line.paid}, line.currency, line.product, p.name
