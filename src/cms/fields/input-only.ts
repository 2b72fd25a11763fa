/** For a field that a form shows and hands over, and that is stored elsewhere: nothing to sort or filter by. */
export const inputOnly = {
  virtual: true,
  admin: {
    // Payload takes what is not stored for what cannot be written.
    readOnly: false,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
  },
} as const
