/** Joins what a publication corrects, and the newest that corrects it, to `publications`. */
export const CORRECTION_OF = `
  LEFT JOIN publication_corrections
    ON publication_corrections.tenant_id = publications.tenant_id
    AND publication_corrections.publication_id = publications.id
  LEFT JOIN publications AS corrected
    ON corrected.tenant_id = publication_corrections.tenant_id AND corrected.id = publication_corrections.corrects_id`;

/** The columns that go with it. */
export const CORRECTION_COLUMNS = `
  corrected.number AS corrects,
  (
    SELECT max(correction.number)
    FROM publication_corrections AS corrections
    JOIN publications AS correction
      ON correction.tenant_id = corrections.tenant_id AND correction.id = corrections.publication_id
    WHERE corrections.tenant_id = publications.tenant_id AND corrections.corrects_id = publications.id
  ) AS "correctedBy"`;
