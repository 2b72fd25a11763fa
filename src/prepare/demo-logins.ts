/** Exist with the embedded database only; the communicator belongs to Oslo Cancer Cluster. */
export const demoLogins = [
  { email: 'admin@example.org', name: 'Ada Administrator', role: 'admin' },
  { email: 'editor@example.org', name: 'Eli Redaktør', role: 'editor' },
  { email: 'communicator@example.org', name: 'Kim Kommunikatør', role: 'communicator' },
] as const
