import { words, type Bilingual } from '@/cms/words'

/** `name`: by which our words name it; `for`: whom it is there for. */
type Screen = {
  href: string
  name: string
  about: Bilingual
  for: 'everybody' | 'editors' | 'admins'
}

/** Pages of our own, in the order of the menu. */
export const ownScreens = [
  {
    href: '/admin',
    name: 'start',
    about: words(
      'Det som venter på deg: til godkjenning, utkast, det som mangler eller er utdatert på et språk, planer, og det som ble gjort sist. Hvert tall er en lenke til det som er talt.',
      'What waits for you: for approval, drafts, what is missing or outdated in a language, plans, and what was done last. Each figure is a link to what is counted.',
    ),
    for: 'everybody',
  },
  {
    href: '/admin/roster',
    name: 'roster.title',
    about: words(
      'Gruppene og partnerne slik de er på en hvilken som helst dag. Her bytter du ut, avslutter, retter og flytter, også fra en dag som kommer.',
      'The groups and the partners as they are on any day. Here you replace, end, correct and move, from a day to come as well.',
    ),
    for: 'editors',
  },
  {
    href: '/admin/plans',
    name: 'plans.title',
    about: words(
      'Alt som publiseres eller avpubliseres av seg selv, måned for måned, og det som ikke gikk som planlagt.',
      'All that is published or unpublished by itself, month by month, and what did not go as planned.',
    ),
    for: 'everybody',
  },
  {
    href: '/admin/translations',
    name: 'desk.title',
    about: words(
      'Hvor hvert språk står: mangler, utkast, utdatert eller à jour. Herfra åpner du teksten som skal skrives eller følges opp.',
      'Where each language stands: missing, draft, outdated or up to date. From here you open the text that is to be written or followed up.',
    ),
    for: 'everybody',
  },
  {
    href: '/admin/reviews',
    name: 'reviews.title',
    about: words(
      'Det noen har bestemt skal sees over igjen, med det som har ventet lengst øverst. Er alt som det skal, holder det med ett trykk.',
      'What somebody has decided is to be looked over again, what has waited longest first. If all is as it should be, one press is enough.',
    ),
    for: 'everybody',
  },
  {
    href: '/admin/broken-links',
    name: 'links.title',
    about: words(
      'Lenker som ikke fører leserne noe sted, med dokumentet de står i og grunnen i klartekst.',
      'Links that lead readers nowhere, with the document they stand in and the reason in plain words.',
    ),
    for: 'everybody',
  },
  {
    href: '/admin/trail',
    name: 'trail.title',
    about: words(
      'Hvem som publiserte, avpubliserte, godkjente eller endret noe, og når. Kan ikke endres av noen.',
      'Who published, unpublished, approved or changed something, and when. Nobody can change it.',
    ),
    for: 'everybody',
  },
  {
    href: '/admin/mailbox',
    name: 'mailbox.title',
    about: words(
      'E-post som nettstedet har sendt eller ikke fikk sendt. Uten e-posttjener kan den leses her.',
      'E-mail that the site has sent or could not send. Without a mail server it can be read here.',
    ),
    for: 'admins',
  },
  {
    href: '/admin/personal-data',
    name: 'personalData.title',
    about: words(
      'Alt som er lagret om én person, for den som ber om innsyn eller om å bli slettet.',
      'All that is stored about one person, for whoever asks to see it or to be erased.',
    ),
    for: 'admins',
  },
  {
    href: '/admin/account',
    name: 'help.account',
    about: words(
      'Navn, språk i panelet, passord, passnøkler, tofaktor og hvor du er innlogget. Du finner den bak bildet øverst til høyre.',
      'Name, language of the panel, password, passkeys, second factor and where you are signed in. It is behind the picture at the top right.',
    ),
    for: 'everybody',
  },
] as const satisfies Screen[]

/** Its form is that of one's own account too, where this would be out of place. */
export const accounts = words(
  'Kontoer, roller og invitasjoner. Herfra slippes den inn som er låst ute.',
  'Accounts, roles and invitations. From here somebody who is locked out is let in.',
)
