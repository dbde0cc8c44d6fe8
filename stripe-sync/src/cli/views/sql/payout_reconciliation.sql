WITH total AS (
    SELECT _account AS account, payout, COUNT(*) AS transactions, SUM(amount) AS gross, SUM(fee) AS fees,
        SUM(net) AS net
    FROM {table:payout_balance_transactions} AS moved WHERE "type" <> 'payout'
    GROUP BY _account, payout
)
SELECT p._account AS account, p.id AS payout, {date:{seconds:p.arrival_date}} AS arrival, p.currency, p.status,
    p.automatic,
    p.amount, CAST(COALESCE(t.transactions, 0) AS bigint) AS transactions,
        CAST(COALESCE(t.gross, 0) AS bigint) AS gross,
    CAST(COALESCE(t.fees, 0) AS bigint) AS fees, CAST(COALESCE(t.net, 0) AS bigint) AS net,
    CAST(p.amount - t.net AS bigint) AS difference
FROM {table:payouts} AS p
LEFT JOIN total AS t ON t.account = p._account AND t.payout = p.id
