-- Subscriptions that are or were paid for: the month of the first payment, and that of the end.
paying AS (
    SELECT account, id, currency, customer, {month:since} AS first, {month:until} AS last
    FROM (
        SELECT _account AS account, id, currency, customer, {seconds:ended_at} AS until,
            CASE WHEN {seconds:trial_end} > {seconds:start_date}
                THEN {seconds:trial_end} ELSE {seconds:start_date} END AS since
        FROM {table:subscriptions} AS subscription
        WHERE status IN ('active', 'canceled', 'past_due', 'trialing') AND pause_collection IS NULL
    ) AS paid
    WHERE since <= {now} AND (until IS NULL OR until > since)
)
