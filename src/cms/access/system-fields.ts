import type { CollectionBeforeOperationHook } from 'payload'

/** Fields that the system writes, never a request. `_order` belongs to `reorderOnly`. */
const kept = /^(?:_order.*|id|createdAt)$/

/** Leaves out of what is saved whatever no form offers, as Payload leaves out fields somebody may not change. */
export const keepSystemFields: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return
  // Each operation has arguments of a type of its own; this means the same in both.
  const { data } = args as { data?: Record<string, unknown> }
  if (!data) return
  const saved = Object.entries(data).filter(([name]) => !kept.test(name))
  return { ...args, data: Object.fromEntries(saved) }
}
