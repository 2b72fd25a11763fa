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

/** Where somebody is reached: by telephone, by e-mail, or neither. */
export const Reach = ({ phone, email }: { phone?: string; email?: string }) =>
  phone || email ? (
    <ul className="reach">
      {phone && (
        <li>
          <TelephoneLink phone={phone} />
        </li>
      )}
      {email && (
        <li>
          <EmailLink email={email} />
        </li>
      )}
    </ul>
  ) : null
