import type { TextField } from 'payload'
import { refuseLink } from '@/cms/rich-text/links'
import { label } from '@/cms/words'
import { property } from '@/lib/property'

/** By which a text field is known as one that holds an address, wherever it stands. */
export const holdsAddress = { holdsAddress: true }

export const isAddressField = (field: object): boolean =>
  property(property(field, 'custom'), 'holdsAddress') === true

/** A web address, checked for a scheme a visitor can follow safely. */
export const address = (name: string, nb: string, en: string): TextField => ({
  name,
  type: 'text',
  maxLength: 500,
  custom: holdsAddress,
  ...label(nb, en),
  validate: (value: unknown, { req, required }) => {
    if (value == null || value === '') return !required || req.t('validation:required')
    return refuseLink(value, { req })
  },
})
