/** Joins the withdrawal, where there is one, to `publications`. */
export const WITHDRAWAL_OF = `
  LEFT JOIN publication_withdrawals
    ON publication_withdrawals.tenant_id = publications.tenant_id
    AND publication_withdrawals.publication_id = publications.id`;

/** The columns that go with it. */
export const WITHDRAWAL_COLUMNS = `
  publication_withdrawals.withdrawn_at AS "withdrawnAt", publication_withdrawals.reason AS "withdrawalReason"`;
