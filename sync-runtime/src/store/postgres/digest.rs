//! The digests of PostgreSQL's `hashtextextended`, so that what is large need not be sent to be compared.
//!
//! It is Bob Jenkins' hash `lookup3`, with a seed. PostgreSQL tells the partitions of tables apart by it, so it stays the same
//! from version to version. `md5` takes eight times as long there. A server whose words are big-endian comes to other digests:
//! there every row seems to differ, and is written.

/// The digest of a text in UTF-8, as a server with little-endian words says it.
pub(super) fn digest(text: &[u8], seed: u64) -> u64 {
    // Texts are shorter than 4 GiB in PostgreSQL; only the low bits count.
    let start = 0x9e37_79b9_u32.wrapping_add(text.len() as u32).wrapping_add(3_923_095);
    let mut state = DigestState([start; 3]);
    if seed != 0 {
        state.add([(seed >> 32) as u32, seed as u32, 0]);
        state.mix();
    }
    let (blocks, rest) = text.as_chunks::<12>();
    for block in blocks {
        state.add(words(block));
        state.mix();
    }
    let mut last = [0; 12];
    // The lowest byte of the last word is that of the length, which the start has taken already.
    let (near, far) = rest.split_at(rest.len().min(8));
    last[..near.len()].copy_from_slice(near);
    last[9..9 + far.len()].copy_from_slice(far);
    state.add(words(&last));
    state.finish();
    let DigestState([_, high, low]) = state;
    u64::from(high) << 32 | u64::from(low)
}

fn words(block: &[u8; 12]) -> [u32; 3] {
    let (words, _) = block.as_chunks::<4>();
    std::array::from_fn(|at| u32::from_le_bytes(words[at]))
}

struct DigestState([u32; 3]);

impl DigestState {
    fn add(&mut self, words: [u32; 3]) {
        for (mine, word) in self.0.iter_mut().zip(words) {
            *mine = mine.wrapping_add(word);
        }
    }

    /// Spreads each bit over the whole state.
    fn mix(&mut self) {
        let [mut a, mut b, mut c] = self.0;
        for [first, second, third] in [[4, 6, 8], [16, 19, 4]] {
            a = a.wrapping_sub(c) ^ c.rotate_left(first);
            c = c.wrapping_add(b);
            b = b.wrapping_sub(a) ^ a.rotate_left(second);
            a = a.wrapping_add(c);
            c = c.wrapping_sub(b) ^ b.rotate_left(third);
            b = b.wrapping_add(a);
        }
        self.0 = [a, b, c];
    }

    /// Spreads each bit over the last two words.
    fn finish(&mut self) {
        let [mut a, mut b, mut c] = self.0;
        c = (c ^ b).wrapping_sub(b.rotate_left(14));
        a = (a ^ c).wrapping_sub(c.rotate_left(11));
        b = (b ^ a).wrapping_sub(a.rotate_left(25));
        c = (c ^ b).wrapping_sub(b.rotate_left(16));
        a = (a ^ c).wrapping_sub(c.rotate_left(4));
        b = (b ^ a).wrapping_sub(a.rotate_left(14));
        c = (c ^ b).wrapping_sub(b.rotate_left(24));
        self.0 = [a, b, c];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::PostgresStore;
    use crate::store::postgres::limits::PLAIN;
    use crate::store::postgres::session::Execute as _;
    use crate::store::postgres::session::query;
    use sqlx::Row as _;
    use test_postgres::TestDatabase;

    #[tokio::test]
    async fn digests_are_those_of_the_server() {
        let texts: Vec<String> = (0..60)
            .map(|length| "Ünïcödé, and {\"more\": 1}".repeat(3)[..].chars().take(length).collect())
            .collect();
        let seeds = [0, 1, u64::from(u32::MAX), 1 << 32, u64::MAX, 0x0123_4567_89ab_cdef];
        let database = TestDatabase::new().await;
        let store = PostgresStore::open(database.url()).await.expect("a database");
        let mut connection = store.database.connections.acquire().await.expect("a connection");
        let mut transaction = connection.begin(PLAIN).await.expect("a transaction");
        for seed in seeds {
            let asked = "SELECT hashtextextended(text COLLATE \"C\", $2) FROM unnest($1::text[]) WITH ORDINALITY AS it (text, at) ORDER BY at";
            let asked = query(asked).bind(&texts).bind(seed.cast_signed());
            let rows = asked.all(&mut transaction).await.expect("digests");
            for (row, text) in rows.iter().zip(&texts) {
                assert_eq!(
                    row.get::<i64, _>(0),
                    digest(text.as_bytes(), seed).cast_signed(),
                    "{text:?} {seed}"
                );
            }
        }
    }
}
