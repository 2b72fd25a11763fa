/**
 * What the site must say, written down apart from `content/`: counts, names and dates of the
 * hub's own documents. A change here is a change of fact, not of wording.
 */
export const documentedOn = '2023-09-21'

/** In the order of the hub's own list. */
export const partners = [
  'Forskningsrådet',
  'Kreftforeningen',
  'Oslo Cancer Cluster',
  'Helsedirektoratet',
  'Innovasjon Norge',
  'Kreftregisteret',
  'KS',
  'SINTEF',
  'RHF-ene',
  'Oslo University Hospital Comprehensive Cancer Center',
  'Folkehelseinstituttet',
  'STAMI',
  'De medisinske fakultetene',
  'Norwegian Smart Care Cluster',
]

export const founders = [
  'Forskningsrådet',
  'Innovasjon Norge',
  'Oslo Cancer Cluster',
  'Helsedirektoratet',
  'Kreftforeningen',
]

/** Headings and members of the strategic coordination group; the institution stands in parentheses. */
export const coordinationGroup: [heading: string, ...members: string[]][] = [
  ['Kreftforeningen', 'Ingrid Stenstadvold Ross', 'Ole Alexander Opdalshei'],
  ['Helsedirektoratet', 'Sigurd Røtnes', 'Sissi Leyell Espetvedt'],
  ['Kreftregisteret', 'Mari Nygård'],
  ['Oslo Cancer Cluster', 'Ketil Widerberg'],
  ['Forskningsrådet', 'Ole Johan Borge'],
  ['KS', 'Otto Christian Dahl'],
  ['SINTEF', 'Øystein Risa'],
  ['OUS / OCC (Comprehensive Cancer Centre)', 'Kjetil Taskén'],
  ['RHF-enes strategigruppe for forskning', 'Renate Grüner'],
  ['Folkehelseinstituttet', 'Knut-Inge Klepp'],
  ['STAMI', 'Karl-Christian Nordby', 'Shan Nauri'],
  [
    'Medisinske fakultet ved universitetene',
    'Marit Bakke (Universitetet i Bergen)',
    'Morten Strøm (Universitetet i Tromsø)',
  ],
  ['Norwegian Smart Care Cluster', 'Arild Kristensen', 'Kari Øritsland'],
]

/** Names the sources spell in more than one way: what is shown, and what must also be found. */
export const otherSpellings: [shown: string, also: string][] = [
  ['Kjetil Taskén', 'Kjetil Tasken'],
  ['Ingrid Stenstadvold Ross', 'Ingrid S. Ross'],
  ['Cathrine Marie Lofthus', 'Cathrine Lofthus'],
  ['SINTEF', 'Sintef'],
  ['Oslo University Hospital Comprehensive Cancer Center', 'OUS-KCC'],
  ['Oslo University Hospital Comprehensive Cancer Center', 'OUS CCC'],
]

export const pillars = ['Forstå kreft', 'Forebygging', 'Diagnostikk og behandling', 'Livskvalitet']
export const crossCuttingAim = 'Sikre rettferdig tilgang'

export const earlyActions = [
  'UNCAN.eu platform',
  'Understand healthy vs cancer cells',
  'New screening/detection methods',
  'Network of Comprehensive Cancer Infrastructures',
  'Data on unmet needs of patients',
  'European Cancer Patient Digital Centre',
  'Monitoring childhood cancer survivors',
]

export const flagships = [
  'Knowledge Centre on Cancer',
  'Cancer Diagnostic and Treatment for All',
  'European Cancer Imaging Initiative',
  'European Initiative to Understand Cancer',
  'Eliminate cancers caused by Human papillomavirus',
  'Better life for cancer patients initiative',
  'EU Cancer Screening Scheme',
  'Cancer Inequalities Registry',
  'EU network of National Comprehensive Cancer Centres',
  'Helping Children with Cancer Initiative',
]

export const events: [day: string, type: string][] = [
  ['2021-06-22', 'leadership'],
  ['2021-11-02', 'leadership'],
  ['2021-12-01', 'workshop'],
  ['2022-02-02', 'council'],
  ['2025-12-16', 'leadership'],
]

/** Who did what at the leadership meeting of 16 December 2025, session by session. */
export const leadershipMeeting2025 = [
  ['Karl Kristian Bekeng: opener'],
  ['Mari Nygård: panel', 'Elin Naderi: panel', 'Sheraz Yaqub: panel', 'Jacob Holter Grundt: panel'],
  ['Ole Johan Borge: moderator'],
  [
    'Ingrid Stenstadvold Ross: moderator',
    'Bjørn Sletvold: panel',
    'Helle Aanesen: panel',
    'Cathrine Marie Lofthus: panel',
    'Anne Edvardsen: panel',
  ],
  ['Ingrid Stenstadvold Ross: presenter', 'Sigbjørn Smeland: presenter'],
]

/** Articles by key: their languages and the day they were published, if it is known. */
export const articles: [key: string, locales: string[], published: string | undefined][] = [
  ['helseomsorg21-priorities', ['en'], undefined],
  ['national-cancer-mission-hub', ['en', 'nb'], '2026-06-17'],
  ['toppledermotet-2025', ['nb'], '2025-12-18'],
]

export const recognisedHubs = '17'
export const patientsPerStudy = '500'
export const priorities = 5
