WITH RECURSIVE
-- The tiers of prices, each with the quantity above which it applies.
tier AS (
    SELECT p._account AS account, p.id AS price,
        CAST(t.value ->> 'up_to' AS bigint) AS up_to,
        COALESCE(
            LAG(CAST(t.value ->> 'up_to' AS bigint)) OVER (PARTITION BY p._account, p.id ORDER BY t.key), 0
        ) AS above,
        COALESCE(
            CAST(t.value ->> 'unit_amount_decimal' AS numeric), CAST(t.value ->> 'unit_amount' AS numeric), 0
        ) AS unit,
        COALESCE(
            CAST(t.value ->> 'flat_amount_decimal' AS numeric), CAST(t.value ->> 'flat_amount' AS numeric), 0
        ) AS flat
    FROM {table:prices} AS p CROSS JOIN {each:p.tiers} AS {element:t}
),
-- The licensed items of subscriptions: units are the quantity after its division.
unit AS (
    SELECT i._account AS account, i.subscription, i.price, i.quantity,
        p.billing_scheme, p.tiers_mode, p."interval" AS period, COALESCE(p.interval_count, 1) AS periods,
        COALESCE(CAST(p.unit_amount_decimal AS numeric), p.unit_amount, 0) AS amount,
        CASE
            WHEN p.transform_quantity IS NULL THEN i.quantity
            WHEN p.transform_quantity ->> 'round' = 'up'
                THEN (i.quantity + CAST(p.transform_quantity ->> 'divide_by' AS bigint) - 1)
                    / CAST(p.transform_quantity ->> 'divide_by' AS bigint)
            ELSE i.quantity / CAST(p.transform_quantity ->> 'divide_by' AS bigint)
        END AS units
    FROM {table:subscription_items} AS i
    JOIN {table:prices} AS p ON p._account = i._account AND p.id = i.price
    WHERE p."interval" IS NOT NULL AND i.quantity IS NOT NULL
        AND COALESCE(p.recurring ->> 'usage_type', 'licensed') = 'licensed'
),
-- The amount of each item in a period, in minor units.
item AS (
    SELECT account, subscription, period, periods,
        CASE
            WHEN billing_scheme = 'tiered' AND tiers_mode = 'volume' THEN (
                SELECT t.unit * u.quantity + t.flat FROM tier AS t
                WHERE t.account = u.account AND t.price = u.price
                    AND u.quantity > t.above AND (t.up_to IS NULL OR u.quantity <= t.up_to))
            WHEN billing_scheme = 'tiered' THEN (
                SELECT SUM((CASE WHEN t.up_to IS NULL OR u.quantity < t.up_to
                    THEN u.quantity ELSE t.up_to END - t.above)
                    * t.unit + t.flat)
                FROM tier AS t WHERE t.account = u.account AND t.price = u.price AND u.quantity > t.above)
            ELSE amount * units
        END AS amount
    FROM unit AS u
),
-- The amount of each subscription in a month.
monthly AS (
    SELECT account, subscription,
        SUM(COALESCE(amount, 0)
            * CASE period WHEN 'year' THEN 1.0 / 12 WHEN 'week' THEN 52.0 / 12 WHEN 'day' THEN 365.0 / 12 ELSE 1.0 END
            / periods) AS amount
    FROM item GROUP BY account, subscription
),
-- The discounts that subscriptions and their items have now.
discount AS (
    SELECT s._account AS account, s.id AS subscription, d.value AS id
    FROM {table:subscriptions} AS s CROSS JOIN {texts:s.discounts} AS {element:d}
    UNION
    SELECT i._account, i.subscription, d.value
    FROM {table:subscription_items} AS i CROSS JOIN {texts:i.discounts} AS {element:d}
),
-- The share of the latest invoice that these discounts took.
share AS (
    SELECT s._account AS account, s.id AS subscription,
        SUM(CAST(a.value ->> 'amount' AS numeric)) * 1.0 / MAX(n.subtotal) AS part
    FROM {table:subscriptions} AS s
    JOIN {table:invoices} AS n ON n._account = s._account AND n.id = s.latest_invoice AND n.subtotal > 0
    CROSS JOIN {each:n.total_discount_amounts} AS {element:a}
    JOIN discount ON discount.account = s._account AND discount.subscription = s.id
        AND discount.id = a.value ->> 'discount'
    GROUP BY s._account, s.id
),
{paying},
months(month) AS (
    SELECT MIN(first) FROM paying
    UNION ALL SELECT month + 1 FROM months WHERE month < {month:{now}}
)
SELECT p.account, {month_name:months.month} AS month, p.currency,
    CAST(ROUND(SUM(m.amount * (1 - COALESCE(share.part, 0)))) AS bigint) AS mrr,
    COUNT(*) AS subscriptions
FROM months
JOIN paying AS p ON p.first <= months.month AND (p.last IS NULL OR p.last > months.month)
JOIN monthly AS m ON m.account = p.account AND m.subscription = p.id
LEFT JOIN share ON share.account = p.account AND share.subscription = p.id
GROUP BY p.account, months.month, p.currency
