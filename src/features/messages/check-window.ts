import type { CollectionBeforeValidateHook } from 'payload'
import { refusal } from '@/cms/refusal'
import { say } from '@/cms/say'

export const refuseWindowBackwards: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { from, to } = { ...originalDoc, ...data }
  if (from && to && new Date(to) <= new Date(from)) throw refusal(say(req, 'endBeforeStart'), 'to')
  return data
}
