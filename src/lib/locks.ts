/** Postgres advisory locks: held by a connection, so that a process that dies lets go. */
export const locks = {
  migrate: 20_260_001,
  worker: 20_260_002,
  start: 20_260_003,
  registrations: 20_260_004,
} as const
