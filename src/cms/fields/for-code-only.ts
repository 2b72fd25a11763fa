/** Kept for our own code, and shown to nobody: in forms, lists, and between versions. */
export const forCodeOnly = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  components: { Diff: '/src/admin/document/nothing#Nothing' },
} as const
