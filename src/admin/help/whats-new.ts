import { words, type Bilingual } from '@/cms/words'

/** What those who write and edit can do since a day, newest first. */
type Novelty = { on: string; what: Bilingual; href?: string; editors?: true }

export const whatsNew: Novelty[] = [
  {
    on: '2026-11-28',
    what: words(
      'Under hver sak er det en side for pressen. Kryss av for «Pressen kan bruke bildet» på bilder som andre får bruke, så står de der i full størrelse.',
      'Below each article there is a page for the press. Tick “The press may use the picture” on pictures that others may use, and they stand there in full size.',
    ),
    href: '/admin/collections/media',
  },
  {
    on: '2026-11-28',
    what: words(
      'Leserne kan få nyheter på e-post. Det som er publisert siden sist, går ut én gang om dagen, klokken 16, og aldri to ganger. Det du trekker tilbake før da, kommer ikke med.',
      'Readers can get news by e-mail. What was published since the last time goes out once a day, at 16:00, and never twice. What you withdraw before that is not in it.',
    ),
    href: '/abonner',
  },
  {
    on: '2026-11-28',
    what: words(
      'Leserne kan skrive til en partner fra siden til partneren, og om et kort fra kortet. De som skriver for organisasjonen, får e-post om det, og leser og svarer under «Henvendelser». Om et kort svarer dere ja eller nei til kontakt med ett trykk.',
      'Readers can write to a partner from the partner’s page, and about a card from the card. Those who write for the organisation get an e-mail about it, and read and answer under “Inquiries”. About a card you say yes or no to contact by one press.',
    ),
    href: '/admin/collections/inquiries',
  },
  {
    on: '2026-11-28',
    what: words(
      '«Koblingsboksen»: skriv et kort om hva organisasjonen søker eller tilbyr, og send det til godkjenning. Det avslutter seg selv, og siden viser hvilke andre kort det passer med. Redaktører inviterer gjester til å skrive kort i skjemaet til en organisasjon.',
      '“The junction box”: write a card on what your organisation seeks or offers, and submit it for approval. It ends by itself, and its page shows which other cards it fits. Editors invite guests to write cards in the form of an organisation.',
    ),
    href: '/admin/collections/cards',
  },
  {
    on: '2026-11-28',
    what: words(
      'Ber noen om innsyn eller om å bli slettet? Administratorer ser alt som er lagret om én person, laster det ned og sletter det under «Personopplysninger».',
      'Does somebody ask to see what is stored, or to be erased? Administrators see everything about one person, download it and delete it under “Personal data”.',
    ),
    editors: true,
  },
  {
    on: '2026-11-28',
    what: words(
      'Fyll ut hvem leserne når i sekretariatet, hvem pressen ringer, og hvem som er behandlingsansvarlig, under «Kontakt og erklæringer». Det som mangler, står i rødt på startsiden.',
      'Fill in whom readers reach in the secretariat, whom the press calls, and who the data controller is, under “Contact and statements”. What is missing stands in red on the start page.',
    ),
    href: '/admin/globals/site',
    editors: true,
  },
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
]
