import pg from 'pg';

const ALL = `
  SELECT tenants.slug, publications.number, publications.content_hash AS sealed,
    publication_hash(publications.id) AS recounted
  FROM publications
  JOIN tenants ON tenants.id = publications.tenant_id
  WHERE publications.content_hash IS NOT NULL AND ($1::text IS NULL OR tenants.slug = $1)
  ORDER BY tenants.slug, publications.number`;

/**
 * Counts the hash of every publication anew from its stored rows, prints a line for each, and fails when one differs.
 */
export async function checkPublications({ url }, [what, ...options]) {
  if (what !== 'check') throw new Error('Say what to do with publications: check.');
  const at = options.indexOf('--tenant');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(ALL, [at === -1 ? null : (options[at + 1] ?? '')]);
    for (const { slug, number, sealed, recounted } of rows)
      console.log(`${sealed === recounted ? 'intact ' : 'DIFFERS'}  ${slug} ${number}  ${sealed}`);
    const broken = rows.filter(({ sealed, recounted }) => sealed !== recounted).length;
    console.log(`${rows.length} publications, ${broken} differ.`);
    if (broken > 0) process.exitCode = 1;
  } finally {
    await client.end();
  }
}
