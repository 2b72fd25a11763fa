/** Whom readers must be able to reach, and how: names of the fields of the global `site`, in the order of its form. */
export const neededContact = {
  secretariat: {
    name: 'secretariat',
    phone: 'phone',
    email: 'email',
    postalAddress: 'postalAddress',
  },
  press: { name: 'press.name', phone: 'press.phone', email: 'press.email' },
  controller: { name: 'controller.name', email: 'controller.email' },
} as const

export type ContactPart = keyof typeof neededContact
export type ContactDetail = 'name' | 'phone' | 'email' | 'postalAddress'
