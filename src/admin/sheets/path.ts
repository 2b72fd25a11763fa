/** Where the sheet of a group, or, without one, that of the partners is taken out and read in. */
export const sheetsPath = (group: number | null): string =>
  group === null ? '/admin/sheets?of=partners' : `/admin/sheets?of=${group}`
