import type { PayloadRequest } from 'payload'
import { coordinationGroup } from '@/features/groups/rules'

/** An appointment is to the coordination group unless somebody says another one. */
export const firstGroup = async ({ req }: { req: PayloadRequest }): Promise<number | null> =>
  coordinationGroup(req)
