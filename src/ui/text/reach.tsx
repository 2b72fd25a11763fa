import { mailLink, spokenEmail, telephoneLink } from '@/lib/internet-address'

/** An e-mail address to write to. */
export const EmailLink = ({ email }: { email: string }) => (
  <a href={mailLink(email)}>{spokenEmail(email)}</a>
)

/** A telephone number to call, as far as what was written is one. */
export const TelephoneLink = ({ phone }: { phone: string }) => {
  const call = telephoneLink(phone)
  return call ? <a href={call}>{phone}</a> : phone
}
