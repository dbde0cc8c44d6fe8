WITH movement AS (
    SELECT _account AS account, {seconds:created} AS created, currency, 1 AS refunds, amount AS refunded,
        0 AS disputes, 0 AS disputed, 0 AS lost
    FROM {table:refunds} AS refund WHERE status = 'succeeded'
    UNION ALL
    SELECT _account, {seconds:created}, currency, 0, 0, 1, amount, CASE WHEN status = 'lost' THEN amount ELSE 0 END
    FROM {table:disputes} AS dispute WHERE status NOT LIKE 'warning%'
)
SELECT account, {month_name:{month:created}} AS month, currency,
    CAST(SUM(refunds) AS bigint) AS refunds, CAST(SUM(refunded) AS bigint) AS refunded,
    CAST(SUM(disputes) AS bigint) AS disputes, CAST(SUM(disputed) AS bigint) AS disputed,
    CAST(SUM(lost) AS bigint) AS lost
FROM movement
GROUP BY account, {month:created}, currency
