WITH RECURSIVE
{paying},
months(month) AS (
    SELECT MIN(first) FROM paying
    UNION ALL SELECT month + 1 FROM months WHERE month < {month:{now}}
)
SELECT p.account, {month_name:months.month} AS month,
    SUM(CASE WHEN p.last IS NULL OR p.last > months.month THEN 1 ELSE 0 END) AS active,
    SUM(CASE WHEN p.first = months.month THEN 1 ELSE 0 END) AS new,
    SUM(CASE WHEN p.last = months.month THEN 1 ELSE 0 END) AS churned
FROM months
JOIN paying AS p ON p.first <= months.month AND (p.last IS NULL OR p.last >= months.month)
GROUP BY p.account, months.month
