import type { CollectionAfterOperationHook } from 'payload'
import { property } from '@/lib/property'

/** Whether documents were found for a list of the panel: nothing else asks who is editing them. */
export const isPanelList = ({
  args,
  operation,
}: Pick<Parameters<CollectionAfterOperationHook>[0], 'args' | 'operation'>): boolean =>
  operation === 'find' && property(args, 'includeLockStatus') === true
