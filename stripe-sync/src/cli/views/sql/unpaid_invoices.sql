WITH open AS (
    SELECT n._account AS account, n.id, n.number, n.customer, n.subscription, n.currency, n.amount_remaining,
        COALESCE({seconds:n.due_date},
            CAST(n.status_transitions ->> 'finalized_at' AS bigint), {seconds:n.created}) AS due
    FROM {table:invoices} AS n
    WHERE n.status = 'open' AND n.amount_remaining > 0
)
SELECT open.account, open.id AS invoice, open.number, open.customer, c.email, c.name,
    open.subscription, open.currency,
    open.amount_remaining, {date:open.due} AS due,
    CASE WHEN open.due < {now} THEN ({now} - open.due) / 86400 ELSE 0 END AS days_overdue
FROM open
LEFT JOIN {table:customers} AS c ON c._account = open.account AND c.id = open.customer
