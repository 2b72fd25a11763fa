import { words } from '@/cms/words'
import type { Novelty } from './novelty'

/** What was new before the latest release, newest first. */
export const earlierNews: Novelty[] = [
  {
    on: '2026-11-27',
    what: words(
      '«Henvendelser»: les det folk skriver til huben i skjemaet på kontaktsiden, og merk det som besvart. Nettstedet sletter det etter seks måneder.',
      '“Inquiries”: read what people write to the hub in the form of the contact page, and mark it as answered. The site deletes it after six months.',
    ),
    href: '/admin/collections/inquiries',
    editors: true,
  },
  {
    on: '2026-11-27',
    what: words(
      'Tiltak og nettverk har fått en egen side for leserne. Skriv inn hvem som koordinerer, perioden og om det får midler fra EU, så står emblemet og setningen der av seg selv.',
      'Initiatives and networks have a page of their own. Fill in who coordinates, the period and whether there is EU funding, and the emblem and the sentence stand there by themselves.',
    ),
    href: '/admin/collections/initiatives',
    editors: true,
  },
  {
    on: '2026-11-27',
    what: words(
      '«Utlysninger»: skriv inn programmet, fristen og hvem som hjelper. Nettstedet sier selv når en åpner, hvor mange dager som er igjen, og at den er stengt.',
      '“Calls”: fill in the programme, the deadline and who helps. The site says by itself when one opens, how many days are left, and that it is closed.',
    ),
    href: '/admin/collections/calls',
    editors: true,
  },
  {
    on: '2026-11-27',
    what: words(
      'Et arrangement som flyttes, viser leserne hvilken dato det er flyttet fra. Datoen fylles ut når du endrer starten, og kan rettes i «Flyttet fra».',
      'An event that is moved shows readers the date it was moved from. The date is set when you change the start, and can be corrected in “Moved from”.',
    ),
  },
  {
    on: '2026-11-27',
    what: words(
      '«Korte adresser»: gi en side, et arrangement eller et annet nettsted en adresse som er lett å huske, eller la en gammel adresse lede videre.',
      '“Short addresses”: give a page, an event or another site an address that is easy to remember, or let an old address lead on.',
    ),
    href: '/admin/collections/short-addresses',
    editors: true,
  },
  {
    on: '2026-11-27',
    what: words(
      'Leserne finner begrepene, med forklaring, sammen med partnerne på siden «Fra A til Å».',
      'Readers find the terms, with what they mean, together with the partners on the page “From A to Z”.',
    ),
    editors: true,
  },
  {
    on: '2026-11-27',
    what: words(
      'Ved siden av hver side, nyhet, hvert arrangement og hver fil står det hvor mange ganger den er lest. Ingen følges.',
      'Beside each page, article, event and file stands how many times it was read. Nobody is followed.',
    ),
  },
  {
    on: '2026-11-27',
    what: words(
      'En side uten eget bilde får et bilde med tittelen sin når noen deler lenken til den.',
      'A page without a picture of its own gets one with its title when somebody shares the link to it.',
    ),
  },
  {
    on: '2026-11-27',
    what: words(
      'Leserne kan søke. I «Begreper» sier du hva som er andre ord for det samme, og hva som skal stå øverst for et ord.',
      'Readers can search. In “Terms” you say what are other words for the same, and what is to stand first for a word.',
    ),
    href: '/admin/collections/terms',
    editors: true,
  },
  {
    on: '2026-11-27',
    what: words(
      '«Hvem kan lese utkastet»: et utkast til en nyhet eller et arrangement kan være bare for dem du navngir.',
      '“Who may read the draft”: a draft of an article or event can be for those alone whom you name.',
    ),
  },
  {
    on: '2026-11-27',
    what: words(
      'En konto kan få redigere bare på norsk eller bare på engelsk. Det som gjelder begge språk, kan den da bare lese.',
      'An account may be let edit in Norwegian only or in English only. What is about both languages it can only read then.',
    ),
    editors: true,
  },
  {
    on: '2026-11-27',
    what: words(
      'Det forsiden skal vise først, kan fremheves i en valgt rekkefølge og til et tidspunkt.',
      'What the front page is to show first can be featured, in an order of choice and until a time.',
    ),
    href: '/admin/globals/featured',
    editors: true,
  },
  {
    on: '2026-11-27',
    what: words(
      'Et utkast kan være bare for dem som navngis: «Hvem kan lese utkastet» nederst i skjemaet.',
      'A draft can be for named people only: “Who may read the draft” at the foot of the form.',
    ),
  },
  {
    on: '2026-11-27',
    what: words(
      'Leserne kan abonnere på nyheter og arrangementer; det flyttede møtet flytter seg hos dem.',
      'Readers can subscribe to news and events; a meeting that is moved moves with them.',
    ),
  },
  {
    on: '2026-11-27',
    what: words(
      'Kommentarer til et avsnitt i et utkast, med svar, for dem som skriver sammen.',
      'Comments on a paragraph of a draft, with answers, for those who write together.',
    ),
  },
  {
    on: '2026-11-27',
    what: words(
      'Også arrangementer, sider og alt annet med to språk i ett skjema sier når det ene språket er utdatert.',
      'Events, pages and everything else with two languages in one form say when one of them is outdated.',
    ),
    href: '/admin/translations',
  },
  {
    on: '2026-11-27',
    what: words(
      '«Legg til i en samlet publisering» står i menyen til hvert dokument.',
      '“Add to a joint publication” stands in the menu of each document.',
    ),
  },
  {
    on: '2026-11-27',
    what: words(
      'Passnøkler: logg inn med fingeravtrykk, ansikt eller PIN.',
      'Passkeys: sign in with a fingerprint, a face or a PIN.',
    ),
    href: '/admin/account',
  },
  {
    on: '2026-11-27',
    what: words(
      'Maler for nye saker og arrangementer, og visninger av en liste som du lagrer for deg selv.',
      'Templates for new articles and events, and views of a list that you save for yourself.',
    ),
  },
  {
    on: '2026-11-27',
    what: words(
      'Ødelagte lenker og det som skal sees over, hver med sin side i menyen.',
      'Broken links and what is to be looked over, each with a page in the menu.',
    ),
    href: '/admin/broken-links',
  },
]
